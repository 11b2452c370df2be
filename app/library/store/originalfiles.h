// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/libraryfacts.h>
#include <library/database/database.h>

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

namespace library {

/// A new name for a copy that is being made.
QString newUnfinishedOriginal(const QString &originalsFolder);
/// Removes the copies that were not finished; only for who holds the lock of the library and makes none.
void removeUnfinishedOriginals(const QString &originalsFolder);

/// The fingerprints that the copies in a library's folder "backups" name, replaced states among them. A copy that cannot be read names
/// none.
QSet<QString> originalsOfBackups(const QString &libraryFolder);

/// The fingerprints that texts name, and things in the trash. Error: Storage, where not all can be read.
base::Result<QSet<QString>> namedOriginals(const Database &database);

/// The time before which a file must have been written to be a leftover: an import that runs keeps originals before their
/// texts are stored.
QDateTime leftoversBefore(const QString &originalsFolder);

/// Finds unused files written before `before`. Any thread.
base::Result<model::Leftovers> findLeftovers(const Database &database, const QString &originalsFolder, const QDateTime &before);
/// Removes the originals that no text names; inside Library::write(). What could not be removed is not in the answer.
base::Result<model::Leftovers> removeOrphans(const Database &database, const QString &originalsFolder, const QDateTime &before);
/// The same for these alone, whenever they were written.
base::Status removeUnnamed(const Database &database, const QString &originalsFolder, const QSet<QString> &fingerprints);

}
