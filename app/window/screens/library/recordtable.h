// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace window {

/// Records as a table. What leaves no room for the titles is not shown: nothing scrolls sideways. GUI thread.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// Takes the rows and the selection of a list.
    explicit RecordTable(QAbstractItemView *list, QWidget *parent = nullptr);

    /// The columns behind the title, the most important first.
    void setColumns(const QList<int> &columns);

private:
    void fitColumns();
    void resizeEvent(QResizeEvent *event) override;

    QList<int> m_columns;
};

}
