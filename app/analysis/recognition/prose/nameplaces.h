// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partyreader.h"

namespace recognition {

/// Where a name stands in its line.
struct NamePlace {
    int lineStart = 0;
    int lineEnd = 0;
    int itemStart = 0; ///< Behind the line's beginning, a semicolon, a label.
    bool isFirst = false; ///< Nothing but a label, a number, a party and a mark stand before it in its item.
    bool isNamed = false; ///< A label says that people follow.
    bool isListed = false; ///< In a list, where a name needs no title.
    QString label; ///< "Rapporteur", before a colon.
    Mention party; ///< "5. Viet Nam – Mr. Pham".
};

/// Tells of a paragraph where its lines begin, those of a list too that was joined into one, and where in its line a name stands.
/// Stack only.
class NamePlaces
{
public:
    NamePlaces(const QString &content, const PeopleGrammar &grammar, const PartyReader &parties)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(parties)
    {
        findLines();
    }

    /// `lastPerson` is where the person before begins; -1 where there is none.
    NamePlace at(int start, int lastPerson) const;
    bool isHeading(const NamePlace &place) const;

private:
    void findLines();
    void readLead(NamePlace &place, QString lead, bool isMarked) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const PartyReader &m_parties;
    QList<int> m_lines;
};

}
