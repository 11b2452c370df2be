// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/packs/pagepainter.h>

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>
#include <QSet>

#include <utility>

namespace window {

/// The pages as they will print, one below the other. Shows pictures of the pages that are seen, painted by a PagePainter,
/// so that a long pack scrolls as easily as a short one (a QPrintPreviewWidget paints them all before it shows the first).
/// GUI thread.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `runner` has one thread, and outlives the preview.
    explicit PagePreview(jobs::Runner &runner, QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Shows other pages once they are laid out; the place in the pack is kept.
    void layOut(presentation::PagePainter::Layout layout);
    int pageCount() const;
    /// False while pages are on their way.
    bool isWhole() const { return m_painter->facts().isWhole; }
    /// True when all that is in sight is painted as it is now.
    bool isPainted() const;
    /// The page in the middle of the window, from 0.
    int currentPage() const;
    /// Shows the top of a page, from 0.
    void showPage(int page);
    /// Paints the pages, and may paint them small for others.
    presentation::PagePainter &painter() const { return *m_painter; }
    /// Shows where a block of the outline begins.
    void showBlock(int block);

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Picture {
        QImage image;
        double scale = 0;
        bool isCurrent = false; ///< Of the layout that is shown.
    };

    void takeLayout();
    /// Pixels from the top of the first page.
    double topOf(const render::PagePlace &place, const presentation::PageFacts &facts) const;
    void keepPlace(const presentation::PageFacts &before);
    void takePicture(int page, double scale, const QImage &picture);
    void askForPictures();
    QSizeF paper() const; ///< In points.
    QList<int> missingPages() const;
    /// The first and the last page; the last is less than the first where there are none.
    std::pair<int, int> pagesInSight() const;
    double pictureScale() const;
    double scale() const;
    double pageStep() const;
    void updateScrollBar();
    void paintPage(QPainter &painter, int page) const;

    presentation::PagePainter *m_painter; // Owned by Qt.
    presentation::PageFacts m_taken; ///< Of the layout before the next one.
    int m_wantedBlock = -1; ///< Shown once its page is laid out; -1: none.
    QHash<int, Picture> m_pictures;
    QSet<int> m_asked; ///< Pages whose pictures are on their way.
    double m_askedScale = 0;
};

}
