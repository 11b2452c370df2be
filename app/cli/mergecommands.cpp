// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/identity.h>
#include <application/merging.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// "#12" or "12".
base::RecordId idOf(QString word)
{
    return base::RecordId(word.remove(u'#').toLongLong());
}

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
