// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "candidatecollector.h"

#include <core/model/textrange.h>

#include <optional>

namespace recognition {

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
    /// All of a range, in order.
    QList<const SpeakerCandidate *> in(const model::TextRange &range) const;
    /// "Jana Novak and Ivo Lind, who said": neither alone.
    bool isOneOfSeveral(const SpeakerCandidate &candidate) const;
    /// "A spokesperson of the Chamber" speaks for it.
    std::optional<Person> partyOf(const SpeakerCandidate &candidate) const;
    /// Whose view the words of a range give: "according to Jana Novak", "по её словам".
    const SpeakerCandidate *accordingTo(const model::TextRange &range) const;
    /// Whose message a range tells of: "a message from Jana Novak".
    const SpeakerCandidate *sender(const model::TextRange &range) const;
    /// The party that a range names last.
    const SpeakerCandidate *lastPartyIn(const model::TextRange &range) const;
    bool isOblique(int start) const;
    /// The named people of a range.
    QList<const SpeakerCandidate *> namedIn(const model::TextRange &range) const;
    /// The person of whom a sentence tells: its first one that is no object, else its first; none who died in it.
    const SpeakerCandidate *topicOf(const model::TextRange &range) const;

private:
    bool reaches(const SpeakerCandidate &candidate, int verb) const;
    bool isListed(const SpeakerCandidate &candidate, int from, int verb) const;
    bool isAside(const SpeakerCandidate &candidate) const;

    const ProseParagraph &m_paragraph;
    const SpeechGrammar &m_grammar;
    const QString &m_masked;
    QList<SpeakerCandidate> m_all;
};

}
