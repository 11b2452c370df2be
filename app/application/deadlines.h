// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/mandaterow.h>
#include <core/model/record.h>

#include <QDate>
#include <QList>

namespace application {

/// What a person says of a deadline.
enum class DeadlineState { Open, Done, Dropped };

/// Something that is due: what a paragraph asks for, or the last day of a call.
struct Deadline {
    model::MandateRow mandate = {}; ///< Without an id for a call.
    model::Record event = {};         ///< Without an id for a mandate.
    QStringList languages = {};       ///< Of the texts of the event.
    qint64 citedBy = 0;               ///< Documents that cite the event.
    QDate date = {};                  ///< Invalid where nothing says when.
    DeadlineState state = DeadlineState::Open;
    bool isInferred = false;          ///< The date follows from a session or a rule, and is not stated.
};

/// The day of a mandate is an estimate: it follows from a session or a rule, and no date stands in the text.
bool isDayInferred(const model::Mandate &mandate);

/// Reads the user's own sessions.tsv where there is one (in the configuration folder of the program); the table of the program
/// dates sessions else.
void readSessions();

/// All deadlines of the library by date, those without a date last.
Query<QList<Deadline>> deadlines();

/// What is due around a day: what is open alone.
struct DueSoon {
    QList<Deadline> overdue; ///< Of the year before the day, the latest first.
    QList<Deadline> next;    ///< From the day on, the earliest first.
    qint64 overdueCount = 0;
    qint64 nextCount = 0;
};

/// At most so many of each. Reads the paragraphs of these alone, so that a large library answers at once.
Query<DueSoon> dueSoon(QDate day, qsizetype most);

}
