// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/libraryfacts.h>

#include <QByteArray>
#include <QDateTime>

namespace application {

/// Checks database, index and originals. Blocks; run it in a job. Errors: Cancelled.
base::Result<model::CheckReport> checkLibrary(const OpenLibrary &library, jobs::JobControl &control);
/// Another value once the database was written to, by whichever program. Blocks.
QByteArray stateOfDatabase(const OpenLibrary &library);
/// Drops the index of passages and builds it again.
PlainEdit rebuildIndex();

/// Files among the originals that no text needs, without those that an import may have just written.
Query<model::Leftovers> leftovers(const QString &originalsFolder);
/// Removes them; answers what was removed. Where nothing is imported, `before` may be now.
Edit<model::Leftovers> removeLeftovers(const QString &originalsFolder, const QDateTime &before = {});

}
