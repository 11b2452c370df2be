// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemtable.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

const QStringList kFirst {u"id"_s, u"kind"_s, u"symbol"_s, u"name"_s};

/// What an object in a cell is called, by the keys of our records and passages.
QString nameOf(const QJsonObject &object)
{
    for (const QString &key : {u"symbol"_s, u"name"_s, u"address"_s, u"sentence"_s}) {
        if (const QString name = object[key].toString(); !name.isEmpty())
            return name;
    }
    return {};
}

QString cellOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(cellOf(part));
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }
    if (value.isObject())
        return nameOf(value.toObject());
    return value.toVariant().toString();
}

QStringList columnsOf(const QJsonArray &items)
{
    QStringList columns;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            if (!columns.contains(each.key()) && !cellOf(each.value()).isEmpty())
                columns.append(each.key());
        }
    }
    const auto rank = [](const QString &column) { return kFirst.contains(column) ? kFirst.indexOf(column) : kFirst.size(); };
    std::ranges::sort(columns, [&rank](const QString &left, const QString &right) {
        return rank(left) == rank(right) ? left < right : rank(left) < rank(right);
    });
    return columns;
}

}

QList<QStringList> itemTable(const QJsonArray &items)
{
    const QStringList columns = columnsOf(items);
    QList<QStringList> table {columns};
    for (const QJsonValue &item : items) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(cellOf(item[column]));
        table.append(cells);
    }
    return table;
}

}
