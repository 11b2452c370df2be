// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parallelreader.h"

#include <algorithm>
#include <iterator>

namespace pipeline {

namespace {

// Files that may be read ahead: enough that one slow file does not stop the other threads.
constexpr qsizetype kAhead = 64;

}

ParallelReader::ParallelReader(const QList<FoundFile> &files, const library::Library &library, const base::Clock &clock, jobs::JobControl &control,
    const ImportOptions &options)
    : m_control(control)
{
    for (const FoundFile &file : files)
        m_slots.push_back({Task {file, {}, {}}, Slot::State::Waiting, {}});
    // One file may be an archive of many.
    const int count = files.isEmpty() ? 0 : std::max(1, QThread::idealThreadCount());
    for (int thread = 0; thread < count; ++thread) {
        m_threads.emplace_back(QThread::create([this, &library, clock, options] { run(library, clock, options); }));
        m_threads.back()->start();
    }
}

ParallelReader::~ParallelReader()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    for (const std::unique_ptr<QThread> &thread : m_threads)
        thread->wait();
}

void ParallelReader::run(const library::Library &library, const base::Clock &clock, const ImportOptions &options)
{
    ImportPreparer preparer(library, clock, m_control, options);
    for (Place slot = takeSlot(); slot != m_slots.end(); slot = takeSlot())
        put(slot, preparer.prepare(slot->task));
}

ParallelReader::Place ParallelReader::takeSlot()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_isEnding && !m_slots.empty()) {
        Place slot = m_slots.begin();
        for (qsizetype ahead = 0; slot != m_slots.end() && ahead < kAhead; ++slot, ++ahead) {
            if (slot->state == Slot::State::Waiting) {
                slot->state = Slot::State::Reading;
                return slot;
            }
        }
        m_changed.wait(&m_mutex);
    }
    return m_slots.end();
}

void ParallelReader::put(Place slot, Preparation preparation)
{
    const QMutexLocker lock(&m_mutex);
    slot->prepared = std::move(preparation.prepared);
    const Place after = std::next(slot);
    for (Task &member : preparation.members)
        m_slots.insert(after, {std::move(member), Slot::State::Waiting, {}});
    slot->state = Slot::State::Ready;
    slot->task.archive.reset();
    m_changed.wakeAll();
}

std::optional<PreparedFile> ParallelReader::next()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_slots.empty() && !m_control.isCancelled()) {
        if (m_slots.front().state != Slot::State::Ready) {
            m_changed.wait(&m_mutex);
            continue;
        }
        std::optional<PreparedFile> prepared = std::move(m_slots.front().prepared);
        m_slots.pop_front();
        m_changed.wakeAll();
        if (prepared)
            return prepared;
    }
    return std::nullopt;
}

qsizetype ParallelReader::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return qsizetype(m_slots.size());
}

QString ParallelReader::upcoming() const
{
    const QMutexLocker lock(&m_mutex);
    return m_slots.empty() ? QString() : m_slots.front().task.file.path;
}

}
