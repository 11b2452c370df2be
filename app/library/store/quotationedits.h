// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <core/model/quotation.h>

namespace library {

/// What a person may change of a quotation: enough to put it back.
struct QuotationState {
    model::QuotationId quotation;
    model::Attribution attribution = model::Attribution::OnTheRecord;
    base::RecordId speaker; ///< Invalid: nobody is known.
    base::RecordId event;
    bool decided = false; ///< A person has changed it: no rule does.

    bool operator==(const QuotationState &) const = default;
};

/// The subject of such a change is "quotation.12.attribution", ".speaker" or ".event"; its values are names. The change stands
/// in the history of the document, and in that of the speaker and the event.
inline constexpr QLatin1StringView kQuotationSubject("quotation.");

/// What a person decides on quotations, with its history. Stack only, inside Library::write().
class QuotationEdits
{
public:
    QuotationEdits(const Database &database, Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// Error: NotFound.
    base::Result<QuotationState> state(model::QuotationId quotation) const;
    /// Puts a quotation into a state, and notes each part that changed. Errors: NotFound; BadInput for a speaker that is
    /// no person, organisation or State, or an event that is none.
    base::Status set(const QuotationState &state);

private:
    base::Status check(base::RecordId record, bool isEvent) const;
    base::Result<QString> nameOf(base::RecordId record) const;
    base::Status note(base::RecordId document, model::QuotationId quotation, const QString &part, const QString &before, const QString &after);

    const Database &m_database;
    Signature m_signature;
};

}
