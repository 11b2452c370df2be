// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakerfinder.h"

#include "quotationsigns.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

Attributed SpeakerFinder::of(const QuotedPlace &place)
{
    m_place = place;
    m_lead = masked(place.lead);
    m_tail = masked(place.tail);
    m_isDocument = false;
    m_behind.begin(place);
    if (const Attributed open = continued(); open.isSpeech)
        return open;
    if (isTitled())
        return {};
    if (const SpeakerCandidate *const according = m_behind.accordingTo())
        return m_subjects.spokenBy(*according);
    if (const std::optional<Attributed> source = quotedSource())
        return *source;
    if (const Attributed agent = m_behind.passive(); agent.isSpeech)
        return agent;
    // What stands before a colon says who speaks; "Officials called it “…”, she said" has the words of the officials.
    if (hasColon() || m_grammar.naming.match(m_lead).hasMatch()) {
        const Attributed leading = governed();
        if (leading.isSpeech)
            return leading;
    }
    if (const Attributed described = m_behind.described(); described.isSpeech)
        return described;
    if (const Attributed strong = m_behind.verb(true); strong.isSpeech)
        return strong;
    if (place.before >= 0 && !hasSubject({place.before, place.quoted.start}))
        return {true, m_state.isNobody ? std::nullopt : m_state.speaker};
    if (isName())
        return {};
    const Attributed leading = governed();
    if (leading.isSpeech || m_isDocument)
        return leading;
    for (const Attributed &found : {verbless(m_grammar.verb.match(m_lead).hasMatch()), m_behind.verb(false), m_behind.unknownVerb(), goesOn(), toldFreely()}) {
        if (found.isSpeech)
            return found;
    }
    return {};
}

/// A quotation of the paragraph above goes on, or it ended in a colon.
Attributed SpeakerFinder::continued() const
{
    const bool isBeginning = m_place.isFirst && m_place.quoted.start == 0;
    return isBeginning && (m_state.isOpen || m_state.isAnnounced) && m_state.speaker ? Attributed {true, m_state.speaker} : Attributed();
}

/// A sign, a title, a term: no words that somebody said, but for "what he called “…”".
bool SpeakerFinder::isTitled() const
{
    if (isSign(m_place.words) || (m_grammar.hasCapitals && isTitleCase(m_place.words)))
        return true;
    // “listen” and “be late”: what stands beside a term is one.
    static const QRegularExpression joint(u"^\\s*(?:[,、،/]|\\p{L}{1,3})\\s*$"_s, text::kUnicode);
    if (m_place.unsaid >= m_place.sentence.start && joint.match(masked({m_place.unsaid, m_place.quoted.start})).hasMatch())
        return true;
    // “people-to-people” initiatives.
    static const QRegularExpression hyphened(u"^\\p{Ll}+(?:-\\p{Ll}+)+$"_s, text::kUnicode);
    static const QRegularExpression noun(u"^\\s\\p{Ll}{3,}"_s, text::kUnicode);
    if (hyphened.match(m_place.words).hasMatch() && noun.match(m_tail).hasMatch() && !m_grammar.naming.match(m_lead).hasMatch())
        return true;
    const bool isTerm = m_grammar.titleLead.match(m_lead.right(60)).hasMatch();
    // "she said about the panel: “…”": what a verb of speech and a colon lead to is no title.
    if (hasColon() && m_grammar.reportVerb.match(m_lead).hasMatch() && u".!?…"_s.contains(m_place.words.back()))
        return false;
    return isTerm && !m_grammar.callsIt.match(m_lead).hasMatch() && !m_candidates.accordingTo(m_place.lead);
}

/// Words that no verb or mark leads to and that begin as a name does: the network “Door and Board”.
bool SpeakerFinder::isName() const
{
    const QString &words = m_place.words;
    const QString lead = m_lead.trimmed();
    const bool isBehindMark = !lead.isEmpty() && u":：,，،"_s.contains(lead.back());
    if (lead.isEmpty() || isBehindMark)
        return false;
    const QString tail = m_tail.trimmed();
    const bool goesOn = !tail.isEmpty() && tail.front().isLetter() && !words.back().isPunct();
    if (!m_grammar.hasCapitals)
        return isShortName(words) && goesOn;
    const QList<QRegularExpressionMatch> verbs = matchesOf(m_grammar.verb, lead);
    const bool isGoverned = m_grammar.joinsVerb.match(lead).hasMatch() || (!verbs.isEmpty() && verbs.last().capturedEnd() == lead.size());
    // A sentence is no name: “Who pays?”
    constexpr qsizetype kLongestName = 6;
    const bool isSentence = u".!?…"_s.contains(words.back()) || words.count(u' ') >= kLongestName;
    return words.front().isUpper() && !isGoverned && !isSentence;
}

bool SpeakerFinder::hasColon() const
{
    const QString lead = m_lead.trimmed();
    return lead.endsWith(u':') || lead.endsWith(u'：');
}

bool SpeakerFinder::hasSubject(const model::TextRange &range) const
{
    const QList<QRegularExpressionMatch> verbs = matchesOf(m_grammar.verb, masked(range));
    return std::ranges::any_of(verbs, [&](const QRegularExpressionMatch &match) {
        const SpeakerCandidate *const subject = m_candidates.subjectBefore(range.start + int(match.capturedStart()), range.start);
        return subject && subject->kind != SpeakerKind::Pronoun;
    });
}

/// "She said, quoting a librarian, “…”": the words are another's; nothing where she quotes nobody, or speaks herself behind that.
std::optional<Attributed> SpeakerFinder::quotedSource() const
{
    constexpr qsizetype kFarthest = 140;
    const QList<QRegularExpressionMatch> all = matchesOf(m_grammar.quoting, m_lead);
    if (all.isEmpty() || m_lead.size() - all.last().capturedEnd() > kFarthest)
        return std::nullopt;
    const int from = m_place.lead.start + int(all.last().capturedEnd());
    const QString between = m_lead.sliced(all.last().capturedEnd());
    if (m_grammar.verb.match(between).hasMatch() || m_grammar.naming.match(between).hasMatch() || between.contains(u';') || between.count(u',') > 1)
        return std::nullopt;
    for (const SpeakerCandidate *const each : m_candidates.in({from, m_place.lead.end})) {
        if (each->kind == SpeakerKind::Document)
            return Attributed();
        // "quoting an example from Peru" names no speaker.
        constexpr int kBeside = 6;
        if (each->kind == SpeakerKind::Party && each->start - from > kBeside)
            continue;
        if (SpeechSubjects::isNamed(*each) || each->kind == SpeakerKind::Nobody)
            return m_subjects.spokenBy(*each);
        if (each->kind == SpeakerKind::Author || each->kind == SpeakerKind::Pronoun)
            return std::nullopt;
    }
    static const QRegularExpression noun(u"\\p{L}{3,}"_s, text::kUnicode);
    constexpr qsizetype kHan = 2;
    const bool isSomebody = m_grammar.isHan ? between.size() > kHan : matchesOf(noun, between).size() >= 1;
    return isSomebody && !between.trimmed().startsWith(u',') ? std::optional(Attributed {true, std::nullopt}) : std::nullopt;
}

/// "She told the room that “…”".
Attributed SpeakerFinder::governed()
{
    m_isDocument = false;
    const SpeakerCandidate *const sender = hasColon() ? m_candidates.sender(m_place.lead) : nullptr;
    if (sender)
        return m_subjects.spokenBy(*sender);
    if (const Attributed beside = besideMark(); beside.isSpeech)
        return beside;
    const QList<QRegularExpressionMatch> verbs = matchesOf(m_grammar.verb, m_lead);
    for (auto verb = verbs.crbegin(); verb != verbs.crend(); ++verb) {
        if (const std::optional<Attributed> found = governedBy(*verb))
            return *found;
    }
    constexpr qsizetype kNear = 60;
    const bool isNear = !verbs.isEmpty() && (hasColon() || m_lead.size() - verbs.last().capturedEnd() <= kNear);
    if (isNear && m_grammar.dropsPronouns) {
        if (const SpeakerCandidate *const according = m_candidates.accordingTo(m_place.lead))
            return m_subjects.spokenBy(*according);
        const bool isPlural = m_grammar.pluralVerb.match(verbs.last().captured()).hasMatch();
        return {true, isPlural ? std::nullopt : m_memory.told(m_place.lead.start, verbs.last().captured())};
    }
    return {};
}

/// None where the verb has no subject, or governs nothing from there: "a teacher who read aloud: “…”".
std::optional<Attributed> SpeakerFinder::governedBy(const QRegularExpressionMatch &verb)
{
    constexpr qsizetype kBeside = 25;
    // "called the long sentences of the last decades “a debt”": what is named stands between.
    const bool isNaming = m_grammar.naming.match(m_lead).hasMatch() && m_grammar.naming.match(verb.captured()).hasMatch();
    if (!isNaming && m_grammar.weakVerb.match(verb.captured()).hasMatch() && m_lead.size() - verb.capturedEnd() > kBeside)
        return std::nullopt;
    const SpeakerCandidate *subject = m_subjects.of(verb, m_place.lead.start, m_place.lead.end);
    const int verbEnd = m_place.lead.start + int(verb.capturedEnd());
    const QString ahead = m_lead.first(verb.capturedStart());
    if (const std::optional<Attributed> noun = nounBefore(verb, subject))
        return noun;
    if (!subject && m_grammar.indefinite.match(ahead).hasMatch())
        return Attributed {true, std::nullopt};
    if (const SpeakerCandidate *const later = hasColon() ? m_subjects.ofLaterClause({verbEnd, m_place.lead.end}) : nullptr)
        subject = later;
    if (!subject)
        return std::nullopt;
    // "The Bureau said through its Secretary, Jana Novak, that “…”".
    const QRegularExpressionMatch through = m_grammar.through.match(masked({verbEnd, std::min(m_place.lead.end, verbEnd + int(kBeside))}));
    const SpeakerCandidate *const mouth = through.hasMatch() ? m_candidates.nearest(verbEnd + int(through.capturedEnd()), m_place.lead.end) : nullptr;
    if (mouth && mouth->kind == SpeakerKind::Person)
        return m_subjects.spokenBy(*mouth);
    // "Jana Novak phoned me and I wrote it down: “…”".
    const SpeakerCandidate *const other = subject->kind == SpeakerKind::Author && hasColon() ? m_candidates.firstIn({m_place.lead.start, subject->start}) : nullptr;
    m_isDocument = !other && subject->kind == SpeakerKind::Document;
    return m_isDocument ? Attributed() : m_subjects.spokenBy(other ? *other : *subject);
}

/// "as the physician put it", "a baker told her": a noun right before the verb is its subject, and not who stands further away.
std::optional<Attributed> SpeakerFinder::nounBefore(const QRegularExpressionMatch &verb, const SpeakerCandidate *subject) const
{
    const QString ahead = m_lead.first(verb.capturedStart());
    const bool isWeak = m_grammar.weakVerb.match(verb.captured()).hasMatch();
    if (isWeak || m_grammar.coordinated.match(ahead).hasMatch() || m_grammar.relative.match(ahead).hasMatch())
        return std::nullopt;
    for (const QRegularExpression *const noun : {&m_grammar.definiteBefore, &m_grammar.indefiniteBefore}) {
        const QRegularExpressionMatch match = noun->match(ahead);
        const int at = m_place.lead.start + int(match.capturedStart(u"noun"));
        if (!match.hasMatch() || m_candidates.isOblique(at) || (subject && subject->end > at))
            continue;
        const bool isNamed = noun == &m_grammar.definiteBefore;
        return Attributed {true, isNamed ? m_memory.told(at, match.captured(u"noun"_s).trimmed()) : std::nullopt};
    }
    return std::nullopt;
}

/// "some see a shield, others — “a fig leaf”": who stands right before the words.
Attributed SpeakerFinder::besideMark() const
{
    static const QRegularExpression mark(u"^\\s*[:：—–]\\s*$"_s);
    for (const SpeakerCandidate *const each : m_candidates.in(m_place.lead)) {
        const QString between = masked({each->end, m_place.lead.end});
        const bool isSpeaker = each->kind == SpeakerKind::Nobody || SpeechSubjects::isNamed(*each);
        if (isSpeaker && mark.match(between).hasMatch() && !m_candidates.isOblique(each->start))
            return m_subjects.spokenBy(*each);
    }
    return {};
}

/// "According to her, “…”"; `hasVerb`: a verb of speech leads, though nobody is its subject.
Attributed SpeakerFinder::verbless(bool hasVerb) const
{
    constexpr qsizetype kNoun = 50;
    if (const SpeakerCandidate *const according = m_candidates.accordingTo(m_place.lead))
        return m_subjects.spokenBy(*according);
    const bool isLed = hasVerb || hasColon() || m_grammar.speechNoun.match(m_lead.right(kNoun)).hasMatch();
    if (const SpeakerCandidate *const first = isLed ? m_candidates.firstIn(m_place.lead) : nullptr)
        return m_subjects.spokenBy(*first);
    return hasColon() && m_memory.isPronoun(m_lead) ? Attributed {true, m_memory.told(m_place.lead.start, m_lead)} : Attributed();
}

/// A sentence that is wholly quoted, or a piece of one, behind a sentence of the same speaker or about them.
Attributed SpeakerFinder::goesOn() const
{
    const bool isWhole = m_lead.trimmed().isEmpty() && m_place.sentence.end - m_place.quoted.end <= 2;
    const bool isPiece = m_grammar.hasCapitals && m_place.words.front().isLower() && !m_candidates.firstIn(m_place.sentence);
    constexpr qsizetype kFewest = 7; ///< Spaces: what has fewer may be a title.
    const bool isParagraph = m_state.hasSpoken && m_place.words.count(u' ') >= kFewest && u".!?…”"_s.contains(m_place.words.back());
    if (m_place.isFirst && (m_state.hasQuoted || isParagraph) && isWhole && m_state.speaker)
        return {true, m_state.speaker};
    if (m_memory.hasJustSpoken() && (isWhole || isPiece))
        return {true, m_state.isNobody ? std::nullopt : m_state.speaker};
    // "Jana Novak thinks so. “…”"
    const bool isSentence = isWhole && u".!?…。！？"_s.contains(m_place.words.back());
    if (!isSentence || m_place.isFirst || !m_memory.hasTold())
        return {};
    return {true, m_memory.told(m_place.sentence.start, {})};
}

/// Free indirect speech: "Housing remained the sore point: “…”" behind sentences of somebody.
Attributed SpeakerFinder::toldFreely() const
{
    constexpr qsizetype kSpaces = 3; ///< What has fewer may be a term.
    const bool isLed = hasColon() || (m_grammar.hasCapitals && m_place.words.front().isLower() && m_place.words.count(u' ') >= kSpaces);
    if (!m_memory.hasSpoken() || !isLed || !m_state.speaker || m_candidates.firstIn(m_place.lead))
        return {};
    return {true, m_state.speaker};
}

}
