// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/bundles.h>
#include <presentation/packs/packexport.h>

namespace presentation {

/// Where what is merged came from: a bundle that somebody gave, or a backup of which one thing is brought back.
enum class MergeSource { Bundle, Backup };

/// What a bundle takes along and leaves out.
PackExport bundleExport(const application::BundlePlan &plan);

// In the window's language.
QString bundleKindText(model::BundleKind kind);
QString mergeChoiceText(model::MergeChoice choice, MergeSource source);
/// One line for each thing that is said differently: "Comment: …".
QString differencesHere(const model::MergeConflict &conflict);
QString differencesThere(const model::MergeConflict &conflict);
/// "Merged lamps.aidepack: 12 things added, 3 differ." `name` is that of the bundle's file, or the title of a thing.
QString mergeSentence(const model::MergeReport &report, const QString &name, MergeSource source);
/// "Comes along, since the library does not have it: A/RES/1, A/RES/2 and 3 more."
QString alongText(const QStringList &names);
/// The name of the step that can be undone.
QString mergeStepName(MergeSource source);

}
