// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speakerbehind.h"

namespace recognition {

/// Finds who said quoted words, from the verbs, marks and names beside them. Refers to values that outlive it. Stack only.
class SpeakerFinder
{
public:
    /// `masked` is the paragraph without its quoted words.
    SpeakerFinder(const QString &content, const QString &masked, const SpeechGrammar &grammar, const SpeakerCandidates &candidates, const SpeechMemory &memory, const SpeechState &state)
        : m_masked(masked)
        , m_grammar(grammar)
        , m_candidates(candidates)
        , m_memory(memory)
        , m_state(state)
        , m_subjects(masked, grammar, candidates, memory)
        , m_behind(content, masked, grammar, candidates, memory)
    {
    }

    Attributed of(const QuotedPlace &place);
    const SpeechSubjects &subjects() const { return m_subjects; }

private:
    Attributed continued() const;
    bool isTitled() const;
    bool isName() const;
    bool hasSubject(const model::TextRange &range) const;
    std::optional<Attributed> quotedSource() const;
    Attributed governed();
    std::optional<Attributed> governedBy(const QRegularExpressionMatch &verb);
    std::optional<Attributed> nounBefore(const QRegularExpressionMatch &verb, const SpeakerCandidate *subject) const;
    Attributed besideMark() const;
    Attributed verbless(bool hasVerb) const;
    Attributed goesOn() const;
    Attributed toldFreely() const;
    bool hasColon() const;
    QString masked(const model::TextRange &range) const { return range.of(m_masked); }

    const QString &m_masked;
    const SpeechGrammar &m_grammar;
    const SpeakerCandidates &m_candidates;
    const SpeechMemory &m_memory;
    const SpeechState &m_state;
    SpeechSubjects m_subjects;
    SpeakerBehind m_behind;
    QuotedPlace m_place;
    QString m_lead; ///< The words of the place's lead and tail.
    QString m_tail;
    bool m_isDocument = false; ///< A document says the words.
};

}
