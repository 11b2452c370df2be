// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partycontext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr qsizetype kHeadParagraphs = 6; ///< The mission that speaks is named on the head of a statement.
constexpr int kStateNear = 260; ///< A State that is meant without being named stands within so many units before.

/// The one State whose mission, delegation or ministry the paragraphs name; no key where there are several.
Mention stateOfMission(const QList<PeopleParagraph> &text, qsizetype paragraphs, const PeopleGrammar &grammar)
{
    Mention found;
    for (qsizetype at = 0; at < std::min(paragraphs, text.size()); ++at) {
        for (const Mention &mention : text.at(at).mentions) {
            const int from = std::max(0, mention.start - 50);
            const QString lead = text.at(at).content.mid(from, mention.start - from);
            QRegularExpressionMatch noun;
            for (const QRegularExpressionMatch &match : grammar.government.globalMatch(lead))
                noun = match;
            const bool isOf = noun.hasMatch() && grammar.joinedWord.match(lead).hasMatch() && lead.mid(noun.capturedEnd()).count(u' ') <= 5;
            // "REPUBLIC OF NAMIBIA" alone on the head of a statement.
            const bool isAlone = at < kHeadParagraphs && text.at(at).content.size() < mention.end - mention.start + 14;
            if (mention.kind != model::RecordKind::State || (!isOf && !isAlone) || mention.key == found.key)
                continue;
            if (!found.key.isEmpty())
                return {};
            found = mention;
        }
    }
    return found;
}

/// The paper in which an article stands: its first line, above the title.
Mention mastheadOf(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar)
{
    constexpr qsizetype kLongest = 60;
    static const QRegularExpression rubric(u"\\s+[·|•–—]\\s+.*$"_s);
    static const QRegularExpression form(u"^(?:\\p{Lu}[\\p{L}’'-]*|\\p{Ll}{1,4}|[dl][’']\\p{L}+|&)(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*|\\p{Ll}{1,4}|[dl][’']\\p{L}+|&|\\p{Ll}+)){1,7}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() < 3 || !grammar.hasCapitals)
        return {};
    const QString name = QString(text.first().content).remove(rubric).trimmed();
    const auto capitals = std::ranges::count_if(name.split(u' '), [](const QString &word) { return !word.isEmpty() && word.front().isUpper(); });
    if (name.size() > kLongest || !form.match(name).hasMatch() || capitals < 2 || name == name.toUpper() || grammar.notPaper.match(name).hasMatch())
        return {};
    return PartyReader(text.first().content, text.first().mentions, grammar).organisation({0, int(name.size())});
}

}

Mention stateOnHead(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar)
{
    return stateOfMission(text, kHeadParagraphs, grammar);
}

PartyContext::PartyContext(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar, const std::optional<Person> &author)
    : m_text(text)
    , m_grammar(grammar)
    , m_author(author)
    , m_history(text, grammar)
    , m_delegation(stateOfMission(text, text.size(), grammar))
{
}

void PartyContext::complete(QList<QList<Person>> &all)
{
    for (qsizetype at = 0; at < all.size(); ++at) {
        const Person *before = nullptr;
        for (Person &person : all[at]) {
            const Person *const last = std::exchange(before, &person);
            // "Mr. Abe of the Tidal Network and his colleague Ms. Ito".
            if (person.owner == u"peer" && person.affiliation.key.isEmpty()) {
                person.affiliation = last && last->isNamed ? last->affiliation : Mention();
                continue;
            }
            if (person.owner == u"our" && person.affiliation.key.isEmpty()) {
                person.affiliation = ownParty(all.at(at), person);
                continue;
            }
            findOwner(person, at);
            inferState(person, at);
            if (person.isAuthor && person.affiliation.key.isEmpty() && at > 1)
                person.affiliation = mastheadOf(m_text, m_grammar);
        }
    }
}

/// "Our Ambassador", "my colleague": of whoever speaks here.
Mention PartyContext::ownParty(const QList<Person> &people, const Person &person) const
{
    if (!people.isEmpty() && people.first().isTurn && people.first().start != person.start)
        return people.first().affiliation;
    return m_author ? m_author->affiliation : Mention();
}

QString PartyContext::shortBodyBefore(qsizetype paragraph, int position) const
{
    constexpr qsizetype kParagraphs = 12;
    for (qsizetype at = paragraph; at >= 0 && at > paragraph - kParagraphs; --at) {
        const QString content = at == paragraph ? m_text.at(at).content.first(position) : m_text.at(at).content;
        QString noun;
        for (const QRegularExpressionMatch &match : m_grammar.shortBody.globalMatch(content))
            noun = match.captured(1);
        if (!noun.isEmpty())
            return noun;
    }
    return {};
}

void PartyContext::findOwner(Person &person, qsizetype paragraph)
{
    const bool isOpen = person.isNamed && person.affiliation.key.isEmpty() && person.owner.isEmpty();
    if (isOpen && m_grammar.committeeOffice.match(person.post).hasMatch()) {
        person.owner = m_grammar.committeeNoun;
        person.ownerAt = person.start;
    } else if (isOpen && m_grammar.chairOffice.match(person.post).hasMatch() && m_grammar.endsSentence(m_text.at(paragraph).content)) {
        // "Chairperson X closed the meeting": of the body that the text calls by its noun.
        person.owner = shortBodyBefore(paragraph, person.start);
        person.ownerAt = person.start;
    }
    if (person.owner.isEmpty() || (person.owner == u"its" && !m_grammar.leadingRole.match(person.post).hasMatch()))
        return;
    const Mention party = m_history.meant(person.owner, paragraph, person.ownerAt);
    const bool isShort = person.affiliation.name == person.owner;
    // "Karsk’s mayor" is Karsk’s; "the Committee" without a longer name is nobody’s.
    const bool isName = isShort && !party.key.isEmpty();
    const bool isNoun = m_grammar.organisation.match(person.owner).capturedLength() == person.owner.size();
    if (person.affiliation.key.isEmpty() || isName || (isShort && isNoun))
        person.affiliation = party.key.isEmpty() ? calledOnly(person) : party;
}

/// "Secretary of the Committee", of which the text tells no longer name.
Mention PartyContext::calledOnly(const Person &person) const
{
    const bool isNoun = m_grammar.hasCapitals && !person.owner.isEmpty() && person.owner.front().isUpper() && m_grammar.bodyNoun.match(person.owner).hasMatch();
    if (!isNoun || !person.post.contains(person.owner))
        return {};
    return {model::RecordKind::Organisation, u"org:"_s + slug(person.owner), person.owner, {}, person.start, person.end, true};
}

/// The one State that the sentences before name, else the one that is the subject of the sentence before.
Mention PartyContext::stateOfSentences(const Person &person, qsizetype paragraph) const
{
    const PeopleParagraph &text = m_text.at(paragraph);
    QList<Mention> near;
    for (const Mention &mention : text.mentions) {
        const bool isNear = mention.end <= person.start && person.start - mention.end < kStateNear;
        if (mention.kind == model::RecordKind::State && isNear && std::ranges::none_of(near, [&mention](const Mention &other) { return other.key == mention.key; }))
            near.append(mention);
    }
    if (near.size() == 1)
        return near.first();
    if (near.isEmpty()) {
        const bool isOfState = m_author && m_author->affiliation.kind == model::RecordKind::State;
        return m_delegation.key.isEmpty() && isOfState ? m_author->affiliation : m_delegation;
    }
    constexpr int kArticle = 5;
    const QString before = text.content.first(person.start);
    const qsizetype end = before.lastIndexOf(u". ");
    const qsizetype begin = end < 0 ? -1 : before.lastIndexOf(u". ", end - 1);
    const int start = begin < 0 ? 0 : int(begin) + 2;
    for (const Mention &mention : std::as_const(near)) {
        if (end > 0 && mention.start >= start && mention.start - start < kArticle && mention.end < end)
            return mention;
    }
    return {};
}

/// A minister of whom nobody says which State’s is that of the one State that the sentences before name, or of the only one
/// whose delegation the text tells of; one who speaks for a delegation is of its State.
void PartyContext::inferState(Person &person, qsizetype paragraph) const
{
    const bool isOfDelegation = person.isNamed && !m_delegation.key.isEmpty() && !person.post.isEmpty() && !person.isGuessed && m_grammar.delegation.match(m_text.at(paragraph).content.first(person.start)).hasMatch();
    // "Director of Customary Courts", of whose State’s the sentence before tells.
    if (isOfDelegation && person.affiliation.isUnknown && person.post.contains(person.affiliation.name) && !m_grammar.bodyNoun.match(person.affiliation.name.section(u' ', 1, 1)).hasMatch())
        person.affiliation = {};
    if (!person.isNamed || !person.affiliation.key.isEmpty() || !person.owner.isEmpty())
        return;
    const QRegularExpressionMatch office = m_grammar.stateOffice.match(person.post);
    // "la ministre burkinabè" is of another State than those named.
    if (office.hasMatch() && !m_grammar.adjectiveBehind.match(person.post.mid(office.capturedEnd())).hasMatch())
        person.affiliation = stateOfSentences(person, paragraph);
    else if (!office.hasMatch() && isOfDelegation)
        person.affiliation = m_delegation;
    person.isInferred = !person.affiliation.key.isEmpty();
}

}
