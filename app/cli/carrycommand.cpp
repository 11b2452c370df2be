// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/annotations.h>
#include <application/carrying.h>
#include <application/comparison.h>

using namespace Qt::StringLiterals;

namespace cli {

Outcome carry(const Context &context)
{
    const bool isTrial = context.has(u"dry-run"_s);
    TRY(const application::OpenLibrary library, context.open(isTrial ? Access::Read : Access::Write));
    TRY(const application::Target later, library.run(application::target(context.positional.first(), context.option(u"in"_s))));
    QString from = context.positional.value(1);
    if (from.isEmpty()) {
        TRY(const QList<model::Record> earlier, library.run(application::predecessors(later.record.id)));
        if (earlier.isEmpty())
            return std::unexpected(Failure(
                context.positional.first() + u": the library has no earlier text of its series; name the one to carry from"_s, NotFound));
        from = u"#%1"_s.arg(earlier.first().id.value());
    }
    TRY(const application::CarryOver carryOver, library.run(application::carryOver(from, context.positional.first(), context.option(u"in"_s))));
    QList<model::Annotation> carried = carryOver.ready;
    if (!isTrial && !carried.isEmpty()) {
        TRY(carried, library.run(application::addAnnotations(carried)));
    }
    QJsonArray items;
    for (const model::Annotation &annotation : std::as_const(carried)) {
        items.append(annotationJson({annotation, later.record, later.text ? later.text->language : QString(), {}, {}}));
        if (!context.json)
            context.printLine(annotation.carriedFrom + u" → "_s + annotation.address + u'\t' + application::wordsOf(annotation));
    }
    if (context.json)
        context.print({{u"from"_s, carryOver.from.symbol}, {u"carried"_s, items}, {u"unsure"_s, carryOver.unsure}});
    else if (carryOver.unsure > 0)
        context.printLine(u"%1 without a sure place"_s.arg(carryOver.unsure));
    return Done;
}

}
