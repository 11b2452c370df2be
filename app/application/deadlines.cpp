// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadlines.h"

#include "deadlinestates.h"

#include <analysis/recognition/sessions.h>
#include <library/store/documentqueries.h>
#include <library/store/mandates.h>

#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace application {

namespace {

/// Nobody waits for what was due earlier.
constexpr int kOverdueDays = 365;

/// A deadline before its words are read.
struct DueEntry {
    QDate date;
    bool isInferred = false;
    model::MandateId mandate;
    const model::RecordRow *event = nullptr;
};

/// No mandate that names this falls due later; invalid, and so before any day, where the day is not known.
QDate lastDay(const model::Mandate &due)
{
    return due.dueDate.isValid() ? due.dueDate : recognition::sessionDates(due.dueBody, due.dueSession).last;
}

/// The mandates that are done or dropped. Few documents have any.
base::Result<QSet<model::MandateId>> closedMandates(const library::Database &database)
{
    const library::MandateQueries mandates(database);
    TRY(const QList<base::RecordId> documents, library::DocumentQueries(database).withField(kDeadlineStates));
    QSet<model::MandateId> closed;
    for (const base::RecordId document : documents) {
        TRY(const QList<model::MandateRow> rows, mandates.inDocument(document));
        for (const model::MandateRow &row : rows) {
            if (stateOf({.mandate = row}) != DeadlineState::Open)
                closed.insert(row.mandate.id);
        }
    }
    return closed;
}

QList<DueEntry> entriesOf(
    const QList<library::MandateDay> &days, const QSet<model::MandateId> &closed, const QList<model::RecordRow> &events, QDate from)
{
    QList<DueEntry> entries;
    for (const library::MandateDay &day : days) {
        const QDate date = recognition::dueDate(day.due, day.adopted);
        if (!date.isValid() || date < from)
            continue;
        const bool isInferred = isDayInferred(day.due);
        for (const model::MandateId mandate : day.mandates) {
            if (!closed.contains(mandate))
                entries.append({date, isInferred, mandate});
        }
    }
    for (const model::RecordRow &row : events) {
        const QDate date = QDate::fromString(row.record.fields.value(u"deadline"_s).toString(), Qt::ISODate);
        if (date.isValid() && date >= from && stateOf({.event = row.record}) == DeadlineState::Open)
            entries.append({date, row.record.fields.value(u"date_inferred"_s).toBool(), {}, &row});
    }
    return entries;
}

/// Reads the first `most` of them; what one paragraph asks for on one day stands there once.
base::Result<QList<Deadline>> readEntries(const library::MandateQueries &mandates, const QList<DueEntry> &entries, qsizetype most)
{
    QList<Deadline> read;
    QSet<QString> known;
    for (const DueEntry &entry : entries) {
        if (read.size() == most)
            break;
        if (entry.event) {
            read.append({.event = entry.event->record, .languages = entry.event->languages, .citedBy = entry.event->citedBy, .date = entry.date,
                .isInferred = entry.isInferred});
            continue;
        }
        TRY(const QList<model::MandateRow> rows, mandates.rows({entry.mandate}));
        for (const model::MandateRow &row : rows) {
            const QString key = u"%1 %2 %3"_s.arg(row.document.id.value()).arg(row.address, entry.date.toString(Qt::ISODate));
            if (!known.contains(key))
                read.append({.mandate = row, .date = entry.date, .isInferred = entry.isInferred});
            known.insert(key);
        }
    }
    return read;
}

QList<Deadline> rowsOf(const QList<model::MandateRow> &mandates, const QList<model::RecordRow> &events)
{
    QList<Deadline> rows;
    for (const model::MandateRow &row : mandates) {
        rows.append({.mandate = row, .date = recognition::dueDate(row.mandate, row.document.date), .isInferred = isDayInferred(row.mandate)});
    }
    for (const model::RecordRow &row : events) {
        const QString day = row.record.fields.value(u"deadline"_s).toString();
        if (!day.isEmpty())
            rows.append({.event = row.record, .languages = row.languages, .citedBy = row.citedBy, .date = QDate::fromString(day, Qt::ISODate),
                .isInferred = row.record.fields.value(u"date_inferred"_s).toBool()});
    }
    for (Deadline &row : rows)
        row.state = stateOf(row);
    std::ranges::stable_sort(rows, [](const Deadline &left, const Deadline &right) {
        return left.date.isValid() == right.date.isValid() ? left.date < right.date : left.date.isValid();
    });
    return rows;
}

}

bool isDayInferred(const model::Mandate &mandate)
{
    return mandate.isDateInferred || !mandate.dueDate.isValid();
}

void readSessions()
{
    recognition::readSessionTable(
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"aide-memoire/sessions.tsv"_s));
}

Query<QList<Deadline>> deadlines()
{
    return [](const library::Database &database) -> base::Result<QList<Deadline>> {
        readSessions();
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Event;
        TRY(const QList<model::MandateRow> mandates, library::MandateQueries(database).all());
        TRY(const QList<model::RecordRow> events, library::DocumentQueries(database).list(filter));
        return rowsOf(mandates, events);
    };
}

Query<DueSoon> dueSoon(QDate day, qsizetype most)
{
    return [day, most](const library::Database &database) -> base::Result<DueSoon> {
        readSessions();
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Event;
        const library::MandateQueries mandates(database);
        const QDate from = day.addDays(-kOverdueDays);
        TRY(const QList<library::MandateDay> days, mandates.days([from](const model::Mandate &due) { return lastDay(due) >= from; }));
        TRY(const QSet<model::MandateId> closed, closedMandates(database));
        TRY(const QList<model::RecordRow> events, library::DocumentQueries(database).list(filter));
        QList<DueEntry> entries = entriesOf(days, closed, events, from);
        std::ranges::stable_sort(entries, {}, &DueEntry::date);
        const auto today = std::ranges::lower_bound(entries, day, {}, &DueEntry::date);
        DueSoon due;
        due.overdueCount = today - entries.begin();
        due.nextCount = entries.end() - today;
        QList<DueEntry> overdue = entries.first(due.overdueCount);
        std::ranges::reverse(overdue);
        TRY(due.overdue, readEntries(mandates, overdue, most));
        TRY(due.next, readEntries(mandates, entries.sliced(due.overdueCount), most));
        return due;
    };
}

}
