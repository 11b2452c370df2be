// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace window {

/// Draws a row with a second, muted text at its far end: what a suggestion is, how often a word stands.
class TrailingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `role` gives the second text.
    explicit TrailingDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

}
