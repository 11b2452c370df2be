// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/library/navigationtarget.h>
#include <window/controls/tabpage.h>

#include <QUndoStack>

class QItemSelectionModel;
class QListView;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace presentation {
class RecordListFilter;
class RecordListModel;
}

namespace window {

class EmptyState;
class ListHeader;
class ReaderPage;

/// A tab with a list of records: a line to filter, rows of two lines or a table, and beside it the selected document.
/// Enter or a double click opens a tab. Belongs to one session.
class RecordListPage : public TabPage
{
    Q_OBJECT

public:
    explicit RecordListPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    void showList(const presentation::NavigationTarget &key);
    QString title() const override { return m_key.title(); }
    QString iconName() const override { return m_key.iconName(); }
    std::optional<presentation::HistoryEntry> location() const override;
    /// The document beside the list; null while none is shown.
    ReaderPage *reader() override;
    /// One line a record: symbol and title.
    QString asText() const override;
    /// What the user did in this list, else in the document beside it.
    QUndoStack *undoStack() override;
    void reload();

private:
    void makeTable();
    void makeLayout();
    void makePreview();
    void setRows(QList<model::RecordRow> rows);
    void showCount();
    void fitColumns();
    void chooseView();
    void showPreview();
    void open(const QModelIndex &index, bool inNewTab);
    void showContextMenu(QWidget *view, const QPoint &position);
    void mergeSelected();
    QList<base::RecordId> selected() const;
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::NavigationTarget m_key;
    presentation::RecordListModel *m_model;   // Owned.
    presentation::RecordListFilter *m_filter; // Owned.
    ListHeader *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_rows;
    QTableView *m_table;
    QSplitter *m_splitter;
    ReaderPage *m_preview = nullptr; // Owned; made when first needed.
    QUndoStack m_undo;
    QTimer m_previewTimer;
    int m_generation = 0;
};

}
