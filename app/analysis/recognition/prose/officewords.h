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
    bool isPersonal = false; ///< Said of nothing but people, "who leads", "her colleague".
    bool isSeveral = false; ///< "The presidents of Peru and of Chile".
    int start = -1;
    int end = -1;

    bool isFound() const { return !post.isEmpty() || !party.key.isEmpty(); }
};

/// Reads the words of one office and for whom they say that it is held: "Director of the Water Department at the City of
/// Rosario", "UN-Habitat Regional Adviser", "Kenyan President". Stack only.
class OfficeWords
{
public:
    OfficeWords(const QString &content, const PeopleGrammar &grammar, const PartyReader &parties)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(parties)
    {
    }

    /// The office that the words from `start` to `end` are; no post where they are none.
    Office in(int start, int end) const;
    /// For whom, of an office whose noun stands at `roleStart` and whose words begin at `start`.
    void readParty(Office &office, int start, int roleStart, int roleEnd) const;
    /// True where the words are an office with the name of whoever holds it: "UNECE Executive Secretary Ana Ruiz".
    bool namesOther(int start, int end) const;
    /// "at the Ministry of Health", "from the Mekong Wire", but not "a notary from Karsk".
    Mention nearParty(int start, int end) const;

    /// The State of one of the words, "Portuguese"; no key where none is an adjective of a State.
    Mention stateOfWords(const QString &words, int start) const;

private:
    bool leadsToName(const QRegularExpressionMatch &office, int start, int end) const;
    bool isNameOfOrganisation(const QString &words, const QRegularExpressionMatch &office) const;
    Office withoutParty(Office office, int roleEnd) const;
    void takePossessor(Office &office, int roleStart) const;
    Office describedIn(int start, int end) const;
    /// "UN-Habitat Regional Adviser".
    Mention partyBefore(int start, int roleStart, int roleEnd) const;
    void readOwner(Office &office, int start, int roleStart, int roleEnd) const;
    Mention partyBehind(Office office, int roleEnd, bool isField) const;
    /// "Kenyan President", "embajador brasileño"; no key for any other office.
    Mention stateOfAdjectives(int start, int roleStart, int roleEnd) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const PartyReader &m_parties;
};

}
