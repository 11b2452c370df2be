// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechsubjects.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

bool SpeechSubjects::isNamed(const SpeakerCandidate &candidate)
{
    return candidate.kind == SpeakerKind::Person || candidate.kind == SpeakerKind::Party;
}

/// "The group that the Network had asked for is gone, and its director, Jana Novak, is bitter: “…”".
const SpeakerCandidate *SpeechSubjects::ofLaterClause(const model::TextRange &range) const
{
    constexpr int kLead = 60;
    static const QRegularExpression comma(u"[,;]"_s);
    const SpeakerCandidate *later = nullptr;
    for (const SpeakerCandidate *const each : m_candidates.in(range)) {
        const QString before = masked({std::max(range.start, each->start - kLead), each->start});
        const qsizetype at = before.indexOf(comma);
        const bool isClause = at >= 0 && (before.at(at) == u';' || m_grammar.joins.match(before.sliced(at) + u' ').hasMatch());
        if (isNamed(*each) && isClause && !m_candidates.isOblique(each->start))
            later = each;
    }
    return later;
}

/// The verb of "and said", "adding" has the subject of a verb before.
const SpeakerCandidate *SpeechSubjects::shared(const QRegularExpressionMatch &verb, int from, int to) const
{
    constexpr int kFarthest = 320;
    constexpr int kMost = 4; ///< Verbs that are looked at.
    const int start = from + int(verb.capturedStart());
    const int clause = std::max(from, start - kFarthest);
    const QString lead = masked({clause, start});
    const QRegularExpressionMatch joint = m_grammar.coordinated.match(lead);
    const bool isJoined = joint.hasMatch() && m_candidates.in({clause + int(joint.capturedStart()), start}).isEmpty();
    if (!isJoined && !m_grammar.participle.match(verb.captured()).hasMatch() && !(m_grammar.isVerbFirst && verb.captured().startsWith(u'و')))
        return nullptr;
    const QList<QRegularExpressionMatch> before = matchesOf(m_grammar.verb, lead);
    int looked = 0;
    for (auto other = before.crbegin(); other != before.crend() && looked < kMost; ++other, ++looked) {
        const SpeakerCandidate *const subject = ownSubject(*other, clause, to);
        if (subject && subject->kind != SpeakerKind::Document)
            return subject;
    }
    return nullptr;
}

const SpeakerCandidate *SpeechSubjects::ownSubject(const QRegularExpressionMatch &verb, int from, int to) const
{
    const int end = from + int(verb.capturedEnd());
    if (m_grammar.isVerbFirst) {
        if (const SpeakerCandidate *const behind = m_candidates.subjectBehind(end, to))
            return behind;
    }
    if (const SpeakerCandidate *const before = m_candidates.subjectBefore(from + int(verb.capturedStart()), from))
        return before;
    // "told Jana Novak": she heard it.
    const bool hasObject = m_grammar.isVerbFirst || m_grammar.takesObject.match(verb.captured()).hasMatch();
    return hasObject ? nullptr : m_candidates.subjectBehind(end, to);
}

const SpeakerCandidate *SpeechSubjects::of(const QRegularExpressionMatch &verb, int from, int to) const
{
    const bool hasOwn = m_grammar.isVerbFirst && m_candidates.subjectBehind(from + int(verb.capturedEnd()), to);
    const SpeakerCandidate *const others = hasOwn ? nullptr : shared(verb, from, to);
    return others ? others : ownSubject(verb, from, to);
}

Attributed SpeechSubjects::spokenBy(const SpeakerCandidate &subject) const
{
    const QString words = masked({subject.start, subject.end});
    switch (subject.kind) {
    case SpeakerKind::Person:
    case SpeakerKind::Party: return {true, m_candidates.isOneOfSeveral(subject) ? std::nullopt : subject.person};
    case SpeakerKind::Voice: return {true, m_memory.partyTold(subject.start)};
    case SpeakerKind::Pronoun: return {true, m_memory.told(subject.start, words)};
    case SpeakerKind::Author: return {true, m_memory.ownVoice(words)};
    case SpeakerKind::Nobody: return {true, words.front().isUpper() && m_memory.namedLike(words) ? m_memory.namedLike(words) : m_candidates.partyOf(subject)};
    case SpeakerKind::Document: break;
    }
    return {};
}

}
