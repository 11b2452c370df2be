// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linepainter.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace render {

void paintLine(QPainter &painter, const QString &words, const QFont &font, const QColor &colour, const QRectF &area,
    LinePosition position, Qt::LayoutDirection direction)
{
    if (words.isEmpty())
        return;
    const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(shown.size()));
    layout.endLayout();
    const double width = line.naturalTextWidth();
    const bool atLeft = (position == LinePosition::Start) == (direction == Qt::LeftToRight);
    double left = atLeft ? area.left() : area.right() - width;
    if (position == LinePosition::Centre)
        left = area.center().x() - width / 2;
    painter.setPen(colour);
    line.setPosition({0, 0});
    const double lineLeft = line.naturalTextRect().left();
    layout.draw(&painter, {left - lineLeft, area.bottom() - line.descent() - line.ascent()});
}

}
