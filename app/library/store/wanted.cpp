// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wanted.h"

#include "lineage.h"
#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

QString isCitedCondition()
{
    return u"EXISTS (SELECT 1 FROM link c WHERE c.to_record = r.id AND c.status <> 'rejected' AND c.relation NOT IN ("_s + kLineageRelations
        + u"))";
}

base::Result<QList<WantedRow>> wantedDocuments(const Database &database)
{
    Statement statement(database,
        u"SELECT "_s + kRecordColumns
            + u", count(*), group_concat(DISTINCT CASE WHEN f.symbol <> '' THEN f.symbol ELSE f.name END || char(31))"
              u" FROM record r JOIN link l ON l.to_record = r.id AND l.status <> 'rejected' AND l.relation NOT IN ("
            + kLineageRelations
            + u") JOIN record f ON f.id = l.from_record WHERE r.kind = 'document' AND r.in_library = 0"
              u" GROUP BY r.id ORDER BY count(DISTINCT l.from_record) DESC, count(*) DESC, r.sort_key");
    TRY_VOID(statement.run());
    QList<WantedRow> rows;
    while (statement.next()) {
        WantedRow row {recordFromRow(statement), statement.integer(kRecordColumnCount), {}};
        // A name may hold a comma, but no unit separator.
        const QStringList names = statement.string(kRecordColumnCount + 1).split(QChar(31), Qt::SkipEmptyParts);
        for (const QString &name : names)
            row.citedBy.append(name.startsWith(u',') ? name.mid(1) : name);
        rows.append(row);
    }
    return rows;
}

}
