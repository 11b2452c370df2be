// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "peoplereader.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

QStringList foldedWords(const QString &name)
{
    return text::fold(name).split(u' ', Qt::SkipEmptyParts);
}

}

QList<Person> People::in(const QString &content, const QList<Mention> &mentions, const QString &language)
{
    const PeopleGrammar *const grammar = grammarOf<PeopleGrammar>(language);
    if (!grammar)
        return {};
    QList<Person> people = PeopleReader(content, mentions, *grammar).read();
    for (Person &person : people) {
        if (person.isNamed)
            introduce(person);
    }
    // A name that only looks like one counts where somebody of that name was introduced.
    people.removeIf([](const Person &person) { return person.isNamed && person.rule.isEmpty() && !person.isAgain; });
    return people;
}

void People::introduce(Person &person)
{
    if (const Known *before = known(person.name)) {
        person.isAgain = true;
        person.name = before->name;
        person.record = {model::RecordKind::Person, before->key};
        person.rule = person.rule.isEmpty() ? u"person/1"_s : person.rule;
        return;
    }
    if (person.rule.isEmpty())
        return;
    person.record = {model::RecordKind::Person, u"person:"_s + slug(person.name)};
    m_known.append({person.record.key, person.name});
}

const People::Known *People::known(const QString &name) const
{
    const QStringList words = foldedWords(name);
    const Known *found = nullptr;
    for (const Known &person : m_known) {
        const QStringList all = foldedWords(person.name);
        const bool isPart = std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
        if (!isPart)
            continue;
        if (words.size() == all.size())
            return &person;
        if (found)
            return nullptr;
        found = &person;
    }
    return found;
}

}
