// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "preferences.h"

#include <library/database/snapshot.h>

#include <QDir>

namespace application {

Query<std::optional<model::LibraryFacts>> libraryFacts()
{
    return [](const library::Database &database) -> base::Result<std::optional<model::LibraryFacts>> {
        const auto facts = library::factsOf(database);
        return facts ? std::optional(*facts) : std::nullopt;
    };
}

QList<KeptBackup> keptBackups(const QString &libraryFolder)
{
    return pipeline::keptBackups(QDir(libraryFolder).absolutePath());
}

base::Result<BackupReport> backUp(const OpenLibrary &library, const QString &file, jobs::JobControl &control)
{
    return pipeline::Backup(library.library()).writeTo(file, control);
}

bool isDailyBackupDue(const OpenLibrary &library, QDate today)
{
    return preferences::wantsDailyBackup() && pipeline::DailyBackup(library.library(), today).isDue();
}

base::Status makeDailyBackup(const OpenLibrary &library, QDate today, jobs::JobControl &control)
{
    return pipeline::DailyBackup(library.library(), today).make(control);
}

base::Result<RestoreReport> restoreBackup(const QString &file, const QString &libraryFolder, jobs::JobControl &control)
{
    return pipeline::Restore(libraryFolder).from(file, control);
}

base::Result<SalvageReport> salvage(const QString &damagedFolder, const QString &newFolder, jobs::JobControl &control)
{
    return pipeline::Salvage(damagedFolder).into(newFolder, control);
}

}
