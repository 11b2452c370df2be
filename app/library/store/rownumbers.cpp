// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rownumbers.h"

#include "plainrows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

base::Status RowNumbers::begin()
{
    TRY_VOID(m_keys.read());
    TRY(const QList<TableShape> shapes, tableShapes(m_database));
    for (const TableShape &shape : shapes)
        m_order.append(shape.name);
    return base::ok();
}

/// What a row is sorted by: nothing that another library has in another way.
QByteArray RowNumbers::sortKey(const QString &table, QJsonObject row) const
{
    const QStringList columns = row.keys();
    for (const QString &column : columns) {
        const QString parent = m_keys.parentOf(table, column);
        if (parent.isEmpty() || row[column].isNull())
            continue;
        const qint64 known = m_numbers.value(parent).value(row[column].toInteger());
        row[column] = known > 0 ? QJsonValue(u"%1"_s.arg(known, 12, 10, QChar(u'0'))) : QJsonValue();
    }
    row.remove(kIdColumn);
    const QByteArray position = QByteArray::number(row[u"position"_s].toInteger()).rightJustified(12, '0');
    return position + QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QJsonArray RowNumbers::sorted(const QString &table, const QJsonArray &rows)
{
    QList<std::pair<QByteArray, QJsonObject>> keyed;
    for (const QJsonValue &row : rows)
        keyed.append({sortKey(table, row.toObject()), row.toObject()});
    std::ranges::sort(keyed, {}, &std::pair<QByteArray, QJsonObject>::first);
    QJsonArray sorted;
    QHash<qint64, qint64> &numbers = m_numbers[table];
    for (const auto &[key, row] : keyed) {
        if (hasId(m_keys.shape(table)) && table != plaintables::kRecord)
            numbers.insert(row[kIdColumn].toInteger(), numbers.size() + 1);
        sorted.append(row);
    }
    return sorted;
}

QJsonObject RowNumbers::renumbered(const QString &table, QJsonObject row) const
{
    const QStringList columns = row.keys();
    for (const QString &column : columns) {
        const QString parent = column == kIdColumn && hasId(m_keys.shape(table)) ? table : m_keys.parentOf(table, column);
        if (parent.isEmpty() || row[column].isNull())
            continue;
        const qint64 number = m_numbers.value(parent).value(row[column].toInteger());
        row[column] = number > 0 ? QJsonValue(number) : QJsonValue();
    }
    return row;
}

void RowNumbers::number(QJsonObject &tables)
{
    for (const QString &table : std::as_const(m_order)) {
        if (tables.contains(table))
            tables[table] = sorted(table, tables[table].toArray());
    }
    const QStringList names = tables.keys();
    for (const QString &table : names) {
        QJsonArray rows = tables[table].toArray();
        for (qsizetype at = 0; at < rows.size(); ++at)
            rows.replace(at, renumbered(table, rows.at(at).toObject()));
        tables[table] = rows;
    }
}

}
