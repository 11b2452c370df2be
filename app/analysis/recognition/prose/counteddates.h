// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

namespace recognition {

/// Days that count from another one or from a month: "two days later", "the 27th of the same month", "the end of June". Their
/// starts and ends are those of the words; `content` has plain figures.
QList<FoundDate> countedDatesIn(const QString &content, const QString &language);

/// Which of the days of a name is meant: -1 for "last Wednesday", "mercredi dernier", 1 for "next Wednesday"; 0 where the text does
/// not say.
int weekdayDirection(const QString &content, int start, int end, const QString &language);

/// How many days an event took by the words of its sentence, and which of them a single day is: "closed today after two days of
/// debate".
struct ToldDuration {
    int days = 0; ///< 0 where the words tell of none.
    bool isLast = false; ///< The day is that of the end.
};
ToldDuration durationIn(const QString &clause, const QString &language);

}
