// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partyreader.h"

namespace recognition {

/// What the words beside a name say of the person.
struct Office {
    QString post;  ///< "Director of the Water Department".
    QString role;  ///< Its noun, "director".
    Mention party; ///< For whom; no key where the words do not say.
    QString owner; ///< "its", "Committee": for whom, where only the text before says which one.
    bool isPartOfParty = false; ///< `party` is a section of an organisation that may still be told.
    bool isGuessed = false; ///< No noun that we know: "a keeper of bees".
    bool isPersonal = false; ///< Said of nothing but people, "who leads".
    bool isSeveral = false; ///< "The presidents of Peru and of Chile".
    int start = -1;
    int end = -1;

    bool isFound() const { return !post.isEmpty() || !party.key.isEmpty(); }
};

/// Reads offices and for whom they are held, in apposition behind a name and before it: "X, Director of the Water Department at
/// the City of Rosario", "X (OHCHR)", "X – Chief, Water Branch, ILO", "the Minister of Health of Peru, X". Stack only.
class OfficeReader
{
public:
    OfficeReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(content, mentions, grammar)
    {
    }

    /// What stands behind a name that ends at `at`. `isSure` where a title or the place in a list says that it is a person's; in a
    /// list an organisation may follow that nothing but its capitals tells.
    Office behind(int at, int lineEnd, bool isSure, bool isListed) const;
    /// What leads to a name that begins at `at`, forms of address included.
    Office before(int at, int lineStart) const;
    const PartyReader &parties() const { return m_parties; }

private:
    /// The words of one office; no post where they are none.
    Office officeIn(int start, int end) const;
    void readParty(Office &office, int start, int roleStart, int roleEnd) const;
    Mention partyBehind(const Office &office, int roleEnd, bool isField) const;
    Mention nearParty(int start, int end) const;
    Mention partyOf(int start, int end, bool isListed) const;
    bool takeSegment(Office &found, const model::TextRange &segment, int limit, bool isSure, bool isListed) const;
    void takeParty(Office &found, const Mention &party, const model::TextRange &segment) const;
    bool isNameOfOther(const Mention &party, int end, int limit) const;
    int takeBracket(Office &found, int at, int lineEnd, bool isSure) const;
    void takeBelonging(Office &found, int at, int lineEnd) const;
    Office byEnding(const QString &lead, int from) const;
    int segmentStart(int at, int end) const;
    int segmentEnd(int start, int end) const;
    int roleStartBefore(const QString &lead, int start) const;
    /// The role of which all words up to the end of `lead` speak; no match where there is none.
    QRegularExpressionMatch roleOf(const QString &lead, bool hasComma) const;
    void readOwner(Office &office, int lineStart) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    PartyReader m_parties;
};

}
