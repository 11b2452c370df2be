// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <presentation/diagrams/diagram.h>

#include <QAbstractScrollArea>

namespace window {

/// A drawing to look at, to walk through with the arrow keys and to follow. Ctrl and the wheel, + and - zoom, 0 shows all
/// of it. GUI thread.
class DiagramView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    void setDiagram(const presentation::Diagram &drawing);
    const presentation::Diagram &drawing() const { return m_diagram; }
    int current() const { return m_current; }
    void setCurrent(int node);
    void fit();
    void zoom(qreal factor);
    /// Where a node is painted, in the viewport's pixels.
    QRectF boxInView(int node) const;

signals:
    void currentChanged(int node);
    void activated(int node, presentation::OpenIn where);
    /// The pointer rests on a node, or on none (-1).
    void hovered(int node, const QRect &inViewport);

private:
    QPointF toDrawing(QPointF inView) const;
    QPointF offset() const;
    int nodeAt(QPointF inView) const;
    void step(Qt::Key key);
    void updateBars();
    void reveal(int node);
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    presentation::Diagram m_diagram;
    qreal m_scale = 1;
    int m_current = -1;
    int m_hovered = -1;
    QPoint m_pressed;
    QPoint m_dragged;
    bool m_drags = false;
    bool m_fitsFirst = true; ///< The first size that the view gets decides the scale.
};

}
