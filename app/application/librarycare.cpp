// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarycare.h"

#include <library/database/database.h>
#include <library/database/libraryfolder.h>
#include <library/store/maintenance.h>
#include <library/store/originalfiles.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace application {

base::Result<model::CheckReport> checkLibrary(const OpenLibrary &library, jobs::JobControl &control)
{
    // A connection of its own: one that has searched before remembers the structure of the index (SQLite 3.46), and takes a later
    // state for damage.
    TRY(const library::Database database, library::Database::open(library::databaseFile(library.folder()), library::Database::Access::ReadOnly));
    return library::checkLibrary(database, library.originalsFolder(), {[&control] { return control.isCancelled(); },
        [&control](qint64 done, qint64 total) { control.report(done, total); }});
}

QByteArray stateOfDatabase(const OpenLibrary &library)
{
    QByteArray state;
    const QString database = library::databaseFile(library.folder());
    for (const QString &path : {database, QString(database + u"-wal"_s)}) {
        const QFileInfo file(path);
        state += QByteArray::number(file.size()) + ' ' + QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + ' ';
    }
    return state;
}

PlainEdit rebuildIndex()
{
    return library::rebuildIndex;
}

Query<model::Leftovers> leftovers(const QString &originalsFolder)
{
    return [originalsFolder](const library::Database &database) {
        return library::findLeftovers(database, originalsFolder, library::leftoversBefore(originalsFolder));
    };
}

Edit<model::Leftovers> removeLeftovers(const QString &originalsFolder, const QDateTime &before)
{
    return [=](const library::Database &database) {
        return library::removeOrphans(database, originalsFolder, before.isValid() ? before : library::leftoversBefore(originalsFolder));
    };
}

}
