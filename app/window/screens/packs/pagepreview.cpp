// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepreview.h"

#include <output/render/packpages.h>

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace window {

namespace {

constexpr int kGap = 16;
/// Pictures are kept of so many pages before and after those in sight.
constexpr int kNeighbours = 2;
/// A page is shown no larger than this, in pixels a point.
constexpr double kLargestScale = 1.5;

}

PagePreview::PagePreview(jobs::Runner &runner, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_painter(new presentation::PagePainter(runner, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::currentPageChanged);
    connect(m_painter, &presentation::PagePainter::laidOut, this, &PagePreview::takeLayout);
    connect(m_painter, &presentation::PagePainter::painted, this, &PagePreview::takePicture);
}

PagePreview::~PagePreview() = default;

void PagePreview::layOut(presentation::PagePainter::Layout layout)
{
    m_painter->layOut(std::move(layout));
}

void PagePreview::takeLayout()
{
    // The old pictures stay until the new ones are there.
    for (Picture &picture : m_pictures)
        picture.isCurrent = false;
    m_asked.clear();
    const int place = verticalScrollBar()->value();
    updateScrollBar();
    const presentation::PageFacts before = std::exchange(m_taken, m_painter->facts());
    if (!before.isWhole) {
        verticalScrollBar()->setValue(place);
        keepPlace(before);
        if (m_wantedBlock >= 0)
            showBlock(m_wantedBlock);
    }
    viewport()->update();
    emit currentPageChanged();
}

/// Other pages may stand before the block that is read, once the contents are known; the block stays where it is.
void PagePreview::keepPlace(const presentation::PageFacts &before)
{
    const int value = verticalScrollBar()->value();
    int block = -1;
    double nearest = -1;
    for (const auto &[number, place] : before.blockPlaces.asKeyValueRange()) {
        const double top = topOf(place, before);
        if (top <= value + viewport()->height() / 2.0 && top > nearest && m_taken.blockPlaces.contains(number)) {
            block = number;
            nearest = top;
        }
    }
    if (block >= 0 && value > 0)
        verticalScrollBar()->setValue(qRound(value + topOf(m_taken.blockPlaces.value(block), m_taken) - nearest));
}

void PagePreview::takePicture(int page, double scale, const QImage &picture)
{
    m_asked.remove(page);
    m_pictures.insert(page, {picture, scale, true});
    const auto [first, last] = pagesInSight();
    m_pictures.removeIf([first, last](const auto &one) {
        return one.key() < first - kNeighbours || one.key() > last + kNeighbours;
    });
    viewport()->update();
}

bool PagePreview::isPainted() const
{
    return pageCount() > 0 && missingPages().isEmpty();
}

/// A4 until the first pages are laid out.
QSizeF PagePreview::paper() const
{
    return pageCount() > 0 ? m_painter->facts().paper : render::standardPageLayout().fullRect(QPageLayout::Point).size();
}

std::pair<int, int> PagePreview::pagesInSight() const
{
    const int top = verticalScrollBar()->value();
    const int last = std::min(int((top + viewport()->height()) / pageStep()), pageCount() - 1);
    return {std::clamp(int(top / pageStep()), 0, std::max(last, 0)), last};
}

double PagePreview::pictureScale() const
{
    return scale() * devicePixelRatioF();
}

QList<int> PagePreview::missingPages() const
{
    QList<int> missing;
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        const auto known = m_pictures.constFind(page);
        if (known == m_pictures.constEnd() || !known->isCurrent || known->scale != pictureScale())
            missing.append(page);
    }
    return missing;
}

void PagePreview::askForPictures()
{
    const QList<int> missing = missingPages();
    const bool isAsked = m_askedScale == pictureScale()
        && std::ranges::all_of(missing, [this](int page) { return m_asked.contains(page); });
    if (isAsked)
        return;
    m_askedScale = pictureScale();
    m_asked = QSet<int>(missing.begin(), missing.end());
    m_painter->paint(missing, m_askedScale);
}

int PagePreview::pageCount() const
{
    return m_painter->facts().count;
}

int PagePreview::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp(int(middle / pageStep()), 0, std::max(pageCount() - 1, 0));
}

void PagePreview::showPage(int page)
{
    verticalScrollBar()->setValue(int(page * pageStep()));
}

void PagePreview::showBlock(int block)
{
    const presentation::PageFacts &facts = m_painter->facts();
    m_wantedBlock = facts.isWhole || facts.blockPlaces.contains(block) ? -1 : block;
    if (!facts.blockPlaces.contains(block))
        return;
    const double top = topOf(facts.blockPlaces.value(block), facts);
    // A line that is seen already stays where it is.
    const int value = verticalScrollBar()->value();
    if (top < value || top > value + viewport()->height() * 0.8)
        verticalScrollBar()->setValue(int(top - viewport()->height() * 0.2));
}

double PagePreview::topOf(const render::PagePlace &place, const presentation::PageFacts &facts) const
{
    const double margin = (paper().height() - facts.area.height()) / 2;
    return place.page * pageStep() + kGap + (margin + place.top * facts.area.height()) * scale();
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
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
    askForPictures();
}

void PagePreview::paintPage(QPainter &painter, int page) const
{
    const QSizeF size = paper() * scale();
    const QRectF sheet(std::floor((viewport()->width() - size.width()) / 2),
        std::floor(page * pageStep() + kGap - verticalScrollBar()->value()), std::floor(size.width()), std::floor(size.height()));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::white);
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    // Until it is painted at the size of the window, the page is shown at the size that it had.
    if (const auto known = m_pictures.constFind(page); known != m_pictures.constEnd())
        painter.drawImage(sheet, known->image);
}

}
