// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graduallayout.h"

#include <QAbstractScrollArea>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace window {

namespace {

// In characters: what they cost grows with their number, in paragraphs of any length. A thousand take about half a millisecond.
constexpr int kAtOnce = 150'000;
constexpr int kFirstAbove = 6'000;
constexpr int kFirstBelow = 14'000;
constexpr int kSlice = 40'000;

constexpr auto kBetweenSlices = std::chrono::milliseconds(10);
constexpr auto kAfterScrolling = std::chrono::milliseconds(150);
/// Where blocks stand that are hidden below: a point between two paragraphs is above them.
constexpr double kFarBelow = 1e7;

/// The block that is so many characters up (-1) or down (1), or the last one there is.
QTextBlock blockReached(const QTextBlock &from, int by, int characters)
{
    QTextBlock last = from;
    for (int taken = last.length(); taken < characters; taken += last.length()) {
        const QTextBlock next = by > 0 ? last.next() : last.previous();
        if (!next.isValid())
            break;
        last = next;
    }
    return last;
}

}

GradualLayout::GradualLayout(QAbstractScrollArea &view)
    : QObject(&view)
    , m_view(view)
{
    m_pause.setInterval(kBetweenSlices);
    connect(&m_pause, &QTimer::timeout, this, &GradualLayout::takeTurn);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isTurn)
            m_scrolls.setRemainingTime(kAfterScrolling);
    });
}

void GradualLayout::takeTurn()
{
    if (!m_scrolls.hasExpired() && !isNearItsEnd())
        return;
    const QScopedValueRollback turn(m_isTurn, true);
    emit due();
}

bool GradualLayout::isNearItsEnd() const
{
    const QScrollBar &bar = *m_view.verticalScrollBar();
    const bool hasMoreBelow = m_document && m_shown.last < m_document->blockCount() - 1;
    return (m_shown.first > 0 && bar.value() < 2 * bar.pageStep()) || (hasMoreBelow && bar.maximum() - bar.value() < 2 * bar.pageStep());
}

void GradualLayout::start(QTextDocument &document, const QTextBlock &around)
{
    m_document = &document;
    m_pause.stop();
    if (document.characterCount() <= kAtOnce)
        return;
    const QTextBlock middle = around.isValid() ? around : document.begin();
    m_shown = {blockReached(middle, -1, kFirstAbove).blockNumber(), blockReached(middle, 1, kFirstBelow).blockNumber()};
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next(), ++number) {
        block.setVisible(number >= m_shown.first && number <= m_shown.last);
        if (number > m_shown.last)
            block.layout()->setPosition(QPointF(0, kFarBelow));
    }
    m_pause.start();
}

void GradualLayout::restart(const QTextBlock &around)
{
    start(*m_document, around);
    m_document->markContentsDirty(0, m_document->characterCount());
}

void GradualLayout::layOutNext()
{
    const int end = m_document ? m_document->blockCount() - 1 : -1;
    const bool hasMore = m_document && (m_shown.first > 0 || m_shown.last < end);
    if (!hasMore) {
        m_pause.stop();
        return;
    }
    m_wentDown = m_shown.first == 0 || (m_shown.last < end && !m_wentDown);
    const int by = m_wentDown ? 1 : -1;
    const QTextBlock near = m_document->findBlockByNumber(m_wentDown ? m_shown.last + 1 : m_shown.first - 1);
    const QTextBlock far = blockReached(near, by, kSlice);
    const QTextBlock first = m_wentDown ? near : far;
    const QTextBlock last = m_wentDown ? far : near;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        block.setVisible(true);
    m_shown = {std::min(m_shown.first, first.blockNumber()), std::max(m_shown.last, last.blockNumber())};
    m_document->markContentsDirty(first.position(), last.position() + last.length() - first.position());
    if (m_shown.first == 0 && m_shown.last == end)
        m_pause.stop();
}

}
