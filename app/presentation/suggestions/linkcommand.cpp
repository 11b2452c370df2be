// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkcommand.h"

#include "editqueue.h"

#include <application/identity.h>
#include <library/store/recordedits.h>

namespace presentation {

LinkCommand::LinkCommand(Session &session, Choose choose, model::LinkStatus status, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_choose(std::move(choose))
    , m_status(status)
{
}

LinkCommand::LinkCommand(
    Session &session, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name)
    : LinkCommand(
          session, [links](const library::Database &) -> base::Result<QList<base::LinkId>> { return links; }, status, name)
{
}

LinkCommand::LinkCommand(Session &session, const model::Link &link, const QString &name)
    : LinkCommand(session, Choose(), model::LinkStatus::Accepted, name)
{
    m_made = link;
}

void LinkCommand::redo()
{
    EditQueue::of(m_session).add(
        [choose = m_choose, made = m_made, status = m_status, before = m_before, by = application::signature()](
            const library::Database &database) -> base::Status {
            library::LinkDecisions decisions(database, by);
            if (!choose) {
                const base::Result<base::LinkId> id = decisions.make(made);
                if (!id)
                    return base::failure(id.error());
                *before = {{*id, model::LinkStatus::Rejected, true}};
                return base::ok();
            }
            const base::Result<QList<base::LinkId>> links = choose(database);
            if (!links)
                return base::failure(links.error());
            base::Result<QList<library::LinkState>> states = decisions.decide(*links, status);
            if (!states)
                return base::failure(states.error());
            *before = *std::move(states);
            return base::ok();
        });
}

void LinkCommand::undo()
{
    EditQueue::of(m_session).add(
        [before = m_before, by = application::signature()](const library::Database &database) {
            return library::LinkDecisions(database, by).restore(*before);
        });
}

FieldCommand::FieldCommand(Session &session, Edit edit, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_edit(std::move(edit))
{
}

void FieldCommand::set(const QJsonValue &value)
{
    EditQueue::of(m_session).add(
        [edit = m_edit, value, by = application::signature()](const library::Database &database) {
            return library::RecordEdits(database, by).set(edit.record, edit.subject, value);
        });
}

}
