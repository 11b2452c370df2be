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

base::Status makeDailyBackup(const OpenLibrary &library, QDate today, jobs::JobControl &control)
{
    return pipeline::DailyBackup(library.library(), today).make(control);
}

QString backupName(const QString &folder, QDate day)
{
    return pipeline::backupName(folder, day);
}

base::Result<BackupContents> inspectBackup(const QString &file)
{
    return pipeline::inspectBackup(file);
}

}
