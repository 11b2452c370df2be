// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/citation.h>
#include <application/records.h>
#include <application/searches.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What `list` may be asked for, as a filter over records.
std::optional<model::RecordFilter> filterOf(const QString &what)
{
    model::RecordFilter filter;
    const std::pair<const char16_t *, model::RecordKind> kinds[] = {{u"documents", model::RecordKind::Document},
        {u"events", model::RecordKind::Event}, {u"people", model::RecordKind::Person},
        {u"organisations", model::RecordKind::Organisation}, {u"states", model::RecordKind::State},
        {u"bodies", model::RecordKind::Body}, {u"themes", model::RecordKind::Theme}, {u"wanted", model::RecordKind::Document}};
    for (const auto &[name, kind] : kinds) {
        if (what == name) {
            filter.kind = kind;
            if (kind == model::RecordKind::Document)
                filter.inLibrary = what != u"wanted";
            return filter;
        }
    }
    return std::nullopt;
}

int listAnnotations(const Context &context, const application::OpenLibrary &library)
{
    const auto rows = library.run(application::annotations());
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const model::AnnotationRow &row : *rows) {
        items.append(annotationJson(row));
        if (!context.json)
            context.printLine(row.work.symbol + u' ' + row.annotation.address + u"\t" + row.annotation.anchor.exact + u"\t" + row.annotation.comment);
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

void printDocument(const Context &context, const application::Target &target)
{
    context.printLine(target.record.symbol + u"  " + (target.text ? target.text->title : target.record.name));
    for (const model::Passage &passage : target.passages) {
        const QString place = passage.address.text();
        context.printLine((place.isEmpty() ? QString() : place + u"\t") + passage.content);
    }
}

}

int list(const Context &context)
{
    if (context.positional.size() != 1)
        return context.usage(u"list needs one of: documents events people organisations states bodies themes wanted quotes deadlines suggestions annotations"_s);
    const QString what = context.positional.first();
    const std::optional<model::RecordFilter> filter = filterOf(what);
    if (!filter && what != u"annotations" && !listsKnowledge(what))
        return context.usage(u"list does not know “%1”"_s.arg(what));
    const std::optional<application::OpenLibrary> library = context.open(Access::Read);
    if (!library)
        return LibraryNotOpened;
    if (!filter)
        return listsKnowledge(what) ? listKnowledge(context, *library) : listAnnotations(context, *library);
    if (what == u"wanted")
        return listWanted(context, *library);
    const auto rows = library->run(application::records(*filter));
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const model::RecordRow &row : *rows) {
        items.append(recordJson(row));
        if (!context.json)
            context.printLine(u"#%1\t%2\t%3"_s.arg(row.record.id.value()).arg(row.record.symbol, row.record.name));
    }
    const bool isTold = context.json && *filter->kind != model::RecordKind::Document;
    if (const base::Status added = isTold ? addEvidence(*library, *filter->kind, items) : base::ok(); !added)
        return context.report(added.error());
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

int show(const Context &context)
{
    if (context.positional.isEmpty())
        return context.usage(u"show needs a symbol"_s);
    return withTarget(context, [&](const application::OpenLibrary &library, const application::Target &target) -> int {
        if (!context.json) {
            printDocument(context, target);
            return Done;
        }
        const auto rows = library.run(application::linksFrom(target.record.id));
        if (!rows)
            return context.report(rows.error());
        context.print(documentJson(target.record, target.texts, target.text, target.passages, *rows));
        return Done;
    });
}

int links(const Context &context)
{
    if (context.positional.isEmpty())
        return context.usage(u"links needs a symbol"_s);
    return withTarget(context, [&](const application::OpenLibrary &library, const application::Target &target) -> int {
        const auto rows = library.run(application::linksOf(target, context.option(u"in"_s)));
        if (!rows)
            return context.report(rows.error());
        QJsonArray array;
        for (const model::LinkRow &row : *rows) {
            array.append(linkJson(row));
            if (!context.json)
                context.printLine(row.from.symbol + u' ' + row.fromAddress + u'\t' + row.link.relation + u'\t'
                    + (row.to.symbol.isEmpty() ? row.to.name : row.to.symbol) + u'\t' + row.link.text);
        }
        if (context.json)
            context.print({{u"links"_s, array}});
        return Done;
    });
}

int search(const Context &context)
{
    if (context.positional.isEmpty())
        return context.usage(u"search needs a query"_s);
    const std::optional<application::OpenLibrary> library = context.open(Access::Read);
    if (!library)
        return LibraryNotOpened;
    search::Options options;
    options.limit = context.option(u"limit"_s, u"20"_s).toInt();
    options.language = context.option(u"in"_s);
    static const QStringList orders {u"best"_s, u"newest"_s, u"oldest"_s, u"symbol"_s};
    const qsizetype order = orders.indexOf(context.option(u"sort"_s, orders.first()));
    if (order < 0)
        return context.usage(u"--sort is one of "_s + orders.join(u", "_s));
    options.order = model::HitOrder(order);
    options.parallelLanguage = context.option(u"beside"_s);
    const QString query = context.positional.join(u' ');
    if (context.has(u"typing"_s))
        options.typedTo = int(query.size());
    const base::Result<search::Answer> answer = application::search(*library, query, options);
    if (!answer)
        return context.report(answer.error());
    if (context.json) {
        context.print(answerJson(*answer));
        return Done;
    }
    context.printLine(answer->explained);
    for (const model::Hit &hit : answer->hits) {
        context.printLine(hit.symbol + u' ' + hit.address + u" [" + hit.language + u"]\t" + hit.snippet);
        if (!hit.parallel.isEmpty())
            context.printLine(u"    ["_s + hit.parallel.language + u"]\t" + hit.parallel.content);
    }
    return Done;
}

int cite(const Context &context)
{
    if (context.positional.isEmpty())
        return context.usage(u"cite needs a symbol"_s);
    const QString style = context.option(u"style"_s, u"un"_s);
    if (!application::citationStyles().contains(style))
        return context.usage(u"cite knows the styles "_s + application::citationStyles().join(u' '));
    return withTarget(context, [&](const application::OpenLibrary &, const application::Target &target) -> int {
        const QString citation = application::cite(target.record, target.text.value_or(model::Text()), target.paragraph(), style);
        if (context.json)
            context.print({{u"style"_s, style}, {u"citation"_s, citation}});
        else
            context.printLine(citation);
        return Done;
    });
}

}
