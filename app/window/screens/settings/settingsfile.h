// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/settings/settings.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace window {

/// The foot of the settings: saves them as a file for another computer, and takes such a file. Says what came of it. GUI thread.
class SettingsFile : public QWidget
{
    Q_OBJECT

public:
    SettingsFile(presentation::Settings &settings, QWidget *parent);

private:
    void askWhere();
    void askWhich();
    void save(const QString &path);
    void take(const QString &path);
    void retranslate();

    presentation::Settings &m_settings;
    QPushButton *m_export; // Owned, as all below.
    QPushButton *m_import;
    QLabel *m_said;
};

}
