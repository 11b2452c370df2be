// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "batchwriter.h"
#include "importpreparer.h"
#include "parallelreader.h"

#include <core/base/log.h>
#include <library/store/importreports.h>
#include <library/store/library.h>

#include <QElapsedTimer>
#include <QMap>

#include <utility>

namespace pipeline {

namespace {

/// Counts and codes of errors, no names.
void logCounts(const model::ImportReport &report)
{
    if (!base::importLog().isInfoEnabled())
        return;
    QMap<QString, int> counts;
    for (const model::FileOutcome &outcome : report.outcomes)
        ++counts[outcome.error ? base::codeName(outcome.error->code) : model::importOutcomeName(outcome.outcome)];
    qCInfo(base::importLog) << (report.cancelled ? "cancelled after" : "finished after") << report.seconds << "s:" << counts;
}

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
    logCounts(report);
    report.ended = m_clock();
    // A report that cannot be kept is still given to the caller; the import itself is done.
    const base::Result<base::ImportReportId> id = m_library.write(
        [&report](const library::Database &database) { return library::ImportReportStore(database).add(report); });
    if (id)
        report.id = *id;
}

}
