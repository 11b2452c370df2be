// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationdisambiguation.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// An open citation, and the others of the same place.
constexpr QStringView kOpen = u"l.relation = 'cites' AND l.origin = 'rule' AND l.decided = 0 AND l.status = 'suggested' AND l.date <> ''";
constexpr QStringView kOthers = u"SELECT 1 FROM link o JOIN record r ON r.id = o.to_record WHERE o.from_passage = l.from_passage"
                                u" AND o.start_offset = l.start_offset AND o.relation = 'cites' AND o.id <> l.id";

}

base::Status disambiguateCitations(const Database &database, base::RecordId record)
{
    // The date never finds a document; it only tells apart those that the number leaves.
    Statement find(database,
        u"SELECT l.id, l.from_passage, l.start_offset FROM link l JOIN record t ON t.id = l.to_record WHERE (l.to_record = ? OR"
        u" l.from_record = ?) AND "_s
            + kOpen + u" AND t.in_library = 1 AND t.date = l.date AND EXISTS (" + kOthers + u") AND NOT EXISTS (" + kOthers
            + u" AND r.in_library = 1 AND r.date = l.date)");
    Statement accept(database, u"UPDATE link SET status = 'accepted' WHERE id = ?"_s);
    Statement drop(database,
        u"DELETE FROM link WHERE from_passage = ? AND start_offset = ? AND relation = 'cites' AND decided = 0 AND status = 'suggested'"_s);
    TRY_VOID(find.bind(record, record).run());
    struct Settled {
        base::LinkId link;
        base::PassageId passage;
        qint64 start;
    };
    QList<Settled> settled;
    while (find.next())
        settled.append({find.id<base::LinkId>(0), find.id<base::PassageId>(1), find.integer(2)});
    for (const Settled &row : std::as_const(settled)) {
        TRY_VOID(accept.bind(row.link).run());
        TRY_VOID(drop.bind(row.passage, row.start).run());
    }
    return base::ok();
}

}
