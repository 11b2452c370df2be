// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation.h"

#include <output/exchange/bibliography.h>

namespace application {

QStringList citationStyles()
{
    return citation::citationStyles() + exchange::bibliographyFormats();
}

QString cite(const model::Record &record, const model::Text &text, const model::Passage *passage, const QString &style)
{
    return citeRich(record, text, passage, style).plain;
}

citation::Citation citeRich(const model::Record &record, const model::Text &text, const model::Passage *passage, const QString &style)
{
    const model::CitedWork work = citedWork(record, text, passage);
    if (exchange::bibliographyFormats().contains(style))
        return {exchange::bibliographyEntry(work, style), {}};
    return citation::citeRich(work, style);
}

model::CitedWork citedWork(const model::Record &record, const model::Text &text, const model::Passage *passage)
{
    return model::CitedWork::of(record, text, passage ? passage->address : model::Address(), passage ? passage->printedPage() : QString());
}

}
