// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptsearches.h"

#include <application/savedsearches.h>
#include <presentation/suggestions/editqueue.h>

namespace presentation {

RenameSearch::RenameSearch(Session &session, const model::SavedSearch &search, QString name, const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_search(search.id)
    , m_before(search.name)
    , m_after(std::move(name))
{
}

void RenameSearch::rename(const QString &name)
{
    EditQueue::of(m_session).add([id = m_search, name] { return application::renameSearch(id, name); });
}

ForgetSearch::ForgetSearch(Session &session, model::SavedSearch search, const QString &text)
    : QUndoCommand(text)
    , m_session(session)
    , m_search(std::move(search))
{
}

void ForgetSearch::redo()
{
    EditQueue::of(m_session).add([id = m_search.id] { return application::removeSearch(id); });
}

void ForgetSearch::undo()
{
    EditQueue::of(m_session).add([search = m_search] { return application::restoreSearch(search); });
}

}
