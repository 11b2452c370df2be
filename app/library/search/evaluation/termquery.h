// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snippet.h"

#include <core/text/words.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace search {

/// Condition on the words of a paragraph. One tree, read in two ways: as an expression of the index and against words
/// in memory; both find the same paragraphs.
struct TermQuery {
    enum class Kind { All, Any, Without, Words, Near };
    Kind kind = Kind::All;
    Term term;              ///< Words. Near takes the terms of its parts.
    bool opens = false;     ///< Words: the paragraph begins with them.
    int distance = 0;       ///< Near: at most so many words between the first and the last.
    QList<TermQuery> parts; ///< Without: what has to be there, then what must not be.

    static TermQuery words(const Term &term, bool opens = false);
    /// One part stands for itself.
    static TermQuery all(QList<TermQuery> parts);
    static TermQuery any(QList<TermQuery> parts);
    static TermQuery without(const TermQuery &wanted, const TermQuery &unwanted);

    bool isEmpty() const { return kind != Kind::Words && parts.isEmpty(); }
};

/// Tokens as one phrase of the index's language; empty where there are none.
QString quoted(const QStringList &tokens, bool isPrefix = false);

/// The condition as FTS5 reads it over paragraphs.
QString matchOf(const TermQuery &termQuery);

/// The weaker condition on a whole text that holds such a paragraph, as an FTS5 expression without word positions.
QString textMatchOf(const TermQuery &termQuery);

/// True when a text for which textMatchOf() holds has such a paragraph in any case.
bool isExactOverTexts(const TermQuery &termQuery);

/// True when the index would first have to join the lists of all words that begin in some way.
bool isCostly(const TermQuery &termQuery);

/// Do the words of a paragraph meet it?
bool matches(const TermQuery &termQuery, const QList<text::Word> &words);

/// Relevance of a matching paragraph: how near each other and how early the terms stand, how much of the
/// paragraph they are, and whether they stand as they were typed. Above 0.
double relevance(const QList<Term> &terms, const QList<text::Word> &words);

}
