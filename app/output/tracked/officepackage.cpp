// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officepackage.h"

using namespace Qt::StringLiterals;

namespace tracked {

OfficePackage::OfficePackage(const QDateTime &date)
    : m_date(date)
    , m_zip(&m_bytes)
{
    m_bytes.open(QIODevice::ReadWrite);
    m_zip.open(QIODevice::WriteOnly);
    // The format of ODT files forbids extra fields before the first part's content.
    m_zip.setExtraField(KZip::NoExtraField);
}

void OfficePackage::add(const QString &name, const QByteArray &content)
{
    m_zip.writeFile(name, content, 0100644, {}, {}, m_date, m_date, m_date);
}

void OfficePackage::addMimeType(const QByteArray &type)
{
    m_zip.setCompression(KZip::NoCompression);
    add(u"mimetype"_s, type);
    m_zip.setCompression(KZip::DeflateCompression);
}

QByteArray OfficePackage::finish()
{
    m_zip.close();
    return m_bytes.buffer();
}

QString xmlText(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text[at];
        if (sign.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            kept += text.mid(at++, 2);
        else if (!sign.isSurrogate() && (sign >= u' ' || sign == u'\t') && sign < u'\ufffe')
            kept += sign;
    }
    return kept;
}

}
