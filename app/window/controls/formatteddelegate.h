// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace window {

/// A cell of one line whose words may have formats of their own, which a role of the model tells as
/// QList<QTextLayout::FormatRange>. GUI thread.
class FormattedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FormattedDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

}
