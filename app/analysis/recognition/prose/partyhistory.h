// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partyreader.h"
#include "people.h"

#include <optional>

namespace recognition {

/// The words of a name in small letters, without signs.
QStringList foldedWords(const QString &name);
/// True where all of `some` are among `all`, at least one of which says something.
bool holdsAll(const QStringList &all, const QStringList &some);

/// The parties of a text in the order in which it names them. Stack only.
class PartyHistory
{
public:
    PartyHistory(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
        , m_parties(text.size())
    {
    }

    /// The party that "its" means, or "the Committee", at this place; no key where the text before names none.
    Mention meant(const QString &owner, qsizetype paragraph, int position);

private:
    struct Party {
        Mention mention;
        QStringList words; ///< Of its name, and of what the text calls it.
    };
    const QList<Party> &in(qsizetype paragraph);
    Mention subjectOf(const QList<Party> &parties, const QString &content, int position, const Mention &last) const;

    const QList<PeopleParagraph> &m_text;
    const PeopleGrammar &m_grammar;
    QList<std::optional<QList<Party>>> m_parties; ///< By paragraph, once one was read.
};

}
