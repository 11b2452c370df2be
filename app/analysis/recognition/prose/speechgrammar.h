// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

#include <QRegularExpression>

namespace recognition {

/// How one language says who speaks. Expressions named for what stands before something end there. Pure; any thread.
struct SpeechGrammar {
    explicit SpeechGrammar(const Cues &cues);

    QRegularExpression verb; ///< "said", "put it", "a déclaré".
    QRegularExpression reportVerb; ///< One that never means anything but speech.
    QRegularExpression speechNoun; ///< "with the remark that".
    QRegularExpression pronoun; ///< "she", "the Minister".
    QRegularExpression pluralVerb; ///< A whole verb: "afirmaron".
    QRegularExpression nobody; ///< "one of them", "a member of our board", "officials".
    QRegularExpression author; ///< "I", "my Minister".
    QRegularExpression somebody; ///< "the prisoner", "el jurista belga": whom the text told of before.
    QRegularExpression documentNoun; ///< A subject that no person is.
    QRegularExpression speakersMany; ///< "several speakers".
    QRegularExpression oblique; ///< A preposition at the end: what follows is no subject.
    QRegularExpression relative; ///< ", who" at the end.
    QRegularExpression accordingToBefore; ///< "according to" at the end.
    QRegularExpression accordingToOffice; ///< "according to the Special Rapporteur on housing," at the end.
    QRegularExpression accordingToBehind; ///< ", in the words of" at the beginning.
    QRegularExpression ownVoice; ///< "its delegate": the party's that was named last.
    QRegularExpression messageOf; ///< "a message from" at the end.
    QRegularExpression accordingPronoun; ///< "according to her", wholly.
    QRegularExpression that; ///< "that" at the beginning: a clause follows.
    QRegularExpression titleLead; ///< "entitled" before the opening mark.
    QRegularExpression joinsVerb; ///< "that", "as" between a verb and the words, at the end.
    QRegularExpression joins; ///< "and", "but" at the beginning: another clause.
    QRegularExpression possessive; ///< "my", alone.
    QRegularExpression died; ///< "died" near the beginning: who does so says nothing any more.
    QRegularExpression byline; ///< "By" at the beginning.
    QRegularExpression quoting; ///< "quoting": another's words follow.
    QRegularExpression naming; ///< "called his lunch" at the end: the words are of the subject.
    QRegularExpression callsIt; ///< "what he called" at the end.
    QRegularExpression weakVerb; ///< A whole verb that means speech beside the words alone: "found".
    QRegularExpression indefinite; ///< "a" before a word in small letters, at the beginning of a clause.
    QRegularExpression indefiniteBefore; ///< "a baker" at the end.
    QRegularExpression indefiniteBehind; ///< The same at the beginning.
    QRegularExpression indefiniteArticle; ///< "a"; empty in a language without articles.
    QRegularExpression definiteBefore; ///< "the physician" at the end.
    QRegularExpression definiteBehind; ///< The same at the beginning.
    QRegularExpression through; ///< "through its Secretary": who spoke the words.
    QRegularExpression inView; ///< "’s view" at the beginning.
    QRegularExpression participle; ///< A whole verb that shares the subject of another: "adding".
    QRegularExpression coordinated; ///< "and then" at the end: the verb before has the subject.
    QRegularExpression joinsNames; ///< ", 17, and" between two names.
    QRegularExpression topic; ///< "As for" at the end: what follows is the subject of what comes.
    QRegularExpression takesObject; ///< "told": who stands right behind it does not speak.
    QRegularExpression doneBy; ///< "by" at the beginning.
    QRegularExpression voiceNoun; ///< "spokesperson".
    QRegularExpression unknownName; ///< Words with capitals beside a verb of speech.
    QRegularExpression unknownNameBefore; ///< The same at the end.
    QRegularExpression officeAlone; ///< "the President", the whole words.
    QRegularExpression officeNoun; ///< "the Chairman", "el coordinador residente".
    QRegularExpression officeLink; ///< "of" at the beginning, behind an office.
    QRegularExpression bodyAlone; ///< "the Committee", "the network", the whole words.
    QRegularExpression she;
    QRegularExpression he;
    bool hasCapitals;
    bool isHan;
    bool dropsPronouns; ///< A verb without a subject has the one told of before.
    bool isVerbFirst; ///< The subject stands behind the verb.

private:
    void readClauses(const Cues &cues);
};

}
