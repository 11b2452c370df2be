// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/bundle.h>

namespace application {

/// Tells what merging a bundle would add and what differs, and changes nothing. Blocks, as all here; run it in a job. Errors: those of
/// BundleReader::open(), ExportDamaged.
base::Result<model::MergeReport> previewBundle(const OpenLibrary &library, const QString &path, jobs::JobControl &control);
/// Merges a bundle after a backup of the database, all of it or nothing. What differs stays as it is here, but for what `choices`
/// says. The same errors, and those of a backup.
base::Result<model::MergeReport> mergeBundle(
    const OpenLibrary &library, const QString &path, const model::MergeChoices &choices, jobs::JobControl &control);

/// So long a merge can be undone.
inline constexpr int kBundleDays = 30;
/// The merges that can be undone, the latest first.
Query<QList<model::BundleMergeEntry>> bundleMerges();
/// Makes the library what it was before a merge; what was changed elsewhere since stays. False, and nothing is changed, where something that
/// came with the bundle was changed since, or something hangs on it. Originals that nothing names any more go as well. Error: NotFound.
base::Result<bool> undoBundle(const OpenLibrary &library, qint64 merge);

}
