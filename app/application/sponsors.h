// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <core/model/record.h>
#include <output/exchange/sponsorhistory.h>
#include <output/exchange/sponsorscsv.h>

namespace application {

/// A text with the sponsors of all its versions that the library holds, oldest first. Error: NotFound.
struct Sponsors {
    model::Record work;
    exchange::SponsorHistory history;
};
Query<Sponsors> sponsorTable(base::RecordId record);
/// How the States voted on a text.
Query<exchange::States> votes(base::RecordId record);

// The same as tables for a spreadsheet.
using exchange::sponsorsCsv;
using exchange::votesCsv;

}
