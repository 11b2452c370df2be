// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/libraryfacts.h>
#include <library/database/database.h>

#include <QString>
#include <QStringList>

#include <functional>

namespace library {

/// Callbacks of a running check; either may be empty. Called on the thread of the check.
struct CheckWatch {
    std::function<bool()> isCancelled;
    std::function<void(qint64 done, qint64 total)> progress; ///< Steps: the rules first, then the originals.
};

/// Path of an original: folder/ab/abcd….
QString originalPath(const QString &folder, const QString &sha256);

/// Integrity of the database, foreign keys, index against passages, originals against their fingerprints. Any thread. Errors:
/// Cancelled.
base::Result<model::CheckReport> checkLibrary(const Database &database, const QString &originalsFolder, const CheckWatch &watch = {});

/// One piece of bringing an index that other rules made to ours, while search goes on; true when there is more to do.
base::Result<bool> renewIndex(const Database &database);

/// Drops and rebuilds the index of passages; inside Library::write().
base::Status rebuildIndex(const Database &database);

}
