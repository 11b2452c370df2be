// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>

#include <QList>
#include <QPainterPath>
#include <QPalette>
#include <QPolygonF>
#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

namespace presentation {

/// One box of a picture: a record, or what was left out.
struct DrawnNode {
    enum class Shape { Middle, Near, Far, Rest };
    Shape shape = Shape::Near;
    base::RecordId record; ///< For a rest: the record beside which it stands.
    QString address;       ///< Of the paragraph that it is about; empty: the record.
    QString label;
    QString detail; ///< Second line, muted; may be empty.
    QString icon;   ///< Freedesktop name.
    QString spoken; ///< The row of the list, for those who do not see the picture.
    bool isWanted = false;
    QRectF box; ///< Set by a layout; before that its size counts alone.
};

/// One line between two boxes.
struct DrawnEdge {
    int from = 0; ///< Index of a node.
    int to = 0;
    QString label;
    bool isSuggested = false;
    bool isStray = false; ///< Does not decide where its boxes stand.
    QPainterPath path; ///< Set by a layout.
    QPolygonF arrow;
};

/// A mark on the axis of a timeline.
struct DrawnTick {
    QString label;
    qreal x = 0;
};

/// A picture of links, ready to be painted on the screen, on paper or into an SVG. A plain value.
struct Diagram {
    QList<DrawnNode> nodes;
    QList<DrawnEdge> edges;
    QList<DrawnTick> ticks;
    QRectF bounds;
};

/// Gives every node the size that its words need. GUI thread.
void measure(Diagram &drawing, const QFontMetricsF &metrics);

/// Paints all of it; `current` is the node with the keyboard's focus, or -1.
void paint(QPainter &painter, const Diagram &drawing, const QPalette &palette, int current = -1);

}
