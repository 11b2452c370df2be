// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kLinkColumns = u"l.id, l.from_record, l.from_passage, l.start_offset, l.end_offset, l.relation, l.to_record, "
                                     u"l.to_address, l.role, l.date, l.words, l.origin, l.rule, l.status";
constexpr int kLinkColumnCount = 14;

constexpr QStringView kInsert
    = u"INSERT INTO link (from_record, from_passage, start_offset, end_offset, relation, to_record, to_address, role, date, words, "
      u"origin, rule, status, decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

// Leaves what a person decided on as it is: the same target for the same words of the same paragraph, wherever a rule now sees
// their beginning, or in a paragraph that an import took away. The terms of link_once keep the look at what was decided within
// the paragraph: a text may name the same State in each of thirty thousand.
constexpr QStringView kInsertUndecided
    = u"WITH n (from_record, from_passage, start_offset, end_offset, relation, to_record, to_address, role, date, words, origin, rule, "
      u"status, decided) AS (VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)) "
      u"INSERT INTO link (from_record, from_passage, start_offset, end_offset, relation, to_record, to_address, role, date, words, "
      u"origin, rule, status, decided) SELECT n.from_record, n.from_passage, n.start_offset, n.end_offset, n.relation, n.to_record, "
      u"n.to_address, n.role, n.date, n.words, n.origin, n.rule, n.status, n.decided FROM n "
      u"WHERE NOT EXISTS (SELECT 1 FROM link d WHERE d.from_record = n.from_record AND d.relation = n.relation "
      u"AND d.to_record = n.to_record AND d.role = n.role AND ifnull(d.from_passage, 0) IN (0, ifnull(n.from_passage, 0)) "
      u"AND d.decided = 1 AND (d.from_passage = n.from_passage "
      u"AND (d.end_offset = 0 OR (d.start_offset < n.end_offset AND n.start_offset < d.end_offset)) "
      u"OR d.from_passage IS NULL AND d.words = n.words)) ON CONFLICT DO NOTHING";

Statement &bindLink(Statement &statement, const model::Link &link)
{
    return statement.bind(link.from, link.fromPassage, link.start, link.end, link.relation, link.to, link.toAddress, link.role,
        link.date.toString(Qt::ISODate), link.text, model::originName(link.origin), link.rule, model::linkStatusName(link.status),
        int(link.origin == model::Origin::User));
}

model::Link linkFromRow(const Statement &row)
{
    model::Link link;
    link.id = row.id<base::LinkId>(0);
    link.from = row.id<base::RecordId>(1);
    link.fromPassage = row.id<base::PassageId>(2);
    link.start = int(row.integer(3));
    link.end = int(row.integer(4));
    link.relation = row.string(5);
    link.to = row.id<base::RecordId>(6);
    link.toAddress = row.string(7);
    link.role = row.string(8);
    link.date = QDate::fromString(row.string(9), Qt::ISODate);
    link.text = row.string(10);
    link.origin = model::originOfName(row.string(11));
    link.rule = row.string(12);
    link.status = model::linkStatusOfName(row.string(13));
    return link;
}

QString selectLinks(const QString &where)
{
    // Both ends with alias r are read by recordFromRow(), so the second is spelt with another alias.
    const QString target = kRecordColumns.toString().replace(u"r."_s, u"o."_s);
    return u"SELECT "_s + kLinkColumns + u", " + kRecordColumns + u", " + target
        + u", ifnull(p.address, ''), ifnull(t.language, ''), ifnull(p.content, ''), ifnull(t.work_id, l.from_record)"
          u" FROM link l JOIN record r ON r.id = l.from_record JOIN record o ON o.id = l.to_record"
          u" LEFT JOIN passage p ON p.id = l.from_passage LEFT JOIN text t ON t.id = p.text_id WHERE "
        + where;
}

model::LinkRow linkRowFromRow(const Statement &row)
{
    constexpr int kAfter = kLinkColumnCount + 2 * kRecordColumnCount;
    return {linkFromRow(row), recordFromRow(row, kLinkColumnCount), recordFromRow(row, kLinkColumnCount + kRecordColumnCount),
        row.string(kAfter), row.string(kAfter + 1), row.string(kAfter + 2), row.id<base::RecordId>(kAfter + 3)};
}

}

base::Result<QList<model::LinkRow>> LinkQueries::from(base::RecordId record, const QString &language) const
{
    const QString restriction = language.isEmpty() ? QString() : u" AND (l.from_passage IS NULL OR t.language = ?)"_s;
    Statement statement(m_database,
        selectLinks(u"l.from_record = ? AND l.status <> 'rejected'"_s + restriction)
            + u" ORDER BY l.relation, t.language, p.position, l.start_offset, o.sort_key");
    statement.bind(record);
    if (!language.isEmpty())
        statement.bind(language);
    return statement.all(linkRowFromRow);
}

base::Result<QList<model::LinkRow>> LinkQueries::to(base::RecordId record) const
{
    Statement statement(m_database,
        selectLinks(u"l.to_record = ? AND l.status <> 'rejected'"_s) + u" ORDER BY l.relation, r.sort_key, t.language, p.position, l.start_offset");
    return statement.bind(record).all(linkRowFromRow);
}

base::Result<QList<model::LinkRow>> LinkQueries::some(base::RecordId record, model::LinkEnd end, int ofEach, const QString &relation) const
{
    const bool from = end == model::LinkEnd::From;
    const QString here = from ? u"k.from_record"_s : u"k.to_record"_s;
    const QString there = from ? u"k.to_record"_s : u"k.from_record"_s;
    const QString only = relation.isEmpty() ? QString() : u" AND k.relation = ?"_s;
    Statement statement(m_database,
        selectLinks(u"l.id IN (SELECT id FROM (SELECT k.id, dense_rank() OVER (PARTITION BY k.relation, k.role "
                    u"ORDER BY e.in_library DESC, e.date DESC, e.sort_key, e.id) AS place FROM link k JOIN record e ON e.id = %2 "
                    u"WHERE %1 = ? AND k.status <> 'rejected'%3) WHERE place <= ?)"_s.arg(here, there, only))
            + u" ORDER BY l.relation, l.role, %1.in_library DESC, %1.date DESC, %1.sort_key, p.position, l.start_offset"_s.arg(
                from ? u"o"_s : u"r"_s));
    statement.bind(record);
    if (!relation.isEmpty())
        statement.bind(relation);
    return statement.bind(ofEach).all(linkRowFromRow);
}

base::Result<QList<model::LinkRow>> LinkQueries::inText(base::TextId text) const
{
    Statement statement(m_database, selectLinks(u"p.text_id = ? AND l.status <> 'rejected'"_s) + u" ORDER BY p.position, l.start_offset");
    return statement.bind(text).all(linkRowFromRow);
}

base::Result<QList<model::LinkRow>> LinkQueries::suggested(const std::optional<QString> &rule) const
{
    const QString only = rule ? u" AND l.rule = ?"_s : QString();
    Statement statement(m_database,
        selectLinks(u"l.status = 'suggested'"_s + only)
            + u" ORDER BY l.rule, r.sort_key, t.language, p.position, l.start_offset, l.id");
    if (rule)
        statement.bind(*rule);
    return statement.all(linkRowFromRow);
}

base::Result<QList<model::LinkRow>> LinkQueries::suggestedByDocument() const
{
    Statement statement(m_database,
        selectLinks(u"l.status = 'suggested'"_s) + u" ORDER BY ifnull(t.work_id, l.from_record) DESC, t.language, p.position, l.start_offset, l.id");
    return statement.all(linkRowFromRow);
}

base::Result<QList<model::Link>> LinkQueries::ofRules(base::TextId text) const
{
    Statement statement(m_database,
        u"SELECT "_s + kLinkColumns
            + u" FROM passage p JOIN link l ON l.from_passage = p.id WHERE p.text_id = ? AND l.decided = 0 AND l.origin = 'rule' "
              u"AND (l.rule LIKE 'symbol/%' OR l.rule LIKE 'citation/%' OR l.rule LIKE 'ibid/%')");
    return statement.bind(text).all(linkFromRow);
}

base::Result<bool> LinkQueries::areLinked(base::PassageId passage, base::RecordId record) const
{
    Statement statement(m_database, u"SELECT 1 FROM link WHERE from_passage = ? AND to_record = ? LIMIT 1"_s);
    TRY_VOID(statement.bind(passage, record).run());
    return statement.next();
}

base::Result<std::optional<base::LinkId>> LinkQueries::same(const model::Link &link) const
{
    Statement statement(m_database,
        u"SELECT id FROM link WHERE from_record = ? AND relation = ? AND to_record = ? AND role = ? AND ifnull(from_passage, 0) = ? "
        u"AND start_offset = ?"_s);
    statement.bind(link.from, link.relation, link.to, link.role, link.fromPassage.value(), link.start);
    return statement.first([](const Statement &row) { return row.id<base::LinkId>(0); });
}

base::Result<QHash<base::RecordId, QList<Evidence>>> LinkQueries::evidence(model::RecordKind kind, int ofEach) const
{
    Statement statement(m_database,
        u"SELECT l.to_record, "_s + kRecordColumns
            + u", p.address, p.content, l.start_offset, l.end_offset, l.rule FROM (SELECT k.to_record, k.from_passage, k.start_offset, k.end_offset, "
              u"k.rule, row_number() OVER (PARTITION BY k.to_record ORDER BY k.id) AS place FROM link k JOIN record e ON e.id = k.to_record "
              u"WHERE e.kind = ? AND k.from_passage IS NOT NULL AND k.status <> 'rejected') l JOIN passage p ON p.id = l.from_passage "
              u"JOIN text t ON t.id = p.text_id JOIN record r ON r.id = t.work_id WHERE l.place <= ? ORDER BY l.to_record, l.place");
    TRY_VOID(statement.bind(model::recordKindName(kind), ofEach).run());
    QHash<base::RecordId, QList<Evidence>> all;
    constexpr int kAfter = 1 + kRecordColumnCount;
    while (statement.next()) {
        all[statement.id<base::RecordId>(0)].append({recordFromRow(statement, 1), statement.string(kAfter), statement.string(kAfter + 1),
            int(statement.integer(kAfter + 2)), int(statement.integer(kAfter + 3)), statement.string(kAfter + 4)});
    }
    return all;
}

base::Result<base::LinkId> LinkStore::add(const model::Link &link)
{
    Statement statement(m_database, (link.origin == model::Origin::User ? kInsert : kInsertUndecided).toString());
    TRY_VOID(bindLink(statement, link).run());
    return statement.changedRows() > 0 ? base::LinkId(statement.lastInsertId()) : base::LinkId();
}

base::Status LinkStore::addAll(base::RecordId from, const QList<model::Link> &links)
{
    TRY(const bool isDecided, hasDecisions(from));
    Statement statement(m_database, (isDecided ? kInsertUndecided : kInsert).toString());
    for (const model::Link &link : links)
        TRY_VOID(bindLink(statement, link).run());
    return base::ok();
}

base::Result<bool> LinkStore::hasDecisions(base::RecordId from) const
{
    Statement statement(m_database, u"SELECT 1 FROM link WHERE from_record = ? AND decided = 1 LIMIT 1"_s);
    TRY_VOID(statement.bind(from).run());
    return statement.next();
}

base::Status LinkStore::replace(base::LinkId id, const model::Link &link)
{
    Statement statement(m_database,
        u"UPDATE link SET end_offset = ?, to_address = ?, date = ?, words = ?, rule = ?, status = ? WHERE id = ? AND decided = 0"_s);
    return statement.bind(link.end, link.toAddress, link.date.toString(Qt::ISODate), link.text, link.rule,
        model::linkStatusName(link.status), id).run();
}

base::Status LinkStore::remove(base::LinkId id)
{
    Statement statement(m_database, u"DELETE FROM link WHERE id = ? AND decided = 0"_s);
    return statement.bind(id).run();
}

base::Status LinkStore::setStatus(base::LinkId link, model::LinkStatus status)
{
    Statement statement(m_database, u"UPDATE link SET status = ?, decided = 1 WHERE id = ?"_s);
    return statement.bind(model::linkStatusName(status), link).run();
}

}
