// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame.h"

#include <core/model/citedwork.h>
#include <import/formats/exchanged/exchangedreader.h>

using namespace Qt::StringLiterals;

// Lists of references and annotations, under each name that they may come by.
FUZZ_TARGET(exchanged)
{
    static const QList<QString> names {u"a.ris"_s, u"a.bib"_s, u"a.json"_s, u"pasted.txt"_s};
    for (const QString &name : names) {
        const auto read = formats::readExchanged({name, bytes});
        if (!read || !*read)
            continue;
        fuzz::promise(!(*read)->content.isEmpty(), "a list that is taken holds something");
        for (const model::Record &document : (*read)->content.documents) {
            fuzz::promise(!document.name.isEmpty() && !document.inLibrary, "a document of a list has a name and no text");
            model::CitedWork::of(document);
        }
        for (const model::ForeignAnnotation &foreign : (*read)->content.annotations) {
            const model::Anchor &anchor = foreign.annotation.anchor;
            fuzz::promise(!foreign.annotation.uuid.isEmpty() && anchor.start >= 0 && anchor.end >= anchor.start, "an annotation has a UUID and a place");
        }
    }
}
