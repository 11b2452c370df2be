// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job.h"

#include <QList>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace jobs {

/// The one way to run work off the GUI thread. Values go in, a value comes out; the result is delivered on the thread of
/// `context`, and not at all once `context` is gone. Lives on the GUI thread; its owner outlives its jobs.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// One: all work runs on one thread, in the order of its coming, and the thread lives as long as the runner. For
    /// values that must not leave or outlive their thread: documents that are laid out belong to its fonts.
    enum class Threads { Several, One };

    explicit Runner(QObject *parent = nullptr);
    explicit Runner(Threads threads, QObject *parent = nullptr);
    ~Runner() override; ///< Cancels what runs and waits for it.

    /// Work that is worth showing: it appears in jobs() with progress and cancel.
    template<typename T>
    Job *run(const QString &title, QObject *context, std::function<base::Result<T>(JobControl &)> work,
        std::function<void(base::Result<T>)> deliver)
    {
        auto control = std::make_shared<JobControl>();
        Job *job = add(title, control);
        start(job, control, [this, job, control, work = std::move(work), deliver = std::move(deliver),
                                guard = QPointer<QObject>(context)] {
            auto result = std::make_shared<base::Result<T>>(work(*control));
            if (!*result)
                logFailure(result->error());
            QMetaObject::invokeMethod(this, [this, job, result, deliver, guard] {
                remove(job);
                if (guard)
                    deliver(std::move(*result));
            }, Qt::QueuedConnection);
        });
        return job;
    }

    /// Quick work (a query for a panel): no line in the status bar.
    template<typename T>
    void runInBackground(QObject *context, std::function<base::Result<T>()> work, std::function<void(base::Result<T>)> deliver)
    {
        startInBackground([this, work = std::move(work), deliver = std::move(deliver), guard = QPointer<QObject>(context)] {
            auto result = std::make_shared<base::Result<T>>(work());
            QMetaObject::invokeMethod(this, [result, deliver, guard] {
                if (guard)
                    deliver(std::move(*result));
            }, Qt::QueuedConnection);
        });
    }

    QList<Job *> jobs() const { return m_jobs; }

signals:
    void jobAdded(jobs::Job *job);
    void jobRemoved(jobs::Job *job);

private:
    Job *add(const QString &title, const std::shared_ptr<JobControl> &control);
    void remove(Job *job);
    static void logFailure(const base::Error &error);
    void start(Job *job, const std::shared_ptr<JobControl> &control, std::function<void()> body);
    void startInBackground(std::function<void()> body);

    QList<Job *> m_jobs; // Owned.
    QThreadPool m_pool;
    int m_backgroundPriority = 1;
};

}
