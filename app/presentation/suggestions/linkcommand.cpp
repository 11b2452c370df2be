// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkcommand.h"

#include "writequeue.h"

#include <application/dataediting.h>
#include <application/identity.h>
#include <application/links.h>

namespace presentation {

LinkCommand::LinkCommand(AsyncLibrary &library, Make make, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_make(std::move(make))
{
}

LinkCommand::LinkCommand(AsyncLibrary &library, const application::Query<QList<base::LinkId>> &links, model::LinkStatus status,
    const QString &name)
    : LinkCommand(library,
          Make([links, status](const model::Signature &by) { return application::decideLinks(links, status, by); }), name)
{
}

LinkCommand::LinkCommand(
    AsyncLibrary &library, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name)
    : LinkCommand(library,
          Make([links, status](const model::Signature &by) { return application::decideLinks(links, status, by); }), name)
{
}

LinkCommand::LinkCommand(AsyncLibrary &library, const model::Link &link, const QString &name)
    : LinkCommand(library, Make([link](const model::Signature &by) { return application::makeLink(link, by); }), name)
{
}

void LinkCommand::redo()
{
    WriteQueue::of(m_library).add<QList<model::LinkState>>(
        [make = m_make, by = application::signature()] { return make(by); },
        [before = m_before](const QList<model::LinkState> &states) { *before = states; });
}

void LinkCommand::undo()
{
    WriteQueue::of(m_library).add(
        [before = m_before, by = application::signature()] { return application::restoreLinks(*before, by); });
}

FieldCommand::FieldCommand(AsyncLibrary &library, const Edit &edit, const QString &name)
    : FieldCommand(library, QList {edit}, name)
{
}

FieldCommand::FieldCommand(
    AsyncLibrary &library, const QList<Edit> &edits, const QString &name, std::function<void(const QStringList &)> leftOut)
    : QUndoCommand(name)
    , m_library(library)
    , m_edits(edits)
    , m_leftOut(std::move(leftOut))
{
}

void FieldCommand::set(QJsonValue Edit::*value)
{
    QList<application::FieldEdit> fields;
    for (const Edit &edit : std::as_const(m_edits))
        fields.append({edit.record, edit.subject, edit.*value});
    if (!m_leftOut) {
        WriteQueue::of(m_library).add([fields, by = application::signature()] { return application::setFields(fields, by); });
        return;
    }
    WriteQueue::of(m_library).add<QStringList>([fields, by = application::signature()] { return application::setFieldsOfPresent(fields, by); },
        [tell = m_leftOut](const QStringList &names) {
            if (!names.isEmpty())
                tell(names);
        });
}

}
