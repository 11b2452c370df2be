// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchcoordinator.h"

#include "libraryswitcher.h"
#include "tabs.h"

#include <application/savedsearches.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/search/querycompleter.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>

#include <QMainWindow>
#include <QPointer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace window {

SearchCoordinator::SearchCoordinator(const WindowContext &context, const LibrarySwitcher &libraries, SearchBox &box)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_box(box)
{
    connectBox();
    connectActions();
    connect(&context.tabs, &Tabs::searchRequested, this, &SearchCoordinator::search);
    connect(&context.tabs, &Tabs::pageAdded, this, &SearchCoordinator::connectPage);
    connect(&context.tabs, &Tabs::queryToGoOn, &box, &SearchBox::type);
    connect(&context.tabs, &Tabs::pageChanged, this, &SearchCoordinator::showQuery);
}

void SearchCoordinator::connectBox()
{
    connect(&m_box, &SearchBox::queryTyped, this, [this](const QString &query, int cursor) {
        // An empty box opens no tab, but empties the one that is there.
        if (query.trimmed().isEmpty() && !m_context.tabs.search())
            return;
        // Results in a window of their own follow there: the box keeps what is typed.
        SearchPage *page = m_context.tabs.searchTab();
        if (!page || !m_context.tabs.isDetached(page))
            page = m_context.tabs.openSearch();
        if (page)
            page->setQuery(query, cursor);
        // The new tab took both.
        m_box.showQuery(query);
        m_box.setFocus();
    });
    connect(&m_box, &SearchBox::resultsRequested, this, [this] {
        if (SearchPage *page = m_context.tabs.search())
            page->focusResults();
    });
    connect(&m_box, &SearchBox::queryConfirmed, this,
        [this](const QString &query) { QueryCompleter::remember(m_context.settings, query); });
    connect(&m_box, &SearchBox::hitRequested, this, &SearchCoordinator::stepHitFromBox);
}

void SearchCoordinator::connectActions()
{
    presentation::ActionRegistry &actions = m_context.actions;
    actions.onTriggered(u"go.searchBox"_s, this, [this] { focusBox(); });
    actions.onTriggered(u"go.nextHit"_s, this, [this] { stepHit(1); });
    actions.onTriggered(u"go.previousHit"_s, this, [this] { stepHit(-1); });
    actions.onTriggered(u"edit.advancedSearch"_s, this, [this] {
        m_context.tabs.openSearch();
        focusBox();
    });
    actions.onTriggered(u"help.query"_s, this, [this] {
        if (SearchPage *page = m_context.tabs.openSearch())
            page->showHelp();
    });
}

void SearchCoordinator::connectPage(TabPage *added)
{
    connect(added, &TabPage::savedSearchRequested, this, &SearchCoordinator::openSavedSearch);
    auto *page = qobject_cast<SearchPage *>(added);
    if (!page)
        return;
    connect(page, &SearchPage::stepRequested, this, &SearchCoordinator::stepHitFromBox);
    connect(page, &SearchPage::queryChanged, &m_box, &SearchBox::showQuery);
    connect(page, &SearchPage::reported, this,
        [this](const QString &sentence) { m_context.message.show(MessageBar::Kind::Done, sentence); });
}

void SearchCoordinator::attach(LibraryTree &tree)
{
    connect(&tree, &LibraryTree::searchRequested, this, &SearchCoordinator::openSavedSearch);
}

void SearchCoordinator::showQuery()
{
    if (m_box.hasFocus())
        return;
    const SearchPage *page = m_context.tabs.search();
    m_box.showQuery(page ? page->query() : QString());
}

void SearchCoordinator::search(const QString &query)
{
    if (SearchPage *page = m_context.tabs.openSearch())
        page->setQuery(query);
    m_box.showQuery(query);
}

void SearchCoordinator::openSavedSearch(qint64 id)
{
    m_libraries.library()->read(this, application::savedQuery(id), [this, id](const QString &query) {
        search(query);
        // The views count anew when the library has changed.
        if (m_libraries.isWritable())
            m_libraries.library()->write(this, application::markSearchSeen(id));
    });
}

void SearchCoordinator::focusBox()
{
    m_box.activateWindow();
    m_box.setFocus(Qt::ShortcutFocusReason);
    m_box.selectAll();
}

void SearchCoordinator::stepHit(int by)
{
    SearchPage *page = m_context.tabs.searchTab();
    if (page && !page->step(by))
        m_context.message.show(MessageBar::Kind::Information, by > 0 ? tr("That was the last hit.") : tr("That was the first hit."));
}

void SearchCoordinator::stepHitFromBox(int by)
{
    m_box.setFocus(Qt::OtherFocusReason);
    stepHit(by);
    m_box.setFocus(Qt::OtherFocusReason);
    if (const SearchPage *page = m_context.tabs.searchTab())
        m_box.showQuery(page->query());
}

}
