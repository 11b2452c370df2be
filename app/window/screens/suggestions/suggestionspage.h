// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/suggestions/suggestionmodel.h>
#include <window/controls/listpage.h>

#include <QUndoStack>

class QTextBrowser;
class QToolButton;
class QTreeView;

namespace window {

/// The suggestions of the whole library, to be decided with the keyboard: Enter or A accepts, R or Del rejects, Shift with
/// them takes all alike, O opens the place. The next row is chosen by itself; everything can be undone.
class SuggestionsPage : public ListPage
{
    Q_OBJECT

public:
    explicit SuggestionsPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QUndoStack *undoStack() override { return &m_undo; }

private:
    enum class Reach { This, SameTarget, SameRule };

    QWidget *makeBody();
    QToolButton *addButton(QLayout *row, const QString &name, const QString &icon);
    void retranslate() override;
    void keepCurrent() override;
    void restoreCurrent() override;
    void showState() override;
    void showCurrent();
    void decide(model::LinkStatus status, Reach reach);
    void decideAlike(model::LinkStatus status, Reach reach);
    bool handleKey(const QKeyEvent &pressed) override;

    presentation::SuggestionModel *m_model; // Owned, as all below.
    QTreeView *m_rows;
    QTextBrowser *m_sentence;
    QToolButton *m_accept = nullptr;
    QToolButton *m_reject = nullptr;
    QToolButton *m_acceptAlike = nullptr;
    QToolButton *m_rejectAlike = nullptr;
    QToolButton *m_acceptRule = nullptr;
    QToolButton *m_open = nullptr;
    QUndoStack m_undo;
    int m_keptGroup = 0;
    int m_keptRow = 0; ///< Of the group.
};

}
