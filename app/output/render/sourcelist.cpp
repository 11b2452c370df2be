// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcelist.h"

#include "pagination.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

void writeSource(DocumentDraft &draft, int number, const briefing::SourceEntry &source, const PageWords &words, const Typography &typography)
{
    const PassageWriter &writer = draft.writer;
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    format.setBottomMargin(0);
    format.setProperty(kKeepWithNextProperty, true);
    QTextBlockFormat first = format;
    first.setProperty(kAddressProperty, u"[%1]"_s.arg(number));
    QTextCharFormat bold = writer.charFormat();
    bold.setFontWeight(QFont::Bold);
    const briefing::SourceLines lines = briefing::sourceLines(source, words);
    draft.writeLine(isolated(lines.title), first, bold);
    for (const QString &line : lines.lines)
        draft.writeLine(isolated(line), format, writer.charFormat());
    QTextCharFormat muted = writer.charFormat(kSmallSize);
    muted.setForeground(typography.muted);
    QTextBlockFormat last = writer.blockFormat(writer.numberMargin());
    last.setBottomMargin(writer.em());
    if (!lines.superseded.isEmpty()) {
        QTextCharFormat warning = writer.charFormat(kSmallSize);
        warning.setFontWeight(QFont::Bold);
        warning.setForeground(typography.warning);
        draft.writeLine(lines.superseded, format, warning);
    }
    draft.writeLine(lines.facts, last, muted);
}

}

void writeSources(DocumentDraft &draft, const briefing::Outline &outline, const PageWords &words, const Typography &typography)
{
    if (outline.sources.isEmpty() && outline.quotations == 0)
        return;
    draft.writeHeading(words.sources, 1, words.sources);
    QTextBlockFormat format = draft.writer.blockFormat();
    QTextCharFormat muted = draft.writer.charFormat(kSmallSize);
    muted.setForeground(typography.muted);
    if (outline.quotations > 0) {
        format.setBottomMargin(1.2 * draft.writer.em());
        const QString line = words.quotationsChecked.arg(outline.quotations).arg(outline.changedQuotations);
        draft.writeLine(line, format, draft.writer.charFormat());
    }
    for (qsizetype index = 0; index < outline.sources.size(); ++index)
        writeSource(draft, int(index) + 1, outline.sources.at(index), words, typography);
    // What others wrote is no text of the United Nations.
    if (std::ranges::none_of(outline.sources, &briefing::SourceEntry::isOfUnitedNations))
        return;
    format.setTopMargin(1.2 * draft.writer.em());
    draft.writeLine(words.unofficial, format, muted);
}

}
