// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatteddelegate.h"

#include "markedlines.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace window {

FormattedDelegate::FormattedDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void FormattedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const auto formats = index.data(m_role).value<QList<QTextLayout::FormatRange>>();
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    // Words of the other direction begin at the side where the column begins: the style knows how.
    if (formats.isEmpty() || option.text.isRightToLeft() != (option.direction == Qt::RightToLeft)) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    const QString words = std::exchange(option.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const int side = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const int height = markedlines::height(words, option.font);
    const QRect room = option.rect.adjusted(side, (option.rect.height() - height) / 2, -side, 0);
    painter->save();
    painter->setPen(option.palette.color(option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    markedlines::draw(painter, room, option.font, words, formats, 1);
    painter->restore();
}

}
