// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphlayout.h"

#include <QHash>
#include <QMutex>

#include <graphviz/gvc.h>

#include <cmath>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr qreal kPointsInInch = 72;
constexpr qreal kGraphMargin = 24;
constexpr qreal kArrow = 7;

/// Graphviz keeps its context and its last graphs in global state.
QMutex &graphvizMutex()
{
    static QMutex mutex;
    return mutex;
}

GVC_t *context()
{
    // Lives as long as the program: the plug-ins are loaded once.
    static GVC_t *const made = gvContext();
    return made;
}

struct GraphCloser {
    void operator()(Agraph_t *graph) const
    {
        gvFreeLayout(context(), graph);
        agclose(graph);
    }
};
using Graph = std::unique_ptr<Agraph_t, GraphCloser>;

void set(void *object, const char *name, const std::string &value)
{
    agsafeset(object, const_cast<char *>(name), const_cast<char *>(value.c_str()), const_cast<char *>(""));
}

std::string inches(qreal points)
{
    return QByteArray::number(points / kPointsInInch, 'f', 4).toStdString();
}

QRectF boxOf(Agnode_t *node, qreal height, QSizeF size)
{
    // Graphviz counts from the bottom.
    const QPointF centre(ND_coord(node).x, height - ND_coord(node).y);
    return {centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height()};
}

QPolygonF arrowAt(const QPainterPath &path)
{
    const qreal length = path.length();
    if (length < 1)
        return {};
    const QPointF tip = path.pointAtPercent(1);
    const qreal back = path.percentAtLength(std::max(0.0, length - kArrow));
    const QPointF tail = path.pointAtPercent(back);
    const QPointF along = (tip - tail) / std::max(0.01, std::hypot(tip.x() - tail.x(), tip.y() - tail.y()));
    const QPointF across(-along.y(), along.x());
    return {{tip, tip - along * kArrow + across * kArrow * 0.42, tip - along * kArrow - across * kArrow * 0.42}};
}

void readEdge(Agedge_t *found, qreal height, DrawnEdge &edge)
{
    const splines *spline = ED_spl(found);
    if (!spline || spline->size == 0)
        return;
    const auto point = [height](const pointf &given) { return QPointF(given.x, height - given.y); };
    const bezier &curve = spline->list[0];
    edge.path = QPainterPath(point(curve.list[0]));
    for (size_t index = 1; index + 2 < size_t(curve.size); index += 3)
        edge.path.cubicTo(point(curve.list[index]), point(curve.list[index + 1]), point(curve.list[index + 2]));
    edge.arrow = arrowAt(edge.path);
}

Graph graphOf(const Diagram &drawing, Qt::LayoutDirection direction, QList<Agnode_t *> &nodes, QList<Agedge_t *> &edges)
{
    Graph graph(agopen(const_cast<char *>("map"), Agdirected, nullptr));
    set(graph.get(), "rankdir", direction == Qt::RightToLeft ? "RL" : "LR");
    set(graph.get(), "nodesep", inches(8));
    set(graph.get(), "ranksep", inches(64));
    set(graph.get(), "splines", drawing.edges.size() > 400 ? "line" : "spline");
    for (qsizetype index = 0; index < drawing.nodes.size(); ++index) {
        const std::string name = std::to_string(index);
        Agnode_t *node = agnode(graph.get(), const_cast<char *>(name.c_str()), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(drawing.nodes.at(index).box.width()));
        set(node, "height", inches(drawing.nodes.at(index).box.height()));
        nodes.append(node);
    }
    for (const DrawnEdge &edge : drawing.edges) {
        Agedge_t *made = agedge(graph.get(), nodes.at(edge.from), nodes.at(edge.to), nullptr, 1);
        set(made, "arrowhead", "none");
        if (edge.isStray) {
            set(made, "constraint", "false");
        } else {
            // Lines leave and arrive at the sides that face each other.
            set(made, "tailport", direction == Qt::RightToLeft ? "w" : "e");
            set(made, "headport", direction == Qt::RightToLeft ? "e" : "w");
        }
        edges.append(made);
    }
    return graph;
}

}

base::Result<Diagram> laidOut(Diagram drawing, Qt::LayoutDirection direction)
{
    const QMutexLocker lock(&graphvizMutex());
    agseterr(AGMAX); // It would write to standard error.
    QList<Agnode_t *> nodes;
    QList<Agedge_t *> edges;
    const Graph graph = graphOf(drawing, direction, nodes, edges);
    if (gvLayout(context(), graph.get(), "dot") != 0)
        return base::failure(base::ErrorCode::Unreadable, u"dot"_s);
    const boxf bounds = GD_bb(graph.get());
    const qreal height = bounds.UR.y;
    for (qsizetype index = 0; index < nodes.size(); ++index)
        drawing.nodes[index].box = boxOf(nodes.at(index), height, drawing.nodes.at(index).box.size());
    for (qsizetype index = 0; index < edges.size(); ++index)
        readEdge(edges.at(index), height, drawing.edges[index]);
    drawing.bounds = QRectF(0, 0, bounds.UR.x, height).adjusted(-kGraphMargin, -kGraphMargin, kGraphMargin, kGraphMargin);
    return drawing;
}

}
