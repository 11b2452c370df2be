// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkrow.h"

#include <utility>

namespace model {

/// The numbers on a record page.
struct RecordSummary {
    QList<LinkCount> counts; ///< Of each relation in any role, and in each.
    QList<std::pair<QString, qint64>> years; ///< Of the texts that are linked to it, the earliest first.
};

}
