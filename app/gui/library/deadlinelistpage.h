// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>
#include <gui/shell/page.h>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;

namespace gui {

class DeadlineListModel;
class EmptyState;

/// A tab with all that is due. Enter or a double click opens the paragraph that asks, or the event. Belongs to one session.
class DeadlineListPage : public Page
{
    Q_OBJECT

public:
    explicit DeadlineListPage(Session &session, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    /// One line a deadline: the day, what is due, of whom and by which paragraph.
    QString asText() const;
    void reload();

private:
    void makeLayout();
    void showState();
    void open(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    DeadlineListModel *m_model;    // Owned.
    QSortFilterProxyModel *m_filter; // Owned.
    QLabel *m_heading;
    QLabel *m_count;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_rows;
};

}
