// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotation.h"

using namespace Qt::StringLiterals;

namespace model {

QString attributionName(Attribution attribution)
{
    switch (attribution) {
    case Attribution::OnTheRecord:
        return u"on the record"_s;
    case Attribution::ChathamHouse:
        return u"Chatham House"_s;
    case Attribution::NeedsClearance:
        return u"needs clearance"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Attribution attributionOfName(const QString &name)
{
    if (name == "on the record"_L1)
        return Attribution::OnTheRecord;
    // A name that is not known allows nothing.
    return name == "Chatham House"_L1 ? Attribution::ChathamHouse : Attribution::NeedsClearance;
}

}
