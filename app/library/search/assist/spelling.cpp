// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include <core/text/normalised.h>
#include <library/index/wordforms.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// People rarely mistype how a word begins, so its first letters choose what is compared at all.
constexpr int kLongestBeginning = 3;
constexpr int kMostSpellings = 20000;
constexpr qsizetype kShortestSpelled = 3;
constexpr qsizetype kLongestWord = 40;

qsizetype commonBeginning(QStringView left, QStringView right)
{
    const auto [end, other] = std::ranges::mismatch(left, right);
    return end - left.begin();
}

}

int editDistance(QStringView left, QStringView right, int most)
{
    if (std::abs(left.size() - right.size()) > most)
        return most + 1;
    const size_t width = size_t(right.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t column = 0; column < width; ++column)
        last[column] = int(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        row[0] = int(line);
        int best = row[0];
        for (size_t column = 1; column < width; ++column) {
            const QChar there = right.at(qsizetype(column) - 1);
            const QChar here = left.at(line - 1);
            row[column] = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (here == there ? 0 : 1)});
            if (line > 1 && column > 1 && here == right.at(qsizetype(column) - 2) && left.at(line - 2) == there)
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
            best = std::min(best, row[column]);
        }
        if (best > most)
            return most + 1;
        beforeLast.swap(last);
        last.swap(row);
    }
    return std::min(last[width - 1], most + 1);
}

QStringList meantWords(const library::Database &database, const QString &word, int most)
{
    const QString typed = text::fold(word);
    if (typed.size() < kShortestSpelled || typed.size() > kLongestWord)
        return {};
    struct Candidate {
        QString word;
        int distance;
        qsizetype common;
    };
    const int furthest = typed.size() <= 4 ? 1 : 2;
    QList<Candidate> candidates;
    for (int length = kLongestBeginning; length > 0 && candidates.isEmpty(); --length) {
        const QStringList words = library::WordForms(database).beginningWith(typed.first(length), kMostSpellings);
        for (const QString &other : words) {
            const int distance = editDistance(typed, other, furthest);
            if (distance == 0)
                return {};
            if (distance <= furthest)
                candidates.append({other, distance, commonBeginning(typed, other)});
        }
    }
    std::ranges::stable_sort(candidates, [](const Candidate &left, const Candidate &right) {
        return left.distance != right.distance ? left.distance < right.distance : left.common > right.common;
    });
    QStringList meant;
    for (const Candidate &candidate : std::as_const(candidates).first(std::min<qsizetype>(candidates.size(), most)))
        meant.append(candidate.word);
    return meant;
}

}
