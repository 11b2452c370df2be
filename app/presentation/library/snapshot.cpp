// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include <library/store/annotations.h>
#include <library/store/knowledge.h>
#include <library/store/linkdecisions.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

base::Result<Snapshot> readSnapshot(const library::Database &database)
{
    const library::DocumentQueries queries(database);
    Snapshot snapshot;
    auto counts = queries.counts();
    if (!counts)
        return base::failure(counts.error());
    snapshot.counts = *std::move(counts);
    for (const model::RecordKind kind : {model::RecordKind::Event, model::RecordKind::Person,
             model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Theme}) {
        model::RecordFilter filter;
        filter.kind = kind;
        filter.usedThemesOnly = kind == model::RecordKind::Theme;
        auto rows = queries.list(filter);
        if (!rows)
            return base::failure(rows.error());
        for (const model::RecordRow &row : std::as_const(*rows))
            snapshot.records.append(row.record);
    }
    auto packs = library::PackStore(database).all();
    if (!packs)
        return base::failure(packs.error());
    snapshot.packs = *std::move(packs);
    auto searches = library::SavedSearchStore(database).all();
    if (!searches)
        return base::failure(searches.error());
    snapshot.searches = *std::move(searches);
    auto annotations = library::AnnotationQueries(database).all();
    if (!annotations)
        return base::failure(annotations.error());
    snapshot.annotations = annotations->size();
    const auto mandates = library::KnowledgeQueries(database).mandateCount();
    if (!mandates)
        return base::failure(mandates.error());
    snapshot.deadlines = *mandates + std::ranges::count_if(snapshot.records, [](const model::Record &record) {
        return record.kind == model::RecordKind::Event && record.fields.contains(u"deadline"_s);
    });
    auto suggestions = library::SuggestionQueries(database).count();
    if (!suggestions)
        return base::failure(suggestions.error());
    snapshot.suggestions = *suggestions;
    const auto quotations = library::KnowledgeQueries(database).quotationCount();
    if (!quotations)
        return base::failure(quotations.error());
    snapshot.quotations = *quotations;
    return snapshot;
}

}
