// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace presentation {
class ActionRegistry;
class ShortcutModel;
}

namespace window {

/// All actions with their keys; the keys of the selected one can be changed. A key that is taken already is refused.
class ShortcutList : public SettingsPage
{
    Q_OBJECT

public:
    explicit ShortcutList(presentation::ActionRegistry &actions, QWidget *parent = nullptr);

    QWidget *showMatches(const QString &words) override;

private:
    QString currentId() const;
    void showCurrent();
    void store();

    presentation::ActionRegistry &m_actions;
    presentation::ShortcutModel *m_model;          // Owned.
    QSortFilterProxyModel *m_filter; // Owned.
    QLineEdit *m_words;
    QTableView *m_table;
    QLabel *m_label;
    QKeySequenceEdit *m_keys;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

/// Help ▸ Keyboard Shortcuts: the list in a window of its own.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutDialog(presentation::ActionRegistry &actions, QWidget *parent);
};

}
