// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <analysis/recognition/citations.h>
#include <analysis/recognition/recogniser.h>
#include <analysis/recognition/symbols.h>
#include <import/formats/textreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

FUZZ_TARGET(citations)
{
    const QString content = QString::fromUtf8(bytes);
    const auto isWithin = [](int start, int end, qsizetype size) { return start >= 0 && start <= end && end <= size; };
    for (const recognition::FoundSymbol &found : recognition::findSymbols(content))
        fuzz::promise(isWithin(found.start, found.end, content.size()), "a symbol lies within the text");
    for (const QStringView language : {u"en", u"fr", u"es", u"ru", u"ar", u"zh"}) {
        for (const recognition::Citation &found : recognition::findCitations(content, model::Body::GeneralAssembly, language))
            fuzz::promise(isWithin(found.start, found.end, content.size()), "a citation lies within the text");
    }
    const base::Result<model::ReadText> read = readfile::readWith(formats::TextReader(), {u"A_RES_99_7E.txt"_s, bytes, {}});
    if (!read)
        return;
    for (const model::ProposedLink &link : recognition::recognise(*read)) {
        if (link.passagePosition < 0)
            continue;
        fuzz::promise(link.passagePosition < read->passages.size(), "a link stands in a paragraph that is there");
        fuzz::promise(isWithin(link.start, link.end, read->passages.at(link.passagePosition).content.size()),
            "a link lies within its paragraph");
    }
}
