// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationcommand.h"

#include "editqueue.h"

#include <application/identity.h>

namespace presentation {

QuotationCommand::QuotationCommand(Session &session, const library::QuotationState &wanted, const QString &name)
    : QUndoCommand(name)
    , m_session(session)
    , m_wanted(wanted)
{
    m_wanted.decided = true;
}

void QuotationCommand::redo()
{
    EditQueue::of(m_session).add(
        [wanted = m_wanted, before = m_before, by = application::signature()](const library::Database &database) -> base::Status {
            library::QuotationEdits edits(database, by);
            const base::Result<library::QuotationState> state = edits.state(wanted.quotation);
            if (!state)
                return base::failure(state.error());
            *before = *state;
            return edits.set(wanted);
        });
}

void QuotationCommand::undo()
{
    EditQueue::of(m_session).add([before = m_before, by = application::signature()](const library::Database &database) {
        return library::QuotationEdits(database, by).set(*before);
    });
}

}
