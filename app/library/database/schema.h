// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace library {

/// The version of the schema that this program writes: the number of the last folder in resources/schema.
int schemaVersion();

/// The version of an open library: its user_version.
base::Result<int> versionOf(const Database &database);

/// Brings a library (new: version 0) to schemaVersion(), one transaction a version. A failed version leaves it as it was.
base::Status migrate(const Database &database);

/// The same, up to a version: what an older program would have made.
base::Status migrateTo(const Database &database, int version);

/// Writes into the log of changes what the other tables know from before it: for a library whose log is not there.
base::Status logWhatIsKnown(const Database &database);

/// Does the index follow the rules of this program? After a migration, or made by other rules, it does not.
base::Result<bool> indexIsCurrent(const Database &database);
/// Writes down that it does.
base::Status noteWordRules(const Database &database);

}
