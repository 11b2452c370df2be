// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace presentation {
class Settings;
}

namespace window {

class ReadingLookPanel;

/// The button "Aa" above a text: opens the panel that says how texts are set. Owned by its parent; GUI thread.
class ReadingLookButton : public QToolButton
{
    Q_OBJECT

public:
    ReadingLookButton(presentation::Settings &settings, QWidget *parent);

public slots:
    void openPanel();

private:
    void retranslate();

    presentation::Settings &m_settings;
    ReadingLookPanel *m_panel = nullptr; ///< Owned; made when it is first asked for.
};

}
