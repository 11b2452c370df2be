// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitdelegate.h"

#include <presentation/search/hitmodel.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/markedlines.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

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
    const int height = markedlines::draw(painter, place(lines), option.font, hit->snippet, boldMarks(*hit, option.font, mark), kLines);
    if (hit->parallel.isEmpty())
        return;
    const int below = height + kBetweenRows;
    painter->setPen(muted);
    painter->drawText(place(QRect(room.left(), room.top() + below, margin - kHitSide, room.height() - below)), side,
        option.fontMetrics.elidedText(presentation::names::languages({hit->parallel.language}), Qt::ElideRight, margin - kHitSide));
    markedlines::draw(painter, place(lines.adjusted(0, below, 0, 0)), option.font, hit->parallel.content, {}, kLines);
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
    const int parallel = hit->parallel.isEmpty() ? 0 : kLines * markedlines::height(hit->parallel.content, option.font) + kBetweenRows;
    return {200, kLines * markedlines::height(hit->snippet, option.font) + parallel + 2 * kHitVertical};
}

}
