// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/listpage.h>

#include <QTimer>

class QTreeView;

namespace presentation {
class ThemeTreeModel;
}

namespace window {

/// All themes that the library knows, used or not: whole vocabularies, branch by branch, and by the words of their labels in
/// any language. Enter or a double click opens a theme. Belongs to one session.
class ThemePage : public ListPage
{
    Q_OBJECT

public:
    explicit ThemePage(presentation::AsyncLibrary &library, QWidget *parent = nullptr);

    /// The branches that were opened are only a part of it.
    bool hasTable() const override { return false; }

private:
    /// The library looks for them, so it waits for a pause.
    void setWords(const QString &) override { m_typing.start(); }
    void retranslate() override;

    presentation::ThemeTreeModel *m_model; // Owned.
    QTreeView *m_tree;
    QTimer m_typing;
};

}
