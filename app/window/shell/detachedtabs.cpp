// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detachedtabs.h"

#include "detachedwindow.h"
#include "tabs.h"

#include <window/controls/tabpage.h>

#include <QJsonObject>
#include <QMainWindow>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace window {

DetachedTabs::DetachedTabs(const WindowContext &context)
    : QObject(&context.window)
    , m_context(context)
{
    context.actions.onTriggered(u"view.detachTab"_s, this, [this] { detachFront(); });
    connect(&context.tabs, &Tabs::pageClosed, this, &DetachedTabs::closeWindowOf);
}

void DetachedTabs::detachFront(const QByteArray &geometry)
{
    Tabs &tabs = m_context.tabs;
    TabPage *page = tabs.takeFront();
    if (!page)
        return;
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
    tabs.setFrontDetached(nullptr);
    tabs.putBack(page);
    page->setFocus();
    window->hide();
    window->deleteLater(); // The click that puts it back comes from the window itself.
    m_context.window.activateWindow();
}

void DetachedTabs::closeWindowOf(TabPage *page)
{
    const auto found = std::ranges::find(m_windows, page, &DetachedWindow::page);
    if (found == m_windows.end())
        return;
    DetachedWindow *window = *found;
    m_windows.erase(found);
    window->takePage();
    window->hide();
    window->deleteLater();
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
    QWidget *front = m_context.tabs.currentWidget();
    for (const QJsonValue &saved : pages) {
        const int before = m_context.tabs.count();
        m_context.tabs.open(presentation::HistoryEntry::fromJson(saved.toObject()), presentation::OpenIn::NewTab);
        if (m_context.tabs.count() > before)
            detachFront(QByteArray::fromBase64(saved[u"window"_s].toString().toLatin1()));
    }
    if (front)
        m_context.tabs.setCurrentWidget(front);
}

void DetachedTabs::closeAll()
{
    m_context.tabs.setFrontDetached(nullptr);
    qDeleteAll(std::exchange(m_windows, {}));
}

}
