// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotationsigns.h"

#include "../sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

bool isTitleCase(const QString &words)
{
    int longer = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() <= 3)
            continue;
        ++longer;
        if (!word.front().isUpper())
            return false;
    }
    return longer >= 2;
}

bool isSign(const QString &words)
{
    static const QRegularExpression sign(u"^(?:\\p{Lu}{1,3}[./-])?[\\p{Lu}\\d./() -]*\\d[\\p{Lu}\\d./() -]*$"_s);
    return sign.match(words).hasMatch();
}

bool isShortName(const QString &words)
{
    constexpr int kHanSigns = 8;
    constexpr int kWords = 3;
    const bool isHan = std::ranges::any_of(words, [](QChar sign) { return sign.script() == QChar::Script_Han; });
    const bool hasMark = std::ranges::any_of(words, [](QChar sign) { return sign.isPunct(); });
    return !hasMark && (isHan ? words.size() <= kHanSigns : words.split(u' ', Qt::SkipEmptyParts).size() <= kWords);
}

QList<model::TextRange> quotedSentences(const QString &content, const QList<QuotedWords> &quoted)
{
    QList<model::TextRange> sentences;
    auto around = quoted.cbegin();
    bool isWithin = false;
    const QList<model::TextRange> all = sentencesOf(content);
    for (const model::TextRange &sentence : all) {
        if (isWithin)
            sentences.last().end = sentence.end;
        else
            sentences.append(sentence);
        while (around != quoted.cend() && around->end <= sentence.end)
            ++around;
        isWithin = around != quoted.cend() && around->start < sentence.end;
    }
    return sentences;
}

}
