// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <analysis/recognition/sessions.h>
#include <core/base/files.h>
#include <library/store/documentqueries.h>
#include <library/store/knowledge.h>
#include <library/store/merging.h>
#include <output/exchange/icalendar.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "#12" or "12".
base::RecordId idOf(QString word)
{
    return base::RecordId(word.remove(u'#').toLongLong());
}

model::Signature signature()
{
    return {qEnvironmentVariable("USER"), QDateTime::currentDateTimeUtc()};
}

exchange::CalendarDay dayOf(const model::MandateRow &row)
{
    const model::Mandate &mandate = row.mandate;
    exchange::CalendarDay day;
    day.uid = u"mandate-%1-%2@aide-memoire"_s.arg(row.document.symbolKey, row.address).replace(u' ', u'-');
    day.date = recognition::dueDate(mandate, row.document.date);
    day.summary = mandate.deliverable + u" ("_s + row.document.symbol + u' ' + row.address + u')';
    day.description = mandate.verb + u' ' + mandate.addressee + u' ' + mandate.task;
    day.url = model::Reference::link(row.document.symbol, model::Address(row.address));
    day.isTentative = mandate.isDateInferred || !mandate.dueDate.isValid();
    return day;
}

exchange::CalendarDay dayOf(const model::Record &event)
{
    exchange::CalendarDay day;
    day.uid = u"event-%1@aide-memoire"_s.arg(event.symbolKey.isEmpty() ? QString::number(event.id.value()) : event.symbolKey);
    day.date = event.date.isValid() ? event.date : QDate::fromString(event.fields.value(u"deadline"_s).toString(), Qt::ISODate);
    day.lastDate = QDate::fromString(event.fields.value(u"end_date"_s).toString(), Qt::ISODate);
    day.summary = event.name;
    day.description = event.fields.value(u"note"_s).toString();
    day.isTentative = event.fields.value(u"date_inferred"_s).toBool();
    return day;
}

base::Result<QList<exchange::CalendarDay>> daysOf(const library::Database &database)
{
    const base::Result<library::DeadlineRows> due = library::KnowledgeQueries(database).deadlines();
    if (!due)
        return base::failure(due.error());
    QList<exchange::CalendarDay> days;
    for (const model::MandateRow &row : due->mandates)
        days.append(dayOf(row));
    for (const model::RecordRow &row : due->events)
        days.append(dayOf(row.record));
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

int exportDeadlines(const Context &context)
{
    if (context.option(u"format"_s) != u"ical")
        return context.usage(u"export knows the format ical"_s);
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadOnly);
    if (!library)
        return LibraryNotOpened;
    const auto days = library->read(daysOf);
    if (!days)
        return context.report(days.error());
    const QByteArray calendar = exchange::iCalendar(*days, QDateTime::currentDateTimeUtc());
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(QString::fromUtf8(calendar));
        return Done;
    }
    if (const base::Status written = base::writeFile(path, calendar); !written)
        return context.report(written.error());
    if (context.json)
        context.print({{u"output"_s, path}, {u"entries"_s, days->size()}});
    return Done;
}

int mergeRecords(const Context &context)
{
    if (context.positional.size() != 2)
        return context.usage(u"merge needs two ids: the record that goes, and the one that stays"_s);
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadWrite);
    if (!library)
        return LibraryNotOpened;
    const base::RecordId other = idOf(context.positional.at(0));
    const base::RecordId kept = idOf(context.positional.at(1));
    const auto merged = library->write(
        [&](const library::Database &database) { return library::MergeStore(database, signature()).merge(other, kept); });
    if (!merged)
        return context.report(merged.error());
    if (context.json)
        context.print({{u"merged"_s, other.value()}, {u"into"_s, kept.value()}});
    return Done;
}

int splitRecord(const Context &context)
{
    if (context.positional.size() != 1)
        return context.usage(u"split needs the id of a record that another was merged into"_s);
    const std::unique_ptr<library::Library> library = context.open(library::Database::Access::ReadWrite);
    if (!library)
        return LibraryNotOpened;
    const base::RecordId kept = idOf(context.positional.first());
    const auto restored = library->write([&](const library::Database &database) { return library::MergeStore(database, signature()).split(kept); });
    if (!restored)
        return context.report(restored.error());
    if (context.json)
        context.print({{u"split"_s, kept.value()}, {u"restored"_s, restored->value()}});
    return Done;
}

}
