// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"
#include "typography.h"

#include <QHash>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace render {

/// What stands around the text of every page.
struct Furniture {
    QString title;
    QString date;
    QString classification; ///< In capitals already; may be empty.
    QString printedOn;
    QString pageOf;         ///< With %1 and %2.
    QString language;       ///< Of the furniture; decides its direction.
};

/// A heading's place, for the contents and for the bookmarks of a PDF.
struct PagePlace {
    QString title;
    int level = 1;
    int page = 0;   ///< From 0.
    double top = 0; ///< From the top of the printable area, as a part of its height.
};

/// Pages that are laid out and wait to be painted: sections of QTextDocuments within one furniture. They are painted and
/// destroyed on the thread that laid them out, before it ends: fonts belong to a thread, and go with it.
class PageSet
{
public:
    /// `area` is the printable part of a page, in points.
    PageSet(QSizeF area, Furniture furniture, Typography typography);
    ~PageSet();

    /// The part of the area that is left for the text, in layout pixels; what the documents are laid out in.
    QSizeF textSize() const;
    double em() const { return m_em; }
    const Typography &typography() const { return m_typography; }

    /// Adds a section that starts on a new page, `top` pixels below the others. Gives its first page, from 0.
    int append(std::unique_ptr<QTextDocument> document, double top = 0);
    /// Exchanges the document of a section for one with as many pages.
    void replace(int section, std::unique_ptr<QTextDocument> document);
    /// Takes the sections and places of `body` to its own end.
    void take(PageSet &&body);
    int sectionCount() const { return int(m_sections.size()); }

    /// Adds the headings of a section (blocks with kContentsProperty) to places(), and the beginnings of an outline's
    /// blocks (kOutlineBlockProperty) to blockPlaces().
    void collectPlaces(int section);
    const QList<PagePlace> &places() const { return m_places; }
    /// Where the blocks of an outline begin, by their number.
    const QHash<int, PagePlace> &blockPlaces() const { return m_blockPlaces; }
    /// The printable area, in points.
    QSizeF area() const { return m_area / m_pixelsPerPoint; }

    int count() const { return m_count; }
    /// Paints one page on a painter whose unit is the point and whose origin is the corner of the printable area.
    void paint(QPainter &painter, int page) const;
    /// Paints the pages on a device, each on a new page.
    void paintAll(QPagedPaintDevice &device) const;

private:
    struct Section {
        std::unique_ptr<QTextDocument> document;
        QList<PageSlice> slices;
        int firstPage = 0;
        double top = 0;
    };

    const Section &sectionOf(int page) const;
    void paintFurniture(QPainter &painter, int page) const;
    void paintText(QPainter &painter, const Section &section, int page) const;
    void paintHeads(QPainter &painter, const QTextBlock &inTable, const QRectF &heads) const;
    void paintFlow(QPainter &painter, const QTextBlock &first, const QRectF &page) const;
    void paintOwnWords(QPainter &painter, const QTextBlock &first, const QRectF &page) const;
    void paintBox(QPainter &painter, const QRectF &words, const QRectF &page) const;

    QSizeF m_area; ///< In layout pixels.
    Furniture m_furniture;
    Typography m_typography;
    double m_em = 0;
    double m_pixelsPerPoint = 1;
    std::vector<Section> m_sections;
    QList<PagePlace> m_places;
    QHash<int, PagePlace> m_blockPlaces;
    int m_count = 0;
};

/// QTextBlockFormat properties: the heading as it stands in the contents (QString), its level (int), and on a line of the
/// contents the page number that is painted at its end (QString).
inline constexpr int kContentsProperty = 0x100000 + 20;
inline constexpr int kContentsLevelProperty = 0x100000 + 21;
inline constexpr int kPageNumberProperty = 0x100000 + 22;
/// QTextBlockFormat property (int): the number of the outline's block that begins here.
inline constexpr int kOutlineBlockProperty = 0x100000 + 23;

}
