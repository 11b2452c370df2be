// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported.h"

using namespace Qt::StringLiterals;

namespace model {

QString importOutcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return u"added"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Duplicate:
        return u"duplicate"_s;
    case ImportOutcome::Updated:
        return u"updated"_s;
    case ImportOutcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}
