// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apposition.h"
#include "officewords.h"

namespace recognition {

/// Reads what leads to a name: "the Minister of Health of Peru, X", "Committee Chair X", "its director, Ms. X". Stack only.
class OfficeBefore
{
public:
    OfficeBefore(const QString &content, const PeopleGrammar &grammar, const PartyReader &parties)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(parties)
        , m_words(content, grammar, parties)
    {
    }

    /// Of a name that begins at `at`; forms of address before it are passed over.
    Office at(int at, int lineStart) const;

private:
    Office byRole(const QString &lead, int from, int lineStart, bool hasComma) const;
    Office byPeer(const QString &lead, int from) const;
    void preferApart(Office &office, const QString &lead, int from, int lineStart) const;
    int roleStartBefore(const QString &lead, int start) const;
    Office byEnding(const QString &lead, int from) const;
    /// The role of which all words up to the end of `lead` speak; no match where there is none.
    bool isMandate(const QRegularExpressionMatch &role, const QString &between) const;
    QRegularExpressionMatch roleOf(const QString &lead, bool hasComma) const;
    void readOwner(Office &office, int lineStart) const;
    void readSigns(Office &office, int lineStart) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const PartyReader &m_parties;
    OfficeWords m_words;
};

}
