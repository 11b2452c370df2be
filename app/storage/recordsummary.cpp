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
    const QString here = from ? u"from_record"_s : u"to_record"_s;
    const QString there = from ? u"to_record"_s : u"from_record"_s;
    for (const bool byRole : {false, true}) {
        Statement statement(database,
            u"SELECT relation, count(*), count(DISTINCT %2)%3 FROM link WHERE %1 = ? AND status <> 'rejected' GROUP BY relation%3"_s.arg(
                here, there, byRole ? u", role"_s : QString()));
        if (const base::Status done = statement.bind(record).run(); !done)
            return done;
        while (statement.next()) {
            const std::optional<QString> role = byRole ? std::optional(statement.string(3)) : std::nullopt;
            summary.counts.append({statement.string(0), role, end, statement.integer(1), statement.integer(2)});
        }
    }
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
