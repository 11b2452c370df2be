// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <import/pipeline/backup.h>
#include <import/pipeline/dailybackup.h>
#include <import/pipeline/restore.h>
#include <import/pipeline/salvage.h>

#include <QList>
#include <QString>

#include <optional>

namespace application {

/// Writes database and originals into one file, which is checked. Blocks. Errors: those of pipeline::Backup.
base::Result<pipeline::BackupReport> backUp(const OpenLibrary &library, const QString &file, jobs::JobControl &control);

/// Makes the backup of the day where it is due and the settings want it. Blocks.
base::Status backUpDaily(const OpenLibrary &library, jobs::JobControl &control);

/// The backups in a library's folder, the latest first.
QList<pipeline::KeptBackup> keptBackups(const QString &libraryFolder);

/// What is in a backup, and what is in the library that it would replace.
struct BackupComparison {
    pipeline::BackupContents backup;
    std::optional<model::LibraryFacts> library; ///< None where no library can be read.
};
base::Result<BackupComparison> compareBackup(const QString &file, const QString &libraryFolder);

/// Puts a backup in the place of a library; what was there is kept. Blocks. Errors: those of pipeline::Restore.
base::Result<pipeline::RestoreReport> restoreBackup(const QString &file, const QString &libraryFolder, jobs::JobControl &control);

/// Takes what can be read out of a damaged library into a new one. Blocks. Errors: those of pipeline::Salvage.
base::Result<pipeline::SalvageReport> salvage(const QString &damagedFolder, const QString &newFolder, jobs::JobControl &control);

}
