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
constexpr double kMostTrailing = 0.4; ///< Of the width of a row.

QFont secondFont(const QFont &font)
{
    QFont small = font;
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

/// The two lines of a row. The second one is never bold.
struct Lines {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const QFont small;
    const QColor text;
    const QColor muted;

    void draw(QRect room, const QString &second, const QString &trailing) const
    {
        const QFontMetrics titleMetrics(option.font);
        const QFontMetrics smallMetrics(small);
        // A row of one line has it in the middle.
        const int top = second.isEmpty() ? room.center().y() - titleMetrics.height() / 2 : room.top();
        QRect titleRoom(room.left(), top, room.width(), titleMetrics.height());
        QRect secondRoom(room.left(), titleRoom.bottom() + 1 + kBetween, room.width(), smallMetrics.height());
        if (!trailing.isEmpty()) {
            const int width = smallMetrics.horizontalAdvance(trailing);
            // Where the title would lose too much of its line, the trailing words stand in the second one.
            QRect &line = width > room.width() * kMostTrailing && !second.isEmpty() ? secondRoom : titleRoom;
            const QRect trailingRoom(line.right() - width + 1, line.top(), width, line.height());
            write(trailingRoom, small, muted, trailing);
            line.setRight(trailingRoom.left() - kSide);
        }
        write(titleRoom, option.font, text, elided(titleMetrics, option.text, titleRoom));
        write(secondRoom, small, muted, elided(smallMetrics, second, secondRoom));
    }

private:
    static QString elided(const QFontMetrics &metrics, const QString &words, QRect room)
    {
        return presentation::inItsOwnDirection(metrics.elidedText(words, Qt::ElideRight, room.width()));
    }
    void write(QRect room, const QFont &font, const QColor &colour, const QString &words) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, room), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }
};

}

void TwoRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QRect room = option.rect.adjusted(kSide, kVertical, -kSide, -kVertical);
    painter->save();
    if (!option.icon.isNull()) {
        const QRect icon(room.left(), room.center().y() - kIcon / 2, kIcon, kIcon);
        const QIcon shown
            = selected ? presentation::inShade(option.icon, text, kIcon, painter->device()->devicePixelRatio()) : option.icon;
        shown.paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
        room.setLeft(icon.right() + 1 + kSide);
    }
    // The painter turns the sides about in a window from right to left.
    painter->setLayoutDirection(option.direction);
    Lines lines {*painter, option, secondFont(given.font), text, selected ? text : presentation::mutedColour(option.palette)};
    lines.draw(room, index.data(presentation::SubtitleRole).toString(), index.data(presentation::TrailingRole).toString());
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
