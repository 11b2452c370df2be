// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagesonpages.h"

#include <algorithm>

namespace presentation {

namespace {

/// Clicks this near to a line mean it, in points.
constexpr QMarginsF kNear {4, 2, 4, 2};

/// 0 where it is no number: recordings have time codes.
int pageNumberOf(const model::Passage &passage)
{
    return passage.page.toInt();
}

}

int PassagesOnPages::pageOf(base::PassageId passage) const
{
    const auto found = std::ranges::find(m_passages, passage, &model::Passage::id);
    return found == m_passages.cend() ? -1 : pageNumberOf(*found) - 1;
}

QList<PagePlace> PassagesOnPages::placesOnPage(int page) const
{
    QList<model::Passage> passages;
    std::ranges::copy_if(m_passages, std::back_inserter(passages), [page](const model::Passage &one) { return pageNumberOf(one) == page + 1; });
    return placesOn(m_words.value(page), passages);
}

QList<QRectF> PassagesOnPages::linesOf(base::PassageId passage) const
{
    const int page = pageOf(passage);
    const QList<PagePlace> places = placesOnPage(page);
    const auto place = std::ranges::find(places, passage, &PagePlace::passage);
    return place == places.cend() ? QList<QRectF>() : presentation::linesOf(m_words.value(page), *place);
}

base::PassageId PassagesOnPages::passageAt(int page, QPointF point) const
{
    const QList<PagePlace> places = placesOnPage(page);
    const auto here = std::ranges::find_if(places, [&](const PagePlace &place) {
        return std::ranges::any_of(presentation::linesOf(m_words.value(page), place),
            [point](const QRectF &line) { return line.marginsAdded(kNear).contains(point); });
    });
    return here == places.cend() ? base::PassageId() : here->passage;
}

}
