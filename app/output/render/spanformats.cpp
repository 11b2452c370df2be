// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanformats.h"

#include "documentbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

/// True for scripts that have no italics; what others slant is set bold.
bool hasNoItalics(const QString &language)
{
    return isRightToLeft(language) || language == "zh"_L1 || language == "ja"_L1 || language == "ko"_L1;
}

}

QList<int> lookChanges(const model::Passage &passage, int from, int to)
{
    QList<int> places {from, to};
    for (const model::Span &span : passage.spans)
        places << std::clamp(span.start, from, to) << std::clamp(span.end, from, to);
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

QTextCharFormat lookAt(const model::Passage &passage, int offset, const QString &language, const QTextCharFormat &plain)
{
    using Style = model::Span::Style;
    QTextCharFormat look = plain;
    for (const model::Span &span : passage.spans) {
        if (span.start > offset || span.end <= offset)
            continue;
        if (span.style == Style::Bold || (span.style == Style::Italic && hasNoItalics(language)))
            look.setFontWeight(QFont::Bold);
        else if (span.style == Style::Italic)
            look.setFontItalic(true);
        else if (span.style == Style::Superscript || span.style == Style::NoteReference)
            look.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        if (span.style == Style::Strike)
            look.setFontStrikeOut(true);
        if (span.style == Style::NoteReference)
            look.setProperty(kNoteProperty, span.target);
    }
    return look;
}

}
