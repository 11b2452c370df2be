// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "section.h"

#include <vector>

class QPagedPaintDevice;

namespace render {

/// The pages of a print job or a PDF: sections, one after another, within one frame. A set is painted and destroyed on the
/// thread that made it, before that thread ends: fonts belong to a thread.
class PageSet
{
public:
    explicit PageSet(PageFrame frame)
        : m_frame(std::move(frame))
    {
    }

    const PageFrame &frame() const { return m_frame; }

    /// Adds a section, which starts on a new page.
    void append(Section section);

    int count() const { return m_count; }
    /// All headings, for the contents and for the bookmarks of a PDF.
    const QList<PagePlace> &headings() const { return m_headings; }
    /// The first lines of an outline's blocks, by number.
    const QHash<int, PagePlace> &blockPlaces() const { return m_blockPlaces; }
    /// What stands where, for the tags of a PDF; in layout pixels from the corner of the printable area.
    PageTags tags() const;
    /// The printable area, in points.
    QSizeF area() const { return m_frame.size() / m_frame.pixelsPerPoint(); }

    /// Paints one page on a painter whose unit is the point and whose origin is the corner of the printable area.
    void paint(QPainter &painter, int page) const;
    /// Paints the pages on a device, each on a new page.
    void paintAll(QPagedPaintDevice &device) const;

private:
    PageFrame m_frame;
    std::vector<Section> m_sections;
    QList<PagePlace> m_headings;
    QHash<int, PagePlace> m_blockPlaces;
    int m_count = 0;
};

}
