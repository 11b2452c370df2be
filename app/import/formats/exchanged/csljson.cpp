// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csljson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace formats {

namespace {

using CslKind = model::CitedWork::Kind;

CslKind kindOfCsl(const QString &type)
{
    static const QHash<QString, CslKind> kinds {{u"webpage"_s, CslKind::WebPage}, {u"post"_s, CslKind::WebPage}, {u"post-weblog"_s, CslKind::WebPage},
        {u"book"_s, CslKind::Book}, {u"chapter"_s, CslKind::Book}, {u"report"_s, CslKind::Report}, {u"motion_picture"_s, CslKind::Transcript},
        {u"speech"_s, CslKind::Transcript}, {u"interview"_s, CslKind::Transcript}, {u"broadcast"_s, CslKind::Transcript},
        {u"song"_s, CslKind::Transcript}};
    return type.startsWith("article"_L1) ? CslKind::Article : kinds.value(type, CslKind::Text);
}

QJsonArray itemsOf(const QJsonDocument &document)
{
    return document.isArray() ? document.array() : QJsonArray {document.object()};
}

bool isItem(const QJsonValue &value)
{
    const QJsonObject item = value.toObject();
    return item.value("type"_L1).isString() && (item.value("title"_L1).isString() || item.contains("id"_L1)) && !item.contains("@context"_L1);
}

/// Numbers are written with and without quotation marks.
int numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

QDate dateOf(const QJsonValue &value)
{
    const QJsonObject date = value.toObject();
    const QJsonArray parts = date.value("date-parts"_L1).toArray().at(0).toArray();
    if (parts.size() >= 3)
        return QDate(numberOf(parts.at(0)), numberOf(parts.at(1)), numberOf(parts.at(2)));
    return dayOf(date.value("raw"_L1).toString());
}

/// "2024" or "2024-10" where no day is said.
QString datedOf(const QJsonValue &value)
{
    QStringList said;
    const QJsonArray parts = value.toObject().value("date-parts"_L1).toArray().at(0).toArray();
    for (const QJsonValue &part : parts)
        said.append(QString::number(numberOf(part)));
    return said.isEmpty() ? value.toObject().value("raw"_L1).toString() : said.join(u'-');
}

QList<model::CitedAuthor> authorsOf(const QJsonArray &names)
{
    QList<model::CitedAuthor> authors;
    for (const QJsonValue &value : names) {
        const QJsonObject name = value.toObject();
        const auto part = [&name](QLatin1StringView key) { return name.value(key).toString().simplified(); };
        const QString small = part("non-dropping-particle"_L1);
        const QString family = small.isEmpty() ? part("family"_L1) : QString(small + u' ' + part("family"_L1));
        const QString whole = part("literal"_L1).isEmpty() ? family : part("literal"_L1);
        if (!whole.isEmpty())
            authors.append({whole, part("literal"_L1).isEmpty() ? part("given"_L1) : QString()});
    }
    return authors;
}

ReferenceEntry cslEntry(const QJsonObject &item)
{
    const auto text = [&item](QLatin1StringView key) { return item.value(key).toVariant().toString().trimmed(); };
    ReferenceEntry entry;
    entry.kind = kindOfCsl(text("type"_L1));
    entry.title = text("title"_L1);
    entry.authors = authorsOf(item.value("author"_L1).toArray());
    const QString container = text("container-title"_L1);
    entry.publisher = container.isEmpty() ? text("publisher"_L1) : container;
    entry.number = text("number"_L1);
    entry.session = sessionOf(text("event-title"_L1).isEmpty() ? text("event"_L1) : text("event-title"_L1));
    entry.date = dateOf(item.value("issued"_L1));
    entry.dated = datedOf(item.value("issued"_L1));
    entry.accessed = dateOf(item.value("accessed"_L1));
    entry.url = text("URL"_L1);
    entry.language = text("language"_L1);
    entry.abstract = text("abstract"_L1);
    const QJsonValue keywords = item.value("keyword"_L1);
    entry.keywords = keywordsOf(keywords.toString());
    for (const QJsonValue &keyword : keywords.toArray())
        entry.keywords.append(keyword.toString());
    return entry;
}

}

bool isCslJson(const QJsonDocument &document)
{
    const QJsonArray items = itemsOf(document);
    return !items.isEmpty() && isItem(items.first());
}

base::Result<QList<ReferenceEntry>> readCslJson(const QJsonDocument &document)
{
    const QJsonArray items = itemsOf(document);
    if (items.size() > kMostEntries)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 entries"_s.arg(kMostEntries));
    QList<ReferenceEntry> entries;
    for (const QJsonValue &item : items) {
        if (!isItem(item))
            return base::failure(base::ErrorCode::Damaged, {}, u"item %1 has no type, or neither a title nor an id"_s.arg(entries.size() + 1));
        entries.append(cslEntry(item.toObject()));
    }
    return entries;
}

}
