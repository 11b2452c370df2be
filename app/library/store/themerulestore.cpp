// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerulestore.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

base::Result<std::optional<QString>> ThemeRuleStore::rule(base::RecordId theme) const
{
    Statement statement(m_database, u"SELECT rule FROM theme_rule WHERE record_id = ?"_s);
    return statement.bind(theme).first([](const Statement &row) { return row.string(0); });
}

base::Status ThemeRuleStore::set(base::RecordId theme, const std::optional<QString> &rule)
{
    if (!rule)
        return Statement(m_database, u"DELETE FROM theme_rule WHERE record_id = ?"_s).bind(theme).run();
    Statement statement(m_database,
        u"INSERT INTO theme_rule (record_id, rule) VALUES (?, ?) ON CONFLICT (record_id) DO UPDATE SET rule = excluded.rule"_s);
    return statement.bind(theme, *rule).run();
}

base::Result<QList<ThemeLink>> ThemeRuleStore::links(base::RecordId theme) const
{
    Statement statement(m_database,
        u"SELECT id, from_record, from_passage, start_offset, end_offset, words, origin, rule, status, decided FROM link "
        u"WHERE to_record = ? AND relation = 'about' AND from_passage IS NOT NULL"_s);
    return statement.bind(theme).all([theme](const Statement &row) {
        ThemeLink found;
        found.link.id = row.id<base::LinkId>(0);
        found.link.from = row.id<base::RecordId>(1);
        found.link.fromPassage = row.id<base::PassageId>(2);
        found.link.start = int(row.integer(3));
        found.link.end = int(row.integer(4));
        found.link.relation = u"about"_s;
        found.link.to = theme;
        found.link.text = row.string(5);
        found.link.origin = model::originOfName(row.string(6));
        found.link.rule = row.string(7);
        found.link.status = model::linkStatusOfName(row.string(8));
        found.isOfRule = found.link.rule.startsWith("theme/"_L1) && row.integer(9) == 0;
        return found;
    });
}

base::Result<QHash<QString, ThemeRuleStore::Use>> ThemeRuleStore::uses() const
{
    Statement statement(m_database,
        u"SELECT r.symbol_key, r.id, (SELECT count(DISTINCT from_passage) FROM link WHERE to_record = r.id AND relation = 'about' "
        u"AND from_passage IS NOT NULL AND status <> 'rejected') FROM record r WHERE r.kind = 'theme' "
        u"AND (r.id IN (SELECT record_id FROM theme_rule) OR EXISTS (SELECT 1 FROM link WHERE to_record = r.id AND relation = 'about'))"_s);
    TRY_VOID(statement.run());
    QHash<QString, Use> uses;
    while (statement.next())
        uses.insert(statement.string(0), {statement.id<base::RecordId>(1), statement.integer(2)});
    return uses;
}

base::Result<qint64> ThemeRuleStore::lastParagraph() const
{
    return Statement(m_database, u"SELECT ifnull(max(id), 0) FROM passage"_s).number();
}

}
