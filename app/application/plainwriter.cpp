// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainwriter.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <output/exchange/recordmarkdown.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace application {

namespace {

constexpr qsizetype kLongestStem = 60;

QByteArray plainBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// "A-HRC-RES-57-12-4": a name that every system takes, and that no other record has.
QString stemOf(const model::Record &record)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}]+"_s);
    QString stem = record.symbol.isEmpty() ? record.name : record.symbol;
    stem = stem.replace(unsafe, u"-"_s).left(kLongestStem);
    return u"%1-%2"_s.arg(stem).arg(record.id.value());
}

}

base::Result<QString> plainMarkdown(const library::Database &database, const model::Record &record,
    const std::function<bool(const model::Annotation &)> &goesAlong)
{
    const library::DocumentQueries documents(database);
    TRY(const QList<model::Text> texts, documents.texts(record.id));
    QList<exchange::MarkdownText> shown;
    for (const model::Text &text : texts) {
        exchange::MarkdownText each {text, {}, {}};
        TRY(each.passages, documents.passages(text.id));
        TRY(each.annotations, library::AnnotationQueries(database).ofText(text.id));
        each.annotations.removeIf([&goesAlong](const model::Annotation &annotation) { return !goesAlong(annotation); });
        shown.append(each);
    }
    return exchange::recordMarkdown(record, shown);
}

base::Status PlainWriter::writeRecord(const PlainRecord &record)
{
    const QString stem = model::recordKindName(record.record.kind) + u'/' + stemOf(record.record);
    QJsonObject plain = record.plain;
    TRY_VOID(writeOriginals(plain, stem));
    TRY_VOID(m_target.add(stem + u".json", plainBytes(plain)));
    ++m_report.records;
    return record.markdown.isEmpty() ? base::ok() : m_target.add(stem + u".md", record.markdown.toUtf8());
}

/// Copies the files that the record was read from, and names them in its JSON by their fingerprints.
base::Status PlainWriter::writeOriginals(QJsonObject &plain, const QString &stem)
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
        const QString name = u"%1.%2%3"_s.arg(stem).arg(names.size() + 1).arg(suffix.isEmpty() ? QString() : u'.' + suffix);
        TRY_VOID(m_target.addFile(name, original));
        names.insert(sha256, QFileInfo(name).fileName());
        ++m_report.originals;
    }
    plain.insert(u"originals"_s, names);
    return base::ok();
}

base::Status PlainWriter::writePack(qint64 number, const QJsonObject &pack)
{
    ++m_report.packs;
    return m_target.add(u"%1/%2.json"_s.arg(plain::kPackFolder).arg(number), plainBytes(pack));
}

base::Status PlainWriter::finish(const QJsonObject &rest)
{
    TRY_VOID(m_target.add(plain::kRestFile, plainBytes(rest)));
    return m_target.add(plain::kManifest,
        plainBytes({{u"format"_s, u"aide-memoire plain export"_s}, {u"version"_s, plain::kVersion}, {u"records"_s, m_report.records},
            {u"packs"_s, m_report.packs}, {u"originals"_s, m_report.originals}}));
}

}
