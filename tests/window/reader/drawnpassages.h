// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <output/render/documentbuilder.h>
#include <window/screens/reader/readerview.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

/// What a person sees of a text, compared with its passages.
namespace drawn {

inline QString named(const QTextBlock &block)
{
    return QStringLiteral("“%1” %2").arg(block.blockFormat().stringProperty(render::kAddressProperty), block.text().left(40));
}

/// A block without lines for all of its words. Empty when there is none.
inline QString notLaidOut(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF area = document.documentLayout()->blockBoundingRect(block);
        const QTextLayout &layout = *block.layout();
        const QTextLine last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
        if (!last.isValid() || area.height() < 1 || last.textStart() + last.textLength() < block.length() - 1)
            return QStringLiteral("not laid out: ") + named(block);
    }
    return {};
}

/// What is wrong with the rectangles of a text: a block that overlaps, one after a hole. Empty when all is well.
inline QString wrongRectangles(const QTextDocument &document)
{
    double bottom = 0;
    double lineHeight = 0;
    double margin = document.rootFrame()->frameFormat().topMargin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF area = document.documentLayout()->blockBoundingRect(block);
        const double gap = area.top() - bottom;
        // Lines may stand a little further apart than they are high.
        const double leading = 0.15 * std::max(lineHeight, block.layout()->lineAt(0).height());
        if (gap < -0.5 || gap > std::max(margin, block.blockFormat().topMargin()) + leading + 1)
            return QStringLiteral("%1 pixels above: ").arg(gap) + named(block);
        bottom = area.bottom();
        lineHeight = block.layout()->lineAt(0).height();
        margin = block.blockFormat().bottomMargin();
    }
    return {};
}

inline bool hasInk(const QImage &picture, const QRect &area, QRgb paper)
{
    const QRect seen = area & picture.rect();
    for (int y = seen.top(); y <= seen.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = seen.left(); x <= seen.right(); ++x) {
            if (std::abs(qGray(line[x]) - qGray(paper)) > 60)
                return true;
        }
    }
    return false;
}

/// The first line of words that leaves no ink on the screen, looked for screen by screen. Empty when there is none.
inline QString blankLine(QTextEdit &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    const QTextDocument &document = *view.document();
    const QRgb paper = view.palette().color(QPalette::Base).rgb();
    double seen = 0; // All lines above are looked at.
    while (seen < document.size().height()) {
        bar->setValue(int(seen));
        const int top = bar->value();
        const QImage picture = view.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const double ratio = picture.devicePixelRatio();
        const double before = seen;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (int index = 0; index < block.layout()->lineCount(); ++index) {
                const QTextLine line = block.layout()->lineAt(index);
                QRectF area = line.naturalTextRect().translated(block.layout()->position()).translated(0, -top);
                if (!qobject_cast<const window::ReaderView *>(&view)) {
                    // Pages of records are wider than their view at times; nothing but words stands beside the words.
                    area.setLeft(0);
                    area.setRight(view.viewport()->width());
                }
                if (area.top() < before - top - 0.5 || area.bottom() > view.viewport()->height() || line.textLength() == 0)
                    continue;
                const QRect pixels = QRectF(area.topLeft() * ratio, area.size() * ratio).toAlignedRect();
                if (!hasInk(picture, pixels, paper))
                    return QStringLiteral("blank: ") + named(block);
                seen = std::max(seen, area.bottom() + top - 1);
            }
        }
        if (seen <= before)
            seen = before + view.viewport()->height();
    }
    return {};
}

/// What is missing of a text that a view shows; empty when every passage is drawn, each below the other. The view stays
/// where it is.
inline QString missing(window::ReaderView &view, const QList<model::Passage> &passages)
{
    const int place = view.verticalScrollBar()->value();
    for (const model::Passage &passage : passages) {
        if (passage.kind != model::PassageKind::Cover && !render::blockOf(*view.document(), passage.id).isValid())
            return QStringLiteral("no block: ") + passage.address.text();
    }
    QString wrong = notLaidOut(*view.document());
    if (wrong.isEmpty())
        wrong = wrongRectangles(*view.document());
    if (wrong.isEmpty())
        wrong = blankLine(view);
    view.verticalScrollBar()->setValue(place);
    return wrong;
}

}
