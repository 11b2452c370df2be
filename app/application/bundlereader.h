// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/jobs/job.h>

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>

class QFile;

namespace formats {
class Archive;
}

namespace application {

/// Reads a bundle, which may come from anybody: takes it only when it is whole and each member has the fingerprint that its list says.
/// Nothing is unpacked to a disk. One thread.
class BundleReader
{
public:
    /// Errors: NotFound, Unreadable, ExportDamaged (names the member), LibraryNewer, Cancelled.
    static base::Result<BundleReader> open(const QString &path, jobs::JobControl &control);
    BundleReader(BundleReader &&) noexcept;
    BundleReader &operator=(BundleReader &&) = delete;
    ~BundleReader();

    /// Of the file, without its folder.
    QString name() const;
    /// The members that hold a record, and those that hold a pack.
    const QStringList &records() const { return m_records; }
    const QStringList &packs() const { return m_packs; }
    /// The member as JSON. Error: ExportDamaged.
    base::Result<QJsonObject> json(const QString &member) const;
    base::Result<QByteArray> bytes(const QString &member) const;
    std::unexpected<base::Error> damaged(const QString &detail) const;

private:
    BundleReader(const QString &path, std::unique_ptr<QFile> file);
    base::Status readAll(jobs::JobControl &control);
    base::Status readArchive();
    base::Status checkMembers(const QJsonObject &manifest, jobs::JobControl &control);
    base::Status checkCounts() const;

    QString m_path;
    std::unique_ptr<QFile> m_file; ///< Mapped into memory.
    std::unique_ptr<formats::Archive> m_archive;
    QStringList m_records;
    QStringList m_packs;
};

}
