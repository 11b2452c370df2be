// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs.h"

#include "tabpagefactory.h"

#include <window/screens/import/importreportpage.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/screens/search/termexplorerpage.h>

#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kKeptClosed = 20;

}

Tabs::Tabs(QWidget *parent)
    : PageTabs(parent)
{
    setObjectName(u"tabs"_s);
    tabBar()->setAcceptDrops(true);
    tabBar()->setChangeCurrentOnDrag(true); // So that a list and the pack that it is dragged into need not be side by side.
    connect(tabBar(), &QTabBar::tabCloseRequested, this, &Tabs::closePage);
}

void Tabs::attach(presentation::AsyncLibrary &library, presentation::ImportController &imports)
{
    m_library = &library;
    m_imports = &imports;
}

void Tabs::detach()
{
    deletePages();
    m_closed.clear();
    m_library = nullptr;
    m_imports = nullptr;
    emit pageChanged();
}

void Tabs::addPage(TabPage *page)
{
    connect(page, &TabPage::placeRequested, this, &Tabs::placeRequested);
    connect(page, &TabPage::packRequested, this, &Tabs::packRequested);
    connect(page, &TabPage::importRequested, this, &Tabs::importRequested);
    connect(page, &TabPage::pageRequested, this, &Tabs::openPage);
    connect(page, &TabPage::searchRequested, this, &Tabs::searchRequested);
    connect(page, &TabPage::queryToGoOn, this, &Tabs::queryToGoOn);
    connect(page, &TabPage::titleChanged, this, [this, page] { updateTab(page); });
    emit pageAdded(page);
    insertPage(page);
}

template<typename Page, typename... Arguments>
Page *Tabs::openOnly(QPointer<Page> &page, Arguments &...arguments)
{
    if (!isOpen(page))
        addPage(page = new Page(arguments..., this));
    bringToFront(page);
    return page;
}

void Tabs::open(const presentation::HistoryEntry &entry, presentation::OpenIn where)
{
    switch (entry.kind) {
    case presentation::HistoryEntry::Kind::Location:
        openPlace(entry.place, where);
        break;
    case presentation::HistoryEntry::Kind::List:
        openList({entry.text});
        break;
    case presentation::HistoryEntry::Kind::Page:
        openPage(entry.text);
        break;
    case presentation::HistoryEntry::Kind::Search:
        if (SearchPage *page = openSearch())
            page->setQuery(entry.text);
        break;
    }
}

void Tabs::openPlace(const presentation::Location &place, presentation::OpenIn where)
{
    if (!m_library || !place.record.isValid())
        return;
    // A list previews documents, but is none.
    const auto readerOf = [this](TabPage *page) -> ReaderPage * { return page && page != m_list.data() ? page->reader() : nullptr; };
    ReaderPage *page = readerOf(this->page());
    const QList<TabPage *> all = pages();
    for (TabPage *each : all) {
        ReaderPage *open = readerOf(each);
        if (open && open->place().record == place.record && (!page || page->place().record != place.record))
            page = open;
    }
    const bool isShown = page && page->place().record == place.record;
    if (!page || (where == presentation::OpenIn::NewTab && !isShown)) {
        page = new ReaderPage(*m_library, this);
        page->show(place);
        addPage(page);
        return;
    }
    page->show(place);
    bringToFront(page);
    updateTab(page);
}

void Tabs::openList(const presentation::NavigationTarget &target)
{
    if (!m_library)
        return;
    if (!target.filter()) {
        openPage(target.text);
        return;
    }
    if (!isOpen(m_list)) {
        m_list = new RecordListPage(*m_library, this);
        m_list->showList(target);
        addPage(m_list);
        return;
    }
    m_list->showList(target);
    bringToFront(m_list);
    updateTab(m_list);
}

void Tabs::openPage(const QString &key)
{
    const QList<TabPage *> all = pages();
    const auto open = std::ranges::find_if(all, [&key](const TabPage *page) { return page->answersTo(key); });
    if (open != all.end()) {
        bringToFront(*open);
        (*open)->setFocus();
        return;
    }
    if (TabPage *made = m_library ? makeTabPage(*m_library, key, this) : nullptr) {
        addPage(made);
        made->setFocus();
    }
}

SearchPage *Tabs::openSearch()
{
    return m_library ? openOnly(m_search, *m_library) : nullptr;
}

void Tabs::openReports()
{
    if (m_library)
        openOnly(m_reports, *m_imports);
}

void Tabs::openWords()
{
    if (m_library)
        openOnly(m_words, *m_library)->setFocus(Qt::OtherFocusReason);
}

void Tabs::closePage(int index)
{
    if (TabPage *page = pageAt(index))
        close(page);
}

void Tabs::close(TabPage *page)
{
    if (const auto location = page->location()) {
        m_closed.append(*location);
        if (m_closed.size() > kKeptClosed)
            m_closed.removeFirst();
    }
    removePage(page);
}

void Tabs::reopenClosed()
{
    if (!m_closed.isEmpty())
        open(m_closed.takeLast(), presentation::OpenIn::NewTab);
    emit pageChanged();
}

ReaderPage *Tabs::reader() const
{
    return page() ? page()->reader() : nullptr;
}

TabPage *Tabs::printable() const
{
    if (page() && page()->isPrintable())
        return page();
    return reader() && reader()->isPrintable() ? reader() : nullptr;
}

presentation::HistoryEntry Tabs::location() const
{
    return page() ? page()->location().value_or(presentation::HistoryEntry {}) : presentation::HistoryEntry {};
}

SearchPage *Tabs::search() const
{
    return page() == m_search.data() ? m_search.data() : nullptr;
}

SearchPage *Tabs::searchTab() const
{
    return isOpen(m_search) ? m_search.data() : nullptr;
}

QJsonArray Tabs::saved() const
{
    QJsonArray pages;
    for (int index = 0; index < count(); ++index) {
        if (const auto location = pageAt(index)->location()) {
            QJsonObject page = location->toJson();
            page.insert(u"front"_s, index == currentIndex());
            pages.append(page);
        }
    }
    return pages;
}

void Tabs::restore(const QJsonArray &pages)
{
    QWidget *front = nullptr;
    for (const QJsonValue &saved : pages) {
        open(presentation::HistoryEntry::fromJson(saved.toObject()), presentation::OpenIn::NewTab);
        if (saved[u"front"_s].toBool())
            front = currentWidget();
    }
    if (front)
        setCurrentWidget(front);
}

}
