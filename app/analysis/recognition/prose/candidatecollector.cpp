// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatecollector.h"

#include "partyreader.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

bool areOverlapping(const SpeakerCandidate &left, int start, int end)
{
    return left.start < end && start < left.end;
}

class CandidateCollector
{
public:
    CandidateCollector(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked)
        : m_paragraph(paragraph)
        , m_grammar(grammar)
        , m_masked(masked)
    {
    }

    QList<SpeakerCandidate> collect()
    {
        addPeople();
        addParties();
        addUnknownParties();
        if (m_grammar.hasCapitals)
            addUnknownNames();
        addMatches(m_grammar.ownVoice, SpeakerKind::Voice);
        addMatches(m_grammar.nobody, SpeakerKind::Nobody);
        addMatches(m_grammar.pronoun, SpeakerKind::Pronoun);
        if (m_masked != m_paragraph.content)
            addMatches(m_grammar.officeNoun, SpeakerKind::Pronoun);
        addMatches(m_grammar.author, SpeakerKind::Author);
        addMatches(m_grammar.documentNoun, SpeakerKind::Document);
        std::ranges::sort(m_all, {}, &SpeakerCandidate::start);
        return m_all;
    }

private:
    void addPeople();
    void addParties();
    void addUnknownParties();
    void addUnknownNames();
    void addUnknownName(const model::TextRange &range, qsizetype known);
    void addMatches(const QRegularExpression &expression, SpeakerKind kind);

    const ProseParagraph &m_paragraph;
    const SpeechGrammar &m_grammar;
    const QString &m_masked;
    QList<SpeakerCandidate> m_all;
};

void CandidateCollector::addPeople()
{
    for (const Person &person : m_paragraph.people) {
        if (m_masked.at(person.start).isPrint())
            m_all.append({SpeakerKind::Person, person.start, person.end, person});
    }
}

void CandidateCollector::addParties()
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
        // "In Mexico’s view, “…”" are Mexico’s own words.
        constexpr int kView = 30;
        if (!possessive.match(m_masked.mid(mention.end, 5)).hasMatch() || m_grammar.inView.match(m_masked.mid(mention.end, kView)).hasMatch())
            m_all.append({isBody ? SpeakerKind::Document : SpeakerKind::Party, mention.start, mention.end, speakingParty(mention, m_paragraph.content)});
    }
}

/// "The Association of Timber Ports": an organisation that no table knows.
void CandidateCollector::addUnknownParties()
{
    const PeopleGrammar *const grammar = grammarOf<PeopleGrammar>(m_paragraph.language);
    if (!grammar || m_masked == m_paragraph.content)
        return;
    const qsizetype known = m_all.size();
    const QList<Mention> parties = PartyReader(m_masked, m_paragraph.mentions, *grammar).all();
    for (const Mention &party : parties) {
        const bool isTaken = std::any_of(m_all.cbegin(), m_all.cbegin() + known, [&party](const SpeakerCandidate &other) {
            const bool isPersons = other.person && areOverlapping({SpeakerKind::Party, other.person->affiliation.start, other.person->affiliation.end, {}}, party.start, party.end);
            return isPersons || areOverlapping(other, party.start, party.end);
        });
        // "the Committee" is no name, and the words of a court are a document's.
        // "Head of Programmes" is an office.
        const QRegularExpressionMatch role = grammar->role.match(party.name);
        const bool isOffice = role.hasMatch() && role.capturedStart() == 0 && grammar->leadingRole.match(role.captured()).hasMatch();
        const bool isName = !isOffice && party.name.contains(u' ') && !m_grammar.documentNoun.match(party.name).hasMatch();
        if (party.isUnknown && isName && !isTaken)
            m_all.append({SpeakerKind::Party, party.start, party.end, speakingParty(party, m_paragraph.content)});
    }
}

/// "agregó Piñera": words with capitals right beside a verb of speech are somebody, though nobody was introduced by that name.
void CandidateCollector::addUnknownNames()
{
    constexpr int kLongestName = 90;
    const qsizetype known = m_all.size();
    for (const QRegularExpressionMatch &verb : m_grammar.verb.globalMatch(m_masked)) {
        const int end = int(verb.capturedEnd());
        const int from = std::max(0, int(verb.capturedStart()) - kLongestName);
        const QRegularExpressionMatch behind = m_grammar.unknownName.match(m_masked.mid(end, kLongestName));
        const QRegularExpressionMatch before = m_grammar.unknownNameBefore.match(m_masked.mid(from, int(verb.capturedStart()) - from));
        if (behind.hasMatch() && behind.capturedStart() == 1)
            addUnknownName({end + 1, end + 1 + int(behind.capturedLength())}, known);
        if (before.hasMatch() && before.captured().trimmed().contains(u' '))
            addUnknownName({from + int(before.capturedStart()), int(verb.capturedStart()) - 1}, known);
    }
}

void CandidateCollector::addUnknownName(const model::TextRange &range, qsizetype known)
{
    const bool isTaken = std::any_of(m_all.cbegin(), m_all.cbegin() + known, [&range](const SpeakerCandidate &other) { return areOverlapping(other, range.start, range.end); });
    const QStringList words = range.of(m_masked).split(u' ');
    const PeopleGrammar *const people = grammarOf<PeopleGrammar>(m_paragraph.language);
    const auto isInstitution = [people](const QString &word) { return people && people->isInstitution(word); };
    if (!isTaken && std::ranges::none_of(words, isInstitution))
        m_all.append({SpeakerKind::Nobody, range.start, range.end, std::nullopt});
}

void CandidateCollector::addMatches(const QRegularExpression &expression, SpeakerKind kind)
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

QList<SpeakerCandidate> candidatesIn(const ProseParagraph &paragraph, const SpeechGrammar &grammar, const QString &masked)
{
    return CandidateCollector(paragraph, grammar, masked).collect();
}

}
