// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/imports.h>

using namespace Qt::StringLiterals;

namespace cli {

int recogniseAgain(const Context &context)
{
    if (context.positional.size() > 1)
        return context.usage(u"recognise needs one reference, or none for the whole library"_s);
    const std::optional<application::OpenLibrary> library = context.open(Access::Write);
    if (!library)
        return LibraryNotOpened;
    base::RecordId work;
    if (!context.positional.isEmpty()) {
        const base::Result<application::Target> target = library->run(application::target(context.positional.first()));
        if (!target)
            return context.report(target.error());
        work = target->record.id;
    }
    jobs::JobControl control;
    const auto report = application::recogniseAgain(*library, work, control);
    if (!report)
        return context.report(report.error());
    if (context.json) {
        context.print({{u"texts"_s, report->texts}, {u"added"_s, report->links.added}, {u"changed"_s, report->links.changed},
            {u"removed"_s, report->links.removed}});
    } else {
        context.printLine(u"%1 texts: %2 links added, %3 changed, %4 taken away"_s.arg(report->texts)
                              .arg(report->links.added)
                              .arg(report->links.changed)
                              .arg(report->links.removed));
    }
    return Done;
}

}
