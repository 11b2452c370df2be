// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <memory>

namespace presentation {

/// A change of what may be done with a quotation, of who said it, or where. Undone, it is as it was, also for the rules.
class QuotationCommand final : public QUndoCommand
{
public:
    QuotationCommand(AsyncLibrary &library, const model::QuotationState &wanted, const QString &name);

    void redo() override;
    void undo() override;

private:
    AsyncLibrary &m_library;
    model::QuotationState m_wanted;
    /// How it stood; known once the edit is written.
    std::shared_ptr<model::QuotationState> m_before = std::make_shared<model::QuotationState>();
};

}
