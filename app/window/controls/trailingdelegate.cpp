// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trailingdelegate.h"

#include "tworowdelegate.h"

#include <QApplication>
#include <QPainter>

namespace window {

TrailingDelegate::TrailingDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void TrailingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString detail = index.data(m_role).toString();
    const QRect whole = option.rect;
    const int width = detail.isEmpty()
        ? 0
        : std::min(option.fontMetrics.horizontalAdvance(detail) + 16, whole.width() / 2);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    option.backgroundBrush = Qt::NoBrush;
    option.rect = QStyle::visualRect(option.direction, whole, whole.adjusted(0, 0, -width, 0));
    option.textElideMode = Qt::ElideRight;
    // What is cut is cut at its own end, also in a window from right to left.
    option.text = presentation::inItsOwnDirection(option.text);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (width == 0)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : presentation::mutedColour(option.palette));
    const QRect room = QStyle::visualRect(option.direction, whole, whole.adjusted(whole.width() - width, 0, -8, 0));
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignRight),
        option.fontMetrics.elidedText(detail, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TrailingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

}
