// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "namefinder.h"
#include "nameplaces.h"
#include "officebefore.h"
#include "officebehind.h"
#include "people.h"

namespace recognition {

/// True for words that have no small letter, "AN BYONG-HO".
bool isAllCapitals(const QString &words);

/// All words of a paragraph that may be names, and what the others beside one of them say of it: in a list of speakers an office may be
/// that of the next, and a run of words part of an organisation's name. Refers to values that outlive it. Stack only.
class NameNeighbours
{
public:
    NameNeighbours(const QString &content, const PeopleGrammar &grammar, const NameFinder &finder, const PartyReader &parties, const OfficeBefore &before, const OfficeBehind &behind)
        : m_content(content)
        , m_grammar(grammar)
        , m_finder(finder)
        , m_parties(parties)
        , m_before(before)
        , m_behind(behind)
        , m_all(finder.names())
    {
    }

    const QList<model::TextRange> &names() const { return m_all; }
    /// True for a name that is part of an organisation's or a place's.
    bool isOfOrganisation(const model::TextRange &name) const;
    /// True where the office behind a name is that of the next one, which ends its words.
    bool isOfNext(const Office &behind) const;
    /// The same where a comma parts it from the next one.
    bool leadsToNext(const Office &behind) const;
    /// A verb of speech stands behind a name and for whom.
    bool speaksBehindParty(const Person &person) const;
    /// The last but one of a list.
    bool leadsToLast(const Person &person) const;
    /// A comma and an office that we know stand behind a name.
    bool hasOfficeBehind(const Person &person, const NamePlace &place) const;
    /// "a indiqué M. Yun, le groupe du fleuve": the clause ends behind the name, and what follows is not for whom.
    bool endsClause(const Person &person, const NamePlace &place, const Office &behind) const;
    /// A bracket that begins with a State stands behind a name.
    bool hasStateBehind(const Person &person) const;
    /// "elected Ana Ruiz (Peru)", "Ana Ruiz (Peru) was elected".
    bool isElected(const Person &person) const;
    /// "Vice-Chairs" of "elected Ana Ruiz (Peru) and Jan Novak (Latvia) as its Vice-Chairs"; empty where none is told.
    QString electedTo(const Person &person) const;
    /// "Utility Partners (Cape Town, RSA)".
    bool isPlaceInBrackets(const Person &person) const;
    void takeRepresented(Person &person, const NamePlace &place) const;

private:
    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const NameFinder &m_finder;
    const PartyReader &m_parties;
    const OfficeBefore &m_before;
    const OfficeBehind &m_behind;
    QList<model::TextRange> m_all; ///< In order.
};

}
