// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/shared/listroles.h>

#include <QStyledItemDelegate>

class QListView;

namespace window {

/// Rows of two lines: the title; under it, muted, the rest. Follows the palette and the direction.
class TwoRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A list of such rows, all of one height. The parent owns it.
QListView *twoRowList(const QString &name, QWidget *parent);

}
