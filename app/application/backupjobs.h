// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups.h"
#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/libraryfacts.h>
#include <import/pipeline/dailybackup.h>
#include <import/pipeline/restore.h>
#include <import/pipeline/salvage.h>

#include <QDate>

#include <optional>

namespace application {

using BackupContents = pipeline::BackupContents;
using BackupReport = pipeline::BackupReport;
using KeptBackup = pipeline::KeptBackup;
using RestoreReport = pipeline::RestoreReport;
using SalvageReport = pipeline::SalvageReport;
using SalvageLoss = pipeline::SalvageLoss;

/// The counts of an open library; nothing where they cannot be read.
Query<std::optional<model::LibraryFacts>> libraryFacts();
/// The same for a folder that nobody has open.
std::optional<model::LibraryFacts> libraryFacts(const QString &folder);

/// Whether a copy of the database is to be made today.
bool isDailyBackupDue(const OpenLibrary &library, QDate today);
/// Makes it. These block; run them in a job. Errors: DiskFull, LibraryDamaged, Cancelled.
base::Status makeDailyBackup(const OpenLibrary &library, QDate today, jobs::JobControl &control);
/// The name that is proposed for a backup: "NAME-2026-11-29.tar".
QString backupName(const QString &folder, QDate day);

/// Looks into a backup without unpacking it. Errors: NotFound, NotABackup, BackupDamaged, BackupNewer.
base::Result<BackupContents> inspectBackup(const QString &file);

}
