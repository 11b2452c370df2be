// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace library {

/// What a library holds, in numbers that a person can compare.
struct LibraryFacts {
    int version = 0; ///< Of the schema.
    qint64 documents = 0;
    qint64 records = 0;
    qint64 annotations = 0;
    qint64 packs = 0;
    qint64 decisions = 0;     ///< Links that a person made or decided on.
    QDateTime lastImport;     ///< Null where nothing was imported.
    QDateTime lastAnnotation; ///< Null where there is none.

    bool operator==(const LibraryFacts &) const = default;
};

/// Tells how many steps of how many are done; false stops the work.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Copies a database as it is at one moment, while others read and write it, by SQLite's backup interface, into an empty file.
/// The copy needs no -wal beside it. Errors: DiskFull, WriteFailed, LibraryDamaged, Cancelled; the file is of no use then.
base::Status copyDatabase(const Database &from, const QString &file, const CopyProgress &progress = {});

/// The counts of an open library of any version that this program knows.
base::Result<LibraryFacts> factsOf(const Database &database);

/// Looks through every page of a library's database that nobody writes to. Errors: NotABackup, BackupNewer, BackupDamaged.
base::Result<LibraryFacts> verifiedFacts(const QString &file);

/// The copy that is made before a migration: complete and checked under its name, or not there at all.
base::Status copyBeforeMigration(const Database &database, const QString &file);

}
