// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedorder.h"

#include "risingchain.h"

#include <algorithm>

namespace comparison {

namespace {

/// For each paragraph of the later text the earlier one that keeps its place beside it; -1: none.
QList<qsizetype> partnersInOrder(const QList<PassagePair> &pairs)
{
    QList<qsizetype> lefts;
    QList<qsizetype> rights;
    qsizetype rightCount = 0;
    for (const PassagePair &pair : pairs) {
        rightCount = std::max(rightCount, pair.right + 1);
        if (pair.left < 0 || pair.right < 0)
            continue;
        lefts.append(pair.left);
        rights.append(pair.right);
    }
    QList<qsizetype> partners(rightCount, -1);
    for (const qsizetype at : longestRisingChain(lefts))
        partners[rights[at]] = lefts[at];
    return partners;
}

}

QList<MergedParagraph> mergedOrder(const QList<PassagePair> &pairs, qsizetype leftCount)
{
    const QList<qsizetype> partners = partnersInOrder(pairs);
    QList<bool> isKept(leftCount, false);
    for (const qsizetype left : partners) {
        if (left >= 0)
            isKept[left] = true;
    }
    QList<MergedParagraph> merged;
    qsizetype next = 0;
    // What was dropped stands directly behind the paragraph that it followed.
    const auto addDropped = [&] {
        for (; next < leftCount && !isKept[next]; ++next)
            merged.append({next, -1});
    };
    addDropped();
    for (qsizetype right = 0; right < partners.size(); ++right) {
        merged.append({partners[right], right});
        if (partners[right] < 0)
            continue;
        next = partners[right] + 1;
        addDropped();
    }
    return merged;
}

}
