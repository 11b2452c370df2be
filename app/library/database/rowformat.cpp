// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowformat.h"

#include <QtEndian>

#include <bit>

namespace library {

namespace {

qint64 lengthOf(qint64 type)
{
    constexpr qint64 kLengths[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 0)
        return -1;
    return type < 12 ? kLengths[type] : (type - 12) / 2;
}

QVariant valueOf(qint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return qint64(type - 8);
    if (type == 7)
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data()));
    if (type < 7) {
        qint64 value = qint64(qint8(bytes[0]));
        for (qsizetype place = 1; place < bytes.size(); ++place)
            value = qint64(quint64(value) << 8) | uchar(bytes[place]);
        return value;
    }
    return type % 2 == 1 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes.toByteArray());
}

bool fits(const QVariant &value, const TableShape::Column &column)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return column.mayBeNull;
    case QMetaType::LongLong:
        return column.type == TableShape::Type::Integer || column.type == TableShape::Type::Real;
    case QMetaType::Double:
        return column.type == TableShape::Type::Real;
    case QMetaType::QString:
        return column.type == TableShape::Type::Text;
    default:
        return column.type == TableShape::Type::Blob;
    }
}

}

bool readVarint(QByteArrayView bytes, qsizetype &at, qint64 &value)
{
    quint64 result = 0;
    for (int place = 0; place < 9; ++place) {
        if (at >= bytes.size())
            return false;
        const auto byte = uchar(bytes[at++]);
        if (place == 8) {
            value = qint64((result << 8) | byte);
            return true;
        }
        result = (result << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0) {
            value = qint64(result);
            return true;
        }
    }
    return false;
}

std::optional<QVariantList> decodedRecord(QByteArrayView payload)
{
    qsizetype at = 0;
    qint64 headerSize = 0;
    if (!readVarint(payload, at, headerSize) || headerSize < at || headerSize > payload.size())
        return std::nullopt;
    QVariantList values;
    qint64 body = headerSize;
    while (at < headerSize) {
        qint64 type = 0;
        if (!readVarint(payload.first(headerSize), at, type))
            return std::nullopt;
        const qint64 length = lengthOf(type);
        if (length < 0 || length > payload.size() - body)
            return std::nullopt;
        values.append(valueOf(type, payload.sliced(body, length)));
        body += length;
    }
    // A record fills its cell to the last byte: what does not is none.
    return body == payload.size() && !values.isEmpty() ? std::optional(values) : std::nullopt;
}

std::optional<QVariantList> rowOfShape(const QVariantList &record, qint64 rowid, const TableShape &shape)
{
    if (record.size() < shape.fewest || record.size() > shape.columns.size())
        return std::nullopt;
    QVariantList row = record;
    if (shape.isFirstRowid) {
        if (!row.constFirst().isNull() || rowid <= 0)
            return std::nullopt;
        row.first() = rowid;
    }
    for (qsizetype place = 0; place < row.size(); ++place) {
        if (!fits(row[place], shape.columns[place]))
            return std::nullopt;
    }
    return row;
}

}
