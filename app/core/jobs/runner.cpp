// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include <core/base/log.h>

#include <QElapsedTimer>

namespace jobs {

namespace {

// A progress line is repainted at most this often; the work itself may report every step.
constexpr std::chrono::milliseconds kProgressInterval {50};

}

Runner::Runner(QObject *parent)
    : Runner(Threads::Several, parent)
{
}

Runner::Runner(Threads threads, QObject *parent)
    : QObject(parent)
{
    if (threads == Threads::One) {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        m_backgroundPriority = 0; // A pool forgets the priority of what a resting thread begins with: only equals keep their order.
        return;
    }
    // Queries for panels must not wait behind an import, so there is always room for a few more threads than cores.
    m_pool.setMaxThreadCount(QThread::idealThreadCount() + 4);
}

Runner::~Runner()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
    m_pool.waitForDone();
}

Job *Runner::add(const QString &title, const std::shared_ptr<JobControl> &control)
{
    auto *job = new Job(title, control, this);
    m_jobs.append(job);
    emit jobAdded(job);
    return job;
}

void Runner::remove(Job *job)
{
    m_jobs.removeOne(job);
    emit job->finished();
    emit jobRemoved(job);
    job->deleteLater();
}

void Runner::logFailure(const base::Error &error)
{
    qCWarning(base::jobLog, "a job failed: %ls", qUtf16Printable(base::codeName(error.code)));
}

void Runner::start(Job *job, const std::shared_ptr<JobControl> &control, std::function<void()> body)
{
    auto timer = std::make_shared<QElapsedTimer>();
    control->onProgress = [this, guard = QPointer<Job>(job), timer](qint64 done, qint64 total, const QString &what) {
        if (timer->isValid() && timer->durationElapsed() < kProgressInterval && done != total)
            return;
        timer->start();
        QMetaObject::invokeMethod(this, [guard, done, total, what] {
            if (guard)
                guard->setProgress(done, total, what);
        }, Qt::QueuedConnection);
    };
    m_pool.start(std::move(body));
}

void Runner::startInBackground(std::function<void()> body)
{
    // A panel's query goes ahead of long work that still waits for a thread.
    m_pool.start(std::move(body), m_backgroundPriority);
}

}
