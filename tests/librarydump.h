// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/database/database.h>
#include <library/database/libraryfolder.h>
#include <library/database/statement.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QStringList>

namespace testdata {

/// Table → its rows as SQL literals, sorted.
using Rows = QMap<QString, QStringList>;

/// Every row of every table of a library, but for the index, which `check` compares, for the log of changes, which only grows, and for the number of the last commit.
inline base::Result<Rows> rowsOf(const library::Database &database)
{
    library::Statement tables(database,
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('word', 'change_log')"));
    TRY(const QStringList names, tables.strings());
    Rows rows;
    for (const QString &name : names) {
        library::Statement columns(database, QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ') FROM pragma_table_info(?)"));
        TRY(const QStringList list, columns.bind(name).strings());
        library::Statement all(database, QStringLiteral("SELECT %1 FROM \"%2\"").arg(list.first(), name));
        TRY(QStringList found, all.strings());
        found.removeIf([](const QString &row) { return row.startsWith(QStringLiteral("'commits',")); });
        found.sort();
        rows.insert(name, found);
    }
    return rows;
}

/// Those of the library in a folder that nobody writes to.
inline base::Result<Rows> rowsIn(const QString &folder)
{
    TRY(const library::Database database, library::Database::open(library::databaseFile(folder), library::Database::Access::ReadOnly));
    return rowsOf(database);
}

/// Path below a folder → the SHA-256 of what stands there.
inline QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
            found.insert(QDir(folder).relativeFilePath(file.fileName()), hash.result().toHex());
    }
    return found;
}

}
