// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nameneighbours.h"

namespace recognition {

/// Reads the people of one paragraph; the caller knows the whole text. Each name is weighed by what leads to it and what follows
/// it; one for which nothing speaks has no rule. Stack only.
class PeopleReader
{
public:
    /// `isTranscript`: a name at the beginning and a colon say whose words follow.
    PeopleReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QSet<QString> &vocabulary, bool isTranscript)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
        , m_parties(content, mentions, grammar)
        , m_places(content, grammar, m_parties)
        , m_behind(content, grammar, m_parties)
        , m_before(content, grammar, m_parties)
        , m_names(content, mentions, grammar, vocabulary)
        , m_neighbours(content, grammar, m_names, m_parties, m_before, m_behind)
        , m_isTranscript(isTranscript)
    {
    }

    QList<Person> read();

private:
    bool isRecordStyle(const Person &person, const NamePlace &place) const;
    bool isAlone(const Person &person) const;
    bool mayBeAlone(const Person &person, bool isBehind) const;
    void weigh(Person &person);
    bool takeTitles(Person &person);
    bool takeOffice(Person &person, const NamePlace &place, bool isTitled);
    bool isInListOfStates(const Person &person) const;
    void takeContext(Person &person, const NamePlace &place);
    bool takeShared(Person &person);
    void take(Person &person, const Office &office);
    void shareBack();
    /// "A (Chair), B and C, Working Group on Ports": a name that goes on a list of names.
    bool areJoined(int start, int end) const;
    bool continuesList(const Person &person) const;
    bool speaks(const Person &person) const;

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
    PartyReader m_parties;
    NamePlaces m_places;
    OfficeBehind m_behind;
    OfficeBefore m_before;
    NameFinder m_names;
    NameNeighbours m_neighbours;
    bool m_isTranscript;
    QList<Person> m_people;
    QList<model::TextRange> m_descriptions; ///< Offices: no name of their own begins there.
    bool m_isInList = false; ///< The name before stood in a list of names.
    bool m_isPersonal = false; ///< What stands beside the name is said of nothing but people.
    int m_several = -1; ///< The person whose office is that of several, "the presidents of Peru, A, and of Chile, B".
};

}
