// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/tabpage.h>

#include <QTimer>

class QStackedWidget;
class QTreeView;

namespace presentation {
class ThemeTreeModel;
}

namespace window {

class EmptyState;
class ListHeader;

/// All themes that the library knows, used or not: whole vocabularies, branch by branch, and by the words of their labels in
/// any language. Enter or a double click opens a theme. Belongs to one session.
class ThemePage : public TabPage
{
    Q_OBJECT

public:
    explicit ThemePage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;

private:
    void makeLayout();
    void retranslate();
    void showState();
    void focusTree();
    void open();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::ThemeTreeModel *m_model; // Owned.
    ListHeader *m_head;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeView *m_tree;
    QTimer m_typing;
};

}
