// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"
#include "eventnouns.h"
#include "namedsessions.h"

#include <core/model/textrange.h>

namespace recognition {

/// What a day in a clause may belong to: the noun of an event, a session, "will next meet".
struct EventAnchor {
    int start = 0;
    int end = 0;
    qsizetype noun = -1; ///< In the list of nouns; -1 for a session or a body that meets, -2 for one whose days are its own,
                         ///< -3 for a second verb of the clause.
    qsizetype session = -1;
    QList<FoundDate> dates;
    int handicap = 0; ///< Of "meeting" beside the noun of another event: "the webinar after the meeting is on 5 June".
};

QList<EventAnchor> anchorsIn(const QString &content, const model::TextRange &clause, const QList<EventNoun> &nouns,
    const QList<NamedSession> &sessions, const QString &language);

/// Each date belongs to the nearest anchor; one that stands ahead of it counts as a little farther. A single day beside a session
/// and an event is the event's, unless the session opens or runs on it. Nearest first in each.
void assignDays(QList<EventAnchor> &anchors, const QList<FoundDate> &dates, const QString &content, const QString &language);

/// Sentences, parted further where only East Asian marks or semicolons end one.
QList<model::TextRange> dateClausesOf(const QString &content);

}
