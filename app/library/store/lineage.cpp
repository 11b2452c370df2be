// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage.h"

#include "documentqueries.h"
#include "recordmapping.h"

#include <core/model/lineage.h>
#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// A link to a draft may stand before the draft is in the library, and a revision may be known only because it is cited:
// so the ends of symbols count as well as links.
const QString kMembers
    = u"WITH RECURSIVE chain(id) AS (SELECT ?"
      u" UNION SELECT l.to_record FROM chain JOIN link l ON l.from_record = chain.id"
      u" WHERE l.relation IN (%1) AND l.status <> 'rejected'"
      u" UNION SELECT l.from_record FROM chain JOIN link l ON l.to_record = chain.id"
      u" WHERE l.relation IN (%1) AND l.status <> 'rejected'"
      u" UNION SELECT later.id FROM chain JOIN record r ON r.id = chain.id JOIN record later ON later.kind = 'document'"
      u" AND later.symbol_key <> '' AND later.symbol_key > r.symbol_key || '/' AND later.symbol_key < r.symbol_key || '0'"
      u" WHERE r.kind = 'document' AND r.symbol_key <> ''"
      u" AND substr(later.symbol_key, length(r.symbol_key) + 2, 4) IN ('Rev.', 'Corr', 'Add.'))"_s.arg(kLineageRelations);

base::RecordId byKey(const QList<model::Record> &records, const QString &key)
{
    const auto found = std::ranges::find(records, key, &model::Record::symbolKey);
    return found == records.end() ? base::RecordId() : found->id;
}

}

base::Result<QList<model::Record>> LineageQueries::members(base::RecordId record) const
{
    Statement statement(m_database,
        kMembers + u" SELECT "_s + kRecordColumns + u" FROM record r WHERE r.id IN (SELECT id FROM chain) ORDER BY r.sort_key");
    base::Result<QList<model::Record>> records = statement.bind(record).all(recordFromRow);
    if (!records)
        return records;
    // What was adopted stands last.
    std::ranges::stable_partition(*records, [](const model::Record &member) {
        return !member.symbolKey.contains("/RES/"_L1) && !member.symbolKey.contains("/DEC/"_L1);
    });
    return records;
}

base::Result<QList<LineageMember>> LineageQueries::chain(base::RecordId record) const
{
    TRY(const QList<model::Record> records, members(record));
    Statement adopted(
        m_database, u"SELECT to_record FROM link WHERE from_record = ? AND relation = 'adoptedFrom' AND status <> 'rejected'"_s);
    QList<LineageMember> chain;
    for (const model::Record &member : records) {
        LineageMember row {member, {}, {}, {}};
        const std::optional<model::Symbol> symbol = model::Symbol::parse(member.symbol);
        const std::optional<model::Forebear> before = symbol ? model::forebear(*symbol) : std::nullopt;
        if (before) {
            row.relation = before->relation;
            row.of = byKey(records, before->symbol.key());
        }
        TRY_VOID(adopted.bind(member.id).run());
        if (adopted.next()) {
            row.relation = u"adoptedFrom"_s;
            row.of = adopted.id<base::RecordId>(0);
        }
        chain.append(row);
    }
    // A correction and an addendum are read beside a text, not in its place.
    for (const LineageMember &later : std::as_const(chain)) {
        if (later.relation != "adoptedFrom"_L1 && later.relation != "revisionOf"_L1)
            continue;
        const auto earlier = std::ranges::find_if(
            chain, [&later](const LineageMember &member) { return member.record.id == later.of; });
        if (earlier != chain.end())
            earlier->supersededBy = later.record.id;
    }
    return chain;
}

base::Result<std::optional<model::Record>> LineageQueries::supersededBy(base::RecordId record) const
{
    TRY(const QList<LineageMember> members, chain(record));
    std::optional<model::Record> latest;
    base::RecordId at = record;
    // Each step goes on to a later member, so there are no more steps than members.
    for (qsizetype step = 0; step < members.size(); ++step) {
        const auto here = std::ranges::find_if(
            members, [at](const LineageMember &member) { return member.record.id == at; });
        if (here == members.end() || !here->supersededBy.isValid())
            break;
        at = here->supersededBy;
        const auto next = std::ranges::find_if(
            members, [at](const LineageMember &member) { return member.record.id == at; });
        if (next != members.end())
            latest = next->record;
    }
    return latest;
}

}
