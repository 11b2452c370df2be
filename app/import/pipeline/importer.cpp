// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "parallelreader.h"
#include "importpreparer.h"
#include "reattachment.h"

#include <core/jobs/parallel.h>
#include <library/database/interruption.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/importreports.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pipeline {

namespace {

// Large enough to share the cost of a commit, small enough that a cancel is answered within a second.
constexpr qsizetype kBatch = 64;
constexpr int kBatchPassages = 12'000;
constexpr qint64 kBatchCharacters = 8LL * 1024 * 1024; ///< So that a few large texts do not fill the memory.

/// One flush for all originals, before the rows that name them are committed.
void flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    ::syncfs(descriptor);
    ::close(descriptor);
}

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
    flushFolder(library.originalsFolder());
}

/// Takes back what keepOriginals() kept of files that are not stored, where no other text has the same bytes.
void dropOriginals(const library::Library &library, const QList<PreparedFile> &batch)
{
    for (const PreparedFile &prepared : batch) {
        if (!isToStore(prepared))
            continue;
        const base::Result<bool> isUsed = library.read([&](const library::Database &database) -> base::Result<bool> {
            const auto text = library::DocumentQueries(database).textOfSource(prepared.source.sha256);
            return text ? base::Result<bool>(text->has_value()) : base::failure(text.error());
        });
        if (isUsed && !*isUsed)
            QFile::remove(library::originalPath(library.originalsFolder(), prepared.source.sha256));
    }
}

base::Status storeOne(library::DocumentStore &store, const library::Database &database, PreparedFile &prepared)
{
    const base::Result<library::StoredText> stored = store.store(prepared.imported, prepared.source);
    if (!stored)
        return base::failure(stored.error());
    prepared.outcome.outcome = stored->outcome;
    prepared.outcome.record = stored->work;
    if (stored->outcome != model::ImportOutcome::Updated)
        return base::ok();
    base::Result<QList<model::AnnotationMove>> moves = reattachNotes(database, stored->text);
    if (!moves)
        return base::failure(moves.error());
    prepared.outcome.annotations = *std::move(moves);
    return base::ok();
}

/// What is told of a text that takes a while: how much of it is stored.
void reportWithin(library::DocumentStore &store, const PreparedFile &prepared, jobs::JobControl &control)
{
    constexpr qsizetype kLongText = 2'000; // Paragraphs.
    if (prepared.imported.read.passages.size() >= kLongText)
        store.setProgress([&control, path = prepared.outcome.path](qint64 done, qint64 total) { control.report(done, total, path); });
}

base::Status storeAll(const library::Database &database, QList<PreparedFile> &batch, jobs::JobControl &control)
{
    library::DocumentStore store(database);
    for (PreparedFile &prepared : batch) {
        if (!isToStore(prepared))
            continue;
        if (batch.size() == 1)
            reportWithin(store, prepared, control);
        if (const base::Status stored = storeOne(store, database, prepared); !stored)
            return stored;
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
        return storeAll(database, batch, control);
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
            return storeOne(store, database, prepared);
        });
        if (!stored)
            prepared.outcome = failedFile(prepared.outcome.path, stored.error()).outcome;
    }
    withdrawOriginals(batch);
    return batch;
}

/// Collects prepared files into batches and stores each batch while the next is collected. Frees a text once it is stored.
class BatchWriter
{
public:
    BatchWriter(library::Library &library, model::ImportReport &report, jobs::JobControl &control, const Importer::EachFile &each)
        : m_library(library)
        , m_report(report)
        , m_control(control)
        , m_each(each)
    {
    }

    void add(PreparedFile prepared)
    {
        m_passages += prepared.outcome.passages;
        for (const model::Passage &passage : std::as_const(prepared.imported.read.passages))
            m_characters += passage.content.size();
        m_batch.append(std::move(prepared));
        if (m_batch.size() >= kBatch || m_passages >= kBatchPassages || m_characters >= kBatchCharacters)
            flush();
    }

    void flush()
    {
        finish();
        m_passages = 0;
        m_characters = 0;
        m_storing = jobs::runAsync(
            [this, batch = std::exchange(m_batch, {})]() mutable { return storeBatch(m_library, std::move(batch), m_control); });
    }

    /// Waits for the batch that is being stored.
    void finish()
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

private:
    library::Library &m_library;
    model::ImportReport &m_report;
    jobs::JobControl &m_control;
    const Importer::EachFile &m_each;
    QList<PreparedFile> m_batch;
    int m_passages = 0;
    qint64 m_characters = 0;
    QFuture<QList<PreparedFile>> m_storing;
};

}

Importer::Importer(library::Library &library, base::Clock clock)
    : m_library(library)
    , m_clock(std::move(clock))
{
}

model::ImportReport Importer::import(
    const QStringList &paths, jobs::JobControl &control, const EachFile &each, const ImportOptions &options)
{
    return run(paths, findFiles(paths, control), control, {each, options});
}

model::ImportReport Importer::importFound(
    const QList<FoundFile> &files, jobs::JobControl &control, const EachFile &each, const ImportOptions &options)
{
    QStringList paths;
    for (const FoundFile &file : files)
        paths.append(file.path);
    return run(paths, files, control, {each, options});
}

model::ImportReport Importer::run(
    const QStringList &paths, const QList<FoundFile> &files, jobs::JobControl &control, const Wishes &wishes)
{
    QElapsedTimer timer;
    timer.start();
    model::ImportReport report;
    report.paths = paths;
    qsizetype done = 0;
    {
        ParallelReader reader(files, m_library, m_clock, control, wishes.options);
        BatchWriter writer(m_library, report, control, wishes.each);
        for (; !control.isCancelled(); ++done) {
            control.report(done, done + reader.waiting(), reader.upcoming());
            std::optional<PreparedFile> prepared = reader.next();
            if (!prepared)
                break;
            writer.add(*std::move(prepared));
        }
        writer.flush();
        writer.finish();
    }
    report.cancelled = control.isCancelled();
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    keepReport(report);
    control.report(done, done);
    return report;
}

std::optional<PreparedFile> Importer::prepare(const QString &path, jobs::JobControl &control, const ImportOptions &options)
{
    Preparation preparation = ImportPreparer(m_library, m_clock, control, options).prepare(Task {{path, 0, {}}, {}, {}});
    if (preparation.members.isEmpty())
        return std::move(preparation.prepared);
    PreparedFile archive;
    archive.outcome.path = path;
    archive.isArchive = true;
    return archive;
}

std::optional<PreparedFile> Importer::prepareBytes(const QByteArray &bytes, const QString &name, jobs::JobControl &control)
{
    return ImportPreparer(m_library, m_clock, control).prepareBytes(bytes, name).prepared;
}

model::ImportReport Importer::store(QList<PreparedFile> prepared, const EachFile &each)
{
    QElapsedTimer timer;
    timer.start();
    model::ImportReport report;
    for (const PreparedFile &file : std::as_const(prepared))
        report.paths.append(file.outcome.path);
    jobs::JobControl control;
    BatchWriter writer(m_library, report, control, each);
    for (PreparedFile &file : prepared)
        writer.add(std::move(file));
    writer.flush();
    writer.finish();
    report.seconds = double(timer.nsecsElapsed()) / 1e9;
    keepReport(report);
    return report;
}

void Importer::keepReport(model::ImportReport &report)
{
    report.ended = m_clock();
    // A report that cannot be kept is still given to the caller; the import itself is done.
    const base::Result<base::ImportReportId> id = m_library.write(
        [&report](const library::Database &database) { return library::ImportReportStore(database).add(report); });
    if (id)
        report.id = *id;
}

}
