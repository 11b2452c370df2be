// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking.h"

#include "names.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace presentation::ranking {

namespace {

/// `compare` says how two rows stand to each other: below, at or above 0.
QList<int> ranksBy(qsizetype count, const auto &compare)
{
    QList<int> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::stable_sort(sorted, [&compare](int left, int right) { return compare(left, right) < 0; });
    QList<int> ranks(count);
    int rank = 0;
    for (qsizetype at = 0; at < count; ++at) {
        if (at > 0 && compare(sorted.at(at - 1), sorted.at(at)) != 0)
            rank = int(at);
        ranks[sorted.at(at)] = rank;
    }
    return ranks;
}

}

QList<int> ofTexts(const QStringList &texts)
{
    const QCollator collator = names::collator();
    // Many rows share a body or a session: each text is prepared once.
    QHash<QString, QCollatorSortKey> keys;
    for (const QString &text : texts) {
        if (!keys.contains(text))
            keys.insert(text, collator.sortKey(text));
    }
    std::vector<const QCollatorSortKey *> ofRow;
    for (const QString &text : texts)
        ofRow.push_back(&*keys.constFind(text));
    return ranksBy(texts.size(), [&ofRow](int left, int right) { return ofRow[size_t(left)]->compare(*ofRow[size_t(right)]); });
}

QList<int> ofKeys(const QStringList &keys)
{
    return ranksBy(keys.size(), [&keys](int left, int right) { return keys.at(left).compare(keys.at(right)); });
}

QList<int> ofNumbers(const QList<std::optional<double>> &numbers)
{
    return ranksBy(numbers.size(), [&numbers](int left, int right) {
        return numbers.at(left) < numbers.at(right) ? -1 : numbers.at(right) < numbers.at(left) ? 1 : 0;
    });
}

}
