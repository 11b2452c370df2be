// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sponsors.h"

#include <library/store/documentqueries.h>

using namespace Qt::StringLiterals;

namespace application {

Query<Sponsors> sponsorTable(base::RecordId record)
{
    return [record](const library::Database &database) -> base::Result<Sponsors> {
        Sponsors sponsors;
        TRY(sponsors.work, library::DocumentQueries(database).record(record));
        TRY(sponsors.history, exchange::readSponsorHistory(database, record));
        return sponsors;
    };
}

Query<exchange::States> votes(base::RecordId record)
{
    return [record](const library::Database &database) { return exchange::readStates(database, record, u"votedBy"_s); };
}

}
