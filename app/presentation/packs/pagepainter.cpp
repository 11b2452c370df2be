// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagepainter.h"

#include <output/render/packpages.h>

#include <QDeadlineTimer>
#include <QPainter>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <optional>
#include <utility>

namespace presentation {

namespace {

/// Short enough for a scroll that waits for its pictures.
constexpr std::chrono::milliseconds kSliceTime {120};
/// A view that was told of new pages has asked for them by then.
constexpr std::chrono::milliseconds kFirstPictures {30};

QImage pictureOf(const render::PageSet &pages, int page, double scale)
{
    const QSizeF paper = render::paperAround(pages.area());
    QImage picture((paper * scale).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white); // Paper is white in every colour scheme.
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    const QSizeF margin = (paper - pages.area()) / 2;
    painter.translate(margin.width(), margin.height());
    pages.paint(painter, page);
    return picture;
}

}

/// What both threads know.
struct PagePainter::Desk {
    std::atomic<int> layout = 0;  ///< The last one that was asked for.
    std::atomic<int> requests[KindCount] = {}; ///< The last pictures of each kind that were asked for.
    // The runner's thread only.
    render::PackLayout layouts;
    std::unique_ptr<render::PageSet> pages;
    int laidOut = 0; ///< Counts the pages that were laid out.
};

/// What came of a slice of a layout.
struct PagePainter::Slice {
    std::optional<PageFacts> facts; ///< Of new pages.
    bool isPaused = false;
    int pages = 0; ///< The number of the new pages.
};

PagePainter::PagePainter(jobs::Runner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_desk(std::make_shared<Desk>())
{
}

PagePainter::~PagePainter()
{
    ++m_desk->layout;
    for (std::atomic<int> &request : m_desk->requests)
        ++request;
    m_runner.runInBackground<bool>(nullptr,
        [desk = m_desk]() -> base::Result<bool> {
            desk->pages.reset();
            desk->layouts.forget();
            return true;
        },
        [](const base::Result<bool> &) {});
}

void PagePainter::layOut(Layout layout)
{
    const int number = ++m_desk->layout;
    ++m_desk->requests[Small]; // Small pictures of the old pages do not keep the new ones waiting.
    layOutSlice(number, layout);
}

void PagePainter::layOutSlice(int number, const Layout &layout)
{
    m_runner.runInBackground<Slice>(this,
        [desk = m_desk, number, layout]() -> base::Result<Slice> {
            if (desk->layout != number)
                return Slice();
            desk->layouts.setGiveUp([asked = &desk->layout, number] { return *asked != number; });
            desk->layouts.setPause([end = QDeadlineTimer(kSliceTime)] { return end.hasExpired(); });
            std::unique_ptr<render::PageSet> pages = layout(desk->layouts);
            Slice slice;
            slice.isPaused = desk->layouts.isPaused();
            if (!pages)
                return slice;
            desk->pages = std::move(pages);
            const render::PageSet &set = *desk->pages;
            slice.facts = PageFacts {set.count(), !slice.isPaused, set.area(), render::paperAround(set.area()), set.blockPlaces()};
            slice.pages = ++desk->laidOut;
            return slice;
        },
        [this, number, layout](const base::Result<Slice> &slice) {
            if (m_desk->layout == number)
                takeSlice(number, layout, *slice);
        });
}

void PagePainter::takeSlice(int number, const Layout &layout, const Slice &slice)
{
    if (slice.facts) {
        m_facts = *slice.facts;
        m_shown = slice.pages;
        emit laidOut();
    }
    if (!slice.isPaused)
        return;
    // The pictures of the first pages are asked for before the next slice.
    QTimer::singleShot(slice.facts ? kFirstPictures : std::chrono::milliseconds(0), this, [this, number, layout] {
        if (m_desk->layout == number)
            layOutSlice(number, layout);
    });
}

void PagePainter::paint(const QList<int> &pages, double scale)
{
    request(Full, pages, scale);
}

void PagePainter::paintSmall(const QList<int> &pages, double scale)
{
    request(Small, pages, scale);
}

void PagePainter::request(Kind kind, const QList<int> &pages, double scale)
{
    const int number = ++m_desk->requests[kind];
    for (const int page : pages)
        paintOne(kind, page, scale, number);
}

void PagePainter::paintOne(Kind kind, int page, double scale, int request)
{
    using Answer = std::optional<QImage>;
    m_runner.runInBackground<Answer>(this,
        [desk = m_desk, kind, page, scale, request, layout = m_shown]() -> base::Result<Answer> {
            if (desk->requests[kind] != request || desk->laidOut != layout)
                return Answer();
            return Answer(pictureOf(*desk->pages, page, scale));
        },
        [this, kind, page, scale, layout = m_shown](const base::Result<Answer> &answer) {
            if (!*answer || layout != m_shown)
                return;
            if (kind == Small)
                emit paintedSmall(page, scale, **answer);
            else
                emit painted(page, scale, **answer);
        });
}

}
