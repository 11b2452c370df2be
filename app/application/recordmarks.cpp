// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmarks.h"

#include <library/store/recordmarks.h>

#include <algorithm>

namespace application {

Query<QList<model::RecordMarks>> recordMarks(const QList<base::RecordId> &records)
{
    return [records](const library::Database &database) { return library::RecordMarkQueries(database).marks(records); };
}

PlainEdit setMark(const QList<model::RecordMarks> &marks, Mark mark)
{
    return [marks, mark](const library::Database &database) {
        library::RecordMarkStore store(database);
        return mark == Mark::Star ? store.setStars(marks) : store.setUnread(marks);
    };
}

QList<model::RecordMarks> withMark(QList<model::RecordMarks> marks, Mark mark, bool isSet)
{
    for (model::RecordMarks &each : marks)
        (mark == Mark::Star ? each.isStarred : each.isUnread) = isSet;
    return marks;
}

QList<model::RecordMarks> withMarkSwitched(const QList<model::RecordMarks> &marks, Mark mark)
{
    const bool haveAll = std::ranges::all_of(marks, mark == Mark::Star ? &model::RecordMarks::isStarred : &model::RecordMarks::isUnread);
    return withMark(marks, mark, !haveAll);
}

}
