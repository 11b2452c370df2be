// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/result.h>
#include <core/jobs/job.h>
#include <library/database/snapshot.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace library {
class Library;
}

namespace pipeline {

/// The contents of a backup, by its own description or by inspection.
struct BackupContents {
    QString path;
    QDateTime made;
    QString program; ///< The version of the program that made it; empty where it does not say.
    model::LibraryFacts facts;
    qint64 databaseBytes = 0;
    /// The number of originals in it; none for a copy of the database alone, whose originals are those of its library.
    std::optional<qint64> originals;
    qint64 originalBytes = 0;
};

/// The contents of a finished backup, and the originals that were missing.
struct BackupReport {
    BackupContents contents;
    QStringList missingOriginals; ///< Paths of the documents as they were imported.
};

/// The use case "back up": database and originals in one file, which has its name only when it is complete and was read back.
/// An older file of that name stays when it fails. Any thread but the GUI's; works beside a writer.
class Backup
{
public:
    explicit Backup(const library::Library &library, base::Clock clock = base::systemClock());

    /// Errors: DiskFull, WriteFailed, LibraryDamaged, Cancelled, and those of reading.
    base::Result<BackupReport> writeTo(const QString &file, jobs::JobControl &control) const;

private:
    struct Original;
    /// Those that a copy of the database knows: what was deleted since stays in the backup, what is new does not come into it.
    base::Result<QList<Original>> originals(const QString &copy) const;
    base::Status writeArchive(QIODevice &device, const QString &database, BackupReport &report, jobs::JobControl &control) const;

    const library::Library &m_library;
    base::Clock m_clock;
};

/// The name that is proposed for a backup: "NAME-2026-11-29.tar".
QString backupName(const QString &libraryFolder, QDate day);

/// Looks into a backup, or a copy of a library's database, without unpacking it. Errors: NotFound, NotABackup, BackupDamaged,
/// BackupNewer.
base::Result<BackupContents> inspectBackup(const QString &file);

}
