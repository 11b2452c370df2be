// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tworowdelegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

namespace window {

namespace {

constexpr int kSide = 12;
constexpr int kVertical = 6;
constexpr int kBetween = 2;
constexpr int kIcon = 22;

QFont secondFont(const QFont &font)
{
    QFont small = font;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

}

void TwoRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? text : presentation::mutedColour(option.palette);
    const QFont small = secondFont(given.font); // A row may be bold; its second line is not.
    const QFontMetrics titleMetrics(option.font);
    const QFontMetrics smallMetrics(small);

    QRect room = option.rect.adjusted(kSide, kVertical, -kSide, -kVertical);
    const auto place = [&](QRect logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    if (!option.icon.isNull()) {
        const QRect icon(room.left(), room.center().y() - kIcon / 2, kIcon, kIcon);
        const QIcon shown
            = selected ? presentation::inShade(option.icon, text, kIcon, painter->device()->devicePixelRatio()) : option.icon;
        shown.paint(painter, place(icon));
        room.setLeft(icon.right() + 1 + kSide);
    }
    const QString trailing = index.data(presentation::TrailingRole).toString();
    const QString second = index.data(presentation::SubtitleRole).toString();
    // A row of one line has it in the middle.
    const int top = second.isEmpty() ? room.center().y() - titleMetrics.height() / 2 : room.top();
    QRect titleRoom(room.left(), top, room.width(), titleMetrics.height());
    // The painter turns the sides about in a window from right to left.
    painter->setLayoutDirection(option.direction);
    const int side = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    if (!trailing.isEmpty()) {
        const int width = smallMetrics.horizontalAdvance(trailing);
        const QRect trailingRoom(titleRoom.right() - width + 1, titleRoom.top(), width, titleRoom.height());
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(place(trailingRoom), side, trailing);
        titleRoom.setRight(trailingRoom.left() - kSide);
    }
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(place(titleRoom), side,
        presentation::inItsOwnDirection(titleMetrics.elidedText(option.text, Qt::ElideRight, titleRoom.width())));
    const QRect secondRoom(room.left(), titleRoom.bottom() + 1 + kBetween, room.width(), smallMetrics.height());
    painter->setFont(small);
    painter->setPen(muted);
    painter->drawText(place(secondRoom), side,
        presentation::inItsOwnDirection(smallMetrics.elidedText(second, Qt::ElideRight, secondRoom.width())));
    painter->restore();
}

QSize TwoRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = QFontMetrics(option.font).height() + QFontMetrics(secondFont(option.font)).height();
    return {240, height + 2 * kVertical + kBetween};
}

QListView *twoRowList(const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setItemDelegate(new TwoRowDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

}
