// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchrun.h"

#include "querytext.h"

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

/// The other values of a field that the query restricts already, so that one can ask for either.
QMap<QString, QString> freedQueries(const QString &query)
{
    QMap<QString, QString> freed;
    const QStringList restricted = restrictedFacets(query);
    for (const QString &facet : restricted)
        freed.insert(facet, withoutField(query, fieldOfFacet(facet)));
    return freed;
}

}

SearchRun::SearchRun(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
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
    options.effort = effort;
    options.isOvertaken = [current = m_asked, asked] { return current->load(std::memory_order_relaxed) != asked; };
    m_library.runner().runInBackground<search::Answer>(this,
        [library = &m_library.library(), query = m_query, options]() -> base::Result<search::Answer> {
            if (options.isOvertaken())
                return base::failure(base::ErrorCode::Cancelled);
            return application::search(*library, query, options);
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
    options.isOvertaken = [current = m_asked, asked] { return current->load(std::memory_order_relaxed) != asked; };
    const application::SecondaryRequest request {answer.settled, freedQueries(answer.settled), options, answer.total == 0};
    m_library.runner().runInBackground<application::SecondaryResults>(this,
        [library = &m_library.library(), request] { return application::secondaryResults(*library, request); },
        [this, asked](const base::Result<application::SecondaryResults> &aside) {
            if (asked != m_asked->load())
                return;
            if (aside)
                emit asideKnown(*aside);
            else if (aside.error().code != base::ErrorCode::Cancelled)
                emit failed(aside.error());
        });
}

}
