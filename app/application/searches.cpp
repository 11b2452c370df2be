// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searches.h"

#include "identity.h"

#include <library/index/termcounts.h>
#include <library/search/evaluation/notesearch.h>

namespace application {

base::Result<search::Answer> search(const OpenLibrary &library, const QString &query, search::Options options)
{
    options.authors = ownNames();
    return search::Engine(library.library()).search(query, options);
}

base::Result<SecondaryResults> secondaryResults(const OpenLibrary &library, const SecondaryRequest &request)
{
    SecondaryResults results;
    for (auto [facet, query] : request.freed.asKeyValueRange()) {
        TRY(const search::Answer answer, application::search(library, query, request.options));
        results.facets.insert(facet, answer.facets.value(facet));
    }
    const Query<QList<model::Hit>> matching = [&](const library::Database &database) {
        return search::notesMatching(database, request.query, {.authors = ownNames()});
    };
    TRY(results.notes, library.run(matching));
    if (request.findsNothing) {
        TRY(results.trouble, search::diagnose(library.library(), request.query));
    }
    results.isKnown = true;
    return results;
}

Query<QList<search::Completion>> completions(const search::CompletionPlace &place, const QString &language)
{
    return [=](const library::Database &database) { return search::completions(database, place, language); };
}

Query<QList<model::TermCount>> wordsBeginning(const QString &prefix, int limit)
{
    return [=](const library::Database &database) { return library::TermCounts(database).beginningWith(prefix, limit); };
}

}
