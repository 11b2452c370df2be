// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/imports.h>
#include <core/jobs/job.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace presentation {

class AsyncLibrary;
class Settings;

/// Looks after a folder that the user chose (Settings ▸ Watched folder; none at first): what is put there or changes there
/// is imported once it has stopped growing. Belongs to one session; GUI thread, but for the listing of the folder.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(AsyncLibrary &library, QObject *parent = nullptr);
    ~WatchedFolder() override;

signals:
    /// Files that came or changed since the last look; among them what is not to be read, with the reason.
    void filesArrived(const QList<application::FoundFile> &files);

private:
    /// What a look at the folder found.
    struct Look {
        QString folder;
        qint64 began = 0; ///< Milliseconds since 1970.
        application::FolderListing found;
    };

    void follow();
    void look();
    void receive(const Look &look);

    AsyncLibrary &m_library;
    Settings &m_settings;
    std::shared_ptr<jobs::JobControl> m_looking; ///< Of the look that is under way; null between looks.
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< Files that are being copied change again and again.
    QString m_folder;
};

}
