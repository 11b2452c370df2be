// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "todayqueries.h"

#include "recordmapping.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace library {

// Rows are gathered here: SQLite takes several times as long to sort and count them all, and a first import brings thousands.
namespace {

// Of more documents that came at once nobody looks up who wanted each.
constexpr qsizetype kMostExamined = 2000;

/// What came with imports, of one record.
struct Arrival {
    qint64 record = 0;
    qint64 ended = 0;  ///< The end of the last import, in milliseconds since 1970, UTC.
    qint64 began = 0;  ///< The begin of the first one that added it.
    qint64 latest = 0; ///< Outcome of an import.
    qint64 latestAddition = 0; ///< 0: no import added it.
};

base::Result<QList<Arrival>> arrivalsSince(const Database &database, const QDateTime &since)
{
    Statement row(database,
        u"SELECT o.record_id, i.ended_ms, i.ended_ms - CAST(i.seconds * 1000 AS INTEGER), o.id, o.outcome = 'added' FROM import_report i "
        u"JOIN import_outcome o ON o.report_id = i.id WHERE i.ended_ms >= ? AND o.outcome IN ('added', 'updated') AND o.record_id IS NOT NULL"_s);
    TRY_VOID(row.bind(since.toMSecsSinceEpoch()).run());
    QHash<qint64, Arrival> arrivals;
    while (row.next()) {
        Arrival &arrival = arrivals[row.integer(0)];
        arrival.record = row.integer(0);
        arrival.ended = std::max(arrival.ended, row.integer(1));
        arrival.latest = std::max(arrival.latest, row.integer(3));
        if (row.integer(4) == 0)
            continue;
        arrival.began = arrival.latestAddition == 0 ? row.integer(2) : std::min(arrival.began, row.integer(2));
        arrival.latestAddition = std::max(arrival.latestAddition, row.integer(3));
    }
    TRY_VOID(row.status());
    return arrivals.values();
}

/// Keeps the first ones of an order.
template<typename T, typename Order>
void keepFirst(QList<T> &all, qsizetype most, Order order)
{
    const qsizetype kept = std::min(all.size(), most);
    std::ranges::partial_sort(all, all.begin() + kept, std::ranges::greater(), order);
    all.resize(kept);
}

/// A record by its id, and whether it is unread.
QString recordWithMark()
{
    return u"SELECT "_s + kRecordColumns + u", r.id IN (SELECT record_id FROM record_unread) FROM record r WHERE r.id = ?";
}

}

base::Result<Arrivals> TodayQueries::arrivals(const QDateTime &since, int limit) const
{
    TRY(QList<Arrival> found, arrivalsSince(m_database, since));
    Arrivals arrivals;
    arrivals.total = found.size();
    keepFirst(found, limit, [](const Arrival &arrival) { return std::tuple(arrival.ended, arrival.latest); });
    Statement record(m_database, recordWithMark());
    for (const Arrival &arrival : std::as_const(found)) {
        TRY_VOID(record.bind(arrival.record).run());
        if (record.next()) {
            arrivals.documents.append({recordFromRow(record), QDateTime::fromMSecsSinceEpoch(arrival.ended, QTimeZone::UTC),
                arrival.latestAddition == 0, record.integer(kRecordColumnCount) != 0});
        }
    }
    return arrivals;
}

base::Result<QList<ArrivedWanted>> TodayQueries::arrivedWanted(const QDateTime &since, int limit) const
{
    TRY(QList<Arrival> found, arrivalsSince(m_database, since));
    found.removeIf([](const Arrival &arrival) { return arrival.latestAddition == 0; });
    keepFirst(found, kMostExamined, &Arrival::latestAddition);
    const QString hasOlderText = u"EXISTS (SELECT 1 FROM text t JOIN source s ON s.text_id = t.id WHERE t.work_id = %1 AND s.imported_ms < ?2)"_s;
    Statement count(m_database,
        u"SELECT count(DISTINCT l.from_record) FROM link l WHERE l.to_record = ?1 AND l.relation = 'cites' AND l.status = 'accepted' "
        u"AND l.from_record <> ?1 AND NOT "_s
            + hasOlderText.arg(u"?1") + u" AND " + hasOlderText.arg(u"l.from_record"));
    QList<std::pair<qint64, qint64>> cited; // How often, and which.
    for (const Arrival &arrival : std::as_const(found)) {
        TRY(const qint64 citing, count.bind(arrival.record, arrival.began).number());
        if (citing > 0)
            cited.append({citing, arrival.record});
    }
    keepFirst(cited, limit, std::identity());
    Statement record(m_database, recordWithMark());
    QList<ArrivedWanted> wanted;
    for (const auto &[citing, id] : std::as_const(cited)) {
        TRY_VOID(record.bind(id).run());
        if (record.next())
            wanted.append({recordFromRow(record), citing, record.integer(kRecordColumnCount) != 0});
    }
    return wanted;
}

base::Result<SuggestionDocuments> TodayQueries::suggestionDocuments(int limit) const
{
    struct Waiting {
        qint64 record = 0;
        qint64 passage = 0; ///< 0: none.
        qint64 count = 0;
    };
    Statement row(m_database,
        u"SELECT ifnull(t.work_id, l.from_record), ifnull(l.from_passage, 0) FROM link l LEFT JOIN passage p ON p.id = l.from_passage "
        u"LEFT JOIN text t ON t.id = p.text_id WHERE l.status = 'suggested'"_s);
    SuggestionDocuments found;
    QHash<qint64, Waiting> byRecord;
    while (row.next()) {
        Waiting &waiting = byRecord[row.integer(0)];
        waiting.record = row.integer(0);
        const qint64 passage = row.integer(1);
        if (passage > 0)
            waiting.passage = waiting.passage == 0 ? passage : std::min(waiting.passage, passage);
        ++waiting.count;
        ++found.suggestionCount;
    }
    TRY_VOID(row.status());
    QList<Waiting> all = byRecord.values();
    found.documentCount = all.size();
    keepFirst(all, limit, [](const Waiting &waiting) { return std::tuple(waiting.count, waiting.record); });
    Statement record(m_database, recordWithMark());
    for (const Waiting &waiting : std::as_const(all)) {
        TRY_VOID(record.bind(waiting.record).run());
        if (record.next())
            found.documents.append({recordFromRow(record), base::PassageId(waiting.passage), waiting.count});
    }
    return found;
}

}
