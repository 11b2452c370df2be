// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "termquery.h"

#include <library/search/language/explanation.h>
#include <library/search/language/query.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace search {

/// The words of a text in a row, as the index sees them.
QStringList tokensOf(const QString &text);

/// The search term of typed words: a lone Chinese, Japanese or Korean character at its end goes on in the text.
Term termOf(const QString &wanted, bool isPrefix = false);

/// The vocabulary of a library. Either function may be empty: then a word means itself, and a beginning whatever begins so.
struct TermExpander {
    /// Other forms of a word, of the word as typed and as the index folds it.
    std::function<QStringList(const QString &typed, const QString &token)> formsOf {};
    /// All words that begin so; empty where there are too many to ask for one by one.
    std::function<QStringList(const QString &beginning)> beginningWith {};
};

/// A part of the query as the index wants it.
struct Part {
    enum class State { Nothing, Positive, Negative };
    State state = State::Nothing;
    TermQuery termQuery; ///< Negative: what must not be there.
    QList<Term> terms;
    QList<Explanation> pieces;
};

/// Turns the text of a query into a match expression. Lives for one query.
class QueryCompiler
{
public:
    explicit QueryCompiler(const QString &query, TermExpander expander = {})
        : m_query(query)
        , m_expander(std::move(expander))
    {
    }

    Part compile(const Node &node);
    /// Clauses that were searched in another way than they were meant.
    const QList<Explanation> &notes() const { return m_notes; }

private:
    Part compileLeaf(const Node &node);
    Part compileNear(const Node &node);
    Part compileVerb(const Node &node);
    Part compileField(const Node &node);
    Part compileNot(const Node &node);
    Part compileAll(const Node &node);
    Part compileAny(const Node &node);
    Term takeTerm(const QString &wanted, bool isPrefix);
    QStringList formsOf(const Node &word, const QStringList &tokens) const;
    Term spelledOut(Term term) const;
    Term goneOn(Term term) const;
    void note(Explanation::Kind kind, const Node &node)
    {
        m_notes.append({kind, m_query.sliced(node.start, node.end - node.start), {}});
    }

    QString m_query;
    TermExpander m_expander;
    QList<Explanation> m_notes;
    qsizetype m_tokenCount = 0;
};

}
