// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <presentation/navigation/history.h>

#include <QJsonArray>
#include <QObject>

namespace window {

class DetachedWindow;
class TabPage;

/// Tabs that stand in windows of their own. While such a window is active its page is the front one, so that the commands and keys of
/// the main window work in it; closing it puts the tab back. Owned by the main window; GUI thread.
class DetachedTabs : public QObject
{
    Q_OBJECT

public:
    explicit DetachedTabs(const WindowContext &context);

    /// Takes the front tab out of the main window. `geometry` is that of its window at another time; may be empty.
    void detachFront(const QByteArray &geometry = {});
    /// For the next start: the places of the pages with the geometry of their windows.
    QJsonArray saved() const;
    void restore(const QJsonArray &pages);
    /// Closes the windows with their pages.
    void closeAll();

signals:
    /// A page in a window of its own is at another place.
    void changed();

private:
    void putBack(DetachedWindow *window);
    void closeWindowOf(TabPage *page);

    const WindowContext m_context;
    QList<DetachedWindow *> m_windows; ///< Owned by the main window.
};

}
