// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace recognition {

/// A date in an English text, with or without a year: "29 October 2024", "October 29", "3-5 June", "next year".
struct FoundDate {
    int start = 0; ///< UTF-16 units.
    int end = 0;
    int year = 0; ///< 0 where the text gives none.
    int month = 0; ///< 0 for a year alone.
    int day = 0;
    int lastDay = 0; ///< Of a span; else 0.
    int yearsAhead = 0; ///< "next year" is 1, "last year" -1; of the day that the text was written about.
    bool isRelative = false; ///< "this year", "next year".
};

QList<FoundDate> datesIn(const QString &content);

/// The day of a date without a year that lies nearest to `referenceDate`.
QDate nearestDate(const FoundDate &date, QDate referenceDate);

}
