// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proposals.h"

#include <QDataStream>

namespace model {

// What stream.cpp and proposalstream.cpp share. Nothing else includes this.

/// Enumerations travel as numbers; one that is out of range leaves the stream corrupt.
template<typename Enumeration>
void readEnumeration(QDataStream &stream, Enumeration &value, Enumeration last)
{
    qint32 number = 0;
    stream >> number;
    if (number < 0 || number > qint32(last))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        value = Enumeration(number);
}

template<typename T>
void writeList(QDataStream &stream, const QList<T> &values)
{
    stream << qint32(values.size());
    for (const T &value : values)
        stream << value;
}

/// Reads one by one, so that a length that lies takes no memory.
template<typename T>
void readList(QDataStream &stream, QList<T> &values)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index) {
        T value;
        stream >> value;
        values.append(std::move(value));
    }
}

QDataStream &operator<<(QDataStream &stream, const Proposals &proposals);
QDataStream &operator>>(QDataStream &stream, Proposals &proposals);

}
