// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowcontext.h"

#include <QObject>

namespace window {

class LibrarySwitcher;
class LibraryTree;
class SearchBox;
class TabPage;

/// Joins the search box, the tab with the results, and the saved searches of the library tree. Owned by the window; GUI thread.
class SearchCoordinator : public QObject
{
    Q_OBJECT

public:
    SearchCoordinator(const WindowContext &context, const LibrarySwitcher &libraries, SearchBox &box);

    /// The tree of a library that was opened.
    void attach(LibraryTree &tree);
    /// A saved search that is opened has nothing new any more.
    void openSavedSearch(qint64 id);

private:
    /// Shows the query of the front tab, unless the user types in the box.
    void showQuery();
    void connectBox();
    void connectActions();
    void connectPage(TabPage *added);
    void search(const QString &query);
    void focusBox();
    void stepHit(int by);
    /// The same, with the focus in the box afterwards: it takes the keys that the reader has for selecting.
    void stepHitFromBox(int by);

    const WindowContext m_context;
    const LibrarySwitcher &m_libraries;
    SearchBox &m_box;
};

}
