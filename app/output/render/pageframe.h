// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <output/briefing/pagedesign.h>

#include <QSizeF>
#include <QString>

class QPainter;

namespace render {

/// The words in the header and the footer of every page.
struct HeaderFooter {
    QString title;
    QString date;
    QString classification; ///< In capitals already; may be empty.
    QString printedOn;
    QString pageOf;   ///< With %1 and %2.
    QString language; ///< Decides the direction.
    QString organisation = {}; ///< May be empty.
};

/// The typography of pages with this printable area, in points.
Typography paperTypography(QSizeF area, const briefing::PageDesign &design = {});

/// A page without its text: its size, its typography, its header and footer. An immutable value.
class PageFrame
{
public:
    /// `area` is the printable part of a page, in points.
    PageFrame(QSizeF area, HeaderFooter words, Typography typography);

    const Typography &typography() const { return m_typography; }
    Qt::LayoutDirection direction() const;
    /// The width of one em, in layout pixels.
    double em() const { return m_em; }
    double pixelsPerPoint() const { return m_em / m_typography.pointSize; }
    /// The printable area, in layout pixels.
    QSizeF size() const { return m_size; }
    /// The part of it between header and footer, in layout pixels.
    QSizeF textSize() const;
    /// The distance between the top of the area and the text, in layout pixels.
    double textTop() const { return (m_size.height() - textSize().height()) / 2; }

    /// Paints header and footer; the unit is the layout pixel. The first page has no header, because its title says the same.
    void paint(QPainter &painter, int page, int pageCount) const;

private:
    HeaderFooter m_words;
    Typography m_typography;
    double m_em = 0;
    QSizeF m_size;
};

}
