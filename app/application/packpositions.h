// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packtables.h"
#include "positions.h"

#include <QSet>

namespace application {

/// Who wants what in a draft, as a table of a pack: paragraph, words, and each position with those that have it. Of paragraphs that are
/// withheld only the place is told. Any thread.
briefing::Table packPositions(
    const NegotiationPositions &positions, const QSet<base::PassageId> &withheld, const QString &language, const TableWords &words);

}
