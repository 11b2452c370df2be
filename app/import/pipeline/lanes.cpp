// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>
#include <iterator>

namespace pipeline {

namespace {

// How many files may lie ready: enough that a slow file in front does not stop the lane beside it.
constexpr qsizetype kAhead = 64;

}

Lanes::Lanes(const QList<FoundFile> &files, const library::Library &library, const base::Clock &clock, jobs::Control &control,
    const ImportOptions &options)
    : m_control(control)
{
    for (const FoundFile &file : files)
        m_slots.push_back({Task {file, {}, {}}, Slot::State::Waiting, {}});
    // One file may be an archive of many.
    const int count = files.isEmpty() ? 0 : std::max(1, QThread::idealThreadCount());
    for (int lane = 0; lane < count; ++lane) {
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

void Lanes::run(const library::Library &library, const base::Clock &clock, const ImportOptions &options)
{
    Preparation preparation(library, clock, m_control, options);
    for (Place slot = takeSlot(); slot != m_slots.end(); slot = takeSlot())
        put(slot, preparation.prepare(slot->task));
}

Lanes::Place Lanes::takeSlot()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_isEnding && !m_slots.empty()) {
        // Whatever grows in front of it, the first slot that waits is found, or something in front of it is being read.
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

void Lanes::put(Place slot, Reading reading)
{
    const QMutexLocker lock(&m_mutex);
    slot->prepared = std::move(reading.prepared);
    const Place after = std::next(slot);
    for (Task &member : reading.members)
        m_slots.insert(after, {std::move(member), Slot::State::Waiting, {}});
    slot->state = Slot::State::Ready;
    slot->task.archive.reset();
    m_changed.wakeAll();
}

std::optional<Prepared> Lanes::next()
{
    const QMutexLocker lock(&m_mutex);
    while (!m_slots.empty() && !m_control.isCancelled()) {
        if (m_slots.front().state != Slot::State::Ready) {
            m_changed.wait(&m_mutex);
            continue;
        }
        std::optional<Prepared> prepared = std::move(m_slots.front().prepared);
        m_slots.pop_front();
        m_changed.wakeAll();
        if (prepared)
            return prepared;
    }
    return std::nullopt;
}

qsizetype Lanes::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return qsizetype(m_slots.size());
}

QString Lanes::upcoming() const
{
    const QMutexLocker lock(&m_mutex);
    return m_slots.empty() ? QString() : m_slots.front().task.file.path;
}

}
