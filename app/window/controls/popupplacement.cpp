// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "popupplacement.h"

#include <algorithm>

namespace window {

namespace {

constexpr int kPopupMargin = 8; // To the edges of the parent and to the rectangle.

QRect roomOf(const QWidget *popup)
{
    return popup->parentWidget()->rect().adjusted(kPopupMargin, kPopupMargin, -kPopupMargin, -kPopupMargin);
}

}

QSize roomForPopup(const QWidget *popup)
{
    return roomOf(popup).size();
}

void placeBeside(QWidget *popup, const QRect &rect, PopupEdge edge)
{
    const QRect room = roomOf(popup);
    int left = popup->isRightToLeft() ? rect.right() - popup->width() : rect.left();
    if (edge == PopupEdge::Centre)
        left = rect.center().x() - popup->width() / 2;
    int top = rect.bottom() + kPopupMargin;
    if (top + popup->height() > room.bottom())
        top = rect.top() - kPopupMargin - popup->height();
    popup->move(std::clamp(left, room.left(), std::max(room.left(), room.right() - popup->width())),
        std::clamp(top, room.top(), std::max(room.top(), room.bottom() - popup->height())));
}

}
