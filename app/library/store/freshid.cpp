// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freshid.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// The later, the greater.
const QString kOnKnown = u"ON CONFLICT (name) DO UPDATE SET value = CAST(max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER)) AS TEXT)"_s;

}

const QStringList &thingTables()
{
    static const QStringList tables {u"record"_s, u"text"_s, u"annotation"_s, u"pack"_s, u"saved_search"_s, u"dossier"_s, u"dossier_item"_s};
    return tables;
}

QString freshId(QStringView table)
{
    return u"(SELECT 1 + max(ifnull((SELECT max(id) FROM %1), 0), ifnull((SELECT max(thing_id) FROM trash_part WHERE place = '%1'), 0), "
           "ifnull((SELECT CAST(value AS INTEGER) FROM library WHERE name = 'used_%1'), 0)))"_s.arg(table);
}

base::Status noteUsedIds(const Database &database)
{
    return database.execute(
        u"INSERT INTO library (name, value) SELECT 'used_' || place, CAST(max(thing_id) AS TEXT) FROM trash_part WHERE true GROUP BY place "_s + kOnKnown);
}

base::Status noteUsedId(const Database &database, const QString &table, qint64 id)
{
    Statement statement(database, u"INSERT INTO library (name, value) VALUES ('used_' || ?, CAST(? AS TEXT)) "_s + kOnKnown);
    return statement.bind(table, id).run();
}

base::Status noteIdsSoFar(const Database &database)
{
    for (const QString &table : thingTables()) {
        Statement last(database, u"SELECT ifnull(max(id), 0) FROM "_s + table);
        TRY(const qint64 id, last.number());
        TRY_VOID(noteUsedId(database, table, id));
    }
    return base::ok();
}

}
