// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themetree.h"

#include <library/store/themetree.h>

namespace application {

namespace {

base::Result<ThemeBranch> withCounts(const library::ThemeTreeQueries &queries, base::Result<QList<model::ThemeNode>> themes)
{
    const base::Result<model::ThemeCounts> counts = queries.counts();
    if (!counts || !themes)
        return base::failure(counts ? themes.error() : counts.error());
    return ThemeBranch {*counts, *std::move(themes)};
}

}

Query<ThemeBranch> topThemes(int limit)
{
    return [limit](const library::Database &database) {
        const library::ThemeTreeQueries queries(database);
        return withCounts(queries, queries.below({}, 0, limit));
    };
}

Query<ThemeBranch> themesMatching(const QString &words, int limit)
{
    return [words, limit](const library::Database &database) {
        const library::ThemeTreeQueries queries(database);
        return withCounts(queries, queries.matching(words, limit));
    };
}

Query<model::ThemeCounts> themeCounts()
{
    return [](const library::Database &database) { return library::ThemeTreeQueries(database).counts(); };
}

Query<QList<model::ThemeNode>> themesBelow(base::RecordId theme, qint64 offset, int limit)
{
    return [=](const library::Database &database) { return library::ThemeTreeQueries(database).below(theme, offset, limit); };
}

}
