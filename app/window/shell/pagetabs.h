// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <window/controls/tabpage.h>

#include <QPointer>
#include <QTabWidget>

namespace window {

/// Holds pages, most as tabs and some in windows of their own, and brings any of them to the front. Knows nothing of what they show. GUI
/// thread.
class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    /// All tabs, then the pages in windows of their own.
    QList<TabPage *> pages() const;
    /// The page in front, a tab or detached; null: none.
    TabPage *page() const { return m_frontDetached ? m_frontDetached.data() : pageAt(currentIndex()); }
    /// The detached page that is in front instead of the tabs; null: none.
    void setFrontDetached(TabPage *page);
    bool isDetached(const TabPage *page) const { return m_detached.contains(page); }
    /// Gives the front tab to a window of its own; null: there is none.
    TabPage *takeFront();
    /// Makes a page in a window of its own a tab again.
    void putBack(TabPage *page);
    void step(int by);

signals:
    /// Another tab came to the front, or the front tab shows something else.
    void pageChanged();
    /// It is no tab any more, and is deleted.
    void pageClosed(window::TabPage *page);

protected:
    TabPage *pageAt(int index) const;
    bool isOpen(TabPage *page) const { return indexOf(page) >= 0 || isDetached(page); }
    /// Beside the front tab, as the front tab.
    void insertPage(TabPage *page);
    void bringToFront(TabPage *page);
    void removePage(TabPage *page);
    /// Deletes the tabs.
    void deletePages();
    void updateTab(TabPage *page);

private:
    void updateTabs();

    QPointer<TabPage> m_frontDetached;
    QList<QPointer<TabPage>> m_detached; ///< Owned by windows of their own.
};

}
