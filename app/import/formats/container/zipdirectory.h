// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace formats {

/// A member of a ZIP container, as the list at its end tells (PKWARE's APPNOTE 4.3.12). Nothing in it can be trusted.
struct ZipMember {
    enum class Kind { File, Folder, Link };
    Kind kind = Kind::File;
    QByteArray rawName;      ///< In a character set that mostly nobody states.
    QByteArray unicodeName;  ///< UTF-8 where the container states it; else empty.
    bool isFromDos = false;  ///< Its folders may stand behind backslashes.
    bool isEncrypted = false;
    quint16 method = 0;      ///< 0: as it is, 8: deflated.
    quint32 checksum = 0;    ///< CRC-32 of the unpacked bytes.
    qint64 packedSize = 0;
    qint64 size = 0;
    qint64 offset = 0;       ///< Of its header, from the start of the bytes.
};

/// The members of a container in its order; more than `most` are not listed but refused. Errors: Damaged, LimitExceeded.
base::Result<QList<ZipMember>> zipMembers(const QByteArray &bytes, qsizetype most);

/// The bytes of a member as they are packed. Errors: Damaged.
base::Result<QByteArrayView> packedBytes(const QByteArray &bytes, const ZipMember &member);

quint32 crc32(QByteArrayView bytes);

}
