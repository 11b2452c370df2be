// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotation.h"
#include "record.h"

#include <QLatin1StringView>

namespace model {

/// A quotation with what a list shows of its ends.
struct QuotationRow {
    Quotation quotation;
    Record document;
    Record speaker; ///< Without an id where nobody is known.
    Record event;
    QString address; ///< Of the passage.
    QString place; ///< Its page or time code, where the source has one.
};

/// The editable state of a quotation, for undo.
struct QuotationState {
    QuotationId quotation;
    Attribution attribution = Attribution::OnTheRecord;
    base::RecordId speaker; ///< Invalid: nobody is known.
    base::RecordId event;
    bool decided = false; ///< A person has changed it: no rule does.

    bool operator==(const QuotationState &) const = default;
};

/// The subject of such a change is "quotation.12.attribution", ".speaker" or ".event"; its values are names. The change stands
/// in the history of the document, and in that of the speaker and the event.
inline constexpr QLatin1StringView kQuotationSubject("quotation.");

}
