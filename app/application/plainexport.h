// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>

namespace application {

/// What was written or read.
struct PlainReport {
    qint64 records = 0;
    qint64 packs = 0;
    qint64 originals = 0;
};

/// Writes everything in a library into a new or empty folder, so that any program can read it: for each record a Markdown file
/// for people and a JSON file for programs, the original files beside them. Blocks; run it in a job. Errors: FolderNotEmpty,
/// WriteFailed, Cancelled.
base::Result<PlainReport> exportPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control);

/// True for a folder that exportPlain() wrote.
bool isPlainExport(const QString &folder);

/// Reads such a folder into a library to which nothing was added yet; nothing is lost but the history and the trash. Errors:
/// BadInput (something is in the library already), NotWellFormed, Truncated (an original is missing), Cancelled.
base::Result<PlainReport> importPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control);

}
