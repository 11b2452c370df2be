// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "predecessors.h"

#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// A text revises or adopts the one that its link points at. A title is compared without its letters' case, since sources differ.
constexpr QStringView kPredecessors
    = u" FROM record d JOIN record r ON r.kind = 'document' AND r.in_library = 1 AND r.id <> d.id"
      u" LEFT JOIN (SELECT to_record, min(CASE WHEN relation IN ('adoptedFrom', 'revisionOf', 'correctionOf') THEN 0 ELSE 1 END) AS rank"
      u" FROM link WHERE from_record = ? AND status <> 'rejected'"
      u" AND relation IN ('adoptedFrom', 'revisionOf', 'correctionOf', 'cites') GROUP BY to_record) l ON l.to_record = r.id"
      u" WHERE d.id = ? AND d.kind = 'document' AND (l.rank = 0"
      u" OR (r.name = d.name COLLATE NOCASE AND d.name <> '' AND (r.date < d.date OR (r.date = d.date AND r.sort_key < d.sort_key))))"
      u" ORDER BY coalesce(l.rank, 2), r.date DESC, r.sort_key DESC";

// The same from the other end.
constexpr QStringView kSuccessors
    = u" FROM record d JOIN record r ON r.kind = 'document' AND r.in_library = 1 AND r.id <> d.id"
      u" WHERE d.id = ? AND d.kind = 'document' AND (EXISTS (SELECT 1 FROM link WHERE from_record = r.id AND to_record = d.id"
      u" AND status <> 'rejected' AND relation IN ('adoptedFrom', 'revisionOf', 'correctionOf'))"
      u" OR (r.name = d.name COLLATE NOCASE AND d.name <> '' AND (r.date > d.date OR (r.date = d.date AND r.sort_key > d.sort_key))))"
      u" ORDER BY r.date, r.sort_key";

}

base::Result<QList<model::Record>> predecessors(const Database &database, base::RecordId document)
{
    Statement statement(database, u"SELECT "_s + kRecordColumns + kPredecessors);
    return statement.bind(document, document).all(recordFromRow);
}

base::Result<QList<model::Record>> successors(const Database &database, base::RecordId document)
{
    Statement statement(database, u"SELECT "_s + kRecordColumns + kSuccessors);
    return statement.bind(document).all(recordFromRow);
}

}
