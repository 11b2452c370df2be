// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "olecontainer.h"

#include <QSet>
#include <QtEndian>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// The layout of a compound file is that of Microsoft's [MS-CFB]; all numbers are little-endian.
constexpr qsizetype kHeaderLength = 512;
constexpr qsizetype kEntryLength = 128;
constexpr qsizetype kMostEntries = 1000;
constexpr qsizetype kTablesInHeader = 109;
constexpr quint32 kLastSector = 0xFFFFFFFA; ///< Above it are marks: end of chain, free.

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.constData() + at)
                                                                     : Number(~Number(0));
}

/// The sectors of a compound file. Only as much of its allocation table is looked at as a directory needs.
struct Sectors {
    const QByteArray &bytes;
    qsizetype length;

    qsizetype offset(quint32 sector) const { return (qsizetype(sector) + 1) * length; }

    quint32 after(quint32 sector) const
    {
        const qsizetype perTable = length / 4;
        const qsizetype table = qsizetype(sector) / perTable;
        // Files above 7 MB keep more tables elsewhere; a directory begins before that in what programs write.
        if (table >= kTablesInHeader)
            return kLastSector + 1;
        const quint32 place = numberAt<quint32>(bytes, 76 + table * 4);
        return place > kLastSector ? kLastSector + 1
                                   : numberAt<quint32>(bytes, offset(place) + (qsizetype(sector) % perTable) * 4);
    }
};

// Empty for a free entry.
QString nameAt(const QByteArray &bytes, qsizetype at)
{
    const auto length = numberAt<quint16>(bytes, at + 64);
    if (numberAt<quint8>(bytes, at + 66) == 0 || length < 2 || length > 64)
        return {};
    QString name;
    for (qsizetype unit = 0; unit < length / 2 - 1; ++unit)
        name.append(QChar(numberAt<quint16>(bytes, at + unit * 2)));
    return name;
}

}

bool isOleContainer(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

base::Result<QStringList> oleNames(const QByteArray &bytes)
{
    const auto shift = numberAt<quint16>(bytes, 30);
    if (!isOleContainer(bytes) || bytes.size() < kHeaderLength || (shift != 9 && shift != 12))
        return base::failure(base::ErrorCode::Damaged, {}, u"the header of the compound file is broken"_s);
    const Sectors sectors{bytes, qsizetype(1) << shift};
    QStringList names;
    QSet<quint32> seen;
    for (quint32 sector = numberAt<quint32>(bytes, 48); sector <= kLastSector; sector = sectors.after(sector)) {
        const qsizetype start = sectors.offset(sector);
        if (start >= bytes.size() || seen.contains(sector))
            break;
        seen.insert(sector);
        for (qsizetype at = start; at < start + sectors.length && names.size() < kMostEntries; at += kEntryLength) {
            if (const QString name = nameAt(bytes, at); !name.isEmpty())
                names.append(name);
        }
        if (names.size() >= kMostEntries)
            break;
    }
    if (names.isEmpty())
        return base::failure(base::ErrorCode::Damaged, {}, u"the compound file has no directory"_s);
    return names;
}

base::Error oleRefusal(const QByteArray &bytes, const QString &fileName)
{
    const base::Result<QStringList> names = oleNames(bytes);
    if (!names)
        return {names.error().code, fileName, names.error().detail};
    if (names->contains("EncryptedPackage"_L1)) {
        return {base::ErrorCode::PasswordNeeded, fileName,
            u"only the program that encrypted the document can take the password off"_s};
    }
    if (names->contains("WordDocument"_L1))
        return {base::ErrorCode::ProgramMissing, fileName, u"LibreOffice"_s};
    if (names->contains("Workbook"_L1) || names->contains("Book"_L1))
        return {base::ErrorCode::NotRecognised, fileName, u"a spreadsheet"_s};
    if (names->contains("PowerPoint Document"_L1))
        return {base::ErrorCode::NotRecognised, fileName, u"a presentation"_s};
    return {base::ErrorCode::NotRecognised, fileName, u"a compound file without a text"_s};
}

}
