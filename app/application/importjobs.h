// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <import/pipeline/folderwalk.h>
#include <import/pipeline/importpreparer.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace application {

using FoundFile = pipeline::FoundFile;
using PreparedFile = pipeline::PreparedFile;

/// Imports files and folders; the report is kept in the library. These block; run them in a job.
model::ImportReport importPaths(
    const OpenLibrary &library, const QStringList &paths, const QString &password, jobs::JobControl &control);
model::ImportReport importFound(const OpenLibrary &library, const QList<FoundFile> &files, jobs::JobControl &control);
/// Stores what was prepared, as a person has mended it.
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

bool isFolder(const QString &path);
bool isOnDisk(const QString &path);

/// Reads a scan by character recognition. Errors: NotFound, ProgramMissing, NoText, Cancelled.
base::Status readScan(const OpenLibrary &library, base::TextId text, jobs::JobControl &control);

/// What the rules changed when they ran again.
struct RulesReport {
    int added = 0; ///< Links.
    int changed = 0;
    int removed = 0;
};
/// Runs the rules of recognition again over all texts. What a person decided stays.
base::Result<RulesReport> runRules(const OpenLibrary &library, jobs::JobControl &control);

}
