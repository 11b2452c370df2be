// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace presentation {
class ActionRegistry;
}

namespace window {

/// Builds the menu bar of a window from the action table and keeps the titles in the UI's language. GUI thread; belongs
/// to the menu bar.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(const presentation::ActionRegistry &actions, QMenuBar *bar);

    /// The menu of a path, "view/layout"; null where the table names none.
    QMenu *menu(const QString &path) const { return m_menus.value(path); }

private:
    QMenu *makeMenu(const QString &path);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QMenuBar *m_bar; // The parent.
    QHash<QString, QMenu *> m_menus;
};

}
