// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/library/recordlistfilter.h>
#include <presentation/library/recordlistmodel.h>
#include <window/controls/listpage.h>

#include <QTimer>
#include <QUndoStack>

#include <functional>

class QListView;
class QMenu;
class QStackedWidget;

namespace window {

class ReaderPage;
class RecordTable;

/// A tab with a list of records: rows of two lines or a table, and beside it the selected document. Enter or a double click
/// opens a tab. Belongs to one session.
class RecordListPage : public ListPage
{
    Q_OBJECT

public:
    explicit RecordListPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    void showList(const presentation::NavigationTarget &target);
    QString key() const override { return {}; }
    std::optional<presentation::HistoryEntry> location() const override;
    /// The document beside the list; null while none is shown.
    ReaderPage *reader() override;
    QList<model::DossierItem> dossierItems() const override;
    bool hasDossierItems() const override { return true; }
    /// What the user did in this list, else in the document beside it.
    QUndoStack *undoStack() override;
    /// What the user did in this list.
    QUndoStack *ownUndoStack() { return &m_undo; }
    bool hasSelection() const;
    void deleteSelected();
    /// The selected rows, or all where fewer than two are, with the columns that are shown.
    void copyTable() const { output()->copy(); }
    /// Without a document beside it the list itself is printed.
    bool isPrintable() const override;

signals:
    /// The data of what is selected is to be edited.
    void dataRequested();

private:
    void makeViews();
    void makePreview();
    void showPreview();
    void openHere(const QModelIndex &index);
    void showContextMenu(const QPoint &position);
    void addEdit(QMenu &menu, const QString &name, const QString &icon, const QString &text, const std::function<void()> &edit);
    void mergeSelected();
    QList<base::RecordId> selected() const;
    presentation::TableText table() const override;
    bool handleKey(const QKeyEvent &key) override;
    void restoreCurrent() override;
    void showState() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::RecordListModel *m_model;   // Owned, as all below.
    presentation::RecordListFilter *m_filter;
    QListView *m_rows;
    RecordTable *m_table = nullptr;
    QStackedWidget *m_views;
    ReaderPage *m_preview = nullptr; // Made when first needed.
    QUndoStack m_undo;
    QTimer m_previewTimer;
};

}
