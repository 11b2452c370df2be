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
}

void ReadingPosition::restore()
{
    const QTextBlock block = m_view.document()->findBlockByNumber(m_block);
    if (!block.isValid())
        return;
    const auto held = hold();
    const double top = m_view.document()->documentLayout()->blockBoundingRect(block).top();
    m_view.verticalScrollBar()->setValue(int(top) + m_above);
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
