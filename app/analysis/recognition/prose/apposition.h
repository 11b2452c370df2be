// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partyreader.h"

namespace recognition {

/// True for the commas of the six languages.
bool isComma(QChar sign);

/// Finds the pieces of what is said beside a name: they are parted by commas, dashes and bars, and end at a verb of speech, a form of
/// address, the end of the sentence. Stack only.
class Apposition
{
public:
    Apposition(const QString &content, const PeopleGrammar &grammar, const PartyReader &parties)
        : m_content(content)
        , m_grammar(grammar)
        , m_parties(parties)
    {
    }

    /// Where the next piece begins, behind a comma, a dash, a colon or a bar at `at`; -1 where nothing of a list goes on.
    int next(int at, int end) const;
    /// Where the piece that begins at `start` ends, `end` at the latest.
    int endOf(int start, int end) const;

private:
    int markAfter(int start, int end) const;
    bool isNameOfParty(int start, int quote) const;
    int beforeNextName(int start, int at, int end) const;

    const QString &m_content;
    const PeopleGrammar &m_grammar;
    const PartyReader &m_parties;
};

}
