// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcounts.h"

#include <application/identity.h>
#include <library/search/evaluation/engine.h>

namespace presentation {

base::Result<QHash<qint64, SearchCount>> countsOf(const library::Library &library, const QList<library::SavedSearch> &searches)
{
    QHash<qint64, SearchCount> counts;
    const search::Engine engine(library);
    for (const library::SavedSearch &saved : searches) {
        search::Options options;
        options.limit = 1;
        options.authors = application::ownNames();
        const auto answer = engine.search(saved.query, options);
        if (!answer)
            return base::failure(answer.error());
        SearchCount &count = counts[saved.id];
        count.total = answer->total;
        const auto works = library.read([&saved](const library::Database &database) {
            return library::SavedSearchStore(database).worksSince(saved.seenText);
        });
        if (!works)
            return base::failure(works.error());
        if (works->isEmpty() || count.total == 0)
            continue;
        options.works = *works;
        const auto fresh = engine.search(saved.query, options);
        if (!fresh)
            return base::failure(fresh.error());
        count.fresh = fresh->total;
    }
    return counts;
}

}
