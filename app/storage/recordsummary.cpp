// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsummary.h"

#include "statement.h"

using namespace Qt::StringLiterals;

namespace storage {

namespace {

base::Status addCounts(const Database &database, base::RecordId record, LinkEnd end, RecordSummary &summary)
{
    const bool from = end == LinkEnd::From;
    Statement statement(database,
        u"SELECT relation, role, count(*), count(DISTINCT %2) FROM link WHERE %1 = ? AND status <> 'rejected' "
        u"GROUP BY relation, role"_s.arg(from ? u"from_record"_s : u"to_record"_s, from ? u"to_record"_s : u"from_record"_s));
    if (const base::Status done = statement.bind(record).run(); !done)
        return done;
    while (statement.next())
        summary.counts.append({statement.string(0), statement.string(1), end, statement.integer(2), statement.integer(3)});
    return base::ok();
}

base::Status addYears(const Database &database, base::RecordId record, RecordSummary &summary)
{
    Statement statement(database,
        u"SELECT substr(r.date, 1, 4) AS year, count(DISTINCT r.id) FROM link l JOIN record r ON r.id = l.from_record "
        u"WHERE l.to_record = ? AND l.status <> 'rejected' AND r.kind = 'document' AND r.date <> '' GROUP BY year ORDER BY year"_s);
    if (const base::Status done = statement.bind(record).run(); !done)
        return done;
    while (statement.next())
        summary.years.append({statement.string(0), statement.integer(1)});
    return base::ok();
}

}

base::Result<RecordSummary> readSummary(const Database &database, base::RecordId record)
{
    RecordSummary summary;
    base::Status done = addCounts(database, record, LinkEnd::From, summary);
    done = done ? addCounts(database, record, LinkEnd::To, summary) : done;
    done = done ? addYears(database, record, summary) : done;
    if (!done)
        return base::failure(done.error());
    return summary;
}

}
