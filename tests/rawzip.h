// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/container/zipdirectory.h>

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace testdata {

/// A member as a packer of old might write it: its name in whatever bytes.
struct RawMember {
    QByteArray name;
    QByteArray content;
    quint16 flags = 0;
    quint8 system = 0; ///< 0: DOS, 3: Unix.
    QByteArray extra = {};
    quint32 attributes = 0;
};

template<typename Number>
QByteArray numberBytes(Number value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// The field in which Info-ZIP states the name in UTF-8.
inline QByteArray unicodeNameField(const QByteArray &name, const QByteArray &utf8)
{
    const QByteArray field = '\1' + numberBytes(formats::crc32(name)) + utf8;
    return "up" + numberBytes(quint16(field.size())) + field;
}

/// A container of these members, not compressed.
inline QByteArray rawZip(const QList<RawMember> &members)
{
    QByteArray bytes;
    QByteArray list;
    for (const RawMember &member : members) {
        const QByteArray common = numberBytes(member.flags) + QByteArray(6, '\0') + numberBytes(formats::crc32(member.content))
            + numberBytes(quint32(member.content.size())).repeated(2) + numberBytes(quint16(member.name.size()))
            + numberBytes(quint16(member.extra.size()));
        list += "PK\x01\x02" + QByteArray(1, '\x14') + char(member.system) + QByteArray("\x14\0", 2) + common + QByteArray(6, '\0')
            + numberBytes(member.attributes) + numberBytes(quint32(bytes.size())) + member.name + member.extra;
        bytes += "PK\x03\x04" + QByteArray("\x14\0", 2) + common + member.name + member.extra + member.content;
    }
    return bytes + list + "PK\x05\x06" + QByteArray(4, '\0') + numberBytes(quint16(members.size())).repeated(2)
        + numberBytes(quint32(list.size())) + numberBytes(quint32(bytes.size())) + QByteArray(2, '\0');
}

}
