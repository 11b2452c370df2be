// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageannotation.h"
#include "pagepictures.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QList>
#include <QRectF>

namespace window {

/// Pages below each other, as wide as the view at 100 %. It draws the pages that it was given pictures of and asks for
/// those in sight; the others are white sheets with their number. Keeps as many pictures as fit into its memory.
class OriginalPagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit OriginalPagesView(QWidget *parent = nullptr);

    /// Sizes in points. Pages count from 0.
    void setPages(const QList<QSizeF> &sizes);
    void setRightToLeftText(bool isRightToLeft) { m_isRightToLeftText = isRightToLeft; }
    void setPicture(int page, double scale, const QImage &picture);
    /// The lines of the paragraph that is read.
    void setMarks(int page, const QList<QRectF> &lines);
    /// Where the words that are looked for stand on a page.
    void setFound(int page, const QList<QRectF> &lines);
    void clearFound();
    /// What was annotated on a page.
    void setAnnotations(int page, const QList<PageAnnotation> &annotations);
    void clearAnnotations();

    int pageCount() const { return int(m_sizes.size()); }
    int currentPage() const;
    QList<int> pagesInSight() const;
    /// Puts a place of a page in sight; an empty one: the top of the page.
    void goTo(int page, const QRectF &place = {});
    /// The page at a place of the viewport, and the place on it in points; a negative page: none.
    std::pair<int, QPointF> placeAt(QPointF inView) const;
    /// With the beginning of the line.
    bool isInSight(int page, const QRectF &place) const;
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

signals:
    /// Pages in sight lack pictures of this many pixels a point.
    void picturesWanted(const QList<int> &pages, double scale);
    void currentPageChanged(int page);
    void clicked(int page, QPointF place);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void askForPictures();
    double pixelsAPoint() const;
    QRectF sheet(int page) const; // In the viewport's coordinates.
    QRectF inViewport(int page, const QRectF &place) const;
    void paintPage(QPainter &painter, int page) const;

    QList<QSizeF> m_sizes;
    QList<double> m_tops; // Of each sheet, in pixels from the top of the first.
    double m_height = 0;
    double m_widest = 1; // In points.
    PagePictures m_pictures;
    QHash<int, QList<QRectF>> m_found;
    QHash<int, QList<PageAnnotation>> m_annotations;
    QList<QRectF> m_marks;
    int m_markedPage = -1;
    bool m_isRightToLeftText = false;
    int m_zoom = 100;
    int m_current = -1;
};

}
