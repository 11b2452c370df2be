// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <core/model/timeline.h>
#include <library/database/database.h>

#include <QDate>
#include <QList>

#include <functional>

namespace library {

/// The series that a document belongs to (what it follows and what follows it, and the texts of the same title that cite
/// each other) with the events linked to them and their deadlines; for any other record, the dated records linked to it.
base::Result<model::Timeline> readTimeline(const Database &database, base::RecordId record);

/// Puts the mandates among the entries, by the day that `dueDate` gives; those without one are left out.
void addDeadlines(model::Timeline &series, const std::function<QDate(const model::MandateRow &)> &dueDate);

}
