// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <render/pageset.h>

#include <QAbstractScrollArea>

#include <memory>

namespace gui {

/// The pages as they will print, one below the other. Paints only the pages that are seen, so that a long pack scrolls as
/// easily as a short one (a QPrintPreviewWidget paints them all before it shows the first). GUI thread.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Pages whose documents live on this thread; the place in the pack is kept.
    void setPages(std::shared_ptr<const render::PageSet> pages);
    int pageCount() const;
    /// The page in the middle of the window, from 0.
    int currentPage() const;
    /// Shows where a block of the outline begins.
    void showBlock(int block);

signals:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double scale() const;
    double pageStep() const;
    void updateScrollBar();
    void paintPage(QPainter &painter, int page) const;

    std::shared_ptr<const render::PageSet> m_pages;
};

}
