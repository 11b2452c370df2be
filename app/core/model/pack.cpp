// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack.h"

#include <core/base/names.h>

using namespace Qt::StringLiterals;

namespace model {

namespace {

constexpr std::array kItemKinds {
    base::Named {PackItem::Kind::Heading, "heading"_L1},
    base::Named {PackItem::Kind::Note, "note"_L1},
    base::Named {PackItem::Kind::Document, "document"_L1},
    base::Named {PackItem::Kind::Passage, "passage"_L1},
    base::Named {PackItem::Kind::Annotation, "annotation"_L1},
    base::Named {PackItem::Kind::Record, "record"_L1},
    base::Named {PackItem::Kind::Table, "table"_L1},
};

}

QString packItemKindName(PackItem::Kind kind)
{
    return base::nameOf(kItemKinds, kind);
}

QStringList packTables()
{
    return {u"comparison"_s, u"positions"_s, u"sponsors"_s, u"votes"_s, u"timeline"_s, u"deadlines"_s, u"contacts"_s, u"annotations"_s, u"glossary"_s};
}

PackItem::Kind packItemKindOfName(const QString &name)
{
    // A block of a newer version is shown as the words that it carries.
    return base::valueOf(kItemKinds, name, PackItem::Kind::Note);
}

}
