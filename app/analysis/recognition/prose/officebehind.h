// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apposition.h"
#include "officewords.h"

namespace recognition {

/// Reads what stands behind a name: "X, Director of the Water Department at the City of Rosario", "X (OHCHR)", "X – Chief, Water
/// Branch, ILO", "X, who leads the campaign". Stack only.
class OfficeBehind
{
public:
    OfficeBehind(const QString &content, const PeopleGrammar &grammar, const PartyReader &parties)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(parties)
        , m_apposition(content, grammar, parties)
        , m_words(content, grammar, parties)
    {
    }

    /// Of a name that ends at `at`. `isSure` where a title or the place in a list says that it is a person's; in a list an
    /// organisation may follow that nothing but its capitals tells.
    Office at(int at, int lineEnd, bool isSure, bool isListed) const;

private:
    Mention partyOf(int start, int end, bool isListed) const;
    bool takeSegment(Office &found, const model::TextRange &segment, int limit, bool isSure, bool isListed) const;
    void takeParty(Office &found, const Mention &party, const model::TextRange &segment) const;
    bool isNameOfOther(const Mention &party, int end, int limit) const;
    bool leadsToName(int end, int limit) const;
    int takeBracket(Office &found, int at, int lineEnd, bool isSure) const;
    int withoutJoint(const Office &found, int start, int end) const;
    void takeBelonging(Office &found, int at, int lineEnd) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const PartyReader &m_parties;
    Apposition m_apposition;
    OfficeWords m_words;
};

}
