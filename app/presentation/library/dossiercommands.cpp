// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossiercommands.h"

#include <application/trash.h>
#include <presentation/packs/packeditor.h>
#include <presentation/suggestions/writequeue.h>

#include <QCoreApplication>

#include <algorithm>

namespace presentation {

namespace {

/// The edit with the number of what it makes.
template<typename Id>
application::Edit<qint64> numberOf(const application::Edit<Id> &edit)
{
    return [edit](const library::Database &database) { return edit.run(database).transform(&Id::value); };
}

/// The callback with the id of the number; nothing where it is empty.
template<typename Id>
std::function<void(qint64)> withNumber(const std::function<void(Id)> &callback)
{
    if (!callback)
        return {};
    return [callback](qint64 id) { callback(Id(id)); };
}

}

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

QUndoCommand *pinCommand(AsyncLibrary &library, const QList<model::DossierItem> &items)
{
    if (items.isEmpty())
        return nullptr;
    QList<model::DossierItemId> ids;
    for (const model::DossierItem &item : items)
        ids.append(item.id);
    const bool arePinned = std::ranges::all_of(items, &model::DossierItem::isPinned);
    return new DossierCommand(library, application::pinInDossier(ids, !arePinned), application::pinInDossier(ids, arePinned),
        //: The name of a step that can be undone: things stand first in their dossier, or where they were.
        arePinned ? QCoreApplication::translate("DossierPins", "Unpin") : QCoreApplication::translate("DossierPins", "Pin"));
}

MakeThing::MakeThing(AsyncLibrary &library, model::TrashKind kind, application::Edit<qint64> edit, const QString &name,
    std::function<void(qint64)> made, std::function<void(qint64)> going)
    : QUndoCommand(name)
    , m_library(library)
    , m_kind(kind)
    , m_edit(std::move(edit))
    , m_made(std::move(made))
    , m_going(std::move(going))
    , m_state(std::make_shared<State>())
{
}

void MakeThing::redo()
{
    if (!m_state->isMade) {
        m_state->isMade = true;
        WriteQueue::of(m_library).add<qint64>([edit = m_edit] { return edit; }, [state = m_state, made = m_made](const qint64 &id) {
            state->id = id;
            if (made)
                made(id);
        });
        return;
    }
    WriteQueue::of(m_library).add<QList<qint64>>([state = m_state] { return application::restoreFromTrash(state->entries); },
        [state = m_state](const QList<qint64> &ids) { state->id = ids.value(0); });
}

void MakeThing::undo()
{
    WriteQueue::of(m_library).add<QList<model::TrashId>>(
        [state = m_state, kind = m_kind, going = m_going] {
            if (going && state->id > 0)
                going(state->id);
            return application::moveToTrash({{kind, state->id}});
        },
        [state = m_state](const QList<model::TrashId> &entries) { state->entries = entries; });
}

MakeDossier::MakeDossier(AsyncLibrary &library, const QString &dossier, model::DossierId parent, const QString &name,
    const std::function<void(model::DossierId)> &made)
    : MakeThing(library, model::TrashKind::Dossier, numberOf(application::makeDossier(dossier, parent)), name, withNumber(made))
{
}

MakePackOfDossier::MakePackOfDossier(AsyncLibrary &library, model::DossierId dossier, const QString &name,
    const std::function<void(base::PackId)> &made, const std::function<void(base::PackId)> &going)
    : MakeThing(library, model::TrashKind::Pack, numberOf(application::makePackOfDossier(dossier, blankPack(library, {}))), name,
          withNumber(made), withNumber(going))
{
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
