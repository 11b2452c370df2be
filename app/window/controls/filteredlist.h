// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QListView;

namespace window {

/// A line, and below it what fits the words in it: the arrows choose while one types, Enter or a click takes. What fits
/// is the model's affair. GUI thread; the model is the caller's.
class FilteredList : public QWidget
{
    Q_OBJECT

public:
    /// The object names are those of the line and of the rows.
    FilteredList(QAbstractItemModel *model, const QString &lineName, const QString &rowsName, QWidget *parent = nullptr);

    /// What the line asks for, and what line and rows are called for those who do not see them.
    void setTexts(const QString &asked, const QString &line, const QString &rows);
    QModelIndex current() const;

signals:
    void typed(const QString &words);
    /// Another row is ready to be taken, or none.
    void currentChanged(const QModelIndex &index);
    /// Always a valid row.
    void taken(const QModelIndex &index);

private:
    void choose(int row);
    void take();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_line;
    QListView *m_rows;
};

}
