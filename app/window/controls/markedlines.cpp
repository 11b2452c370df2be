// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedlines.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace window::markedlines {

int height(const QString &text, const QFont &font)
{
    constexpr qsizetype kEnough = 16;
    QTextLayout layout(text.first(std::min(text.size(), kEnough)), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(QFontMetrics(font).lineSpacing(), line.isValid() ? int(std::ceil(line.height())) : 0);
}

int draw(QPainter *painter, const QRect &room, const QFont &font, const QString &text, const QList<QTextLayout::FormatRange> &formats, int lines)
{
    QTextLayout layout(text, font, painter->device());
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(room.width());
        next.setPosition(QPointF(0, y));
        y += next.height();
    }
    // One line more, below what is shown, tells whether the snippet ends here.
    QTextLine beyond = layout.createLine();
    const bool whole = !beyond.isValid();
    if (!whole) {
        beyond.setLineWidth(room.width());
        beyond.setPosition(QPointF(0, y));
    }
    layout.endLayout();
    painter->save();
    painter->setClipRect(QRectF(room.left(), room.top(), room.width(), y));
    layout.draw(painter, room.topLeft());
    painter->restore();
    if (!whole) {
        const bool rightToLeft = option.textDirection() == Qt::RightToLeft;
        const int width = QFontMetrics(font).horizontalAdvance(u'…');
        // Behind the last word, as far as the margin goes.
        const QRectF words = layout.lineAt(lines - 1).naturalTextRect();
        const int behind = rightToLeft ? std::max(room.left() - width, room.left() + int(words.left()) - width)
                                       : std::min(room.right(), room.left() + int(words.right()));
        const QRect corner(behind,
            room.top() + int(y / lines) * (lines - 1), width, int(y / lines));
        painter->drawText(corner, Qt::AlignCenter, u"…"_s);
    }
    return int(y);
}

}
