// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

#include "importreport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace model {

int ImportReport::count(ImportOutcome outcome) const
{
    return int(std::ranges::count(outcomes, outcome, &FileOutcome::outcome));
}

namespace {

// In the order of the enumeration.
constexpr std::array<QStringView, 5> kOutcomeNames {u"added", u"unchanged", u"duplicate", u"updated", u"failed"};

}

QString importOutcomeName(ImportOutcome outcome)
{
    return kOutcomeNames.at(size_t(outcome)).toString();
}

ImportOutcome importOutcomeOfName(const QString &name)
{
    const auto found = std::ranges::find(kOutcomeNames, QStringView(name));
    return found == kOutcomeNames.end() ? ImportOutcome::Failed : ImportOutcome(found - kOutcomeNames.begin());
}

}
