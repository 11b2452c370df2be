// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formpage.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace presentation {
class Settings;
enum class Setting;
}

namespace window {

/// The page of the settings for what all briefing packs share: organisation, logo, classification, font, paper, second language.
/// Packs that are open follow at once. Owned by the dialog. GUI thread.
class PackSettingsPage : public FormPage
{
    Q_OBJECT

public:
    PackSettingsPage(presentation::Settings &settings, QWidget *parent);

private:
    QComboBox *addChoice(const QString &name, presentation::Setting setting);
    QWidget *makeLogoRow();
    void connectFields();
    void retranslate();
    void fillChoices();
    void showValues();
    void showLogo();
    void chooseLogo();
    void takeLogo(const QString &path);
    void removeLogo();

    presentation::Settings &m_settings;
    QLineEdit *m_organisation;
    QLabel *m_logo = nullptr;      ///< The picture, or why there is none.
    QPushButton *m_choose = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_classification = nullptr;
    QComboBox *m_font = nullptr;
    QDoubleSpinBox *m_fontSize = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_citations = nullptr;
    QComboBox *m_second = nullptr;
    QList<QLabel *> m_labels;
};

}
