// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"
#include "peoplegrammar.h"

#include <core/model/textrange.h>

namespace recognition {

/// Reads for whom somebody speaks or works: a State, a body or an organisation that the table knows, or one that its words tell:
/// "the charity Anchor and Oar", "the water board of Karsk", «Fondation Rive Haute». Never a word that is not there. Stack only.
/// "CNRS", "France-Inter": one word that no place is called by.
bool isAbbreviation(const QString &name);

class PartyReader
{
public:
    PartyReader(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
    {
    }

    /// The party whose name begins at `at`, an article before it or none, and ends before `end`; no key where there is none.
    Mention at(int at, int end) const;
    /// The one that the table knows and that begins there; null where there is none.
    const Mention *knownAt(int at) const;
    /// The first State within a range, else the first body or organisation.
    const Mention *knownIn(int start, int end) const;
    /// The party whose name ends before the bracket at `at`: "Georgia (Ms. X)", "the secretariat (Mr. Y)".
    Mention endingAt(int at) const;
    /// An organisation that is called so.
    Mention organisation(const model::TextRange &name) const;
    /// "Minister of Transport, Mobility and Urban Agenda": where the list of fields that the comma at `comma` begins ends; -1 for none.
    int fieldsFrom(int start, int comma, int end) const;
    /// True where a noun of organisations is among the words.
    bool isOrganisation(int start, int end) const;
    /// True where a name is no organisation's but that of a field, "Public Sector Investment Planning".
    bool isField(const Mention &party) const;
    /// All parties that a paragraph names, in order; those without a noun of organisations only where the table knows them.
    QList<Mention> all() const;

private:
    struct Phrase {
        int start = -1;
        int end = -1; ///< Of the words that were read; the name may end before.
        model::TextRange name;
    };
    Phrase phraseAt(int at, int end) const;
    model::TextRange withoutPerson(model::TextRange name) const;
    int lastOf(int start, int end) const;
    int withGenitives(int start, int last, int end) const;
    bool isOffice(const Mention &mention) const;

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
};

}
