// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trashcommand.h"

#include <presentation/suggestions/writequeue.h>

namespace presentation {

TrashCommand::TrashCommand(AsyncLibrary &library, const QList<model::Deletable> &things, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_restores(false)
    , m_state(std::make_shared<State>(State {things, {}}))
{
}

TrashCommand::TrashCommand(AsyncLibrary &library, const QList<model::TrashEntry> &entries, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_restores(true)
    , m_state(std::make_shared<State>())
{
    for (const model::TrashEntry &entry : entries) {
        m_state->things.append({entry.kind, entry.thing});
        m_state->entries.append(entry.id);
    }
}

void TrashCommand::remove()
{
    WriteQueue::of(m_library).add<QList<model::TrashId>>([state = m_state] { return application::moveToTrash(state->things); },
        [state = m_state](const QList<model::TrashId> &entries) { state->entries = entries; });
}

void TrashCommand::restore()
{
    WriteQueue::of(m_library).add<QList<qint64>>([state = m_state] { return application::restoreFromTrash(state->entries); },
        [state = m_state](const QList<qint64> &ids) {
            for (qsizetype at = 0; at < ids.size(); ++at)
                state->things[at].id = ids.at(at);
        });
}

}
