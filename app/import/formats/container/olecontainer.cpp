// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "olecontainer.h"

#include <QStringEncoder>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

/// True where the directory of a compound file ([MS-CFB] 2.6.1) has an entry of this name. Entries begin at multiples of their
/// length, with the name in UTF-16LE and a zero; the length of both in bytes stands behind it.
bool hasEntry(const QByteArray &bytes, const QString &name)
{
    constexpr qsizetype kEntryLength = 128;
    constexpr qsizetype kPlaceOfLength = 64;
    QStringEncoder encoder(QStringEncoder::Utf16LE);
    const QByteArray wanted = QByteArray(encoder.encode(name)) + QByteArray(2, '\0');
    for (qsizetype at = bytes.indexOf(wanted); at >= 0 && at + kEntryLength <= bytes.size(); at = bytes.indexOf(wanted, at + 1)) {
        if (at % kEntryLength == 0 && uchar(bytes.at(at + kPlaceOfLength)) == wanted.size())
            return true;
    }
    return false;
}

}

bool isOleContainer(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

base::Error oleRefusal(const QByteArray &bytes, const QString &fileName)
{
    if (!hasEntry(bytes, u"Root Entry"_s))
        return {base::ErrorCode::Damaged, fileName, u"the compound file has no directory"_s};
    if (hasEntry(bytes, u"EncryptedPackage"_s)) {
        return {base::ErrorCode::PasswordNeeded, fileName,
            u"only the program that encrypted the document can take the password off"_s};
    }
    if (hasEntry(bytes, u"WordDocument"_s))
        return {base::ErrorCode::ProgramMissing, fileName, u"LibreOffice"_s};
    if (hasEntry(bytes, u"Workbook"_s) || hasEntry(bytes, u"Book"_s))
        return {base::ErrorCode::NotRecognised, fileName, u"a spreadsheet"_s};
    if (hasEntry(bytes, u"PowerPoint Document"_s))
        return {base::ErrorCode::NotRecognised, fileName, u"a presentation"_s};
    return {base::ErrorCode::NotRecognised, fileName, u"a compound file without a text"_s};
}

}
