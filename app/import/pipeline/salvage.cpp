// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "importer.h"
#include "importpreparer.h"
#include "reattachment.h"

#include <analysis/anchoring/anchoring.h>
#include <core/base/files.h>
#include <library/database/librarylock.h>
#include <library/database/snapshot.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originals.h>
#include <library/store/tableshapes.h>

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

void addLoss(SalvageReport &report, Kind kind, const QString &subject, qint64 count = 1)
{
    report.losses.append({kind, subject, count});
}

/// Copies a file whose fingerprint is still right. Errors: NotFound, Damaged (it was altered), DiskFull, WriteFailed.
base::Status copySound(const QString &from, const QString &to, const QString &sha256)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::NotFound, from, base::reasonOf(source));
    if (const base::Status made = base::makeOwnerOnlyFolder(QFileInfo(to).path()); !made)
        return made;
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
        , m_path(m_folder.filePath(QFileInfo(source.path).fileName()))
    {
        QFile original(library::originalPath(library.originalsFolder(), source.sha256));
        original.copy(m_path);
    }
    QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QString nameOf(const library::IncompleteText &text)
{
    const QString name = text.text.title.isEmpty() ? text.name : text.text.title;
    return text.text.language.isEmpty() ? name : u"%1 (%2)"_s.arg(name, text.text.language);
}

base::Status reattach(const library::Database &database, base::TextId text)
{
    const base::Result<QList<model::AnnotationMove>> moves = reattachNotes(database, text);
    return moves ? base::ok() : base::failure(moves.error());
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
            return done ? reattach(database, incomplete.text.id) : done;
        });
        if (stored)
            return true;
    }
    return false;
}

base::Result<QSet<base::TextId>> textsWithLooseNotes(const library::Database &database)
{
    const base::Result<QList<model::AnnotationRow>> notes = library::AnnotationQueries(database).all();
    if (!notes)
        return base::failure(notes.error());
    QSet<base::TextId> texts;
    for (const model::AnnotationRow &row : *notes) {
        if (!row.annotation.passage.isValid())
            texts.insert(row.annotation.text);
    }
    return texts;
}

/// An annotation whose text was lost hangs on what stands for it; its words may be in another text of the document, which was
/// read again from its original.
base::Status moveToOtherTexts(const library::Database &database)
{
    const base::Result<QList<model::AnnotationRow>> notes = library::AnnotationQueries(database).all();
    if (!notes)
        return base::failure(notes.error());
    const library::DocumentQueries queries(database);
    for (const model::AnnotationRow &row : *notes) {
        if (row.annotation.passage.isValid())
            continue;
        const base::Result<QList<model::Text>> texts = queries.texts(row.annotation.record);
        if (!texts)
            return base::failure(texts.error());
        for (const model::Text &text : *texts) {
            const base::Result<QList<model::Passage>> passages = queries.passages(text.id);
            const std::optional<anchoring::Attachment> place = passages ? anchoring::attach(row.annotation, *passages) : std::nullopt;
            if (!place)
                continue;
            model::Annotation note = row.annotation;
            note.text = text.id;
            note.passage = place->passage;
            note.address = place->address;
            note.anchor = place->anchor;
            if (const base::Status moved = library::AnnotationStore(database).update(note); !moved)
                return moved;
            break;
        }
    }
    return base::ok();
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

QString lossText(const SalvageLoss &loss)
{
    switch (loss.kind) {
    case Kind::DamagedPages:
        return u"%1 places of the table %2 cannot be read"_s.arg(loss.count).arg(loss.subject);
    case Kind::Rows:
        return u"%1 rows of the table %2 belong to what is lost"_s.arg(loss.count).arg(loss.subject);
    case Kind::Paragraphs:
        return u"paragraphs are missing in %1"_s.arg(loss.subject);
    case Kind::OriginalMissing:
        return u"the original of %1 is missing"_s.arg(loss.subject);
    case Kind::OriginalAltered:
        return u"the original of %1 was altered"_s.arg(loss.subject);
    case Kind::Places:
        return u"%1 annotations are kept, but their place in the text is lost"_s.arg(loss.count);
    }
    Q_UNREACHABLE_RETURN({});
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
    if (const base::Status ready = prepareFolder(report.folder, unfinished); !ready)
        return base::failure(ready.error());
    base::Result<std::unique_ptr<library::Library>> library = library::Library::create(unfinished);
    if (!library)
        return base::failure(library.error());
    base::Status done = fill(**library, report, control);
    library->reset();
    if (done)
        done = base::renameFile(unfinished, report.folder);
    if (!done) {
        QDir(unfinished).removeRecursively();
        // A person knows the folder by the name that was to be given to it.
        base::Error error = done.error();
        error.subject = error.code == base::ErrorCode::DiskFull ? report.folder : error.subject;
        return base::failure(std::move(error));
    }
    for (const SalvageLoss &loss : std::as_const(report.losses))
        report.lost.append(lossText(loss));
    return report;
}

base::Status Salvage::takeRows(const library::Database &database, SalvageReport &report) const
{
    library::SalvageStore store(database);
    const base::Result<QList<library::TableShape>> shapes = library::tableShapes(database);
    if (!shapes)
        return base::failure(shapes.error());
    base::Result<library::PageFile> pages = library::PageFile::open(m_folder + u"/library.db"_s);
    if (!pages) {
        addLoss(report, Kind::DamagedPages, u"library.db"_s);
        return base::ok();
    }
    if (pages->hasForeignLog())
        addLoss(report, Kind::DamagedPages, u"library.db-wal"_s);
    const library::DamagedDatabase damaged(*std::move(pages), *shapes);
    if (!damaged.hasSchema())
        addLoss(report, Kind::DamagedPages, u"sqlite_schema"_s);
    const base::Result<library::SalvagedRows> rows = store.fill(damaged, *shapes);
    if (!rows)
        return base::failure(rows.error());
    report.rows = rows->taken;
    for (auto row = rows->damagedPages.cbegin(); row != rows->damagedPages.cend(); ++row)
        addLoss(report, Kind::DamagedPages, row.key(), row.value());
    for (auto row = rows->refused.cbegin(); row != rows->refused.cend(); ++row)
        addLoss(report, Kind::Rows, row.key(), row.value());
    return base::ok();
}

base::Status Salvage::fill(library::Library &library, SalvageReport &report, jobs::JobControl &control) const
{
    constexpr qint64 kSteps = 4;
    base::Status done = library.write([&](const library::Database &database) { return takeRows(database, report); });
    control.report(1, kSteps);
    done = done ? copyOriginals(library, report, control) : done;
    if (!done)
        return done;
    control.report(2, kSteps);
    const auto incomplete = library.write([](const library::Database &database) { return library::SalvageStore(database).takeIncomplete(); });
    if (!incomplete)
        return base::failure(incomplete.error());
    done = readAgain(library, *incomplete, report, control);
    control.report(3, kSteps);
    done = done ? importStrays(library, report, control) : done;
    done = done ? placeAnnotations(library, report) : done;
    done = done ? library.write([](const library::Database &database) { return library::SalvageStore(database).finish(); }) : done;
    control.report(kSteps, kSteps);
    if (done && control.isCancelled())
        return base::failure(base::ErrorCode::Cancelled, report.folder);
    return done;
}

base::Status Salvage::copyOriginals(const library::Library &library, SalvageReport &report, jobs::JobControl &control) const
{
    const auto sources = library.read([](const library::Database &database) { return library::fileSources(database); });
    if (!sources)
        return base::failure(sources.error());
    for (const model::Source &source : *sources) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled, report.folder);
        const base::Status copied = copySound(library::originalPath(m_folder + u"/originals"_s, source.sha256),
            library::originalPath(library.originalsFolder(), source.sha256), source.sha256);
        if (copied)
            continue;
        if (copied.error().code == base::ErrorCode::NotFound)
            addLoss(report, Kind::OriginalMissing, source.path);
        else if (copied.error().code == base::ErrorCode::Damaged)
            addLoss(report, Kind::OriginalAltered, source.path);
        else
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
        const base::Result<bool> isRead = readFromOriginal(library, text, control);
        if (!isRead)
            return base::failure(isRead.error());
        if (*isRead)
            ++report.documentsReadAgain;
        else
            addLoss(report, Kind::Paragraphs, nameOf(text));
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
    const auto sources = library.read([](const library::Database &database) { return library::fileSources(database); });
    if (!sources)
        return base::failure(sources.error());
    QSet<QString> known;
    for (const model::Source &source : *sources)
        known.insert(source.sha256);
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
            addLoss(report, Kind::Paragraphs, outcome.path);
    }
    return base::ok();
}

base::Status Salvage::placeAnnotations(library::Library &library, SalvageReport &report) const
{
    const base::Status placed = library.write([](const library::Database &database) -> base::Status {
        const base::Result<QSet<base::TextId>> texts = textsWithLooseNotes(database);
        if (!texts)
            return base::failure(texts.error());
        for (const base::TextId text : *texts) {
            if (const base::Status done = reattach(database, text); !done)
                return done;
        }
        return moveToOtherTexts(database);
    });
    if (!placed)
        return placed;
    const auto notes = library.read([](const library::Database &database) { return library::AnnotationQueries(database).all(); });
    if (!notes)
        return base::failure(notes.error());
    report.annotationsWithoutPlace
        = int(std::ranges::count_if(*notes, [](const model::AnnotationRow &row) { return !row.annotation.passage.isValid(); }));
    if (report.annotationsWithoutPlace > 0)
        addLoss(report, Kind::Places, {}, report.annotationsWithoutPlace);
    return base::ok();
}

}
