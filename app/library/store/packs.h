// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/pack.h>
#include <library/database/database.h>

#include <QList>

namespace library {

/// Keeps briefing packs. Stack only.
class PackStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<QList<model::Pack>> all() const;
    base::Result<model::Pack> pack(base::PackId id) const;
    /// Adds (no id) or replaces a pack with its items.
    base::Result<base::PackId> save(const model::Pack &pack);
    base::Status remove(base::PackId id);
};

}
