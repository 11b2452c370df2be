// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formpage.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace presentation {
class Settings;
enum class Setting;
}

namespace window {

/// The page of the settings for the colours of words: the user's themes for light and dark pages, the folder that they and the user's
/// definitions stand in, and the files there that cannot be used, each with its reason. Owned by the dialog. GUI thread.
class SyntaxSettingsPage : public FormPage
{
    Q_OBJECT

public:
    SyntaxSettingsPage(presentation::Settings &settings, QWidget *parent);

private:
    QComboBox *addChoice(const QString &name, presentation::Setting setting);
    QLabel *addSentence(const QString &name);
    void fillChoice(QComboBox &choice, presentation::Setting setting, bool isDark);
    void openFolder();
    void retranslate();

    presentation::Settings &m_settings;
    // All are owned by Qt.
    QList<QLabel *> m_labels;
    QComboBox *m_light;
    QComboBox *m_dark;
    QLabel *m_definitions;
    QLineEdit *m_folder;
    QLabel *m_problems;
    QAction *m_openFolder;
};

}
