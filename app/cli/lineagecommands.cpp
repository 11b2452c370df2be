// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "json.h"

#include <application/records.h>
#include <application/sponsors.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject sponsorsJson(const exchange::SponsorHistory &sponsors)
{
    QJsonArray rows;
    for (const comparison::SponsorRow &row : sponsors.table.rows) {
        rows.append(QJsonObject {{u"code"_s, row.state}, {u"name"_s, sponsors.names.value(row.state)},
            {u"roles"_s, QJsonArray::fromStringList(row.roles)},
            {u"joined"_s, row.joined ? sponsors.table.versions.at(*row.joined) : QString()},
            {u"left"_s, row.left >= 0 ? sponsors.table.versions.at(row.left) : QString()}});
    }
    return {{u"versions"_s, QJsonArray::fromStringList(sponsors.table.versions)}, {u"sponsors"_s, rows}};
}

}

int listWanted(const Context &context, const application::OpenLibrary &library)
{
    const auto rows = library.run(application::wantedDocuments());
    if (!rows)
        return context.report(rows.error());
    QJsonArray items;
    for (const library::WantedRow &row : *rows) {
        QJsonObject item = recordJson({row.record, {}, 0, 0});
        item.insert(u"count"_s, row.citations);
        item.insert(u"cited_by"_s, QJsonArray::fromStringList(row.citedBy));
        items.append(item);
        if (!context.json)
            context.printLine(u"#%1\t%2\t%3\t%4"_s.arg(row.record.id.value())
                                  .arg(row.record.symbol.isEmpty() ? row.record.name : row.record.symbol)
                                  .arg(row.citations)
                                  .arg(row.citedBy.join(u", ")));
    }
    if (context.json)
        context.print({{u"items"_s, items}});
    return Done;
}

int lineage(const Context &context)
{
    if (context.positional.isEmpty())
        return context.usage(u"lineage needs a symbol"_s);
    return withTarget(context, [&](const application::OpenLibrary &library, const application::Target &target) -> int {
        const base::Result<application::Lineage> lineage = library.run(application::lineage(target.record.id));
        if (!lineage)
            return context.report(lineage.error());
        QJsonArray members;
        for (const library::LineageMember &member : lineage->members) {
            members.append(QJsonObject {{u"id"_s, member.record.id.value()}, {u"symbol"_s, member.record.symbol},
                {u"in_library"_s, member.record.inLibrary}, {u"relation"_s, member.relation}});
            if (!context.json)
                context.printLine(member.record.symbol + u'\t' + member.relation);
        }
        const QString superseded = lineage->supersededBy ? lineage->supersededBy->symbol : QString();
        if (context.json)
            context.print({{u"lineage"_s, members}, {u"superseded_by"_s, superseded}});
        else if (!superseded.isEmpty())
            context.printLine(target.record.symbol + u" is superseded by " + superseded);
        return Done;
    });
}

int sponsors(const Context &context)
{
    const QString format = context.option(u"format"_s);
    if (context.positional.isEmpty() || (!format.isEmpty() && format != u"csv" && format != u"votes-csv"))
        return context.usage(u"sponsors needs a symbol, and knows the formats csv and votes-csv"_s);
    return withTarget(context, [&](const application::OpenLibrary &library, const application::Target &target) -> int {
        const auto votes = library.run(application::votes(target.record.id));
        const auto table = library.run(application::sponsors(target.record.id));
        if (!votes || !table)
            return context.report(votes ? table.error() : votes.error());
        if (context.json)
            context.print(sponsorsJson(*table));
        else if (format == u"votes-csv")
            context.printLine(application::votesTable(*votes));
        else
            context.printLine(application::sponsorsTable(*table));
        return Done;
    });
}

}
