// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace gui {

class ActionRegistry;

/// Edit ▸ Settings. What is chosen holds at once; there is nothing to apply. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, ActionRegistry &actions, QWidget *parent);

private:
    QWidget *makeGeneralPage();
    void connectFields();
    void showValues();
    void chooseWatchedFolder();
    void retranslate();

    Settings &m_settings;
    QTabWidget *m_pages;
    QComboBox *m_language = nullptr;
    QComboBox *m_scheme = nullptr;
    QSpinBox *m_fontSize = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_watched = nullptr;
    QCheckBox *m_dailyBackup = nullptr;
    QAction *m_chooseWatched = nullptr;
    QAction *m_clearWatched = nullptr;
    QList<QLabel *> m_labels;
};

}
