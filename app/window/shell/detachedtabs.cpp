// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detachedtabs.h"

#include "detachedwindow.h"
#include "tabs.h"

#include <window/controls/tabpage.h>

#include <QJsonObject>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace window {

DetachedTabs::DetachedTabs(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
{
    context.actions.onTriggered(u"view.detachTab"_s, this, [this] { detachFront(); });
}

void DetachedTabs::detachFront(const QByteArray &geometry)
{
    Tabs &tabs = m_context.tabs;
    auto *page = static_cast<TabPage *>(tabs.currentWidget());
    if (!page)
        return;
    tabs.removeTab(tabs.currentIndex());
    auto *window = new DetachedWindow(m_context, *page);
    m_windows.append(window);
    connect(window, &DetachedWindow::putBackRequested, this, [this, window] { putBack(window); });
    connect(page, &TabPage::titleChanged, window, [this] { emit changed(); });
    if (!window->restoreGeometry(geometry))
        window->resize(tabs.size());
    window->show();
}

void DetachedTabs::putBack(DetachedWindow *window)
{
    TabPage *page = window->takePage();
    if (!m_windows.removeOne(window) || !page)
        return;
    Tabs &tabs = m_context.tabs;
    tabs.setAside(nullptr);
    const int index = tabs.insertTab(tabs.currentIndex() + 1, page, QString());
    tabs.setCurrentIndex(index);
    emit page->titleChanged(); // The tab gets its name.
    page->setFocus();
    window->hide();
    window->deleteLater(); // The click that puts it back comes from the window itself.
    m_context.window.activateWindow();
}

QJsonArray DetachedTabs::saved() const
{
    QJsonArray pages;
    for (const DetachedWindow *window : m_windows) {
        const auto place = window->page()->location();
        if (!place)
            continue;
        QJsonObject page = place->toJson();
        page.insert(u"window"_s, QString::fromLatin1(window->saveGeometry().toBase64()));
        pages.append(page);
    }
    return pages;
}

void DetachedTabs::restore(const QJsonArray &pages)
{
    for (const QJsonValue &saved : pages) {
        const int before = m_context.tabs.count();
        m_context.tabs.open(presentation::HistoryEntry::fromJson(saved.toObject()), presentation::OpenIn::NewTab);
        if (m_context.tabs.count() > before)
            detachFront(QByteArray::fromBase64(saved[u"window"_s].toString().toLatin1()));
    }
}

void DetachedTabs::closeAll()
{
    m_context.tabs.setAside(nullptr);
    qDeleteAll(std::exchange(m_windows, {}));
}

}
