// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryoverview.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/linkdecisions.h>
#include <library/store/mandates.h>
#include <library/store/packs.h>
#include <library/store/quotations.h>
#include <library/store/savedsearches.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// The records that have a row of their own.
base::Result<QList<model::Record>> overviewRecords(const library::DocumentQueries &queries)
{
    QList<model::Record> records;
    for (const model::RecordKind kind : {model::RecordKind::Event, model::RecordKind::Person,
             model::RecordKind::Organisation, model::RecordKind::State, model::RecordKind::Theme}) {
        model::RecordFilter filter;
        filter.kind = kind;
        filter.usedThemesOnly = kind == model::RecordKind::Theme;
        auto rows = queries.list(filter);
        if (!rows)
            return base::failure(rows.error());
        for (const model::RecordRow &row : std::as_const(*rows))
            records.append(row.record);
    }
    return records;
}

base::Result<LibraryOverview> readOverview(const library::Database &database)
{
    const library::DocumentQueries queries(database);
    LibraryOverview overview;
    auto counts = queries.counts();
    if (!counts)
        return base::failure(counts.error());
    overview.counts = *std::move(counts);
    auto records = overviewRecords(queries);
    if (!records)
        return base::failure(records.error());
    overview.records = *std::move(records);
    auto packs = library::PackStore(database).all();
    if (!packs)
        return base::failure(packs.error());
    overview.packs = *std::move(packs);
    auto searches = library::SavedSearchStore(database).all();
    if (!searches)
        return base::failure(searches.error());
    overview.searches = *std::move(searches);
    auto annotations = library::AnnotationQueries(database).all();
    if (!annotations)
        return base::failure(annotations.error());
    overview.annotations = annotations->size();
    const auto mandates = library::MandateQueries(database).count();
    if (!mandates)
        return base::failure(mandates.error());
    overview.deadlines = *mandates + std::ranges::count_if(overview.records, [](const model::Record &record) {
        return record.kind == model::RecordKind::Event && record.fields.contains(u"deadline"_s);
    });
    auto suggestions = library::SuggestionQueries(database).count();
    if (!suggestions)
        return base::failure(suggestions.error());
    overview.suggestions = *suggestions;
    const auto quotations = library::QuotationQueries(database).count();
    if (!quotations)
        return base::failure(quotations.error());
    overview.quotations = *quotations;
    return overview;
}

}

Query<LibraryOverview> libraryOverview()
{
    return readOverview;
}

}
