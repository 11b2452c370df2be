// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/asynclibrary.h>
#include <window/controls/tabpage.h>

class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;

namespace presentation {
class RowListModel;
}

namespace window {

class EmptyState;
class ListHeader;

/// A tab with the rows of a model: the annotations of the library, all that is due. Enter or a double click opens the
/// paragraph that a row speaks of. Belongs to one session.
class ListPage : public TabPage
{
    Q_OBJECT

public:
    /// Takes the model.
    ListPage(presentation::AsyncLibrary &library, presentation::RowListModel *model, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    QString asText() const override;
    void reload();

private:
    void makeLayout();
    void showState();
    void open(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::RowListModel *m_model;           // Owned.
    QSortFilterProxyModel *m_filter; // Owned.
    ListHeader *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_rows;
    int m_current = 0; ///< The row to come back to once the rows are read again.
};

}
