// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zippackage.h"

#include <KZip>

#include <QBuffer>

namespace office {

base::Result<QByteArray> zipped(const QList<Member> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    bool isWhole = zip.open(QIODevice::WriteOnly);
    for (const Member &member : members) {
        zip.setCompression(member.isStored ? KZip::NoCompression : KZip::DeflateCompression);
        isWhole = isWhole && zip.writeFile(member.name, member.bytes);
    }
    isWhole = zip.close() && isWhole;
    if (!isWhole)
        return base::failure(base::ErrorCode::WriteFailed);
    return buffer.data();
}

}
