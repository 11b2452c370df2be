// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"

#include "plainimport.h"

#include <import/pipeline/ocr.h>
#include <library/store/importreports.h>

namespace application {

namespace {

/// A library that was written as plain files, as one outcome.
model::ImportReport importWhole(
    const OpenLibrary &library, const QString &folder, jobs::JobControl &control, const pipeline::Importer::EachFile &each)
{
    model::ImportReport report;
    report.paths = QStringList {folder};
    report.ended = QDateTime::currentDateTimeUtc();
    model::FileOutcome outcome;
    outcome.path = folder;
    const base::Result<PlainReport> read = importPlain(library, folder, control);
    if (read)
        outcome.outcome = model::ImportOutcome::Added;
    else
        outcome.error = read.error();
    report.cancelled = control.isCancelled();
    report.outcomes.append(outcome);
    if (each)
        each(outcome);
    return report;
}

}

model::ImportReport importFiles(const OpenLibrary &library, const QStringList &paths, const pipeline::ImportOptions &options,
    jobs::JobControl &control, const pipeline::Importer::EachFile &each)
{
    if (paths.size() == 1 && isPlainExport(paths.first()))
        return importWhole(library, paths.first(), control, each);
    return pipeline::Importer(library.library()).import(paths, control, each, options);
}

model::ImportReport importFound(const OpenLibrary &library, const QList<FoundFile> &files, jobs::JobControl &control)
{
    return pipeline::Importer(library.library()).importFound(files, control);
}

model::ImportReport importPrepared(const OpenLibrary &library, const QList<PreparedFile> &prepared)
{
    return pipeline::Importer(library.library()).store(prepared);
}

std::optional<PreparedFile> prepareFile(
    const OpenLibrary &library, const QString &path, const QString &password, jobs::JobControl &control)
{
    pipeline::ImportOptions options;
    options.password = password;
    options.otherContent = formats::OtherContent::Accepted; // The review says what it is.
    return pipeline::Importer(library.library()).prepare(path, control, options);
}

std::optional<PreparedFile> prepareBytes(
    const OpenLibrary &library, const QByteArray &bytes, const QString &name, jobs::JobControl &control)
{
    return pipeline::Importer(library.library()).prepareBytes(bytes, name, control);
}

FolderListing listFolder(const QString &folder, jobs::JobControl &control)
{
    pipeline::FolderWalk walk(control);
    walk.add({folder});
    return {walk.folders(), walk.files()};
}

base::Status readScan(const OpenLibrary &library, base::TextId text, jobs::JobControl &control)
{
    return pipeline::readScan(library.library(), text, control);
}

base::Result<pipeline::ReprocessingReport> recogniseAgain(const OpenLibrary &library, base::RecordId work, jobs::JobControl &control)
{
    return pipeline::recogniseAgain(library.library(), work, control);
}

Query<QList<model::ImportReport>> importReports()
{
    return [](const library::Database &database) { return library::ImportReportQueries(database).all(); };
}

Query<model::ImportReport> importReport(base::ImportReportId id)
{
    return [id](const library::Database &database) { return library::ImportReportQueries(database).report(id); };
}

}
