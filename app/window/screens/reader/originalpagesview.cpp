// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpagesview.h"

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
constexpr qint64 kMemory = 96LL * 1024 * 1024; // For pictures, bytes.
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
    m_pictures.insert(page, {picture, scale});
    forgetFarPictures();
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
    return {(room - size.width()) / 2 - horizontalScrollBar()->value(), m_tops.at(page) - verticalScrollBar()->value(),
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

bool OriginalPagesView::isInSight(int page, const QRectF &place) const
{
    if (page < 0 || page >= pageCount())
        return false;
    const QRectF there = inViewport(page, place);
    return there.top() >= 0 && there.bottom() <= viewport()->height();
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
        if (there.left() < 0 || there.right() > viewport()->width())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(there.left()) - kPageMargin);
    }
}

void OriginalPagesView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, kSmallestPageZoom, kLargestPageZoom);
    if (wanted == m_zoom)
        return;
    const double place = m_height > 0 ? (verticalScrollBar()->value() + viewport()->height() / 2.0) / m_height : 0;
    m_zoom = wanted;
    layOut();
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
    pages.removeIf([&](int page) {
        const auto there = m_pictures.constFind(page);
        return there != m_pictures.cend() && std::abs(there->scale - scale) < 0.01 * scale;
    });
    if (!pages.isEmpty())
        emit picturesWanted(pages, scale);
    if (const int now = currentPage(); now != m_current) {
        m_current = now;
        emit currentPageChanged(now);
    }
}

void OriginalPagesView::forgetFarPictures()
{
    qint64 memory = 0;
    for (const Picture &picture : std::as_const(m_pictures))
        memory += picture.image.sizeInBytes();
    const int here = currentPage();
    while (memory > kMemory && m_pictures.size() > 1) {
        const auto farthest = std::ranges::max_element(
            m_pictures.keyValueBegin(), m_pictures.keyValueEnd(), {}, [here](const auto &entry) { return std::abs(entry.first - here); });
        memory -= (*farthest).second.image.sizeInBytes();
        m_pictures.remove(int((*farthest).first));
    }
}

void OriginalPagesView::paintPage(QPainter &painter, int page) const
{
    const QRectF place = sheet(page);
    // Paper is white whatever the colours of the window are; ink on it would be unreadable otherwise.
    painter.fillRect(place, Qt::white);
    if (const auto picture = m_pictures.constFind(page); picture != m_pictures.cend() && !picture->image.isNull()) {
        painter.drawImage(place, picture->image);
    } else {
        painter.setPen(Qt::gray);
        painter.drawText(place, Qt::AlignCenter, locale().toString(page + 1));
    }
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
    for (const int page : pagesInSight()) {
        const QRectF place = sheet(page);
        if (place.contains(event->position())) {
            emit clicked(page, (event->position() - place.topLeft()) / pixelsAPoint());
            return;
        }
    }
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
