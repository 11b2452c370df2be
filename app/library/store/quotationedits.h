// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <core/model/quotation.h>
#include <core/model/quotationrow.h>

namespace library {

/// Edits quotations for a person, and writes the history. Stack only, inside Library::write().
class QuotationEdits
{
public:
    QuotationEdits(const Database &database, model::Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// Error: NotFound.
    base::Result<model::QuotationState> state(model::QuotationId quotation) const;
    /// Puts a quotation into a state, and notes each part that changed. Errors: NotFound; BadInput for a speaker that is
    /// no person, organisation or State, or an event that is none.
    base::Status set(const model::QuotationState &state);

private:
    base::Status check(base::RecordId record, bool isEvent) const;
    base::Result<QString> nameOf(base::RecordId record) const;
    base::Status note(base::RecordId document, model::QuotationId quotation, const QString &part, const QString &before, const QString &after);

    const Database &m_database;
    model::Signature m_signature;
};

}
