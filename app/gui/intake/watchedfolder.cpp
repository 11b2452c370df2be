// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedfolder.h"

#include <gui/settings/settings.h>

#include <QDirIterator>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

constexpr std::chrono::seconds kPause {2};

}

WatchedFolder::WatchedFolder(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
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

WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::follow()
{
    const QString folder = m_settings.value(Setting::WatchedFolder).toString();
    if (!m_folder.isEmpty() && folder != m_folder)
        m_settings.setValue(Setting::WatchedSince, QVariant(qint64(0)));
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_folder = folder;
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        m_pause.start();
}

void WatchedFolder::look()
{
    if (m_folder.isEmpty())
        return;
    const qint64 since = m_settings.value(Setting::WatchedSince).toLongLong();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList folders {m_folder};
    QStringList arrived;
    bool isGrowing = false;
    QDirIterator iterator(m_folder, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo entry = iterator.nextFileInfo();
        if (entry.isDir()) {
            folders.append(entry.filePath());
            continue;
        }
        // A file that is copied here keeps its old date; the time of its entry is new.
        const qint64 changed = entry.metadataChangeTime().toMSecsSinceEpoch();
        isGrowing = isGrowing || changed > now - std::chrono::milliseconds(kPause).count();
        if (changed > since)
            arrived.append(entry.filePath());
    }
    m_watcher.addPaths(folders);
    if (isGrowing) {
        m_pause.start();
        return;
    }
    m_settings.setValue(Setting::WatchedSince, now);
    if (!arrived.isEmpty())
        emit filesArrived(arrived);
}

}
