// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/jobs/runner.h>
#include <output/render/packlayout.h>

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace presentation {

/// What a view must know of pages that are laid out on another thread.
struct PageFacts {
    int count = 0;
    bool isWhole = true; ///< No more pages are on their way.
    QSizeF area; ///< The printable part of a page, in points.
    QSizeF paper; ///< Of the page, in points.
    QHash<int, render::PagePlace> blockPlaces;
};

/// Lays pages out and paints them as pictures on the runner's one thread. The documents never leave that thread, because
/// their fonts end with it; only facts and pictures come back. A newer request replaces an older one; a layout that has begun
/// is given up, and what it has done serves the next one. A long layout runs in slices, so that pictures are painted between
/// them; of the first one the first pages are shown at once.
/// GUI thread; the runner outlives it.
class PagePainter : public QObject
{
    Q_OBJECT

public:
    /// Gives null when it was given up.
    using Layout = std::function<std::unique_ptr<render::PageSet>(render::PackLayout &)>;

    explicit PagePainter(jobs::Runner &runner, QObject *parent = nullptr);
    ~PagePainter() override;

    /// `layout` runs on the other thread, as often as it pauses.
    void layOut(Layout layout);
    /// Pages of the layout that was told last, at `scale` pixels a point, the first one first.
    void paint(const QList<int> &pages, double scale);
    /// The same for pictures of the pages beside them, which replace only requests of their kind.
    void paintSmall(const QList<int> &pages, double scale);

    const PageFacts &facts() const { return m_facts; }

signals:
    void laidOut();
    void painted(int page, double scale, const QImage &picture);
    void paintedSmall(int page, double scale, const QImage &picture);

private:
    struct Desk;
    struct Slice;

    enum Kind { Full, Small, KindCount };

    void layOutSlice(int number, const Layout &layout);
    void takeSlice(int number, const Layout &layout, const Slice &slice);
    void request(Kind kind, const QList<int> &pages, double scale);
    void paintOne(Kind kind, int page, double scale, int request);

    jobs::Runner &m_runner;
    std::shared_ptr<Desk> m_desk;
    PageFacts m_facts;
    int m_shown = 0; ///< The pages that the facts belong to.
};

}
