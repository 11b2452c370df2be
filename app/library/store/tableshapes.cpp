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

/// What a column refers to.
struct ForeignKey {
    QString parent;
    bool isCascade = false;
};
/// By table and column.
using ColumnKeys = QHash<std::pair<QString, QString>, ForeignKey>;

base::Result<ColumnKeys> foreignKeys(const Database &database)
{
    Statement statement(database,
        u"SELECT t.name, f.\"from\", f.\"table\", f.on_delete FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' "
        u"AND t.type = 'table'"_s);
    TRY_VOID(statement.run());
    ColumnKeys keys;
    while (statement.next())
        keys.insert({statement.string(0), statement.string(1)}, {statement.string(2), statement.string(3) == "CASCADE"_L1});
    return keys;
}

/// Columns that a migration added: rows that were written before it have fewer.
qsizetype addedColumns(const QString &table)
{
    static const QHash<QString, qsizetype> kAdded {{u"text"_s, 3}, {u"passage"_s, 2}, {u"annotation"_s, 8}, {u"pack"_s, 1},
        {u"saved_search"_s, 1}, {u"dossier"_s, 1}, {u"dossier_item"_s, 1}, {u"link"_s, 1}};
    return kAdded.value(table, 0);
}

/// Adds the column that a row of the schema tells of.
void addColumn(TableShape &shape, const Statement &row, const ColumnKeys &keys)
{
    const QString name = row.string(2);
    const ForeignKey reference = keys.value({shape.name, name});
    const TableShape::Type type = typeOfName(row.string(3));
    const bool isKey = row.integer(6) > 0;
    const bool isRowid = shape.hasRowid && isKey && type == TableShape::Type::Integer;
    const bool mayBeNull = row.integer(4) == 0 && !isKey;
    shape.isFirstRowid = shape.isFirstRowid || (isRowid && shape.columns.isEmpty());
    shape.columns.append({name, type, mayBeNull, reference.parent, reference.isCascade, isKey});
    // SQLite can only add a column that may be null or has a default, at the end; an older row stops before it.
    if (!mayBeNull && row.integer(5) == 0)
        shape.fewest = shape.columns.size();
    shape.usual = shape.columns.size() - addedColumns(shape.name);
}

enum class References { All, Needed };

bool refersToLater(const TableShape &shape, const QList<TableShape> &placed, References which)
{
    return std::ranges::any_of(shape.columns, [&](const TableShape::Column &column) {
        return !column.refersTo.isEmpty() && column.refersTo != shape.name && (which == References::All || !column.mayBeNull)
            && std::ranges::none_of(placed, [&](const TableShape &other) { return other.name == column.refersTo; });
    });
}

/// Sorts tables so that those come first that others refer to. In a circle, what may be empty is left open: a text may name its
/// source, but a source is nothing without its text.
QList<TableShape> inOrder(QList<TableShape> shapes)
{
    QList<TableShape> placed;
    while (!shapes.isEmpty()) {
        auto next = std::ranges::find_if(shapes, [&](const TableShape &shape) { return !refersToLater(shape, placed, References::All); });
        if (next == shapes.end())
            next = std::ranges::find_if(shapes, [&](const TableShape &shape) { return !refersToLater(shape, placed, References::Needed); });
        const qsizetype index = next == shapes.end() ? 0 : next - shapes.begin();
        placed.append(shapes.takeAt(index));
    }
    return placed;
}

}

base::Result<QList<TableShape>> tableShapes(const Database &database)
{
    TRY(const ColumnKeys keys, foreignKeys(database));
    // A table without rowids stores its key first.
    Statement statement(database,
        u"SELECT t.name, t.wr, c.name, c.type, c.\"notnull\", c.dflt_value IS NOT NULL, c.pk FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c "
        u"WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'word' AND c.hidden = 0 "
        u"ORDER BY t.name, t.wr AND c.pk = 0, CASE WHEN t.wr THEN c.pk ELSE 0 END, c.cid"_s);
    TRY_VOID(statement.run());
    QList<TableShape> shapes;
    while (statement.next()) {
        if (shapes.isEmpty() || shapes.last().name != statement.string(0))
            shapes.append({statement.string(0), {}, 0, 0, statement.integer(1) == 0, false});
        addColumn(shapes.last(), statement, keys);
    }
    return inOrder(std::move(shapes));
}

}
