// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageframe.h"
#include "pagetags.h"
#include "pagination.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace render {

/// The place of a heading or of an outline's block.
struct PagePlace {
    QString title;
    int level = 1;
    int page = 0;   ///< From 0; within the section or the whole set, as its owner says.
    double top = 0; ///< Section: pixels below the top of the text. PageSet: the part of the height of the printable area.
};

/// A text document, laid out once and cut into pages. Owned by a PageSet. Fonts belong to a thread, so that a section is
/// painted and destroyed on the thread that made it.
class Section
{
public:
    /// The first page begins `top` pixels below the others.
    Section(std::unique_ptr<QTextDocument> document, const PageFrame &frame, double top = 0);

    int count() const { return int(m_slices.size()); }
    /// The headings (blocks with kContentsProperty), pages from 0.
    const QList<PagePlace> &headings() const { return m_headings; }
    /// The first lines of the outline's blocks (kOutlineBlockProperty), by number.
    const QHash<int, PagePlace> &blockPlaces() const { return m_blockPlaces; }

    /// What stands where, for the tags of a PDF: pages from 0, pixels below the top of the text.
    PageTags tags() const { return tagsOf(*m_document, m_slices, m_top); }

    /// Paints the text of a page; the unit is the layout pixel, the origin the corner of the text.
    void paint(QPainter &painter, int page, const PageFrame &frame) const;

private:
    std::unique_ptr<QTextDocument> m_document;
    QList<PageSlice> m_slices;
    double m_top = 0;
    QList<PagePlace> m_headings;
    QHash<int, PagePlace> m_blockPlaces;
};

/// QTextBlockFormat properties: the heading as it stands in the contents (QString), its level (int), and on a line of the
/// contents the page number that is painted at its end (QString).
inline constexpr int kContentsProperty = 0x100000 + 20;
inline constexpr int kContentsLevelProperty = 0x100000 + 21;
inline constexpr int kPageNumberProperty = 0x100000 + 22;
/// QTextBlockFormat property (int): the heading that a line of the contents leads to, by its number in PageSet::headings().
inline constexpr int kTargetProperty = 0x100000 + 25;
/// QTextBlockFormat property (int): the number of the outline's block that begins here.
inline constexpr int kOutlineBlockProperty = 0x100000 + 23;

}
