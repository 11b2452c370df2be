// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"
#include "referencedate.h"

namespace recognition {

/// The day, or the span of days, that a date of a text means.
struct ResolvedDay {
    QDate first;
    QDate last; ///< Invalid for a single day.
    bool isInferred = false; ///< The text does not give the year, or the day, itself.
};

/// Tells which day a date means: years follow from the day of the text, "the same day" from the day named last. Remembers the
/// latter from paragraph to paragraph. Stack only.
class DayResolver
{
public:
    explicit DayResolver(const ReferenceDate &reference)
        : m_reference(reference)
    {
    }

    /// `isToCome`: the sentence speaks of the future, so "on Tuesday" is the next one.
    ResolvedDay resolve(const FoundDate &date, bool isToCome);
    /// The same, without being the day named last.
    ResolvedDay meaningOf(const FoundDate &date, bool isToCome) const;
    const ReferenceDate &reference() const { return m_reference; }
    /// Without a look at the text's own day, "the eve" is that of the event that the page is about.
    void setLastNamed(QDate day) { m_lastNamed = day; }

private:
    QDate weekdayNear(const FoundDate &date, bool isToCome) const;
    QDate dayOfMonthNear(int day, bool isToCome) const;

    ReferenceDate m_reference;
    QDate m_lastNamed;
};

}
