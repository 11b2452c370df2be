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

Outcome lineage(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    TRY(const application::Lineage lineage, library.run(application::lineage(target.record.id)));
    QJsonArray members;
    for (const library::LineageMember &member : lineage.members) {
        members.append(QJsonObject {{u"id"_s, member.record.id.value()}, {u"symbol"_s, member.record.symbol},
            {u"in_library"_s, member.record.inLibrary}, {u"relation"_s, member.relation}});
        if (!context.json)
            context.printLine(member.record.symbol + u'\t' + member.relation);
    }
    const QString superseded = lineage.supersededBy ? lineage.supersededBy->symbol : QString();
    if (context.json)
        context.print({{u"lineage"_s, members}, {u"superseded_by"_s, superseded}});
    else if (!superseded.isEmpty())
        context.printLine(target.record.symbol + u" is superseded by " + superseded);
    return Done;
}

Outcome sponsors(const Context &context)
{
    TRY(const application::OpenLibrary library, context.open(Access::Read));
    TRY(const application::Target target, context.target(library));
    TRY(const exchange::States votes, library.run(application::votes(target.record.id)));
    TRY(const application::Sponsors sponsors, library.run(application::sponsorTable(target.record.id)));
    const bool showsVotes = context.option(u"format"_s) == u"votes-csv";
    context.print(sponsorsJson(sponsors.history),
        (showsVotes ? application::votesCsv(votes.roles, votes.names)
                    : application::sponsorsCsv(sponsors.history.table, sponsors.history.names))
            .trimmed());
    return Done;
}

}
