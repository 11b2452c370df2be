// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/openlibrary.h>
#include <library/database/statement.h>

#include <QStringList>

namespace testdata {

using namespace Qt::StringLiterals;

/// Every row of every table, but for the index, the log of changes, the trash, what undoes a merge, and the number of the last commit.
inline QStringList tableDump(const application::OpenLibrary &library)
{
    const application::Query<QStringList> query = [](const library::Database &database) -> base::Result<QStringList> {
        library::Statement tables(database,
            u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' "
            u"AND name NOT IN ('library', 'trash', 'trash_original', 'trash_part', 'trash_addition', 'word', 'bundle_merge', 'change_log') ORDER BY name"_s);
        TRY(const QStringList names, tables.strings());
        QStringList rows;
        for (const QString &name : names) {
            library::Statement columns(database, u"SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)"_s);
            TRY(const QStringList list, columns.bind(name).strings());
            library::Statement all(database, u"SELECT '%1: ' || %2 FROM \"%1\""_s.arg(name, list.first()));
            TRY(const QStringList found, all.strings());
            rows += found;
        }
        rows.sort();
        return rows;
    };
    return library.run(query).value_or(QStringList());
}

}
