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
    /// In a text that was set anew, with other paragraphs: `block` is the one that is kept.
    void moveTo(const QTextBlock &block);
    /// The block that is kept.
    QTextBlock block() const;
    /// Scrolls where a rectangle is out of sight, or reaches below `lowest`, a part of the viewport's height.
    void reveal(const QRect &rect, double lowest = 1);

    /// The block at a height of the viewport; the room between two blocks belongs to the lower one. Costs the same wherever it
    /// is, unlike QTextEdit::cursorForPosition(), which looks through the rest of the text where a point lies between two blocks.
    QTextBlock blockAt(int y) const;
    QTextBlock firstVisibleBlock() const { return blockAt(0); }
    QRect rectOf(const QTextBlock &block) const;
    /// A part of it is.
    bool isInSight(const QTextBlock &block) const;

    /// While its answer lives, scrolling is the program's: keep() does nothing.
    [[nodiscard]] QScopedValueRollback<bool> hold() { return QScopedValueRollback(m_isHeld, true); }
    bool isHeld() const { return m_isHeld; }

private:
    QTextEdit &m_view;
    int m_block = 0;
    int m_above = 0;
    double m_height = 0; ///< Of the block when that was measured: in another size, the same part of it is above.
    bool m_isHeld = false;
};

}
