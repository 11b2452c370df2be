// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <core/text/calendar.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <iterator>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

const QString kMonth = u"(January|February|March|April|May|June|July|August|September|October|November|December)"_s;
const QString kDay = u"(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[–-]\\s?(\\d{1,2})(?:st|nd|rd|th)?)?"_s;

/// Dates by their starts; none overlaps another.
using DatesByStart = std::map<int, FoundDate>;

void append(DatesByStart &dates, const QRegularExpressionMatch &match, FoundDate date)
{
    date.start = int(match.capturedStart());
    date.end = int(match.capturedEnd());
    const auto next = dates.lower_bound(date.end);
    const bool isFree = next == dates.begin() || std::prev(next)->second.end <= date.start;
    if (isFree && (date.isRelative || QDate(date.year > 0 ? date.year : 2024, date.month, date.day).isValid()))
        dates.emplace(date.start, date);
}

void readDays(const QString &content, DatesByStart &dates)
{
    static const QRegularExpression dayFirst(u"\\b"_s + kDay + u"\\s+(?:of\\s+)?"_s + kMonth + u"\\b(?:,?\\s+((?:19|20)\\d{2}))?"_s, text::kUnicode);
    static const QRegularExpression monthFirst(u"\\b"_s + kMonth + u"\\s+"_s + kDay + u"\\b(?!\\d)(?:,?\\s+((?:19|20)\\d{2}))?"_s, text::kUnicode);
    for (const QRegularExpressionMatch &match : dayFirst.globalMatch(content)) {
        FoundDate date;
        date.day = match.captured(1).toInt();
        date.lastDay = match.captured(2).toInt();
        date.month = text::monthOf(match.captured(3));
        date.year = match.captured(4).toInt();
        append(dates, match, date);
    }
    for (const QRegularExpressionMatch &match : monthFirst.globalMatch(content)) {
        FoundDate date;
        date.month = text::monthOf(match.captured(1));
        date.day = match.captured(2).toInt();
        date.lastDay = match.captured(3).toInt();
        date.year = match.captured(4).toInt();
        append(dates, match, date);
    }
}

void readYears(const QString &content, DatesByStart &dates)
{
    static const QRegularExpression relative(u"\\b(next|this|last|the following|the coming)\\s+year\\b"_s, text::kUnicode);
    for (const QRegularExpressionMatch &match : relative.globalMatch(content)) {
        const QString word = match.captured(1);
        FoundDate date;
        date.isRelative = true;
        date.yearsAhead = word == u"this" ? 0 : word == u"last" ? -1 : 1;
        append(dates, match, date);
    }
}

}

QList<FoundDate> datesIn(const QString &content)
{
    DatesByStart dates;
    readDays(content, dates);
    readYears(content, dates);
    QList<FoundDate> inOrder;
    for (const auto &[start, date] : dates)
        inOrder.append(date);
    return inOrder;
}

QDate nearestDate(const FoundDate &date, QDate referenceDate)
{
    QDate nearest;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int year = referenceDate.year() - 1; year <= referenceDate.year() + 1; ++year) {
        const QDate candidate(year, date.month, date.day);
        if (!candidate.isValid() || qAbs(referenceDate.daysTo(candidate)) >= least)
            continue;
        least = qAbs(referenceDate.daysTo(candidate));
        nearest = candidate;
    }
    return nearest;
}

}
