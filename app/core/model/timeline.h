// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mandaterow.h"

#include <QDate>
#include <QList>

namespace model {

/// One thing on a timeline.
struct TimelineEntry {
    Record record;
    QDate date;
    QString field; ///< The field of the record that the date stands in, "deadline"; empty: the record's own date.
    /// The mandate that is due on the date; without an id where the date is another.
    MandateRow mandate;
};

/// A series of texts, with what happened beside them, by date.
struct Timeline {
    QList<TimelineEntry> entries; ///< By date.
    /// The mandates of the texts. addDeadlines() dates them by the table of sessions.
    QList<MandateRow> mandates;
    qint64 more = 0; ///< Left out, the earliest first.
};

}
