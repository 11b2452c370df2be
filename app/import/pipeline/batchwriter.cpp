// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchwriter.h"

#include "exchangedstore.h"
#include "reattachment.h"

#include <core/base/diskflush.h>
#include <core/jobs/parallel.h>
#include <library/database/interruption.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

namespace pipeline {

namespace {

// Large enough to share the cost of a commit, small enough that a cancel is answered within a second.
constexpr qsizetype kBatch = 64;
constexpr int kBatchPassages = 12'000;
constexpr qint64 kBatchCharacters = 8LL * 1024 * 1024; ///< So that a few large texts do not fill the memory.

bool isToStore(const PreparedFile &prepared)
{
    return !prepared.outcome.error && !prepared.isKnown;
}

/// Gives the originals of a batch their names, and flushes them to the disk at once.
void keepOriginals(const library::Library &library, QList<PreparedFile> &batch)
{
    for (PreparedFile &prepared : batch) {
        // A text that is known has an original here only when the one that the library kept was lost or altered.
        if (prepared.outcome.error || !prepared.original)
            continue;
        if (const base::Status kept = prepared.original->keep(library.originalsFolder()); !kept)
            prepared.outcome = failedFile(prepared.outcome.path, kept.error()).outcome;
    }
    // Before the rows that name them are committed.
    base::flushDiskOf(library.originalsFolder());
}

/// Takes back what keepOriginals() kept of files that are not stored, where no other text has the same bytes.
void dropOriginals(const library::Library &library, const QList<PreparedFile> &batch)
{
    for (const PreparedFile &prepared : batch) {
        if (!isToStore(prepared) || !prepared.original)
            continue;
        const base::Result<bool> isUsed = library.read([&](const library::Database &database) -> base::Result<bool> {
            const auto text = library::DocumentQueries(database).textOfSource(prepared.source.sha256);
            return text ? base::Result<bool>(text->has_value()) : base::failure(text.error());
        });
        if (isUsed && !*isUsed)
            QFile::remove(library::originalPath(library.originalsFolder(), prepared.source.sha256));
    }
}

/// Inside Library::write(), which nobody else has meanwhile.
base::Status storeOne(library::DocumentStore &store, const library::Database &database, PreparedFile &prepared, const QString &originalsFolder)
{
    // What was there when the batch was kept may be gone: an undone bundle took it along.
    if (prepared.original && !QFile::exists(library::originalPath(originalsFolder, prepared.original->sha256())))
        TRY_VOID(prepared.original->keep(originalsFolder));
    if (!prepared.exchanged.isEmpty()) {
        TRY(const ExchangedCounts counts, storeExchanged(database, prepared.exchanged));
        prepared.outcome.outcome = counts.outcome();
        prepared.outcome.remarks = counts.remarks();
        return base::ok();
    }
    TRY(const auto stored, store.store(prepared.imported, prepared.source));
    prepared.outcome.outcome = stored.outcome;
    prepared.outcome.record = stored.work;
    if (stored.outcome != model::ImportOutcome::Updated)
        return base::ok();
    TRY(auto moves, reattachNotes(database, stored.text));
    prepared.outcome.annotations = std::move(moves);
    return base::ok();
}

/// What is told of a text that takes a while: how much of it is stored.
void reportWithin(library::DocumentStore &store, const PreparedFile &prepared, jobs::JobControl &control)
{
    constexpr qsizetype kLongText = 2'000; // Paragraphs.
    if (prepared.imported.read.passages.size() >= kLongText)
        store.setProgress([&control, path = prepared.outcome.path](qint64 done, qint64 total) { control.report(done, total, path); });
}

base::Status storeAll(const library::Database &database, QList<PreparedFile> &batch, const QString &originalsFolder, jobs::JobControl &control)
{
    library::DocumentStore store(database);
    for (PreparedFile &prepared : batch) {
        if (!isToStore(prepared))
            continue;
        if (batch.size() == 1)
            reportWithin(store, prepared, control);
        TRY_VOID(storeOne(store, database, prepared, originalsFolder));
    }
    return base::ok();
}

/// Takes back the originals of what could not be stored, unless they are another file's as well.
void withdrawOriginals(const QList<PreparedFile> &batch)
{
    QSet<QString> stored;
    for (const PreparedFile &prepared : batch) {
        if (prepared.original && !prepared.outcome.error)
            stored.insert(prepared.original->sha256());
    }
    for (const PreparedFile &prepared : batch) {
        if (prepared.original && prepared.outcome.error && !stored.contains(prepared.original->sha256()))
            prepared.original->withdraw();
    }
}

/// Stores a batch in one transaction. When one file breaks it, the files are stored one by one, so that the others live.
/// A cancel leaves out what is not stored.
QList<PreparedFile> storeBatch(library::Library &library, QList<PreparedFile> batch, jobs::JobControl &control)
{
    if (std::ranges::any_of(batch, [](const PreparedFile &prepared) { return isToStore(prepared) || prepared.original; }))
        keepOriginals(library, batch);
    if (!std::ranges::any_of(batch, isToStore))
        return batch;
    const auto isCancelled = [&control] { return control.isCancelled(); };
    const base::Status all = library.write([&](const library::Database &database) {
        const library::Interruption interruption(database, isCancelled);
        return storeAll(database, batch, library.originalsFolder(), control);
    });
    if (all)
        return batch;
    if (all.error().code == base::ErrorCode::Cancelled) {
        dropOriginals(library, batch);
        batch.removeIf(isToStore);
        return batch;
    }
    for (PreparedFile &prepared : batch) {
        if (!isToStore(prepared))
            continue;
        const base::Status stored = library.write([&](const library::Database &database) -> base::Status {
            const library::Interruption interruption(database, isCancelled);
            library::DocumentStore store(database);
            return storeOne(store, database, prepared, library.originalsFolder());
        });
        if (!stored)
            prepared.outcome = failedFile(prepared.outcome.path, stored.error()).outcome;
    }
    withdrawOriginals(batch);
    return batch;
}

}

BatchWriter::BatchWriter(library::Library &library, model::ImportReport &report, jobs::JobControl &control, const EachFile &each)
    : m_library(library)
    , m_report(report)
    , m_control(control)
    , m_each(each)
{
}

void BatchWriter::add(PreparedFile prepared)
{
    m_passages += prepared.outcome.passages;
    for (const model::Passage &passage : std::as_const(prepared.imported.read.passages))
        m_characters += passage.content.size();
    m_batch.append(std::move(prepared));
    if (m_batch.size() >= kBatch || m_passages >= kBatchPassages || m_characters >= kBatchCharacters)
        flush();
}

void BatchWriter::flush()
{
    finish();
    m_passages = 0;
    m_characters = 0;
    m_storing = jobs::runAsync(
        [this, batch = std::exchange(m_batch, {})]() mutable { return storeBatch(m_library, std::move(batch), m_control); });
}

void BatchWriter::finish()
{
    if (!m_storing.isValid())
        return;
    const QList<PreparedFile> stored = m_storing.takeResult();
    for (const PreparedFile &prepared : stored) {
        m_report.outcomes.append(prepared.outcome);
        if (m_each)
            m_each(prepared.outcome);
    }
}

}
