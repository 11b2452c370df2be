// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"
#include "peoplegrammar.h"

namespace recognition {

/// True where paragraphs begin with a name and a colon, as those of a transcript.
bool areTurns(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar);

/// Reads names that stand alone in a line with what the lines below say of them, as on event pages and below letters: the name,
/// the office, for whom. Stack only.
class NameLines
{
public:
    NameLines(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar, const QSet<QString> &vocabulary)
        : m_text(text)
        , m_grammar(grammar)
        , m_vocabulary(vocabulary)
    {
    }

    /// Replaces the people of such lines.
    void read(QList<QList<Person>> &all) const;

private:
    void dropOrganisers(QList<QList<Person>> &all) const;
    bool isNameLine(qsizetype at) const;
    bool isOfficeLine(qsizetype at) const;
    bool isPartyLine(qsizetype at) const;
    PeopleParagraph joined(qsizetype first, qsizetype last) const;

    const QList<PeopleParagraph> &m_text;
    const PeopleGrammar &m_grammar;
    const QSet<QString> &m_vocabulary;
};

}
