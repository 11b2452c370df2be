// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/deadlines.h>
#include <window/controls/listpage.h>

#include <QUndoStack>

class QComboBox;
class QListView;

namespace presentation {
class DeadlineListModel;
}

namespace window {

/// The tab with what is due: next, overdue, done apart. A menu of the rows, and the space bar, say that something is done, dropped or open
/// again, for several at once; each is undone. Belongs to one library. GUI thread.
class DeadlinePage : public ListPage
{
    Q_OBJECT

public:
    explicit DeadlinePage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QUndoStack *undoStack() override { return &m_undo; }

private:
    void fillChoices();
    void showMenu(const QPoint &at);
    QList<application::Deadline> selected() const;
    void setState(application::DeadlineState state);
    bool handleKey(const QKeyEvent &key) override;
    void showState() override;
    QString emptyAction() const override;
    void retranslate() override;

    presentation::DeadlineListModel *m_model; // Owned, as all below.
    QListView *m_rows;
    QComboBox *m_shown;
    QUndoStack m_undo;
};

}
