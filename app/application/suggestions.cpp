// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <library/store/linkdecisions.h>

namespace application {

namespace {

// More of a rule than a person decides at a sitting is only counted.
constexpr int kMostRows = 300;

base::Result<Suggestions> readGroups(const library::Database &database)
{
    const library::SuggestionQueries queries(database);
    const auto counts = queries.byRule();
    if (!counts)
        return base::failure(counts.error());
    Suggestions suggestions;
    for (const model::SuggestionCount &count : *counts) {
        auto rows = queries.ofRule(count.rule, kMostRows);
        if (!rows)
            return base::failure(rows.error());
        suggestions.total += count.count;
        suggestions.groups.append({count, *std::move(rows)});
    }
    return suggestions;
}

}

Query<Suggestions> suggestionGroups()
{
    return readGroups;
}

Query<qint64> suggestionCount()
{
    return [](const library::Database &database) { return library::SuggestionQueries(database).count(); };
}

Query<QList<base::LinkId>> similarSuggestions(base::LinkId link, model::Alike alike)
{
    return [link, alike](const library::Database &database) { return library::SuggestionQueries(database).alike(link, alike); };
}

}
