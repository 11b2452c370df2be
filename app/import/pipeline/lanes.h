// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "preparation.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace pipeline {

/// Reads files side by side, one lane a core, each lane with a reading process of its own, and hands them out in the order
/// of the list. The members of an archive take its place in the list, so that they are spread over the lanes like files.
/// Lanes wait when what they have read is not taken.
class Lanes
{
public:
    Lanes(const QList<FoundFile> &files, const library::Library &library, const base::Clock &clock, jobs::Control &control,
        const ImportOptions &options);
    /// Stops what is being read.
    ~Lanes();

    /// What became of the next file; nothing at the end of the list, or once the import is cancelled. Blocks.
    std::optional<Prepared> next();

    /// How many files and members are known that were not handed out, and the one that comes next.
    qsizetype waiting() const;
    QString upcoming() const;

private:
    struct Slot {
        Task task;
        enum class State { Waiting, Reading, Ready } state = State::Waiting;
        std::optional<Prepared> prepared; ///< Nothing in place of an archive.
    };
    using Place = std::list<Slot>::iterator;

    void run(const library::Library &library, const base::Clock &clock, const ImportOptions &options);
    /// The next slot to read, or the end. Blocks while the lanes are too far ahead.
    Place takeSlot();
    void put(Place slot, Reading reading);

    jobs::Control &m_control;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_isEnding = false;
    std::list<Slot> m_slots; ///< In the order of the report; what was handed out is gone.
    std::vector<std::unique_ptr<QThread>> m_threads;
};

}
