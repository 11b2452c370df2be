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
    for (const ToldPerson &other : m_state.recent) {
        if (party.affiliation.key.isEmpty() && other.person.record == m_state.author->record)
            party.affiliation = other.person.affiliation;
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

std::optional<Person> SpeechMemory::bodyTold(const QString &words) const
{
    static const QRegularExpression last(u"(\\p{L}[\\p{L}-]{3,})\\W*$"_s, text::kUnicode);
    const QString noun = last.match(words).captured(1);
    const bool isDefinite = m_grammar.definiteBefore.pattern() != u"(?!)" && m_grammar.bodyAlone.match(words.trimmed()).hasMatch();
    const bool isParty = m_state.speaker && !m_state.speaker->isNamed && m_state.speaker->affiliation.kind == model::RecordKind::Organisation;
    return isDefinite && isParty && m_state.speaker->affiliation.name.split(u' ').contains(noun, Qt::CaseInsensitive) ? m_state.speaker : std::nullopt;
}

/// "the former Vice-Mayor" is who was named with that office, or with that word beside the name.
std::optional<Person> SpeechMemory::holderOf(const QString &words) const
{
    static const QRegularExpression office(u"(?:ال)?(\\p{Han}{2,}|\\p{L}[\\p{L}-]{3,})\\W*$"_s, text::kUnicode);
    const QString noun = office.match(words).captured(1);
    const bool isSheOrHe = m_grammar.hasCapitals && (m_grammar.she.match(noun).capturedLength() == noun.size() || m_grammar.he.match(noun).capturedLength() == noun.size());
    if (noun.isEmpty() || isSheOrHe || m_grammar.verb.match(noun).hasMatch())
        return std::nullopt;
    // "министра" is the "министр".
    constexpr qsizetype kStem = 5;
    const QString stem = m_grammar.hasCapitals && noun.size() > kStem ? noun.chopped(1) : noun;
    const auto told = [this, &stem](auto holds) {
        const auto found = std::ranges::find_if(m_state.recent.crbegin(), m_state.recent.crend(), [&](const ToldPerson &each) { return holds(each, stem) && !isAuthor(each.person); });
        return found == m_state.recent.crend() ? std::nullopt : std::optional(found->person);
    };
    const std::optional<Person> holder = told([](const ToldPerson &each, const QString &word) {
        return each.person.post.contains(word, Qt::CaseInsensitive) || each.person.role.contains(word, Qt::CaseInsensitive);
    });
    return holder ? holder : told([](const ToldPerson &each, const QString &word) { return each.beside.contains(word, Qt::CaseInsensitive); });
}

/// Whom "she", "the Minister" or nothing at all means at a place.
std::optional<Person> SpeechMemory::told(int place, const QString &words) const
{
    if (const std::optional<Person> holder = holderOf(words))
        return holder;
    // "the President reminded delegations": somebody whom nobody named.
    if (m_grammar.officeAlone.match(words).hasMatch() || isUnnamed(place, words))
        return std::nullopt;
    const SpeakerCandidate *const here = m_candidates.lastSubjectIn({m_sentence.start, place});
    if (here && fits(here->person, words))
        return here->person;
    const bool isBehindQuoted = m_index == 0 && m_state.hasQuoted;
    if (hasJustSpoken() && m_state.isNobody)
        return std::nullopt;
    if ((hasJustSpoken() || isBehindQuoted) && fits(m_state.speaker, words))
        return m_state.speaker;
    // "the prisoner" is mostly whom the text told of last.
    const bool isNoun = m_grammar.definiteBehind.match(words).hasMatch();
    if (isNoun && m_namedAt == m_index - 1 && !m_state.recent.isEmpty() && fits(m_state.recent.last().person, words))
        return m_state.recent.last().person;
    if (m_namedAt == m_index - 1 && fits(m_state.named, words))
        return m_state.named;
    if (isNoun)
        return std::nullopt;
    // "The clinic run by Jana Novak treated many; “…”, she wrote".
    const SpeakerCandidate *const object = m_candidates.lastPersonIn({m_sentence.start, place});
    if (object && fits(object->person, words))
        return object->person;
    if (fits(m_state.named, words))
        return m_state.named;
    const auto other = std::ranges::find_if(m_state.recent.crbegin(), m_state.recent.crend(), [&](const ToldPerson &each) { return fits(each.person, words); });
    return other != m_state.recent.crend() ? std::optional(other->person) : fits(m_state.speaker, words) ? m_state.speaker : std::nullopt;
}

void SpeechMemory::notePeople()
{
    constexpr qsizetype kMost = 40;
    constexpr qsizetype kLongest = 300; ///< Of what is kept of the words beside a name.
    if (const SpeakerCandidate *const topic = m_candidates.topicOf(m_sentence)) {
        const std::optional<Person> holder = holderBefore(*topic);
        m_state.named = holder ? holder : topic->person;
        m_namedAt = m_index;
    }
    for (const SpeakerCandidate *const each : m_candidates.namedIn(m_sentence)) {
        ToldPerson told {*each->person, besideName(*each)};
        const auto before = std::ranges::find_if(m_state.recent, [&told](const ToldPerson &other) { return other.person.record == told.person.record; });
        if (before != m_state.recent.end()) {
            told.beside = QString(before->beside + u' ' + told.beside).simplified().left(kLongest);
            m_state.recent.erase(before);
        }
        m_state.recent.append(told);
    }
    if (m_state.recent.size() > kMost)
        m_state.recent.remove(0, m_state.recent.size() - kMost);
}

/// "The Secretary-General went to the State House, where he met with President X": the sentence is about the office that begins it.
std::optional<Person> SpeechMemory::holderBefore(const SpeakerCandidate &topic) const
{
    if (!m_candidates.isOblique(topic.start))
        return std::nullopt;
    for (const SpeakerCandidate *const each : m_candidates.in({m_sentence.start, topic.start})) {
        const QString words = m_masked.mid(each->start, each->end - each->start);
        const bool isOffice = (each->kind == SpeakerKind::Pronoun && words.contains(u' ')) || each->kind == SpeakerKind::Party;
        if (const std::optional<Person> holder = isOffice && !m_candidates.isOblique(each->start) ? holderOf(words) : std::nullopt)
            return holder;
    }
    return std::nullopt;
}

/// "the poet", ", a poet of 61,": an apposition, and no more.
QString SpeechMemory::besideName(const SpeakerCandidate &candidate) const
{
    constexpr int kBefore = 45;
    constexpr int kBehind = 90;
    static const QRegularExpression apart(u"[.;:»”]"_s);
    static const QRegularExpression begins(u"^\\s?[,،，(（–—]"_s);
    const int from = std::max(m_sentence.start, candidate.start - kBefore);
    const QString lead = m_masked.mid(from, candidate.start - from).section(apart, -1);
    qsizetype clause = 0;
    for (const QRegularExpressionMatch &verb : m_grammar.verb.globalMatch(lead))
        clause = verb.capturedEnd();
    // ", 19, founder of the association,".
    static const QRegularExpression comma(u"[,،，]"_s);
    const QString tail = m_masked.mid(candidate.end, std::min(kBehind, m_sentence.end - candidate.end)).section(apart, 0, 0).section(comma, 0, 2);
    if (!begins.match(tail).hasMatch())
        return lead.sliced(clause);
    // "for the Office of the High Commissioner" is no High Commissioner.
    static const QRegularExpression office(u"\\b(?:Office|Bureau|Oficina)\\s(?:of|du|de|del|des)\\s.*"_s);
    if (const QRegularExpressionMatch of = office.match(tail); of.hasMatch())
        return lead.sliced(clause) + u' ' + tail.first(of.capturedStart());
    const QRegularExpressionMatch verb = m_grammar.verb.match(tail);
    return lead.sliced(clause) + u' ' + (verb.hasMatch() ? tail.first(verb.capturedStart()) : tail);
}

/// "as the widow put it" behind "a widow of 84": she has no name.
bool SpeechMemory::isUnnamed(int place, const QString &noun) const
{
    static const QRegularExpression last(u"(\\p{Ll}{4,})\\W*$"_s, text::kUnicode);
    const QRegularExpressionMatch word = last.match(noun);
    if (!word.hasMatch() || isPronoun(noun) || m_grammar.indefiniteArticle.pattern().isEmpty())
        return false;
    const QRegularExpression told(m_grammar.indefiniteArticle.pattern() + u"\\s+(?:\\p{Ll}+\\s+){0,2}"_s + QRegularExpression::escape(word.captured(1)), text::kUnicode);
    return told.match(m_masked.first(place)).hasMatch();
}

std::optional<Person> SpeechMemory::namedLike(const QString &words) const
{
    constexpr qsizetype kShortest = 3;
    const auto named = std::ranges::find_if(m_state.recent.crbegin(), m_state.recent.crend(), [&words](const ToldPerson &each) { return words.size() > kShortest && QString(u' ' + each.person.name).contains(QString(u' ' + words)); });
    return named == m_state.recent.crend() ? std::nullopt : std::optional(named->person);
}

bool SpeechMemory::isAuthor(const Person &person) const
{
    return m_state.author && m_state.author->isNamed && m_state.author->record == person.record;
}

/// "she" is no Mr., and "the Mayor" is who is one.
bool SpeechMemory::fits(const std::optional<Person> &person, const QString &words) const
{
    // Who says "I" is not told of as "she".
    if (!person || isAuthor(*person))
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
