// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

class KArchiveDirectory;
class KArchiveFile;
class KTar;

namespace pipeline {

/// Progress in bytes over all members of a backup. Any thread.
class ByteProgress
{
public:
    ByteProgress(jobs::JobControl &control, qint64 total)
        : m_control(control)
        , m_total(total)
    {
    }

    /// False once the user has stopped it.
    bool add(qint64 bytes)
    {
        m_done += bytes;
        m_control.report(qMin(m_done, m_total), m_total);
        return !m_control.isCancelled();
    }

private:
    jobs::JobControl &m_control;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Writes a backup: a TAR file whose one folder is a library, with a description ("backup.json") as its first member and the
/// SHA-256 of all others ("SHA256SUMS") as its last. Each member passes through piece by piece. One thread.
class BackupWriter
{
public:
    /// `device` is open for writing and outlives it; it is closed in the end.
    explicit BackupWriter(QIODevice &device);
    ~BackupWriter();

    base::Status begin(const QJsonObject &description);
    /// Adds `size` bytes of an open file. Errors: Unreadable, WriteFailed, Cancelled.
    base::Status add(const QString &name, QIODevice &from, qint64 size, ByteProgress &progress);
    base::Status finish();

private:
    base::Status addBytes(const QString &name, const QByteArray &bytes);

    QIODevice &m_device;
    std::unique_ptr<KTar> m_tar;
    QByteArray m_sums;
};

/// Reads such a file. Nothing in it is believed: names are only compared, and what is read is held against its SHA-256.
class BackupReader
{
public:
    /// Reads the description and the list of members, and compares sizes. `device` is open, outlives it, and is closed in the end. Errors: NotABackup,
    /// BackupDamaged.
    static base::Result<BackupReader> open(QIODevice &device, const QString &path);
    BackupReader(BackupReader &&) noexcept;
    ~BackupReader();

    const QJsonObject &description() const { return m_description; }
    /// All members but the description and the sums.
    QStringList names() const { return m_sums.keys(); }
    qint64 size(const QString &name) const;

    /// Reads a member to its end, into `to` where it is not null. Errors: BackupDamaged, DiskFull, WriteFailed, Cancelled.
    base::Status read(const QString &name, QIODevice *to, ByteProgress &progress) const;

private:
    BackupReader();
    base::Status readSums();
    const KArchiveFile *file(const QString &name) const;
    base::Result<QByteArray> small(const QString &name) const;

    QString m_path;
    std::unique_ptr<KTar> m_tar;
    QJsonObject m_description;
    QHash<QString, QByteArray> m_sums; ///< Name → SHA-256 in hexadecimal.
};

}
