// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <output/exchange/icalendar.h>

#include <QByteArray>
#include <QList>

namespace application {

/// The days for a calendar: every open deadline that has a date, and the events on their own days.
Query<QList<exchange::CalendarDay>> calendarDays();

/// The same as a file for calendars, made now.
QByteArray calendarFile(const QList<exchange::CalendarDay> &days);

}
