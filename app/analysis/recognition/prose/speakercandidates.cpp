// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakercandidates.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr int kFarthestName = 170; ///< Between a name and its verb: an office, "speaking on behalf of".
constexpr int kFarthestPhrase = 120; ///< Between "a spokesperson of the chamber, who asked for no name" and it.
constexpr int kNextWord = 12; ///< Between "one" and its verb.
constexpr int kFarthestWord = 60; ///< Between a pronoun and its verb.

}

SpeakerCandidates::SpeakerCandidates(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked)
    : m_paragraph(paragraph)
    , m_grammar(grammar)
    , m_masked(masked)
    , m_all(candidatesIn(paragraph, grammar, masked))
{
}

bool SpeakerCandidates::isOblique(int start) const
{
    constexpr int kLead = 24;
    const int from = std::max(0, start - kLead);
    const QString lead = m_masked.mid(from, start - from);
    return m_grammar.oblique.match(lead).hasMatch() && !m_grammar.topic.match(lead).hasMatch();
}

/// Near enough, and either no object or followed by "who".
bool SpeakerCandidates::reaches(const SpeakerCandidate &candidate, int verb) const
{
    const bool isName = candidate.kind == SpeakerKind::Person || candidate.kind == SpeakerKind::Party;
    const QString between = m_masked.mid(candidate.end, verb - candidate.end);
    // "three of them said", but "three ceasefires, he said".
    const bool isWord = candidate.kind == SpeakerKind::Nobody && !m_masked.mid(candidate.start, candidate.end - candidate.start).contains(u' ') && m_grammar.hasCapitals;
    // "The Chair of the Conference of the States Parties to the Convention said".
    const bool isOffice = candidate.kind == SpeakerKind::Pronoun && m_masked.mid(candidate.start, candidate.end - candidate.start).contains(u' ') && m_grammar.officeLink.match(between).hasMatch();
    const int farthest = isOffice ? kFarthestPhrase : isName ? kFarthestName : isWord ? kNextWord : candidate.kind == SpeakerKind::Nobody ? kFarthestPhrase : kFarthestWord;
    if (between.size() > farthest || between.contains(u';') || between.contains(u'；'))
        return false;
    // "She cited the resolution and said": what somebody cites says nothing itself.
    constexpr int kObject = 16;
    const int from = std::max(0, candidate.start - kObject);
    if (candidate.kind == SpeakerKind::Document && m_grammar.verb.match(m_masked.mid(from, candidate.start - from)).hasMatch())
        return false;
    return !isOblique(candidate.start) || (between.size() < kFarthestPhrase && m_grammar.relative.match(between).hasMatch());
}

const SpeakerCandidate *SpeakerCandidates::subjectBefore(int verb, int from) const
{
    for (auto candidate = m_all.crbegin(); candidate != m_all.crend(); ++candidate) {
        if (candidate->end > verb)
            continue;
        if (candidate->start < from)
            break;
        if (reaches(*candidate, verb) && !isListed(*candidate, from, verb) && !isAside(*candidate))
            return &*candidate;
    }
    return nullptr;
}

/// "The representative of Cabo Verde, whose text Costa Rica and Latvia sponsor, said": a State behind somebody who speaks is told of,
/// unless a verb of speech stands between them.
bool SpeakerCandidates::isListed(const SpeakerCandidate &candidate, int from, int verb) const
{
    const bool isFar = candidate.kind == SpeakerKind::Document && m_masked.mid(candidate.end, verb - candidate.end).contains(u',');
    if (candidate.kind != SpeakerKind::Party && !isFar)
        return false;
    return std::ranges::any_of(m_all, [&](const SpeakerCandidate &other) {
        const bool isBefore = other.kind == SpeakerKind::Person && other.start >= from && other.end <= candidate.start && !isOblique(other.start);
        return isBefore && !m_grammar.verb.match(m_masked.mid(other.end, candidate.start - other.end)).hasMatch();
    });
}

/// "Mexico, one of its sponsors, said".
bool SpeakerCandidates::isAside(const SpeakerCandidate &candidate) const
{
    const auto before = std::ranges::find_if(m_all, [&](const SpeakerCandidate &other) {
        return (other.kind == SpeakerKind::Party || other.kind == SpeakerKind::Person) && other.end < candidate.start && candidate.start - other.end <= 3;
    });
    return candidate.kind == SpeakerKind::Nobody && before != m_all.end() && m_masked.mid(before->end, candidate.start - before->end).startsWith(u',');
}

const SpeakerCandidate *SpeakerCandidates::subjectBehind(int verbEnd, int to) const
{
    constexpr int kOfficeLength = 160;
    const SpeakerCandidate *first = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.start < verbEnd || candidate.end > to || candidate.kind == SpeakerKind::Author)
            continue;
        const QString between = m_masked.mid(verbEnd, candidate.start - verbEnd);
        const bool isName = candidate.kind == SpeakerKind::Person || candidate.kind == SpeakerKind::Party;
        const bool isApart = between.contains(u';') || between.contains(u':') || m_grammar.that.match(between).hasMatch() || m_grammar.verb.match(between).hasMatch();
        if (between.size() > kOfficeLength || isApart)
            break;
        if (between.size() > 12 && !isName)
            continue;
        // "the Special Rapporteur on housing, Jana Novak": who has the name comes behind the office.
        if (candidate.kind == SpeakerKind::Person && (first || !isOblique(candidate.start)))
            return &candidate;
        if (!first && !isOblique(candidate.start) && !between.contains(u','))
            first = &candidate;
    }
    return first;
}

const SpeakerCandidate *SpeakerCandidates::firstIn(const model::TextRange &range) const
{
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isName = candidate.kind == SpeakerKind::Person || candidate.kind == SpeakerKind::Party;
        if (isName && candidate.start >= range.start && candidate.end <= range.end && !isOblique(candidate.start))
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::lastPersonIn(const model::TextRange &range) const
{
    const SpeakerCandidate *last = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == SpeakerKind::Person && candidate.start >= range.start && candidate.end <= range.end)
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::lastSubjectIn(const model::TextRange &range) const
{
    const SpeakerCandidate *last = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == SpeakerKind::Person && candidate.start >= range.start && candidate.end <= range.end && !isOblique(candidate.start))
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::nearest(int place, int to) const
{
    constexpr int kFew = 40;
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isSpeaker = candidate.kind == SpeakerKind::Person || candidate.kind == SpeakerKind::Party || candidate.kind == SpeakerKind::Pronoun;
        if (isSpeaker && candidate.start >= place && candidate.end <= to && candidate.start - place <= kFew)
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::sender(const model::TextRange &range) const
{
    constexpr int kLead = 40;
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isPerson = candidate.kind == SpeakerKind::Person && candidate.start >= range.start && candidate.end <= range.end;
        const int from = std::max(range.start, candidate.start - kLead);
        if (isPerson && m_grammar.messageOf.match(m_masked.mid(from, candidate.start - from)).hasMatch())
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::lastPartyIn(const model::TextRange &range) const
{
    const SpeakerCandidate *last = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isParty = candidate.kind == SpeakerKind::Party || (candidate.kind == SpeakerKind::Person && !candidate.person->isNamed);
        if (isParty && candidate.start >= range.start && candidate.end <= range.end)
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::accordingTo(const model::TextRange &range) const
{
    constexpr int kLead = 40;
    constexpr int kOffice = 110;
    // "According to the Special Rapporteur on housing, Jana Novak": the name says more than the office.
    for (const SpeakerCandidate *const named : namedIn(range)) {
        const int far = std::max(range.start, named->start - kOffice);
        if (m_grammar.accordingToOffice.match(m_masked.mid(far, named->start - far)).hasMatch())
            return named;
    }
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.start < range.start || candidate.end > range.end || candidate.kind == SpeakerKind::Document)
            continue;
        const int from = std::max(range.start, candidate.start - kLead);
        const bool isOwn = candidate.kind == SpeakerKind::Pronoun && m_grammar.accordingPronoun.match(m_masked.mid(candidate.start, candidate.end - candidate.start)).hasMatch();
        // "In the Judge’s view".
        const bool isView = m_grammar.inView.match(m_masked.mid(candidate.end, kLead)).hasMatch();
        if (isOwn || isView || m_grammar.accordingToBefore.match(m_masked.mid(from, candidate.start - from)).hasMatch())
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::topicOf(const model::TextRange &range) const
{
    constexpr int kNear = 60;
    const SpeakerCandidate *topic = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind != SpeakerKind::Person || candidate.start < range.start || candidate.end > range.end)
            continue;
        const bool isDead = m_grammar.died.match(m_masked.mid(candidate.end, std::min(kNear, range.end - candidate.end))).hasMatch();
        if (isDead)
            continue;
        if (!isOblique(candidate.start))
            return &candidate;
        topic = topic ? topic : &candidate;
    }
    return topic;
}

QList<const SpeakerCandidate *> SpeakerCandidates::namedIn(const model::TextRange &range) const
{
    QList<const SpeakerCandidate *> named;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == SpeakerKind::Person && candidate.person->isNamed && candidate.start >= range.start && candidate.end <= range.end)
            named.append(&candidate);
    }
    return named;
}

QList<const SpeakerCandidate *> SpeakerCandidates::in(const model::TextRange &range) const
{
    QList<const SpeakerCandidate *> all;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.start >= range.start && candidate.end <= range.end)
            all.append(&candidate);
    }
    return all;
}

bool SpeakerCandidates::isOneOfSeveral(const SpeakerCandidate &candidate) const
{
    const auto at = std::ranges::find(m_all, candidate.start, &SpeakerCandidate::start);
    if (candidate.kind != SpeakerKind::Person || at == m_all.begin() || at == m_all.end())
        return false;
    const auto before = std::prev(at);
    return before->kind == SpeakerKind::Person && before->person->isNamed && candidate.person->isNamed
        && m_grammar.joinsNames.match(m_masked.mid(before->end, candidate.start - before->end)).hasMatch();
}

std::optional<Person> SpeakerCandidates::partyOf(const SpeakerCandidate &candidate) const
{
    const QString words = m_masked.mid(candidate.start, candidate.end - candidate.start);
    const auto party = std::ranges::find_if(m_paragraph.mentions, [&candidate](const Mention &mention) { return mention.start >= candidate.end; });
    constexpr int kBeside = 16;
    if (party == m_paragraph.mentions.end() || party->start - candidate.end > kBeside || !m_grammar.voiceNoun.match(words).hasMatch() || !isOblique(party->start))
        return std::nullopt;
    return speakingParty(*party, m_paragraph.content);
}

}
