// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkcounts.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

/// What counts, said once: of links l, the records in column %2.
constexpr QStringView kCounting = u"count(DISTINCT CASE WHEN l.status = 'accepted' THEN l.%2 END)";
constexpr QStringView kCounted = u"l.status <> 'rejected' AND l.from_record <> l.to_record";

base::Status addCounts(const Database &database, base::RecordId record, model::LinkEnd end, QList<model::LinkCount> &counts)
{
    const bool from = end == model::LinkEnd::From;
    for (const bool byRole : {false, true}) {
        const QString sql = u"SELECT l.relation, "_s + kCounting
            + u", count(DISTINCT l.%2)%3 FROM link l WHERE l.%1 = ? AND " + kCounted + u" GROUP BY l.relation%3";
        Statement statement(database,
            sql.arg(from ? u"from_record"_s : u"to_record"_s, from ? u"to_record"_s : u"from_record"_s, byRole ? u", l.role"_s : QString()));
        TRY_VOID(statement.bind(record).run());
        while (statement.next())
            counts.append({statement.string(0), byRole ? std::optional(statement.string(3)) : std::nullopt, end, statement.integer(1),
                statement.integer(2) - statement.integer(1)});
    }
    return base::ok();
}

}

base::Result<QList<model::LinkCount>> linkCounts(const Database &database, base::RecordId record)
{
    QList<model::LinkCount> counts;
    for (const model::LinkEnd end : {model::LinkEnd::From, model::LinkEnd::To})
        TRY_VOID(addCounts(database, record, end, counts));
    return counts;
}

QString linkCountColumn(const QString &relation)
{
    const QString counting = kCounting.toString().replace(u"%2"_s, u"from_record"_s);
    return u"(SELECT "_s + counting + u" FROM link l WHERE l.to_record = r.id AND l.relation = '" + relation + u"' AND " + kCounted + u')';
}

}
