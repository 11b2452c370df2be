// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proseparagraph.h"
#include "quotationmarks.h"

#include <core/model/textrange.h>

#include <QList>
#include <QString>

#include <optional>

namespace recognition {

/// Words that somebody said, between marks of quotation.
struct FoundQuotation {
    model::TextRange words; ///< Without the marks.
    std::optional<Person> speaker; ///< None where the text does not say who.
};

/// A sentence that tells in its own words what somebody said.
struct ReportedSpeech {
    model::TextRange sentence;
    std::optional<Person> speaker; ///< None for "several speakers".
};

struct FoundSpeech {
    QList<FoundQuotation> quotations;
    QList<ReportedSpeech> reported;
    QList<model::TextRange> unsaid; ///< Quoted words of which the paragraph does not say that somebody said them.
};

/// Somebody whom the text told of, with the words beside the name: "the poet Jana Novak, 61," is the poet.
struct ToldPerson {
    Person person;
    QString beside;
};

/// Whom a text has told of so far, for "she" and for a sentence that is wholly quoted. A value.
struct SpeechState {
    std::optional<Person> speaker; ///< Who spoke last.
    std::optional<Person> named;   ///< Of whom the last sentence with a name told: its subject.
    QList<ToldPerson> recent;      ///< Those named last, the latest at the end.
    std::optional<Person> author;  ///< Who speaks the text, or this turn of it.
    bool isNobody = false; ///< Who spoke last has no name.
    bool isOpen = false; ///< A quotation of the paragraph above goes on.
    bool isAnnounced = false; ///< The paragraph above ended in a colon.
    bool hasSpoken = false; ///< Somebody spoke in the last sentence of the paragraph above, quoted or not.
    bool hasQuoted = false; ///< The last sentence of the paragraph above was a quotation's.
};

/// The words that somebody said or wrote in a paragraph (rule `quotation/1`), whole or in pieces, and what is told of without
/// quoting it (rule `reported/1`). Words in marks for another reason (a title, the so-called “core group”), and the words of a
/// document, are none. `state` is that of the paragraphs above, and becomes that of this one. `goesOn`: see quotedWordsIn().
FoundSpeech speechIn(const ProseParagraph &paragraph, SpeechState &state, bool goesOn = false);

}
