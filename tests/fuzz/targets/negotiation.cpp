// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frame.h"

#include <analysis/recognition/negotiationmarks.h>
#include <import/formats/textreader.h>

#include <readfile.h>

using namespace Qt::StringLiterals;

/// The markup of the bytes as one paragraph, the first half in bold and the last struck out, and of the text that they are.
FUZZ_TARGET(negotiation)
{
    const auto check = [](const model::Passage &passage) {
        const recognition::NegotiationMarks found = recognition::negotiationMarks(passage);
        fuzz::promise(found.unpaired >= 0, "brackets are counted");
        for (qsizetype at = 0; at < found.marks.size(); ++at) {
            const recognition::NegotiationMark &mark = found.marks.at(at);
            fuzz::promise(mark.range.start >= 0 && mark.range.start < mark.range.end && mark.range.end <= passage.content.size(),
                "a mark lies within its paragraph");
            fuzz::promise(!mark.words.isEmpty(), "a mark has words");
            fuzz::promise(mark.range.start <= mark.place.start && mark.place.start <= mark.place.end && mark.place.end <= mark.range.end,
                "its words lie within it");
            fuzz::promise(mark.outer >= -1 && mark.outer < at, "a mark stands within one that opened before");
            if (mark.outer < 0)
                continue;
            const model::TextRange &outer = found.marks.at(mark.outer).range;
            fuzz::promise(outer.start <= mark.range.start && mark.range.end <= outer.end, "a mark lies within its outer one");
        }
    };
    model::Passage whole;
    whole.kind = model::PassageKind::Operative;
    whole.content = QString::fromUtf8(bytes);
    whole.spans.append({model::Span::Style::Bold, 1, int(whole.content.size() / 2), {}});
    whole.spans.append({model::Span::Style::Strike, int(whole.content.size() / 2), int(whole.content.size()), {}});
    check(whole);
    const base::Result<model::ReadText> read = readfile::readWith(formats::TextReader(), {u"A_RES_99_7E.txt"_s, bytes, {}});
    if (read)
        std::ranges::for_each(read->passages, check);
}
