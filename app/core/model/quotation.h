// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"

#include <core/base/ids.h>

#include <QString>

namespace model {

using QuotationId = base::Id<struct QuotationTag>;

/// The permitted use of a speaker's words.
enum class Attribution {
    OnTheRecord,   ///< Words and name may be used.
    ChathamHouse,  ///< The words may be used, the name may not.
    NeedsClearance ///< Neither, before somebody has agreed.
};

/// "on the record", "Chatham House", "needs clearance" in the store and on the command line.
QString attributionName(Attribution attribution);
Attribution attributionOfName(const QString &name);

/// Words of a speaker within a passage.
struct Quotation {
    QuotationId id;
    base::RecordId document;
    base::PassageId passage; ///< Invalid when the passage is gone; the words stay.
    int start = 0;           ///< Without the marks of quotation, UTF-16 units.
    int end = 0;
    QString words;
    base::RecordId speaker;   ///< A person; the State or organisation of a speaker without a name; or invalid.
    QString speakerWords;     ///< As the text calls them: "UN-Habitat’s representative".
    bool speakerNamed = false;
    base::RecordId event;
    QString language; ///< ISO 639-1.
    Attribution attribution = Attribution::OnTheRecord;
    QString rule;
    LinkStatus status = LinkStatus::Accepted;
};

}
