// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importpreparer.h"

#include <QFuture>
#include <QList>

#include <functional>

namespace pipeline {

/// Stores prepared files in batches, each in one transaction, and stores each batch while the next is collected. Frees a text once
/// it is stored. Owned by the thread that imports; flush() and finish() before it goes.
class BatchWriter
{
public:
    using EachFile = std::function<void(const model::FileOutcome &)>;

    /// `each` is called in order, on the calling thread, once an outcome is certain. The report receives the outcomes.
    BatchWriter(library::Library &library, model::ImportReport &report, jobs::JobControl &control, const EachFile &each);

    void add(PreparedFile prepared);
    /// Starts to store what was collected.
    void flush();
    /// Waits for the batch that is being stored.
    void finish();

private:
    library::Library &m_library;
    model::ImportReport &m_report;
    jobs::JobControl &m_control;
    const EachFile &m_each;
    QList<PreparedFile> m_batch;
    int m_passages = 0;
    qint64 m_characters = 0;
    QFuture<QList<PreparedFile>> m_storing;
};

}
