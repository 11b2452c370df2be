// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace recognition {

/// A date in a text, with or without a year: "29 October 2024", "du 3 au 5 mars", "3月3日至5日", "next year", "ce matin".
struct FoundDate {
    /// What a date that names no month counts from.
    enum class Basis {
        Calendar, ///< It names its month.
        Reference, ///< "today", "yesterday", "within 48 hours": the day of the text.
        LastNamed, ///< "the same day", "on the eve": the day named last.
        Weekday, ///< "on Tuesday".
        DayOfMonth, ///< "the 28th": the month is told elsewhere.
        MonthEnd, ///< "the end of the month".
    };

    int start = 0; ///< UTF-16 units; a weekday that stands ahead is part of it.
    int end = 0;
    int year = 0; ///< 0 where the text gives none.
    int month = 0; ///< 0 for a year alone.
    int day = 0;
    int lastDay = 0; ///< Of a span; else 0.
    int yearsAhead = 0; ///< "next year" is 1, "last year" -1; of the day that the text was written about.
    bool isRelative = false; ///< "this year", "next year".
    int lastMonth = 0; ///< Of a span over two months; else 0.
    int weekday = 0; ///< 1 for Monday; 0 where none is named.
    int direction = 0; ///< -1 for "last Wednesday", 1 for "next Wednesday".
    bool isMonthEnd = false; ///< "the end of June": a day by which something is asked, and that of no event.
    int daysAhead = 0; ///< "tomorrow" is 1, "the eve" -1.
    Basis basis = Basis::Calendar;

    bool namesMonth() const { return basis == Basis::Calendar && !isRelative && month > 0; }
};

QList<FoundDate> datesIn(const QString &content, const QString &language = QStringLiteral("en"));

/// The day of a date without a year that lies nearest to `referenceDate`.
QDate nearestDate(const FoundDate &date, QDate referenceDate);

}
