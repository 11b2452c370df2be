// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themetree.h"

#include "linkcounts.h"
#include "recordmapping.h"

#include <core/text/normalised.h>
#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Of themes right below it, and of what is about it.
QString countColumns()
{
    return u", "_s + linkCountColumn(u"broader"_s) + u", " + linkCountColumn(u"about"_s);
}

constexpr QStringView kIsTop
    = u"NOT EXISTS (SELECT 1 FROM link b WHERE b.from_record = r.id AND b.relation = 'broader' AND b.status <> 'rejected')";

base::Result<QList<model::ThemeNode>> nodesOf(Statement &statement)
{
    return statement.all([](const Statement &row) {
        return model::ThemeNode {recordFromRow(row), row.integer(kRecordColumnCount), row.integer(kRecordColumnCount + 1)};
    });
}

/// A pattern for LIKE that holds these words as they are.
QString pattern(const QString &words, bool isBeginning)
{
    QString escaped = words;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return (isBeginning ? QString() : u"%"_s) + escaped + u'%';
}

}

QString usedThemeCondition()
{
    return u"(EXISTS (SELECT 1 FROM link l WHERE l.to_record = r.id AND l.relation <> 'broader' AND l.status <> 'rejected') "
           u"OR json_extract(r.fields, '$.concept') IS NULL)"_s;
}

base::Result<model::ThemeCounts> ThemeTreeQueries::counts() const
{
    Statement statement(m_database,
        u"SELECT count(*), ifnull(sum("_s + usedThemeCondition() + u"), 0), ifnull(sum(" + kIsTop
            + u"), 0) FROM record r WHERE r.kind = 'theme'");
    TRY_VOID(statement.run());
    model::ThemeCounts counts;
    if (statement.next())
        counts = {statement.integer(0), statement.integer(1), statement.integer(2)};
    return counts;
}

base::Result<QList<model::ThemeNode>> ThemeTreeQueries::below(base::RecordId theme, qint64 offset, int limit) const
{
    if (!theme.isValid()) {
        Statement top(m_database,
            u"SELECT "_s + kRecordColumns + countColumns() + u" FROM record r WHERE r.kind = 'theme' AND " + kIsTop
                + u" ORDER BY r.name, r.id LIMIT ? OFFSET ?");
        top.bind(limit, offset);
        return nodesOf(top);
    }
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns + countColumns()
            + u" FROM link u JOIN record r ON r.id = u.from_record WHERE u.to_record = ? AND u.relation = 'broader' "
              u"AND u.status <> 'rejected' GROUP BY r.id ORDER BY r.name, r.id LIMIT ? OFFSET ?");
    statement.bind(theme, limit, offset);
    return nodesOf(statement);
}

base::Result<QList<model::ThemeNode>> ThemeTreeQueries::matching(const QString &words, int limit) const
{
    const QString folded = text::fold(words).simplified();
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns + countColumns()
            + u" FROM (SELECT record_id, max(folded LIKE ? ESCAPE '\\') AS begins FROM (SELECT record_id, folded FROM theme_label "
              u"UNION ALL SELECT id, lower(name) FROM record WHERE kind = 'theme') WHERE folded LIKE ? ESCAPE '\\' GROUP BY record_id) f JOIN record r ON r.id = f.record_id ORDER BY f.begins DESC, r.name LIMIT ?");
    statement.bind(pattern(folded, true), pattern(folded, false), limit);
    return nodesOf(statement);
}

}
