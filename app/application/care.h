// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openlibrary.h"

#include <library/store/maintenance.h>
#include <library/store/originalfiles.h>

#include <QString>

namespace application {

/// Makes a library in an empty or missing folder; Sample: with texts to try the program on. Errors: those of
/// library::Library::create().
enum class NewLibrary { Empty, Sample };
base::Status makeLibrary(const QString &folder, NewLibrary kind);

/// Integrity of the database, index against passages, originals against their fingerprints.
base::Result<model::CheckReport> checkLibrary(const OpenLibrary &library);

/// Files below originals/ that no text needs: found, or removed (only while nothing is imported).
base::Result<model::Leftovers> findLeftovers(const OpenLibrary &library);
base::Result<model::Leftovers> removeLeftovers(const OpenLibrary &library);

/// Drops the index of passages and builds it again.
Edit<std::monostate> rebuildIndex();

}
