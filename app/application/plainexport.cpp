// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainexport.h"

#include "packtemplates.h"
#include "plainwriter.h"

#include <core/base/diskflush.h>
#include <core/base/files.h>
#include <library/store/documentqueries.h>
#include <library/store/plaincontent.h>
#include <library/store/privatewords.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// The folder of a plain export.
class PlainFolder : public PlainTarget
{
public:
    explicit PlainFolder(const QString &folder)
        : m_folder(folder)
    {
    }

    /// The manifest comes last, once all the others are on the disk: a folder without it is not whole.
    base::Status add(const QString &name, const QByteArray &bytes) override
    {
        if (name == plain::kManifest) {
            base::flushDiskOf(m_folder);
            return base::writeFile(pathOf(name), bytes);
        }
        TRY(const QString path, placeOf(name));
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
        return isWritten ? base::ok() : base::Status(base::failure(base::writeError(file, file.fileName())));
    }
    base::Status addFile(const QString &name, const QString &path) override
    {
        QFile in(path);
        if (!in.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(in));
        TRY(const QString place, placeOf(name));
        QFile out(place);
        if (!out.open(QIODevice::WriteOnly))
            return base::failure(base::writeError(out, out.fileName()));
        constexpr qint64 kPiece = 1 << 20;
        for (QByteArray piece = in.read(kPiece); !piece.isEmpty(); piece = in.read(kPiece)) {
            if (out.write(piece) != piece.size())
                return base::failure(base::writeError(out, out.fileName()));
        }
        if (in.error() != QFileDevice::NoError)
            return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(in));
        return out.flush() ? base::ok() : base::Status(base::failure(base::writeError(out, out.fileName())));
    }

private:
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }
    /// In a folder that is there.
    base::Result<QString> placeOf(const QString &name) const
    {
        const QString path = pathOf(name);
        TRY_VOID(base::makeFolder(QFileInfo(path).path()));
        return path;
    }

    QString m_folder;
};

Query<PlainRecord> plainRecord(base::RecordId id)
{
    return [id](const library::Database &database) -> base::Result<PlainRecord> {
        // What has a passphrase leaves sealed, in both forms.
        library::PrivateWords(database).lockForThisRead();
        PlainRecord record;
        TRY(record.record, library::DocumentQueries(database).record(id));
        TRY(record.plain, library::PlainContent(database).record(id));
        TRY(record.markdown, plainMarkdown(database, record.record, [](const model::Annotation &) { return true; }));
        return record;
    };
}

Query<QJsonObject> plainPack(base::PackId id)
{
    return [id](const library::Database &database) { return library::PlainContent(database).pack(id); };
}

/// The files are gathered beside the folder, so that it comes whole or not at all; what a killed export left there goes. They are
/// gathered in it where nothing can lie beside it: a disk, or a folder in one that may not be written to.
QString draftOf(const QString &folder)
{
    const QFileInfo target(folder);
    const QString draft = u"%1/.%2.aide-memoire.part"_s.arg(target.absolutePath(), target.fileName());
    QDir(draft).removeRecursively();
    const bool isDisk = target.exists() && QStorageInfo(folder) != QStorageInfo(target.absolutePath());
    return !isDisk && base::makeFolder(draft) ? draft : folder;
}

/// Removes what was written of an export that failed.
void removeDraft(const QString &draft, const QString &folder)
{
    QDir(draft).removeRecursively();
    if (draft == folder)
        QDir().mkpath(folder);
}

struct PlainList {
    QList<base::RecordId> records;
    QList<base::PackId> packs;
    QJsonObject rest;
};

Query<PlainList> plainList()
{
    return [](const library::Database &database) -> base::Result<PlainList> {
        const library::PlainContent content(database);
        PlainList all;
        TRY(all.records, content.records());
        TRY(all.packs, content.packs());
        TRY(all.rest, content.rest());
        return all;
    };
}

base::Result<PlainReport> writeAllPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control)
{
    TRY(const PlainList all, library.run(plainList()));
    PlainFolder target(folder);
    PlainWriter writer(library, target);
    for (const base::RecordId id : all.records) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        TRY(const PlainRecord record, library.run(plainRecord(id)));
        TRY_VOID(writer.writeRecord(record));
        control.report(writer.report().records, all.records.size());
    }
    for (const base::PackId id : all.packs) {
        TRY(const QJsonObject pack, library.run(plainPack(id)));
        TRY_VOID(writer.writePack(id.value(), pack));
    }
    QJsonObject rest = all.rest;
    const QJsonObject templates = ownTemplates(library.folder());
    if (!templates.isEmpty())
        rest.insert(plain::kTemplates, templates);
    TRY_VOID(writer.finish(rest));
    return writer.report();
}

}

base::Result<PlainReport> exportPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QDir(target).exists() && !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return base::failure(base::ErrorCode::FolderNotEmpty, folder);
    const QString draft = draftOf(target);
    if (const base::Status made = base::makeFolder(draft); !made)
        return base::failure(made.error().code, folder, made.error().detail);
    base::Result<PlainReport> report = writeAllPlain(library, draft, control);
    if (report && draft != target) {
        const base::Status placed = base::renameFile(draft, target);
        if (!placed)
            report = base::failure(placed.error());
    }
    if (report)
        return report;
    removeDraft(draft, target);
    base::Error error = report.error();
    if (error.subject.startsWith(draft))
        error.subject = folder;
    return base::failure(std::move(error));
}

}
