// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "difference.h"

#include "words.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <vector>

namespace text {

namespace {

using Numbers = std::vector<int>;

Numbers numbered(QStringView source, QHash<QString, int> &vocabulary)
{
    Numbers out;
    forEachWord(source, [&](QStringView token, int, int) {
        const int next = static_cast<int>(vocabulary.size());
        const QString word = token.toString();
        const auto known = vocabulary.constFind(word);
        out.push_back(known != vocabulary.cend() ? *known : *vocabulary.insert(word, next));
        return true;
    });
    return out;
}

// The length of the longest common subsequence, 64 words of `left` at a time (Hyyrö 2004).
size_t commonSubsequence(std::span<const int> left, std::span<const int> right, int vocabulary)
{
    const size_t blocks = (left.size() + 63) / 64;
    if (blocks == 0 || right.empty())
        return 0;
    std::vector<std::vector<quint64>> where(static_cast<size_t>(vocabulary));
    for (size_t i = 0; i < left.size(); ++i) {
        std::vector<quint64> &bits = where[static_cast<size_t>(left[i])];
        bits.resize(blocks);
        bits[i / 64] |= quint64(1) << (i % 64);
    }
    std::vector<quint64> row(blocks, ~quint64(0));
    for (const int word : right) {
        const std::vector<quint64> &bits = where[static_cast<size_t>(word)];
        if (bits.empty())
            continue;
        quint64 carry = 0;
        for (size_t block = 0; block < blocks; ++block) {
            const quint64 matched = row[block] & bits[block];
            const quint64 partial = row[block] + matched;
            const quint64 sum = partial + carry;
            carry = static_cast<quint64>(partial < matched || sum < partial);
            row[block] = sum | (row[block] - matched);
        }
    }
    size_t length = 0;
    for (size_t i = 0; i < left.size(); ++i)
        length += (row[i / 64] >> (i % 64) & 1) == 0;
    return length;
}

}

double similarity(QStringView left, QStringView right)
{
    if (left == right)
        return 1.0;
    QHash<QString, int> vocabulary;
    const Numbers first = numbered(left, vocabulary);
    const size_t known = static_cast<size_t>(vocabulary.size());
    const Numbers second = numbered(right, vocabulary);
    if (first == second)
        return first.empty() ? 0.0 : 1.0;
    const size_t total = first.size() + second.size();
    const bool sharesAny = std::any_of(second.begin(), second.end(),
        [known](int word) { return static_cast<size_t>(word) < known; });
    if (first.empty() || second.empty() || !sharesAny)
        return 0.0;
    // What begins and ends alike is common whatever stands between.
    const auto [firstBorder, secondBorder] = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
    const size_t prefix = static_cast<size_t>(firstBorder - first.begin());
    const size_t shorter = std::min(first.size(), second.size());
    size_t suffix = 0;
    while (suffix < shorter - prefix && first[first.size() - 1 - suffix] == second[second.size() - 1 - suffix])
        ++suffix;
    const auto middle = [prefix, suffix](const Numbers &all) {
        return std::span(all).subspan(prefix, all.size() - prefix - suffix);
    };
    const size_t common =
        prefix + suffix + commonSubsequence(middle(first), middle(second), static_cast<int>(vocabulary.size()));
    return 2.0 * static_cast<double>(common) / static_cast<double>(total);
}

}
