// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageset.h"

#include "documentbuilder.h"
#include "ownwords.h"
#include "pagination.h"
#include "tablepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

// In ems of the page's type.
constexpr double kLine = 1.5;
constexpr double kGap = 1.2;
constexpr double kLeaderGap = 0.5;
constexpr double kBoxPadding = 0.35;
constexpr double kBoxRule = 0.22;
/// What forgives the rounding of positions at a page's edge, in pixels.
constexpr double kHalfPixel = 0.5;

/// Where a single line stands in its rectangle.
enum class Place { Start, Centre, End };

/// Paints one line of text; too long a line ends in an ellipsis. QTextLayout, and not QPainter::drawText, so that the size
/// of type follows the layout's resolution and not the device's.
void paintLine(QPainter &painter, const QString &words, const QFont &font, const QColor &colour, const QRectF &area,
    Place place, Qt::LayoutDirection direction)
{
    if (words.isEmpty())
        return;
    const QString shown = QFontMetricsF(font).elidedText(words, Qt::ElideRight, area.width());
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(shown.size()));
    layout.endLayout();
    const double width = line.naturalTextWidth();
    const bool atLeft = (place == Place::Start) == (direction == Qt::LeftToRight);
    double left = atLeft ? area.left() : area.right() - width;
    if (place == Place::Centre)
        left = area.center().x() - width / 2;
    painter.setPen(colour);
    line.setPosition({0, 0});
    const double lineLeft = line.naturalTextRect().left();
    layout.draw(&painter, {left - lineLeft, area.bottom() - line.descent() - line.ascent()});
}

void paintRule(QPainter &painter, const QColor &colour, double left, double right, double y)
{
    painter.setPen(QPen(colour, 0.75));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

/// The number at the end of a line of the contents, and the dots that lead to it.
void paintPageNumber(QPainter &painter, const QTextBlock &block, const Typography &typography)
{
    const QString number = block.blockFormat().stringProperty(kPageNumberProperty);
    if (number.isEmpty() || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
    const QPointF origin = block.layout()->position();
    const double width = block.document()->textWidth();
    const Qt::LayoutDirection direction = block.blockFormat().layoutDirection();
    const double top = origin.y() + line.y();
    const QFont font = block.charFormat().font();
    const QRectF area(0, top, width, line.ascent() + line.descent());
    paintLine(painter, number, font, typography.ink, area, Place::End, direction);

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
    paintLine(painter, label, font, typography.muted, area, Place::End, block.blockFormat().layoutDirection());
}

}

PageSet::PageSet(QSizeF area, Furniture furniture, Typography typography)
    : m_furniture(std::move(furniture))
    , m_typography(std::move(typography))
    , m_em(emWidth(m_typography))
    , m_pixelsPerPoint(m_em / m_typography.pointSize)
{
    m_area = area * m_pixelsPerPoint;
}

PageSet::~PageSet() = default;

QSizeF PageSet::textSize() const
{
    const double lines = m_furniture.classification.isEmpty() ? 1 : 2;
    return {m_area.width(), m_area.height() - 2 * (lines * kLine + kGap) * m_em};
}

int PageSet::append(std::unique_ptr<QTextDocument> document, double top)
{
    Section section;
    QSizeF size = textSize();
    size.rheight() -= top;
    section.slices = paginate(*document, size);
    section.document = std::move(document);
    section.firstPage = m_count;
    section.top = top;
    m_count += int(section.slices.size());
    m_sections.push_back(std::move(section));
    return m_sections.back().firstPage;
}

void PageSet::replace(int section, std::unique_ptr<QTextDocument> document)
{
    Section &old = m_sections.at(section);
    QSizeF size = textSize();
    size.rheight() -= old.top;
    const QList<PageSlice> slices = paginate(*document, size);
    Q_ASSERT(slices.size() == old.slices.size());
    old.slices = slices;
    old.document = std::move(document);
}

void PageSet::take(PageSet &&body)
{
    for (Section &section : body.m_sections) {
        section.firstPage += m_count;
        m_sections.push_back(std::move(section));
    }
    for (PagePlace place : std::as_const(body.m_places)) {
        place.page += m_count;
        m_places.append(place);
    }
    for (auto [block, place] : body.m_blockPlaces.asKeyValueRange()) {
        place.page += m_count;
        m_blockPlaces.insert(block, place);
    }
    m_count += body.m_count;
    body.m_sections.clear();
}

void PageSet::collectPlaces(int section)
{
    const Section &from = m_sections.at(section);
    const double above = (m_area.height() - textSize().height()) / 2 + from.top;
    int page = 0;
    for (QTextBlock block = from.document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(kContentsProperty) && !format.hasProperty(kOutlineBlockProperty))
            continue;
        const double top = firstLineTop(block);
        while (page + 1 < from.slices.size() && top >= from.slices.at(page + 1).top - kHalfPixel)
            ++page;
        const PagePlace place {format.stringProperty(kContentsProperty), format.intProperty(kContentsLevelProperty),
            from.firstPage + page, std::clamp((top - from.slices.at(page).top + from.slices.at(page).headHeight() + above) / m_area.height(), 0.0, 1.0)};
        if (format.hasProperty(kContentsProperty))
            m_places.append(place);
        if (format.hasProperty(kOutlineBlockProperty))
            m_blockPlaces.insert(format.intProperty(kOutlineBlockProperty), place);
    }
}

const PageSet::Section &PageSet::sectionOf(int page) const
{
    const auto after = std::ranges::find_if(m_sections, [page](const Section &one) { return one.firstPage > page; });
    return *std::prev(after);
}

void PageSet::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / m_pixelsPerPoint, 1 / m_pixelsPerPoint);
    paintFurniture(painter, page);
    painter.translate(0, (m_area.height() - textSize().height()) / 2);
    paintText(painter, sectionOf(page), page);
    painter.restore();
}

void PageSet::paintText(QPainter &painter, const Section &section, int page) const
{
    const QTextDocument &document = *section.document;
    Q_ASSERT(document.thread() == QThread::currentThread());
    const PageSlice &slice = section.slices.at(page - section.firstPage);
    const double width = document.textWidth();
    if (slice.headHeight() > 0) {
        const QRectF heads(0, slice.headTop, width, slice.headHeight());
        painter.translate(0, section.top - heads.top());
        paintHeads(painter, document.findBlockByNumber(slice.firstBlock), heads);
        painter.translate(0, heads.bottom() - slice.top);
    } else {
        painter.translate(0, section.top - slice.top);
    }
    const QRectF shown(0, slice.top, width, slice.bottom - slice.top);
    painter.setClipRect(shown.adjusted(-m_em, -1, m_em, 0));
    QTextBlock block = document.findBlockByNumber(slice.firstBlock);
    paintOwnWords(painter, block, shown);
    paintFlow(painter, block, shown);
    for (; block.isValid(); block = block.next()) {
        const double top = firstLineTop(block);
        if (top >= shown.bottom() - kHalfPixel)
            break;
        if (top >= shown.top() - kHalfPixel)
            paintMarginLabel(painter, block, m_typography);
        if (block.blockFormat().hasProperty(kPageNumberProperty) && top >= shown.top() - kHalfPixel)
            paintPageNumber(painter, block, m_typography);
    }
}

void PageSet::paintHeads(QPainter &painter, const QTextBlock &inTable, const QRectF &heads) const
{
    if (const QTextTable *table = QTextCursor(inTable).currentTable())
        paintTable(painter, table, table->firstCursorPosition().block(), heads, m_typography);
}

/// Tables of the text are painted line by line, all between them by the layout.
void PageSet::paintFlow(QPainter &painter, const QTextBlock &first, const QRectF &page) const
{
    const QTextDocument &document = *first.document();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, m_typography.ink);
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
        paintTable(painter, table, first, page, m_typography);
        top = area.bottom();
    }
    paintTo(top, page.bottom());
}

/// The boxes behind the authors' own words, as much of each as stands on the page.
void PageSet::paintOwnWords(QPainter &painter, const QTextBlock &first, const QRectF &page) const
{
    QRectF box;
    for (QTextBlock block = first; block.isValid() && firstLineTop(block) < page.bottom() - kHalfPixel; block = block.next()) {
        const int own = block.blockFormat().intProperty(kOwnWordsProperty);
        if (own != int(OwnWords::Continue)) {
            paintBox(painter, box, page);
            box = {};
        }
        if (own != 0)
            box = box.united(block.document()->documentLayout()->blockBoundingRect(block));
    }
    paintBox(painter, box, page);
}

void PageSet::paintBox(QPainter &painter, const QRectF &words, const QRectF &page) const
{
    const double above = kBoxPadding * m_em;
    QRectF box(page.left(), words.top() - above, page.width(), words.height() + 2 * above);
    box.setTop(std::max(box.top(), page.top()));
    box.setBottom(std::min(box.bottom(), page.bottom()));
    if (words.isEmpty() || box.height() <= 0)
        return;
    painter.fillRect(box, m_typography.tint);
    const double rule = kBoxRule * m_em;
    const double left = isRightToLeft(m_furniture.language) ? box.right() - rule : box.left();
    painter.fillRect(QRectF(left, box.top(), rule, box.height()), m_typography.muted);
}

void PageSet::paintFurniture(QPainter &painter, int page) const
{
    const Qt::LayoutDirection direction = isRightToLeft(m_furniture.language) ? Qt::RightToLeft : Qt::LeftToRight;
    const QFont font = textFont(m_typography, m_furniture.language, kSmallSize);
    QFont bold = font;
    bold.setBold(true);
    const double line = kLine * m_em;
    const double width = m_area.width();
    QRectF top(0, 0, width, line);
    QRectF bottom(0, m_area.height() - line, width, line);
    if (!m_furniture.classification.isEmpty()) {
        for (const QRectF &area : {top, bottom})
            paintLine(painter, m_furniture.classification, bold, m_typography.ink, area, Place::Centre, direction);
        top.translate(0, line);
        bottom.translate(0, -line);
    }
    const QColor muted = m_typography.muted;
    const QString number = m_furniture.pageOf.arg(page + 1).arg(m_count);
    paintLine(painter, m_furniture.printedOn, font, muted, bottom, Place::Start, direction);
    paintLine(painter, number, font, muted, bottom, Place::End, direction);
    if (page == 0)
        return; // The first page says in large type what the header repeats.
    const bool isMirrored = direction == Qt::RightToLeft;
    const QRectF title(isMirrored ? width * 0.3 : 0, top.top(), width * 0.7, line);
    paintLine(painter, m_furniture.title, font, muted, title, Place::Start, direction);
    paintLine(painter, m_furniture.date, font, muted, top, Place::End, direction);
    paintRule(painter, m_typography.rule, 0, width, top.bottom() + 0.3 * m_em);
}

void PageSet::paintAll(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / 72.0;
    for (int page = 0; page < m_count; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
}

}
