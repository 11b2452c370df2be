// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/session.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;

namespace gui {

class AnnotationListModel;
class EmptyState;

/// A tab with every annotation of the library. Enter or a double click opens the paragraph. Belongs to one session.
class AnnotationListPage : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationListPage(Session &session, QWidget *parent = nullptr);

    QString title() const;
    /// One line an annotation: the place, the words, the comment.
    QString asText() const;
    void reload();

signals:
    void placeRequested(const gui::Place &place, bool inNewTab);

private:
    void makeLayout();
    void showState();
    void open(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    AnnotationListModel *m_model;    // Owned.
    QSortFilterProxyModel *m_filter; // Owned.
    QLabel *m_heading;
    QLabel *m_count;
    QLineEdit *m_words;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_rows;
};

}
