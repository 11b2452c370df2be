// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

namespace cli {

// One function a command.

Outcome newLibrary(const Context &context);
Outcome importFiles(const Context &context);
Outcome recogniseAgain(const Context &context);
Outcome list(const Context &context);
Outcome deleteThing(const Context &context);
Outcome trash(const Context &context);
Outcome today(const Context &context);
Outcome changes(const Context &context);
Outcome show(const Context &context);
Outcome links(const Context &context);
Outcome search(const Context &context);
Outcome agreed(const Context &context);
Outcome annotate(const Context &context);
Outcome carry(const Context &context);
Outcome cite(const Context &context);
Outcome lineage(const Context &context);
Outcome compare(const Context &context);
Outcome sponsors(const Context &context);
Outcome positions(const Context &context);
Outcome pack(const Context &context);
Outcome dossier(const Context &context);
Outcome bundles(const Context &context);
Outcome check(const Context &context);
Outcome reindex(const Context &context);
Outcome backup(const Context &context);
Outcome restore(const Context &context);
Outcome salvage(const Context &context);
Outcome lockPrivate(const Context &context);
Outcome unlockPrivate(const Context &context);
Outcome changePassphrase(const Context &context);
Outcome importVocabulary(const Context &context);
Outcome themes(const Context &context);
Outcome exportFile(const Context &context);
Outcome mark(const Context &context);
Outcome mergeRecords(const Context &context);
Outcome splitRecord(const Context &context);

}
