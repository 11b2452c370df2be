// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../mentions.h"
#include "peoplegrammar.h"

#include <core/model/textrange.h>

#include <QSet>

namespace recognition {

/// Finds the words of a paragraph that may be somebody's name, without titles and without the names of States and bodies that
/// stand beside them; what surrounds them tells whether they are one. Stack only.
class NameFinder
{
public:
    /// `vocabulary` are the words that the text has in small letters: a run of such words is no name, "Night Shift Nurses".
    NameFinder(const QString &content, const QList<Mention> &mentions, const PeopleGrammar &grammar, const QSet<QString> &vocabulary)
        : m_content(content)
        , m_mentions(mentions)
        , m_grammar(grammar)
        , m_vocabulary(vocabulary)
    {
    }

    QList<model::TextRange> names() const;
    /// True where a title or a form of address leads to the words.
    bool isTitled(int start) const;

    bool isInstitution(const QString &word) const;

private:
    QList<model::TextRange> withoutMentions(model::TextRange range) const;
    QList<model::TextRange> partedAtAnd(const model::TextRange &range) const;
    bool trim(model::TextRange &range) const;
    void trimHead(model::TextRange &range) const;
    void skipOffice(model::TextRange &range) const;
    void trimTitles(model::TextRange &range) const;
    void trimTail(model::TextRange &range) const;
    void trimSigns(model::TextRange &range) const;
    bool isAddressed(int start) const;
    bool isOfOrganisation(const QStringList &words) const;
    bool isOrdinary(const QStringList &words) const;

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const PeopleGrammar &m_grammar;
    const QSet<QString> &m_vocabulary;
};

/// The words that a text has in small letters.
void addVocabulary(const QString &content, QSet<QString> &vocabulary);

}
