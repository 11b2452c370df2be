// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposals.h"

#include "articlereader.h"
#include "mandates.h"

using namespace Qt::StringLiterals;

namespace recognition {

model::Proposals proposals(const model::ReadText &read)
{
    // The rules below know English.
    if (read.text.language != u"en" || read.work.fields.value(u"status"_s) == u"summary"_s)
        return {};
    if (read.work.symbolKey.isEmpty())
        return ArticleReader(read).proposals();
    model::Proposals found;
    const std::optional<model::Symbol> symbol = model::Symbol::parse(read.work.symbol);
    if (symbol && (symbol->isResolution() || symbol->isDraft()))
        found.mandates = mandatesIn(read);
    return found;
}

}
