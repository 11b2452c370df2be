// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationcommand.h"

#include "editqueue.h"

#include <application/identity.h>
#include <application/quotations.h>

namespace presentation {

QuotationCommand::QuotationCommand(Session &session, const model::QuotationState &wanted, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_wanted(wanted)
{
    m_wanted.decided = true;
}

void QuotationCommand::redo()
{
    EditQueue::of(m_session).add<model::QuotationState>(
        [wanted = m_wanted, by = application::signature()] { return application::changeQuotation(wanted, by); },
        [before = m_before](const model::QuotationState &state) { *before = state; });
}

void QuotationCommand::undo()
{
    EditQueue::of(m_session).add<model::QuotationState>(
        [before = m_before, by = application::signature()] { return application::changeQuotation(*before, by); });
}

}
