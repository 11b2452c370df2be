// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/quotationrow.h>
#include <window/controls/tabpage.h>

#include <QUndoStack>

class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;

namespace presentation {
class QuotationModel;
}

namespace window {

class EmptyState;
class ListHeader;
class QuotationEditor;

/// All quotations of the library, or those of one record: the words, who said them and where, and what may be done with them,
/// which is changed beside the list and undone. Enter or a double click opens the paragraph. Belongs to one session.
class QuotationPage : public TabPage
{
    Q_OBJECT

public:
    /// An invalid record: all of the library.
    QuotationPage(presentation::AsyncLibrary &library, base::RecordId record, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    QUndoStack *undoStack() override { return &m_undo; }
    /// Puts a quotation in front once it is read.
    void show(model::QuotationId quotation);

private:
    void makeLayout();
    void retranslate();
    void reload();
    void setRows(const QList<model::QuotationRow> &rows);
    void showState();
    void showCurrent();
    void open(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    base::RecordId m_record;
    presentation::QuotationModel *m_model;         // Owned.
    QSortFilterProxyModel *m_filter; // Owned.
    ListHeader *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QListView *m_rows;
    QuotationEditor *m_editor;
    QUndoStack m_undo;
    model::QuotationId m_wanted; ///< To be put in front.
    int m_generation = 0; ///< Of reads: an older answer is dropped.
};

}
