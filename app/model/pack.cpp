// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include <array>

using namespace Qt::StringLiterals;

namespace model {

namespace {

struct Row {
    PackItem::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kRows {
    Row {PackItem::Kind::Heading, "heading"_L1},
    Row {PackItem::Kind::Note, "note"_L1},
    Row {PackItem::Kind::Document, "document"_L1},
    Row {PackItem::Kind::Passage, "passage"_L1},
    Row {PackItem::Kind::Annotation, "annotation"_L1},
    Row {PackItem::Kind::Record, "record"_L1},
};

}

QString packItemKindName(PackItem::Kind kind)
{
    for (const Row &row : kRows) {
        if (row.kind == kind)
            return row.name;
    }
    Q_UNREACHABLE_RETURN({});
}

PackItem::Kind packItemKindOfName(const QString &name)
{
    for (const Row &row : kRows) {
        if (row.name == name)
            return row.kind;
    }
    // A block of a newer version is shown as the words that it carries.
    return PackItem::Kind::Note;
}

}
