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
    QRegularExpression begins;
    QRegularExpression pastDay; ///< Ahead of a day that is over: "ended on", "last".
    QRegularExpression mandated;
};

}
