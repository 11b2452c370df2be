// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <application/recordmarks.h>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using application::Mark;

/// What the options ask for: a mark, and whether it is set.
std::optional<std::pair<Mark, bool>> wantedMark(const Context &context)
{
    const bool asksForOne = int(context.has(u"star"_s)) + int(context.has(u"no-star"_s)) + int(context.has(u"unread"_s)) + int(context.has(u"read"_s)) == 1;
    if (!asksForOne)
        return std::nullopt;
    const bool isStar = context.has(u"star"_s) || context.has(u"no-star"_s);
    return std::pair(isStar ? Mark::Star : Mark::Unread, context.has(u"star"_s) || context.has(u"unread"_s));
}

}

Outcome mark(const Context &context)
{
    const auto wanted = wantedMark(context);
    if (!wanted)
        return context.usage(u"mark needs one of --star, --no-star, --unread and --read"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Write));
    TRY(const application::Target target, context.target(library));
    TRY(const QList<model::RecordMarks> before, library.run(application::recordMarks({target.record.id})));
    TRY_VOID(library.run(application::setMark(application::withMark(before, wanted->first, wanted->second), wanted->first)));
    TRY(const QList<model::RecordMarks> after, library.run(application::recordMarks({target.record.id})));
    const model::RecordMarks &marks = after.first();
    const QString name = target.record.symbol.isEmpty() ? target.record.name : target.record.symbol;
    context.print({{u"id"_s, target.record.id.value()}, {u"starred"_s, marks.isStarred}, {u"unread"_s, marks.isUnread}},
        u"%1: %2, %3"_s.arg(name, marks.isStarred ? u"with a star"_s : u"without a star"_s, marks.isUnread ? u"unread"_s : u"read"_s));
    return Done;
}

}
