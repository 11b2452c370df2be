// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/ids.h>
#include <core/model/savedsearch.h>
#include <library/database/database.h>

#include <QList>
#include <QString>

#include <optional>

namespace library {

/// Keeps searches. Stack only; writes inside Library::write().
class SavedSearchStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Result<QList<model::SavedSearch>> all() const; ///< By name.
    base::Result<std::optional<model::SavedSearch>> named(const QString &name) const; ///< Whatever its case.
    /// Adds one, seen as it is now; a search of this name gets the new query.
    base::Result<qint64> save(const QString &name, const QString &query);
    base::Status rename(qint64 id, const QString &name);
    /// Nothing that is there now is new any more.
    base::Status look(qint64 id);
    /// Works with a text that came after the last look.
    base::Result<QList<base::RecordId>> worksSince(qint64 seenText) const;
};

}
