// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/calendar.h>
#include <application/identity.h>
#include <application/merging.h>
#include <application/plainexport.h>
#include <core/base/files.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "#12" or "12".
base::RecordId idOf(QString word)
{
    return base::RecordId(word.remove(u'#').toLongLong());
}

Outcome exportPlain(const Context &context, const application::OpenLibrary &library)
{
    const QString folder = context.option(u"output"_s);
    if (folder.isEmpty())
        return context.usage(u"--format plain needs -o FOLDER"_s);
    jobs::JobControl control;
    TRY(const application::PlainReport report, application::exportPlain(library, folder, control));
    context.print({{u"output"_s, folder}, {u"records"_s, report.records}, {u"packs"_s, report.packs}, {u"originals"_s, report.originals}},
        u"%1 records, %2 packs and %3 original files are in %4."_s.arg(report.records).arg(report.packs).arg(report.originals).arg(folder));
    return Done;
}

}

Outcome exportDeadlines(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    if (context.option(u"format"_s) == "plain"_L1)
        return exportPlain(context, library);
    TRY(const auto days, library.run(application::calendarDays()));
    const QByteArray calendar = application::calendarFile(days);
    const QString path = context.option(u"output"_s);
    if (path.isEmpty()) {
        context.printLine(QString::fromUtf8(calendar));
        return Done;
    }
    TRY_VOID(base::writeFile(path, calendar));
    if (context.json)
        context.print({{u"output"_s, path}, {u"entries"_s, days.size()}});
    return Done;
}

Outcome mergeRecords(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    const base::RecordId other = idOf(context.positional.at(0));
    const base::RecordId kept = idOf(context.positional.at(1));
    TRY_VOID(library.run(application::mergeRecords(other, kept, model::MergedName::OfKept, application::signature())));
    if (context.json)
        context.print({{u"merged"_s, other.value()}, {u"into"_s, kept.value()}});
    return Done;
}

Outcome splitRecord(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    const base::RecordId kept = idOf(context.positional.first());
    TRY(const application::SplitRecord split, library.run(application::splitRecord(kept, 0, application::signature())));
    if (context.json)
        context.print({{u"split"_s, kept.value()}, {u"restored"_s, split.other.value()}});
    return Done;
}

}
