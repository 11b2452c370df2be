// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

/// A ZIP container of these members, in this order, the first one unpacked as ODT and EPUB want it.
inline QByteArray packed(const QList<std::pair<QString, QByteArray>> &members)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    zip.setCompression(KZip::NoCompression);
    for (const auto &[name, bytes] : members) {
        zip.writeFile(name, bytes);
        zip.setCompression(KZip::DeflateCompression);
    }
    zip.close();
    return buffer.data();
}
