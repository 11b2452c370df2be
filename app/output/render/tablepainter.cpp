// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepainter.h"

#include "pagination.h"
#include "tablewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>

namespace render {

namespace {

constexpr double kThin = 0.6;
constexpr double kStrong = 1.1;
constexpr double kTolerance = 0.5; ///< What forgives the rounding of positions at a page's edge, in pixels.

void paintCellLines(QPainter &painter, const QTextBlock &block, const QRectF &page)
{
    const QTextLayout &layout = *block.layout();
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const QPointF origin = area.topLeft() - layout.boundingRect().topLeft();
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const double top = origin.y() + line.y();
        if (top >= page.top() - kTolerance && top < page.bottom() - kTolerance)
            line.draw(&painter, origin);
    }
}

void paintTableRule(QPainter &painter, const QColor &colour, double width, double left, double right, double y)
{
    painter.setPen(QPen(colour, width));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

}

QList<QTextTable *> tablesOn(const QTextBlock &first, const QRectF &page)
{
    QList<QTextTable *> tables;
    for (QTextBlock block = first; block.isValid() && firstLineTop(block) < page.bottom() - kTolerance; block = block.next()) {
        QTextTable *table = QTextCursor(block).currentTable();
        if (!isTextTable(table))
            continue;
        tables.append(table);
        block = table->lastCursorPosition().block();
    }
    return tables;
}

QRectF tableArea(const QTextTable *table)
{
    const QTextTableFormat format = table->format();
    return table->document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(table))
        .adjusted(format.leftMargin(), format.topMargin(), -format.rightMargin(), -format.bottomMargin());
}

void paintTable(QPainter &painter, const QTextTable *table, const QTextBlock &first, const QRectF &page, const Typography &typography)
{
    const QRectF area = tableArea(table);
    const double padding = table->format().cellPadding();
    const int heads = table->format().headerRowCount();
    QTextBlock block = table->firstCursorPosition().block();
    if (first.position() > block.position())
        block = first;
    bool endsWithRow = area.bottom() <= page.bottom() + kTolerance;
    double left = page.right();
    double right = page.left();
    for (; block.isValid() && QTextCursor(block).currentTable() == table; block = block.next()) {
        const double top = firstLineTop(block) - padding;
        if (top >= page.bottom() - kTolerance) {
            endsWithRow = endsWithRow || top < page.bottom() + kTolerance;
            break;
        }
        paintCellLines(painter, block, page);
        const QRectF cell = block.document()->documentLayout()->blockBoundingRect(block).adjusted(-padding, 0, padding, 0);
        left = std::min(left, cell.left());
        right = std::max(right, cell.right());
        if (top < page.top() - kTolerance)
            continue;
        const int row = table->cellAt(block.position()).row();
        const bool isStrong = row == 0 || row == heads;
        paintTableRule(painter, isStrong ? typography.muted : typography.rule, isStrong ? kStrong : kThin, cell.left(), cell.right(), top);
    }
    if (endsWithRow)
        paintTableRule(painter, typography.muted, kStrong, left, right, std::min(area.bottom(), page.bottom() - kStrong));
}

}
