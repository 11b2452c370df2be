// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

#include <output/exchange/sponsorhistory.h>

namespace application {

/// The sponsors of all versions of a text that the library holds, oldest first.
Query<exchange::SponsorHistory> sponsors(base::RecordId record);
/// How the States voted on a text.
Query<exchange::States> votes(base::RecordId record);

/// The same as tables for a spreadsheet: CSV without the last line end.
QString sponsorsTable(const exchange::SponsorHistory &sponsors);
QString votesTable(const exchange::States &votes);

}
