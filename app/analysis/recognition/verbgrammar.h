// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operativeverbs.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace recognition {

/// How operative paragraphs of a language begin and go on: its verbs, what may stand before them, what joins another one, read from
/// resources/verbs. Made once a language and never changed; any thread.
class VerbGrammar
{
public:
    /// Null for a language whose verbs are not known.
    static const VerbGrammar *of(const QString &language);

    explicit VerbGrammar(const QString &language);

    /// The first verb of a paragraph, with what stands before it; its group 1 is the verb.
    const QRegularExpression &opening() const { return m_opening; }
    /// A further verb behind what joins it; group 1 or 2 is the verb.
    const QRegularExpression &joined() const { return m_joined; }
    /// The verb of the table that these words of a text are.
    OperativeVerb find(const QString &words) const;

private:
    /// What a row of the table is, beside a verb.
    struct Words {
        QStringList verbs;
        QStringList directives;
        QStringList modifiers;
        QStringList joints;
        QStringList directiveJoints; ///< Before a verb that asks, and no other.
        QStringList endings;         ///< Pronouns that are written as one word with a verb.
    };

    Words read(const QString &path);
    void makeEnglish(const Words &words);
    void make(const Words &words);
    QString pattern(const QString &words, const QString &space) const;
    QString alternation(QStringList words, const QString &space) const;
    QString before(const QStringList &modifiers) const;
    QString plain(QString words) const;

    QString m_language;
    QHash<QString, OperativeVerb> m_verbs;
    QStringList m_longestFirst;
    QRegularExpression m_opening;
    QRegularExpression m_joined;
};

}
