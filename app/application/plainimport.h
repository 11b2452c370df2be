// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"
#include "plainlayout.h"

#include <core/jobs/job.h>

namespace application {

/// True for a folder that exportPlain() wrote.
bool isPlainExport(const QString &folder);

/// Reads such a folder into a library to which nothing was added yet; nothing is lost but the history and the trash. The folder
/// may come from anybody: all of it is taken, or nothing. Errors: BadInput (something is in the library already), ExportDamaged,
/// Unreadable, Cancelled.
base::Result<PlainReport> importPlain(const OpenLibrary &library, const QString &folder, jobs::JobControl &control);

}
