// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpagesview.h"

#include <window/controls/viewportroom.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kPageMargin = 12; // Between sheets and round them.
constexpr int kSmallestPageZoom = 25;
constexpr int kLargestPageZoom = 400;
constexpr int kPageZoomStep = 25;
constexpr double kPlace = 0.25; // Where a place lands, as a part of the height.
constexpr double kLargestPageScale = 6; // Pixels a point.
constexpr int kAhead = 1; // Pages beyond those in sight that are drawn before one scrolls there.

}

OriginalPagesView::OriginalPagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"facsimileView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
}

void OriginalPagesView::setPages(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    m_pictures.clear();
    m_found.clear();
    m_annotations.clear();
    m_marks.clear();
    m_markedPage = -1;
    m_current = -1;
    m_widest = 1;
    for (const QSizeF &size : sizes)
        m_widest = std::max(m_widest, size.width());
    verticalScrollBar()->setValue(0);
    layOut();
}

void OriginalPagesView::setPicture(int page, double scale, const QImage &picture)
{
    m_pictures.insert(page, scale, picture, currentPage());
    viewport()->update();
}

void OriginalPagesView::setMarks(int page, const QList<QRectF> &lines)
{
    m_markedPage = page;
    m_marks = lines;
    viewport()->update();
}

void OriginalPagesView::setFound(int page, const QList<QRectF> &lines)
{
    m_found.insert(page, lines);
    viewport()->update();
}

void OriginalPagesView::clearFound()
{
    m_found.clear();
    viewport()->update();
}

void OriginalPagesView::setAnnotations(int page, const QList<PageAnnotation> &annotations)
{
    m_annotations.insert(page, annotations);
    viewport()->update();
}

void OriginalPagesView::clearAnnotations()
{
    m_annotations.clear();
    viewport()->update();
}

double OriginalPagesView::pixelsAPoint() const
{
    const double room = std::max(100, viewport()->width() - 2 * kPageMargin);
    return room / m_widest * m_zoom / 100;
}

void OriginalPagesView::layOut()
{
    m_tops.clear();
    double top = kPageMargin;
    for (const QSizeF &size : std::as_const(m_sizes)) {
        m_tops.append(top);
        top += size.height() * pixelsAPoint() + kPageMargin;
    }
    m_height = top;
    const int wide = int(std::ceil(m_widest * pixelsAPoint())) + 2 * kPageMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(m_height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    viewport()->update();
    askForPictures();
}

QRectF OriginalPagesView::sheet(int page) const
{
    const QSizeF size = m_sizes.at(page) * pixelsAPoint();
    const double room = std::max(double(viewport()->width()), m_widest * pixelsAPoint() + 2 * kPageMargin);
    return {(room - size.width()) / 2 - hiddenAtLeft(*this), m_tops.at(page) - verticalScrollBar()->value(),
        size.width(), size.height()};
}

QRectF OriginalPagesView::inViewport(int page, const QRectF &place) const
{
    const double scale = pixelsAPoint();
    return QRectF(place.topLeft() * scale, place.size() * scale).translated(sheet(page).topLeft());
}

QList<int> OriginalPagesView::pagesInSight() const
{
    QList<int> pages;
    const double top = verticalScrollBar()->value();
    const auto after = std::ranges::upper_bound(m_tops, top);
    for (int page = std::max(0, int(after - m_tops.cbegin()) - 1); page < pageCount(); ++page) {
        const QRectF place = sheet(page);
        if (place.top() >= viewport()->height())
            break;
        if (place.bottom() > 0)
            pages.append(page);
    }
    return pages;
}

int OriginalPagesView::currentPage() const
{
    // The page that takes most of the view.
    const QList<int> pages = pagesInSight();
    const auto shown = [this](int page) {
        const QRectF place = sheet(page);
        return std::min<double>(place.bottom(), viewport()->height()) - std::max(place.top(), 0.0);
    };
    const auto most = std::ranges::max_element(pages, {}, shown);
    return most == pages.cend() ? -1 : *most;
}

std::pair<int, QPointF> OriginalPagesView::placeAt(QPointF inView) const
{
    for (const int page : pagesInSight()) {
        if (const QRectF place = sheet(page); place.contains(inView))
            return {page, (inView - place.topLeft()) / pixelsAPoint()};
    }
    return {-1, {}};
}

bool OriginalPagesView::isInSight(int page, const QRectF &place) const
{
    if (page < 0 || page >= pageCount())
        return false;
    const QRectF there = inViewport(page, place);
    const double begin = m_isRightToLeftText ? there.right() : there.left();
    return there.top() >= 0 && there.bottom() <= viewport()->height() && begin >= 0 && begin <= viewport()->width();
}

void OriginalPagesView::goTo(int page, const QRectF &place)
{
    if (page < 0 || page >= pageCount())
        return;
    const double top = place.isEmpty() ? m_tops.at(page) - kPageMargin
                                       : m_tops.at(page) + place.top() * pixelsAPoint() - viewport()->height() * kPlace;
    verticalScrollBar()->setValue(int(top));
    if (!place.isEmpty()) {
        const QRectF there = inViewport(page, place);
        const int toBeginning = m_isRightToLeftText ? int(there.right()) + kPageMargin - viewport()->width() : int(there.left()) - kPageMargin;
        if (there.left() < 0 || there.right() > viewport()->width())
            setHiddenAtLeft(*this, hiddenAtLeft(*this) + toBeginning);
    }
}

void OriginalPagesView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, kSmallestPageZoom, kLargestPageZoom);
    if (wanted == m_zoom)
        return;
    const auto whole = [this] { return std::max(double(viewport()->width()), m_widest * pixelsAPoint() + 2 * kPageMargin); };
    const double across = (hiddenAtLeft(*this) + viewport()->width() / 2.0) / whole();
    const double place = m_height > 0 ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_height : 0;
    m_zoom = wanted;
    layOut();
    setHiddenAtLeft(*this, int(across * whole() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(int(place * m_height - viewport()->height() / 2.0));
    emit zoomChanged(m_zoom);
}

void OriginalPagesView::askForPictures()
{
    QList<int> pages = pagesInSight();
    if (pages.isEmpty())
        return;
    for (int step = 1; step <= kAhead; ++step) {
        for (const int page : {pages.last() + 1, pages.first() - 1}) {
            if (page >= 0 && page < pageCount() && !pages.contains(page))
                pages.append(page);
        }
    }
    const double scale = std::min(pixelsAPoint() * devicePixelRatioF(), kLargestPageScale);
    pages.removeIf([&](int page) { return m_pictures.has(page, scale); });
    if (!pages.isEmpty())
        emit picturesWanted(pages, scale);
    if (const int now = currentPage(); now != m_current) {
        m_current = now;
        emit currentPageChanged(now);
    }
}

void OriginalPagesView::paintPage(QPainter &painter, int page) const
{
    const QRectF place = sheet(page);
    // Paper is white whatever the colours of the window are; ink on it would be unreadable otherwise.
    painter.fillRect(place, Qt::white);
    if (const QImage picture = m_pictures.at(page); !picture.isNull()) {
        painter.drawImage(place, picture);
    } else {
        painter.setPen(Qt::gray);
        painter.drawText(place, Qt::AlignCenter, locale().toString(page + 1));
    }
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(pixelsAPoint(), pixelsAPoint());
    for (const PageAnnotation &annotation : m_annotations.value(page))
        paintAnnotation(painter, annotation);
    painter.restore();
    QColor marked = palette().color(QPalette::Highlight);
    marked.setAlphaF(0.22F);
    if (page == m_markedPage) {
        for (const QRectF &line : m_marks)
            painter.fillRect(inViewport(page, line), marked);
    }
    for (const QRectF &line : m_found.value(page)) {
        const QRectF found = inViewport(page, line).adjusted(-1, -1, 1, 1);
        painter.fillRect(found, marked);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRect(found);
    }
}

void OriginalPagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const int page : pagesInSight())
        paintPage(painter, page);
}

void OriginalPagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const double place = m_height > 0 ? verticalScrollBar()->value() / m_height : 0;
    layOut();
    verticalScrollBar()->setValue(int(place * m_height));
}

void OriginalPagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    askForPictures();
}

void OriginalPagesView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto [page, point] = placeAt(event->position()); page >= 0)
        emit clicked(page, point);
}

void OriginalPagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? kPageZoomStep : -kPageZoomStep));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void OriginalPagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus)
        setZoom(m_zoom + kPageZoomStep);
    else if (event->key() == Qt::Key_Minus)
        setZoom(m_zoom - kPageZoomStep);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

}
