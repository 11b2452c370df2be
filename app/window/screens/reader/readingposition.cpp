// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingposition.h"

#include <presentation/reader/readerdocument.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextEdit>

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

QTextBlock ReadingPosition::firstVisibleBlock() const
{
    return m_view.cursorForPosition(QPoint(0, 0)).block();
}

QRect ReadingPosition::rectOf(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    const QRectF rect = m_view.document()->documentLayout()->blockBoundingRect(block);
    return rect.translated(-m_view.horizontalScrollBar()->value(), -m_view.verticalScrollBar()->value()).toAlignedRect();
}

}
