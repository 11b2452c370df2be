// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/bundle.h>
#include <library/database/database.h>

#include <QDateTime>

namespace library {

/// Keeps what merges changed, so that each can be undone. Stack only; writes inside Library::write().
class BundleMerges : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The tables whose rows a merge adds or changes, to be recorded; the log of changes, which is one of them, has to be signed before that ends.
    /// Passages go with their texts.
    base::Result<QStringList> tables() const;
    /// The latest first.
    base::Result<QList<model::BundleMergeEntry>> all() const;
    base::Result<qint64> add(const model::BundleMergeEntry &entry, const QByteArray &changes);
    /// False where what came with it was changed since, or something hangs on it; the transaction has to be rolled back then. Error: NotFound.
    base::Result<bool> undo(qint64 id);
    /// Forgets what can no longer be undone.
    base::Status removeBefore(const QDateTime &when);
};

}
