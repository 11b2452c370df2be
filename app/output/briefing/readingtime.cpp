// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingtime.h"

#include <QTextBoundaryFinder>

namespace briefing {

namespace {

constexpr int kWordsAMinute = 200;

int wordsIn(const QString &text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
        words += text.at(from).isLetterOrNumber();
    return words;
}

int wordsOf(const Block &block)
{
    if (block.shownIn >= 0)
        return wordsIn(block.heading);
    int words = wordsIn(block.heading) + wordsIn(block.text);
    for (const model::Passage &passage : block.passages)
        words += wordsIn(passage.content);
    if (block.passages.isEmpty())
        words += wordsIn(block.quotation.text);
    for (const QString &fact : block.facts)
        words += wordsIn(fact);
    return words;
}

}

int wordCount(const Outline &outline)
{
    int words = 0;
    for (const Block &block : outline.blocks)
        words += wordsOf(block);
    return words;
}

int readingMinutes(int words)
{
    return (words + kWordsAMinute - 1) / kWordsAMinute;
}

}
