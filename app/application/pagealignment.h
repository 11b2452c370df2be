// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "originalpages.h"

#include <core/model/passage.h>

#include <QHash>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace application {

/// Where a passage stands on a page: its words there, by their places in the list of the page's words.
struct PagePlace {
    base::PassageId passage;
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The words of a page, ready to be compared with those of paragraphs.
struct PageTokens {
    /// A word as the index sees it, and where it stands: the characters of a word of the page, end exclusive.
    struct Token {
        QString text;
        qsizetype word = 0;
        int start = 0;
        int end = 0;
    };

    PageTokens() = default;
    explicit PageTokens(const QList<PageWord> &words);

    QList<PageWord> words;
    QList<Token> tokens;
    QHash<QString, QList<qsizetype>> places; ///< Of each word among the tokens.
};

/// Finds the paragraphs of a text on a page by their words. `passages` are those that may begin on it, in order. Words that
/// the reader healed (hyphens) or left out (heads) are passed over; a paragraph that has too few words in common with the
/// page is not placed.
QList<PagePlace> placesOn(const PageTokens &page, const QList<model::Passage> &passages);
QList<PagePlace> placesOn(const QList<PageWord> &words, const QList<model::Passage> &passages);

/// A word of a passage (UTF-16 units of its content, end exclusive) and the characters of the page that show it.
struct PlacedWord {
    int start = 0;
    int end = 0;
    qsizetype firstWord = 0;
    int from = 0; ///< Within the first word.
    qsizetype lastWord = 0;
    int to = 0; ///< Within the last word, exclusive.
};

/// The words of a passage that stand on the page, one by one, from a word of the page on.
QList<PlacedWord> placedWords(const PageTokens &page, const QString &content, qsizetype firstWord);
/// The same where the passage began on an earlier page, from a place in its content on; empty where it does not go on here.
QList<PlacedWord> continuedWords(const PageTokens &page, const QString &content, int from);

/// The lines that some words of a page fill, one rectangle a line, in points.
QList<QRectF> linesOf(const QList<PageWord> &words, const PagePlace &place);
/// The lines that a part of a passage fills: whole words of the page, and the characters alone where a script has no words.
QList<QRectF> linesOf(const QList<PageWord> &words, const QList<PlacedWord> &placed, int start, int end);

/// Where words that are looked for stand on a page; the last one may go on.
QList<QRectF> findOn(const QList<PageWord> &words, const QString &wanted);

}
