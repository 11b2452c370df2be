// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "peoplereader.h"
#include "partyreader.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr qsizetype kHeadParagraphs = 6; ///< The mission that speaks is named on the head of a statement.

QStringList foldedWords(const QString &name)
{
    QString folded = text::fold(name);
    std::ranges::transform(folded, folded.begin(), [](QChar sign) { return sign.isLetterOrNumber() ? sign : QChar(u' '); });
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QStringList &all, const QStringList &some)
{
    return std::ranges::all_of(some, [&all](const QString &word) { return all.contains(word); })
        && std::ranges::any_of(some, [](const QString &word) { return word.size() > 2; });
}

/// The parties of a text in the order in which it names them.
class PartyHistory
{
public:
    PartyHistory(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
        , m_parties(text.size())
    {
    }

    /// The party that "its" means, or "the Committee", at this place.
    Mention meant(const QString &owner, qsizetype paragraph, int position)
    {
        const bool isPronoun = owner == u"its";
        const QStringList words = foldedWords(owner);
        Mention longest;
        qsizetype most = 0;
        for (qsizetype at = paragraph; at >= 0 && (!isPronoun || at + 1 >= paragraph); --at) {
            const QList<Party> &parties = in(at);
            for (auto party = parties.rbegin(); party != parties.rend(); ++party) {
                if (at == paragraph && party->mention.end > position)
                    continue;
                if (isPronoun)
                    return party->mention;
                if (party->words.size() <= words.size() || party->words.size() <= most || !holdsAll(party->words, words))
                    continue;
                longest = party->mention;
                most = foldedWords(longest.name).size();
            }
        }
        return longest;
    }

private:
    struct Party {
        Mention mention;
        QStringList words; ///< Of its name, and of what the text calls it.
    };

    const QList<Party> &in(qsizetype paragraph)
    {
        std::optional<QList<Party>> &parties = m_parties[paragraph];
        if (!parties) {
            parties.emplace();
            const PeopleParagraph &text = m_text.at(paragraph);
            const QList<Mention> all = PartyReader(text.content, text.mentions, m_grammar).all();
            for (const Mention &party : all)
                parties->append({party, foldedWords(party.name) + foldedWords(text.content.mid(party.start, party.end - party.start))});
        }
        return *parties;
    }

    const QList<PeopleParagraph> &m_text;
    const PeopleGrammar &m_grammar;
    QList<std::optional<QList<Party>>> m_parties; ///< By paragraph, once one was read.
};

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

}

People::People(const QString &language)
    : m_grammar(grammarOf<PeopleGrammar>(language))
{
}

QList<QList<Person>> People::in(const QList<PeopleParagraph> &text, std::optional<Person> &speaker)
{
    QList<QList<Person>> all(text.size());
    if (!m_grammar)
        return all;
    if (speaker && speaker->isNamed && speaker->affiliation.key.isEmpty()) {
        speaker->affiliation = stateOfMission(text, kHeadParagraphs, *m_grammar);
        speaker->affiliation.start = speaker->start;
        speaker->affiliation.end = speaker->end;
    }
    QSet<QString> vocabulary;
    for (const PeopleParagraph &paragraph : text)
        addVocabulary(paragraph.content, vocabulary);
    for (qsizetype at = 0; at < text.size(); ++at)
        all[at] = PeopleReader(text.at(at).content, text.at(at).mentions, *m_grammar, vocabulary).read();
    findOwners(text, all);
    inferStates(text, all);
    if (speaker && speaker->isNamed)
        introduce(*speaker);
    for (const QList<Person> &people : std::as_const(all)) {
        for (const Person &person : people)
            introduce(person);
    }
    for (const QList<Person> &people : std::as_const(all)) {
        for (const Person &person : people)
            complete(person);
    }
    QSet<QString> seen;
    for (QList<Person> &people : all)
        identify(people, seen);
    if (speaker && speaker->isNamed) {
        QList<Person> one {*speaker};
        identify(one, seen);
        speaker = one.isEmpty() ? *speaker : one.first();
        speaker->isAgain = false;
        speaker->isToldHere = true;
    }
    return all;
}

void People::findOwners(const QList<PeopleParagraph> &text, QList<QList<Person>> &all) const
{
    PartyHistory history(text, *m_grammar);
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (Person &person : all[at]) {
            if (person.affiliation.key.isEmpty() && person.owner.isEmpty() && m_grammar->committeeOffice.match(person.post).hasMatch()) {
                person.owner = m_grammar->committeeNoun;
                person.ownerAt = person.start;
            }
            if (person.owner.isEmpty() || (person.owner == u"its" && !m_grammar->leadingRole.match(person.post).hasMatch()))
                continue;
            const Mention party = history.meant(person.owner, at, person.ownerAt);
            const bool isShort = person.affiliation.name == person.owner;
            // "Karsk’s mayor" is Karsk’s; "the Committee" without a longer name is nobody’s.
            const bool isName = isShort && !party.key.isEmpty();
            const bool isNoun = m_grammar->organisation.match(person.owner).capturedLength() == person.owner.size();
            if (person.affiliation.key.isEmpty() || isName || (isShort && isNoun))
                person.affiliation = party;
        }
    }
}

/// A minister of whom nobody says which State’s is that of the one State that the sentences before name, or of the only one
/// whose delegation the text tells of.
void People::inferStates(const QList<PeopleParagraph> &text, QList<QList<Person>> &all) const
{
    constexpr int kNear = 260;
    const Mention delegation = stateOfMission(text, text.size(), *m_grammar);
    for (qsizetype at = 0; at < all.size(); ++at) {
        for (Person &person : all[at]) {
            const QString behindRole = person.post.mid(m_grammar->stateOffice.match(person.post).capturedEnd());
            // "la ministre burkinabè" is of another State than those named.
            const bool isOpen = !m_grammar->adjectiveBehind.match(behindRole).hasMatch() && person.isNamed && person.affiliation.key.isEmpty() && person.owner.isEmpty();
            if (!isOpen || !m_grammar->stateOffice.match(person.post).hasMatch())
                continue;
            QList<Mention> near;
            for (const Mention &mention : text.at(at).mentions) {
                const bool isNear = mention.end <= person.start && person.start - mention.end < kNear;
                if (mention.kind == model::RecordKind::State && isNear && std::ranges::none_of(near, [&mention](const Mention &other) { return other.key == mention.key; }))
                    near.append(mention);
            }
            person.affiliation = near.size() == 1 ? near.first() : near.isEmpty() ? delegation : Mention();
            person.isInferred = !person.affiliation.key.isEmpty();
        }
    }
}

People::Known *People::known(const QString &name, bool *isDoubtful)
{
    const QStringList words = foldedWords(name);
    const auto same = std::ranges::find(m_known, words, &Known::words);
    if (same != m_known.end())
        return &*same;
    Known *found = nullptr;
    int others = 0;
    int longer = 0;
    for (Known &person : m_known) {
        const bool isLonger = holdsAll(person.words, words);
        if (!isLonger && !holdsAll(words, person.words))
            continue;
        found = &person;
        ++others;
        longer += isLonger ? 1 : 0;
    }
    if (isDoubtful)
        *isDoubtful = longer > 1;
    return others == 1 ? found : nullptr;
}

void People::introduce(const Person &person)
{
    if (!person.isNamed || person.rule.isEmpty())
        return;
    bool isDoubtful = false;
    Known *before = known(person.name, &isDoubtful);
    // A surname of two people names neither, and nobody else.
    if (isDoubtful)
        return;
    if (!before) {
        m_known.append({person.name, foldedWords(person.name), person.post, person.role, person.affiliation, person.isInferred});
        return;
    }
    const QStringList words = foldedWords(person.name);
    if (words.size() > before->words.size()) {
        before->name = person.name;
        before->words = words;
    }
    if (before->post.isEmpty()) {
        before->post = person.post;
        before->role = person.role;
    }
    if (before->affiliation.key.isEmpty() || (before->isInferred && !person.isInferred && !person.affiliation.key.isEmpty())) {
        before->affiliation = person.affiliation;
        before->isInferred = person.isInferred;
    }
}

void People::complete(const Person &person)
{
    if (!person.isNamed || !person.rule.isEmpty() || !person.name.contains(u' '))
        return;
    const QStringList words = foldedWords(person.name);
    Known *const before = known(person.name);
    if (!before || words.size() <= before->words.size() || !holdsAll(words, before->words) || words.last() != before->words.last())
        return;
    before->name = person.name;
    before->words = words;
}

void People::identify(QList<Person> &people, QSet<QString> &seen)
{
    for (Person &person : people) {
        if (!person.isNamed)
            continue;
        const Known *of = known(person.name);
        if (!of) {
            person.rule.clear();
            continue;
        }
        person.isAgain = seen.contains(of->name);
        seen.insert(of->name);
        person.name = of->name;
        person.record = {model::RecordKind::Person, u"person:"_s + slug(of->name)};
        person.rule = person.rule.isEmpty() ? u"person/1"_s : person.rule;
        if (person.post.isEmpty()) {
            person.post = of->post;
            person.role = of->role;
        }
        if (person.affiliation.key.isEmpty()) {
            person.affiliation = of->affiliation;
            person.isToldHere = false;
        }
    }
    // A name that only looks like one counts where somebody of that name was introduced.
    people.removeIf([](const Person &person) { return person.isNamed && person.rule.isEmpty(); });
}

}
