// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namefinder.h"
#include "officereader.h"
#include "people.h"

namespace recognition {

/// Reads the people of one paragraph; the caller knows the whole text. Each name is weighed by what leads to it and what follows
/// it; one for which nothing speaks has no rule. Stack only.
class PeopleReader
{
public:
    PeopleReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QSet<QString> &vocabulary)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
        , m_offices(content, mentions, grammar)
        , m_names(content, mentions, grammar, vocabulary)
    {
    }

    QList<Person> read();

private:
    /// Where a name stands in its line.
    struct Place {
        int lineStart = 0;
        int lineEnd = 0;
        int itemStart = 0; ///< Behind the line's beginning, a semicolon, a label.
        bool isFirst = false; ///< Nothing but a label, a number, a party and a mark stand before it in its item.
        bool isNamed = false; ///< A label says that people follow.
        bool isListed = false; ///< In a list, where a name needs no title.
        Mention party; ///< "5. Viet Nam – Mr. Pham".
    };
    /// Where lines begin, those of a list too that was joined into one.
    void findLines();
    Place placeOf(int start) const;
    void readLead(Place &place, QString lead, bool isMarked) const;
    bool isRecordStyle(const Person &person, const Place &place) const;
    bool mayBeAlone(const Person &person, bool isBehind) const;
    bool isOfOrganisation(const model::TextRange &name) const;
    void weigh(Person &person);
    bool takeTitles(Person &person);
    bool takeOffice(Person &person, const Place &place, bool isTitled);
    bool takeShared(Person &person);
    void take(Person &person, const Office &office);
    void shareBack();
    /// "A (Chair), B and C, Working Group on Ports": a name that goes on a list of names.
    bool areJoined(int start, int end) const;
    bool continuesList(const Person &person) const;
    bool speaks(const Person &person) const;
    bool isHeading(const Place &place) const;

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
    OfficeReader m_offices;
    NameFinder m_names;
    QList<int> m_lines;
    QList<Person> m_people;
    QList<model::TextRange> m_descriptions; ///< Offices: no name of their own begins there.
    int m_several = -1; ///< The person whose office is that of several, "the presidents of Peru, A, and of Chile, B".
};

}
