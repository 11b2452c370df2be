// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsummary.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

base::Status addYears(const Database &database, base::RecordId record, model::RecordSummary &summary)
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

base::Result<model::RecordSummary> readSummary(const Database &database, base::RecordId record)
{
    base::Result<QList<model::LinkCount>> counts = linkCounts(database, record);
    if (!counts)
        return base::failure(counts.error());
    model::RecordSummary summary;
    summary.counts = *std::move(counts);
    if (const base::Status done = addYears(database, record, summary); !done)
        return base::failure(done.error());
    return summary;
}

}
