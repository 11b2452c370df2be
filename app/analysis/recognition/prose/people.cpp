// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "namelines.h"
#include "partycontext.h"
#include "peoplereader.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

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
        speaker->affiliation = stateOnHead(text, *m_grammar);
        speaker->affiliation.start = speaker->start;
        speaker->affiliation.end = speaker->end;
    }
    QSet<QString> vocabulary;
    for (const PeopleParagraph &paragraph : text)
        addVocabulary(paragraph.content, vocabulary);
    const bool isTranscript = areTurns(text, *m_grammar);
    for (qsizetype at = 0; at < text.size(); ++at)
        all[at] = PeopleReader(text.at(at).content, text.at(at).mentions, *m_grammar, vocabulary, isTranscript).read();
    NameLines(text, *m_grammar, vocabulary).read(all);
    introduceBySurname(all, text);
    PartyContext(text, *m_grammar, speaker).complete(all);
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

void People::introduceBySurname(QList<QList<Person>> &all, const QList<PeopleParagraph> &text) const
{
    constexpr int kVerb = 30;
    QList<Person *> before; // Whole names of whom nothing else is told.
    for (qsizetype at = 0; at < all.size() && m_grammar->hasCapitals; ++at) {
        for (Person &person : all[at]) {
            if (!person.isNamed || !person.rule.isEmpty() || isAllCapitals(person.name))
                continue;
            if (person.name.contains(u' ')) {
                before.append(&person);
                continue;
            }
            if (!m_grammar->verb.match(text.at(at).content.mid(person.end, kVerb)).hasMatch())
                continue;
            const QStringList words = foldedWords(person.name);
            const auto named = std::ranges::find_if(before, [&words](const Person *each) { return foldedWords(each->name).last() == words.last(); });
            if (named != before.end())
                (*named)->rule = u"person/1"_s;
        }
    }
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
        // What only follows from the surroundings is less than what the text tells elsewhere.
        const bool isLess = person.isInferred && !of->isInferred && !of->affiliation.key.isEmpty();
        if (person.affiliation.key.isEmpty() || isLess) {
            person.affiliation = of->affiliation;
            person.isToldHere = false;
        }
    }
    // A name that only looks like one counts where somebody of that name was introduced.
    people.removeIf([](const Person &person) { return person.isNamed && person.rule.isEmpty(); });
}

}
