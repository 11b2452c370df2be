// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/result.h>

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace jobs {

/// The side of a job that its work sees: reports progress and asks whether to stop. Any thread; shared by both sides.
class JobControl
{
public:
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// `done` of `total` steps; total 0 while it is not known. `what` names the step: a file's name.
    void report(qint64 done, qint64 total, const QString &what = {});

    /// Set by the runner; called on the worker's thread.
    std::function<void(qint64 done, qint64 total, const QString &what)> onProgress;

private:
    std::atomic_bool m_cancelled = false;
};

/// One running piece of work as the window shows it. Lives on the GUI thread; owned by the Runner until it ends.
class Job : public QObject
{
    Q_OBJECT

public:
    Job(QString title, std::shared_ptr<JobControl> control, QObject *parent);

    QString title() const { return m_title; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    QString what() const { return m_what; }
    bool isCancelled() const { return m_control->isCancelled(); }

public slots:
    void cancel();

signals:
    void progressed();
    void finished();

private:
    friend class Runner;
    void setProgress(qint64 done, qint64 total, const QString &what);

    QString m_title;
    std::shared_ptr<JobControl> m_control;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_what;
};

}
