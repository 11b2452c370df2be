// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include "freshid.h"

#include <library/database/statement.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr QStringView kColumns = u"id, name, query, created_ms, seen_text";

}

base::Result<QList<model::SavedSearch>> SavedSearchStore::all() const
{
    Statement statement(m_database, u"SELECT "_s + kColumns + u" FROM saved_search ORDER BY name COLLATE NOCASE");
    return statement.all([](const Statement &row) {
        return model::SavedSearch {row.integer(0), row.string(1), row.string(2), row.integer(3), row.integer(4)};
    });
}

base::Result<std::optional<model::SavedSearch>> SavedSearchStore::named(const QString &name) const
{
    TRY(const auto searches, all());
    for (const model::SavedSearch &search : searches) {
        if (search.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return search;
    }
    return std::nullopt;
}

base::Result<qint64> SavedSearchStore::save(const QString &name, const QString &query)
{
    Statement statement(m_database,
        u"INSERT INTO saved_search (id, name, query, created_ms, seen_text) VALUES (%1, ?, ?, ?, (SELECT ifnull(max(id), 0) FROM text)) "
        u"ON CONFLICT (name) DO UPDATE SET query = excluded.query, seen_text = excluded.seen_text RETURNING id"_s.arg(freshId(u"saved_search")));
    return statement.bind(name.simplified(), query, QDateTime::currentMSecsSinceEpoch()).number();
}

base::Status SavedSearchStore::rename(qint64 id, const QString &name)
{
    Statement statement(m_database, u"UPDATE saved_search SET name = ? WHERE id = ?"_s);
    return statement.bind(name.simplified(), id).run();
}

base::Status SavedSearchStore::look(qint64 id)
{
    Statement statement(m_database, u"UPDATE saved_search SET seen_text = (SELECT ifnull(max(id), 0) FROM text) WHERE id = ?"_s);
    return statement.bind(id).run();
}

base::Result<QList<base::RecordId>> SavedSearchStore::worksSince(qint64 seenText) const
{
    Statement statement(m_database, u"SELECT DISTINCT work_id FROM text WHERE id > ?"_s);
    return statement.bind(seenText).ids<base::RecordId>();
}

}
