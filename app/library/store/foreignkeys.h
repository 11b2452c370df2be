// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableshapes.h"

#include <library/database/database.h>

#include <QHash>
#include <QSet>

namespace library {

/// What the schema of the open library says of its tables and of the foreign keys between them, so that a new table needs
/// nothing here. Stack only; the database outlives it.
class ForeignKeys
{
public:
    struct Key {
        QString child;
        QString column; ///< Of the child.
        QString parent;
        bool isCascade = false; ///< The child's row goes with the parent's.
    };

    explicit ForeignKeys(const Database &database)
        : m_database(database)
    {
    }

    /// Reads the schema, once. Everything below is empty before it.
    base::Status read();
    const QList<Key> &keys() const { return m_keys; }
    TableShape shape(const QString &table) const { return m_shapes.value(table); }
    /// The table that a column refers to; empty: none.
    QString parentOf(const QString &table, const QString &column) const;
    /// Names go into statements as they are, so that only those of the schema may. Error: Storage.
    base::Status check(const QString &table, const QStringList &columns) const;

    /// The table itself, and those whose rows are deleted with its rows.
    base::Result<QSet<QString>> tablesWith(const QString &table);
    /// Makes what refers to one row of a table refer to another one, which may come later. What would stand there twice stays.
    base::Status moveReferences(const QString &table, qint64 from, qint64 to);

private:
    const Database &m_database;
    QList<Key> m_keys;
    QHash<QString, TableShape> m_shapes;
};

/// The column that numbers rows.
inline const QString kIdColumn = QStringLiteral("id");
bool hasId(const TableShape &shape);
QStringList namesOf(const QList<TableShape::Column> &columns);
QString inQuotes(const QString &name);
QString allInQuotes(const QStringList &names);

}
