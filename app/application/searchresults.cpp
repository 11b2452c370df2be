// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchresults.h"

#include <library/index/termcounts.h>
#include <library/search/evaluation/notesearch.h>

namespace application {

base::Result<SecondaryResults> searchAside(const OpenLibrary &library, const AsideRequest &request)
{
    SecondaryResults aside;
    for (auto [facet, query] : request.freed.asKeyValueRange()) {
        const auto answer = application::search(library, query, request.options);
        if (!answer)
            return base::failure(answer.error());
        aside.facets.insert(facet, answer->facets.value(facet));
    }
    search::Options options;
    options.authors = request.options.authors;
    const Query<QList<model::Hit>> matching = [&](const library::Database &database) {
        return search::notesMatching(database, request.query, options);
    };
    auto notes = library.run(matching);
    if (!notes)
        return base::failure(notes.error());
    aside.notes = *std::move(notes);
    aside.isKnown = true;
    if (!request.findsNothing)
        return aside;
    auto trouble = search::diagnose(library.library(), request.query);
    if (!trouble)
        return base::failure(trouble.error());
    aside.trouble = *std::move(trouble);
    return aside;
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
