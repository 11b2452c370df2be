// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "preferences.h"

#include <QDate>
#include <QDir>

namespace application {

base::Result<pipeline::BackupReport> backUp(const OpenLibrary &library, const QString &file, jobs::JobControl &control)
{
    return pipeline::Backup(library.library()).writeTo(file, control);
}

base::Status backUpDaily(const OpenLibrary &library, jobs::JobControl &control)
{
    const pipeline::DailyBackup daily(library.library(), QDate::currentDate());
    return preferences::wantsDailyBackup() && daily.isDue() ? daily.make(control) : base::ok();
}

QList<pipeline::KeptBackup> keptBackups(const QString &libraryFolder)
{
    return pipeline::keptBackups(QDir(libraryFolder).absolutePath());
}

base::Result<BackupComparison> compareBackup(const QString &file, const QString &libraryFolder)
{
    return pipeline::inspectBackup(file).transform([&libraryFolder](const pipeline::BackupContents &backup) {
        return BackupComparison {backup, pipeline::factsOfFolder(libraryFolder)};
    });
}

base::Result<pipeline::RestoreReport> restoreBackup(const QString &file, const QString &libraryFolder, jobs::JobControl &control)
{
    return pipeline::Restore(libraryFolder).from(file, control);
}

base::Result<pipeline::SalvageReport> salvage(const QString &damagedFolder, const QString &newFolder, jobs::JobControl &control)
{
    return pipeline::Salvage(damagedFolder).into(newFolder, control);
}

}
