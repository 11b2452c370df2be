// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proseparagraph.h"
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

/// The candidates of one paragraph in order, and which of them is the subject of a verb. `masked` is the paragraph without its
/// quoted words. Stack only.
class SpeakerCandidates
{
public:
    SpeakerCandidates(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked);

    /// Who stands before a verb and is no object of another word; looked for from `from` on.
    const SpeakerCandidate *subjectBefore(int verb, int from) const;
    /// Who stands behind a verb: "replied Jana Novak"; looked for up to `to`.
    const SpeakerCandidate *subjectBehind(int verbEnd, int to) const;
    /// The first or the last of a range that is no object, persons and parties only.
    const SpeakerCandidate *firstIn(const model::TextRange &range) const;
    const SpeakerCandidate *lastPersonIn(const model::TextRange &range) const;
    /// The same, but none that is an object.
    const SpeakerCandidate *lastSubjectIn(const model::TextRange &range) const;
    /// Who begins at a place, or a few words behind it.
    const SpeakerCandidate *nearest(int place, int to) const;
    /// Whose view the words of a range give: "according to Jana Novak", "по её словам".
    const SpeakerCandidate *accordingTo(const model::TextRange &range) const;
    /// Whose message a range tells of: "a message from Jana Novak".
    const SpeakerCandidate *sender(const model::TextRange &range) const;
    /// The party that a range names last.
    const SpeakerCandidate *lastPartyIn(const model::TextRange &range) const;
    bool isOblique(int start) const;
    /// Appends the named people of a range; the oldest of many are dropped.
    void addPeopleOf(const model::TextRange &range, QList<Person> &people) const;

private:
    void addPeople();
    void addParties();
    void addUnknownNames();
    void addUnknownName(const model::TextRange &range, qsizetype known);
    void addMatches(const QRegularExpression &expression, SpeakerCandidate::Kind kind);
    bool reaches(const SpeakerCandidate &candidate, int verb) const;
    bool isListed(const SpeakerCandidate &candidate, int from, int verb) const;
    bool isAside(const SpeakerCandidate &candidate) const;

    const ProseParagraph &m_paragraph;
    const SpeechGrammar &m_grammar;
    const QString &m_masked;
    QList<SpeakerCandidate> m_all;
};

/// A State or an organisation as a speaker without a name.
Person speakingParty(const Mention &mention, const QString &content);

}
