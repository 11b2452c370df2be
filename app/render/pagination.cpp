// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>

namespace render {

namespace {

/// What is taller than this part of a page is rather parted than moved.
constexpr double kLargestMove = 0.4;

int pageOf(const QTextBlock &block, double pageHeight)
{
    // Half a pixel forgives the rounding of positions at a page's edge.
    return int((firstLineTop(block) + 0.5) / pageHeight);
}

/// The first of the blocks that must stay together with `block`: a heading above a heading above it.
QTextBlock firstOfChain(QTextBlock block)
{
    while (block.previous().isValid() && block.previous().blockFormat().boolProperty(kKeepWithNextProperty))
        block = block.previous();
    return block;
}

void breakBefore(const QTextBlock &block)
{
    QTextBlockFormat change;
    change.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).mergeBlockFormat(change);
}

bool startsPage(const QTextBlock &block)
{
    return block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
}

}

double firstLineTop(const QTextBlock &block)
{
    const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0) : QTextLine();
    return line.isValid() ? block.layout()->position().y() + line.y() : area.top();
}

int paginate(QTextDocument &document, QSizeF page)
{
    document.setPageSize(page);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (!next.isValid() || !block.blockFormat().boolProperty(kKeepWithNextProperty))
            continue;
        const QTextBlock first = firstOfChain(block);
        const int start = pageOf(first, page.height());
        const double height = firstLineTop(next) - firstLineTop(first);
        if (pageOf(next, page.height()) == start || startsPage(first) || first == document.begin())
            continue;
        // The gap at the page's end is part of the distance, so the block's own height decides.
        const double own = document.documentLayout()->blockBoundingRect(block).height();
        if (std::min(own, height) > kLargestMove * page.height())
            continue;
        breakBefore(first);
        // Qt relays only a part of what follows a new break; the size, set again, relays all.
        document.setPageSize(page);
    }
    return document.pageCount();
}

}
