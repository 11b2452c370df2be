// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include "documentqueries.h"
#include "lineage.h"
#include "mandates.h"
#include "recordmapping.h"

#include <library/database/statement.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

constexpr qsizetype kMostEntries = 60;
// Relations that join texts to one series.
const QString kChain = u"'follows', "_s + kLineageRelations;

/// Records at the other end of a record's links, under a condition on the link l and the record r.
base::Result<QList<model::Record>> linked(const Database &database, base::RecordId record, const QString &condition)
{
    const QString half = u"SELECT DISTINCT "_s + kRecordColumns
        + u" FROM link l JOIN record r ON r.id = l.%1 WHERE l.%2 = ? AND l.status <> 'rejected' AND r.id <> l.%2 AND (" + condition
        + u')';
    Statement statement(
        database, half.arg(u"to_record"_s, u"from_record"_s) + u" UNION " + half.arg(u"from_record"_s, u"to_record"_s));
    return statement.bind(record, record).all(recordFromRow);
}

/// All documents of a series, starting from one of them.
base::Result<QList<model::Record>> seriesOf(const Database &database, const model::Record &start)
{
    QList<model::Record> texts {start};
    QSet<base::RecordId> known {start.id};
    for (qsizetype index = 0; index < texts.size() && texts.size() < kMostEntries; ++index) {
        TRY(const auto found, linked(database, texts.at(index).id, u"r.kind = 'document' AND l.relation IN ('cites', "_s + kChain + u')'));
        TRY(const auto followed, linked(database, texts.at(index).id, u"r.kind = 'document' AND l.relation IN ("_s + kChain + u')'));
        QSet<base::RecordId> chain;
        for (const model::Record &record : followed)
            chain.insert(record.id);
        for (const model::Record &record : found) {
            const bool isSame = !start.name.isEmpty() && record.name.compare(start.name, Qt::CaseInsensitive) == 0;
            if ((isSame || chain.contains(record.id)) && !known.contains(record.id)) {
                known.insert(record.id);
                texts.append(record);
            }
        }
    }
    return texts;
}

void addEntries(const model::Record &record, QList<model::TimelineEntry> &entries)
{
    if (record.date.isValid())
        entries.append({record, record.date, {}, {}});
    for (const QString &field : {u"deadline"_s, u"due"_s}) {
        const QDate date = QDate::fromString(record.fields.value(field).toString(), Qt::ISODate);
        if (date.isValid() && date != record.date)
            entries.append({record, date, field, {}});
    }
}

void sortAndCut(model::Timeline &series)
{
    std::ranges::stable_sort(series.entries, {}, &model::TimelineEntry::date);
    const qsizetype more = std::max<qsizetype>(0, series.entries.size() - kMostEntries);
    series.more += more;
    series.entries.remove(0, more);
}

/// Of several languages one tells of a mandate.
base::Status readMandates(const Database &database, const model::Record &text, QList<model::MandateRow> &mandates)
{
    TRY(const auto rows, MandateQueries(database).inDocument(text.id));
    QSet<QString> seen;
    for (const model::MandateRow &row : rows) {
        const QString key = row.address + u'|' + row.mandate.deliverable + u'|' + row.mandate.dueSession + u'|' + row.mandate.dueDate.toString(Qt::ISODate);
        if (!seen.contains(key))
            mandates.append(row);
        seen.insert(key);
    }
    return base::ok();
}

}

base::Result<model::Timeline> readTimeline(const Database &database, base::RecordId id)
{
    TRY(const model::Record start, DocumentQueries(database).record(id));
    const bool isText = start.kind == model::RecordKind::Document;
    TRY(QList<model::Record> records, isText ? seriesOf(database, start) : linked(database, id, u"r.date <> '' OR r.kind = 'event'"_s));
    model::Timeline series;
    if (isText) {
        const QList<model::Record> texts = records;
        for (const model::Record &text : texts) {
            TRY_VOID(readMandates(database, text, series.mandates));
            TRY(const auto events, linked(database, text.id, u"r.kind = 'event'"_s));
            records += events;
        }
    } else {
        records.prepend(start);
    }
    QSet<base::RecordId> seen;
    for (const model::Record &record : std::as_const(records)) {
        if (!seen.contains(record.id))
            addEntries(record, series.entries);
        seen.insert(record.id);
    }
    sortAndCut(series);
    return series;
}

void addDeadlines(model::Timeline &series, const std::function<QDate(const model::MandateRow &)> &dueDate)
{
    for (const model::MandateRow &row : std::as_const(series.mandates)) {
        if (const QDate date = dueDate(row); date.isValid())
            series.entries.append({row.document, date, {}, row});
    }
    sortAndCut(series);
}

}
