// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <presentation/asynclibrary.h>
#include <presentation/navigation/history.h>

namespace window {

class LibrarySwitcher;

/// Opens places, lists and pages in the tabs, and leads back and forward among them. Owned by the window; GUI thread.
class NavigationController : public QObject
{
    Q_OBJECT

public:
    NavigationController(const WindowContext &context, const LibrarySwitcher &libraries);

    void openPlace(const presentation::Location &place, presentation::OpenIn where);
    /// A place, a list, a page or a query.
    void openEntry(const presentation::HistoryEntry &entry, presentation::OpenIn where);
    /// "A/HRC/RES/57/12 OP8"; what the library lacks is told in the message bar.
    void openReference(const QString &text);

    bool hasBack() const { return m_history.hasBack(); }
    bool hasForward() const { return m_history.hasForward(); }
    void clear() { m_history.clear(); }

signals:
    /// The user went back or forward.
    void moved();
    void savedSearchRequested(qint64 search);

private:
    /// Notes where the user is now.
    void visit();
    void travel(const presentation::HistoryEntry *entry);
    void connectHistory();
    void connectTabs();
    void askWhereTo();
    /// Opens the file that the text in front was imported from, at the paragraph that is read; from there, the text.
    static void showSource(Tabs &tabs);
    void showOriginalPages();
    void quickOpen();

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    presentation::History m_history;
    bool m_isTravelling = false; ///< Going back or forward: no new entry.
};

}
