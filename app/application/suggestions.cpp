// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include <analysis/recognition/rules.h>
#include <library/store/documentqueries.h>
#include <library/store/linkdecisions.h>
#include <library/store/links.h>

#include <algorithm>
#include <functional>

namespace application {

namespace {

// More than a person decides at a sitting is only counted.
constexpr qsizetype kMostRows = 300;
constexpr qsizetype kMostDocuments = 500;

/// Their documents are not read yet.
QList<Suggestions::Group> byDocument(const QList<model::LinkRow> &rows)
{
    QList<Suggestions::Group> groups;
    QHash<base::RecordId, qsizetype> places;
    for (const model::LinkRow &row : rows) {
        const auto place = places.constFind(row.document);
        const qsizetype at = place == places.cend() ? groups.size() : *place;
        if (at == groups.size()) {
            places.insert(row.document, at);
            groups.append(Suggestions::Group());
            groups.last().document.id = row.document;
        }
        Suggestions::Group &group = groups[at];
        if (++group.count <= kMostRows)
            group.rows.append(row);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Suggestions::Group::count);
    return groups;
}

base::Result<Suggestions> readGroups(const library::Database &database)
{
    Suggestions suggestions;
    TRY(const QList<model::SuggestionCount> counts, library::SuggestionQueries(database).byRule());
    for (const model::SuggestionCount &count : counts)
        suggestions.rules.insert(count.rule, count);
    TRY(const QList<model::LinkRow> rows, library::LinkQueries(database).suggestedByDocument());
    suggestions.total = rows.size();
    suggestions.groups = byDocument(rows).mid(0, kMostDocuments);
    for (Suggestions::Group &group : suggestions.groups) {
        TRY(group.document, library::DocumentQueries(database).record(group.document.id));
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
