// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/importreport.h>
#include <import/pipeline/diskfile.h>
#include <import/pipeline/importer.h>
#include <import/pipeline/importpreparer.h>
#include <import/pipeline/reprocessing.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace application {

using pipeline::FoundFile;
using pipeline::PreparedFile;

// Tests of paths as base::pathText() writes them; links are followed.
using pipeline::isFile;
using pipeline::isFolder;
using pipeline::isOnDisk;

/// Whether a file that was to be imported is a bundle, which is merged instead: see bundleimport.h.
inline bool isBundle(const model::FileOutcome &outcome)
{
    return outcome.remarks.contains(pipeline::kBundle);
}

/// Imports files and folders; `each` is called for a file as soon as its outcome is certain. The report is kept in the library.
/// This and what follows block: run them in a job.
model::ImportReport importFiles(const OpenLibrary &library, const QStringList &paths, const pipeline::ImportOptions &options,
    jobs::JobControl &control, const pipeline::Importer::EachFile &each = {});
model::ImportReport importFound(const OpenLibrary &library, const QList<FoundFile> &files, jobs::JobControl &control);
/// Stores files that a person has looked over.
model::ImportReport importPrepared(const OpenLibrary &library, const QList<PreparedFile> &prepared);

/// Reads one file, or text from the clipboard, for review. Nothing when the user stopped it.
std::optional<PreparedFile> prepareFile(
    const OpenLibrary &library, const QString &path, const QString &password, jobs::JobControl &control);
std::optional<PreparedFile> prepareBytes(
    const OpenLibrary &library, const QByteArray &bytes, const QString &name, jobs::JobControl &control);

/// The content of a folder at one moment.
struct FolderListing {
    QStringList folders; ///< The folder itself and those below it.
    QList<FoundFile> files;
};
FolderListing listFolder(const QString &folder, jobs::JobControl &control);

/// Reads a scan by character recognition. Errors: NotFound, ProgramMissing, NoText, Cancelled.
base::Status readScan(const OpenLibrary &library, base::TextId text, jobs::JobControl &control);
/// Runs the rules of recognition again over one work's texts, or over all (an invalid id). What a person decided stays.
base::Result<pipeline::ReprocessingReport> recogniseAgain(const OpenLibrary &library, base::RecordId work, jobs::JobControl &control);

/// The reports of past imports, the latest first, without their outcomes.
Query<QList<model::ImportReport>> importReports();
/// One report with its outcomes. Error: NotFound.
Query<model::ImportReport> importReport(base::ImportReportId id);

}
