// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowpart.h"
#include "pageframe.h"
#include "pagetags.h"
#include "pagination.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace render {

/// The place of a heading or of an outline's block.
struct PagePlace {
    QString title;
    int level = 1;
    int page = 0;   ///< From 0; within the section or the whole set, as its owner says.
    double top = 0; ///< Section: pixels below the top of the text. PageSet: the part of the height of the printable area.
};

/// Parts below each other, cut into pages. Owned by a PageSet; painted and destroyed on the thread that laid the parts out.
class Section
{
public:
    /// A part, and the number of the outline's block that it begins with.
    struct Part {
        std::shared_ptr<const FlowPart> flow;
        int firstBlock = 0;
        double top = 0; ///< In the section, in layout pixels; set by it.
    };

    /// The first page begins `top` pixels below the others.
    Section(std::unique_ptr<QTextDocument> document, const PageFrame &frame, double top = 0);
    /// At least one part.
    Section(std::vector<Part> parts, const PageFrame &frame, double top = 0);

    int count() const { return int(m_slices.size()); }
    /// The headings (blocks with kContentsProperty), pages from 0.
    const QList<PagePlace> &headings() const { return m_headings; }
    /// The first lines of the outline's blocks (kOutlineBlockProperty), by number.
    const QHash<int, PagePlace> &blockPlaces() const { return m_blockPlaces; }
    /// The pages that the lines of the contents name, from 0; lines have kTargetProperty.
    void setTargetPages(const QList<int> &pages) { m_targetPages = pages; }

    /// What stands where, for the tags of a PDF: pages from 0, pixels below the top of the text.
    PageTags tags() const;

    /// Paints the text of a page; the unit is the layout pixel, the origin the corner of the text.
    void paint(QPainter &painter, int page, const PageFrame &frame) const;

private:
    void placeMarks();
    double bottom(const Part &part) const { return part.top + part.flow->height(); }
    void paintPart(QPainter &painter, const QTextBlock &first, const QRectF &shown, const PageFrame &frame) const;

    std::vector<Part> m_parts;
    QList<PageSlice> m_slices;
    double m_top = 0;
    QList<PagePlace> m_headings;
    QHash<int, PagePlace> m_blockPlaces;
    QList<int> m_targetPages;
};

/// QTextBlockFormat properties: the heading as it stands in the contents (QString), its level (int).
inline constexpr int kContentsProperty = 0x100000 + 20;
inline constexpr int kContentsLevelProperty = 0x100000 + 21;
/// QTextBlockFormat property (int): the heading that a line of the contents leads to, by its number in PageSet::headings(). The
/// number of its page is painted at the end of the line.
inline constexpr int kTargetProperty = 0x100000 + 25;
/// QTextBlockFormat property (int): the number of the outline's block that begins here, counted from the first of its part.
inline constexpr int kOutlineBlockProperty = 0x100000 + 23;

}
