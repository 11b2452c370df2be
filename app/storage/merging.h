// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <base/clock.h>
#include <model/record.h>

namespace storage {

/// Makes two records one, and two again. Stack only, inside Library::write().
class MergeStore
{
public:
    explicit MergeStore(const Database &database, base::Clock clock = base::systemClock())
        : m_database(database)
        , m_clock(std::move(clock))
    {
    }

    /// Links, quotations and names of `other` go to `kept`; a rule that meets the key of `other` later finds `kept`. Errors:
    /// NotFound; BadInput for two kinds (a person is no city) and for documents that have texts.
    base::Status merge(base::RecordId other, base::RecordId kept);
    /// Undoes the last merge into a record: what came along goes back. The new id of the record that was merged. Error:
    /// NotFound where nothing was merged into it.
    base::Result<base::RecordId> split(base::RecordId kept);

private:
    base::Status keepSnapshot(const model::Record &other, const model::Record &kept);
    base::Status moveAll(base::RecordId other, base::RecordId kept);
    base::Status restoreLinks(const QJsonObject &moved, base::RecordId restored);

    const Database &m_database;
    base::Clock m_clock;
};

}
