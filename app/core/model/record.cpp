// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include <core/base/names.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kRecordKinds {
    base::Named {RecordKind::Document, "document"_L1},
    base::Named {RecordKind::Event, "event"_L1},
    base::Named {RecordKind::Person, "person"_L1},
    base::Named {RecordKind::Organisation, "organisation"_L1},
    base::Named {RecordKind::State, "state"_L1},
    base::Named {RecordKind::Body, "body"_L1},
    base::Named {RecordKind::Theme, "theme"_L1},
};

}

QString recordKindName(RecordKind kind)
{
    return base::nameOf(kRecordKinds, kind);
}

RecordKind recordKindOfName(const QString &name)
{
    return base::valueOf(kRecordKinds, name, RecordKind::Document);
}

}
