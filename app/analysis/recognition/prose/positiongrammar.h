// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace recognition {

/// How one language tells what a State did about a text. Pure; any thread.
struct PositionGrammar {
    explicit PositionGrammar(const Cues &cues);

    QRegularExpression onBehalf; ///< "on behalf of the ".
    QRegularExpression forGroup; ///< ", for the ": only before the name of a group.
    QRegularExpression groupNoun;
    QRegularExpression groupWords; ///< A group in small letters at the beginning: "31 countries".
    QRegularExpression groupMembers; ///< "54 members of " at the beginning.
    QRegularExpression coreGroup;
    QRegularExpression coreBy; ///< "put forward by".
    QRegularExpression composed;
    QRegularExpression introduces;
    QRegularExpression introducedBy;
    QRegularExpression draft;
    QRegularExpression it; ///< "it", for the draft, at the beginning.
    QRegularExpression sponsorBy; ///< States follow.
    QRegularExpression sponsorAct; ///< States stand before.
    QRegularExpression sponsors; ///< Where the table has no more than the noun.
    QRegularExpression explains;
    QRegularExpression soDid;
    QRegularExpression calledOn; ///< "urged all to" before a vote that is asked of others.
    QRegularExpression supports;
    QRegularExpression opposes;
    QRegularExpression supportedBy; ///< Those who do follow.
    QRegularExpression opposedBy;
    QRegularExpression explainsOwn; ///< "explained its vote": nobody else does.
    QRegularExpression partialList; ///< "among them" within the words of `following`.
    QRegularExpression teller; ///< "The Ambassador" at the beginning: who was told of before.
    QRegularExpression noSponsor; ///< "invited" at the end: no sponsors yet.
    QRegularExpression object; ///< A text, or what may become one.
    QRegularExpression ownCore; ///< "as a member of the core group".
    QRegularExpression aligns; ///< "align themselves with this statement".
    QRegularExpression following; ///< "the following countries: " at the beginning.
    QRegularExpression past; ///< At the beginning: another vote is meant.
    QRegularExpression statement; ///< "this statement".
    QRegularExpression author; ///< "we".
    QRegularExpression theGroup; ///< "the Group", alone.
    QRegularExpression number; ///< A small number, in figures or words.
    QRegularExpression members; ///< "its members had " at the end.
    QRegularExpression passive; ///< "by" at the beginning.
    QRegularExpression pronoun; ///< "him", "her" at the beginning.
    QRegularExpression oblique; ///< "by the ", "with " at the end: what follows is no subject.
    QRegularExpression listed; ///< "were", ":" at the beginning: a list of those who spoke follows.
    QList<QRegularExpression> brackets; ///< Before a bracket of States, by vote.
    QList<QRegularExpression> voted; ///< Verbs, by vote.
    QList<QRegularExpression> votesOf; ///< "three votes against, those of": States follow, by vote.
    QRegularExpression votes; ///< The verb alone, where the subject parts it from "against".
    QRegularExpression countLast; ///< A number at the end.
    QRegularExpression countFirst; ///< A number at the beginning.
    QRegularExpression noVoter; ///< "side with" at the end.
    QRegularExpression partOf; ///< "including", "among them": States follow.
    QHash<QString, QString> nominative; ///< Of the first word of a group, in a language with cases.
    bool isVerbFirst; ///< Subjects may stand behind their verbs.
};

}
