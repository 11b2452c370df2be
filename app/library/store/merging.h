// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

#include <core/model/merge.h>
#include <core/model/record.h>

namespace library {

/// Reads what was merged, and what would be. Stack only.
class MergeQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// The latest first: the order in which they are split off.
    base::Result<QList<model::MergedRecord>> into(base::RecordId kept) const;
    /// Errors: as MergeStore::merge().
    base::Result<model::MergePreview> preview(base::RecordId other, base::RecordId kept) const;
};

/// Makes two records one, and two again. Stack only, inside Library::write().
class MergeStore
{
public:
    MergeStore(const Database &database, model::Signature signature)
        : m_database(database)
        , m_signature(std::move(signature))
    {
    }

    /// Links, quotations, notes and names of `other` go to `kept`; a rule that meets the key of `other` later finds `kept`.
    /// Gives the id of the merge. Errors: NotFound; BadInput for two kinds (a person is no city), for States and for
    /// documents that have texts.
    base::Result<qint64> merge(base::RecordId other, base::RecordId kept, model::MergedName name = model::MergedName::OfKept);
    /// Undoes the last merge into a record: what came along goes back, what a person changed since stays. The id of the
    /// record that was merged: its old one where that is still free. Errors: NotFound where nothing was merged into it;
    /// BadInput where `merge` is given and is not the last.
    base::Result<base::RecordId> split(base::RecordId kept, qint64 merge = 0);

private:
    base::Result<qint64> keepSnapshot(const model::Record &other, const model::Record &kept, const model::Record &joined);
    base::Status keepConflicts(base::RecordId other, base::RecordId kept, QJsonObject &moved);
    base::Status moveAll(base::RecordId other, base::RecordId kept);
    base::Result<base::RecordId> restoreRecord(const model::Record &record);
    base::Status restoreLinks(const QJsonObject &moved, base::RecordId restored, base::RecordId kept);
    base::Status restoreConflicts(const QJsonObject &moved, base::RecordId restored, base::RecordId before);
    base::Status note(base::RecordId kept, const QJsonValue &before, const QJsonValue &after);

    const Database &m_database;
    model::Signature m_signature;
};

}
