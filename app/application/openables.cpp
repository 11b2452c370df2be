// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openables.h"

#include "usememory.h"

#include <library/store/documentqueries.h>
#include <library/store/dossiers.h>
#include <library/store/packs.h>
#include <library/store/savedsearches.h>

namespace application {

base::Result<Openables> openables(const OpenLibrary &library)
{
    const Query<Openables> query = [](const library::Database &database) -> base::Result<Openables> {
        Openables found;
        TRY(found.records, library::DocumentQueries(database).listed());
        TRY(found.packs, library::PackStore(database).all());
        TRY(found.searches, library::SavedSearchStore(database).all());
        TRY(found.dossiers, library::DossierQueries(database).all());
        return found;
    };
    TRY(Openables found, library.run(query));
    const QList<Reading> readings = UseMemory(library.folder()).readings();
    for (const Reading &reading : readings)
        found.lately.append(reading.record);
    return found;
}

}
