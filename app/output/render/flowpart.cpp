// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowpart.h"

#include "section.h"

#include <QAbstractTextDocumentLayout>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace render {

namespace {

/// Where the layout goes on below a block, without its margin: the height of its last line as the layout of Qt counts it, which
/// the rectangle around the block does not hold.
double endOf(const QTextBlock &block)
{
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return layout.position().y();
    const QTextLine line = layout.lineAt(layout.lineCount() - 1);
    const QTextBlockFormat format = block.blockFormat();
    const double height = format.lineHeight(std::ceil(line.ascent() + line.descent() + line.leading()), 1);
    double raised = 0;
    if (format.lineHeightType() == QTextBlockFormat::FixedHeight)
        raised = line.ascent() + std::max(line.leading(), 0.0) - height * 4 / 5;
    return layout.position().y() + line.y() + raised + height;
}

}

FlowPart::FlowPart(std::unique_ptr<QTextDocument> document, QSizeF page)
    : m_document(std::move(document))
    , m_units(pageUnits(*m_document, page))
    , m_height(m_document->documentLayout()->documentSize().height())
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(kContentsProperty) && !format.hasProperty(kOutlineBlockProperty))
            continue;
        FlowMark mark {format.stringProperty(kContentsProperty), std::max(format.intProperty(kContentsLevelProperty), 1), -1, firstLineTop(block)};
        if (format.hasProperty(kOutlineBlockProperty))
            mark.block = format.intProperty(kOutlineBlockProperty);
        m_marks.append(mark);
    }
}

double FlowPart::distanceTo(const FlowPart &next) const
{
    const QTextBlock above = m_document->lastBlock();
    const QTextBlock below = next.m_document->begin();
    return endOf(above) + std::max(above.blockFormat().bottomMargin(), below.blockFormat().topMargin()) - below.layout()->position().y();
}

}
