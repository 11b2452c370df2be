// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links.h"

#include "rows.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

constexpr QStringView kLinkColumns = u"l.id, l.from_record, l.from_passage, l.start_offset, l.end_offset, l.relation, l.to_record, "
                                     u"l.to_address, l.role, l.date, l.words, l.origin, l.rule, l.status";
constexpr int kLinkColumnCount = 14;

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
        + u", ifnull(p.address, ''), ifnull(t.language, ''), ifnull(p.content, '')"
          u" FROM link l JOIN record r ON r.id = l.from_record JOIN record o ON o.id = l.to_record"
          u" LEFT JOIN passage p ON p.id = l.from_passage LEFT JOIN text t ON t.id = p.text_id WHERE "
        + where;
}

base::Result<QList<LinkRow>> collect(Statement &statement)
{
    if (const base::Status done = statement.run(); !done)
        return base::failure(done.error());
    QList<LinkRow> rows;
    constexpr int kAfter = kLinkColumnCount + 2 * kRecordColumnCount;
    while (statement.next()) {
        rows.append({linkFromRow(statement), recordFromRow(statement, kLinkColumnCount),
            recordFromRow(statement, kLinkColumnCount + kRecordColumnCount), statement.string(kAfter), statement.string(kAfter + 1),
            statement.string(kAfter + 2)});
    }
    return rows;
}

}

bool dateDiffers(const LinkRow &row)
{
    return row.link.relation == u"cites" && row.link.date.isValid() && row.to.inLibrary && row.to.date.isValid()
        && row.link.date != row.to.date;
}

base::Result<QList<LinkRow>> LinkQueries::from(base::RecordId record, const QString &language) const
{
    const QString restriction = language.isEmpty() ? QString() : u" AND (l.from_passage IS NULL OR t.language = ?)"_s;
    Statement statement(m_database,
        selectLinks(u"l.from_record = ? AND l.status <> 'rejected'"_s + restriction)
            + u" ORDER BY l.relation, t.language, p.position, l.start_offset, o.sort_key");
    statement.bind(record);
    if (!language.isEmpty())
        statement.bind(language);
    return collect(statement);
}

base::Result<QList<LinkRow>> LinkQueries::to(base::RecordId record) const
{
    Statement statement(m_database,
        selectLinks(u"l.to_record = ? AND l.status <> 'rejected'"_s) + u" ORDER BY l.relation, r.sort_key, t.language, p.position, l.start_offset");
    statement.bind(record);
    return collect(statement);
}

base::Result<QList<LinkRow>> LinkQueries::inText(base::TextId text) const
{
    Statement statement(m_database, selectLinks(u"p.text_id = ? AND l.status <> 'rejected'"_s) + u" ORDER BY p.position, l.start_offset");
    statement.bind(text);
    return collect(statement);
}

base::Result<base::LinkId> LinkStore::add(const model::Link &link)
{
    // A link that stands already is left as it is: what the user decided stays decided.
    Statement statement(m_database,
        u"INSERT INTO link (from_record, from_passage, start_offset, end_offset, relation, to_record, to_address, role, date, words, "
        u"origin, rule, status, decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    const base::Status done = statement.bind(link.from)
                                  .bind(link.fromPassage)
                                  .bind(link.start)
                                  .bind(link.end)
                                  .bind(link.relation)
                                  .bind(link.to)
                                  .bind(link.toAddress)
                                  .bind(link.role)
                                  .bind(link.date.toString(Qt::ISODate))
                                  .bind(link.text)
                                  .bind(model::originName(link.origin))
                                  .bind(link.rule)
                                  .bind(model::linkStatusName(link.status))
                                  .bind(int(link.origin == model::Origin::User))
                                  .run();
    if (!done)
        return base::failure(done.error());
    return base::LinkId(statement.lastInsertId());
}

base::Status LinkStore::setStatus(base::LinkId link, model::LinkStatus status)
{
    Statement statement(m_database, u"UPDATE link SET status = ?, decided = 1 WHERE id = ?"_s);
    return statement.bind(model::linkStatusName(status)).bind(link).run();
}

}
