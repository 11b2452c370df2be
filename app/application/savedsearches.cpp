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
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("search:%1").arg(search));
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

PlainEdit markSearchSeen(qint64 search)
{
    return [search](const library::Database &database) { return library::SavedSearchStore(database).look(search); };
}

base::Result<QHash<qint64, qint64>> freshCounts(const OpenLibrary &library, const QList<model::SavedSearch> &searches)
{
    QHash<qint64, qint64> counts;
    const search::Engine engine(library.library());
    for (const model::SavedSearch &saved : searches) {
        search::Options options;
        options.limit = 1;
        options.authors = ownNames();
        const Query<QList<base::RecordId>> since = [&saved](const library::Database &database) {
            return library::SavedSearchStore(database).worksSince(saved.seenText);
        };
        TRY(options.works, library.run(since));
        if (options.works.isEmpty())
            continue;
        TRY(const auto fresh, engine.search(saved.query, options));
        counts.insert(saved.id, fresh.total);
    }
    return counts;
}

base::Result<QHash<qint64, SearchCount>> searchCounts(
    const OpenLibrary &library, const QList<model::SavedSearch> &searches)
{
    QHash<qint64, SearchCount> counts;
    const search::Engine engine(library.library());
    QList<model::SavedSearch> found;
    for (const model::SavedSearch &saved : searches) {
        search::Options options;
        options.limit = 1;
        options.authors = ownNames();
        TRY(const auto answer, engine.search(saved.query, options));
        counts[saved.id].total = answer.total;
        if (answer.total > 0)
            found.append(saved);
    }
    TRY(const auto fresh, freshCounts(library, found));
    for (auto count = fresh.begin(); count != fresh.end(); ++count)
        counts[count.key()].fresh = count.value();
    return counts;
}

}
