// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagesonpages.h"

#include <algorithm>

namespace application {

namespace {

/// Clicks this near to a line mean it, in points.
constexpr QMarginsF kNear {4, 2, 4, 2};
/// A paragraph is not looked for on more pages than this.
constexpr int kMostPagesOfPassage = 6;

/// 0 where it is no number: recordings have time codes.
int pageNumberOf(const model::Passage &passage)
{
    return passage.page.toInt();
}

}

void PassagesOnPages::setPassages(const QList<model::Passage> &passages)
{
    m_passages = passages;
    m_indexes.clear();
    for (qsizetype index = 0; index < passages.size(); ++index)
        m_indexes.insert(passages.at(index).id, index);
    for (const int page : m_pages.keys())
        placePassages(page);
}

void PassagesOnPages::setWords(int page, const QList<PageWord> &words)
{
    m_pages.insert(page, {PageTokens(words), {}});
    placePassages(page);
}

void PassagesOnPages::placePassages(int page)
{
    QList<model::Passage> passages;
    std::ranges::copy_if(m_passages, std::back_inserter(passages), [page](const model::Passage &one) { return pageNumberOf(one) == page + 1; });
    m_pages[page].places = placesOn(m_pages[page].tokens, passages);
}

int PassagesOnPages::pageOf(base::PassageId passage) const
{
    const qsizetype index = indexOf(passage);
    return index < 0 ? -1 : pageNumberOf(m_passages.at(index)) - 1;
}

QList<int> PassagesOnPages::pagesOf(base::PassageId passage) const
{
    const int first = pageOf(passage);
    if (first < 0)
        return {};
    // Notes stand on the pages that they belong to, so a later passage may begin on an earlier page.
    int last = first + 1;
    for (qsizetype next = indexOf(passage) + 1; next < m_passages.size(); ++next) {
        last = pageNumberOf(m_passages.at(next)) - 1;
        if (last >= first)
            break;
    }
    QList<int> pages;
    for (int page = first; page <= std::clamp(last, first, first + kMostPagesOfPassage - 1); ++page)
        pages.append(page);
    return pages;
}

QList<PlacedWord> PassagesOnPages::wordsOn(int page, const model::Passage &passage, int from) const
{
    const auto there = m_pages.constFind(page);
    if (there == m_pages.cend())
        return {};
    if (page != pageNumberOf(passage) - 1)
        return continuedWords(there->tokens, passage.content, from);
    const auto place = std::ranges::find(there->places, passage.id, &PagePlace::passage);
    return place == there->places.cend() ? QList<PlacedWord>() : placedWords(there->tokens, passage.content, place->first);
}

QList<QRectF> PassagesOnPages::linesOf(base::PassageId passage) const
{
    const Page page = m_pages.value(pageOf(passage));
    const auto place = std::ranges::find(page.places, passage, &PagePlace::passage);
    return place == page.places.cend() ? QList<QRectF>() : application::linesOf(page.tokens.words, *place);
}

QList<AnnotatedLines> PassagesOnPages::linesOf(const model::Annotation &annotation) const
{
    const qsizetype index = indexOf(annotation.passage);
    if (index < 0)
        return {};
    if (!model::isOnWords(annotation.kind)) {
        const QList<QRectF> lines = linesOf(annotation.passage);
        return lines.isEmpty() ? QList<AnnotatedLines>() : QList<AnnotatedLines> {{pageOf(annotation.passage), lines}};
    }
    const model::Passage &passage = m_passages.at(index);
    QList<AnnotatedLines> all;
    int reached = 0;
    for (const int page : pagesOf(passage.id)) {
        const QList<PlacedWord> placed = wordsOn(page, passage, reached);
        if (placed.isEmpty() || reached >= annotation.anchor.end)
            break;
        const QList<QRectF> lines = application::linesOf(m_pages.value(page).tokens.words, placed, annotation.anchor.start, annotation.anchor.end);
        if (!lines.isEmpty())
            all.append({page, lines});
        reached = placed.last().end;
    }
    return all;
}

base::PassageId PassagesOnPages::passageAt(int page, QPointF point) const
{
    const Page there = m_pages.value(page);
    const auto here = std::ranges::find_if(there.places, [&](const PagePlace &place) {
        return std::ranges::any_of(application::linesOf(there.tokens.words, place),
            [point](const QRectF &line) { return line.marginsAdded(kNear).contains(point); });
    });
    return here == there.places.cend() ? base::PassageId() : here->passage;
}

QRectF PassagesOnPages::placeBeside(int page, const QRectF &line, QSizeF sign, double gap, bool isRightToLeft) const
{
    const double top = line.center().y() - sign.height() / 2;
    // Only what is level with the sign can be covered by it; the sides are walked word by word.
    QList<QRectF> level;
    if (const auto there = m_pages.constFind(page); there != m_pages.cend()) {
        for (const PageWord &word : there->tokens.words) {
            if (word.box.top() < top + sign.height() && word.box.bottom() > top)
                level.append(word.box);
        }
    }
    const auto placed = [&](bool atRight) {
        QRectF place({atRight ? line.right() + gap : line.left() - gap - sign.width(), top}, sign);
        std::ranges::sort(level, [atRight](const QRectF &left, const QRectF &right) { return atRight ? left.left() < right.left() : left.right() > right.right(); });
        for (const QRectF &word : std::as_const(level)) {
            if (word.intersects(place))
                place.moveLeft(atRight ? word.right() + gap : word.left() - gap - sign.width());
        }
        return place;
    };
    const QRectF before = placed(isRightToLeft);
    return before.left() >= 0 ? before : placed(true);
}

}
