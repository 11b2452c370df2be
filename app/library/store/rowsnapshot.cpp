// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsnapshot.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QVariantList variantsOf(const QCborValue &array)
{
    QVariantList values;
    const QCborArray all = array.toArray();
    for (const QCborValue &value : all)
        values.append(value.isNull() ? QVariant() : value.toVariant());
    return values;
}

QCborArray cborArray(const QVariantList &values)
{
    QCborArray array;
    for (const QVariant &value : values)
        array.append(value.isValid() ? QCborValue::fromVariant(value) : QCborValue(nullptr));
    return array;
}

QStringList cborStrings(const QCborValue &array)
{
    QStringList strings;
    for (const QVariant &value : variantsOf(array))
        strings.append(value.toString());
    return strings;
}

}

QVariantList RowSnapshot::values(const QString &table, const QString &column) const
{
    QVariantList values;
    for (const Table &each : tables) {
        const qsizetype at = each.name == table ? each.columns.indexOf(column) : -1;
        for (qsizetype row = 0; at >= 0 && row < each.rows.size(); ++row)
            values.append(each.rows.at(row).at(at));
    }
    return values;
}

QByteArray RowSnapshot::toBytes() const
{
    QCborArray tableArray;
    for (const Table &table : tables) {
        QCborArray rows;
        for (const QVariantList &row : table.rows)
            rows.append(cborArray(row));
        tableArray.append(QCborMap {{u"name"_s, table.name}, {u"columns"_s, QCborArray::fromStringList(table.columns)}, {u"rows"_s, rows}});
    }
    QCborArray referenceArray;
    for (const Reference &reference : references) {
        referenceArray.append(QCborMap {{u"table"_s, reference.table}, {u"keys"_s, QCborArray::fromStringList(reference.keyColumns)},
            {u"key"_s, cborArray(reference.key)}, {u"column"_s, reference.column}, {u"value"_s, reference.value}});
    }
    return qCompress(QCborMap {{u"tables"_s, tableArray}, {u"references"_s, referenceArray}}.toCborValue().toCbor());
}

base::Result<RowSnapshot> RowSnapshot::fromBytes(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(qUncompress(bytes), &error).toMap();
    if (error.error != QCborError::NoError || !map.contains(u"tables"_s))
        return base::failure(base::ErrorCode::Storage, {}, u"a thing in the trash cannot be read"_s);
    RowSnapshot snapshot;
    const QCborArray tableArray = map.value(u"tables"_s).toArray();
    for (const QCborValue &each : tableArray) {
        Table table {each[u"name"_s].toString(), cborStrings(each[u"columns"_s]), {}};
        const QCborArray rows = each[u"rows"_s].toArray();
        for (const QCborValue &row : rows)
            table.rows.append(variantsOf(row));
        snapshot.tables.append(table);
    }
    const QCborArray referenceArray = map.value(u"references"_s).toArray();
    for (const QCborValue &each : referenceArray) {
        snapshot.references.append({each[u"table"_s].toString(), cborStrings(each[u"keys"_s]), variantsOf(each[u"key"_s]),
            each[u"column"_s].toString(), each[u"value"_s].toInteger()});
    }
    return snapshot;
}

}
