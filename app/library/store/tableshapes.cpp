// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableshapes.h"

#include <library/database/statement.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

TableShape::Type typeOfName(const QString &name)
{
    if (name == "INTEGER"_L1)
        return TableShape::Type::Integer;
    if (name == "REAL"_L1)
        return TableShape::Type::Real;
    return name == "TEXT"_L1 ? TableShape::Type::Text : TableShape::Type::Blob;
}

/// Column → the table that it refers to.
base::Result<QHash<QString, QString>> referencesOf(const Database &database, const QString &table)
{
    Statement statement(database, u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s);
    TRY_VOID(statement.bind(table).run());
    QHash<QString, QString> references;
    while (statement.next())
        references.insert(statement.string(0), statement.string(1));
    return references;
}

/// Columns that a migration added: rows that were written before it have fewer.
qsizetype addedColumns(const QString &table)
{
    static const QHash<QString, qsizetype> kAdded {{u"text"_s, 3}, {u"passage"_s, 2}, {u"annotation"_s, 7}};
    return kAdded.value(table, 0);
}

base::Result<TableShape> shapeOf(const Database &database, const QString &table, bool hasRowid)
{
    TRY(const auto references, referencesOf(database, table));
    // A table without rowids stores its key first.
    Statement statement(database, u"SELECT name, type, \"notnull\", dflt_value, pk, pk = 0 AND ? AS later, dflt_value IS NOT NULL FROM pragma_table_xinfo(?) "
                                  u"WHERE hidden = 0 ORDER BY later, CASE WHEN ? THEN pk ELSE 0 END, cid"_s);
    TRY_VOID(statement.bind(hasRowid ? 0 : 1, table, hasRowid ? 0 : 1).run());
    TableShape shape {table, {}, 0, 0, hasRowid, false};
    while (statement.next()) {
        const bool isKey = statement.integer(4) > 0;
        const bool isRowid = hasRowid && isKey && statement.string(1) == "INTEGER"_L1;
        shape.isFirstRowid = shape.isFirstRowid || (isRowid && shape.columns.isEmpty());
        const bool mayBeNull = statement.integer(2) == 0 && !isKey;
        shape.columns.append({statement.string(0), typeOfName(statement.string(1)), mayBeNull, references.value(statement.string(0))});
        // SQLite can only add a column that may be null or has a default, at the end; an older row stops before it.
        if (!mayBeNull && statement.integer(6) == 0)
            shape.fewest = shape.columns.size();
    }
    shape.usual = shape.columns.size() - addedColumns(table);
    return shape;
}

bool refersToLater(const TableShape &shape, const QList<TableShape> &placed)
{
    return std::ranges::any_of(shape.columns, [&](const TableShape::Column &column) {
        return !column.refersTo.isEmpty() && column.refersTo != shape.name && !column.mayBeNull
            && std::ranges::none_of(placed, [&](const TableShape &other) { return other.name == column.refersTo; });
    });
}

/// Sorts tables so that those come first that others refer to.
QList<TableShape> inOrder(QList<TableShape> shapes)
{
    QList<TableShape> placed;
    while (!shapes.isEmpty()) {
        const auto next = std::ranges::find_if(shapes, [&](const TableShape &shape) { return !refersToLater(shape, placed); });
        const qsizetype index = next == shapes.end() ? 0 : next - shapes.begin();
        placed.append(shapes.takeAt(index));
    }
    return placed;
}

}

base::Result<QList<TableShape>> tableShapes(const Database &database)
{
    Statement statement(database,
        u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'word'"_s);
    TRY_VOID(statement.run());
    QList<TableShape> shapes;
    while (statement.next()) {
        TRY(const TableShape shape, shapeOf(database, statement.string(0), statement.integer(1) == 0));
        shapes.append(shape);
    }
    return inOrder(std::move(shapes));
}

}
