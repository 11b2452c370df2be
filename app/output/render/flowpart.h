// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"

#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>

namespace render {

/// A heading, or the first line of an outline's block, in a part.
struct FlowMark {
    QString title;  ///< As it stands in the contents; empty for none.
    int level = 1;
    int block = -1; ///< The number of the outline's block, counted from the first of the part; -1: it begins none.
    double top = 0; ///< In the part, in layout pixels.
};

/// Some blocks of a section as one text document, laid out once in the width of a page. It knows nothing of what stands above
/// it, so that it stays when other parts change. Immutable; shared by the sections that show it, and made, painted and
/// destroyed on one thread, because fonts belong to it.
class FlowPart
{
public:
    /// `page` is the room for text on a page, in layout pixels.
    FlowPart(std::unique_ptr<QTextDocument> document, QSizeF page);

    const QTextDocument &document() const { return *m_document; }
    const QList<PageUnit> &units() const { return m_units; }
    const QList<FlowMark> &marks() const { return m_marks; }
    double height() const { return m_height; }
    /// How far below this part the part begins that comes next: the larger one of the margins between them stays.
    double distanceTo(const FlowPart &next) const;

private:
    std::unique_ptr<QTextDocument> m_document;
    QList<PageUnit> m_units;
    QList<FlowMark> m_marks;
    double m_height = 0;
};

}
