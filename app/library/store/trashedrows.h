// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsnapshots.h"

#include <core/model/trash.h>

#include <optional>

namespace library {

/// Finds rows in the entries of the trash, and adds others to them. Stack only, inside Library::write().
class TrashedRows : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// An entry with what lies in it.
    struct Holder {
        model::TrashId entry;
        RowSnapshot snapshot;
    };
    /// The latest entry in which this row of a table lies: its own, or that of a thing that it went with.
    base::Result<std::optional<Holder>> holderOf(const QString &table, qint64 id) const;
    /// What joins a restored thing with one that is still in the trash comes back with that; what joins it with nothing goes.
    base::Status add(const QList<RowSnapshots::Waiting> &rows);
};

}
