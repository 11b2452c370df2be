// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/model/savedsearch.h>

#include <QHash>
#include <QList>

namespace application {

/// The query of a saved search. Error: NotFound.
Query<QString> savedQuery(qint64 search);
/// Saves a query under a name; a search of this name gets the new query.
Edit<qint64> saveSearch(const QString &name, const QString &query);
PlainEdit renameSearch(qint64 search, const QString &name);
/// Marks the hits of now as seen: they are new no more.
PlainEdit markSearchSeen(qint64 search);

/// Counts the hits of a saved search.
struct SearchCount {
    qint64 total = 0;
    qint64 fresh = 0; ///< In works that came since the search was last seen.
};

/// The hits of each saved search that are new. Costs nothing for a search that was looked at since the last text came.
base::Result<QHash<qint64, qint64>> freshCounts(const OpenLibrary &library, const QList<model::SavedSearch> &searches);

/// Counts for each saved search. Costs one search for each, two where texts came since.
base::Result<QHash<qint64, SearchCount>> searchCounts(
    const OpenLibrary &library, const QList<model::SavedSearch> &searches);

}
