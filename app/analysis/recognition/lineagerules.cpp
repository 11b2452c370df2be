// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineagerules.h"

#include "symbols.h"

#include <core/model/lineage.h>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

model::ProposedLink linkTo(const model::Symbol &symbol, const QString &relation)
{
    model::ProposedLink link;
    link.relation = relation;
    link.targetKey = symbol.key();
    link.targetSymbol = symbol.display();
    link.origin = model::Origin::Source;
    return link;
}

}

QList<model::ProposedLink> lineageLinks(const model::ReadText &read)
{
    QList<model::ProposedLink> links;
    const std::optional<model::Symbol> own = model::Symbol::parse(read.work.symbol);
    if (!own)
        return links;
    if (const std::optional<model::Forebear> before = model::forebear(*own))
        links.append(linkTo(before->symbol, before->relation));
    // "A/HRC/57/L.6/Rev.1, as orally revised".
    const QString drafts = read.work.fields.value("draft"_L1).toString();
    if (!drafts.isEmpty() && own->isResolution()) {
        for (const FoundSymbol &draft : findSymbols(drafts))
            links.append(linkTo(draft.symbol, u"adoptedFrom"_s));
    }
    return links;
}

}
