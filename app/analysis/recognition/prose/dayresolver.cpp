// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dayresolver.h"

namespace recognition {

ResolvedDay DayResolver::resolve(const FoundDate &date, bool isToCome)
{
    const ResolvedDay day = meaningOf(date, isToCome);
    if (day.first.isValid())
        m_lastNamed = day.first;
    return day;
}

ResolvedDay DayResolver::meaningOf(const FoundDate &date, bool isToCome) const
{
    ResolvedDay day;
    day.isInferred = date.year == 0;
    const QDate reference = m_reference.day;
    switch (date.basis) {
    case FoundDate::Basis::Calendar:
        if (date.year > 0)
            day.first = QDate(date.year, date.month, date.day);
        else if (date.month > 0 && reference.isValid())
            day.first = nearestDate(date, reference);
        // What is to come is not long over: "定于今年10月1日" in March.
        if (date.year == 0 && isToCome && day.first.isValid() && day.first < reference.addDays(-45))
            day.first = day.first.addYears(1);
        break;
    case FoundDate::Basis::Reference:
        day.first = reference.isValid() ? reference.addDays(date.daysAhead) : QDate();
        break;
    case FoundDate::Basis::LastNamed:
        // "in two days", where no day was told before, counts from that of the text.
        day.first = m_lastNamed.isValid() ? m_lastNamed.addDays(date.daysAhead) : reference.isValid() ? reference.addDays(date.daysAhead) : QDate();
        break;
    case FoundDate::Basis::Weekday:
        day.first = weekdayNear(date, isToCome);
        break;
    case FoundDate::Basis::DayOfMonth:
        day.first = dayOfMonthNear(date.day, isToCome);
        break;
    case FoundDate::Basis::MonthEnd:
        day.first = reference.isValid() ? QDate(reference.year(), reference.month(), reference.daysInMonth()) : QDate();
        break;
    }
    if (date.lastDay > 0 && day.first.isValid()) {
        const int month = date.lastMonth > 0 ? date.lastMonth : day.first.month();
        day.last = QDate(day.first.year() + (month < day.first.month() ? 1 : 0), month, date.lastDay);
    }
    return day;
}

QDate DayResolver::weekdayNear(const FoundDate &date, bool isToCome) const
{
    constexpr int kWeek = 7;
    if (!m_reference.day.isValid())
        return {};
    const int ahead = (date.weekday - m_reference.day.dayOfWeek() + kWeek) % kWeek;
    // "last Wednesday" of a Wednesday is a week ago.
    if (date.direction != 0 && ahead == 0)
        return m_reference.day.addDays(kWeek * date.direction);
    const bool isAhead = date.direction > 0 || (date.direction == 0 && isToCome);
    return m_reference.day.addDays(isAhead || ahead == 0 ? ahead : ahead - kWeek);
}

QDate DayResolver::dayOfMonthNear(int day, bool isToCome) const
{
    const QDate near = m_reference.day.isValid() ? m_reference.day : m_lastNamed;
    if (!near.isValid())
        return {};
    QDate nearest;
    for (int months = -1; months <= 1; ++months) {
        const QDate month = near.addMonths(months);
        const QDate candidate(month.year(), month.month(), day);
        if (isToCome && candidate < near)
            continue;
        if (candidate.isValid() && (!nearest.isValid() || qAbs(near.daysTo(candidate)) < qAbs(near.daysTo(nearest))))
            nearest = candidate;
    }
    return nearest;
}

}
