// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryoverview.h"

#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/dossiers.h>
#include <library/store/linkdecisions.h>
#include <library/store/mandates.h>
#include <library/store/packs.h>
#include <library/store/quotations.h>
#include <library/store/savedsearches.h>
#include <library/store/trash.h>

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
        TRY(const auto found, queries.records(filter));
        records += found;
    }
    return records;
}

base::Result<LibraryOverview> readOverview(const library::Database &database)
{
    const library::DocumentQueries queries(database);
    LibraryOverview overview;
    TRY(overview.counts, queries.counts());
    TRY(overview.records, overviewRecords(queries));
    TRY(overview.packs, library::PackStore(database).all());
    TRY(overview.dossiers, library::DossierQueries(database).all());
    TRY(overview.searches, library::SavedSearchStore(database).all());
    TRY(overview.annotations, library::AnnotationQueries(database).count());
    TRY(const auto mandates, library::MandateQueries(database).count());
    overview.deadlines = mandates + std::ranges::count_if(overview.records, [](const model::Record &record) {
        return record.kind == model::RecordKind::Event && record.fields.contains(u"deadline"_s);
    });
    TRY(overview.suggestions, library::SuggestionQueries(database).count());
    TRY(overview.quotations, library::QuotationQueries(database).count());
    TRY(overview.trash, library::TrashQueries(database).count());
    return overview;
}

}

Query<LibraryOverview> libraryOverview()
{
    return readOverview;
}

}
