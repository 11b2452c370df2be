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
class QKeyEvent;

namespace presentation {
class ActionRegistry;
}

namespace window {

/// Edit ▸ Settings, with a search line over all pages: Enter leads from it to the first setting that was found. What is chosen holds
/// at once; there is nothing to apply. Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(presentation::Settings &settings, presentation::ActionRegistry &actions, QWidget *parent);

    /// Brings the page for the colours of words to the front.
    void showSyntax();

private:
    QWidget *makeGeneralPage();
    void connectFields();
    void showValues();
    void chooseWatchedFolder();
    void showDictionaries();
    void showMatches();
    void retranslate();
    void keyPressEvent(QKeyEvent *event) override;

    presentation::Settings &m_settings;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QTabWidget *m_pages;
    QComboBox *m_language = nullptr;
    QComboBox *m_scheme = nullptr;
    QSpinBox *m_fontSize = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_watched = nullptr;
    QCheckBox *m_dailyBackup = nullptr;
    QCheckBox *m_spelling = nullptr;
    QLabel *m_dictionaries = nullptr; ///< Which ones are missing.
    QAction *m_chooseWatched = nullptr;
    QAction *m_clearWatched = nullptr;
    QList<QLabel *> m_labels;
    QList<QWidget *> m_found; ///< The first setting that was found on each page; null: none.
};

}
