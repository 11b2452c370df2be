// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup.h"

#include <optional>

namespace library {
class Replacement;
}

namespace pipeline {

/// The restored contents, and the path of the replaced library.
struct RestoreReport {
    BackupContents contents;
    QString folder;
    QString replaced; ///< A folder; empty when nothing was there.
    qint64 originalsWritten = 0;
    QStringList missingOriginals; ///< Paths of the documents as they were imported.
};

/// The use case "restore": puts a backup, or a copy of the database, in the place of a library that nobody has open. Everything
/// is unpacked and held against its SHA-256 before the library is touched; then all of it is replaced, or nothing. What was
/// there is kept. Any thread but the GUI's.
class Restore
{
public:
    explicit Restore(QString folder, base::Clock clock = base::systemClock());

    /// Errors: those of inspectBackup(), LibraryInUse, FolderNotEmpty, NoPermission, DiskFull, Cancelled; the library is as it
    /// was then.
    base::Result<RestoreReport> from(const QString &file, jobs::JobControl &control) const;

private:
    base::Status requireFolder() const;
    base::Status unpack(const QString &file, const library::Replacement &replacement, RestoreReport &report, jobs::JobControl &control) const;
    /// Gathers originals that stand beside a copy of the database, and notes what is missing. Gives those that the new state
    /// does not know.
    base::Result<QStringList> settleOriginals(const QString &file, const library::Replacement &replacement, RestoreReport &report) const;
    base::Result<RestoreReport> replace(BackupContents contents, jobs::JobControl &control) const;

    QString m_folder;
    base::Clock m_clock;
};

/// The counts of the library in a folder, without changing it; none where there is no library, or none that can be read.
std::optional<model::LibraryFacts> factsOfFolder(const QString &folder);

}
