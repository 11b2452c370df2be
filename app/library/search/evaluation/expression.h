// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "querycompiler.h"
#include "termquery.h"

#include <library/index/passagesearch.h>
#include <library/search/language/explanation.h>
#include <library/search/language/query.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace search {

/// A query as the store can answer it. Made without a library, so that a view can explain a query while it is typed.
struct Expression {
    library::IndexQuery index;   ///< Without documents: those stand in `documentClauses`.
    TermQuery termQuery;         ///< What `index.match` says of the words of a paragraph; empty where it is.
    TermQuery unwanted;          ///< What `index.withoutMatch` says.
    QList<Node> documentClauses; ///< Trees of fields that speak of documents; all have to hold.
    QList<Node> passageClauses;  ///< Trees of fields that speak of what hangs on a paragraph; all have to hold.
    QList<Term> terms;           ///< What to mark in the paragraphs that are found.
    QList<Explanation> explanation;
    bool findsNothing = false;   ///< Nothing to search for, or what no paragraph can be.
};

/// Never fails. Only words that text::words() gives, quoted, reach the index. With a vocabulary an unquoted word
/// stands for all its forms.
Expression compile(const Query &query, const TermExpander &expander = {});

/// The same for the part of a query that a field holds: "title:(smart OR green)".
Expression compileValue(const Node &field, const TermExpander &expander = {});

/// Writes the condition down as the index reads it.
void setTermQuery(Expression &expression, const TermQuery &termQuery);

}
