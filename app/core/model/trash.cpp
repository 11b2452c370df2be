// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trash.h"

#include <core/base/names.h>

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kTrashKinds {
    base::Named {TrashKind::Record, "record"_L1},
    base::Named {TrashKind::Text, "text"_L1},
    base::Named {TrashKind::Annotation, "annotation"_L1},
    base::Named {TrashKind::Pack, "pack"_L1},
    base::Named {TrashKind::SavedSearch, "search"_L1},
    base::Named {TrashKind::Dossier, "dossier"_L1},
    base::Named {TrashKind::Note, "note"_L1},
};

}

QString trashKindName(TrashKind kind)
{
    return base::nameOf(kTrashKinds, kind);
}

TrashKind trashKindOfName(const QString &name)
{
    return base::valueOf(kTrashKinds, name, TrashKind::Record);
}

}
