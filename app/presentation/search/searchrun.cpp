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
    , m_control(std::make_shared<jobs::JobControl>())
{
}

SearchRun::~SearchRun()
{
    m_control->cancel();
}

void SearchRun::stop()
{
    m_latest.drop();
    m_control->cancel();
    m_control = std::make_shared<jobs::JobControl>();
}

void SearchRun::ask(const QString &query, const search::Options &options)
{
    stop();
    m_query = query;
    m_options = options;
    askFor(search::SearchMode::FirstAnswer);
}

search::Options SearchRun::interruptible(search::Options options) const
{
    options.isOvertaken = [control = m_control] { return control->isCancelled(); };
    return options;
}

void SearchRun::askFor(search::SearchMode effort)
{
    search::Options options = interruptible(m_options);
    options.effort = effort;
    m_library.runner().runInBackground<search::Answer>(this,
        [library = &m_library.library(), query = m_query, options]() -> base::Result<search::Answer> {
            if (options.isOvertaken())
                return base::failure(base::ErrorCode::Cancelled);
            return application::search(*library, query, options);
        },
        m_latest.sameQuestion([this](const base::Result<search::Answer> &answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            const std::shared_ptr<jobs::JobControl> control = m_control;
            emit answered(*answer);
            if (control->isCancelled())
                return; // Somebody asked anew while it was shown.
            if (answer->isComplete)
                askAside(*answer);
            else
                askFor(search::SearchMode::Complete);
        }));
}

void SearchRun::askAside(const search::Answer &answer)
{
    const application::SecondaryRequest request {
        answer.settled, freedQueries(answer.settled), interruptible({.limit = 1}), answer.total == 0};
    m_library.runner().runInBackground<application::SecondaryResults>(this,
        [library = &m_library.library(), request] { return application::secondaryResults(*library, request); },
        m_latest.sameQuestion([this](const base::Result<application::SecondaryResults> &aside) {
            if (aside)
                emit asideKnown(*aside);
            else if (aside.error().code != base::ErrorCode::Cancelled)
                emit failed(aside.error());
        }));
}

}
