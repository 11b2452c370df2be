// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/libraryfacts.h>
#include <import/pipeline/backup.h>
#include <import/pipeline/dailybackup.h>
#include <import/pipeline/restore.h>
#include <import/pipeline/salvage.h>

#include <QDate>

#include <optional>

namespace application {

using pipeline::BackupContents;
using pipeline::BackupReport;
using pipeline::KeptBackup;
using pipeline::RestoreReport;
using pipeline::SalvageLoss;
using pipeline::SalvageReport;

// The name that is proposed for a backup; what is in a backup; what is in the library of a folder that nobody has open.
using pipeline::backupName;
using pipeline::factsOfFolder;
using pipeline::inspectBackup;

/// The counts of an open library; nothing where they cannot be read.
Query<std::optional<model::LibraryFacts>> libraryFacts();
/// The backups in a library's folder, the latest first.
QList<KeptBackup> keptBackups(const QString &libraryFolder);

/// Writes database and originals into one file, which is checked. This and what follows block: run them in a job. Errors: those
/// of pipeline::Backup.
base::Result<BackupReport> backUp(const OpenLibrary &library, const QString &file, jobs::JobControl &control);
/// Whether a copy of the database is to be made today: the settings want it, and there is none yet.
bool isDailyBackupDue(const OpenLibrary &library, QDate today);
/// Makes it. Errors: DiskFull, LibraryDamaged, Cancelled.
base::Status makeDailyBackup(const OpenLibrary &library, QDate today, jobs::JobControl &control);
/// Puts a backup in the place of a library; what was there is kept. Errors: those of pipeline::Restore.
base::Result<RestoreReport> restoreBackup(const QString &file, const QString &libraryFolder, jobs::JobControl &control);
/// Takes what can be read out of a damaged library into a new one. Errors: those of pipeline::Salvage.
base::Result<SalvageReport> salvage(const QString &damagedFolder, const QString &newFolder, jobs::JobControl &control);

}
