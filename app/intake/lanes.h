// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importer.h"
#include "preparation.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace intake {

/// Reads files side by side, one lane a core, each lane with a reading process of its own, and hands them out in the order
/// of the list. Lanes wait when what they have read is not taken.
class Lanes
{
public:
    Lanes(QStringList files, const storage::Library &library, const base::Clock &clock, jobs::Control &control,
        const ImportOptions &options);
    /// Stops what is being read.
    ~Lanes();

    /// What became of the next file; nothing at the end of the list. Blocks.
    std::optional<QList<Prepared>> next();

private:
    void run(const storage::Library &library, const base::Clock &clock, const ImportOptions &options);
    /// The number of the next file to read, or nothing. Blocks while the lanes are too far ahead.
    std::optional<qsizetype> takeFile();
    void put(qsizetype file, QList<Prepared> prepared);

    const QStringList m_files;
    jobs::Control &m_control;
    QMutex m_mutex;
    QWaitCondition m_changed;
    qsizetype m_nextToRead = 0;
    qsizetype m_nextToTake = 0;
    bool m_isEnding = false;
    std::map<qsizetype, QList<Prepared>> m_ready;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

}
