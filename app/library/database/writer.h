// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <core/base/result.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace library {

/// The one thread that owns the read-write connection. Work is done in the order of its arrival, each in a transaction
/// of its own. Made and destroyed by Library; run() from any other thread.
class Writer
{
public:
    using Work = std::function<base::Status(const Database &)>;

    /// Background work, one piece at a time: true when there is more of it. A failure ends it.
    using IdleWork = std::function<base::Result<bool>(const Database &)>;

    /// Opens the connection on its thread and runs `prepare` on it (migration), outside a transaction. `idle` is done piece
    /// by piece, each in a transaction of its own, whenever there is nothing else to do.
    static base::Result<std::unique_ptr<Writer>> start(const QString &file, Work prepare, IdleWork idle = {});
    ~Writer(); ///< Finishes what is queued.

    /// Blocks until the work is committed, or rolled back when it failed.
    base::Status run(const Work &work) { return add(work, Transactions::One); }
    /// The same for work that no transaction may be around.
    base::Status runAlone(const Work &work) { return add(work, Transactions::None); }

private:
    enum class Transactions { One, None };

    struct Task {
        const Work *work = nullptr; // Not owned; its caller waits.
        Transactions transactions = Transactions::One;
        std::promise<base::Status> done;
    };

    Writer() = default;
    base::Status add(const Work &work, Transactions transactions);
    void loop(const QString &file, const Work &prepare, std::promise<base::Status> &started);
    void workIdly(const Database &database);
    std::optional<Task> takeTask();

    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Task> m_tasks;
    IdleWork m_idle; ///< Empty when there is none left.
    std::atomic_bool m_stopping = false;
    std::thread m_thread;
};

}
