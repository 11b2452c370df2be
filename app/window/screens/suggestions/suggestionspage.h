// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/suggestions/suggestionmodel.h>
#include <window/controls/tabpage.h>

#include <QUndoStack>

class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace window {

class EmptyState;
class ListHeader;

/// The suggestions of the whole library, to be decided with the keyboard: Enter or A accepts, R or Del rejects, Shift with
/// them takes all alike, O opens the place. The next row is chosen by itself; everything can be undone.
class SuggestionsPage : public TabPage
{
    Q_OBJECT

public:
    explicit SuggestionsPage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("decide"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("flag"); }
    QUndoStack *undoStack() override { return &m_undo; }

private:
    enum class Reach { This, SameTarget, SameRule };

    void makeLayout();
    QToolButton *addButton(QLayout *row, const QString &name, const QString &icon);
    void retranslate();
    void reload();
    void showState();
    void showCurrent();
    void decide(model::LinkStatus status, Reach reach);
    void open(const QModelIndex &index);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::AsyncLibrary &m_library;
    presentation::SuggestionModel *m_model;
    ListHeader *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_rows;
    QTextBrowser *m_sentence;
    QToolButton *m_accept = nullptr;
    QToolButton *m_reject = nullptr;
    QToolButton *m_acceptAlike = nullptr;
    QToolButton *m_rejectAlike = nullptr;
    QToolButton *m_acceptRule = nullptr;
    QToolButton *m_open = nullptr;
    QUndoStack m_undo;
    bool m_loaded = false;
    int m_generation = 0; ///< Of reads: an older answer is dropped.
};

}
