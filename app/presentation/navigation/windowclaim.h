// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;

namespace presentation {

/// What the program is started to show.
struct StartRequest {
    QString reference; ///< "A/HRC/RES/57/12 OP8"; may be empty.
    QStringList files; ///< To import; absolute paths.
    QString token;     ///< What the desktop gives a program so that it may come to the front; may be empty.

    bool operator==(const StartRequest &) const = default;
};

/// The claim of a window on its library: a lock in the user's runtime folder, and beside it a folder where a second start
/// lays what it was asked to show. Files and no socket. Owned by the window; GUI thread.
class WindowClaim : public QObject
{
    Q_OBJECT

public:
    explicit WindowClaim(QObject *parent = nullptr);
    ~WindowClaim() override;

    /// Claims a library in place of the one before. Nothing happens when another window has it.
    void claim(const QString &library);
    void release();

    /// Hands a request to the window that has the library; false when there is none or it does not answer. Blocks until it
    /// does, five seconds at most: for a program that has no window yet.
    static bool handOver(const QString &library, const StartRequest &request);

signals:
    void requested(const presentation::StartRequest &request);

private:
    void takeRequests();

    QString m_folder; ///< Of the requests; empty: no claim.
    std::unique_ptr<QLockFile> m_lock;
    QFileSystemWatcher m_watcher;
};

}
