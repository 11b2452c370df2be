// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todayqueries.h"

#include "recordmapping.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Of more documents that came at once nobody looks up who wanted each.
constexpr int kMostExamined = 2000;

}

base::Result<Arrivals> TodayQueries::arrivals(const QDateTime &since, int limit) const
{
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns
            + u", a.ended, a.added = 0, a.total, a.id IN (SELECT record_id FROM record_unread) FROM (SELECT o.record_id AS id, max(i.ended_ms) AS ended, max(o.outcome = 'added') AS added, "
              u"max(o.id) AS latest, count(*) OVER () AS total FROM import_report i JOIN import_outcome o ON o.report_id = i.id "
              u"WHERE i.ended_ms >= ? AND o.outcome IN ('added', 'updated') AND o.record_id IS NOT NULL "
              u"GROUP BY o.record_id ORDER BY ended DESC, latest DESC LIMIT ?) a JOIN record r ON r.id = a.id ORDER BY a.ended DESC, a.latest DESC");
    TRY_VOID(statement.bind(since.toMSecsSinceEpoch(), limit).run());
    Arrivals arrivals;
    while (statement.next()) {
        arrivals.documents.append({recordFromRow(statement),
            QDateTime::fromMSecsSinceEpoch(statement.integer(kRecordColumnCount), QTimeZone::UTC), statement.integer(kRecordColumnCount + 1) != 0,
            statement.integer(kRecordColumnCount + 3) != 0});
        arrivals.total = statement.integer(kRecordColumnCount + 2);
    }
    return arrivals;
}

base::Result<QList<ArrivedWanted>> TodayQueries::arrivedWanted(const QDateTime &since, int limit) const
{
    const QString hasOlderText
        = u"EXISTS (SELECT 1 FROM text t JOIN source s ON s.text_id = t.id WHERE t.work_id = %1 AND s.imported_ms < a.began)"_s;
    Statement statement(m_database,
        u"WITH arrived AS MATERIALIZED (SELECT o.record_id AS id, min(i.ended_ms - CAST(i.seconds * 1000 AS INTEGER)) AS began "
        u"FROM import_report i JOIN import_outcome o ON o.report_id = i.id WHERE i.ended_ms >= ? AND o.outcome = 'added' "
        u"AND o.record_id IS NOT NULL GROUP BY o.record_id ORDER BY max(o.id) DESC LIMIT ?) SELECT "_s
            + kRecordColumns
            + u", w.citing, w.id IN (SELECT record_id FROM record_unread) FROM (SELECT a.id, count(DISTINCT l.from_record) AS citing FROM arrived a JOIN link l ON l.to_record = a.id "
              u"AND l.relation = 'cites' AND l.status = 'accepted' AND l.from_record <> a.id WHERE NOT "
            + hasOlderText.arg(u"a.id") + u" AND " + hasOlderText.arg(u"l.from_record")
            + u" GROUP BY a.id ORDER BY citing DESC, a.id DESC LIMIT ?) w JOIN record r ON r.id = w.id ORDER BY w.citing DESC, w.id DESC");
    return statement.bind(since.toMSecsSinceEpoch(), kMostExamined, limit).all([](const Statement &row) {
        return ArrivedWanted {recordFromRow(row), row.integer(kRecordColumnCount), row.integer(kRecordColumnCount + 1) != 0};
    });
}

base::Result<SuggestionDocuments> TodayQueries::suggestionDocuments(int limit) const
{
    Statement statement(m_database,
        u"SELECT "_s + kRecordColumns
            + u", d.passage, d.waiting, d.documents, d.total FROM (SELECT ifnull(t.work_id, l.from_record) AS id, min(l.from_passage) AS passage, count(*) AS waiting, "
              u"count(*) OVER () AS documents, sum(count(*)) OVER () AS total FROM link l LEFT JOIN passage p ON p.id = l.from_passage "
              u"LEFT JOIN text t ON t.id = p.text_id WHERE l.status = 'suggested' GROUP BY 1 ORDER BY waiting DESC, 1 DESC LIMIT ?) d JOIN record r ON r.id = d.id ORDER BY d.waiting DESC, d.id DESC");
    TRY_VOID(statement.bind(limit).run());
    SuggestionDocuments found;
    while (statement.next()) {
        found.documents.append({recordFromRow(statement), statement.id<base::PassageId>(kRecordColumnCount), statement.integer(kRecordColumnCount + 1)});
        found.documentCount = statement.integer(kRecordColumnCount + 2);
        found.suggestionCount = statement.integer(kRecordColumnCount + 3);
    }
    return found;
}

}
