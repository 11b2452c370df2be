// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"
#include "peoplegrammar.h"

#include <core/model/textrange.h>

namespace recognition {

/// Reads the people of one paragraph; the caller knows who was named before. Each name is weighed by what leads to it and what
/// follows it; one for which nothing speaks has no rule. Stack only.
class PeopleReader
{
public:
    PeopleReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
    {
    }

    QList<Person> read();

private:
    /// Drops titles and words of institutions at the head of a run; false where no name is left.
    bool trim(int &start, int &end) const;
    void trimSigns(int &start, int &end) const;
    bool isNoName(const QString &word) const;
    void weigh(Person &person);
    bool takeTitles(Person &person);
    bool takeOfficeBehind(Person &person);
    bool takeOfficeBefore(Person &person);
    void takeOwner(Person &person, int start) const;
    bool takeBelonging(Person &person);
    void takeListed(Person &person) const;
    bool isListed(const Person &person) const;
    bool speaks(const Person &person) const;
    void setOffice(Person &person, int start, int end);
    /// For whom the words of an office speak; no key where they do not say.
    Mention partyIn(int start, int end) const;
    Mention namedOrganisationIn(int start, int end) const;
    int officeEnd(int start, int end) const;

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
    bool m_isHeading = false;
    QList<Person> m_people;
    QList<model::TextRange> m_descriptions; ///< Offices: no name of their own begins there.
};

}
