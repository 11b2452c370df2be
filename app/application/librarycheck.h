// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/libraryfacts.h>

namespace application {

/// Checks database, index and originals. Blocks; run it in a job. Errors: Cancelled.
base::Result<model::CheckReport> checkLibrary(const OpenLibrary &library, jobs::JobControl &control);
/// Files among the originals that no text needs.
Query<model::Leftovers> leftovers(const QString &originalsFolder);
/// Removes them; answers what was removed.
Edit<model::Leftovers> removeLeftovers(const QString &originalsFolder);

}
