// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/recordmarks.h>
#include <library/database/database.h>

#include <QList>
#include <QStringView>

namespace library {

/// Reads the marks of records. Stack only.
class RecordMarkQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// In the order of the records, without those that are not there.
    base::Result<QList<model::RecordMarks>> marks(const QList<base::RecordId> &records) const;
};

/// Columns of a record (alias r) that say whether it has a star and whether it is unread.
inline constexpr QStringView kMarkColumns
    = u"EXISTS (SELECT 1 FROM record_star WHERE record_id = r.id), EXISTS (SELECT 1 FROM record_unread WHERE record_id = r.id)";

/// Marks records. Stack only, inside Library::write().
class RecordMarkStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    base::Status setStars(const QList<model::RecordMarks> &marks);
    /// Only a document can be unread.
    base::Status setUnread(const QList<model::RecordMarks> &marks);
    /// A document arrives: it is unread until it is opened, unless a text of it is there already.
    base::Status noteArrival(base::RecordId document);
    base::Status markAllRead();
    base::Status addStar(base::RecordId record);
    /// Forgets the marks of records that are gone, where no foreign key did.
    base::Status removeLost();
};

}
