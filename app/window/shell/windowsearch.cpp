// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that joins the search box, the page of results and the searches that are kept.
#include "docks.h"
#include "mainwindow.h"
#include "tabs.h"

#include <application/savedsearches.h>
#include <presentation/actions/undotext.h>
#include <window/controls/messagebar.h>
#include <window/controls/tabpage.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/search/querycompleter.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>

#include <QApplication>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace window {

void MainWindow::connectSearch()
{
    connect(m_searchBox, &SearchBox::queryTyped, this, [this](const QString &query, int cursor) {
        // An empty box opens no tab, but empties the one that is there.
        if (query.trimmed().isEmpty() && !m_tabs->search())
            return;
        if (SearchPage *page = m_tabs->openSearch())
            page->setQuery(query, cursor);
        // The new tab took both.
        m_searchBox->showQuery(query);
        m_searchBox->setFocus();
    });
    connect(m_searchBox, &SearchBox::resultsRequested, this, [this] {
        if (SearchPage *page = m_tabs->search())
            page->focusResults();
    });
    connect(m_searchBox, &SearchBox::queryConfirmed, this,
        [this](const QString &query) { QueryCompleter::remember(m_settings, query); });
    connect(m_tabs, &Tabs::searchRequested, this, [this](const QString &query) {
        if (SearchPage *page = m_tabs->openSearch())
            page->setQuery(query);
        m_searchBox->showQuery(query);
    });
    // Who steps goes on stepping: the box takes the keys that the reader has for selecting.
    const auto step = [this](int by) {
        m_searchBox->setFocus(Qt::OtherFocusReason);
        stepHit(by);
        m_searchBox->setFocus(Qt::OtherFocusReason);
        if (const SearchPage *page = m_tabs->searchTab())
            m_searchBox->showQuery(page->query());
    };
    connect(m_searchBox, &SearchBox::hitRequested, this, step);
    connect(m_tabs, &Tabs::queryToGoOn, m_searchBox, &SearchBox::type);
    connect(m_tabs, &Tabs::searchOpened, this, [this, step](SearchPage *page) {
        connect(page, &SearchPage::stepRequested, this, step);
        connect(page, &SearchPage::queryChanged, m_searchBox, &SearchBox::showQuery);
        connect(page, &SearchPage::queryToGoOn, m_searchBox, &SearchBox::type);
        connect(page, &SearchPage::reported, this,
            [this](const QString &sentence) { m_message->show(MessageBar::Kind::Done, sentence); });
    });
}

void MainWindow::connectKeptSearches()
{
    LibraryTree *const tree = m_docks->tree();
    connect(tree, &LibraryTree::searchRequested, this, &MainWindow::openSavedSearch);
    connect(tree, &LibraryTree::searchForgotten, this, [this, tree](const QString &name) {
        //: %1 is the name of a search that was kept.
        m_message->show(MessageBar::Kind::Done, tr("Deleted “%1”.").arg(name), tr("Undo"), [stack = QPointer(tree->undoStack())] {
            if (stack)
                stack->undo();
        });
    });
    connect(qApp, &QApplication::focusChanged, tree, [this] { m_undoNames->follow(undoStack()); });
}

/// What the tree did while the tree has the focus, else what the front tab did.
QUndoStack *MainWindow::undoStack() const
{
    LibraryTree *const tree = m_docks->tree();
    if (tree && tree->hasFocus())
        return tree->undoStack();
    return m_tabs->page() ? m_tabs->page()->undoStack() : nullptr;
}

/// Whoever opens a kept search has seen what is new in it.
void MainWindow::openSavedSearch(qint64 id)
{
    m_library->read(this, application::savedQuery(id), [this, id](const QString &query) {
        if (SearchPage *page = m_tabs->openSearch())
            page->setQuery(query);
        m_searchBox->showQuery(query);
        if (m_library->library().isReadOnly())
            return;
        m_library->write(this, application::markSearchSeen(id), [this](std::monostate) { m_docks->tree()->reload(); });
    });
}

void MainWindow::stepHit(int by)
{
    SearchPage *page = m_tabs->searchTab();
    if (page && !page->step(by))
        m_message->show(MessageBar::Kind::Information, by > 0 ? tr("That was the last hit.") : tr("That was the first hit."));
}

}
