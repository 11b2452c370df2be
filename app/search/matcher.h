// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explanation.h"
#include "query.h"
#include "snippet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace search {

/// The words of a text in a row, as the index sees them.
QStringList tokensOf(const QString &text);

/// Tokens as one phrase of the index's language; empty where there are none.
QString quoted(const QStringList &tokens, bool isPrefix = false);

/// Several matches as one, in brackets; `joint` is " AND " or " OR ".
QString bracketed(const QStringList &matches, QStringView joint);

/// A part of the query as the index wants it.
struct Part {
    enum class State { Nothing, Positive, Negative };
    State state = State::Nothing;
    QString match; ///< Negative: what must not be there.
    QList<Term> terms;
    QList<Explanation> pieces;
};

/// Turns the text of a query into a match expression. Lives for one query.
class Matcher
{
public:
    explicit Matcher(const QString &query)
        : m_query(query)
    {
    }

    Part compile(const Node &node);
    /// What was searched in another way than it was meant.
    const QList<Explanation> &notes() const { return m_notes; }

private:
    Part compileLeaf(const Node &node);
    Part compileNear(const Node &node);
    Part compileVerb(const Node &node);
    Part compileField(const Node &node);
    Part compileNot(const Node &node);
    Part compileAll(const Node &node);
    Part compileAny(const Node &node);
    QStringList takeTokens(const QString &text);
    void note(Explanation::Kind kind, const Node &node)
    {
        m_notes.append({kind, m_query.sliced(node.start, node.end - node.start), {}});
    }

    QString m_query;
    QList<Explanation> m_notes;
    qsizetype m_tokenCount = 0;
};

}
