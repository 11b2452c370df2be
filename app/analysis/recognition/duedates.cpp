// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duedates.h"

#include "prose/dates.h"
#include "duesessions.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// "by the end of 2026": the last day of the year.
void readYear(const QString &words, const DueContext &context, DueDate &due)
{
    static const QRegularExpression year(u"\\b(?:by the end of|before the end of|no later than|by|in|during|held in|until the end of)\\s+"_s
                                         u"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)?"_s
                                         u"(20\\d{2})\\b(?!/)"_s, text::kUnicode);
    for (const QRegularExpressionMatch &match : year.globalMatch(words)) {
        const QDate day(match.captured(1).toInt(), 12, 31);
        const bool isPast = (context.adopted.isValid() && day < context.adopted) || isToldOfThePast(wordsAhead(words, match.capturedStart()));
        if (isPast)
            continue;
        due.date = day;
        due.isDateInferred = true;
        return;
    }
}

/// Of the days that the words bind something to, the first that is not over when the text is adopted.
void readDate(const QString &words, const DueContext &context, DueDate &due)
{
    static const QRegularExpression bound(u"\\b(?:by|before|until|no later than|not later than|on|from|in)\\s+(?:the\\s+)?$"_s, text::kUnicode);
    const QList<FoundDate> dates = datesIn(words);
    for (const FoundDate &date : dates) {
        const QRegularExpressionMatch match = bound.match(words.mid(std::max(0, date.start - 40), std::min(date.start, 40)));
        if (date.year == 0 || !match.hasMatch() || isToldOfThePast(wordsAhead(words, date.start - match.capturedLength())))
            continue;
        const QDate day(date.year, date.month, date.day);
        const bool isPast = context.adopted.isValid() && day < context.adopted;
        if (due.date.isValid() && isPast)
            continue;
        due.date = day;
        due.isDoubtful = isPast;
        if (!isPast)
            return;
    }
    if (!due.date.isValid())
        readYear(words, context, due);
}

/// "at the seventy-seventh session, to be held on 24 April 2023": the day tells more than the session.
void addHeldOn(const QString &words, const DueContext &context, QList<DueDate> &dueDates)
{
    static const QRegularExpression held(u"\\bto\\s+be\\s+(?:held|convened|organi[sz]ed)\\s+(?:on\\s+)?$"_s, text::kUnicode);
    if (dueDates.size() != 1 || dueDates.first().date.isValid())
        return;
    const QList<FoundDate> dates = datesIn(words);
    for (const FoundDate &date : dates) {
        const QDate day(date.year, date.month, date.day);
        if (day.isValid() && !(day < context.adopted) && held.match(words.mid(std::max(0, date.start - 40), std::min(date.start, 40))).hasMatch()) {
            dueDates.first().date = day;
            return;
        }
    }
}

int numberOf(const QString &word)
{
    static const QStringList numbers {u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
        u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
    const qsizetype index = numbers.indexOf(word.toLower());
    return index >= 0 ? int(index) : word.toInt();
}

void readInterval(const QString &words, QDate adopted, DueDate &due)
{
    static const QRegularExpression within(u"\\bwithin\\s+(?:a\\s+period\\s+of\\s+)?(\\w+)\\s+(days?|weeks?|months?|years?)\\b"_s, text::kUnicode);
    const QRegularExpressionMatch match = within.match(words);
    const int count = match.hasMatch() ? numberOf(match.captured(1)) : 0;
    if (count == 0 || !adopted.isValid())
        return;
    const QString unit = match.captured(2);
    due.date = unit.startsWith(u"day") ? adopted.addDays(count)
        : unit.startsWith(u"week")     ? adopted.addDays(7 * count)
        : unit.startsWith(u"month")    ? adopted.addMonths(count)
                                       : adopted.addYears(count);
    due.isDateInferred = true;
}

}

QList<DueDate> dueDatesIn(const QString &words, const DueContext &context)
{
    QList<DueDate> dueDates = DueSessions(words, context).read();
    if (dueDates.isEmpty()) {
        DueDate due;
        readDate(words, context, due);
        if (!due.date.isValid())
            readInterval(words, context.adopted, due);
        dueDates.append(due);
    }
    addHeldOn(words, context, dueDates);
    static const QRegularExpression annual(u"\\b(?:annual|annually|every year|each year|yearly)\\b"_s, text::kUnicode);
    static const QRegularExpression regular(u"\\b(?:regular|regularly|biennial|every two years|every three years|periodic|periodically)\\b"_s, text::kUnicode);
    for (DueDate &due : dueDates) {
        if (annual.match(words).hasMatch())
            due.recurrence = u"annual"_s;
        else if (regular.match(words).hasMatch() && due.session.isEmpty())
            due.recurrence = u"regular"_s;
    }
    return dueDates;
}

}
