// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/calendar.h>
#include <application/merging.h>
#include <core/base/files.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "#12" or "12".
base::RecordId idOf(QString word)
{
    return base::RecordId(word.remove(u'#').toLongLong());
}

}

int exportDeadlines(const Context &context)
{
    if (context.option(u"format"_s) != u"ical")
        return context.usage(u"export knows the format ical"_s);
    const std::optional<application::OpenLibrary> library = context.open(Access::Read);
    if (!library)
        return LibraryNotOpened;
    const auto days = library->run(application::calendarDays());
    if (!days)
        return context.report(days.error());
    const QByteArray calendar = application::calendarFile(*days);
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
    const std::optional<application::OpenLibrary> library = context.open(Access::Write);
    if (!library)
        return LibraryNotOpened;
    const base::RecordId other = idOf(context.positional.at(0));
    const base::RecordId kept = idOf(context.positional.at(1));
    const auto merged = library->run(application::mergeRecords(other, kept));
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
    const std::optional<application::OpenLibrary> library = context.open(Access::Write);
    if (!library)
        return LibraryNotOpened;
    const base::RecordId kept = idOf(context.positional.first());
    const auto restored = library->run(application::splitRecord(kept));
    if (!restored)
        return context.report(restored.error());
    if (context.json)
        context.print({{u"split"_s, kept.value()}, {u"restored"_s, restored->value()}});
    return Done;
}

}
