// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speechsubjects.h"

namespace recognition {

/// Finds who said quoted words in what stands behind them: "said Jana Novak", "according to her", "by several delegations". Refers to
/// values that outlive it. Stack only.
class SpeakerBehind
{
public:
    SpeakerBehind(const QString &content, const QString &masked, const SpeechGrammar &grammar, const SpeakerCandidates &candidates, const SpeechMemory &memory)
        : m_content(content)
        , m_masked(masked)
        , m_grammar(grammar)
        , m_candidates(candidates)
        , m_memory(memory)
        , m_subjects(masked, grammar, candidates, memory)
    {
    }

    void begin(const QuotedPlace &place);
    const SpeakerCandidate *accordingTo() const;
    /// "“…”, said Jana Novak", "“…”, she added". `isStrong`: nothing else may have been meant.
    Attributed verb(bool isStrong) const;
    Attributed passive() const;
    /// A clause before the words calls something so, and the subject stands behind them.
    Attributed described() const;
    Attributed unknownVerb() const;

private:
    Attributed withoutSubject(const QString &verb, const QString &between, const QString &rest) const;

    const QString &m_content;
    const QString &m_masked;
    const SpeechGrammar &m_grammar;
    const SpeakerCandidates &m_candidates;
    const SpeechMemory &m_memory;
    SpeechSubjects m_subjects;
    QuotedPlace m_place;
    QString m_tail; ///< The words behind.
};

}
