// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speakercandidates.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using Kind = SpeakerCandidate::Kind;

constexpr int kFarthestName = 170; ///< Between a name and its verb: an office, "speaking on behalf of".
constexpr int kFarthestPhrase = 120; ///< Between "a spokesperson of the chamber, who asked for no name" and it.
constexpr int kFarthestWord = 60; ///< Between a pronoun and its verb.

bool areOverlapping(const SpeakerCandidate &left, int start, int end)
{
    return left.start < end && start < left.end;
}

}

Person speakingParty(const Mention &mention, const QString &content)
{
    Person party;
    party.isNamed = false;
    party.affiliation = mention;
    party.record = {mention.kind, mention.key};
    party.words = content.mid(mention.start, mention.end - mention.start);
    party.start = mention.start;
    party.end = mention.end;
    return party;
}

SpeakerCandidates::SpeakerCandidates(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked)
    : m_paragraph(paragraph)
    , m_grammar(grammar)
    , m_masked(masked)
{
    addPeople();
    addParties();
    if (grammar.hasCapitals)
        addUnknownNames();
    addMatches(grammar.ownVoice, Kind::Voice);
    addMatches(grammar.nobody, Kind::Nobody);
    addMatches(grammar.pronoun, Kind::Pronoun);
    addMatches(grammar.author, Kind::Author);
    addMatches(grammar.documentNoun, Kind::Document);
    std::ranges::sort(m_all, {}, &SpeakerCandidate::start);
}

void SpeakerCandidates::addPeople()
{
    for (const Person &person : m_paragraph.people) {
        if (m_masked.at(person.start).isPrint())
            m_all.append({Kind::Person, person.start, person.end, person});
    }
}

void SpeakerCandidates::addParties()
{
    const qsizetype people = m_all.size();
    for (const Mention &mention : m_paragraph.mentions) {
        const bool isPersons = std::any_of(m_all.cbegin(), m_all.cbegin() + people, [&mention](const SpeakerCandidate &other) {
            const Mention &affiliation = other.person->affiliation;
            return areOverlapping(other, mention.start, mention.end) || (affiliation.start == mention.start && affiliation.end == mention.end);
        });
        if (isPersons || !m_masked.at(mention.start).isPrint())
            continue;
        // "Mexico’s envoy": the State says whose.
        static const QRegularExpression possessive(u"^[’']s?\\s+\\p{L}"_s);
        const bool isBody = mention.kind == model::RecordKind::Body;
        if (!possessive.match(m_masked.mid(mention.end, 5)).hasMatch())
            m_all.append({isBody ? Kind::Document : Kind::Party, mention.start, mention.end, speakingParty(mention, m_paragraph.content)});
    }
}

/// "agregó Piñera": words with capitals right beside a verb of speech are somebody, though nobody was introduced by that name.
void SpeakerCandidates::addUnknownNames()
{
    static const QRegularExpression name(u"(?<![\\p{L}\\p{N}’'-])\\p{Lu}[\\p{L}’'-]+(?:\\s(?:(?:de|del|la|van|von|der|bin|al|el|da|do|dos|du)\\s){0,2}\\p{Lu}[\\p{L}’'-]+){0,5}"_s, text::kUnicode);
    static const QRegularExpression last(QString(name.pattern() + u"\\s$"_s), text::kUnicode);
    constexpr int kLongestName = 90;
    const qsizetype known = m_all.size();
    for (const QRegularExpressionMatch &verb : m_grammar.verb.globalMatch(m_masked)) {
        const int end = int(verb.capturedEnd());
        const int from = std::max(0, int(verb.capturedStart()) - kLongestName);
        const QRegularExpressionMatch behind = name.match(m_masked.mid(end, kLongestName));
        const QRegularExpressionMatch before = last.match(m_masked.mid(from, int(verb.capturedStart()) - from));
        if (behind.hasMatch() && behind.capturedStart() == 1)
            addUnknownName({end + 1, end + 1 + int(behind.capturedLength())}, known);
        if (before.hasMatch() && before.captured().trimmed().contains(u' '))
            addUnknownName({from + int(before.capturedStart()), int(verb.capturedStart()) - 1}, known);
    }
}

void SpeakerCandidates::addUnknownName(const model::TextRange &range, qsizetype known)
{
    const bool isTaken = std::any_of(m_all.cbegin(), m_all.cbegin() + known, [&range](const SpeakerCandidate &other) { return areOverlapping(other, range.start, range.end); });
    const QStringList words = range.of(m_masked).split(u' ');
    if (!isTaken && std::ranges::none_of(words, [](const QString &word) { return isInstitutionWord(word); }))
        m_all.append({Kind::Nobody, range.start, range.end, std::nullopt});
}

void SpeakerCandidates::addMatches(const QRegularExpression &expression, Kind kind)
{
    const qsizetype known = m_all.size();
    for (const QRegularExpressionMatch &match : expression.globalMatch(m_masked)) {
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        const bool isTaken = std::any_of(m_all.cbegin(), m_all.cbegin() + known, [=](const SpeakerCandidate &other) { return areOverlapping(other, start, end); });
        if (!isTaken)
            m_all.append({kind, start, end, std::nullopt});
    }
}

bool SpeakerCandidates::isOblique(int start) const
{
    constexpr int kLead = 24;
    const int from = std::max(0, start - kLead);
    return m_grammar.oblique.match(m_masked.mid(from, start - from)).hasMatch();
}

/// Near enough, and either no object or followed by "who".
bool SpeakerCandidates::reaches(const SpeakerCandidate &candidate, int verb) const
{
    const bool isName = candidate.kind == Kind::Person || candidate.kind == Kind::Party;
    const QString between = m_masked.mid(candidate.end, verb - candidate.end);
    const int farthest = isName ? kFarthestName : candidate.kind == Kind::Nobody ? kFarthestPhrase : kFarthestWord;
    if (between.size() > farthest || between.contains(u';') || between.contains(u'；'))
        return false;
    // "She cited the resolution and said": what somebody cites says nothing itself.
    constexpr int kObject = 16;
    const int from = std::max(0, candidate.start - kObject);
    if (candidate.kind == Kind::Document && m_grammar.verb.match(m_masked.mid(from, candidate.start - from)).hasMatch())
        return false;
    return !isOblique(candidate.start) || (between.size() < 30 && m_grammar.relative.match(between).hasMatch());
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
    const bool isFar = candidate.kind == Kind::Document && m_masked.mid(candidate.end, verb - candidate.end).contains(u',');
    if (candidate.kind != Kind::Party && !isFar)
        return false;
    return std::ranges::any_of(m_all, [&](const SpeakerCandidate &other) {
        const bool isBefore = other.kind == Kind::Person && other.start >= from && other.end <= candidate.start && !isOblique(other.start);
        return isBefore && !m_grammar.verb.match(m_masked.mid(other.end, candidate.start - other.end)).hasMatch();
    });
}

/// "Mexico, one of its sponsors, said".
bool SpeakerCandidates::isAside(const SpeakerCandidate &candidate) const
{
    const auto before = std::ranges::find_if(m_all, [&](const SpeakerCandidate &other) {
        return (other.kind == Kind::Party || other.kind == Kind::Person) && other.end < candidate.start && candidate.start - other.end <= 3;
    });
    return candidate.kind == Kind::Nobody && before != m_all.end() && m_masked.mid(before->end, candidate.start - before->end).startsWith(u',');
}

const SpeakerCandidate *SpeakerCandidates::subjectBehind(int verbEnd, int to) const
{
    constexpr int kOfficeLength = 110;
    const SpeakerCandidate *first = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.start < verbEnd || candidate.end > to)
            continue;
        const QString between = m_masked.mid(verbEnd, candidate.start - verbEnd);
        const bool isName = candidate.kind == Kind::Person || candidate.kind == Kind::Party;
        const bool isApart = between.contains(u';') || between.contains(u':') || m_grammar.that.match(between).hasMatch() || m_grammar.verb.match(between).hasMatch();
        if (between.size() > kOfficeLength || isApart)
            break;
        if (between.size() > 12 && !isName)
            continue;
        // "the Special Rapporteur on housing, Jana Novak": who has the name comes behind the office.
        if (candidate.kind == Kind::Person && (first || !isOblique(candidate.start)))
            return &candidate;
        if (!first && !isOblique(candidate.start) && !between.contains(u','))
            first = &candidate;
    }
    return first;
}

const SpeakerCandidate *SpeakerCandidates::firstIn(const model::TextRange &range) const
{
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isName = candidate.kind == Kind::Person || candidate.kind == Kind::Party;
        if (isName && candidate.start >= range.start && candidate.end <= range.end && !isOblique(candidate.start))
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::lastPersonIn(const model::TextRange &range) const
{
    const SpeakerCandidate *last = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == Kind::Person && candidate.start >= range.start && candidate.end <= range.end)
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::lastSubjectIn(const model::TextRange &range) const
{
    const SpeakerCandidate *last = nullptr;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == Kind::Person && candidate.start >= range.start && candidate.end <= range.end && !isOblique(candidate.start))
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::nearest(int place, int to) const
{
    constexpr int kFew = 40;
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isSpeaker = candidate.kind == Kind::Person || candidate.kind == Kind::Party || candidate.kind == Kind::Pronoun;
        if (isSpeaker && candidate.start >= place && candidate.end <= to && candidate.start - place <= kFew)
            return &candidate;
    }
    return nullptr;
}

const SpeakerCandidate *SpeakerCandidates::sender(const model::TextRange &range) const
{
    constexpr int kLead = 40;
    for (const SpeakerCandidate &candidate : m_all) {
        const bool isPerson = candidate.kind == Kind::Person && candidate.start >= range.start && candidate.end <= range.end;
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
        const bool isParty = candidate.kind == Kind::Party || (candidate.kind == Kind::Person && !candidate.person->isNamed);
        if (isParty && candidate.start >= range.start && candidate.end <= range.end)
            last = &candidate;
    }
    return last;
}

const SpeakerCandidate *SpeakerCandidates::accordingTo(const model::TextRange &range) const
{
    constexpr int kLead = 40;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.start < range.start || candidate.end > range.end || candidate.kind == Kind::Document)
            continue;
        const int from = std::max(range.start, candidate.start - kLead);
        const bool isOwn = candidate.kind == Kind::Pronoun && m_grammar.accordingPronoun.match(m_masked.mid(candidate.start, candidate.end - candidate.start)).hasMatch();
        if (isOwn || m_grammar.accordingToBefore.match(m_masked.mid(from, candidate.start - from)).hasMatch())
            return &candidate;
    }
    return nullptr;
}

void SpeakerCandidates::addPeopleOf(const model::TextRange &range, QList<Person> &people) const
{
    constexpr qsizetype kMost = 12;
    for (const SpeakerCandidate &candidate : m_all) {
        if (candidate.kind == Kind::Person && candidate.person->isNamed && candidate.start >= range.start && candidate.end <= range.end)
            people.append(*candidate.person);
    }
    if (people.size() > kMost)
        people.remove(0, people.size() - kMost);
}

}
