// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace gui {

class Settings;

/// Looks after a folder that the user chose (Settings ▸ Watched folder; none at first): what is put there or changes there
/// is imported once it has stopped growing. Belongs to one session; GUI thread, but folders are listed in the background.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(Settings &settings, QObject *parent = nullptr);
    ~WatchedFolder() override;

signals:
    /// Files that came or changed since the last look.
    void filesArrived(const QStringList &paths);

private:
    void follow();
    void look();

    Settings &m_settings;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< Files that are being copied change again and again.
    QString m_folder;
};

}
