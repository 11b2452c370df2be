// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/citation.h>
#include <application/links.h>
#include <application/searches.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void printDocument(const Context &context, const application::Target &target)
{
    context.printLine(target.record.symbol + u"  " + (target.text ? target.text->title : target.record.name));
    for (const model::Passage &passage : target.passages) {
        const QString place = passage.address.text();
        context.printLine((place.isEmpty() ? QString() : place + u"\t") + passage.content);
    }
}

}

Outcome show(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    if (!context.json) {
        printDocument(context, target);
        return Done;
    }
    TRY(const QList<model::LinkRow> rows, library.run(application::linksFrom(target.record.id)));
    context.print(documentJson(target.record, target.texts, target.text, target.passages, rows));
    return Done;
}

Outcome links(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    TRY(const QList<model::LinkRow> rows, library.run(application::linksOf(target, context.option(u"in"_s))));
    context.printRows(u"links"_s, rows, linkJson, [](const model::LinkRow &row) {
        return QString(row.from.symbol + u' ' + row.fromAddress + u'\t' + row.link.relation + u'\t'
            + symbolOrName(row.to) + u'\t' + row.link.text);
    });
    return Done;
}

Outcome search(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    search::Options options;
    options.limit = context.option(u"limit"_s, u"20"_s).toInt();
    options.language = context.option(u"in"_s);
    static const QStringList orders {u"best"_s, u"newest"_s, u"oldest"_s, u"symbol"_s};
    options.order = model::HitOrder(orders.indexOf(context.option(u"sort"_s, orders.first())));
    options.parallelLanguage = context.option(u"beside"_s);
    const QString query = context.positional.join(u' ');
    if (context.has(u"typing"_s))
        options.typedTo = int(query.size());
    TRY(const search::Answer answer, application::search(library, query, options));
    if (context.json) {
        context.print(answerJson(answer));
        return Done;
    }
    context.printLine(answer.explained);
    for (const model::Hit &hit : answer.hits) {
        context.printLine(hit.symbol + u' ' + hit.address + u" [" + hit.language + u"]\t" + hit.snippet);
        if (!hit.parallel.isEmpty())
            context.printLine(u"    ["_s + hit.parallel.language + u"]\t" + hit.parallel.content);
    }
    return Done;
}

namespace {

model::CitedWork workOf(const application::Target &target)
{
    return application::citedWork(target.record, target.text.value_or(model::Text()), target.paragraph());
}

}

Outcome cite(const Context &context)
{
    const QString style = context.option(u"style"_s, u"un"_s);
    if (!application::citationStyles().contains(style))
        return context.usage(u"cite knows the styles "_s + application::citationStyles().join(u' '));
    if (context.has(u"then"_s) && !citation::citationStyles().contains(style))
        return context.usage(u"--then makes footnotes; "_s + style + u" is a format of entries"_s);
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    const QString citation = application::cite(target.record, target.text.value_or(model::Text()), target.paragraph(), style);
    if (!context.has(u"then"_s)) {
        context.print({{u"style"_s, style}, {u"citation"_s, citation}}, citation);
        return Done;
    }
    citation::NoteRun run(style);
    QStringList notes {run.next(workOf(target)).plain};
    const QStringList others = context.options.value(u"then"_s);
    for (const QString &reference : others) {
        Context next = context;
        next.positional = QStringList {reference};
        TRY(const application::Target other, next.target(library));
        notes.append(run.next(workOf(other)).plain);
    }
    context.print({{u"style"_s, style}, {u"notes"_s, QJsonArray::fromStringList(notes)}}, notes.join(u'\n'));
    return Done;
}

}
