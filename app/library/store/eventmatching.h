// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/proposals.h>
#include <library/database/database.h>

namespace library {

/// Finds the event of the library that another text tells of too: one day, and one name, or one kind where a text gives no name.
/// Two events of one day with names of their own stay two. Stack only, inside Library::write().
class EventMatching : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The key under which a proposed event stands, or is to stand: its own for most.
    base::Result<QString> keyOf(const model::ProposedRecord &event) const;
    /// Whether another document than `work` tells of the record.
    base::Result<bool> isToldElsewhere(base::RecordId event, base::RecordId work) const;
    /// Whether the name is the event's own, “Cities for Water”, and none made of its kind and day.
    static bool hasOwnName(const QString &name, QDate day);
};

}
