// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsors.h"

#include <output/exchange/sponsorscsv.h>

using namespace Qt::StringLiterals;

namespace application {

Query<exchange::SponsorHistory> sponsors(base::RecordId record)
{
    return [record](const library::Database &database) { return exchange::readSponsorHistory(database, record); };
}

Query<exchange::States> votes(base::RecordId record)
{
    return [record](const library::Database &database) { return exchange::readStates(database, record, u"votedBy"_s); };
}

QString sponsorsTable(const exchange::SponsorHistory &sponsors)
{
    return exchange::sponsorsCsv(sponsors.table, sponsors.names).trimmed();
}

QString votesTable(const exchange::States &votes)
{
    return exchange::votesCsv(votes.roles, votes.names).trimmed();
}

}
