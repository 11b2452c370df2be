// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace window {

/// Draws the paragraphs in which a wording stands: a line that says where and when, and below it the whole paragraph in its own
/// direction, the words in common in bold on a tint. Headings stand over their rows.
class AgreedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintFacts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &room) const;
};

}
