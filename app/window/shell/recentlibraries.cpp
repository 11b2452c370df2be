// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlibraries.h"

#include "libraryswitcher.h"

#include <presentation/shared/names.h>

#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace window {

namespace {

constexpr qsizetype kMost = 8;

}

RecentLibraries::RecentLibraries(const WindowContext &context, LibrarySwitcher &libraries)
    : QObject(&context.window)
    , m_context(context)
    , m_libraries(libraries)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"recentLibraries"_s);
    context.actions.action(u"file.openRecent"_s)->setMenu(m_menu.get());
    connect(m_menu.get(), &QMenu::aboutToShow, this, &RecentLibraries::fill);
    // By *Quick Open*, or by keys of one's own.
    context.actions.onTriggered(u"file.openRecent"_s, this, [this] { m_menu->popup(QCursor::pos()); });
    connect(&libraries, &LibrarySwitcher::opened, this, &RecentLibraries::note);
}

RecentLibraries::~RecentLibraries() = default;

void RecentLibraries::note()
{
    QStringList folders = m_context.settings.value(Setting::RecentLibraries).toStringList();
    folders.removeAll(m_libraries.folder());
    folders.prepend(m_libraries.folder());
    m_context.settings.setValue(Setting::RecentLibraries, folders.first(std::min(kMost, folders.size())));
}

void RecentLibraries::fill()
{
    m_menu->clear();
    const QStringList folders = m_context.settings.value(Setting::RecentLibraries).toStringList();
    for (const QString &folder : folders) {
        if (folder == m_libraries.folder() || !QFileInfo::exists(folder))
            continue;
        //: A library in a menu: %1 is its name, %2 the folder that it lies in.
        const QString label = tr("%1  (%2)").arg(presentation::names::isolated(QDir(folder).dirName()),
            presentation::names::isolated(QDir::toNativeSeparators(QFileInfo(folder).path())));
        m_menu->addAction(QString(label).replace(u'&', u"&&"_s), this, [this, folder] { m_libraries.open(folder); })->setData(folder);
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No other library yet"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("Clear List"), this, [this] { m_context.settings.reset(Setting::RecentLibraries); })->setEnabled(!folders.isEmpty());
}

}
