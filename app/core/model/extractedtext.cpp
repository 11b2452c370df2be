// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractedtext.h"

#include <algorithm>

namespace model {

void StyledText::removeStart(qsizetype count)
{
    while (count < content.size() && content.at(count).isSpace())
        ++count;
    content.remove(0, count);
    QList<Span> kept;
    for (Span span : std::as_const(spans)) {
        const bool isMark = span.style == Span::Style::NoteReference;
        span.start = std::max<int>(0, span.start - int(count));
        span.end = std::max<int>(0, span.end - int(count));
        if (isMark || span.end > span.start)
            kept.append(span);
    }
    spans = kept;
}

StyledText StyledText::takeEnd(qsizetype offset)
{
    StyledText end = *this;
    end.removeStart(offset);
    end.spans.removeIf([&](const Span &span) { return span.end == 0 && span.start == 0; });
    content.truncate(offset);
    while (!content.isEmpty() && content.back().isSpace())
        content.chop(1);
    const auto length = int(content.size());
    spans.removeIf([length](const Span &span) { return span.start > length || (span.start == length && span.end > length); });
    for (Span &span : spans)
        span.end = std::min(span.end, length);
    return end;
}

bool StyledText::isWholly(Span::Style style) const
{
    return !content.isEmpty() && std::ranges::any_of(spans, [&](const Span &span) {
        return span.style == style && span.start == 0 && span.end == content.size();
    });
}

bool RawParagraph::isParagraph() const
{
    return (kind == PassageKind::Operative || kind == PassageKind::Body) && level == 0 && !continues;
}

}
