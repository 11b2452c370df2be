// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include "linepainter.h"
#include "ownwords.h"
#include "tablepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <QThread>

#include <algorithm>

namespace render {

namespace {

// In ems of the page's type.
constexpr double kLeaderGap = 0.5;
constexpr double kBoxPadding = 0.35;
constexpr double kBoxRule = 0.22;
/// Absorbs the rounding of positions at a page's edge, in pixels.
constexpr double kHalfPixel = 0.5;

/// The number at the end of a line of the contents, and the dots that lead to it.
void paintPageNumber(QPainter &painter, const QTextBlock &block, const QString &number, const Typography &typography)
{
    if (block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
    const QPointF origin = block.layout()->position();
    const double width = block.document()->textWidth();
    const Qt::LayoutDirection direction = block.blockFormat().layoutDirection();
    const double top = origin.y() + line.y();
    const QFont font = block.charFormat().font();
    const QRectF area(0, top, width, line.ascent() + line.descent());
    paintLine(painter, number, font, typography.ink, area, LinePosition::End, direction);

    const double gap = kLeaderGap * emWidth(typography);
    const double numberWidth = QFontMetricsF(font).horizontalAdvance(number);
    const QRectF words = line.naturalTextRect().translated(origin);
    const bool isRightToLeft = direction == Qt::RightToLeft;
    const double from = isRightToLeft ? numberWidth + gap : words.right() + gap;
    const double to = isRightToLeft ? words.left() - gap : width - numberWidth - gap;
    if (to <= from)
        return;
    painter.setPen(QPen(typography.muted, 0.8, Qt::CustomDashLine, Qt::RoundCap));
    QPen dots = painter.pen();
    dots.setDashPattern({0.1, 4.5});
    painter.setPen(dots);
    const double y = top + line.ascent();
    painter.drawLine(QPointF(to, y), QPointF(from, y));
}

/// Paints what a page shows of a block that began on the page before, starting the search at `block`. Gives where the next
/// block begins. The layout would paint the line before the page too: clipped away, but still there for who copies text.
double paintRestOfBlock(QPainter &painter, QTextBlock block, const QRectF &page)
{
    for (; block.isValid() && firstLineTop(block) < page.top() - kHalfPixel; block = block.next()) {
        const QRectF area = block.document()->documentLayout()->blockBoundingRect(block);
        if (area.bottom() <= page.top() + kHalfPixel || QTextCursor(block).currentTable())
            continue;
        const QPointF origin = block.layout()->position();
        for (int index = 0; index < block.layout()->lineCount(); ++index) {
            const QTextLine line = block.layout()->lineAt(index);
            const double top = origin.y() + line.y();
            if (top >= page.top() - kHalfPixel && top < page.bottom() - kHalfPixel)
                line.draw(&painter, origin);
        }
        return std::min(area.bottom(), page.bottom());
    }
    return page.top();
}

void paintMarginLabel(QPainter &painter, const QTextBlock &block, const Typography &typography)
{
    const QString label = marginLabel(block);
    if (label.isEmpty() || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    QRectF area = marginRect(block);
    // The label shares the line's base line, whatever its size.
    const QFont font = textFont(typography, {}, kSmallSize);
    area.setTop(firstLineTop(block));
    area.setHeight(line.ascent() + QFontMetricsF(font).descent());
    paintLine(painter, label, font, typography.muted, area, LinePosition::End, block.blockFormat().layoutDirection());
}

void paintHeads(QPainter &painter, const QTextBlock &inTable, const QRectF &heads, const PageFrame &frame)
{
    if (const QTextTable *table = QTextCursor(inTable).currentTable())
        paintTable(painter, table, table->firstCursorPosition().block(), heads, frame.typography());
}

/// Tables of the text are painted line by line, all between them by the layout.
void paintFlow(QPainter &painter, const QTextBlock &first, const QRectF &page, const PageFrame &frame)
{
    const QTextDocument &document = *first.document();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, frame.typography().ink);
    const auto paintTo = [&](double top, double bottom) {
        // Half a pixel below what is painted already: a block that only touches the clip is painted by the layout, and without
        // anything to clip to (a paragraph fills the page) all blocks are.
        context.clip = QRectF(page.left(), top + kHalfPixel, page.width(), bottom - top - kHalfPixel - 1);
        if (context.clip.isValid())
            document.documentLayout()->draw(&painter, context);
    };
    double top = paintRestOfBlock(painter, first, page);
    for (const QTextTable *table : tablesOn(first, page)) {
        const QRectF area = tableArea(table);
        paintTo(top, area.top());
        paintTable(painter, table, first, page, frame.typography());
        top = area.bottom();
    }
    paintTo(top, page.bottom());
}

void paintBox(QPainter &painter, const QRectF &words, const QRectF &page, const PageFrame &frame)
{
    const double above = kBoxPadding * frame.em();
    QRectF box(page.left(), words.top() - above, page.width(), words.height() + 2 * above);
    box.setTop(std::max(box.top(), page.top()));
    box.setBottom(std::min(box.bottom(), page.bottom()));
    if (words.isEmpty() || box.height() <= 0)
        return;
    painter.fillRect(box, frame.typography().tint);
    const double rule = kBoxRule * frame.em();
    const double left = frame.direction() == Qt::RightToLeft ? box.right() - rule : box.left();
    painter.fillRect(QRectF(left, box.top(), rule, box.height()), frame.typography().muted);
}

/// The boxes behind the authors' own words, as much of each as stands on the page.
void paintOwnWords(QPainter &painter, const QTextBlock &first, const QRectF &page, const PageFrame &frame)
{
    QRectF box;
    for (QTextBlock block = first; block.isValid() && firstLineTop(block) < page.bottom() - kHalfPixel; block = block.next()) {
        const int own = block.blockFormat().intProperty(kOwnWordsProperty);
        if (own != int(OwnWords::Continue)) {
            paintBox(painter, box, page, frame);
            box = {};
        }
        if (own != 0)
            box = box.united(block.document()->documentLayout()->blockBoundingRect(block));
    }
    paintBox(painter, box, page, frame);
}

std::vector<Section::Part> onePart(std::unique_ptr<QTextDocument> document, QSizeF page)
{
    std::vector<Section::Part> parts(1);
    parts.front().flow = std::make_shared<const FlowPart>(std::move(document), page);
    return parts;
}

}

Section::Section(std::unique_ptr<QTextDocument> document, const PageFrame &frame, double top)
    : Section(onePart(std::move(document), frame.textSize() - QSizeF(0, top)), frame, top)
{
}

Section::Section(std::vector<Part> parts, const PageFrame &frame, double top)
    : m_parts(std::move(parts))
    , m_top(top)
{
    QList<PageUnit> units;
    for (size_t index = 0; index < m_parts.size(); ++index) {
        Part &part = m_parts[index];
        if (index > 0)
            part.top = m_parts[index - 1].top + m_parts[index - 1].flow->distanceTo(*part.flow);
        for (PageUnit unit : part.flow->units()) {
            unit.top += part.top;
            unit.bottom += part.top;
            unit.part = int(index);
            units.append(unit);
        }
    }
    m_slices = cutIntoPages(units, frame.textSize().height() - top, bottom(m_parts.back()));
    placeMarks();
}

void Section::placeMarks()
{
    int page = 0;
    for (const Part &part : m_parts) {
        for (const FlowMark &mark : part.flow->marks()) {
            const double markTop = part.top + mark.top;
            while (page + 1 < m_slices.size() && markTop >= m_slices.at(page + 1).top - kHalfPixel)
                ++page;
            const PageSlice &slice = m_slices.at(page);
            const PagePlace place {mark.title, mark.level, page, m_top + markTop - slice.top + slice.headHeight()};
            if (!mark.title.isEmpty())
                m_headings.append(place);
            if (mark.block >= 0)
                m_blockPlaces.insert(part.firstBlock + mark.block, place);
        }
    }
}

PageTags Section::tags() const
{
    PageTags all;
    all.pages.resize(m_slices.size());
    int first = 0;
    for (const Part &part : m_parts) {
        while (first + 1 < m_slices.size() && m_slices.at(first + 1).top <= part.top)
            ++first;
        QList<PageSlice> own;
        for (qsizetype page = first; page < m_slices.size() && (own.isEmpty() || m_slices.at(page).top < bottom(part)); ++page) {
            PageSlice slice = m_slices.at(page);
            slice.top -= part.top;
            slice.bottom -= part.top;
            own.append(slice);
        }
        all.add(tagsOf(part.flow->document(), own, m_top), first);
    }
    return all;
}

void Section::paint(QPainter &painter, int page, const PageFrame &frame) const
{
    const PageSlice &slice = m_slices.at(page);
    auto part = m_parts.begin() + slice.part;
    QTextBlock block = part->flow->document().findBlockByNumber(slice.firstBlock);
    Q_ASSERT(part->flow->document().thread() == QThread::currentThread());
    const double width = part->flow->document().textWidth();
    if (slice.headHeight() > 0) {
        const QRectF heads(0, slice.headTop - part->top, width, slice.headHeight());
        painter.translate(0, m_top - heads.top());
        paintHeads(painter, block, heads, frame);
        painter.translate(0, heads.top() - m_top);
    }
    painter.translate(0, m_top + slice.headHeight() - slice.top);
    const QRectF shown(0, slice.top, width, slice.bottom - slice.top);
    painter.setClipRect(shown.adjusted(-frame.em(), -1, frame.em(), 0));
    for (; part != m_parts.end() && part->top < shown.bottom() - kHalfPixel; ++part) {
        painter.translate(0, part->top);
        paintPart(painter, block, shown.translated(0, -part->top), frame);
        painter.translate(0, -part->top);
        if (part + 1 != m_parts.end())
            block = (part + 1)->flow->document().begin();
    }
}

void Section::paintPart(QPainter &painter, const QTextBlock &first, const QRectF &shown, const PageFrame &frame) const
{
    paintOwnWords(painter, first, shown, frame);
    paintFlow(painter, first, shown, frame);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        const double top = firstLineTop(block);
        if (top >= shown.bottom() - kHalfPixel)
            break;
        if (top < shown.top() - kHalfPixel)
            continue;
        paintMarginLabel(painter, block, frame.typography());
        if (const QVariant target = block.blockFormat().property(kTargetProperty); target.isValid())
            paintPageNumber(painter, block, QString::number(m_targetPages.value(target.toInt()) + 1), frame.typography());
    }
}

}
