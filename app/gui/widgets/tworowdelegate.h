// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gui {

/// What a list's model may say beside Qt::DisplayRole and Qt::DecorationRole.
enum ListRole {
    SubtitleRole = Qt::UserRole + 1, ///< The second, muted line.
    TrailingRole,                    ///< A short word at the end of the first line: a count.
    FirstOwnRole,                    ///< Where a model's own roles begin.
};

/// The muted shade of a palette that still reads on its base.
QColor mutedColour(const QPalette &palette);

/// Rows of two lines: the title; under it, muted, the rest. Follows the palette and the direction.
class TwoRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}
