// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/settings/settings.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace presentation {
class ActionRegistry;
}

namespace window {

/// Edit ▸ Settings. What is chosen holds at once; there is nothing to apply. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(presentation::Settings &settings, presentation::ActionRegistry &actions, QWidget *parent);

private:
    QWidget *makeGeneralPage();
    void connectFields();
    void showValues();
    void chooseWatchedFolder();
    void retranslate();

    presentation::Settings &m_settings;
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
