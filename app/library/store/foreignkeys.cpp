// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignkeys.h"

#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

bool hasId(const TableShape &shape)
{
    return shape.isFirstRowid && shape.columns.first().name == kIdColumn;
}

QStringList namesOf(const QList<TableShape::Column> &columns)
{
    QStringList names;
    for (const TableShape::Column &column : columns)
        names.append(column.name);
    return names;
}

QString inQuotes(const QString &name)
{
    return u'"' + name + u'"';
}

QString allInQuotes(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(inQuotes(name));
    return all.join(u", "_s);
}

base::Status ForeignKeys::read()
{
    if (!m_shapes.isEmpty())
        return base::ok();
    TRY(const QList<TableShape> shapes, tableShapes(m_database));
    for (const TableShape &shape : shapes) {
        m_shapes.insert(shape.name, shape);
        for (const TableShape::Column &column : shape.columns) {
            if (!column.refersTo.isEmpty())
                m_keys.append({shape.name, column.name, column.refersTo, column.isCascade});
        }
    }
    return base::ok();
}

QString ForeignKeys::parentOf(const QString &table, const QString &column) const
{
    const auto key = std::ranges::find_if(m_keys, [&](const Key &each) { return each.child == table && each.column == column; });
    return key == m_keys.end() ? QString() : key->parent;
}

base::Status ForeignKeys::check(const QString &table, const QStringList &columns) const
{
    const auto shape = m_shapes.constFind(table);
    if (shape == m_shapes.constEnd())
        return base::failure(base::ErrorCode::Storage, table, u"there is no such table"_s);
    const QStringList known = namesOf(shape->columns);
    for (const QString &column : columns) {
        if (!known.contains(column))
            return base::failure(base::ErrorCode::Storage, table, u"the table %1 has no column %2"_s.arg(table, column));
    }
    if (hasId(*shape) && !columns.contains(kIdColumn))
        return base::failure(base::ErrorCode::Storage, table, u"a row of the table %1 has no id"_s.arg(table));
    return base::ok();
}

base::Result<QSet<QString>> ForeignKeys::tablesWith(const QString &table)
{
    TRY_VOID(read());
    QSet<QString> found {table};
    QStringList waiting {table};
    while (!waiting.isEmpty()) {
        const QString parent = waiting.takeLast();
        for (const Key &key : std::as_const(m_keys)) {
            if (key.parent != parent || !key.isCascade || found.contains(key.child))
                continue;
            found.insert(key.child);
            waiting.append(key.child);
        }
    }
    return found;
}

base::Status ForeignKeys::moveReferences(const QString &table, qint64 from, qint64 to)
{
    TRY_VOID(read());
    for (const Key &key : std::as_const(m_keys)) {
        if (key.parent != table)
            continue;
        const QString column = inQuotes(key.column);
        Statement move(m_database, u"UPDATE OR IGNORE "_s + inQuotes(key.child) + u" SET " + column + u" = ? WHERE " + column + u" = ?");
        TRY_VOID(move.bind(to, from).run());
    }
    return base::ok();
}

}
