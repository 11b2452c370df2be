// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace search {

/// Syntax tree of a query. Parsing never fails: anything that is no clause is text.
struct Node {
    enum class Kind { And, Or, Not, Word, Prefix, Phrase, Near, Field };
    Kind kind = Kind::And;
    QString text;   ///< Word, Phrase: as typed. Prefix: as typed, without its star. Field: the value, without its quotes.
    QString field;  ///< Field: its English name.
    int distance = 10;
    int start = 0;  ///< Where it stands in the query, UTF-16 units.
    int end = 0;
    bool goesOn = false; ///< Word, Prefix: it was typed as far as this; it stands for what begins so as well.
    QList<Node> children; ///< And, Or, Not, Near: the parts. Field: its value read as a query, empty when it has none yet.
};

/// A parsed query.
struct Query {
    QString text;
    Node root;
};

/// Words (all), OR, -word and NOT, "phrase" and =literal, prefix*, NEAR(a b, 10) and "a b"~10 and "a b"po10, ( ),
/// field:value in the names of any language, "speaker is Alston", 2020->2024. AND binds tighter than OR. "wom?n" is a word
/// here: which words it stands for, only an index can tell (see resolve()).
/// An operator that waits for its right side is left out; one that has no left side is a word.
Query parse(const QString &text);

}
