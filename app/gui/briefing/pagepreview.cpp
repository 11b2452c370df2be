// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepreview.h"

#include <render/packpages.h>

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int kGap = 16;
/// A page is shown no larger than this, in pixels a point.
constexpr double kLargestScale = 1.5;

QSizeF paper()
{
    return render::standardPageLayout().fullRect(QPageLayout::Point).size();
}

}

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::currentPageChanged);
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::shared_ptr<const render::PageSet> pages)
{
    m_pages = std::move(pages);
    updateScrollBar();
    viewport()->update();
    emit currentPageChanged();
}

int PagePreview::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int PagePreview::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int(middle / pageStep()), 0, std::max(pageCount() - 1, 0));
}

void PagePreview::showBlock(int block)
{
    if (!m_pages || !m_pages->blockPlaces().contains(block))
        return;
    const render::PagePlace place = m_pages->blockPlaces().value(block);
    const double margin = (paper().height() - m_pages->area().height()) / 2;
    const double top = place.page * pageStep() + kGap + (margin + place.top * m_pages->area().height()) * scale();
    // A line that is seen already stays where it is.
    const int value = verticalScrollBar()->value();
    if (top < value || top > value + viewport()->height() * 0.8)
        verticalScrollBar()->setValue(int(top - viewport()->height() * 0.2));
}

double PagePreview::scale() const
{
    const double room = std::max(viewport()->width() - 2 * kGap, 40);
    return std::min(room / paper().width(), kLargestScale);
}

double PagePreview::pageStep() const
{
    return std::ceil(paper().height() * scale()) + kGap;
}

void PagePreview::updateScrollBar()
{
    const int height = int(pageCount() * pageStep()) + kGap;
    const double place = verticalScrollBar()->maximum() > 0
        ? double(verticalScrollBar()->value()) / (verticalScrollBar()->maximum() + verticalScrollBar()->pageStep())
        : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    const int old = verticalScrollBar()->maximum();
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    if (old != verticalScrollBar()->maximum())
        verticalScrollBar()->setValue(int(place * height));
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int first = int(verticalScrollBar()->value() / pageStep());
    const int last = int((verticalScrollBar()->value() + viewport()->height()) / pageStep());
    for (int page = std::max(first, 0); page <= last && page < pageCount(); ++page)
        paintPage(painter, page);
}

void PagePreview::paintPage(QPainter &painter, int page) const
{
    const QSizeF size = paper() * scale();
    const QRectF sheet(std::floor((viewport()->width() - size.width()) / 2),
        std::floor(page * pageStep() + kGap - verticalScrollBar()->value()), std::floor(size.width()), std::floor(size.height()));
    // Paper is white in every colour scheme.
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::white);
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale(), scale());
    const QSizeF margin = (paper() - m_pages->area()) / 2;
    painter.translate(margin.width(), margin.height());
    m_pages->paint(painter, page);
    painter.restore();
}

}
