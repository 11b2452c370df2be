// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

namespace jobs {

void JobControl::report(qint64 done, qint64 total, const QString &what)
{
    if (onProgress)
        onProgress(done, total, what);
}

Job::Job(QString title, std::shared_ptr<JobControl> control, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_control(std::move(control))
{
}

void Job::cancel()
{
    m_control->cancel();
    emit progressed();
}

void Job::setProgress(qint64 done, qint64 total, const QString &what)
{
    m_done = done;
    m_total = total;
    m_what = what;
    emit progressed();
}

}
