// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/bundles.h>
#include <presentation/packs/packexport.h>

namespace presentation {

/// What a bundle takes along and leaves out.
PackExport bundleExport(const application::BundlePlan &plan);

// In the window's language.
QString bundleKindText(model::BundleKind kind);
QString mergeChoiceText(model::MergeChoice choice);
/// One line for each thing that is said differently: "Comment: …".
QString differencesHere(const model::MergeConflict &conflict);
QString differencesThere(const model::MergeConflict &conflict);
/// "Merged lamps.aidepack: 12 things added, 3 differ." `file` is a path.
QString mergeSentence(const model::MergeReport &report, const QString &file);

}
