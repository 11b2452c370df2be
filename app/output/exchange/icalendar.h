// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

/// A day in a calendar.
struct CalendarDay {
    QString uid; ///< The same thing has the same one in every export, so that a calendar updates it.
    QDate date;
    QDate lastDate; ///< Inclusive; invalid for one day.
    QString summary;
    QString description;
    QString url; ///< Shown by the calendar; may be empty.
    bool isTentative = false; ///< The date was inferred.
};

/// A calendar as RFC 5545 has it, all days without hours: UTF-8, lines folded at 75 bytes. `stamp` is when it is made.
QByteArray iCalendar(const QList<CalendarDay> &days, const QDateTime &stamp);

}
