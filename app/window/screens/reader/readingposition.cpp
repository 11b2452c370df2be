// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingposition.h"

#include <presentation/reader/readerdocument.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace window {

namespace {

/// Where what is revealed lands, as a part of the viewport's height.
constexpr double kRevealedAt = 0.25;

}

ReadingPosition::ReadingPosition(QTextEdit &view)
    : m_view(view)
{
}

void ReadingPosition::keep()
{
    if (m_isHeld)
        return;
    const QTextBlock block = firstVisibleBlock();
    m_block = block.blockNumber();
    m_above = -rectOf(block).top();
    m_height = block.isValid() ? m_view.document()->documentLayout()->blockBoundingRect(block).height() : 0;
}

void ReadingPosition::restore()
{
    const QTextBlock block = m_view.document()->findBlockByNumber(m_block);
    if (!block.isValid())
        return;
    const auto held = hold();
    const QRectF rect = m_view.document()->documentLayout()->blockBoundingRect(block);
    const bool isWithin = m_above > 0 && m_height > 0;
    m_view.verticalScrollBar()->setValue(int(rect.top()) + (isWithin ? qRound(m_above * rect.height() / m_height) : m_above));
}

void ReadingPosition::reset()
{
    m_block = 0;
    m_above = -presentation::kAboveText;
}

void ReadingPosition::goTo(const QTextBlock &block)
{
    m_block = block.blockNumber();
    m_above = -presentation::kAboveText;
    restore();
}

void ReadingPosition::moveTo(const QTextBlock &block)
{
    m_block = block.blockNumber();
}

QTextBlock ReadingPosition::block() const
{
    return m_view.document()->findBlockByNumber(m_block);
}

bool ReadingPosition::isInSight(const QTextBlock &block) const
{
    const QRect rect = rectOf(block);
    return block.isValid() && rect.bottom() > 0 && rect.top() < m_view.viewport()->height();
}

void ReadingPosition::reveal(const QRect &rect, double lowest)
{
    const int height = m_view.viewport()->height();
    QScrollBar *bar = m_view.verticalScrollBar();
    if (rect.top() < 0 || rect.bottom() > height * lowest)
        bar->setValue(bar->value() + rect.top() - int(height * kRevealedAt));
    keep();
}

QTextBlock ReadingPosition::blockAt(int y) const
{
    const QTextDocument &text = *m_view.document();
    const double wanted = y + m_view.verticalScrollBar()->value();
    const auto reachesBelow = [&](int number) {
        const QTextBlock block = text.findBlockByNumber(number);
        // What is not laid out yet lies beyond what is shown around the one that was kept.
        return block.isVisible() ? text.documentLayout()->blockBoundingRect(block).bottom() > wanted : number > m_block;
    };
    // It is near the one that was kept, and what is far below may not be laid out yet: the steps grow from there.
    const int count = text.blockCount();
    int above = std::min(m_block, count - 1);
    int below = above;
    if (reachesBelow(above)) {
        for (int step = 1; above >= 0 && reachesBelow(above); step *= 2)
            above = (below = above) - step;
    } else {
        for (int step = 1; below < count && !reachesBelow(below); step *= 2)
            below = (above = below) + step;
    }
    for (above = std::max(above, -1), below = std::min(below, count); below - above > 1;) {
        const int middle = (above + below) / 2;
        (reachesBelow(middle) ? below : above) = middle;
    }
    QTextBlock found = text.findBlockByNumber(std::min(below, count - 1));
    while (!found.isVisible() && found.previous().isValid())
        found = found.previous();
    return found;
}

QRect ReadingPosition::rectOf(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QRectF rect = m_view.document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-m_view.horizontalScrollBar()->value(), -m_view.verticalScrollBar()->value()).toAlignedRect();
}

}
