// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>

#include <QDate>
#include <QList>
#include <QString>

namespace recognition {

/// The due date of a request.
struct DueDate {
    QString body; ///< Whose session; bodyCode().
    QString session;
    QDate date;
    bool isDateInferred = false;
    bool isDoubtful = false; ///< The only day that the words name is earlier than the text.
    QString recurrence;
    int end = 0; ///< Where the words of the session end, UTF-16 units; 0 for a date.

    bool isSet() const { return !session.isEmpty() || date.isValid() || !recurrence.isEmpty(); }
};

/// The text that asks.
struct DueContext {
    model::Body body = model::Body::Unknown; ///< Whose session "its" is where the words name nobody.
    QString session; ///< The session that adopted the text.
    QDate adopted; ///< The day from which an interval counts; nothing is due before it.
    QString deliverable; ///< What is asked for: "summary report". The day of another event is not its day.
};

/// The due sessions, the date or the interval in the words of a clause: "at its sixty-third session", "by 30 June 2025",
/// "within six months", "annually". One for each session that the words ask for ("to the Council at its fifty-seventh session and
/// to the General Assembly at its seventy-ninth session"), else exactly one, which may be unset. Sessions and days of what has
/// been ("the report submitted at its fifty-third session") are passed over. Pure; any thread.
QList<DueDate> dueDatesIn(const QString &words, const DueContext &context);

}
