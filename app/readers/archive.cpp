// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "limits.h"

#include <KZip>

#include <QBuffer>

#include <algorithm>

namespace readers {

using namespace Qt::StringLiterals;

struct Archive::Private {
    QBuffer buffer;
    std::unique_ptr<KZip> zip;
    QStringList names;
};

namespace {

/// Walks the folders and adds up what the container claims to hold.
struct Survey {
    QStringList names;
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
        const qint64 packed = std::max<qint64>(1, file.compressedSize());
        names.append(path);
        unpacked += size;
        exceeds = exceeds || size < 0 || size > kLargestMember || unpacked > kLargestUnpacked || names.size() > kMostMembers
            || (size > 1024 * 1024 && size / packed > kLargestRatio);
    }
};

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
    return Archive(std::move(d));
}

QStringList Archive::names() const
{
    return m_d->names;
}

bool Archive::contains(const QString &name) const
{
    const KArchiveEntry *entry = m_d->zip->directory()->entry(name);
    return entry && entry->isFile();
}

base::Result<QByteArray> Archive::read(const QString &name) const
{
    const KArchiveFile *file = m_d->zip->directory()->file(name);
    if (!file)
        return base::failure(base::ErrorCode::NotFound, name);
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device)
        return base::failure(base::ErrorCode::Damaged, name);
    // A member may lie about its size, so no more is taken than it claims and the limit allows.
    QByteArray bytes = device->read(kLargestMember + 1);
    if (bytes.size() > kLargestMember || bytes.size() > file->size())
        return base::failure(base::ErrorCode::LimitExceeded, name);
    if (bytes.size() < file->size())
        return base::failure(base::ErrorCode::Damaged, name);
    return bytes;
}

}
