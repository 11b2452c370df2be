// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <application/bundleimport.h>
#include <core/model/importreport.h>

namespace cli {

/// Merges one bundle, or with --dry-run tells what that would do; prints its line.
model::FileOutcome mergeBundle(const Context &context, const application::OpenLibrary &library, const QString &path);
/// The part of `export` that writes bundles.
Outcome exportBundle(const Context &context);

}
