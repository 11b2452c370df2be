// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

#include <QRegularExpression>

namespace recognition {

/// How one language names people and their offices. Expressions on what leads to a name end at its first letter, those on what
/// follows begin behind its last one. Pure; any thread.
struct PeopleGrammar {
    explicit PeopleGrammar(const Cues &cues);

    QRegularExpression name; ///< A run of words that may be a name.
    QRegularExpression titles; ///< "H.E. Ms. ", "Ambassador " at the end.
    QRegularExpression title; ///< One that is an office.
    QRegularExpression titleWord; ///< A whole word that is a title or a form of address.
    QRegularExpression role; ///< A noun that says what somebody is.
    QRegularExpression adjective; ///< A word that belongs to the noun behind it, at the end.
    QRegularExpression leadStop; ///< Before it no office begins: a mark, a verb of speech, "who".
    QRegularExpression apposition; ///< ", the mayor of Novi Grad"; 1: the office.
    QRegularExpression bracket; ///< " (OHCHR)"; 1.
    QRegularExpression dash; ///< " – Director, Habitat"; 1.
    QRegularExpression belongs; ///< " of Chile", ", of the Baltic School"; 1: whom.
    QRegularExpression verb; ///< ", also said".
    QRegularExpression verbBefore; ///< "said " at the end.
    QRegularExpression accordingTo; ///< "according to " at the end.
    QRegularExpression turn; ///< " (WMO): "; 1: whom.
    QRegularExpression speechVerb;
    QRegularExpression voiceBefore; ///< "the representative of " at the end; 1: the noun.
    QRegularExpression voiceBehind; ///< "’s delegate", "代表"; 1: the noun.
    QRegularExpression institution; ///< A whole word of a name that is no person's.
    QRegularExpression articleWord; ///< At the beginning.
    QRegularExpression joinedWord; ///< "of" at the end: what follows belongs to the words before.
    QRegularExpression portfolio; ///< A role of which "of Water" says the field, not for whom.
    QRegularExpression city; ///< "of Novi Grad" in an office; 1.
    QRegularExpression organisation; ///< "at the Harbour Commons Trust" in an office; 1.
    bool hasCapitals;
    bool isHan;
};

}
