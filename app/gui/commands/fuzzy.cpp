// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy.h"

#include <QList>

#include <algorithm>

namespace gui {

namespace {

constexpr int kWhole = 200;
constexpr int kWordStart = 12;
constexpr int kNeighbour = 8;
constexpr int kLetter = 1;
constexpr int kWorst = -1;

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The letters of one typed word, each at the earliest place after the last one.
int scattered(QStringView word, QStringView text)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return kWorst;
        score += kLetter + (at == last + 1 ? kNeighbour : 0) + (startsWord(text, at) ? kWordStart : 0);
        last = at;
        from = at + 1;
    }
    // Letters from all over a long title mean nothing.
    return score >= word.size() * (kLetter + kNeighbour / 2) ? score : kWorst;
}

int wordScore(QStringView word, QStringView text)
{
    int best = kWorst;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = int(word.size()) * (kLetter + kNeighbour) + (startsWord(text, at) ? 3 * kWordStart : 0);
        best = std::max(best, score);
    }
    return best != kWorst ? best : scattered(word, text);
}

}

int fuzzyScore(QStringView typed, QStringView text)
{
    if (typed == text)
        return kWhole;
    int total = 0;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const int score = wordScore(word, text);
        if (score < 0)
            return kWorst;
        total += score;
    }
    // Of two that fit alike the shorter one is meant.
    return total * 16 - int(std::min<qsizetype>(text.size(), 15));
}

}
