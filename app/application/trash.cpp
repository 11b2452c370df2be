// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include "identity.h"
#include "librarycare.h"

#include <library/store/originalfiles.h>
#include <library/store/trash.h>

#include <QHash>

#include <algorithm>
#include <functional>

namespace application {

Edit<QList<model::TrashId>> moveToTrash(const QList<model::Deletable> &things)
{
    return [things, by = signature()](const library::Database &database) -> base::Result<QList<model::TrashId>> {
        QList<model::TrashId> entries;
        library::TrashStore store(database, by);
        for (const model::Deletable &thing : things) {
            TRY(const model::TrashId entry, store.remove(thing.kind, thing.id));
            entries.append(entry);
        }
        return entries;
    };
}

Edit<QList<qint64>> restoreFromTrash(const QList<model::TrashId> &entries)
{
    return [entries, by = signature()](const library::Database &database) -> base::Result<QList<qint64>> {
        // What was deleted last comes back first: a text before the annotation that was deleted in it, a dossier before its note.
        QList<model::TrashId> lastFirst = entries;
        std::ranges::sort(lastFirst, std::greater<>(), &model::TrashId::value);
        QHash<model::TrashId, qint64> restored;
        library::TrashStore store(database, by);
        for (const model::TrashId entry : lastFirst) {
            TRY(const qint64 thing, store.restore(entry));
            restored.insert(entry, thing);
        }
        QList<qint64> things;
        for (const model::TrashId entry : entries)
            things.append(restored.value(entry));
        return things;
    };
}

Query<QList<model::TrashEntry>> trash()
{
    return [](const library::Database &database) { return library::TrashQueries(database).all(); };
}

int daysLeft(const model::TrashEntry &entry, const QDateTime &now)
{
    return std::clamp(kTrashDays - int(entry.deleted.daysTo(now)), 0, kTrashDays);
}

base::Result<EmptiedTrash> emptyTrash(const OpenLibrary &library, const QDateTime &before)
{
    const Edit<qint64> purge = [before](const library::Database &database) { return library::TrashStore(database, {}).purge(before); };
    EmptiedTrash emptied;
    TRY(emptied.entries, library.run(purge));
    if (emptied.entries == 0)
        return emptied;
    TRY(emptied.files, library.run(removeLeftovers(library.originalsFolder(), library::leftoversBefore(library.originalsFolder()))));
    return emptied;
}

base::Result<EmptiedTrash> removeOldTrash(const OpenLibrary &library)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-kTrashDays);
    // Nothing is written where nothing goes.
    const Query<bool> query = [before](const library::Database &database) { return library::TrashQueries(database).hasBefore(before); };
    TRY(const bool hasOld, library.run(query));
    return hasOld ? emptyTrash(library, before) : EmptiedTrash();
}

}
