// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "partyhistory.h"

namespace recognition {

/// The State whose mission or name stands on the head of a statement; no key where there are several.
Mention stateOnHead(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar);

/// Tells for whom people act of whom their own words do not say it: "its director", the Chair of the body that the text is
/// about, a minister of the one delegation that answers, "my predecessor", the author of an article. Stack only.
class PartyContext
{
public:
    /// `author` is who speaks the whole text.
    PartyContext(const QList<PeopleParagraph> &text, const PeopleGrammar &grammar, const std::optional<Person> &author);

    void complete(QList<QList<Person>> &all);

private:
    Mention calledOnly(const Person &person) const;
    void findOwner(Person &person, qsizetype paragraph);
    void inferState(Person &person, qsizetype paragraph) const;
    Mention ownParty(const QList<Person> &people, const Person &person) const;
    Mention stateOfSentences(const Person &person, qsizetype paragraph) const;
    /// The noun of the body that was called by its noun alone last, "Committee"; empty where there is none.
    QString shortBodyBefore(qsizetype paragraph, int position) const;

    const QList<PeopleParagraph> &m_text;
    const PeopleGrammar &m_grammar;
    const std::optional<Person> &m_author;
    PartyHistory m_history;
    Mention m_delegation; ///< The only State whose delegation the text tells of.
};

}
