// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"
#include "plainlayout.h"

#include <core/jobs/job.h>

namespace application {

/// Writes everything in a library into a new or empty folder, so that any program can read it: for each record a Markdown file
/// for people and a JSON file for programs, the original files and the user's templates of packs with them. Blocks; run it in a
/// job. Errors: FolderNotEmpty, DiskFull, NoPermission, WriteFailed, Cancelled.
base::Result<PlainReport> exportPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control);

}
