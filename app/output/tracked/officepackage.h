// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <KZip>

namespace tracked {

/// Puts the parts of an office file into a ZIP archive in memory. One archive; stack only.
class OfficePackage
{
public:
    /// `date` is that of all its parts.
    explicit OfficePackage(const QDateTime &date);

    void add(const QString &name, const QByteArray &content);
    /// The part by which a program knows the kind of the file: the first one, and not compressed.
    void addMimeType(const QByteArray &type);
    /// The archive; nothing can be added any more.
    QByteArray finish();

private:
    QDateTime m_date;
    QBuffer m_bytes;
    KZip m_zip;
};

/// The text without what XML cannot hold.
QString xmlText(QStringView text);

}
