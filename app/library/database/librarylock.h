// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>
#include <core/model/lockholder.h>

#include <QDateTime>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

class QLockFile;

namespace library {

/// The right to write to a library: the file library.lock in its folder, held for as long as this lives and touched every
/// minute, so that another computer sees that it is alive. Any thread.
class LibraryLock
{
public:
    /// Treatment of a lock held by another computer.
    enum class Others { Respect, TakeOverStale };

    /// Locks a folder. The lock of a program of this computer that is gone is taken.
    /// Errors: LibraryInUse (this computer), LibraryElsewhere, NoPermission, DiskFull, LocksMissing.
    static base::Result<std::unique_ptr<LibraryLock>> take(const QString &folder, Others others = Others::Respect);
    /// Returns the holder of a folder's lock, alive or not as far as this computer can tell; empty when there is none.
    static std::optional<model::LockHolder> holderOf(const QString &folder);

    ~LibraryLock();

private:
    explicit LibraryLock(std::unique_ptr<QLockFile> lock);
    void touch(const QString &file);

    std::unique_ptr<QLockFile> m_lock;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_isEnding = false;
    std::thread m_touching;
};

/// Can files in this folder be locked? SQLite cannot tell a drive without locks from a lock that somebody holds.
bool canLockIn(const QString &folder);

}
