// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "importpreparer.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace pipeline {

/// Reads files in parallel, one thread and one sandboxed process per core, and returns them in the order of the list. The
/// members of an archive replace it in the list, so that they are spread over the threads like files. The threads pause when
/// they are too far ahead of next(). Owned by the thread that calls next().
class ParallelReader
{
public:
    ParallelReader(const QList<FoundFile> &files, const library::Library &library, const base::Clock &clock, jobs::JobControl &control,
        const ImportOptions &options);
    /// Stops what is being read.
    ~ParallelReader();

    /// The next file, prepared; empty at the end of the list, or once the import is cancelled. Blocks.
    std::optional<PreparedFile> next();

    /// The number of known files and members that next() has not returned, and the first of them.
    qsizetype waiting() const;
    QString upcoming() const;

private:
    struct Slot {
        Task task;
        enum class State { Waiting, Reading, Ready } state = State::Waiting;
        std::optional<PreparedFile> prepared; ///< Nothing in place of an archive.
    };
    using Place = std::list<Slot>::iterator;

    void run(const library::Library &library, const base::Clock &clock, const ImportOptions &options);
    /// The next slot to read, or the end. Blocks while too many files are read ahead.
    Place takeSlot();
    void put(Place slot, Preparation preparation);

    jobs::JobControl &m_control;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    bool m_isEnding = false;
    std::list<Slot> m_slots; ///< In the order of the report; what was handed out is gone.
    std::vector<std::unique_ptr<QThread>> m_threads;
};

}
