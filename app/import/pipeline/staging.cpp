// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staging.h"

#include "diskfile.h"

#include <core/base/files.h>
#include <library/store/maintenance.h>
#include <library/store/originalfiles.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

base::Status requireSize(qint64 size, const QString &path)
{
    if (size > kLargestFile)
        return base::failure(
            base::ErrorCode::TooLarge, path, u"%1 MB, the limit is %2 MB"_s.arg(size >> 20).arg(kLargestFile >> 20));
    return base::ok();
}

/// Copies piece by piece; gives the size and the fingerprint.
base::Status pour(QIODevice &from, const QString &target, qint64 &size, QString &sha256)
{
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly, base::kOwnerOnlyFile))
        return base::failure(base::writeError(to, target));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        size += piece.size();
        // A file may grow while it is read.
        if (size > kLargestFile)
            return base::failure(base::ErrorCode::TooLarge, target);
        if (to.write(piece) != piece.size())
            return base::failure(base::writeError(to, target));
    }
    if (!to.flush())
        return base::failure(base::writeError(to, target));
    if (size == 0)
        return base::failure(base::ErrorCode::Empty, target);
    sha256 = QString::fromLatin1(hash.result().toHex());
    return base::ok();
}

}

bool isKept(const QString &originalsFolder, const QString &sha256)
{
    QFile file(library::originalPath(originalsFolder, sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) && QString::fromLatin1(hash.result().toHex()) == sha256;
}

base::Result<StagedFile> StagedFile::copy(const QString &path, const QString &originalsFolder)
{
    QFile file;
    TRY_VOID(openToRead(file, path));
    TRY_VOID(requireSize(file.size(), path));
    StagedFile staged;
    staged.m_path = library::newUnfinishedOriginal(originalsFolder);
    TRY_VOID(pour(file, staged.m_path, staged.m_size, staged.m_sha256));
    if (file.error() != QFileDevice::NoError)
        return base::failure(base::ErrorCode::Unreadable, path, base::reasonOf(file));
    return staged;
}

base::Result<StagedFile> StagedFile::write(const QByteArray &bytes, const QString &originalsFolder)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    StagedFile staged;
    staged.m_path = library::newUnfinishedOriginal(originalsFolder);
    TRY_VOID(pour(buffer, staged.m_path, staged.m_size, staged.m_sha256));
    return staged;
}

StagedFile::StagedFile(StagedFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_kept(std::exchange(other.m_kept, {}))
    , m_sha256(std::move(other.m_sha256))
    , m_size(other.m_size)
{
}

StagedFile &StagedFile::operator=(StagedFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_kept, other.m_kept);
    std::swap(m_sha256, other.m_sha256);
    std::swap(m_size, other.m_size);
    return *this;
}

void StagedFile::withdraw()
{
    if (m_kept.isEmpty())
        return;
    QFile::remove(m_kept);
    QDir().rmdir(QFileInfo(m_kept).path()); // Goes only when it is empty.
    m_kept.clear();
}

StagedFile::~StagedFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

base::Status StagedFile::keep(const QString &originalsFolder)
{
    if (isKept(originalsFolder, m_sha256))
        return base::ok();
    const QString target = library::originalPath(originalsFolder, m_sha256);
    if (base::Status folder = base::makeOwnerOnlyFolder(QFileInfo(target).path()); !folder)
        return folder;
    const bool isNew = !QFile::remove(target); // What was altered since.
    if (base::Status named = base::renameFile(m_path, target); !named)
        return named;
    m_path.clear();
    if (isNew)
        m_kept = target;
    return base::ok();
}

}
