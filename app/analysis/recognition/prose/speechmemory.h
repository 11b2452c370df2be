// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotations.h"
#include "speakercandidates.h"

namespace recognition {

/// Whom the words for somebody told of before mean: "she", "the former Mayor", "its delegate", "my Minister". Refers to values that
/// outlive it. Stack only.
class SpeechMemory
{
public:
    SpeechMemory(const SpeechGrammar &grammar, const SpeakerCandidates &candidates, const SpeechState &state)
        : m_grammar(grammar)
        , m_candidates(candidates)
        , m_state(state)
    {
    }

    /// The sentence that is read from now on.
    void begin(const model::TextRange &sentence)
    {
        m_sentence = sentence;
        ++m_index;
    }
    void noteSpoken() { m_spokeAt = m_index; }
    /// Somebody spoke in the sentence before.
    bool hasJustSpoken() const { return m_spokeAt >= 0 && m_spokeAt == m_index - 1; }

    std::optional<Person> told(int place, const QString &words) const;
    std::optional<Person> partyTold(int place) const;
    std::optional<Person> ownVoice(const QString &word) const;
    bool isPronoun(const QString &words) const;

private:
    std::optional<Person> holderOf(const QString &words) const;
    bool fits(const std::optional<Person> &person, const QString &words) const;

    const SpeechGrammar &m_grammar;
    const SpeakerCandidates &m_candidates;
    const SpeechState &m_state;
    model::TextRange m_sentence;
    int m_index = -1;
    int m_spokeAt = -1; ///< The last sentence in which somebody spoke.
};

}
