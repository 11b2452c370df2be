// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsnapshots.h"

#include <library/database/statement.h>

#include <QCborArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

const QString kIdColumn = u"id"_s;
/// Their rows join two things, or stand alone where what they are in is not there: one can come back before the other does.
const QStringList kJoining {u"link"_s, u"pack_item"_s, u"dossier"_s, u"dossier_item"_s};

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

/// Columns of a statement as values: numbers, texts, NULL.
QVariantList rowValues(const Statement &row, qsizetype count, const QStringList &types, qsizetype first = 0)
{
    QVariantList values;
    for (qsizetype at = first; at < first + count; ++at) {
        const QString &type = types.at(at - first);
        if (row.isNull(int(at)))
            values.append(QVariant());
        else if (type == "INTEGER"_L1)
            values.append(row.integer(int(at)));
        else if (type == "REAL"_L1)
            values.append(row.real(int(at)));
        else if (type == "BLOB"_L1)
            values.append(row.bytes(int(at)).toByteArray());
        else
            values.append(row.string(int(at)));
    }
    return values;
}

QByteArray keyBytes(const QVariantList &values)
{
    return QCborArray::fromVariantList(values).toCborValue().toCbor();
}

}

base::Status RowSnapshots::readSchema()
{
    if (!m_shapes.isEmpty())
        return base::ok();
    Statement columns(m_database,
        u"SELECT t.name, c.name, c.type, c.pk FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c WHERE t.schema = 'main' AND t.type = 'table' "
        u"AND t.name NOT LIKE 'sqlite_%' AND c.hidden = 0 ORDER BY t.name, c.cid"_s);
    TRY_VOID(columns.run());
    while (columns.next()) {
        Shape &shape = m_shapes[columns.string(0)];
        shape.columns.append(columns.string(1));
        shape.types.append(columns.string(2));
        if (columns.integer(3) > 0)
            shape.key.append(columns.string(1));
        shape.hasId = shape.key == QStringList {kIdColumn} && shape.types.at(shape.columns.indexOf(kIdColumn)) == "INTEGER"_L1;
    }
    Statement keys(m_database,
        u"SELECT t.name, f.\"from\", f.\"table\", f.on_delete FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' "
        u"AND t.type = 'table'"_s);
    TRY_VOID(keys.run());
    while (keys.next())
        m_edges.append({keys.string(0), keys.string(1), keys.string(2), keys.string(3) == "CASCADE"_L1});
    return base::ok();
}

base::Status RowSnapshots::add(const QString &table, const QString &column, qint64 value)
{
    TRY_VOID(readSchema());
    QList<qint64> ids;
    TRY_VOID(addRows(table, column, value, ids));
    for (const Edge &edge : std::as_const(m_edges)) {
        for (qsizetype at = 0; edge.parent == table && at < ids.size(); ++at)
            TRY_VOID(edge.isCascade ? add(edge.child, edge.column, ids.at(at)) : addReferences(edge, ids.at(at)));
    }
    return base::ok();
}

base::Status RowSnapshots::addRows(const QString &table, const QString &column, qint64 value, QList<qint64> &ids)
{
    const Shape &shape = m_shapes[table];
    Statement statement(m_database, u"SELECT "_s + allInQuotes(shape.columns) + u" FROM " + inQuotes(table) + u" WHERE " + inQuotes(column) + u" = ?");
    TRY_VOID(statement.bind(value).run());
    while (statement.next()) {
        const QVariantList row = rowValues(statement, shape.columns.size(), shape.types);
        QVariantList key;
        for (const QString &part : shape.key)
            key.append(row.at(shape.columns.indexOf(part)));
        if (m_known[table].contains(keyBytes(key)))
            continue;
        m_known[table].insert(keyBytes(key));
        if (!m_places.contains(table)) {
            m_places.insert(table, m_snapshot.tables.size());
            m_snapshot.tables.append({table, shape.columns, {}});
        }
        m_snapshot.tables[m_places.value(table)].rows.append(row);
        if (shape.hasId)
            ids.append(key.first().toLongLong());
    }
    return base::ok();
}

base::Status RowSnapshots::addReferences(const Edge &edge, qint64 value)
{
    const Shape &shape = m_shapes[edge.child];
    QStringList types;
    for (const QString &part : shape.key)
        types.append(shape.types.at(shape.columns.indexOf(part)));
    Statement statement(m_database, u"SELECT "_s + allInQuotes(shape.key) + u" FROM " + inQuotes(edge.child) + u" WHERE " + inQuotes(edge.column) + u" = ?");
    TRY_VOID(statement.bind(value).run());
    while (statement.next())
        m_snapshot.references.append({edge.child, shape.key, rowValues(statement, shape.key.size(), types), edge.column, value});
    return base::ok();
}

RowSnapshot RowSnapshots::take()
{
    // A row that is deleted itself keeps its references in the snapshot.
    m_snapshot.references.removeIf(
        [this](const RowSnapshot::Reference &reference) { return m_known.value(reference.table).contains(keyBytes(reference.key)); });
    m_known.clear();
    m_places.clear();
    return std::exchange(m_snapshot, {});
}

base::Result<QHash<qint64, qint64>> RowSnapshots::newIds(const RowSnapshot::Table &table) const
{
    QHash<qint64, qint64> moved;
    if (!m_shapes.value(table.name).hasId)
        return moved;
    const qsizetype at = table.columns.indexOf(kIdColumn);
    Statement top(m_database, u"SELECT ifnull(max(id), 0) FROM "_s + inQuotes(table.name));
    TRY(qint64 last, top.number());
    for (const QVariantList &row : table.rows)
        last = std::max(last, row.at(at).toLongLong());
    Statement taken(m_database, u"SELECT count(*) FROM "_s + inQuotes(table.name) + u" WHERE id = ?");
    for (const QVariantList &row : table.rows) {
        const qint64 id = row.at(at).toLongLong();
        TRY(const qint64 count, taken.bind(id).number());
        if (count > 0)
            moved.insert(id, ++last);
    }
    return moved;
}

QString RowSnapshots::parentOf(const QString &table, const QString &column) const
{
    const auto edge = std::ranges::find_if(m_edges, [&](const Edge &each) { return each.child == table && each.column == column; });
    return edge == m_edges.end() ? QString() : edge->parent;
}

QVariant RowSnapshots::nowOf(const QString &table, const QVariant &id) const
{
    return id.isValid() && !table.isEmpty() ? QVariant(m_moved.value(table).value(id.toLongLong(), id.toLongLong())) : id;
}

base::Result<bool> RowSnapshots::isThere(const QString &table, qint64 id) const
{
    if (m_restored.value(table).contains(id))
        return true;
    Statement statement(m_database, u"SELECT EXISTS (SELECT 1 FROM "_s + inQuotes(table) + u" WHERE id = ?)");
    return statement.bind(id).number().transform([](qint64 found) { return found != 0; });
}

base::Result<QVariantList> RowSnapshots::settled(const RowSnapshot::Table &table, const QVariantList &row)
{
    QVariantList values;
    for (qsizetype at = 0; at < row.size(); ++at) {
        const QString &column = table.columns.at(at);
        const bool isId = column == kIdColumn && m_shapes.value(table.name).hasId;
        const QString parent = isId ? table.name : parentOf(table.name, column);
        values.append(parent.isEmpty() ? row.at(at) : nowOf(parent, row.at(at)));
    }
    if (!kJoining.contains(table.name))
        return values;
    for (const Edge &edge : std::as_const(m_edges)) {
        const qsizetype at = edge.child == table.name ? table.columns.indexOf(edge.column) : -1;
        if (at < 0 || !values.at(at).isValid())
            continue;
        TRY(const bool isPresent, isThere(edge.parent, values.at(at).toLongLong()));
        if (isPresent)
            continue;
        if (edge.isCascade && edge.parent != edge.child) {
            m_waiting.append({table.name, table.columns, values, edge.parent, values.at(at).toLongLong()});
            return QVariantList();
        }
        values[at] = QVariant();
    }
    return values;
}

base::Status RowSnapshots::insert(const RowSnapshot::Table &table)
{
    const QStringList marks(table.columns.size(), u"?"_s);
    Statement statement(m_database,
        u"INSERT INTO "_s + inQuotes(table.name) + u" (" + allInQuotes(table.columns) + u") VALUES (" + marks.join(u", "_s) + u')');
    for (const QVariantList &row : table.rows) {
        TRY(const QVariantList values, settled(table, row));
        if (values.isEmpty())
            continue;
        for (const QVariant &value : values)
            statement.bindValue(value);
        const base::Status done = statement.run();
        // SQLite says which key is taken.
        if (!done && done.error().detail.contains("constraint failed"_L1))
            return base::failure(base::ErrorCode::AlreadyInLibrary, {}, done.error().detail);
        TRY_VOID(done);
    }
    return base::ok();
}

base::Status RowSnapshots::refer(const RowSnapshot::Reference &reference)
{
    QStringList conditions;
    for (const QString &column : reference.keyColumns)
        conditions.append(inQuotes(column) + u" = ?");
    const QString column = inQuotes(reference.column);
    Statement update(m_database,
        u"UPDATE OR IGNORE "_s + inQuotes(reference.table) + u" SET " + column + u" = ? WHERE " + column + u" IS NULL AND " + conditions.join(u" AND "_s));
    update.bindValue(nowOf(parentOf(reference.table, reference.column), reference.value));
    for (const QVariant &part : reference.key)
        update.bindValue(part);
    return update.run();
}

base::Result<RowSnapshots::Moved> RowSnapshots::restore(const RowSnapshot &snapshot)
{
    TRY_VOID(readSchema());
    // Rows refer to one another in any order; what is wrong at the end fails the commit.
    TRY_VOID(m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    m_moved.clear();
    m_restored.clear();
    m_waiting.clear();
    for (const RowSnapshot::Table &table : snapshot.tables) {
        TRY(const auto moved, newIds(table));
        m_moved[table.name].insert(moved);
        const qsizetype id = m_shapes.value(table.name).hasId ? table.columns.indexOf(kIdColumn) : -1;
        for (qsizetype at = 0; id >= 0 && at < table.rows.size(); ++at)
            m_restored[table.name].insert(nowOf(table.name, table.rows.at(at).at(id)).toLongLong());
    }
    for (const RowSnapshot::Table &table : snapshot.tables)
        TRY_VOID(insert(table));
    for (const RowSnapshot::Reference &reference : snapshot.references)
        TRY_VOID(refer(reference));
    return m_moved;
}

}
