// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram.h"

#include <presentation/shared/listroles.h>

#include <QFontMetricsF>
#include <QIcon>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qreal kWidest = 232;
constexpr qreal kNarrowest = 96;
constexpr qreal kPad = 8;
constexpr qreal kBoxIcon = 16;
constexpr qreal kRadius = 4;

QColor mixed(const QColor &one, const QColor &two, qreal part)
{
    return QColor::fromRgbF(float(one.redF() + (two.redF() - one.redF()) * part),
        float(one.greenF() + (two.greenF() - one.greenF()) * part), float(one.blueF() + (two.blueF() - one.blueF()) * part));
}

void paintEdges(QPainter &painter, const Diagram &drawing, const QPalette &palette)
{
    const QColor line = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.4);
    for (const DrawnEdge &edge : drawing.edges) {
        QPen pen(line, edge.isStray ? 0.7 : 1.1);
        if (edge.isSuggested)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(edge.path);
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        painter.setBrush(line);
        painter.drawPolygon(edge.arrow);
    }
}

void paintTicks(QPainter &painter, const Diagram &drawing, const QPalette &palette)
{
    painter.setPen(QPen(mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.2), 1));
    for (const DrawnTick &tick : drawing.ticks)
        painter.drawLine(QPointF(tick.x, drawing.bounds.top() + 24), QPointF(tick.x, drawing.bounds.bottom()));
    painter.setPen(mutedColour(palette));
    for (const DrawnTick &tick : drawing.ticks)
        painter.drawText(QRectF(tick.x - 40, drawing.bounds.top(), 80, 20), Qt::AlignCenter, tick.label);
}

void paintWords(QPainter &painter, const DrawnNode &node, const QColor &ink, const QColor &muted)
{
    const bool rightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    QRectF room = node.box.adjusted(kPad, 0, -kPad, 0);
    if (!node.icon.isEmpty()) {
        const QRectF spot(rightToLeft ? room.right() - kBoxIcon : room.left(), room.center().y() - kBoxIcon / 2, kBoxIcon, kBoxIcon);
        const QIcon icon = inShade(QIcon::fromTheme(node.icon), ink, int(kBoxIcon), painter.device()->devicePixelRatio());
        icon.paint(&painter, spot.toRect());
        room.adjust(rightToLeft ? 0 : kBoxIcon + 6, 0, rightToLeft ? -kBoxIcon - 6 : 0, 0);
    }
    const QFontMetricsF metrics(painter.font());
    const qreal line = metrics.height();
    const qreal top = room.center().y() - (node.detail.isEmpty() ? line / 2 : line);
    // The painter turns the sides about in a window from right to left.
    const int side = int(Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setPen(node.shape == DrawnNode::Shape::Rest ? muted : ink);
    painter.drawText(QRectF(room.left(), top, room.width(), line), side, inItsOwnDirection(metrics.elidedText(node.label, Qt::ElideRight, room.width())));
    painter.setPen(muted);
    painter.drawText(
        QRectF(room.left(), top + line, room.width(), line), side, inItsOwnDirection(metrics.elidedText(node.detail, Qt::ElideRight, room.width())));
}

}

void measure(Diagram &drawing, const QFontMetricsF &metrics)
{
    for (DrawnNode &node : drawing.nodes) {
        const qreal words = std::max(metrics.horizontalAdvance(node.label), metrics.horizontalAdvance(node.detail));
        const qreal width = words + 2 * kPad + (node.icon.isEmpty() ? 0 : kBoxIcon + 6) + 2;
        const int lines = node.detail.isEmpty() ? 1 : 2;
        node.box = QRectF(0, 0, std::clamp(width, kNarrowest, kWidest), lines * metrics.height() + 10);
    }
}

void paint(QPainter &painter, const Diagram &drawing, const QPalette &palette, int current)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintTicks(painter, drawing, palette);
    paintEdges(painter, drawing, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    const QColor accent = palette.color(QPalette::Highlight);
    for (qsizetype index = 0; index < drawing.nodes.size(); ++index) {
        const DrawnNode &node = drawing.nodes.at(index);
        const bool isMiddle = node.shape == DrawnNode::Shape::Middle;
        const bool isFar = node.shape == DrawnNode::Shape::Far;
        QPen pen(isMiddle ? accent : mixed(base, ink, isFar ? 0.25 : 0.45), 1);
        if (node.isWanted || node.shape == DrawnNode::Shape::Rest)
            pen.setStyle(Qt::DashLine);
        if (index == current)
            pen = QPen(accent, 2.5);
        painter.setPen(pen);
        painter.setBrush(isMiddle ? accent : isFar ? base : palette.color(QPalette::AlternateBase));
        painter.drawRoundedRect(node.box, kRadius, kRadius);
        const QColor words = isMiddle ? palette.color(QPalette::HighlightedText) : ink;
        paintWords(painter, node, words, isMiddle ? words : mutedColour(palette));
    }
}

}
