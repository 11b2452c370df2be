// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotation.h"

#include <core/base/names.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kAttributions {
    base::Named {Attribution::OnTheRecord, "on the record"_L1},
    base::Named {Attribution::ChathamHouse, "Chatham House"_L1},
    base::Named {Attribution::NeedsClearance, "needs clearance"_L1},
};

}

QString attributionName(Attribution attribution)
{
    return base::nameOf(kAttributions, attribution);
}

Attribution attributionOfName(const QString &name)
{
    // A name that is not known allows nothing.
    return base::valueOf(kAttributions, name, Attribution::NeedsClearance);
}

}
