// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortorder.h"

#include <algorithm>
#include <limits>

namespace library {

SortOrder::SortOrder(const TextMetadata &metadata, model::HitOrder order)
    : m_texts(metadata.inOrder())
    , m_places(metadata.texts().size())
{
    const auto day = [&metadata](qint64 text) { return metadata.works()[size_t(metadata.text(text).work)].day; };
    // What has no date stands last, whichever way.
    if (order == model::HitOrder::Newest)
        std::ranges::stable_sort(m_texts, std::ranges::greater(), day);
    else if (order == model::HitOrder::Oldest)
        std::ranges::stable_sort(m_texts, std::ranges::less(), [&day](qint64 text) {
            const int known = day(text);
            return known > 0 ? known : std::numeric_limits<int>::max();
        });
    for (size_t place = 0; place < m_texts.size(); ++place)
        m_places[size_t(m_texts[place])] = int(place);
}

bool SortOrder::isBefore(qint64 left, qint64 right) const
{
    const IndexRow first = IndexRow::of(left);
    const IndexRow second = IndexRow::of(right);
    if (first.text != second.text)
        return m_places[size_t(first.text)] < m_places[size_t(second.text)];
    return first.position < second.position;
}

void SortOrder::sort(std::vector<qint64> &texts) const
{
    std::ranges::sort(texts, {}, [this](qint64 text) { return m_places[size_t(text)]; });
}

void SortOrder::keepFirst(std::vector<qint64> &rows, size_t most) const
{
    const auto middle = rows.begin() + std::ptrdiff_t(std::min(most, rows.size()));
    std::ranges::partial_sort(rows, middle, [this](qint64 left, qint64 right) { return isBefore(left, right); });
    rows.erase(middle, rows.end());
}

}
