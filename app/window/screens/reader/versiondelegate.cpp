// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "versiondelegate.h"

#include <presentation/compare/changewords.h>
#include <presentation/compare/versionsmodel.h>
#include <window/controls/markedlines.h>

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kVersionSide = 10;
constexpr int kVersionVertical = 7;
constexpr int kVersionGap = 3;
constexpr int kWordLines = 3;

const presentation::VersionRow *versionAt(const QModelIndex &index)
{
    const auto *model = qobject_cast<const presentation::VersionsModel *>(index.model());
    return model && index.isValid() ? &model->row(index.row()) : nullptr;
}

struct MarkedWords {
    /// Without colours of its own where the row is selected.
    MarkedWords(const presentation::VersionRow &row, const QPalette &palette, bool isSelected)
    {
        const presentation::changes::Formats formats(palette);
        for (const comparison::RedlinePart &part : row.words) {
            QTextCharFormat format = formats.of(part.kind);
            if (isSelected)
                format.clearForeground();
            ranges.append({int(text.size()), int(part.text.size()), format});
            text += part.text;
        }
    }

    QString text;
    QList<QTextLayout::FormatRange> ranges;
};

}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const presentation::VersionRow *row = versionAt(index);
    if (!row)
        return;
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? ink : presentation::mutedColour(option.palette);
    const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    painter->save();
    painter->setLayoutDirection(option.direction);
    const int side = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QRect room = option.rect.adjusted(kVersionSide, kVersionVertical, -kVersionSide, -kVersionVertical);
    const int line = option.fontMetrics.height();
    const int dateWidth = option.fontMetrics.horizontalAdvance(row->date);
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(place({room.right() - dateWidth + 1, room.top(), dateWidth, line}), side, row->date);
    const int below = room.top() + line + kVersionGap;
    painter->drawText(place({room.left(), below, room.width(), line}), side,
        option.fontMetrics.elidedText(row->remark, Qt::ElideRight, room.width()));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    const int nameWidth = room.width() - dateWidth - kVersionSide;
    painter->drawText(place({room.left(), room.top(), nameWidth, line}), side, QFontMetrics(bold).elidedText(row->name, Qt::ElideRight, nameWidth));
    if (!row->words.isEmpty()) {
        painter->setFont(option.font);
        const MarkedWords words(*row, option.palette, isSelected);
        const int top = below + line + kVersionGap;
        markedlines::draw(painter, place({room.left(), top, room.width(), room.bottom() - top + 1}), option.font, words.text, words.ranges, kWordLines);
    }
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const presentation::VersionRow *row = versionAt(index);
    int height = 2 * QFontMetrics(option.font).height() + kVersionGap + 2 * kVersionVertical;
    if (row && !row->words.isEmpty())
        height += kVersionGap + kWordLines * markedlines::height(row->words.first().text, option.font);
    return {200, height};
}

}
