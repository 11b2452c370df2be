// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsnapshots.h"

#include "freshid.h"

#include <library/database/statement.h>

#include <QCborArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// Their rows join two things, or stand alone where what they are in is not there: one can come back before the other does.
const QStringList kJoining {u"link"_s, u"pack_item"_s, u"dossier"_s, u"dossier_item"_s};

/// Columns of a statement as values: numbers, texts, NULL.
QVariantList rowValues(const Statement &row, const QList<TableShape::Column> &columns)
{
    QVariantList values;
    for (int at = 0; at < int(columns.size()); ++at) {
        if (row.isNull(at)) {
            values.append(QVariant());
            continue;
        }
        switch (columns.at(at).type) {
        case TableShape::Type::Integer:
            values.append(row.integer(at));
            break;
        case TableShape::Type::Real:
            values.append(row.real(at));
            break;
        case TableShape::Type::Blob:
            values.append(row.bytes(at).toByteArray());
            break;
        case TableShape::Type::Text:
            values.append(row.string(at));
            break;
        }
    }
    return values;
}

QList<TableShape::Column> keyOf(const TableShape &shape)
{
    QList<TableShape::Column> key = shape.columns;
    key.removeIf([](const TableShape::Column &column) { return !column.isKey; });
    return key;
}

QByteArray keyBytes(const QVariantList &values)
{
    return QCborArray::fromVariantList(values).toCborValue().toCbor();
}

}

base::Status RowSnapshots::add(const QString &table, const QString &column, qint64 value)
{
    TRY_VOID(m_keys.read());
    QList<qint64> ids;
    TRY_VOID(addRows(table, column, value, ids));
    for (const ForeignKeys::Key &edge : m_keys.keys()) {
        for (qsizetype at = 0; edge.parent == table && at < ids.size(); ++at)
            TRY_VOID(edge.isCascade ? add(edge.child, edge.column, ids.at(at)) : addReferences(edge, ids.at(at)));
    }
    return base::ok();
}

base::Status RowSnapshots::addRows(const QString &table, const QString &column, qint64 value, QList<qint64> &ids)
{
    const TableShape shape = m_keys.shape(table);
    const QStringList columns = namesOf(shape.columns);
    Statement statement(m_database, u"SELECT "_s + allInQuotes(columns) + u" FROM " + inQuotes(table) + u" WHERE " + inQuotes(column) + u" = ?");
    TRY_VOID(statement.bind(value).run());
    while (statement.next()) {
        const QVariantList row = rowValues(statement, shape.columns);
        QVariantList key;
        for (qsizetype at = 0; at < row.size(); ++at) {
            if (shape.columns.at(at).isKey)
                key.append(row.at(at));
        }
        if (m_known[table].contains(keyBytes(key)))
            continue;
        m_known[table].insert(keyBytes(key));
        if (!m_places.contains(table)) {
            m_places.insert(table, m_snapshot.tables.size());
            m_snapshot.tables.append({table, columns, {}});
        }
        m_snapshot.tables[m_places.value(table)].rows.append(row);
        if (hasId(shape))
            ids.append(key.first().toLongLong());
    }
    return base::ok();
}

base::Status RowSnapshots::addReferences(const ForeignKeys::Key &edge, qint64 value)
{
    const QList<TableShape::Column> key = keyOf(m_keys.shape(edge.child));
    Statement statement(m_database, u"SELECT "_s + allInQuotes(namesOf(key)) + u" FROM " + inQuotes(edge.child) + u" WHERE " + inQuotes(edge.column) + u" = ?");
    TRY_VOID(statement.bind(value).run());
    while (statement.next())
        m_snapshot.references.append({edge.child, namesOf(key), rowValues(statement, key), edge.column, value});
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

base::Result<RowSnapshot::Table> RowSnapshots::rowOf(const QString &table, qint64 id)
{
    TRY_VOID(m_keys.read());
    QList<qint64> found;
    TRY_VOID(addRows(table, kIdColumn, id, found));
    const RowSnapshot snapshot = take();
    if (snapshot.isEmpty())
        return base::failure(base::ErrorCode::NotFound, u"%1:%2"_s.arg(table).arg(id));
    return snapshot.tables.first();
}

base::Result<QHash<qint64, qint64>> RowSnapshots::newIds(const RowSnapshot::Table &table) const
{
    QHash<qint64, qint64> moved;
    if (!hasId(m_keys.shape(table.name)))
        return moved;
    const qsizetype at = table.columns.indexOf(kIdColumn);
    Statement top(m_database,
        thingTables().contains(table.name) ? u"SELECT %1 - 1"_s.arg(freshId(table.name)) : QString(u"SELECT ifnull(max(id), 0) FROM "_s + inQuotes(table.name)));
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
        const bool isId = column == kIdColumn && hasId(m_keys.shape(table.name));
        const QString parent = isId ? table.name : m_keys.parentOf(table.name, column);
        values.append(parent.isEmpty() ? row.at(at) : nowOf(parent, row.at(at)));
    }
    if (!kJoining.contains(table.name))
        return values;
    for (const ForeignKeys::Key &edge : m_keys.keys()) {
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
        if (!done && done.error().detail.contains("UNIQUE constraint failed"_L1))
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
    update.bindValue(nowOf(m_keys.parentOf(reference.table, reference.column), reference.value));
    for (const QVariant &part : reference.key)
        update.bindValue(part);
    return update.run();
}

base::Result<RowSnapshots::Moved> RowSnapshots::restore(const RowSnapshot &snapshot)
{
    TRY_VOID(m_keys.read());
    // Rows refer to one another in any order; what is wrong at the end fails the commit.
    TRY_VOID(m_database.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    for (const RowSnapshot::Table &table : snapshot.tables)
        TRY_VOID(m_keys.check(table.name, table.columns));
    m_moved.clear();
    m_restored.clear();
    m_waiting.clear();
    for (const RowSnapshot::Table &table : snapshot.tables) {
        TRY(const auto moved, newIds(table));
        m_moved[table.name].insert(moved);
        const qsizetype id = hasId(m_keys.shape(table.name)) ? table.columns.indexOf(kIdColumn) : -1;
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
