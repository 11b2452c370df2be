// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipdirectory.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kEndLength = 22;
constexpr qsizetype kLongestComment = 0xFFFF;
constexpr qsizetype kListEntryLength = 46;
constexpr qsizetype kMemberHeaderLength = 30;
constexpr qsizetype kLocatorLength = 20; // Of the end record of ZIP64,
constexpr qsizetype kEnd64Length = 56;   // and this record itself.
constexpr quint32 kIn64 = 0xFFFFFFFF;    // The value stands in the extra field of ZIP64.
constexpr quint16 kNamesAreUtf8 = 1 << 11;

/// A number at a place that was checked.
template<typename Number>
Number numberIn(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool liesWithin(const QByteArray &bytes, qint64 at, qint64 length)
{
    return at >= 0 && length >= 0 && at <= bytes.size() && length <= bytes.size() - at;
}

/// Where the list of members stands.
struct ListPlace {
    qint64 at = 0;
    qint64 length = 0;
    qint64 shift = 0; ///< Of all offsets: what stands before the container, as in a program that unpacks itself.
};

std::optional<ListPlace> placeIn64(const QByteArray &bytes, qsizetype end)
{
    const qsizetype locator = end - kLocatorLength;
    if (locator < 0 || !QByteArrayView(bytes).sliced(locator).startsWith("PK\x06\x07"))
        return {};
    const qint64 at = numberIn<qint64>(bytes, locator + 8);
    if (!liesWithin(bytes, at, kEnd64Length) || !QByteArrayView(bytes).sliced(at).startsWith("PK\x06\x06"))
        return {};
    return ListPlace {numberIn<qint64>(bytes, at + 48), numberIn<qint64>(bytes, at + 40), 0};
}

std::optional<ListPlace> placeOfList(const QByteArray &bytes)
{
    if (bytes.size() < kEndLength)
        return {}; // Searching fewer bytes than the mark has reads before them.
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - kEndLength - kLongestComment);
    for (qsizetype end = bytes.lastIndexOf("PK\x05\x06"); end >= first; end = end > 0 ? bytes.lastIndexOf("PK\x05\x06", end - 1) : -1) {
        if (!liesWithin(bytes, end, kEndLength))
            continue;
        ListPlace place {numberIn<quint32>(bytes, end + 16), numberIn<quint32>(bytes, end + 12), 0};
        if (place.at == kIn64 || place.length == kIn64) {
            const std::optional<ListPlace> wide = placeIn64(bytes, end);
            if (!wide)
                return {};
            place = *wide;
        } else {
            const bool isThere = liesWithin(bytes, place.at, 4) && QByteArrayView(bytes).sliced(place.at).startsWith("PK\x01\x02");
            place.shift = isThere ? 0 : std::max<qint64>(0, end - place.length - place.at);
            place.at += place.shift;
        }
        if (liesWithin(bytes, place.at, place.length))
            return place;
    }
    return {};
}

/// The sizes and the offset that do not fit into the list, in the order of APPNOTE 4.5.3.
void takeWideNumbers(QByteArrayView field, ZipMember &member)
{
    for (qint64 *value : {&member.size, &member.packedSize, &member.offset}) {
        if (*value != kIn64 || field.size() < 8)
            continue;
        *value = numberIn<qint64>(field, 0);
        field = field.sliced(8);
    }
}

/// The UTF-8 name that Info-ZIP writes beside another one (APPNOTE 4.6.9); it counts for the name it was made for alone.
void takeUnicodeName(QByteArrayView field, ZipMember &member)
{
    if (field.size() > 5 && field[0] == 1 && numberIn<quint32>(field, 1) == crc32(member.rawName))
        member.unicodeName = field.sliced(5).toByteArray();
}

void takeExtraFields(QByteArrayView extra, ZipMember &member)
{
    while (extra.size() >= 4) {
        const auto kind = numberIn<quint16>(extra, 0);
        const qsizetype length = std::min<qsizetype>(numberIn<quint16>(extra, 2), extra.size() - 4);
        const QByteArrayView field = extra.sliced(4, length);
        if (kind == 0x0001)
            takeWideNumbers(field, member);
        else if (kind == 0x7075)
            takeUnicodeName(field, member);
        extra = extra.sliced(4 + length);
    }
}

ZipMember::Kind kindOf(const ZipMember &member, quint8 system, quint32 attributes)
{
    constexpr quint32 kUnix = 3;
    constexpr quint32 kKindMask = 0170000;
    constexpr quint32 kLink = 0120000;
    if (member.rawName.endsWith('/') || (member.size == 0 && member.isFromDos && member.rawName.endsWith('\\')))
        return ZipMember::Kind::Folder;
    return system == kUnix && ((attributes >> 16) & kKindMask) == kLink ? ZipMember::Kind::Link : ZipMember::Kind::File;
}

ZipMember memberAt(QByteArrayView entry, qsizetype nameLength, qsizetype extraLength)
{
    ZipMember member;
    const auto flags = numberIn<quint16>(entry, 8);
    const auto system = quint8(entry[5]);
    member.isEncrypted = flags & 1;
    member.method = numberIn<quint16>(entry, 10);
    member.checksum = numberIn<quint32>(entry, 16);
    member.packedSize = numberIn<quint32>(entry, 20);
    member.size = numberIn<quint32>(entry, 24);
    member.offset = numberIn<quint32>(entry, 42);
    member.rawName = entry.sliced(kListEntryLength, nameLength).toByteArray();
    if (flags & kNamesAreUtf8)
        member.unicodeName = member.rawName;
    // FAT, HPFS, NTFS and VFAT; a system that writes a forward slash somewhere knows what it is.
    member.isFromDos = (system == 0 || system == 6 || system == 10 || system == 14) && !member.rawName.contains('/');
    takeExtraFields(entry.sliced(kListEntryLength + nameLength, extraLength), member);
    member.kind = kindOf(member, system, numberIn<quint32>(entry, 38));
    return member;
}

}

base::Result<QList<ZipMember>> zipMembers(const QByteArray &bytes, qsizetype most)
{
    const std::optional<ListPlace> place = placeOfList(bytes);
    if (!place)
        return base::failure(base::ErrorCode::Damaged, {}, u"the list of its members is missing"_s);
    QList<ZipMember> members;
    QByteArrayView list = QByteArrayView(bytes).sliced(place->at, place->length);
    while (list.size() >= kListEntryLength) {
        if (!list.startsWith("PK\x01\x02"))
            return base::failure(base::ErrorCode::Damaged, {}, u"the list of its members breaks off"_s);
        const qsizetype name = numberIn<quint16>(list, 28);
        const qsizetype extra = numberIn<quint16>(list, 30);
        const qsizetype whole = kListEntryLength + name + extra + numberIn<quint16>(list, 32);
        if (whole > list.size())
            return base::failure(base::ErrorCode::Damaged, {}, u"the list of its members breaks off"_s);
        if (members.size() >= most)
            return base::failure(base::ErrorCode::LimitExceeded, {}, u"more than %1 members"_s.arg(most));
        members.append(memberAt(list, name, extra));
        if (members.last().offset <= bytes.size())
            members.last().offset += place->shift;
        list = list.sliced(whole);
    }
    return members;
}

base::Result<QByteArrayView> packedBytes(const QByteArray &bytes, const ZipMember &member)
{
    if (!liesWithin(bytes, member.offset, kMemberHeaderLength) || !QByteArrayView(bytes).sliced(member.offset).startsWith("PK\x03\x04"))
        return base::failure(base::ErrorCode::Damaged);
    // The extra field of the header need not be that of the list.
    const qint64 start = member.offset + kMemberHeaderLength + numberIn<quint16>(bytes, member.offset + 26)
        + numberIn<quint16>(bytes, member.offset + 28);
    if (!liesWithin(bytes, start, member.packedSize))
        return base::failure(base::ErrorCode::Damaged);
    return QByteArrayView(bytes).sliced(start, member.packedSize);
}

quint32 crc32(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        constexpr quint32 kPolynomial = 0xEDB88320;
        std::array<quint32, 256> made {};
        for (quint32 byte = 0; byte < made.size(); ++byte) {
            quint32 value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? (value >> 1) ^ kPolynomial : value >> 1;
            made[byte] = value;
        }
        return made;
    }();
    quint32 sum = ~0u;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

}
