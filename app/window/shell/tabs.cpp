// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabs.h"

#include "tabbar.h"
#include "tabpagefactory.h"

#include <window/controls/retranslation.h>
#include <window/screens/import/importreportpage.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/screens/search/termexplorerpage.h>

#include <QIcon>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr qsizetype kKeptClosed = 20;

}

Tabs::Tabs(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"tabs"_s);
    setTabBar(new TabBar(this));
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    tabBar()->setExpanding(false);
    tabBar()->setAcceptDrops(true);
    tabBar()->setChangeCurrentOnDrag(true); // So that a list and the pack that it is dragged into need not be side by side.
    connect(tabBar(), &QTabBar::tabCloseRequested, this, &Tabs::closePage);
    connect(this, &QTabWidget::currentChanged, this, &Tabs::pageChanged);
    // The pages are told of a new language after their parent.
    retranslated(this, [this] { QMetaObject::invokeMethod(this, &Tabs::updateTabs, Qt::QueuedConnection); });
}

void Tabs::attach(presentation::AsyncLibrary &library, presentation::ImportController &imports)
{
    m_library = &library;
    m_imports = &imports;
}

void Tabs::detach()
{
    {
        const QSignalBlocker blocker(this);
        while (count() > 0) {
            QWidget *page = widget(0);
            removeTab(0);
            delete page;
        }
    }
    m_closed.clear();
    m_library = nullptr;
    m_imports = nullptr;
    emit pageChanged();
}

TabPage *Tabs::pageAt(int index) const
{
    return static_cast<TabPage *>(widget(index)); // addPage() adds nothing else.
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
    // Beside the tab that it was opened from.
    const int index = insertTab(currentIndex() + 1, page, QString());
    updateTab(page);
    setCurrentIndex(index);
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
    const auto readerAt = [this](int index) -> ReaderPage * {
        TabPage *page = pageAt(index);
        return page && page != m_list.data() ? page->reader() : nullptr;
    };
    ReaderPage *page = readerAt(currentIndex());
    for (int index = 0; index < count(); ++index) {
        ReaderPage *open = readerAt(index);
        if (open && open->place().record == place.record && (!page || page->place().record != place.record))
            page = open;
    }
    const bool isOpen = page && page->place().record == place.record;
    if (!page || (where == presentation::OpenIn::NewTab && !isOpen)) {
        page = new ReaderPage(*m_library, this);
        page->show(place);
        addPage(page);
        return;
    }
    page->show(place);
    setCurrentWidget(page);
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
    if (indexOf(m_list) < 0) {
        m_list = new RecordListPage(*m_library, this);
        m_list->showList(target);
        addPage(m_list);
        return;
    }
    m_list->showList(target);
    setCurrentWidget(m_list);
    updateTab(m_list);
}

void Tabs::openPage(const QString &key)
{
    for (int index = 0; index < count(); ++index) {
        if (pageAt(index)->answersTo(key)) {
            setCurrentIndex(index);
            return;
        }
    }
    if (TabPage *made = m_library ? makeTabPage(*m_library, key, this) : nullptr) {
        addPage(made);
        made->setFocus();
    }
}

SearchPage *Tabs::openSearch()
{
    if (!m_library)
        return nullptr;
    if (indexOf(m_search) < 0) {
        m_search = new SearchPage(*m_library, this);
        addPage(m_search);
    }
    setCurrentWidget(m_search);
    return m_search;
}

void Tabs::openReports()
{
    if (!m_library)
        return;
    if (indexOf(m_reports) < 0)
        addPage(m_reports = new ImportReportPage(*m_imports, this));
    setCurrentWidget(m_reports);
}

void Tabs::openWords()
{
    if (!m_library)
        return;
    if (indexOf(m_words) < 0)
        addPage(m_words = new TermExplorerPage(*m_library, this));
    setCurrentWidget(m_words);
    m_words->setFocus(Qt::OtherFocusReason);
}

void Tabs::closePage(int index)
{
    TabPage *page = pageAt(index);
    if (!page)
        return;
    if (const auto location = page->location()) {
        m_closed.append(*location);
        if (m_closed.size() > kKeptClosed)
            m_closed.removeFirst();
    }
    removeTab(index);
    // The click that closes it may come from the page itself.
    page->hide();
    page->deleteLater();
    emit pageChanged();
}

void Tabs::reopenClosed()
{
    if (!m_closed.isEmpty())
        open(m_closed.takeLast(), presentation::OpenIn::NewTab);
    emit pageChanged();
}

void Tabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
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
    return indexOf(m_search) < 0 ? nullptr : m_search.data();
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

void Tabs::updateTab(TabPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    setTabIcon(index, QIcon::fromTheme(page->iconName()));
    setTabToolTip(index, page->title());
    setTabText(index, TabBar::labelOf(page->title()));
    if (index == currentIndex())
        emit pageChanged();
}

void Tabs::updateTabs()
{
    for (int index = 0; index < count(); ++index)
        updateTab(pageAt(index));
}

}
