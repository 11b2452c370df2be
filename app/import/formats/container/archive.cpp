// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "zipdirectory.h"
#include "zipnames.h"

#include <KCompressionDevice>

#include <QBuffer>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

struct Archive::Private {
    QByteArray bytes;
    QList<ZipMember> members;
    QStringList names;                  ///< Of the files, in the order of the container.
    QHash<QString, qsizetype> byName;   ///< To a place in `members`.

    // What is listed is found by the same name. Others may ask in a roundabout way ("/word/../word/document.xml").
    const ZipMember *find(const QString &name) const
    {
        qsizetype at = byName.value(name, -1);
        if (at < 0) {
            const QString tidy = QDir::cleanPath(name);
            at = byName.value(tidy.startsWith(u'/') ? tidy.sliced(1) : tidy, -1);
        }
        return at < 0 ? nullptr : &members.at(at);
    }
};

namespace {

/// Adds up what the container claims to hold.
base::Status requireLimits(const QList<ZipMember> &members, qint64 mostUnpacked)
{
    qint64 unpacked = 0;
    bool exceeds = false;
    for (const ZipMember &member : members) {
        exceeds = exceeds || member.size < 0 || member.size > kLargestMember || member.rawName.count('/') > kDeepestElement;
        unpacked += exceeds ? 0 : member.size;
        exceeds = exceeds || unpacked > mostUnpacked;
    }
    if (exceeds)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"%1 members, %2 MB"_s.arg(members.size()).arg(unpacked >> 20));
    return base::ok();
}

/// No more than `size` bytes and one, so that a member which lies about its size is found out.
QByteArray inflated(QByteArrayView packed, qint64 size)
{
    QBuffer buffer;
    buffer.setData(QByteArray::fromRawData(packed.data(), packed.size()));
    buffer.open(QIODevice::ReadOnly);
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    device.setSkipHeaders();
    if (!device.open(QIODevice::ReadOnly))
        return {};
    return device.read(size + 1);
}

}

Archive::Archive(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Archive::Archive(Archive &&) noexcept = default;
Archive &Archive::operator=(Archive &&) noexcept = default;
Archive::~Archive() = default;

bool Archive::isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

base::Result<Archive> Archive::open(const QByteArray &bytes, qint64 mostUnpacked)
{
    TRY(QList<ZipMember> members, zipMembers(bytes, kMostMembers));
    if (std::ranges::any_of(members, &ZipMember::isEncrypted))
        return base::failure(base::ErrorCode::PasswordNeeded);
    TRY_VOID(requireLimits(members, mostUnpacked));
    auto d = std::make_unique<Private>();
    d->bytes = bytes;
    d->members = std::move(members);
    const QStringList names = memberNames(d->members);
    for (qsizetype at = 0; at < names.size(); ++at) {
        if (names.at(at).isEmpty())
            continue;
        d->names.append(names.at(at));
        d->byName.insert(names.at(at), at);
    }
    return Archive(std::move(d));
}

QStringList Archive::names() const
{
    return m_d->names;
}

bool Archive::contains(const QString &name) const
{
    return m_d->find(name) != nullptr;
}

qint64 Archive::size(const QString &name) const
{
    const ZipMember *member = m_d->find(name);
    return member ? member->size : 0;
}

base::Result<QByteArray> Archive::read(const QString &name) const
{
    const ZipMember *member = m_d->find(name);
    if (!member)
        return base::failure(base::ErrorCode::NotFound, name);
    if (member->kind == ZipMember::Kind::Link)
        return base::failure(base::ErrorCode::NotAFile, name, u"a link"_s);
    // A picture of one colour may pack that well, and is nobody's harm while it is not unpacked.
    if (member->size > 1024 * 1024 && member->size / std::max<qint64>(1, member->packedSize) > kLargestRatio)
        return base::failure(base::ErrorCode::LimitExceeded, name, u"%1 MB"_s.arg(member->size >> 20));
    const base::Result<QByteArrayView> packed = packedBytes(m_d->bytes, *member);
    if (!packed)
        return base::failure(base::ErrorCode::Damaged, name);
    constexpr quint16 kStored = 0;
    constexpr quint16 kDeflated = 8;
    if (member->method != kStored && member->method != kDeflated)
        return base::failure(base::ErrorCode::NotRecognised, name, u"packed by method %1"_s.arg(member->method));
    QByteArray bytes = member->method == kStored ? packed->toByteArray() : inflated(*packed, member->size);
    if (bytes.size() > member->size)
        return base::failure(base::ErrorCode::LimitExceeded, name);
    if (bytes.size() < member->size || crc32(bytes) != member->checksum)
        return base::failure(base::ErrorCode::Damaged, name);
    return bytes;
}

}
