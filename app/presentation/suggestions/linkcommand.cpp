// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkcommand.h"

#include "editqueue.h"

#include <application/documents.h>
#include <application/identity.h>
#include <application/links.h>

namespace presentation {

LinkCommand::LinkCommand(Session &session, Make make, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_make(std::move(make))
{
}

LinkCommand::LinkCommand(Session &session, const application::Query<QList<base::LinkId>> &links, model::LinkStatus status,
    const QString &name)
    : LinkCommand(session,
          Make([links, status](const model::Signature &by) { return application::decideLinks(links, status, by); }), name)
{
}

LinkCommand::LinkCommand(
    Session &session, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name)
    : LinkCommand(session,
          Make([links, status](const model::Signature &by) { return application::decideLinks(links, status, by); }), name)
{
}

LinkCommand::LinkCommand(Session &session, const model::Link &link, const QString &name)
    : LinkCommand(session, Make([link](const model::Signature &by) { return application::makeLink(link, by); }), name)
{
}

void LinkCommand::redo()
{
    EditQueue::of(m_session).add<QList<model::LinkState>>(
        [make = m_make, by = application::signature()] { return make(by); },
        [before = m_before](const QList<model::LinkState> &states) { *before = states; });
}

void LinkCommand::undo()
{
    EditQueue::of(m_session).add(
        [before = m_before, by = application::signature()] { return application::restoreLinks(*before, by); });
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
        [edit = m_edit, value, by = application::signature()] { return application::setField(edit.record, edit.subject, value, by); });
}

}
