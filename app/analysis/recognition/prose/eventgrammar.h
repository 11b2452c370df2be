// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

namespace recognition {

/// The expressions of events in one language.
struct EventGrammar {
    explicit EventGrammar(const Cues &cues);

    QRegularExpression toCome;
    QRegularExpression paper; ///< Ahead of a date that is of a document and of no event.
    QRegularExpression meets;
    QRegularExpression sat;
    QRegularExpression organisedBy;
    QRegularExpression organises;
    QRegularExpression margins;
    QRegularExpression place;
    QRegularExpression followed; ///< "followed on" before a day, at the end.
    QRegularExpression begins;
    QRegularExpression hears; ///< "hear the Special Rapporteur": in an interactive dialogue.
    QRegularExpression meetsFor; ///< ", to hear a", behind the day of a meeting.
    QRegularExpression until; ///< Ahead of a last day.
    QRegularExpression opens; ///< "opens its", right ahead of a session.
    QRegularExpression atHour; ///< "at 3 p.m.".
    QRegularExpression dayOf; ///< "on the last day of the".
    QRegularExpression again; ///< "the next one", "another": an event of the kind that was named before.
    QRegularExpression within; ///< "as part of the third " at the end.
    QRegularExpression pastDay; ///< Ahead of a day that is over: "ended on", "last".
    QRegularExpression mandated;
};

}
