// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitdelegate.h"

#include <presentation/search/hitmodel.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kHitSide = 8;
constexpr int kHitVertical = 6;
constexpr int kLines = 2;

/// Room for "OP10 (a) (iii)" in the margin.
int marginWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"OP18 (a) (ii)"_s) + 2 * kHitSide;
}

/// Between a snippet and the paragraph of another language below it.
constexpr int kBetweenRows = 2;

QList<QTextLayout::FormatRange> boldMarks(const model::Hit &hit, const QFont &font, const QColor &background)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, end] : hit.marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        QFont bold = font;
        bold.setBold(true);
        range.format.setFont(bold);
        if (background.isValid())
            range.format.setBackground(background);
        ranges.append(range);
    }
    return ranges;
}

/// The height of a line in the script of a text: the font that stands in for Arabic is taller.
int lineHeight(const QString &text, const QFont &font)
{
    constexpr qsizetype kEnough = 16;
    QTextLayout layout(text.first(std::min(text.size(), kEnough)), font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return std::max(QFontMetrics(font).lineSpacing(), line.isValid() ? int(std::ceil(line.height())) : 0);
}

/// Lays a text out in at most kLines lines; what does not fit ends with an ellipsis. Its height.
int drawLines(QPainter *painter, const QRect &room, const QFont &font, const QString &text, const QList<QTextLayout::FormatRange> &formats)
{
    QTextLayout layout(text, font, painter->device());
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < kLines; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(room.width());
        next.setPosition(QPointF(0, y));
        y += next.height();
    }
    // One line more, below what is shown, tells whether the snippet ends here.
    QTextLine beyond = layout.createLine();
    const bool whole = !beyond.isValid();
    if (!whole) {
        beyond.setLineWidth(room.width());
        beyond.setPosition(QPointF(0, y));
    }
    layout.endLayout();
    painter->save();
    painter->setClipRect(QRectF(room.left(), room.top(), room.width(), y));
    layout.draw(painter, room.topLeft());
    painter->restore();
    if (!whole) {
        const bool rightToLeft = option.textDirection() == Qt::RightToLeft;
        const int width = QFontMetrics(font).horizontalAdvance(u'…');
        // Behind the last word, as far as the margin goes.
        const QRectF words = layout.lineAt(kLines - 1).naturalTextRect();
        const int behind = rightToLeft ? std::max(room.left() - width, room.left() + int(words.left()) - width)
                                       : std::min(room.right(), room.left() + int(words.right()));
        const QRect corner(behind,
            room.top() + int(y / kLines) * (kLines - 1), width, int(y / kLines));
        painter->drawText(corner, Qt::AlignCenter, u"…"_s);
    }
    return int(y);
}

}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    if (index.data(presentation::HitModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintHit(painter, option, index);
    painter->restore();
}

void HitDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? ink : presentation::mutedColour(option.palette);
    painter->setLayoutDirection(option.direction);
    const int side = int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine;
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    QRect room = option.rect.adjusted(kHitSide, 0, -kHitSide, 0);

    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString symbol = index.data(presentation::HitModel::SymbolRole).toString();
    const QString detail = index.data(presentation::HitModel::DetailRole).toString();
    const int detailWidth = std::min(option.fontMetrics.horizontalAdvance(detail) + kHitSide, room.width() / 2);
    const QRect detailRoom(room.right() - detailWidth + 1, room.top(), detailWidth, room.height());
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(place(detailRoom), side, option.fontMetrics.elidedText(detail, Qt::ElideRight, detailWidth));
    room.setRight(detailRoom.left() - 2 * kHitSide);

    painter->setFont(bold);
    painter->setPen(ink);
    const int symbolWidth = std::min(boldMetrics.horizontalAdvance(symbol), room.width());
    painter->drawText(place(QRect(room.left(), room.top(), symbolWidth, room.height())), side, symbol);
    if (symbolWidth > 0)
        room.setLeft(room.left() + symbolWidth + kHitSide);
    painter->drawText(
        place(room), side, presentation::inItsOwnDirection(boldMetrics.elidedText(option.text, Qt::ElideRight, room.width())));
}

void HitDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const presentation::HitModel *>(index.model());
    const ::model::Hit *hit = model ? model->hitAt(index) : nullptr;
    if (!hit)
        return;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    const QRect room = option.rect.adjusted(0, kHitVertical, -2 * kHitSide, -kHitVertical);
    const int margin = marginWidth(option.fontMetrics);
    painter->setLayoutDirection(option.direction);
    const int side = int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextSingleLine;
    painter->setFont(option.font);
    const QColor muted = selected ? ink : presentation::mutedColour(option.palette);
    painter->setPen(muted);
    // The address is set apart, so that Arabic round it does not turn "OP8 (a)" about.
    painter->drawText(place(QRect(room.left(), room.top(), margin - kHitSide, room.height())), side,
        option.fontMetrics.elidedText(QChar(0x2066) + index.data(presentation::HitModel::AddressRole).toString() + QChar(0x2069), Qt::ElideRight, margin - kHitSide));
    painter->setPen(ink);
    QColor mark;
    if (!selected) {
        mark = option.palette.color(QPalette::Accent);
        mark.setAlpha(48);
    }
    const QRect lines = room.adjusted(margin, 0, -kHitSide, 0);
    const int height = drawLines(painter, place(lines), option.font, hit->snippet, boldMarks(*hit, option.font, mark));
    if (hit->parallel.isEmpty())
        return;
    const int below = height + kBetweenRows;
    painter->setPen(muted);
    painter->drawText(place(QRect(room.left(), room.top() + below, margin - kHitSide, room.height() - below)), side,
        option.fontMetrics.elidedText(presentation::names::languages({hit->parallel.language}), Qt::ElideRight, margin - kHitSide));
    drawLines(painter, place(lines.adjusted(0, below, 0, 0)), option.font, hit->parallel.content, {});
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).lineSpacing();
    if (index.data(presentation::HitModel::IsGroupRole).toBool())
        return {200, line + 16};
    const auto *model = qobject_cast<const presentation::HitModel *>(index.model());
    const ::model::Hit *hit = model ? model->hitAt(index) : nullptr;
    if (!hit)
        return {200, kLines * line + 2 * kHitVertical};
    const int parallel = hit->parallel.isEmpty() ? 0 : kLines * lineHeight(hit->parallel.content, option.font) + kBetweenRows;
    return {200, kLines * lineHeight(hit->snippet, option.font) + parallel + 2 * kHitVertical};
}

}
