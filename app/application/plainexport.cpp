// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainexport.h"

#include "packtemplates.h"
#include "plainwriter.h"

#include <core/base/files.h>
#include <library/store/documentqueries.h>
#include <library/store/plaincontent.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

    base::Status add(const QString &name, const QByteArray &bytes) override { return base::writeFile(pathOf(name), bytes); }
    base::Status addFile(const QString &name, const QString &path) override
    {
        return base::writeFile(pathOf(name), [&path](QIODevice &out) -> base::Status {
            QFile in(path);
            if (!in.open(QIODevice::ReadOnly))
                return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(in));
            constexpr qint64 kPiece = 1 << 20;
            while (!in.atEnd()) {
                const QByteArray piece = in.read(kPiece);
                if (piece.isEmpty() || out.write(piece) != piece.size())
                    return base::failure(base::ErrorCode::WriteFailed, path);
            }
            return base::ok();
        });
    }

private:
    QString pathOf(const QString &name) const
    {
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        return path;
    }

    QString m_folder;
};

Query<PlainRecord> plainRecord(base::RecordId id)
{
    return [id](const library::Database &database) -> base::Result<PlainRecord> {
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

}

base::Result<PlainReport> exportPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control)
{
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return base::failure(base::ErrorCode::FolderNotEmpty, folder);
    if (!QDir().mkpath(folder))
        return base::failure(base::ErrorCode::WriteFailed, folder);
    struct All {
        QList<base::RecordId> records;
        QList<base::PackId> packs;
        QJsonObject rest;
    };
    const Query<All> query = [](const library::Database &database) -> base::Result<All> {
        const library::PlainContent content(database);
        All all;
        TRY(all.records, content.records());
        TRY(all.packs, content.packs());
        TRY(all.rest, content.rest());
        return all;
    };
    TRY(const All all, library.run(query));
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
