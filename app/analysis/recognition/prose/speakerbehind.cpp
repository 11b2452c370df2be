// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakerbehind.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

void SpeakerBehind::begin(const QuotedPlace &place)
{
    m_place = place;
    m_tail = place.tail.of(m_masked);
}

const SpeakerCandidate *SpeakerBehind::accordingTo() const
{
    // “…” – Jana Novak, Director.
    static const QRegularExpression dash(u"^\\s*[–—-]\\s*"_s);
    constexpr int kLongestSource = 120;
    constexpr int kDash = 8;
    const QRegularExpressionMatch dashed = dash.match(m_tail);
    const SpeakerCandidate *const author = dashed.hasMatch() && m_tail.size() < kLongestSource ? m_candidates.nearest(m_place.tail.start + int(dashed.capturedEnd()), m_place.tail.end) : nullptr;
    if (author && author->kind == SpeakerKind::Person && author->start - m_place.tail.start < kDash && !m_grammar.verb.match(m_tail).hasMatch())
        return author;
    const QRegularExpressionMatch match = m_grammar.accordingToBehind.match(m_tail);
    return match.hasMatch() ? m_candidates.nearest(m_place.tail.start + int(match.capturedEnd()), m_place.tail.end) : nullptr;
}

Attributed SpeakerBehind::verb(bool isStrong) const
{
    const QRegularExpressionMatch verb = m_grammar.verb.match(m_tail);
    if (!verb.hasMatch())
        return {};
    const QString between = m_tail.first(verb.capturedStart());
    const QString rest = m_tail.sliced(verb.capturedEnd());
    static const QRegularExpression apart(u"^\\s*[,،，—–-]|^[”’»]?$"_s);
    const int tail = m_place.tail.start;
    const int verbStart = tail + int(verb.capturedStart());
    const int verbEnd = tail + int(verb.capturedEnd());
    const bool isConnected = between.trimmed().isEmpty() || apart.match(between).hasMatch()
        || u",.!?…，。！？،؟"_s.contains(m_content.at(tail > 1 ? tail - 2 : 0));
    // “…” on its own, insisted Jana Novak; “…” on its own, she said: a comma parts who spoke from the end of the sentence.
    static const QRegularExpression comma(u"[,،]\\s*(?:\\p{Lu}[\\p{L}-]*\\s){0,4}$"_s, text::kUnicode);
    const SpeakerCandidate *const trailing = m_candidates.subjectBefore(verbStart, tail);
    const bool isTrailing = m_grammar.reportVerb.match(verb.captured()).hasMatch() && comma.match(trailing ? m_tail.first(trailing->start - tail) : between).hasMatch();
    const bool isClause = between.contains(u':') || between.contains(u';') || m_grammar.joins.match(between).hasMatch() || m_grammar.that.match(rest).hasMatch();
    constexpr qsizetype kFarthestVerb = 110;
    if ((!isConnected && !isTrailing) || isClause || between.size() > kFarthestVerb)
        return {};
    const SpeakerCandidate *subject = m_candidates.subjectBefore(verbStart, tail);
    if (!subject && !m_grammar.takesObject.match(verb.captured()).hasMatch())
        subject = m_candidates.subjectBehind(verbEnd, m_place.tail.end);
    // Han parts clauses by commas: the subject of these words stands with its verb.
    static const QRegularExpression clause(u"[,，]"_s);
    if (m_grammar.isHan && between.sliced(between.startsWith(u',') || between.startsWith(u'，') ? 1 : 0).contains(clause))
        return {};
    if (subject && (!isStrong || subject->kind != SpeakerKind::Document))
        return m_subjects.spokenBy(*subject);
    if (isStrong && m_memory.isPronoun(verb.captured()))
        return {true, m_memory.told(tail, verb.captured())};
    return isStrong ? Attributed() : withoutSubject(verb.captured(), between, rest);
}

/// A verb without a subject that we know: "insiste", "afirmaron", "the prisoner told him", "said a mother of three".
Attributed SpeakerBehind::withoutSubject(const QString &verb, const QString &between, const QString &rest) const
{
    constexpr qsizetype kNoun = 40;
    static const QRegularExpression pause(u"[.,،，。]"_s);
    const QString behindVerb = rest.left(kNoun).section(pause, 0, 0);
    if (m_grammar.pluralVerb.match(verb).hasMatch() || m_grammar.indefiniteBehind.match(between).hasMatch() || m_grammar.indefiniteBehind.match(rest).hasMatch())
        return {true, std::nullopt};
    const bool isBare = std::ranges::none_of(between, [](QChar sign) { return sign.isLetter(); });
    if (const std::optional<Person> body = m_memory.bodyTold(isBare ? behindVerb : between))
        return {true, body};
    const QRegularExpressionMatch definite = m_grammar.definiteBehind.match(isBare ? behindVerb : between);
    if (definite.hasMatch())
        return {true, m_memory.told(m_place.tail.start, definite.captured().trimmed())};
    const bool isSomebody = between.size() < kNoun && m_grammar.somebody.match(between).hasMatch();
    const bool isBehind = isBare && (m_grammar.dropsPronouns || m_grammar.somebody.match(behindVerb).hasMatch());
    if (!isSomebody && !isBehind)
        return {};
    return {true, m_memory.told(m_place.tail.start, between + u' ' + verb + u' ' + rest.left(kNoun))};
}

/// "judged “honourable but late” by several organizations".
Attributed SpeakerBehind::passive() const
{
    const QRegularExpressionMatch by = m_grammar.doneBy.match(m_tail);
    if (!by.hasMatch() || !m_grammar.naming.match(m_place.lead.of(m_masked)).hasMatch())
        return {};
    const int at = m_place.tail.start + int(by.capturedEnd());
    const SpeakerCandidate *const agent = m_candidates.nearest(at, m_place.tail.end);
    return agent && SpeechSubjects::isNamed(*agent) ? m_subjects.spokenBy(*agent) : Attributed {true, std::nullopt};
}

/// "Describing the plan as “late”, Jana Novak (Latvia), speaking for three States, said": the clause has the subject of the sentence.
Attributed SpeakerBehind::described() const
{
    constexpr int kLongest = 260;
    static const QRegularExpression clause(u"^\\s*(?:En\\s)?\\p{Lu}\\p{Ll}+(?:ing|ant|ando|iendo)\\s"_s, text::kUnicode);
    const QString lead = m_place.lead.of(m_masked);
    if (m_place.lead.start != m_place.sentence.start || !clause.match(lead).hasMatch() || !m_grammar.naming.match(lead.toLower()).hasMatch())
        return {};
    const int end = std::min(m_place.sentence.end, m_place.quoted.end + kLongest);
    const SpeakerCandidate *const subject = m_candidates.firstIn({m_place.quoted.end, end});
    const QString between = subject ? m_masked.mid(m_place.quoted.end, subject->start - m_place.quoted.end) : QString();
    const bool isSubject = between.contains(u',') && m_grammar.reportVerb.match(m_masked.mid(subject->end, end - subject->end)).hasMatch();
    return isSubject ? m_subjects.spokenBy(*subject) : Attributed();
}

/// “…,” recites one of the women: words that end in a mark of direct speech have a verb behind them, known or not.
Attributed SpeakerBehind::unknownVerb() const
{
    static const QRegularExpression verb(u"^[\\s,–—-]*(?<verb>\\p{Ll}[\\p{Ll}’'-]+)(?:\\s\\p{Ll}{1,4})?\\s"_s, text::kUnicode);
    const bool isDirect = u",?!…"_s.contains(m_place.words.back()) || m_tail.trimmed().startsWith(u',');
    const QRegularExpressionMatch match = verb.match(m_tail);
    if (!m_grammar.hasCapitals || !isDirect)
        return {};
    constexpr int kBeside = 4;
    const SpeakerCandidate *const first = m_candidates.nearest(m_place.tail.start, m_place.tail.end);
    if (first && first->start - m_place.tail.start <= kBeside && m_tail.mid(first->end - m_place.tail.start, 2).trimmed().left(1).isLower())
        return m_subjects.spokenBy(*first);
    if (!match.hasMatch() || m_grammar.joins.match(m_tail).hasMatch())
        return {};
    const int behindVerb = m_place.tail.start + int(match.capturedEnd());
    const SpeakerCandidate *const subject = m_candidates.nearest(behindVerb, m_place.tail.end);
    if (subject && subject->start - behindVerb <= kBeside && !m_candidates.isOblique(subject->start))
        return m_subjects.spokenBy(*subject);
    const QString rest = m_tail.sliced(match.capturedEnd(u"verb"));
    const bool isNobody = m_grammar.indefiniteBehind.match(rest).hasMatch() || m_grammar.nobody.match(rest.left(12)).capturedStart() == 1;
    return isNobody ? Attributed {true, std::nullopt} : Attributed();
}

}
