// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Row {
    RecordKind kind;
    QLatin1StringView name;
};

constexpr std::array kRows {
    Row {RecordKind::Document, "document"_L1},
    Row {RecordKind::Event, "event"_L1},
    Row {RecordKind::Person, "person"_L1},
    Row {RecordKind::Organisation, "organisation"_L1},
    Row {RecordKind::State, "state"_L1},
    Row {RecordKind::Body, "body"_L1},
    Row {RecordKind::Theme, "theme"_L1},
};

}

QString recordKindName(RecordKind kind)
{
    for (const Row &row : kRows) {
        if (row.kind == kind)
            return row.name;
    }
    Q_UNREACHABLE_RETURN({});
}

RecordKind recordKindOfName(const QString &name)
{
    for (const Row &row : kRows) {
        if (row.name == name)
            return row.kind;
    }
    return RecordKind::Document;
}

}
