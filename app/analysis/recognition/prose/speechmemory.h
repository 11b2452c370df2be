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
    /// `masked` is the paragraph without its quoted words.
    SpeechMemory(const SpeechGrammar &grammar, const SpeakerCandidates &candidates, SpeechState &state, const QString &masked)
        : m_grammar(grammar)
        , m_candidates(candidates)
        , m_state(state)
        , m_masked(masked)
    {
    }

    /// The sentence that is read from now on.
    void begin(const model::TextRange &sentence)
    {
        m_sentence = sentence;
        ++m_index;
    }
    void noteSpoken() { m_spokeAt = m_index; }
    /// The sentence has been read: those whom it names may be meant from now on.
    void notePeople();
    /// Somebody has spoken in this paragraph.
    bool hasSpoken() const { return m_spokeAt >= 0; }
    /// Somebody has spoken in this paragraph, or was told of.
    bool hasTold() const { return m_spokeAt >= 0 || m_namedAt >= 0; }
    /// The person of whom the text told last with these words for a name.
    std::optional<Person> namedLike(const QString &words) const;
    /// Somebody spoke in the sentence before.
    bool hasJustSpoken() const { return m_spokeAt >= 0 && m_spokeAt == m_index - 1; }

    std::optional<Person> told(int place, const QString &words) const;
    std::optional<Person> partyTold(int place) const;
    /// "the Committee" behind words of the Coordination Committee: the party that spoke last.
    std::optional<Person> bodyTold(const QString &words) const;
    /// Somebody spoke in the last sentence that was read.
    bool hasEndedSpeaking() const { return m_spokeAt >= 0 && m_spokeAt == m_index; }
    std::optional<Person> ownVoice(const QString &word) const;
    bool isPronoun(const QString &words) const;

private:
    std::optional<Person> holderBefore(const SpeakerCandidate &topic) const;
    std::optional<Person> holderOf(const QString &words) const;
    bool fits(const std::optional<Person> &person, const QString &words) const;
    bool isAuthor(const Person &person) const;
    bool isUnnamed(int place, const QString &noun) const;
    QString besideName(const SpeakerCandidate &candidate) const;

    const SpeechGrammar &m_grammar;
    const SpeakerCandidates &m_candidates;
    SpeechState &m_state;
    const QString &m_masked;
    model::TextRange m_sentence;
    int m_index = -1;
    int m_spokeAt = -1; ///< The last sentence in which somebody spoke.
    int m_namedAt = -1; ///< The last sentence that told of a person.
};

}
