// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QScopedValueRollback>
#include <QTextBlock>

class QTextEdit;

namespace window {

/// Where one reads in a view: the block at the top, and how many pixels of it are above. It is kept when the reader
/// scrolls and restored when the text is laid out anew or set anew. Owned by the view; rectangles are in the coordinates of
/// its viewport.
class ReadingPosition
{
public:
    explicit ReadingPosition(QTextEdit &view);

    void keep();
    void restore();
    /// Back to the beginning, for a text that is set next.
    void reset();
    /// Puts a block at the top.
    void goTo(const QTextBlock &block);
    /// Scrolls where a rectangle is out of sight, or reaches below `lowest`, a part of the viewport's height.
    void reveal(const QRect &rect, double lowest = 1);

    QTextBlock firstVisibleBlock() const;
    QRect rectOf(const QTextBlock &block) const;

    /// While its answer lives, scrolling is the program's: keep() does nothing.
    [[nodiscard]] QScopedValueRollback<bool> hold() { return QScopedValueRollback(m_isHeld, true); }
    bool isHeld() const { return m_isHeld; }

private:
    QTextEdit &m_view;
    int m_block = 0;
    int m_above = 0;
    bool m_isHeld = false;
};

}
