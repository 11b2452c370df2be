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
    TRY_VOID(statement.bind(record).run());
    while (statement.next())
        summary.years.append({statement.string(0), statement.integer(1)});
    return base::ok();
}

}

base::Result<model::RecordSummary> readSummary(const Database &database, base::RecordId record)
{
    TRY(QList<model::LinkCount> counts, linkCounts(database, record));
    model::RecordSummary summary;
    summary.counts = std::move(counts);
    TRY_VOID(addYears(database, record, summary));
    return summary;
}

}
