// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetabs.h"

#include "tabbar.h"

#include <window/controls/retranslation.h>

#include <QIcon>

namespace window {

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new TabBar(this));
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle); // What a tab is about stands at the end: "Agreed language: 57/12 OP8".
    tabBar()->setExpanding(false);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::pageChanged);
    // The pages are told of a new language after their parent.
    retranslated(this, [this] { QMetaObject::invokeMethod(this, &PageTabs::updateTabs, Qt::QueuedConnection); });
}

TabPage *PageTabs::pageAt(int index) const
{
    return static_cast<TabPage *>(widget(index)); // insertPage() adds nothing else.
}

QList<TabPage *> PageTabs::pages() const
{
    QList<TabPage *> pages;
    for (int index = 0; index < count(); ++index)
        pages.append(pageAt(index));
    for (const QPointer<TabPage> &page : m_detached) {
        if (page)
            pages.append(page);
    }
    return pages;
}

void PageTabs::setFrontDetached(TabPage *page)
{
    m_frontDetached = page;
    emit pageChanged();
}

TabPage *PageTabs::takeFront()
{
    TabPage *page = pageAt(currentIndex());
    if (!page)
        return nullptr;
    m_detached.append(page);
    removeTab(currentIndex());
    return page;
}

void PageTabs::putBack(TabPage *page)
{
    m_detached.removeOne(page);
    insertPage(page);
}

void PageTabs::insertPage(TabPage *page)
{
    insertTab(currentIndex() + 1, page, QString());
    updateTab(page);
    bringToFront(page);
}

void PageTabs::bringToFront(TabPage *page)
{
    const bool isTab = indexOf(page) >= 0;
    if (isTab)
        setCurrentWidget(page);
    if (isTab && !m_frontDetached)
        return;
    QWidget *window = page->window();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
    setFrontDetached(isTab ? nullptr : page);
}

void PageTabs::removePage(TabPage *page)
{
    removeTab(indexOf(page));
    m_detached.removeOne(page);
    if (m_frontDetached == page)
        m_frontDetached = nullptr;
    emit pageClosed(page);
    // The click that closes it may come from the page itself.
    page->hide();
    page->deleteLater();
    emit pageChanged();
}

void PageTabs::deletePages()
{
    const QSignalBlocker blocker(this);
    while (count() > 0) {
        QWidget *page = widget(0);
        removeTab(0);
        delete page;
    }
    m_detached.clear();
}

void PageTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void PageTabs::updateTab(TabPage *page)
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

void PageTabs::updateTabs()
{
    for (int index = 0; index < count(); ++index)
        updateTab(pageAt(index));
}

}
