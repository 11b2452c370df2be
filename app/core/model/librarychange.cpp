// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarychange.h"

#include <core/base/names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kChangeActions {
    base::Named {ChangeAction::Added, "added"_L1},
    base::Named {ChangeAction::Changed, "changed"_L1},
    base::Named {ChangeAction::Deleted, "deleted"_L1},
    base::Named {ChangeAction::Restored, "restored"_L1},
};

}

QString changeActionName(ChangeAction action)
{
    return base::nameOf(kChangeActions, action);
}

ChangeAction changeActionOfName(const QString &name)
{
    return base::valueOf(kChangeActions, name, ChangeAction::Changed);
}

bool isRecordKind(const QString &kind)
{
    return recordKindName(recordKindOfName(kind)) == kind;
}

}
