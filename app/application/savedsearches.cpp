// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedsearches.h"

#include "identity.h"

#include <library/search/evaluation/engine.h>
#include <library/store/savedsearches.h>

#include <algorithm>

namespace application {

Query<QString> savedQuery(qint64 search)
{
    return [search](const library::Database &database) -> base::Result<QString> {
        TRY(const auto all, library::SavedSearchStore(database).all());
        const auto found = std::ranges::find(all, search, &model::SavedSearch::id);
        if (found == all.end())
            return base::failure(base::ErrorCode::NotFound);
        return found->query;
    };
}

Edit<qint64> saveSearch(const QString &name, const QString &query)
{
    return [=](const library::Database &database) { return library::SavedSearchStore(database).save(name, query); };
}

PlainEdit renameSearch(qint64 search, const QString &name)
{
    return [=](const library::Database &database) { return library::SavedSearchStore(database).rename(search, name); };
}

PlainEdit removeSearch(qint64 search)
{
    return [search](const library::Database &database) { return library::SavedSearchStore(database).remove(search); };
}

PlainEdit restoreSearch(const model::SavedSearch &search)
{
    return [search](const library::Database &database) { return library::SavedSearchStore(database).restore(search); };
}

PlainEdit markSearchSeen(qint64 search)
{
    return [search](const library::Database &database) { return library::SavedSearchStore(database).look(search); };
}

base::Result<QHash<qint64, SearchCount>> searchCounts(
    const OpenLibrary &library, const QList<model::SavedSearch> &searches)
{
    QHash<qint64, SearchCount> counts;
    const search::Engine engine(library.library());
    for (const model::SavedSearch &saved : searches) {
        search::Options options;
        options.limit = 1;
        options.authors = ownNames();
        TRY(const auto answer, engine.search(saved.query, options));
        SearchCount &count = counts[saved.id];
        count.total = answer.total;
        const Query<QList<base::RecordId>> since = [&saved](const library::Database &database) {
            return library::SavedSearchStore(database).worksSince(saved.seenText);
        };
        TRY(const auto works, library.run(since));
        if (works.isEmpty() || count.total == 0)
            continue;
        options.works = works;
        TRY(const auto fresh, engine.search(saved.query, options));
        count.fresh = fresh.total;
    }
    return counts;
}

}
