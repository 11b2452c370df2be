// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "preparation.h"
#include "reattachment.h"

#include <jobs/parallel.h>
#include <storage/documentstore.h>
#include <storage/library.h>

#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace intake {

namespace {

// Large enough to share the cost of a commit, small enough that a cancel is answered within a second.
constexpr int kBatch = 48;

/// One flush for all originals of a batch, before the rows that name them are committed.
void flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::syncfs(descriptor);
    ::close(descriptor);
}

base::Status storeOne(storage::DocumentStore &store, const storage::Database &database, Prepared &prepared)
{
    const base::Result<storage::StoredText> stored = store.store(prepared.imported, prepared.source);
    if (!stored)
        return base::failure(stored.error());
    prepared.outcome.outcome = stored->outcome;
    prepared.outcome.record = stored->work;
    if (stored->outcome == model::ImportOutcome::Updated)
        return reattachNotes(database, stored->text);
    return base::ok();
}

base::Status storeAll(const storage::Database &database, QList<Prepared> &batch)
{
    storage::DocumentStore store(database);
    for (Prepared &prepared : batch) {
        if (prepared.outcome.error || prepared.cancelled)
            continue;
        if (const base::Status stored = storeOne(store, database, prepared); !stored)
            return stored;
    }
    return base::ok();
}

/// Stores a batch in one transaction. When one file breaks it, the files are stored one by one, so that the others live.
QList<Prepared> storeBatch(storage::Library &library, QList<Prepared> batch)
{
    flushFolder(library.originalsFolder());
    if (library.write([&batch](const storage::Database &database) { return storeAll(database, batch); }))
        return batch;
    for (Prepared &prepared : batch) {
        if (prepared.outcome.error || prepared.cancelled)
            continue;
        const base::Status stored = library.write([&prepared](const storage::Database &database) -> base::Status {
            storage::DocumentStore store(database);
            return storeOne(store, database, prepared);
        });
        if (!stored) {
            prepared.outcome.outcome = model::ImportOutcome::Failed;
            prepared.outcome.error = stored.error();
            prepared.outcome.error->subject = prepared.outcome.path;
        }
    }
    return batch;
}

void count(Summary &summary, const FileOutcome &outcome)
{
    switch (outcome.outcome) {
    case model::ImportOutcome::Added:
        ++summary.added;
        break;
    case model::ImportOutcome::Unchanged:
        ++summary.unchanged;
        break;
    case model::ImportOutcome::Duplicate:
        ++summary.duplicate;
        break;
    case model::ImportOutcome::Updated:
        ++summary.updated;
        break;
    case model::ImportOutcome::Failed:
        ++summary.failed;
        break;
    }
}

}

Importer::Importer(storage::Library &library, base::Clock clock)
    : m_library(library)
    , m_clock(std::move(clock))
{
}

Summary Importer::import(const QStringList &paths, jobs::Control &control, const std::function<void(const FileOutcome &)> &each)
{
    QElapsedTimer timer;
    timer.start();
    Summary summary;
    const QStringList files = findFiles(paths);
    const auto finish = [&](const QList<Prepared> &batch) {
        for (const Prepared &prepared : batch) {
            if (prepared.cancelled)
                continue;
            count(summary, prepared.outcome);
            summary.outcomes.append(prepared.outcome);
            if (each)
                each(prepared.outcome);
        }
    };
    // While one batch is stored, the next is read.
    QFuture<QList<Prepared>> storing;
    for (qsizetype first = 0; first < files.size() && !control.isCancelled(); first += kBatch) {
        QList<Prepared> batch = jobs::mapInParallel<Prepared>(files.mid(first, kBatch), [this, &control](const QString &path) {
            return prepare(path, m_library.originalsFolder(), m_clock, control);
        });
        if (storing.isValid())
            finish(storing.result());
        storing = jobs::runBeside([this, batch = std::move(batch)]() mutable { return storeBatch(m_library, std::move(batch)); });
        control.report(summary.outcomes.size(), files.size(), files.value(qMin(first + kBatch, files.size()) - 1));
    }
    if (storing.isValid())
        finish(storing.result());
    summary.cancelled = control.isCancelled();
    summary.seconds = double(timer.nsecsElapsed()) / 1e9;
    control.report(files.size(), files.size());
    return summary;
}

}
