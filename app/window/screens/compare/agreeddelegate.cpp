// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreeddelegate.h"

#include <presentation/compare/agreedlanguagemodel.h>
#include <presentation/shared/names.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace window {

namespace {

using presentation::AgreedLanguageModel;

constexpr int kRowSide = 12;
constexpr int kRowVertical = 8;
constexpr int kBelowFacts = 4;
constexpr int kHeadingVertical = 8;
// Behind the words in common, on the base of the list.
constexpr int kTint = 40;
constexpr int kTintOnDark = 90;

const application::AgreedPlace *placeOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const AgreedLanguageModel *>(index.model());
    return model ? model->placeAt(index) : nullptr;
}

QFont boldOf(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

/// The paragraph with its words in common, laid out for a width. Its height.
qreal layOut(QTextLayout &layout, const application::AgreedPlace &place, const QFont &font, int width, const QColor &tint)
{
    QList<QTextLayout::FormatRange> formats;
    for (const model::TextRange &range : place.common) {
        QTextLayout::FormatRange format;
        format.start = range.start;
        format.length = range.end - range.start;
        format.format.setFont(boldOf(font));
        if (tint.isValid())
            format.format.setBackground(tint);
        formats.append(format);
    }
    const bool isRightToLeft = QLocale(place.place.text.language).textDirection() == Qt::RightToLeft;
    QTextOption option;
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - 2 * kRowSide);
}

}

void AgreedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const application::AgreedPlace *place = placeOf(index);
    if (!place) {
        paintHeading(painter, option);
        painter->restore();
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const QRect room = option.rect.adjusted(kRowSide, kRowVertical, -kRowSide, -kRowVertical);
    paintFacts(painter, option, index, room);
    QColor tint;
    if (!isSelected) {
        tint = option.palette.color(QPalette::Accent);
        tint.setAlpha(presentation::isDark() ? kTintOnDark : kTint);
    }
    QTextLayout layout(place->place.passage.content, option.font, painter->device());
    layOut(layout, *place, option.font, room.width(), tint);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, room.topLeft() + QPoint(0, option.fontMetrics.lineSpacing() + kBelowFacts));
    painter->restore();
}

void AgreedDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QRect room = option.rect.adjusted(kRowSide, 0, -kRowSide, -kHeadingVertical / 2);
    painter->setFont(boldOf(option.font));
    painter->setPen(presentation::mutedColour(option.palette));
    painter->drawText(room, int(Qt::AlignBottom | Qt::AlignLeft) | Qt::TextSingleLine, option.text);
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(room.bottomLeft() + QPoint(0, 2), room.bottomRight() + QPoint(0, 2));
}

/// "10 October 2024  A/HRC/RES/57/12 OP9  Human Rights Council · 57th session · without a vote        84 %".
void AgreedDelegate::paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? ink : presentation::mutedColour(option.palette);
    const QFont bold = boldOf(option.font);
    // On one line, whatever the heights of the scripts.
    const int baseline = room.top() + option.fontMetrics.ascent();
    QRect rest = room;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rest.width());
        const QRect place(rest.left(), rest.top(), metrics.horizontalAdvance(shown), rest.height());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QPoint(QStyle::visualRect(option.direction, option.rect, place).left(), baseline), shown);
        rest.setLeft(place.right() + 1 + kRowSide);
    };
    const QString share = index.data(presentation::TrailingRole).toString();
    const int shareWidth = QFontMetrics(bold).horizontalAdvance(share) + 4; // What elides would count parts of a pixel.
    rest.setLeft(room.right() + 1 - shareWidth);
    draw(share, bold, ink);
    rest = room.adjusted(0, 0, -shareWidth - kRowSide, 0);
    draw(index.data(AgreedLanguageModel::DateRole).toString(), option.font, muted);
    draw(index.data(AgreedLanguageModel::PlaceRole).toString(), bold, ink);
    if (index.data(AgreedLanguageModel::IsAskedRole).toBool()) {
        //: Beside the paragraph whose wording is looked for.
        draw(tr("this paragraph"), option.font, ink);
    }
    draw(index.data(AgreedLanguageModel::FactsRole).toString(), option.font, muted);
}

QSize AgreedDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int line = option.fontMetrics.lineSpacing();
    const application::AgreedPlace *place = placeOf(index);
    if (!place)
        return {80, line + 2 * kHeadingVertical};
    QTextLayout layout(place->place.passage.content, option.font);
    const qreal height = layOut(layout, *place, option.font, textWidth(option), {});
    return {80, int(std::ceil(height)) + line + kBelowFacts + 2 * kRowVertical};
}

}
