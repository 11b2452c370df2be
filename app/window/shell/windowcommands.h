// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QObject>
#include <QPointer>

namespace window {

class Docks;
class LibrarySwitcher;
class NavigationController;
class SettingsDialog;
class Tour;

/// What the menus do with the window itself: size of the text, layout, colours, language, settings, shortcuts, the tour. Owned by
/// the window; GUI thread.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    WindowCommands(const WindowContext &context, const LibrarySwitcher &libraries, NavigationController &navigation, Docks &docks);

private:
    /// An action that chooses one value of a setting.
    struct Choice {
        QString action;
        presentation::Setting setting;
        QString value;
    };

    static QList<Choice> choices();
    /// Sets the marks at what is chosen.
    void updateChecks();
    void showColours();
    void connectSizes();
    void connectLayout();
    void connectChoices();
    void connectHelp();
    void zoomTo(int percent);
    void stepFont(int by);
    QString valueOf(presentation::Setting setting) const;
    void takeTour();
    /// Shows what a step speaks of; steps are counted from 0.
    void prepareTour(int step);
    void showAbout();
    SettingsDialog *openSettings();
    /// Names the user's syntax definitions and themes that cannot be used.
    void sayBrokenSyntax();

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    NavigationController &m_navigation;
    Docks &m_docks;
    QPointer<Tour> m_tour;
};

}
