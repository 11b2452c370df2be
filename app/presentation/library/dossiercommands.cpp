// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercommands.h"

#include <application/trash.h>
#include <presentation/suggestions/writequeue.h>

#include <algorithm>

namespace presentation {

DossierCommand::DossierCommand(AsyncLibrary &library, application::PlainEdit edit, application::PlainEdit reverse, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_edit(std::move(edit))
    , m_reverse(std::move(reverse))
{
}

void DossierCommand::run(const application::PlainEdit &edit)
{
    WriteQueue::of(m_library).add([edit] { return edit; });
}

MakeDossier::MakeDossier(AsyncLibrary &library, const QString &dossier, model::DossierId parent, const QString &name,
    std::function<void(model::DossierId)> made)
    : QUndoCommand(name)
    , m_library(library)
    , m_dossier(dossier)
    , m_parent(parent)
    , m_made(std::move(made))
    , m_state(std::make_shared<State>())
{
}

void MakeDossier::redo()
{
    if (!m_state->isMade) {
        m_state->isMade = true;
        WriteQueue::of(m_library).add<model::DossierId>([name = m_dossier, parent = m_parent] { return application::makeDossier(name, parent); },
            [state = m_state, made = m_made](const model::DossierId &id) {
                state->id = id;
                if (made)
                    made(id);
            });
        return;
    }
    WriteQueue::of(m_library).add<QList<qint64>>([state = m_state] { return application::restoreFromTrash(state->entries); },
        [state = m_state](const QList<qint64> &ids) { state->id = model::DossierId(ids.value(0)); });
}

void MakeDossier::undo()
{
    WriteQueue::of(m_library).add<QList<model::TrashId>>(
        [state = m_state] { return application::moveToTrash({{model::TrashKind::Dossier, state->id.value()}}); },
        [state = m_state](const QList<model::TrashId> &entries) { state->entries = entries; });
}

DossierItemsCommand::DossierItemsCommand(AsyncLibrary &library, Deed deed, model::DossierId dossier, const QList<model::DossierItem> &items,
    const QString &name, std::function<void(qsizetype)> added)
    : QUndoCommand(name)
    , m_library(library)
    , m_deed(deed)
    , m_dossier(dossier)
    , m_added(std::move(added))
    , m_state(std::make_shared<State>(State {items, {}}))
{
    for (const model::DossierItem &item : items) {
        if (deed == Deed::Remove)
            m_state->ids.append(item.id);
    }
}

void DossierItemsCommand::add()
{
    WriteQueue::of(m_library).add<QList<model::DossierItemId>>(
        [state = m_state, dossier = m_dossier] { return application::addToDossier(dossier, state->items); },
        [state = m_state, added = m_added](const QList<model::DossierItemId> &ids) {
            // What lay there before stays when this is undone.
            state->ids = ids;
            state->ids.removeIf([](model::DossierItemId id) { return !id.isValid(); });
            if (added)
                added(state->ids.size());
        });
}

void DossierItemsCommand::remove()
{
    WriteQueue::of(m_library).add([state = m_state] { return application::removeFromDossier(state->ids); });
}

}
