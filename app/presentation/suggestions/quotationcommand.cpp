// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationcommand.h"

#include "writequeue.h"

#include <application/identity.h>
#include <application/quotations.h>

namespace presentation {

QuotationCommand::QuotationCommand(AsyncLibrary &library, const model::QuotationState &wanted, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_wanted(wanted)
{
    m_wanted.decided = true;
}

void QuotationCommand::redo()
{
    WriteQueue::of(m_library).add<model::QuotationState>(
        [wanted = m_wanted, by = application::signature()] { return application::changeQuotation(wanted, by); },
        [before = m_before](const model::QuotationState &state) { *before = state; });
}

void QuotationCommand::undo()
{
    WriteQueue::of(m_library).add<model::QuotationState>(
        [before = m_before, by = application::signature()] { return application::changeQuotation(*before, by); });
}

}
