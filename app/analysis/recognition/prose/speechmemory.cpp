// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speechmemory.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

/// "My Minister says": the State whose text it is; "I" is who speaks it.
std::optional<Person> SpeechMemory::ownVoice(const QString &word) const
{
    if (!m_state.author || !m_grammar.possessive.match(word).hasMatch())
        return m_state.author;
    Person party;
    party.isNamed = false;
    party.affiliation = m_state.author->affiliation;
    // "MR. WARFAA: My Minister says": he was introduced before.
    for (const Person &other : m_state.recent) {
        if (party.affiliation.key.isEmpty() && other.record == m_state.author->record)
            party.affiliation = other.affiliation;
    }
    if (party.affiliation.key.isEmpty())
        return std::nullopt;
    party.record = {party.affiliation.kind, party.affiliation.key};
    party.words = word;
    return party;
}

/// Whose delegate "its delegate" is.
std::optional<Person> SpeechMemory::partyTold(int place) const
{
    const SpeakerCandidate *const party = m_candidates.lastPartyIn({0, place});
    return party ? party->person : m_state.speaker;
}

/// "the former Vice-Mayor" is who was named with that office.
std::optional<Person> SpeechMemory::holderOf(const QString &words) const
{
    static const QRegularExpression office(u"(\\p{L}[\\p{L}-]{3,})\\W*$"_s, text::kUnicode);
    const QString noun = office.match(words).captured(1);
    const auto holds = [&noun](const Person &person) { return !noun.isEmpty() && (person.post.contains(noun, Qt::CaseInsensitive) || person.role.contains(noun, Qt::CaseInsensitive)); };
    const auto holder = std::ranges::find_if(m_state.recent.crbegin(), m_state.recent.crend(), holds);
    return holder == m_state.recent.crend() ? std::nullopt : std::optional(*holder);
}

/// Whom "she", "the Minister" or nothing at all means at a place.
std::optional<Person> SpeechMemory::told(int place, const QString &words) const
{
    if (const std::optional<Person> holder = holderOf(words))
        return holder;
    // "the President reminded delegations": somebody whom nobody named.
    static const QRegularExpression office(u"^(?:[Tt]he|[Ll][ea]|[Ee]l)\\s+(?:\\p{L}+\\s+){0,2}\\p{Lu}\\p{L}+$"_s, text::kUnicode);
    if (office.match(words).hasMatch())
        return std::nullopt;
    const SpeakerCandidate *const here = m_candidates.lastSubjectIn({m_sentence.start, place});
    if (here && fits(here->person, words))
        return here->person;
    if (hasJustSpoken() && fits(m_state.speaker, words))
        return m_state.speaker;
    if (fits(m_state.named, words))
        return m_state.named;
    const auto other = std::ranges::find_if(m_state.recent.crbegin(), m_state.recent.crend(), [&](const Person &person) { return fits(person, words); });
    return other != m_state.recent.crend() ? std::optional(*other) : fits(m_state.speaker, words) ? m_state.speaker : std::nullopt;
}

/// "she" is no Mr., and "the Mayor" is who is one.
bool SpeechMemory::fits(const std::optional<Person> &person, const QString &words) const
{
    if (!person)
        return false;
    const QString titled = person->words + u' ' + person->post;
    const bool isShe = m_grammar.she.match(words).hasMatch() && !m_grammar.he.match(words).hasMatch();
    const bool isHe = m_grammar.he.match(words).hasMatch() && !m_grammar.she.match(words).hasMatch();
    const bool isMan = m_grammar.he.match(titled).hasMatch() && !m_grammar.she.match(titled).hasMatch();
    const bool isWoman = m_grammar.she.match(titled).hasMatch() && !m_grammar.he.match(titled).hasMatch();
    return !(isShe && isMan) && !(isHe && isWoman);
}

/// "a-t-elle dit" is verb and subject.
bool SpeechMemory::isPronoun(const QString &verb) const
{
    return m_grammar.pronoun.match(verb).hasMatch() || m_grammar.she.match(verb).hasMatch() || m_grammar.he.match(verb).hasMatch();
}

}
