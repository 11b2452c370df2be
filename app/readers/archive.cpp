// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "limits.h"

#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

struct Archive::Private {
    QBuffer buffer;
    std::unique_ptr<KZip> zip;
    QStringList names;
    QHash<QString, const KZipFileEntry *> files; ///< Owned by the container.

    // A container may have names that nobody would write ("a/."): what is listed is found by the same name. Others may ask
    // in a roundabout way ("/word/../word/document.xml").
    const KZipFileEntry *find(const QString &name) const
    {
        if (const KZipFileEntry *file = files.value(name))
            return file;
        const QString tidy = QDir::cleanPath(name);
        return files.value(tidy.startsWith(u'/') ? tidy.sliced(1) : tidy);
    }
};

namespace {

/// Walks the folders and adds up what the container claims to hold.
struct Survey {
    QStringList names;
    QHash<QString, const KZipFileEntry *> files;
    qint64 unpacked = 0;
    bool exceeds = false;

    void take(const KArchiveDirectory &directory, const QString &path, int depth)
    {
        if (depth > kDeepestElement) {
            exceeds = true;
            return;
        }
        const QStringList entries = directory.entries();
        for (const QString &name : entries) {
            const KArchiveEntry *entry = directory.entry(name);
            if (entry->isDirectory())
                take(*static_cast<const KArchiveDirectory *>(entry), path + name + u'/', depth + 1);
            else
                takeFile(*static_cast<const KZipFileEntry *>(entry), path + name);
        }
    }

    void takeFile(const KZipFileEntry &file, const QString &path)
    {
        const qint64 size = file.size();
        names.append(path);
        files.insert(path, &file);
        unpacked += size;
        exceeds = exceeds || size < 0 || size > kLargestMember || unpacked > kLargestUnpacked || names.size() > kMostMembers;
    }
};

// KZip does not say which members are encrypted; the list at the end of the container does (PKWARE's APPNOTE 4.3.12, 4.4.4).
bool hasEncryptedMember(const QByteArray &bytes)
{
    constexpr qsizetype kEndLength = 22;
    constexpr qsizetype kEntryLength = 46;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + kEndLength > bytes.size())
        return false;
    const auto number = [&](qsizetype at) { return qsizetype(qFromLittleEndian<quint16>(bytes.constData() + at)); };
    qsizetype at = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + end + 16));
    for (int members = 0; members < kMostMembers && at + kEntryLength <= bytes.size(); ++members) {
        if (!QByteArrayView(bytes).sliced(at).startsWith("PK\x01\x02"))
            return false;
        if (number(at + 8) & 1)
            return true;
        at += kEntryLength + number(at + 28) + number(at + 30) + number(at + 32);
    }
    return false;
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

base::Result<Archive> Archive::open(const QByteArray &bytes)
{
    if (hasEncryptedMember(bytes))
        return base::failure(base::ErrorCode::PasswordNeeded);
    auto d = std::make_unique<Private>();
    d->buffer.setData(bytes);
    d->zip = std::make_unique<KZip>(&d->buffer);
    if (!d->zip->open(QIODevice::ReadOnly) || !d->zip->directory())
        return base::failure(base::ErrorCode::Damaged, {}, d->zip->errorString());
    Survey survey;
    survey.take(*d->zip->directory(), {}, 0);
    if (survey.exceeds)
        return base::failure(base::ErrorCode::LimitExceeded, {}, u"%1 members, %2 MB"_s.arg(survey.names.size()).arg(survey.unpacked >> 20));
    d->names = survey.names;
    d->files = survey.files;
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

base::Result<QByteArray> Archive::read(const QString &name) const
{
    const KZipFileEntry *file = m_d->find(name);
    if (!file)
        return base::failure(base::ErrorCode::NotFound, name);
    // A picture of one colour may pack that well, and is nobody's harm while it is not unpacked.
    if (file->size() > 1024 * 1024 && file->size() / std::max<qint64>(1, file->compressedSize()) > kLargestRatio)
        return base::failure(base::ErrorCode::LimitExceeded, name, u"%1 MB"_s.arg(file->size() >> 20));
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return base::failure(base::ErrorCode::Damaged, name);
    // A member may lie about its size: no more is taken than it claims, and that was held against the limit.
    const QByteArray bytes = device->read(file->size() + 1);
    if (bytes.size() > file->size())
        return base::failure(base::ErrorCode::LimitExceeded, name);
    if (bytes.size() < file->size())
        return base::failure(base::ErrorCode::Damaged, name);
    return bytes;
}

}
