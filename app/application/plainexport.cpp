// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainexport.h"

#include "packtemplates.h"
#include "plainlayout.h"

#include <core/base/diskflush.h>
#include <core/base/files.h>
#include <core/model/recordfield.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/maintenance.h>
#include <library/store/plaincontent.h>
#include <output/exchange/recordmarkdown.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr qsizetype kLongestStem = 60;

QByteArray plainBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Of a folder of many files, which are flushed together.
base::Status writePlainFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return isWritten ? base::ok() : base::Status(base::failure(base::writeError(file, path)));
}

base::Status copyPlainFile(const QString &from, const QString &to)
{
    QFile in(from);
    if (!in.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Unreadable, from, base::reasonOf(in));
    QFile out(to);
    if (!out.open(QIODevice::WriteOnly))
        return base::failure(base::writeError(out, to));
    constexpr qint64 kPiece = 1 << 20;
    for (QByteArray piece = in.read(kPiece); !piece.isEmpty(); piece = in.read(kPiece)) {
        if (out.write(piece) != piece.size())
            return base::failure(base::writeError(out, to));
    }
    if (in.error() != QFileDevice::NoError)
        return base::failure(base::ErrorCode::Unreadable, from, base::reasonOf(in));
    return out.flush() ? base::ok() : base::Status(base::failure(base::writeError(out, to)));
}

/// "A-HRC-RES-57-12-4": a name that every system takes, and that no other record has.
QString stemOf(const model::Record &record)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}]+"_s);
    QString stem = record.symbol.isEmpty() ? record.name : record.symbol;
    stem = stem.replace(unsafe, u"-"_s).left(kLongestStem);
    return u"%1-%2"_s.arg(stem).arg(record.id.value());
}

/// Writes the files of a library into one folder.
class PlainWriter
{
public:
    PlainWriter(const OpenLibrary &library, const QString &folder)
        : m_library(library)
        , m_folder(folder)
    {
    }

    base::Status writeRecord(base::RecordId id)
    {
        struct Content {
            model::Record record;
            QJsonObject plain;
            QString markdown;
        };
        const Query<Content> query = [id](const library::Database &database) -> base::Result<Content> {
            const library::DocumentQueries documents(database);
            Content content;
            TRY(content.record, documents.record(id));
            TRY(content.plain, library::PlainContent(database).record(id));
            TRY(const QList<model::Text> texts, documents.texts(id));
            QList<exchange::MarkdownText> shown;
            for (const model::Text &text : texts) {
                exchange::MarkdownText each {text, {}, {}};
                TRY(each.passages, documents.passages(text.id));
                TRY(each.annotations, library::AnnotationQueries(database).ofText(text.id));
                shown.append(each);
            }
            content.markdown = exchange::recordMarkdown(content.record, shown);
            return content;
        };
        TRY(Content content, m_library.run(query));
        const QString kind = model::recordKindName(content.record.kind);
        QDir().mkpath(m_folder + u'/' + kind);
        const QString stem = m_folder + u'/' + kind + u'/' + stemOf(content.record);
        TRY_VOID(writeOriginals(content.plain, stem));
        TRY_VOID(writePlainFile(stem + u".json", plainBytes(content.plain)));
        ++report.records;
        return writePlainFile(stem + u".md", content.markdown.toUtf8());
    }

    base::Status writePack(base::PackId id)
    {
        const Query<QJsonObject> query = [id](const library::Database &database) { return library::PlainContent(database).pack(id); };
        TRY(const QJsonObject pack, m_library.run(query));
        QDir().mkpath(m_folder + u"/pack"_s);
        ++report.packs;
        return writePlainFile(m_folder + u"/pack/%1.json"_s.arg(id.value()), plainBytes(pack));
    }

    PlainReport report;

private:
    /// Copies the files that the record was read from, and names them in its JSON by their fingerprints.
    base::Status writeOriginals(QJsonObject &plain, const QString &stem)
    {
        QJsonObject names;
        const QJsonArray sources = plain[u"tables"_s][u"source"_s].toArray();
        for (const QJsonValue &source : sources) {
            const QString sha256 = source[u"sha256"_s].toString();
            const QString original = m_library.originalPath(sha256);
            // What the sample library made up has no file.
            if (!QFile::exists(original))
                continue;
            const QString suffix = QFileInfo(source[u"path"_s].toString()).suffix();
            const QString path = u"%1.%2%3"_s.arg(stem).arg(names.size() + 1).arg(suffix.isEmpty() ? QString() : u'.' + suffix);
            TRY_VOID(copyPlainFile(original, path));
            names.insert(sha256, QFileInfo(path).fileName());
            ++report.originals;
        }
        plain.insert(u"originals"_s, names);
        return base::ok();
    }

    const OpenLibrary &m_library;
    QString m_folder;
};

/// The files are gathered beside the folder, so that it comes whole or not at all; what a killed export left there goes. They are
/// gathered in it where nothing can lie beside it: a disk, or a folder in one that may not be written to.
QString draftOf(const QString &folder)
{
    const QFileInfo target(folder);
    const QString draft = u"%1/.%2.aide-memoire.part"_s.arg(target.absolutePath(), target.fileName());
    QDir(draft).removeRecursively();
    const bool isDisk = target.exists() && QStorageInfo(folder) != QStorageInfo(target.absolutePath());
    return !isDisk && QDir().mkpath(draft) ? draft : folder;
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
    PlainWriter writer(library, folder);
    for (const base::RecordId record : all.records) {
        if (control.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        TRY_VOID(writer.writeRecord(record));
        control.report(writer.report.records, all.records.size());
    }
    for (const base::PackId pack : all.packs)
        TRY_VOID(writer.writePack(pack));
    QJsonObject rest = all.rest;
    const QJsonObject templates = ownTemplates(library.folder());
    if (!templates.isEmpty())
        rest.insert(plain::kTemplates, templates);
    TRY_VOID(writePlainFile(folder + u'/' + plain::kRestFile, plainBytes(rest)));
    base::flushDiskOf(folder);
    // Written last: a folder without it is not whole.
    TRY_VOID(base::writeFile(folder + u'/' + plain::kManifest,
        plainBytes({{u"format"_s, u"aide-memoire plain export"_s}, {u"version"_s, plain::kVersion}, {u"records"_s, writer.report.records},
            {u"packs"_s, writer.report.packs}, {u"originals"_s, writer.report.originals}})));
    return writer.report;
}

}

base::Result<PlainReport> exportPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QDir(target).exists() && !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return base::failure(base::ErrorCode::FolderNotEmpty, folder);
    const QString draft = draftOf(target);
    if (!QDir().mkpath(draft))
        return base::failure(base::ErrorCode::WriteFailed, folder);
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
