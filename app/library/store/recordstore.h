// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/record.h>
#include <library/database/database.h>

namespace library {

/// Finds, makes and changes records. Stack only, inside Library::write().
class RecordStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Finds or makes a record by its key (kind and symbolKey); a record without a key is always made.
    base::Result<base::RecordId> ensure(const model::Record &record);
    base::Result<base::RecordId> add(const model::Record &record);
    base::Status update(const model::Record &record);
};

}
