// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace structure {

/// A date in a short line, as people and sites write it: "5 March 2025", "March 5, 2025", "05.03.2025", "2025-03-05",
/// "٥ آذار/مارس ٢٠٢٥", "2025年3月5日".
struct WrittenDate {
    QDate date;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isSpan = false; ///< The last day of several: "3 and 4 September 2024".
};

/// The dates of a line of the head of a text, in order. Months and days that figures alone tell are told apart only where one
/// of them can be no month, or where points, or the year first, part them.
QList<WrittenDate> writtenDates(const QString &line);

/// The day of a date without a year, "Thursday 6 March, 19:30", in the year that is given; invalid where there is none.
QDate dateWithoutYear(const QString &line, int year);

/// What is left of a line without its dates, those without a year included.
QString withoutDates(const QString &line);

}
