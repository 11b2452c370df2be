// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proseparagraph.h"
#include "quotations.h"
#include "speechgrammar.h"

#include <core/model/textrange.h>

#include <optional>

namespace recognition {

/// Somebody, or something, that may be the subject of a verb of speech.
struct SpeakerCandidate {
    enum class Kind {
        Person,   ///< Named, or the voice of a State or an organisation.
        Party,    ///< A State or an organisation: "Japan said".
        Pronoun,  ///< "she", "the Minister": whom the text told of before.
        Voice,    ///< "its delegate": the State that was named last.
        Nobody,   ///< "one of them": the text gives no name.
        Author,   ///< "I": who speaks the text.
        Document, ///< "the report", a body: the words are a document's.
    };
    Kind kind = Kind::Nobody;
    int start = 0;
    int end = 0;
    std::optional<Person> person; ///< Of a person or a party.
};

using SpeakerKind = SpeakerCandidate::Kind;

/// All of a paragraph, in order of their start. `masked` is the paragraph without its quoted words.
QList<SpeakerCandidate> candidatesIn(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked);

/// A State or an organisation as a speaker without a name.
Person speakingParty(const Mention &mention, const QString &content);

}
