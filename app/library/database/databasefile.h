// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace library {

/// Does the file of a database begin as one, and is it as long as it says? Only where no log can mend it. Errors: Unreadable,
/// LibraryDamaged.
base::Status requireWholeFile(const QString &path);

/// Writes a database anew and empties its log, so that no byte is left of what was deleted. Outside a transaction. Errors:
/// LibraryInUse (somebody reads it), DiskFull, Storage.
base::Status rewriteDatabase(const Database &database);

}
