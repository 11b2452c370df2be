// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wanted.h"

#include "lineage.h"
#include "recordmapping.h"

#include <library/database/statement.h>

using namespace Qt::StringLiterals;

namespace library {

namespace {

QString isLinkedCondition()
{
    return u"EXISTS (SELECT 1 FROM link c WHERE c.to_record = r.id AND c.status <> 'rejected' AND c.relation NOT IN ("_s + kLineageRelations
        + u"))";
}

/// Described by a list of references that was imported.
constexpr QStringView kIsReference = u"(r.in_library = 0 AND r.fields LIKE '%\"reference\":true%')";

base::Status addReferences(const Database &database, QList<WantedRow> &rows)
{
    Statement statement(database,
        u"SELECT "_s + kRecordColumns + u" FROM record r WHERE r.kind = 'document' AND " + kIsReference + u" AND NOT (" + isLinkedCondition()
            + u") ORDER BY r.name, r.id");
    TRY_VOID(statement.run());
    while (statement.next())
        rows.append({recordFromRow(statement), 0, {}});
    return base::ok();
}

}

QString isCitedCondition()
{
    return u"("_s + isLinkedCondition() + u" OR " + kIsReference + u')';
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
    TRY_VOID(addReferences(database, rows));
    return rows;
}

}
