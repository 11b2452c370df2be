// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupjobs.h"

#include <library/database/snapshot.h>

namespace application {

Query<std::optional<model::LibraryFacts>> libraryFacts()
{
    return [](const library::Database &database) -> base::Result<std::optional<model::LibraryFacts>> {
        const auto facts = library::factsOf(database);
        return facts ? std::optional(*facts) : std::nullopt;
    };
}

std::optional<model::LibraryFacts> libraryFacts(const QString &folder)
{
    return pipeline::factsOfFolder(folder);
}

bool isDailyBackupDue(const OpenLibrary &library, QDate today)
{
    return pipeline::DailyBackup(library.library(), today).isDue();
}

base::Status makeDailyBackup(const OpenLibrary &library, QDate today, jobs::Control &control)
{
    return pipeline::DailyBackup(library.library(), today).make(control);
}

base::Result<BackupReport> backUp(const OpenLibrary &library, const QString &file, jobs::Control &control)
{
    return pipeline::Backup(library.library()).writeTo(file, control);
}

QString backupName(const QString &folder, QDate day)
{
    return pipeline::backupName(folder, day);
}

QList<KeptBackup> keptBackups(const QString &folder)
{
    return pipeline::keptBackups(folder);
}

base::Result<BackupContents> inspectBackup(const QString &file)
{
    return pipeline::inspectBackup(file);
}

base::Result<RestoreReport> restore(const QString &file, const QString &folder, jobs::Control &control)
{
    return pipeline::Restore(folder).from(file, control);
}

base::Result<SalvageReport> salvage(const QString &damaged, const QString &folder, jobs::Control &control)
{
    return pipeline::Salvage(damaged).into(folder, control);
}

}
