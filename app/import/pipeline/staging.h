// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace pipeline {

/// Above this a file is refused: bytes.
inline constexpr qint64 kLargestFile = 1024LL * 1024 * 1024;

/// Does the library keep these bytes as they were? Reads the whole original.
bool isKept(const QString &originalsFolder, const QString &sha256);

/// A copy of a file under originals/ that has no name yet: reading it cannot be disturbed by whoever owns the file. It
/// goes when it is not kept. Written piece by piece, so that no file has to fit into memory.
class StagedFile
{
public:
    /// Copies a file. Errors: NotFound, NotAFile, LinkLoop, TooLarge, Unreadable, Empty, WriteFailed, DiskFull.
    static base::Result<StagedFile> copy(const QString &path, const QString &originalsFolder);
    /// Writes bytes that come from elsewhere. Errors: Empty, WriteFailed, DiskFull.
    static base::Result<StagedFile> write(const QByteArray &bytes, const QString &originalsFolder);

    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&other) noexcept;
    ~StagedFile();

    QString path() const { return m_path; }
    QString sha256() const { return m_sha256; }
    qint64 size() const { return m_size; }

    /// Gives it its name by its SHA-256; it stays, in place of a copy that was altered. Errors: WriteFailed, DiskFull.
    base::Status keep(const QString &originalsFolder);
    /// Removes what keep() has put there, because its text could not be stored. What was there before stays.
    void withdraw();

private:
    StagedFile() = default;
    QString m_path; ///< Empty once it was kept.
    QString m_kept; ///< The original that keep() has added; empty: none.
    QString m_sha256;
    qint64 m_size = 0;
};

}
