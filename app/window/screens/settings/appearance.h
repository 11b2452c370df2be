// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/settings/settings.h>

#include <QFont>
#include <QObject>
#include <QPalette>

namespace window {

/// Colour scheme, icon theme and font size of the whole window; follows the settings and the system. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(presentation::Settings &settings, QObject *parent = nullptr);

private:
    void applyScheme();
    void applyIcons();
    void applyFont();
    bool eventFilter(QObject *watched, QEvent *event) override;

    presentation::Settings &m_settings;
    QFont m_systemFont;
};

}
