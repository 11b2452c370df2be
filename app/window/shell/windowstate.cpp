// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstate.h"

#include "detachedtabs.h"
#include "docks.h"
#include "libraryswitcher.h"
#include "readingmemory.h"
#include "tabs.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr std::chrono::milliseconds kSaveAfter(500);
/// Number of the layout of docks and toolbar; another one starts with the default layout.
constexpr int kLayoutVersion = 2;

}

WindowState::WindowState(const WindowContext &context, const LibrarySwitcher &libraries, Docks &docks)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_docks(docks)
    , m_detached(new DetachedTabs(context))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveAfter);
    connect(&m_saving, &QTimer::timeout, this, &WindowState::saveTabs);
    connect(&context.tabs, &Tabs::pageChanged, this, [this] {
        if (m_libraries.library())
            m_saving.start();
    });
    connect(&libraries, &LibrarySwitcher::closed, &m_saving, &QTimer::stop);
    connect(m_detached, &DetachedTabs::changed, &m_saving, qOverload<>(&QTimer::start));
    m_savingWindow.setSingleShot(true);
    m_savingWindow.setInterval(kSaveAfter);
    connect(&m_savingWindow, &QTimer::timeout, this, &WindowState::saveWindow);
    connect(&docks, &Docks::visibilityChanged, &m_savingWindow, qOverload<>(&QTimer::start));
    new ReadingMemory(context, libraries);
}

void WindowState::restore()
{
    m_context.window.restoreGeometry(m_context.settings.value(presentation::Setting::WindowGeometry).toByteArray());
    m_context.window.restoreState(m_context.settings.value(presentation::Setting::WindowState).toByteArray(), kLayoutVersion);
    m_docks.followDirection();
    // What is in the middle grows and shrinks with the docks.
    m_context.window.installEventFilter(this);
    m_context.window.centralWidget()->installEventFilter(this);
}

bool WindowState::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange)
        m_savingWindow.start();
    return QObject::eventFilter(watched, event);
}

void WindowState::saveWindow()
{
    if (!m_context.window.isVisible())
        return;
    m_context.settings.setValue(presentation::Setting::WindowGeometry, m_context.window.saveGeometry());
    // The layout that is kept is the wide one.
    if (!m_docks.isNarrow())
        m_context.settings.setValue(presentation::Setting::WindowState, m_context.window.saveState(kLayoutVersion));
}

void WindowState::save()
{
    m_savingWindow.stop();
    m_context.settings.setValue(presentation::Setting::WindowGeometry, m_context.window.saveGeometry());
    m_docks.setNarrow(false); // The layout that is kept is the wide one.
    m_context.settings.setValue(presentation::Setting::WindowState, m_context.window.saveState(kLayoutVersion));
}

void WindowState::restoreTabs()
{
    const QJsonObject saved = QJsonDocument::fromJson(m_context.settings.value(presentation::Setting::OpenPlaces).toByteArray()).object();
    // The ids of another library mean nothing here.
    if (saved.value(u"library"_s).toString() != m_libraries.folder())
        return;
    m_context.tabs.restore(saved.value(u"pages"_s).toArray());
    m_detached->restore(saved.value(u"windows"_s).toArray());
}

void WindowState::leaveLibrary()
{
    saveTabs();
    m_detached->closeAll();
}

void WindowState::saveTabs()
{
    const QJsonObject saved {{u"library"_s, m_libraries.folder()}, {u"pages"_s, m_context.tabs.saved()},
        {u"windows"_s, m_detached->saved()}};
    m_context.settings.setValue(presentation::Setting::OpenPlaces, QJsonDocument(saved).toJson(QJsonDocument::Compact));
}

}
