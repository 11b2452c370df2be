// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "deadlines.h"

#include <core/model/reference.h>
#include <library/store/documentqueries.h>

#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace application {

namespace {

exchange::CalendarDay mandateDay(const Deadline &deadline)
{
    const model::MandateRow &row = deadline.mandate;
    exchange::CalendarDay day;
    day.uid = u"mandate-%1-%2@aide-memoire"_s.arg(row.document.symbolKey, row.address).replace(u' ', u'-');
    day.date = deadline.date;
    day.summary = row.mandate.deliverable + u" ("_s + row.document.symbol + u' ' + row.address + u')';
    day.description = row.mandate.verb + u' ' + row.mandate.addressee + u' ' + row.mandate.task;
    day.url = model::Reference::link(row.document.symbol, model::Address(row.address));
    day.isTentative = deadline.isInferred;
    return day;
}

/// "event-…" on its own day; "deadline-…" on the last day of its call.
exchange::CalendarDay eventDay(const model::Record &event, const QString &kind, QDate date)
{
    exchange::CalendarDay day;
    day.uid = kind + u"-%1@aide-memoire"_s.arg(event.symbolKey.isEmpty() ? QString::number(event.id.value()) : event.symbolKey);
    day.date = date;
    day.summary = event.name;
    day.description = event.fields.value(u"note"_s).toString();
    day.isTentative = event.fields.value(u"date_inferred"_s).toBool();
    return day;
}

QList<exchange::CalendarDay> daysOf(const QList<Deadline> &deadlines, const QList<model::RecordRow> &events)
{
    QList<exchange::CalendarDay> days;
    for (const Deadline &deadline : deadlines) {
        if (deadline.state != DeadlineState::Open)
            continue;
        if (!deadline.event.id.isValid())
            days.append(mandateDay(deadline));
        else if (deadline.event.date.isValid() && deadline.event.date != deadline.date)
            days.append(eventDay(deadline.event, u"deadline"_s, deadline.date));
        else if (!deadline.event.date.isValid())
            days.append(eventDay(deadline.event, u"event"_s, deadline.date));
    }
    for (const model::RecordRow &row : events) {
        days.append(eventDay(row.record, u"event"_s, row.record.date));
        days.last().lastDate = QDate::fromString(row.record.fields.value(u"end_date"_s).toString(), Qt::ISODate);
    }
    days.removeIf([](const exchange::CalendarDay &day) { return !day.date.isValid(); });
    // Two tasks of one paragraph are two entries.
    QHash<QString, int> seen;
    for (exchange::CalendarDay &day : days) {
        if (const int times = seen[day.uid]++; times > 0)
            day.uid.prepend(QString::number(times + 1) + u'-');
    }
    return days;
}

}

Query<QList<exchange::CalendarDay>> calendarDays()
{
    return [](const library::Database &database) -> base::Result<QList<exchange::CalendarDay>> {
        TRY(const QList<Deadline> due, deadlines().run(database));
        model::RecordFilter events;
        events.kind = model::RecordKind::Event;
        return library::DocumentQueries(database).list(events).transform(
            [&due](const QList<model::RecordRow> &rows) { return daysOf(due, rows); });
    };
}

QByteArray calendarFile(const QList<exchange::CalendarDay> &days)
{
    return exchange::iCalendar(days, QDateTime::currentDateTimeUtc());
}

}
