// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <core/model/libraryfacts.h>

#include <QDateTime>
#include <QString>

#include <functional>

namespace library {

/// Tells how many steps of how many are done; false stops the work.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a database as it is at one moment, while others read and write it, by SQLite's backup interface, into an empty file.
/// The copy needs no -wal beside it. Errors: DiskFull, WriteFailed, LibraryDamaged, Cancelled; the file is of no use then.
base::Status copyDatabase(const Database &from, const QString &file, const CopyProgress &progress = {});

/// The counts of an open library of any version that this program knows.
base::Result<model::LibraryFacts> factsOf(const Database &database);

/// What a library and its backups have in common, and no other library; empty before its first commit.
base::Result<QString> identityOf(const Database &database);

/// Checks every page of a library's database. No other process may write to it meanwhile. Errors: NotABackup, BackupNewer, BackupDamaged.
base::Result<model::LibraryFacts> verifiedFacts(const QString &file);

/// The copy that is made before a migration: complete and checked under its name, or not there at all.
base::Status copyBeforeMigration(const Database &database, const QString &file);

}
