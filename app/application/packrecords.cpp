// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packrecords.h"

#include <library/store/documentqueries.h>
#include <library/store/links.h>
#include <library/store/quotations.h>

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace application {

namespace {

using model::PackItem;

/// The beginning of a request, up to the end of a clause.
QString beginningOf(const QString &request)
{
    constexpr qsizetype longest = 180;
    constexpr qsizetype shortest = 60;
    static const QRegularExpression kClause(u"[,;،؛，；]"_s);
    QString words = request.simplified();
    if (words.size() <= longest)
        return words;
    words.truncate(longest);
    const qsizetype clause = words.lastIndexOf(kClause);
    const qsizetype end = clause >= shortest ? clause : words.lastIndexOf(u' ');
    if (end > 0)
        words.truncate(end);
    return words + u" …"_s;
}

/// Nothing for what is not there any more, which is no error in a pack.
base::Result<std::optional<model::Record>> ifFound(base::Result<model::Record> record)
{
    if (!record && record.error().code == base::ErrorCode::NotFound)
        return std::optional<model::Record>();
    TRY(model::Record found, std::move(record));
    return std::optional(std::move(found));
}

}

QSet<base::RecordId> PackRecords::own() const
{
    QSet<base::RecordId> found;
    for (const PackItem &item : m_pack.items) {
        if (item.record.isValid())
            found.insert(item.record);
    }
    return found;
}

base::Result<base::RecordId> PackRecords::firstDocument() const
{
    const library::DocumentQueries documents(m_database);
    for (const PackItem &item : m_pack.items) {
        if (item.kind != PackItem::Kind::Passage && item.kind != PackItem::Kind::Document)
            continue;
        TRY(const auto record, ifFound(documents.record(item.record)));
        if (record && record->kind == model::RecordKind::Document)
            return item.record;
    }
    return base::RecordId();
}

base::Result<QList<model::Record>> PackRecords::linked() const
{
    const library::LinkQueries links(m_database);
    const library::DocumentQueries documents(m_database);
    QList<model::Record> found;
    QSet<base::RecordId> seen;
    const auto add = [&](const model::Record &record) {
        if (!seen.contains(record.id))
            found.append(record);
        seen.insert(record.id);
    };
    QSet<base::RecordId> own;
    for (const PackItem &item : m_pack.items) {
        if (!item.record.isValid() || own.contains(item.record))
            continue;
        own.insert(item.record);
        TRY(const auto record, ifFound(documents.record(item.record)));
        if (record)
            add(*record);
        TRY(const QList<model::LinkRow> from, links.from(item.record));
        TRY(const QList<model::LinkRow> to, links.to(item.record));
        for (const model::LinkRow &link : from + to) {
            if (link.link.status == model::LinkStatus::Accepted)
                add(link.from.id == item.record ? link.to : link.from);
        }
    }
    return found;
}

base::Result<QSet<base::PassageId>> PackRecords::restricted(base::RecordId document) const
{
    TRY(const QList<model::Quotation> quotations, library::QuotationQueries(m_database).restricted(document));
    QSet<base::PassageId> passages;
    for (const model::Quotation &quotation : quotations) {
        if (quotation.passage.isValid())
            passages.insert(quotation.passage);
    }
    return passages;
}

/// The words of an item, and of the text that it stands in: a paragraph uses what its text has explained above it.
base::Result<QStringList> PackRecords::textsOf(const PackItem &item, const QString &preferred, QSet<base::TextId> &seen) const
{
    if (item.kind != PackItem::Kind::Passage && item.kind != PackItem::Kind::Document)
        return QStringList {item.quote};
    const library::DocumentQueries documents(m_database);
    TRY(const QSet<base::PassageId> withheld, restricted(item.record));
    QStringList words;
    if (!withheld.contains(item.passage))
        words.append(item.quote);
    TRY(const QList<model::Text> versions, documents.texts(item.record));
    for (const QString &language : {item.firstLanguage(), preferred}) {
        const auto version = std::ranges::find(versions, language, &model::Text::language);
        if (version == versions.end())
            continue;
        if (seen.contains(version->id))
            break;
        seen.insert(version->id);
        TRY(const QList<model::Passage> passages, documents.passages(version->id));
        for (const model::Passage &passage : passages) {
            if (!withheld.contains(passage.id))
                words.append(passage.content);
        }
        break;
    }
    return words;
}

base::Result<QStringList> PackRecords::texts(const QString &preferred) const
{
    QStringList texts;
    QSet<base::TextId> seen;
    for (const PackItem &item : m_pack.items) {
        TRY(const QStringList words, textsOf(item, preferred, seen));
        texts.append(words);
    }
    return texts;
}

std::optional<model::Text> PackRecords::text(base::RecordId record, const QString &language) const
{
    const auto texts = library::DocumentQueries(m_database).texts(record);
    if (!texts)
        return {};
    const auto found = std::ranges::find(*texts, language, &model::Text::language);
    return found == texts->end() ? std::nullopt : std::optional(*found);
}

base::Result<Request> PackRecords::request(const model::MandateRow &mandate, const QString &language, const QSet<base::PassageId> &withheld) const
{
    const Request own {beginningOf(mandate.mandate.task), mandate.mandate.addressee};
    const auto there = mandate.language == language ? std::nullopt : text(mandate.document.id, language);
    if (!there)
        return own;
    const auto paragraph = library::DocumentQueries(m_database).passagesAt(there->id, model::Address(mandate.address));
    if (!paragraph && paragraph.error().code != base::ErrorCode::NotFound)
        return base::failure(paragraph.error());
    if (!paragraph || withheld.contains(paragraph->first().id))
        return own;
    return Request {beginningOf(paragraph->first().content), {}};
}

}
