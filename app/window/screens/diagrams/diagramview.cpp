// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramview.h"

#include <presentation/actions/keyboard.h>
#include <window/controls/viewportroom.h>

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <limits>

namespace window {

namespace {

constexpr qreal kSmallest = 0.2;
constexpr qreal kLargest = 3;
constexpr qreal kStep = 1.2;
/// Words that are smaller cannot be read; the rest is reached by scrolling.
constexpr qreal kReadable = 0.7;
/// Before it is laid out, a view has a size that says nothing.
constexpr int kRealWidth = 200;

}

DiagramView::DiagramView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void DiagramView::setDiagram(const presentation::Diagram &drawing)
{
    m_diagram = drawing;
    m_current = drawing.nodes.isEmpty() ? -1 : 0;
    for (qsizetype index = 0; index < drawing.nodes.size(); ++index) {
        if (drawing.nodes.at(index).shape == presentation::DrawnNode::Shape::Middle)
            m_current = int(index);
    }
    m_hovered = -1;
    fit();
    viewport()->update();
}

void DiagramView::fit()
{
    if (m_diagram.bounds.isEmpty())
        return;
    const QSizeF room = viewport()->size();
    const qreal whole = std::min(room.width() / m_diagram.bounds.width(), room.height() / m_diagram.bounds.height());
    m_scale = std::clamp(whole, kReadable, 1.0);
    updateBars();
    if (m_current >= 0) {
        const QPointF centre = m_diagram.nodes.at(m_current).box.center() - m_diagram.bounds.topLeft();
        setHiddenAtLeft(*this, int(centre.x() * m_scale - room.width() / 2));
        verticalScrollBar()->setValue(int(centre.y() * m_scale - room.height() / 2));
    }
    viewport()->update();
}

void DiagramView::zoom(qreal factor)
{
    const QPointF middle = toDrawing(QRectF(viewport()->rect()).center());
    m_scale = std::clamp(m_scale * factor, kSmallest, kLargest);
    updateBars();
    const QPointF now = (middle - m_diagram.bounds.topLeft()) * m_scale;
    setHiddenAtLeft(*this, int(now.x() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(now.y() - viewport()->height() / 2.0));
    viewport()->update();
}

QPointF DiagramView::offset() const
{
    // What is smaller than the view stands in its middle.
    const QSizeF size = m_diagram.bounds.size() * m_scale;
    const qreal x = size.width() < viewport()->width() ? (viewport()->width() - size.width()) / 2 : -hiddenAtLeft(*this);
    const qreal y = size.height() < viewport()->height() ? (viewport()->height() - size.height()) / 2 : -verticalScrollBar()->value();
    return {x, y};
}

QPointF DiagramView::toDrawing(QPointF inView) const
{
    return (inView - offset()) / m_scale + m_diagram.bounds.topLeft();
}

QRectF DiagramView::boxInView(int node) const
{
    const QRectF box = m_diagram.nodes.at(node).box;
    return {(box.topLeft() - m_diagram.bounds.topLeft()) * m_scale + offset(), box.size() * m_scale};
}

int DiagramView::nodeAt(QPointF inView) const
{
    const QPointF point = toDrawing(inView);
    for (qsizetype index = m_diagram.nodes.size() - 1; index >= 0; --index) {
        if (m_diagram.nodes.at(index).box.contains(point))
            return int(index);
    }
    return -1;
}

void DiagramView::updateBars()
{
    const QSize size = (m_diagram.bounds.size() * m_scale).toSize();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

void DiagramView::setCurrent(int node)
{
    if (node == m_current || node >= m_diagram.nodes.size())
        return;
    m_current = node;
    if (node >= 0)
        reveal(node);
    viewport()->update();
    emit currentChanged(node);
}

void DiagramView::reveal(int node)
{
    const QRectF box = boxInView(node).adjusted(-16, -16, 16, 16);
    const QRectF room = viewport()->rect();
    const auto way = [](qreal before, qreal after) { return before < 0 ? int(before) : after > 0 ? int(std::ceil(after)) : 0; };
    setHiddenAtLeft(*this, hiddenAtLeft(*this) + way(box.left(), box.right() - room.right()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way(box.top(), box.bottom() - room.bottom()));
}

void DiagramView::step(Qt::Key key)
{
    if (m_current < 0)
        return;
    const QPointF here = m_diagram.nodes.at(m_current).box.center();
    int best = -1;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype index = 0; index < m_diagram.nodes.size(); ++index) {
        const QPointF way = m_diagram.nodes.at(index).box.center() - here;
        const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
        const qreal ahead = key == Qt::Key_Left ? -way.x() : key == Qt::Key_Right ? way.x() : key == Qt::Key_Up ? -way.y() : way.y();
        const qreal aside = std::abs(across ? way.y() : way.x());
        // The nearest that is more ahead than aside; anything ahead is better than nothing.
        const qreal cost = ahead + aside * (aside > ahead ? 4 : 1.5);
        if (index != m_current && ahead > 4 && cost < least) {
            least = cost;
            best = int(index);
        }
    }
    if (best >= 0)
        setCurrent(best);
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        emit hovered(-1, {});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    painter.translate(offset());
    painter.scale(m_scale, m_scale);
    painter.translate(-m_diagram.bounds.topLeft());
    presentation::paint(painter, m_diagram, palette(), hasFocus() ? m_current : -1);
}

void DiagramView::resizeEvent(QResizeEvent *)
{
    if (m_fitsFirst && viewport()->width() > kRealWidth) {
        m_fitsFirst = false;
        fit();
    }
    updateBars();
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (presentation::keyboard::digit(*event) == 0) {
        fit();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(Qt::Key(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current, presentation::openIn(event->modifiers()));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / kStep);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
    event->accept();
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_dragged = event->position().toPoint();
    m_drags = false;
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        m_drags = m_drags || (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        const QPoint way = point - m_dragged;
        m_dragged = point;
        setHiddenAtLeft(*this, hiddenAtLeft(*this) - way.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
        return;
    }
    const int node = nodeAt(event->position());
    viewport()->setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (node == m_hovered)
        return;
    m_hovered = node;
    emit hovered(node, node >= 0 ? boxInView(node).toRect() : QRect());
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (m_drags || node < 0)
        return;
    setCurrent(node);
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        emit activated(node, presentation::openIn(event->modifiers(), event->button()));
}

}
