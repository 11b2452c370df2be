// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

#include <core/model/annotation.h>

#include <array>

class QLabel;
class QLineEdit;

namespace presentation {
class Settings;
}

namespace window {

/// The page of the settings where the user names the eight colours of annotations ("red line", "to ask") and gives each a letter,
/// which stands wherever the colour does. Owned by the dialog. GUI thread.
class ColourNamesPage : public SettingsPage
{
    Q_OBJECT

public:
    ColourNamesPage(presentation::Settings &settings, QWidget *parent);

    QWidget *showMatches(const QString &words) override;

private:
    struct Row {
        QLabel *swatch = nullptr;
        QLineEdit *name = nullptr;
        QLineEdit *letter = nullptr;
    };
    void keep();
    void retranslate();
    void showSwatches();

    presentation::Settings &m_settings;
    QLabel *m_introduction;
    std::array<Row, model::kColourCount> m_lines;
};

}
