// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedfolder.h"

#include <presentation/asynclibrary.h>
#include <presentation/settings/settings.h>

#include <QDateTime>

#include <chrono>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

constexpr std::chrono::seconds kPause {2};

}

WatchedFolder::WatchedFolder(AsyncLibrary &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(library.settings())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_pause.start(); });
    connect(&m_settings, &Settings::settingChanged, this, [this](Setting setting) {
        if (setting == Setting::WatchedFolder)
            follow();
    });
    follow();
}

WatchedFolder::~WatchedFolder()
{
    if (m_looking)
        m_looking->cancel();
}

void WatchedFolder::follow()
{
    const QString folder = m_settings.value(Setting::WatchedFolder).toString();
    if (!m_folder.isEmpty() && folder != m_folder)
        m_settings.setValue(Setting::WatchedSince, QVariant(qint64(0)));
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_folder = folder;
    if (!folder.isEmpty() && application::isFolder(folder))
        m_pause.start();
}

void WatchedFolder::look()
{
    if (m_folder.isEmpty())
        return;
    if (m_looking) {
        m_pause.start();
        return;
    }
    m_looking = std::make_shared<jobs::JobControl>();
    m_library.runner().runInBackground<Look>(this,
        [folder = m_folder, control = m_looking]() -> base::Result<Look> {
            const qint64 began = QDateTime::currentMSecsSinceEpoch();
            return Look {folder, began, application::listFolder(folder, *control)};
        },
        [this](const base::Result<Look> &look) {
            m_looking.reset();
            receive(*look);
        });
}

void WatchedFolder::receive(const Look &look)
{
    if (look.folder != m_folder)
        return;
    const qint64 since = m_settings.value(Setting::WatchedSince).toLongLong();
    // What changed later may be growing, or has come while the folder was listed: the time of a file lags behind the clock.
    const qint64 settled = look.began - std::chrono::milliseconds(kPause).count();
    QList<application::FoundFile> arrived;
    bool isGrowing = false;
    for (const application::FoundFile &file : look.found.files) {
        isGrowing = isGrowing || file.changed > settled;
        if (file.changed > since)
            arrived.append(file);
    }
    if (!look.found.folders.isEmpty())
        m_watcher.addPaths(look.found.folders);
    if (isGrowing) {
        m_pause.start();
        return;
    }
    m_settings.setValue(Setting::WatchedSince, settled);
    if (!arrived.isEmpty())
        emit filesArrived(arrived);
}

}
