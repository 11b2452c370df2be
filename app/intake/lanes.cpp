// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>

namespace intake {

namespace {

// How many files may lie ready: enough that a slow file in front does not stop the lane beside it.
constexpr qsizetype kAhead = 64;

}

Lanes::Lanes(QStringList files, const storage::Library &library, const base::Clock &clock, jobs::Control &control,
    const ImportOptions &options)
    : m_files(std::move(files))
    , m_control(control)
{
    const qsizetype count = std::clamp<qsizetype>(m_files.size(), 1, std::max(1, QThread::idealThreadCount()));
    for (qsizetype lane = 0; lane < count; ++lane) {
        m_threads.emplace_back(QThread::create([this, &library, clock, options] { run(library, clock, options); }));
        m_threads.back()->start();
    }
}

Lanes::~Lanes()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    for (const std::unique_ptr<QThread> &thread : m_threads)
        thread->wait();
}

void Lanes::run(const storage::Library &library, const base::Clock &clock, const ImportOptions &options)
{
    Preparation preparation(library, clock, m_control, options.password, options.limits);
    while (const std::optional<qsizetype> file = takeFile())
        put(*file, preparation.prepare(m_files.at(*file)));
}

std::optional<qsizetype> Lanes::takeFile()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_isEnding && m_nextToRead < m_files.size() && m_nextToRead - m_nextToTake >= kAhead)
        m_changed.wait(&m_mutex);
    if (m_isEnding || m_nextToRead >= m_files.size())
        return std::nullopt;
    return m_nextToRead++;
}

void Lanes::put(qsizetype file, QList<Prepared> prepared)
{
    const QMutexLocker lock(&m_mutex);
    m_ready.emplace(file, std::move(prepared));
    m_changed.wakeAll();
}

std::optional<QList<Prepared>> Lanes::next()
{
    const QMutexLocker lock(&m_mutex);
    if (m_nextToTake >= m_files.size())
        return std::nullopt;
    while (!m_ready.contains(m_nextToTake))
        m_changed.wait(&m_mutex);
    QList<Prepared> prepared = std::move(m_ready.extract(m_nextToTake).mapped());
    ++m_nextToTake;
    m_changed.wakeAll();
    return prepared;
}

}
