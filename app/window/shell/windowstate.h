// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QTimer>

namespace window {

class DetachedTabs;
class Docks;
class LibrarySwitcher;

/// What is kept for the next start, while the user works: the geometry of the window, the layout of its docks, and which tabs of the
/// library are open. Owned by the window; GUI thread.
class WindowState : public QObject
{
    Q_OBJECT

public:
    WindowState(const WindowContext &context, const LibrarySwitcher &libraries, Docks &docks);

    void restore();
    /// Writes down geometry and layout. This happens by itself, too, a moment after they changed.
    void save();
    /// Opens the tabs that this library had at its last time, some of them in windows of their own.
    void restoreTabs();
    /// Writes down the tabs, and closes the windows that some of them have: the library goes.
    void leaveLibrary();
    /// Writes down the tabs. This happens by itself a moment after they changed: a power cut comes without warning.
    void saveTabs();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void saveWindow();

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    Docks &m_docks;
    DetachedTabs *m_detached; // Owned by the window.
    QTimer m_saving; ///< Tabs that come and go together are written down once.
    QTimer m_savingWindow; ///< The same of the window.
};

}
