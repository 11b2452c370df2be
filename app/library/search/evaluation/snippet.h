// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/text/words.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace search {

/// Words in a row that a query looks for, as tokens of text::words().
struct Term {
    QStringList tokens;
    bool isPrefix = false; ///< The last token may go on.
    bool atStart = false;  ///< Only among the first words of a paragraph.
    QStringList forms {};  ///< What may stand for the last token as well: other forms of the same word.

    bool operator==(const Term &) const = default;
};

/// A piece of a passage with what was found in it.
struct Snippet {
    QString text;
    QList<std::pair<int, int>> marks; ///< Start, end in UTF-16 units of `text`; in order, apart from each other.
};

/// Do the tokens of a term stand from the word `at` on?
bool standsAt(const Term &term, const QList<text::Word> &words, qsizetype at);

/// Every place of the terms in a text, by its own offsets.
QList<std::pair<int, int>> findTerms(QStringView content, const QList<Term> &terms);

/// About `length` characters around the place where most of the terms stand closest, cut between words, with an ellipsis
/// where something was cut. The whole content when it is short enough.
Snippet makeSnippet(const QString &content, const QList<Term> &terms, int length = 200);

}
