// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link.h"

#include <core/base/ids.h>

#include <QDate>
#include <QString>

namespace model {

using MandateId = base::Id<struct MandateTag>;

/// A request of an operative paragraph: the addressee, the deliverable and the due date.
struct Mandate {
    MandateId id;
    int passagePosition = -1; ///< While it is proposed; then `passage` says it.
    base::PassageId passage;
    int start = 0; ///< The verb to the end of the clause, UTF-16 units into the passage's content.
    int end = 0;
    QString verb;        ///< "requests", as in the table of verbs.
    int force = 0;       ///< From 0 (notes) to 5 (demands, decides); the user's scale where they have one.
    QString addressee;   ///< "the Office of the High Commissioner"; who decides, where a body charges itself.
    QString deliverable; ///< "report", "panel discussion".
    QString task;        ///< The words that ask: "to prepare a report on …".
    QString dueBody;     ///< bodyCode() of the body whose session is meant.
    QString dueSession;  ///< "63".
    QDate dueDate;       ///< Only where the text gives a date; a session's dates are looked up where they are shown.
    bool isDateInferred = false; ///< The text gives a year, or a time from its adoption ("within six months").
    QString recurrence;  ///< "annual", "regular" or empty.
    QString rule;
    LinkStatus status = LinkStatus::Accepted;
};

}
