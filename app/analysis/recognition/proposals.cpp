// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "mandates.h"
#include "prose/cues.h"
#include "prose/prosereader.h"

#include <core/model/proseshape.h>

using namespace Qt::StringLiterals;

namespace recognition {

model::Proposals proposals(const model::ReadText &read)
{
    if (read.work.fields.value(u"status"_s) == u"summary"_s)
        return {};
    // A press release has a symbol of its own, and is prose for all that.
    const bool isProse = read.work.symbolKey.isEmpty() || model::proseShapeOfName(read.work.fields.value(u"document_type"_s).toString()) != model::ProseShape::None;
    if (isProse)
        return Cues::of(read.text.language) ? ProseReader(read).proposals() : model::Proposals();
    // The rules of mandates know English.
    model::Proposals found;
    if (read.text.language != u"en")
        return found;
    const std::optional<model::Symbol> symbol = model::Symbol::parse(read.work.symbol);
    if (symbol && (symbol->isResolution() || symbol->isDraft()))
        found.mandates = mandatesIn(read);
    return found;
}

}
