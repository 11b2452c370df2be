// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <library/database/database.h>

namespace library {

/// Citations of a record, and in it, that are open between two documents: the one that was adopted on the day that the
/// citation states is meant, and the other suggestion goes. What a person decided is left alone.
base::Status disambiguateCitations(const Database &database, base::RecordId record);

}
