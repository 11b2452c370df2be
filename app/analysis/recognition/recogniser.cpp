// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recogniser.h"

#include "citationrules.h"
#include "lineagerules.h"
#include "staterules.h"
#include "themekeywords.h"

#include <core/model/symbol.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using model::ProposedLink;

/// The body that adopted the text, where the file itself says so.
QList<ProposedLink> adoptionLinks(const model::ReadText &read)
{
    const model::Body body = model::bodyOfCode(read.work.body);
    const std::optional<model::Symbol> own = model::Symbol::parse(read.work.symbol);
    if (body == model::Body::Unknown || body == model::Body::Other || !own || !own->isResolution())
        return {};
    ProposedLink link;
    link.relation = u"adoptedBy"_s;
    link.targetKind = model::RecordKind::Body;
    link.targetKey = model::bodyCode(body);
    link.targetName = QString::fromUtf8(model::bodyName(body));
    link.date = read.work.date;
    link.origin = model::Origin::Source;
    return {link};
}

}

QList<ProposedLink> recognise(const model::ReadText &read)
{
    // One file for each concern; none needs to know what another found.
    return adoptionLinks(read) + lineageLinks(read) + stateLinks(read) + themeLinks(read) + citationLinks(read);
}

}
