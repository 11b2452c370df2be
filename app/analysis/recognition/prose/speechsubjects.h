// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotedplace.h"
#include "speakercandidates.h"
#include "speechmemory.h"

namespace recognition {

/// Finds the subject of a verb of speech, and whom it means. Refers to values that outlive it. Stack only.
class SpeechSubjects
{
public:
    /// `masked` is the paragraph without its quoted words.
    SpeechSubjects(const QString &masked, const SpeechGrammar &grammar, const SpeakerCandidates &candidates, const SpeechMemory &memory)
        : m_masked(masked)
        , m_grammar(grammar)
        , m_candidates(candidates)
        , m_memory(memory)
    {
    }

    /// The subject of a verb that was matched in the paragraph from `from` on; looked for up to `to`.
    const SpeakerCandidate *of(const QRegularExpressionMatch &verb, int from, int to) const;
    /// That of a later clause before a colon.
    const SpeakerCandidate *ofLaterClause(const model::TextRange &range) const;
    /// Whom a candidate means.
    Attributed spokenBy(const SpeakerCandidate &subject) const;
    static bool isNamed(const SpeakerCandidate &candidate);

private:
    const SpeakerCandidate *ownSubject(const QRegularExpressionMatch &verb, int from, int to) const;
    const SpeakerCandidate *shared(const QRegularExpressionMatch &verb, int from, int to) const;
    QString masked(const model::TextRange &range) const { return range.of(m_masked); }

    const QString &m_masked;
    const SpeechGrammar &m_grammar;
    const SpeakerCandidates &m_candidates;
    const SpeechMemory &m_memory;
};

}
