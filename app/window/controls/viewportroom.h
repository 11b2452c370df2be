// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>

namespace window {

/// The width that a viewport and its margins share, in pixels. The viewport's own width does not tell it where the margins of a
/// wider window are left: there is nothing between them then.
inline int viewportRoom(const QAbstractScrollArea &area)
{
    const QScrollBar *bar = area.verticalScrollBar();
    return area.contentsRect().width() - (bar->isVisibleTo(&area) ? bar->width() : 0);
}

/// How many pixels of the content are left of the viewport. In a window from right to left the bar begins at the right.
inline int hiddenAtLeft(const QAbstractScrollArea &area)
{
    const QScrollBar *bar = area.horizontalScrollBar();
    return area.isRightToLeft() ? bar->maximum() - bar->value() : bar->value();
}

inline void setHiddenAtLeft(QAbstractScrollArea &area, int pixels)
{
    QScrollBar *bar = area.horizontalScrollBar();
    bar->setValue(area.isRightToLeft() ? bar->maximum() - pixels : pixels);
}

/// Lays a text out in the width of its viewport. A size that changes while the view is hidden reaches the layout late, or not at
/// all.
inline void fitText(const QTextEdit &view)
{
    if (view.document()->textWidth() != view.viewport()->width())
        view.document()->setTextWidth(view.viewport()->width());
}

}
