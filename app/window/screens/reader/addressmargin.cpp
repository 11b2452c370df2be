// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressmargin.h"

#include <output/render/documentbuilder.h>
#include <presentation/reader/readerdocument.h>

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>

namespace window {

void paintAddresses(QTextEdit &view, const QTextBlock &first, const render::Typography &typography, base::PassageId current)
{
    QPainter painter(view.viewport());
    QFont font = QApplication::font();
    font.setPointSizeF(typography.pointSize * render::kSmallSize);
    const QPointF offset(view.horizontalScrollBar()->value(), view.verticalScrollBar()->value());
    for (QTextBlock block = first; block.isValid() && block.isVisible(); block = block.next()) {
        const QRectF room = render::marginRect(block).translated(-offset);
        if (room.top() > view.viewport()->height())
            break;
        const QString label = render::marginLabel(block);
        if (label.isEmpty())
            continue;
        const bool isCurrent = presentation::ReaderDocument::passageOf(block) == current;
        font.setWeight(isCurrent ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(isCurrent ? typography.ink : typography.muted);
        const bool rightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.drawText(room, int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, label);
    }
}

}
