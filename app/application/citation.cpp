// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation.h"

#include <output/citation/citation.h>
#include <output/exchange/bibliography.h>

namespace application {

QStringList citationStyles()
{
    return citation::citationStyles() + exchange::bibliographyFormats();
}

QString cite(const model::Record &record, const model::Text &text, const model::Passage *passage, const QString &style)
{
    const model::CitedWork work = model::CitedWork::of(
        record, text, passage ? passage->address : model::Address(), passage ? passage->printedPage() : QString());
    return exchange::bibliographyFormats().contains(style) ? exchange::bibliographyEntry(work, style) : citation::cite(work, style);
}

}
