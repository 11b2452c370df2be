// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <core/jobs/job.h>
#include <core/model/bundle.h>
#include <output/briefing/outline.h>

#include <QStringList>

namespace application {

/// The ending of a bundle's file, without the dot.
inline const QString kBundleEnding = QStringLiteral("aidepack");
bool isBundleName(const QString &path);
/// The same by what the file says of itself: one may have lost its name on the way (".zip", ".bin", no ending). A file with the
/// ending of a document is none.
bool isBundleFile(const QString &path);

/// The things that references name: a record or one of its paragraphs, "annotation:12" (its document), "pack:3", "search:4", "dossier:HRC 60/Cities".
/// Error: NotFound.
Query<model::BundleSelection> bundleSelection(const QStringList &references);
/// The same for what a list or a tab shows; notes of a dossier go with the dossier only.
Query<model::BundleSelection> bundleSelection(const QList<model::DossierItem> &items);

/// What a bundle of a selection would take along and leave out.
struct BundlePlan {
    model::BundleCounts counts;
    QList<briefing::PrivateAnnotation> privateAnnotations; ///< Left out unless they are released.
};
/// Error: NotFound.
Query<BundlePlan> planBundle(const model::BundleSelection &selection, const briefing::Released &released = {});

/// What was written.
struct BundleReport {
    model::BundleCounts counts;
    qint64 originals = 0;
    qint64 leftOut = 0; ///< Private annotations.
};
/// Writes a bundle, whole or not at all. Blocks; run it in a job. Errors: NotFound, TooLarge, DiskFull, WriteFailed, Cancelled.
base::Result<BundleReport> writeBundle(const OpenLibrary &library, const model::BundleSelection &selection, const briefing::Released &released,
    const QString &path, jobs::JobControl &control);

}
