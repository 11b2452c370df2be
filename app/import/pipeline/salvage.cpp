// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "importer.h"
#include "importpreparer.h"
#include "reattachment.h"

#include <core/base/files.h>
#include <core/base/log.h>
#include <library/database/librarylock.h>
#include <library/database/snapshot.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originals.h>
#include <library/store/tableshapes.h>
#include <library/store/templatefiles.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

using Kind = SalvageLoss::Kind;

/// Copies a file whose fingerprint is still right. Errors: NotFound, Damaged (it was altered), DiskFull, WriteFailed.
base::Status copySound(const QString &from, const QString &to, const QString &sha256)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, from, base::reasonOf(source));
    TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(to).path()));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::kOwnerOnlyFile))
        return base::failure(base::writeError(target, to));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 kSalvagedPiece = 1024 * 1024;
    for (QByteArray piece = source.read(kSalvagedPiece); !piece.isEmpty(); piece = source.read(kSalvagedPiece)) {
        hash.addData(piece);
        if (target.write(piece) != piece.size())
            break;
    }
    if (!target.flush() || target.error() != QFileDevice::NoError) {
        const base::Error error = base::writeError(target, to);
        target.remove();
        return base::failure(error);
    }
    if (QString::fromLatin1(hash.result().toHex()) == sha256)
        return base::ok();
    target.remove();
    return base::failure(base::ErrorCode::Damaged, from);
}

/// A file of the library by the name that it had: readers look at its ending.
class NamedOriginal
{
public:
    NamedOriginal(const library::Library &library, const model::Source &source)
        : m_folder(library.folder() + u"/backups/salvage-XXXXXX"_s)
        , m_path(m_folder.filePath(nameOf(source.path)))
    {
        QFile original(library::originalPath(library.originalsFolder(), source.sha256));
        original.copy(m_path);
    }
    QString path() const { return m_path; }

private:
    /// A name that is noise is no name; what the file is, its bytes say.
    static QString nameOf(const QString &path)
    {
        const QString name = QFileInfo(path).fileName();
        const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](QChar character) { return character.isPrint(); });
        return isName ? name : u"original"_s;
    }

    QTemporaryDir m_folder;
    QString m_path;
};

QString nameOf(const library::IncompleteText &text)
{
    const QString name = text.text.title.isEmpty() ? text.name : text.text.title;
    return text.text.language.isEmpty() ? name : u"%1 (%2)"_s.arg(name, text.text.language);
}

/// Reads the text again from the first of its originals that can be read. False when there is none.
base::Result<bool> readFromOriginal(library::Library &library, const library::IncompleteText &incomplete, jobs::JobControl &control)
{
    for (const model::Source &source : incomplete.sources) {
        const NamedOriginal original(library, source);
        if (!QFile::exists(original.path()))
            continue;
        const auto prepared = Importer(library).prepare(original.path(), control);
        if (!prepared || prepared->outcome.error || prepared->isKnown)
            continue;
        const base::Status stored = library.write([&](const library::Database &database) -> base::Status {
            const base::Status done = library::DocumentStore(database).replaceText(incomplete.text, prepared->imported);
            if (!done)
                return done;
            TRY_VOID(reattachNotes(database, incomplete.text.id));
            return base::ok();
        });
        if (stored)
            return true;
    }
    return false;
}

/// The new folder is missing or empty, and what an interrupted salvage left beside it is gone.
base::Status prepareFolder(const QString &folder, const QString &unfinished)
{
    const QDir directory(folder);
    if (QFileInfo::exists(folder + u"/library.db"_s))
        return base::failure(base::ErrorCode::LibraryExists, folder);
    if (QFileInfo(folder).isFile() || (directory.exists() && !directory.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return base::failure(base::ErrorCode::FolderNotEmpty, folder);
    if (QFileInfo::exists(unfinished) && !QDir(unfinished).removeRecursively())
        return base::failure(base::ErrorCode::NoPermission, unfinished);
    return base::ok();
}

}

Salvage::Salvage(QString damagedFolder)
    : m_folder(QDir(damagedFolder).absolutePath())
{
}

base::Result<SalvageReport> Salvage::into(const QString &newFolder, jobs::JobControl &control) const
{
    if (!QFileInfo(m_folder + u"/library.db"_s).isFile() && !QFileInfo(m_folder + u"/originals"_s).isDir())
        return base::failure(base::ErrorCode::NotALibrary, m_folder);
    // What cannot be locked cannot be written to by others either.
    const base::Result<std::unique_ptr<library::LibraryLock>> lock = library::LibraryLock::take(m_folder);
    if (!lock && lock.error().code == base::ErrorCode::LibraryInUse)
        return base::failure(lock.error());
    SalvageReport report;
    report.folder = QDir(newFolder).absolutePath();
    // The folder has its name only when all is in it.
    const QString unfinished = report.folder + u".part"_s;
    TRY_VOID(prepareFolder(report.folder, unfinished));
    TRY(auto library, library::Library::create(unfinished));
    base::Status done = fill(*library, report, control);
    library.reset();
    if (done)
        done = base::renameFile(unfinished, report.folder);
    if (!done) {
        QDir(unfinished).removeRecursively();
        // A person knows the folder by the name that was to be given to it.
        base::Error error = done.error();
        error.subject = error.code == base::ErrorCode::DiskFull ? report.folder : error.subject;
        return base::failure(std::move(error));
    }
    qCInfo(base::libraryLog, "salvaged: %lld kinds of loss, %d documents read again", qint64(report.losses.size()), report.documentsReadAgain);
    for (const SalvageLoss &loss : std::as_const(report.losses))
        report.lost.append(lossText(loss));
    return report;
}

base::Status Salvage::takeRows(const library::Database &database, SalvageReport &report) const
{
    library::SalvageStore store(database);
    TRY(const auto shapes, library::tableShapes(database));
    base::Result<library::PageFile> pages = library::PageFile::open(m_folder + u"/library.db"_s);
    if (!pages) {
        report.addLoss(Kind::DamagedPages, u"library.db"_s);
        return base::ok();
    }
    if (pages->hasForeignLog())
        report.addLoss(Kind::DamagedPages, u"library.db-wal"_s);
    const library::DamagedDatabase damaged(*std::move(pages), shapes);
    if (!damaged.hasSchema())
        report.addLoss(Kind::DamagedPages, u"sqlite_schema"_s);
    TRY(const auto rows, store.fill(damaged, shapes));
    report.rows = rows.taken;
    for (auto row = rows.damagedPages.cbegin(); row != rows.damagedPages.cend(); ++row)
        report.addLoss(Kind::DamagedPages, row.key(), row.value());
    for (auto row = rows.refused.cbegin(); row != rows.refused.cend(); ++row)
        report.addLoss(Kind::Rows, row.key(), row.value());
    return base::ok();
}

base::Status Salvage::fill(library::Library &library, SalvageReport &report, jobs::JobControl &control) const
{
    constexpr qint64 kSteps = 4;
    base::Status done = library.write([&](const library::Database &database) { return takeRows(database, report); });
    control.report(1, kSteps);
    done = done ? copyTemplates(library.folder()) : done;
    done = done ? copyOriginals(library, report, control) : done;
    if (!done)
        return done;
    control.report(2, kSteps);
    TRY(const auto incomplete, library.write([](const library::Database &database) { return library::SalvageStore(database).takeIncomplete(); }));
    done = readAgain(library, incomplete, report, control);
    control.report(3, kSteps);
    done = done ? importStrays(library, report, control) : done;
    done = done ? placeAnnotations(library, report) : done;
    done = done ? library.write([](const library::Database &database) { return library::SalvageStore(database).finish(); }) : done;
    control.report(kSteps, kSteps);
    if (done && control.isCancelled())
        return base::failure(base::ErrorCode::Cancelled, report.folder);
    return done;
}

/// The user's templates of packs. One that cannot be read is left behind.
base::Status Salvage::copyTemplates(const QString &folder) const
{
    for (const QFileInfo &own : library::templateFiles(m_folder)) {
        QFile file(own.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString place = library::templatePath(folder, own.fileName());
        TRY_VOID(base::makeOwnerOnlyFolder(QFileInfo(place).path()));
        TRY_VOID(base::writeFile(place, file.readAll(), base::FileAccess::OwnerOnly));
    }
    return base::ok();
}

base::Status Salvage::copyOriginals(const library::Library &library, SalvageReport &report, jobs::JobControl &control) const
{
    TRY(const auto sources, library.read([](const library::Database &database) { return library::fileSources(database); }));
    for (const model::Source &source : sources) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled, report.folder);
        const base::Status copied = copySound(library::originalPath(m_folder + u"/originals"_s, source.sha256),
            library::originalPath(library.originalsFolder(), source.sha256), source.sha256);
        if (copied)
            continue;
        if (copied.error().code == base::ErrorCode::NotFound)
            report.addLoss(Kind::OriginalMissing, source.path);
        else if (copied.error().code == base::ErrorCode::Damaged)
            report.addLoss(Kind::OriginalAltered, source.path);
        else
            return copied;
    }
    TRY(const auto trashed, library.read(library::trashedOriginals));
    for (const QString &sha256 : trashed) {
        const base::Status copied = copySound(library::originalPath(m_folder + u"/originals"_s, sha256),
            library::originalPath(library.originalsFolder(), sha256), sha256);
        if (!copied && copied.error().code != base::ErrorCode::NotFound && copied.error().code != base::ErrorCode::Damaged)
            return copied;
    }
    return base::ok();
}

base::Status Salvage::readAgain(
    library::Library &library, const QList<library::IncompleteText> &texts, SalvageReport &report, jobs::JobControl &control) const
{
    for (const library::IncompleteText &text : texts) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled, report.folder);
        TRY(const auto isRead, readFromOriginal(library, text, control));
        if (isRead)
            ++report.documentsReadAgain;
        else
            report.addLoss(Kind::Paragraphs, nameOf(text));
        const base::Status restored = library.write(
            [&](const library::Database &database) { return library::SalvageStore(database).restoreSources(text); });
        if (!restored)
            return restored;
    }
    return base::ok();
}

/// Documents of which nothing but the original is left. Only where rows of the list of originals are lost: otherwise an original
/// that nobody knows belongs to a document that was deleted.
base::Status Salvage::importStrays(library::Library &library, SalvageReport &report, jobs::JobControl &control) const
{
    const bool isListDamaged = std::ranges::any_of(report.losses, [](const SalvageLoss &loss) {
        const bool isOfSources = loss.subject == "source"_L1 || loss.subject == "text"_L1 || loss.subject == "library.db"_L1
            || loss.subject == "sqlite_schema"_L1;
        return isOfSources && (loss.kind == Kind::DamagedPages || loss.kind == Kind::Rows);
    });
    if (!isListDamaged)
        return base::ok();
    TRY(const auto sources, library.read([](const library::Database &database) { return library::fileSources(database); }));
    QSet<QString> known;
    for (const model::Source &source : sources)
        known.insert(source.sha256);
    TRY(const auto trashed, library.read(library::trashedOriginals));
    known.unite({trashed.begin(), trashed.end()});
    QStringList strays;
    QDirIterator files(m_folder + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        constexpr qsizetype kFingerprint = 64;
        if (file.fileName().size() == kFingerprint && !known.contains(file.fileName()))
            strays.append(file.filePath());
    }
    if (strays.isEmpty())
        return base::ok();
    const model::ImportReport imported = Importer(library).import(strays, control);
    report.documentsReadAgain += imported.count(model::ImportOutcome::Added) + imported.count(model::ImportOutcome::Updated);
    for (const model::FileOutcome &outcome : imported.outcomes) {
        if (outcome.error)
            report.addLoss(Kind::Paragraphs, outcome.path);
    }
    return base::ok();
}

base::Status Salvage::placeAnnotations(library::Library &library, SalvageReport &report) const
{
    TRY_VOID(library.write([](const library::Database &database) { return reattachAll(database); }));
    TRY(const auto notes, library.read([](const library::Database &database) { return library::AnnotationQueries(database).all(); }));
    report.annotationsWithoutPlace
        = int(std::ranges::count_if(notes, [](const model::AnnotationRow &row) { return !row.annotation.isAttached(); }));
    if (report.annotationsWithoutPlace > 0)
        report.addLoss(Kind::Places, {}, report.annotationsWithoutPlace);
    return base::ok();
}

}
