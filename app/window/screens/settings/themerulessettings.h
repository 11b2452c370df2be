// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

class QAction;
class QLabel;
class QPushButton;

namespace presentation {
class ActionRegistry;
}

namespace window {

/// Settings ▸ Theme Rules: says what they are and opens their tab, for they belong to the open library. GUI thread.
class ThemeRulesSettings : public SettingsPage
{
    Q_OBJECT

public:
    ThemeRulesSettings(const presentation::ActionRegistry &actions, QWidget *parent);

    QWidget *showMatches(const QString &words) override;

private:
    void retranslate();

    QAction *m_action; // Of the registry.
    QLabel *m_sentence;
    QPushButton *m_open;
};

}
