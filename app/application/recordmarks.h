// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/recordmarks.h>

#include <QList>

namespace application {

/// The star of records, and whether they are unread, without those that are not there.
Query<QList<model::RecordMarks>> recordMarks(const QList<base::RecordId> &records);
/// One of the two marks.
enum class Mark { Star, Unread };
/// Sets one of them as the values say, and leaves the other. A record that is no document is never unread.
PlainEdit setMark(const QList<model::RecordMarks> &marks, Mark mark);
/// The marks as they are when one is set on all of the records.
QList<model::RecordMarks> withMark(QList<model::RecordMarks> marks, Mark mark, bool isSet);
/// The same as a person switches it: off where all have it, else on.
QList<model::RecordMarks> withMarkSwitched(const QList<model::RecordMarks> &marks, Mark mark);

}
