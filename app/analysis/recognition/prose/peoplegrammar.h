// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cues.h"

#include <QRegularExpression>

namespace recognition {

/// How one language names people, their offices and for whom they hold them. Expressions on what leads to a name end at its
/// first letter, those on what follows begin behind its last one. All words are those of resources/prose/cues.tsv. Pure; any
/// thread.
struct PeopleGrammar {
    explicit PeopleGrammar(const Cues &cues);

    QRegularExpression name; ///< A run of words that may be a name.
    QRegularExpression particleEnd; ///< "de" at the end of a name.
    QRegularExpression nameStop; ///< A word that no name has, in a script without capitals.
    QRegularExpression titles; ///< "H.E. Ms. ", "Ambassador " at the end; 1.
    QRegularExpression headTitles; ///< The same at the beginning.
    QRegularExpression address; ///< "H.E. Ms. " at the end: no office among them.
    QRegularExpression title; ///< One that is an office.
    QRegularExpression titleWord; ///< A whole word that is a title or a form of address.
    QRegularExpression role; ///< A noun that says what somebody is, of one or of several.
    QRegularExpression severalRoles; ///< A whole noun that is that of several.
    QRegularExpression office; ///< Words that begin with those of an office; "np": from its adjectives to the noun.
    QRegularExpression description; ///< "a keeper of bees": words that say what somebody is; "np".
    QRegularExpression endingBefore; ///< "the tide reader " at the end: a noun that its ending tells; 1.
    QRegularExpression adjective; ///< A word that belongs to the noun behind it, at the end.
    QRegularExpression headOffice; ///< "Legal Adviser " at the beginning of a run of capitals.
    QRegularExpression allOffice; ///< Words of offices and nothing else, "Permanent Representative".
    QRegularExpression chainBefore; ///< "Représentante permanente " before "adjointe", at the end: the office begins at that noun; 1.
    QRegularExpression compound; ///< "the fire " at the end; 1: the nouns that belong to the one behind.
    QRegularExpression leadStop; ///< Before it no office begins: a mark, a verb of speech, "who".
    QRegularExpression bracket; ///< " (OHCHR)"; 1.
    QRegularExpression belongs; ///< " of ", ", from the " behind a name.
    QRegularExpression leads; ///< ", who leads " behind a name.
    QRegularExpression verb; ///< ", also said".
    QRegularExpression verbBefore; ///< "said " at the end.
    QRegularExpression accordingTo; ///< "according to " at the end.
    QRegularExpression turn; ///< " (WMO): "; 1: whom.
    QRegularExpression spoken; ///< A word of those who speak to others, "you".
    QRegularExpression turnLabel; ///< "Q: " at the beginning.
    QRegularExpression byline; ///< "By " at the end.
    QRegularExpression speechVerb;
    QRegularExpression voiceBefore; ///< "the representative of " at the end; 1: the noun.
    QRegularExpression voiceBehind; ///< "’s delegate", "代表"; 1: the noun.
    QRegularExpression institution; ///< A whole word of a name that is no person's.
    QRegularExpression articleWord; ///< At the beginning.
    QRegularExpression articleBefore; ///< "the " at the end.
    QRegularExpression smallWord; ///< A whole word that no name has, in capitals too, "AT".
    QRegularExpression officeEdge; ///< Behind these signs the words of an office begin, where no spaces part words; at the end.
    QRegularExpression joinedWord; ///< "of" at the end: what follows belongs to the words before.
    QRegularExpression placeBefore; ///< "mayor of " at the end: a place follows, and a name may stand behind it.
    QRegularExpression placeHead; ///< A whole word that begins the name of a place of two words, "San".
    QRegularExpression portfolio; ///< A role of which "of Water" says the field, not for whom.
    QRegularExpression manyPeople; ///< "Children" in "Children’s Commissioner": no party.
    QRegularExpression possessive; ///< "its " at the end.
    QRegularExpression unit; ///< A part of an organisation, "section".
    QRegularExpression government; ///< A part of a State, "ministry".
    QRegularExpression organisation; ///< A noun that an organisation is called by.
    QRegularExpression capitals; ///< A run of words with capitals, at the beginning.
    QRegularExpression namedNoun; ///< "جامعة دلتا الشمال", where no capitals tell a name, at the beginning.
    QRegularExpression generic; ///< "the charity Anchor and Oar", at the beginning; "name", or "whole": "water board of Karsk".
    QRegularExpression link; ///< "of", "at" before for whom.
    QRegularExpression stateHead; ///< "President": a State's where an adjective says so.
    QRegularExpression inCapacity; ///< "in her capacity as" at the beginning.
    QRegularExpression ledBy; ///< "led by" at the end.
    QRegularExpression elects; ///< "elected" at the end.
    QRegularExpression electedBehind; ///< "was elected" at the beginning.
    QRegularExpression electedAs; ///< "as its", "was elected the": what follows is the office.
    QRegularExpression wholeOffice; ///< "Chief Innovation Officer": what "of" leads to is for whom, and no field.
    QRegularExpression purpose; ///< "for" at the end: what follows is a field where it is no party that we know.
    QRegularExpression fieldNoun; ///< "Planning": a whole noun of what an office is about, and not for whom.
    QRegularExpression representedBy; ///< "was represented by": for whom stands before it.
    QRegularExpression nearLink; ///< "at": what follows is nearer than what "of" leads to.
    QRegularExpression nameLink; ///< " of " that goes on with a name, at the beginning.
    QRegularExpression fieldLink; ///< "on", "in charge of" behind an office, at the beginning.
    QRegularExpression stateOffice; ///< One that is held for a State.
    QRegularExpression leadingRole; ///< A role of which "its" says whose.
    QRegularExpression committeeOffice; ///< One that is held for the committee of which the text tells.
    QString committeeNoun;
    QRegularExpression chairOffice; ///< A whole office that is held in the body of which the text tells, "Chairperson".
    QRegularExpression shortBody; ///< "the Council", a body called by its noun; 1.
    QRegularExpression bodyNoun; ///< A whole noun of a body that people chair, "Council".
    QRegularExpression atLink; ///< "at": what follows is where somebody works.
    QRegularExpression origin; ///< "from the island": where somebody comes from.
    QRegularExpression delegation;
    QRegularExpression notPaper; ///< A line that names no paper, "Press release".
    QRegularExpression aboutOffice; ///< Words that begin with an office of which "for Chad" says the matter: "rapporteur for".
    QRegularExpression peer; ///< "my colleague from Peru", "his aunt" at the end; "own", "words", "peer", "of".
    QRegularExpression calledHead; ///< The same at the beginning.
    QRegularExpression called; ///< "called " at the end.
    QRegularExpression own; ///< "my " at the end.
    bool endsSentence(const QString &content) const;
    /// A whole word of names that are no person's; that of a State's "’s" may end it.
    bool isInstitution(const QString &word) const;
    /// "Professor" at the end: "at" leads to where, however short its name.
    bool teaches(const QString &words) const { return hasLinks && !hasAdjectivesBehind && portfolio.match(words).hasMatch(); }
    /// "Minister", "programme officer", but not "Chief Innovation Officer": "of" leads to a field.
    bool hasField(const QString &words) const { return portfolio.match(words).hasMatch() && !wholeOffice.match(words).hasMatch(); }
    QRegularExpression mandate; ///< An office that is held for a matter, which commas may part: "Special Rapporteur".
    QRegularExpression officeBehindName; ///< A noun of an office that is no name, where no capitals tell them apart.
    QRegularExpression foreignName; ///< Han: what stands before a name of several parts, "向", and is none of it.
    QRegularExpression officeEnd; ///< "for her", "on assuming": behind an office, and none of it.
    QRegularExpression clause; ///< "and featured a": a verb, before which the words of an office end.
    QRegularExpression copula; ///< "is": before it the words of an office end.
    QRegularExpression adjectiveBehind; ///< " brasileño" behind an office, at the beginning.
    QRegularExpression isOffice; ///< ", who is " behind a name.
    QRegularExpression addressInside; ///< " Ms. " before a name.
    QRegularExpression personal; ///< ", who", ", 34," behind a name.
    QRegularExpression aged; ///< ", 34," behind a name.
    QRegularExpression ageAlone; ///< "19", the whole piece.
    QRegularExpression personBefore; ///< "moderated by ", "by the name of " at the end.
    QRegularExpression personLabel; ///< "Moderator: ", "Speakers: ".
    QRegularExpression organiserLabel; ///< "Organizers: " at the beginning.
    QString language;
    bool hasAdjectivesBehind; ///< "ministre malien": the noun stands first.
    bool hasLinks; ///< False where a case of the noun says "of".
    bool hasCapitals;
    bool isHan;

private:
    struct Words;
    void readNames(const Cues &cues, const Words &words);
    void readSpeech(const Cues &cues, const Words &words);
    void readOffices(const Cues &cues, const Words &words);
    void readParties(const Cues &cues, const Words &words);
};

}
