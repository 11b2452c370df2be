// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchrun.h"

#include "querytext.h"

#include <application/identity.h>
#include <library/search/evaluation/notesearch.h>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// The other values of a field that the query restricts already, so that one can ask for either.
base::Status addFreeFacets(const search::Engine &engine, const QString &query, const search::Options &options, SearchAside &aside)
{
    const QStringList restricted = restrictedFacets(query);
    for (const QString &facet : restricted) {
        const auto answer = engine.search(withoutField(query, fieldOfFacet(facet)), options);
        if (!answer)
            return base::failure(answer.error());
        aside.facets.insert(facet, answer->facets.value(facet));
    }
    return base::ok();
}

base::Result<SearchAside> asideOf(
    const library::Library &library, const QString &query, const search::Options &options, bool findsNothing)
{
    SearchAside aside;
    if (const base::Status done = addFreeFacets(search::Engine(library), query, options, aside); !done)
        return base::failure(done.error());
    search::Options noteOptions;
    noteOptions.authors = options.authors;
    auto notes = library.read([&](const library::Database &database) { return search::notesMatching(database, query, noteOptions); });
    if (!notes)
        return base::failure(notes.error());
    aside.notes = *std::move(notes);
    aside.isKnown = true;
    if (!findsNothing)
        return aside;
    auto trouble = search::diagnose(library, query);
    if (!trouble)
        return base::failure(trouble.error());
    aside.trouble = *std::move(trouble);
    return aside;
}

}

SearchRun::SearchRun(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_asked(std::make_shared<std::atomic_int>(0))
{
}

SearchRun::~SearchRun()
{
    stop();
}

void SearchRun::stop()
{
    ++*m_asked;
}

void SearchRun::ask(const QString &query, const search::Options &options)
{
    m_query = query;
    m_options = options;
    askFor(search::SearchMode::FirstAnswer, ++*m_asked);
}

void SearchRun::askFor(search::SearchMode effort, int asked)
{
    search::Options options = m_options;
    options.authors = application::ownNames();
    options.effort = effort;
    options.isOvertaken = [current = m_asked, asked] { return current->load(std::memory_order_relaxed) != asked; };
    const library::Library *library = &m_session.library();
    m_session.runner().runQuietly<search::Answer>(this,
        [library, query = m_query, options]() -> base::Result<search::Answer> {
            if (options.isOvertaken())
                return base::failure(base::ErrorCode::Cancelled);
            return search::Engine(*library).search(query, options);
        },
        [this, asked](const base::Result<search::Answer> &answer) {
            if (asked != m_asked->load())
                return;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            emit answered(*answer);
            if (asked != m_asked->load())
                return; // Somebody asked anew while it was shown.
            if (answer->isComplete)
                askAside(asked, *answer);
            else
                askFor(search::SearchMode::Complete, asked);
        });
}

void SearchRun::askAside(int asked, const search::Answer &answer)
{
    search::Options options;
    options.limit = 1;
    options.authors = application::ownNames();
    options.isOvertaken = [current = m_asked, asked] { return current->load(std::memory_order_relaxed) != asked; };
    const library::Library *library = &m_session.library();
    m_session.runner().runQuietly<SearchAside>(this,
        [library, query = answer.settled, options, findsNothing = answer.total == 0] { return asideOf(*library, query, options, findsNothing); },
        [this, asked](const base::Result<SearchAside> &aside) {
            if (asked != m_asked->load())
                return;
            if (aside)
                emit asideKnown(*aside);
            else if (aside.error().code != base::ErrorCode::Cancelled)
                emit failed(aside.error());
        });
}

}
