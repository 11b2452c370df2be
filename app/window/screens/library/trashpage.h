// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/listpage.h>

#include <QUndoStack>

class QListView;
class QPushButton;

namespace presentation {
class TrashListModel;
}

namespace window {

/// The tab with what was deleted: Enter, a double click or the button restores, also several at once; *Empty Trash* asks first.
/// Belongs to one library. GUI thread.
class TrashPage : public ListPage
{
    Q_OBJECT

public:
    explicit TrashPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QUndoStack *undoStack() override { return &m_undo; }

private:
    void restoreSelected();
    void askToEmpty();
    void empty();
    void updateButtons();
    void open(const QModelIndex &index) override;
    void showState() override;
    void retranslate() override;

    presentation::TrashListModel *m_model; // Owned, as all below.
    QListView *m_rows;
    QPushButton *m_restore;
    QPushButton *m_emptyTrash;
    QUndoStack m_undo;
};

}
