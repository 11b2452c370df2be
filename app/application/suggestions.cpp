// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <analysis/recognition/rules.h>
#include <library/store/linkdecisions.h>
#include <library/store/links.h>

namespace application {

namespace {

// More of a rule than a person decides at a sitting is only counted.
constexpr int kMostRows = 300;

base::Result<Suggestions> readGroups(const library::Database &database)
{
    const library::SuggestionQueries queries(database);
    Suggestions suggestions;
    TRY(const QList<model::SuggestionCount> counts, queries.byRule());
    for (const model::SuggestionCount &count : counts) {
        TRY(const QList<model::LinkRow> rows, queries.ofRule(count.rule, kMostRows));
        suggestions.total += count.count;
        suggestions.groups.append({count, rows});
    }
    return suggestions;
}

}

Query<Suggestions> suggestionGroups()
{
    return readGroups;
}

Query<QList<Suggestion>> suggestions()
{
    return [](const library::Database &database) {
        return library::LinkQueries(database).suggested().transform([](const QList<model::LinkRow> &rows) {
            QList<Suggestion> suggestions;
            for (const model::LinkRow &row : rows) {
                const recognition::Rule rule = recognition::ruleOf(row.link.rule);
                suggestions.append({row, rule.precision / 100, rule.checked});
            }
            return suggestions;
        });
    };
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
