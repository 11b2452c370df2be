// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingspage.h"

namespace presentation {
class Settings;
}

namespace window {

class ReadingLookPanel;

/// The page of the settings for how texts are set on the screen: the panel *Aa*, in its place. GUI thread.
class ReadingSettingsPage : public SettingsPage
{
    Q_OBJECT

public:
    ReadingSettingsPage(presentation::Settings &settings, QWidget *parent);

    QWidget *showMatches(const QString &words) override;

private:
    ReadingLookPanel *m_panel; // Owned.
};

}
