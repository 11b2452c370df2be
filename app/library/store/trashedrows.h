// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowsnapshots.h"

#include <core/model/trash.h>

#include <optional>

namespace library {

/// Knows in which entry of the trash a row lies, and adds others to it. What it costs does not grow with the trash. Stack only,
/// inside Library::write().
class TrashedRows : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Notes the things of a new entry.
    base::Status note(model::TrashId entry, const RowSnapshot &snapshot);
    /// The latest entry in which this row of a table lies: its own, or that of a thing that it went with.
    base::Result<std::optional<model::TrashId>> entryWith(const QString &table, qint64 id);
    /// What joins a restored thing with one that is still in the trash comes back with that; what joins it with nothing goes.
    base::Status add(const QList<RowSnapshots::Waiting> &rows);
    /// Puts what was added to an entry into its snapshot.
    base::Status complete(model::TrashId entry, RowSnapshot &snapshot) const;

private:
    base::Status noteOlder();

    bool m_hasNotedOlder = false;
};

}
