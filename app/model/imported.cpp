// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include "importreport.h"

#include <base/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace model {

int ImportReport::count(ImportOutcome outcome) const
{
    return int(std::ranges::count(outcomes, outcome, &FileOutcome::outcome));
}

namespace {

constexpr std::array kOutcomes {
    base::Named {ImportOutcome::Added, "added"_L1},
    base::Named {ImportOutcome::Unchanged, "unchanged"_L1},
    base::Named {ImportOutcome::Duplicate, "duplicate"_L1},
    base::Named {ImportOutcome::Updated, "updated"_L1},
    base::Named {ImportOutcome::Failed, "failed"_L1},
};

}

QString importOutcomeName(ImportOutcome outcome)
{
    return base::nameOf(kOutcomes, outcome);
}

ImportOutcome importOutcomeOfName(const QString &name)
{
    return base::valueOf(kOutcomes, name, ImportOutcome::Failed);
}

}
