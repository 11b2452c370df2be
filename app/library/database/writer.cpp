// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

namespace library {

namespace {

base::Status runInTransaction(const Database &database, const Writer::Work &work)
{
    TRY(Transaction transaction, Transaction::begin(database));
    TRY_VOID(work(database));
    return transaction.commit();
}

}

base::Result<std::unique_ptr<Writer>> Writer::start(const QString &file, Work prepare, IdleWork idle)
{
    std::unique_ptr<Writer> writer(new Writer);
    writer->m_idle = std::move(idle);
    std::promise<base::Status> started;
    std::future<base::Status> answer = started.get_future();
    writer->m_thread = std::thread([&writer = *writer, file, prepare = std::move(prepare), started = std::move(started)]() mutable {
        writer.loop(file, prepare, started);
    });
    TRY_VOID(answer.get());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

base::Status Writer::add(const Work &work, Transactions transactions)
{
    std::future<base::Status> answer;
    {
        const std::lock_guard lock(m_mutex);
        Task &task = m_tasks.emplace_back();
        task.work = &work;
        task.transactions = transactions;
        answer = task.done.get_future();
    }
    m_wakeUp.notify_one();
    return answer.get();
}

void Writer::loop(const QString &file, const Work &prepare, std::promise<base::Status> &started)
{
    base::Result<Database> database = Database::open(file, Database::Access::ReadWrite);
    if (!database) {
        started.set_value(base::failure(database.error()));
        return;
    }
    const base::Status prepared = prepare(*database);
    started.set_value(prepared);
    if (!prepared)
        return;
    while (true) {
        if (std::optional<Task> task = takeTask())
            task->done.set_value(task->transactions == Transactions::One ? runInTransaction(*database, *task->work) : (*task->work)(*database));
        else if (m_idle && !m_stopping)
            workIdly(*database);
        else
            return;
    }
}

void Writer::workIdly(const Database &database)
{
    bool isMore = false;
    const base::Status done = runInTransaction(database, [&](const Database &open) -> base::Status {
        TRY(isMore, m_idle(open));
        return base::ok();
    });
    // What fails is tried again when the library is opened the next time.
    if (!done || !isMore)
        m_idle = {};
}

std::optional<Writer::Task> Writer::takeTask()
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait(lock, [this] { return m_stopping || !m_tasks.empty() || m_idle; });
    if (m_tasks.empty())
        return std::nullopt;
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

}
