// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "risingchain.h"

#include <algorithm>

namespace comparison {

QList<qsizetype> longestRisingChain(const QList<qsizetype> &values)
{
    QList<qsizetype> tails; // For each length, the entry that ends such a chain lowest.
    QList<qsizetype> before(values.size(), -1);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), values[at],
            [&](qsizetype tail, qsizetype value) { return values[tail] < value; });
        before[at] = place == tails.begin() ? -1 : *(place - 1);
        if (place == tails.end())
            tails.append(at);
        else
            *place = at;
    }
    QList<qsizetype> chain;
    for (qsizetype at = tails.isEmpty() ? -1 : tails.last(); at >= 0; at = before[at])
        chain.prepend(at);
    return chain;
}

}
