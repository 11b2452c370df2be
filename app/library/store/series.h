// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge.h"

#include <core/model/record.h>
#include <library/database/database.h>

#include <QDate>
#include <QList>

#include <functional>

namespace library {

/// One thing on a timeline.
struct SeriesEntry {
    model::Record record;
    QDate date;
    QString field; ///< The field of the record that the date stands in, "deadline"; empty: the record's own date.
    /// What a paragraph of the record asks for by then; without an id where the date is another.
    MandateRow mandate;
};

/// A series of texts, with what happened beside them, by date.
struct Series {
    QList<SeriesEntry> entries; ///< By date.
    /// What the texts ask for. When each falls due is known by the table of sessions alone: addDeadlines().
    QList<MandateRow> mandates;
    qint64 more = 0; ///< Left out, the earliest first.
};

/// The series that a document belongs to (what it follows and what follows it, and the texts of the same title that cite
/// each other) with the events linked to them and their deadlines; for any other record, the dated records linked to it.
base::Result<Series> readSeries(const Database &database, base::RecordId record);

/// Puts the mandates among the entries, by the day that `dueDate` gives; those without one are left out.
void addDeadlines(Series &series, const std::function<QDate(const MandateRow &)> &dueDate);

}
