// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedrows.h"

#include "freshid.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// A value of a row as SELECT gives it: a number, a text or nothing. Bundles hold no others.
QVariant valueAt(const Statement &row, int at, TableShape::Type type)
{
    if (row.isNull(at))
        return {};
    if (type == TableShape::Type::Integer)
        return row.integer(at);
    return type == TableShape::Type::Real ? QVariant(row.real(at)) : QVariant(row.string(at));
}

}

QList<BundleRow> MergedRows::rowsOf(const RowSnapshot::Table &table)
{
    QList<BundleRow> rows;
    for (const QVariantList &values : table.rows) {
        BundleRow row;
        for (qsizetype at = 0; at < values.size(); ++at)
            row.insert(table.columns.at(at), values.at(at));
        rows.append(row);
    }
    return rows;
}

BundleTables MergedRows::tablesOf(const QList<RowSnapshot::Table> &tables)
{
    BundleTables found;
    for (const RowSnapshot::Table &table : tables)
        found.insert(table.name, rowsOf(table));
    return found;
}

base::Result<BundleRow> MergedRows::resolved(const QString &table, BundleRow row)
{
    TRY_VOID(m_keys.read());
    const TableShape shape = m_keys.shape(table);
    if (hasId(shape))
        row.remove(kIdColumn);
    for (const TableShape::Column &column : shape.columns) {
        const auto value = row.find(column.name);
        if (column.refersTo.isEmpty() || value == row.end() || !value->isValid())
            continue;
        const QHash<qint64, qint64> ids = m_ids.value(column.refersTo);
        const qint64 id = ids.value(value->toLongLong());
        if (id == 0 && (!ids.contains(value->toLongLong()) || !column.mayBeNull))
            return damagedContent(u"a row of the table %1 refers to what is not there"_s.arg(table));
        *value = id == 0 ? QVariant() : QVariant(id);
    }
    return row;
}

base::Result<qint64> MergedRows::insert(const QString &table, const BundleRow &row)
{
    QStringList columns = row.keys();
    QStringList values(row.size(), u"?"_s);
    if (thingTables().contains(table) && !row.contains(kIdColumn)) {
        columns.append(kIdColumn);
        values.append(freshId(table));
    }
    Statement statement(m_database, u"INSERT INTO "_s + inQuotes(table) + u" (" + allInQuotes(columns) + u") VALUES (" + values.join(u", "_s) + u')');
    for (const QVariant &value : row)
        statement.bindValue(value);
    TRY_VOID(statement.run());
    return statement.lastInsertId();
}

base::Status MergedRows::update(const QString &table, qint64 id, const BundleRow &values)
{
    if (values.isEmpty())
        return base::ok();
    Statement statement(m_database, u"UPDATE "_s + inQuotes(table) + u" SET " + allInQuotes(values.keys()).replace(u"\", \""_s, u"\" = ?, \""_s) + u" = ? WHERE id = ?");
    for (const QVariant &value : values)
        statement.bindValue(value);
    return statement.bind(id).run();
}

base::Result<QList<BundleRow>> MergedRows::findAll(
    const QString &table, const QString &column, const QVariant &value, const QStringList &columns, const QString &order)
{
    TRY_VOID(m_keys.read());
    const TableShape shape = m_keys.shape(table);
    Statement statement(m_database,
        u"SELECT "_s + allInQuotes(columns) + u" FROM " + inQuotes(table) + u" WHERE " + inQuotes(column) + u" = ? ORDER BY " + inQuotes(order));
    TRY_VOID(statement.bindValue(value).run());
    QList<BundleRow> rows;
    while (statement.next()) {
        BundleRow row;
        for (int at = 0; at < int(columns.size()); ++at) {
            const auto known = std::ranges::find(shape.columns, columns.at(at), &TableShape::Column::name);
            row.insert(columns.at(at), valueAt(statement, at, known == shape.columns.end() ? TableShape::Type::Text : known->type));
        }
        rows.append(row);
    }
    return rows;
}

base::Result<std::optional<BundleRow>> MergedRows::find(const QString &table, const QString &column, const QVariant &value, const QStringList &columns)
{
    TRY(const QList<BundleRow> rows, findAll(table, column, value, columns));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

model::MergeChoice MergedRows::conflict(model::BundleKind kind, const QString &name, const QList<model::MergeDifference> &differences)
{
    ++m_report.counts[kind].differing;
    m_report.conflicts.append({kind, name.simplified(), differences});
    const model::MergeChoice choice = m_choices.value(kind, model::MergeChoice::Here);
    return model::isChoiceOf(kind, choice) ? choice : model::MergeChoice::Here;
}

bool agree(const BundleRow &one, const BundleRow &other, const QStringList &columns)
{
    return std::ranges::all_of(columns, [&](const QString &column) {
        // Numbers come as one type from a file and as another from a table.
        return one.value(column).isValid() == other.value(column).isValid() && one.value(column).toString() == other.value(column).toString();
    });
}

QList<model::MergeDifference> differences(const BundleRow &here, const BundleRow &there, const QStringList &columns)
{
    QList<model::MergeDifference> found;
    for (const QString &column : columns) {
        if (!agree(here, there, {column}))
            found.append({column, here.value(column).toString(), there.value(column).toString()});
    }
    return found;
}

BundleRow only(const BundleRow &row, const QStringList &columns)
{
    BundleRow some;
    for (const QString &column : columns) {
        if (row.contains(column))
            some.insert(column, row.value(column));
    }
    return some;
}

QString uuidBeside(const QString &uuid, const QStringList &content)
{
    return QUuid::createUuidV5(QUuid::fromString(uuid), content.join(QChar(u'\n'))).toString(QUuid::WithoutBraces);
}

}
