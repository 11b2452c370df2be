// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace pipeline {

class BackupReader;
class ByteProgress;

/// The database of a backup in a folder of its own that goes with this object, so that single things can be looked for in it. The backup itself is only
/// read. Movable; any thread but the GUI's.
class BackupCopy
{
public:
    /// It lies in the folder `backups` of `library`, where there is as much room as for the library; where that is not writable, in the system's folder
    /// for temporary files. What a kill left there a day ago goes. Errors: those of inspectBackup(), DiskFull, WriteFailed, Cancelled.
    static base::Result<BackupCopy> make(const QString &file, const QString &library, jobs::JobControl &control);
    BackupCopy(BackupCopy &&) noexcept;
    BackupCopy &operator=(BackupCopy &&) noexcept;
    ~BackupCopy();

    /// Of the copy: a library without originals.
    QString folder() const;
    const QString &file() const { return m_file; }
    /// Brings originals with these fingerprints into the copy, as far as the backup, or the library that it lies in, has them.
    base::Status bringOriginals(const QStringList &fingerprints, jobs::JobControl &control) const;

private:
    BackupCopy(QString file, std::unique_ptr<QTemporaryDir> folder);
    base::Status unpack(const QStringList &members, jobs::JobControl &control) const;

    QString m_file;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Writes a member of a backup to a file of its own, which is not flushed to the disk yet. Errors: those of BackupReader::read().
base::Status unpackMember(const BackupReader &reader, const QString &name, const QString &path, ByteProgress &progress);
/// Copies a database that is a backup by itself, with what stands in a -wal beside it, into a new file. Errors: NotABackup, WriteFailed, DiskFull,
/// Cancelled.
base::Status copyBackedUpDatabase(const QString &file, const QString &to, jobs::JobControl &control);
/// Whether a backup is such a database; else it is an archive.
bool isBackedUpDatabase(const QString &file);

}
