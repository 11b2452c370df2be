// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageblockwriter.h"

#include "documentdraft.h"
#include "ownwords.h"
#include "packpages.h"
#include "pagination.h"
#include "section.h"

#include <core/model/cell.h>

#include <QTextBlock>

#include <utility>

using namespace Qt::StringLiterals;

namespace render {

namespace {

using briefing::Block;

constexpr double kGapAboveTable = 0.7; // In ems.

/// Keeps a table from what stands above and below it.
void writeGap(DocumentDraft &draft)
{
    QTextBlockFormat gap = draft.writer.blockFormat();
    gap.setBottomMargin(0);
    gap.setLineHeight(kGapAboveTable * draft.writer.em(), QTextBlockFormat::FixedHeight);
    gap.setProperty(kKeepWithNextProperty, true);
    draft.writeLine(QString(QChar(QChar::Nbsp)), gap, draft.writer.charFormat(kSmallSize));
}

}

PageBlockWriter::PageBlockWriter(DocumentDraft &draft, const briefing::PageWords &words, const Typography &typography)
    : m_draft(draft)
    , m_words(words)
    , m_typography(typography)
{
}

void PageBlockWriter::writeDocument(const Block &block)
{
    DocumentContent content;
    content.work = block.record;
    content.text = block.source;
    content.passages = block.passages;
    content.annotations = block.annotations;
    QStringList lines = briefing::noticesOf(block, m_words);
    lines.prepend(briefing::numberedCitation(block));
    content.coverLine = lines.join(u" · "_s);
    const bool isFirst = m_draft.document->isEmpty();
    const int before = m_draft.document->blockCount();
    render::writeDocument(m_draft.cursor, content, m_typography);
    QTextBlockFormat mark;
    mark.setProperty(kContentsProperty, block.heading);
    mark.setProperty(kContentsLevelProperty, block.headingLevel);
    QTextCursor(m_draft.document->findBlockByNumber(isFirst ? 0 : before)).mergeBlockFormat(mark);
}

void PageBlockWriter::writeHeading(const Block &block)
{
    m_draft.writeHeading(block.heading, block.headingLevel, block.heading);
}

void PageBlockWriter::writeOwnWords(const QString &markdown)
{
    render::writeOwnWords(m_draft.cursor, m_draft.writer, markdown, m_words.ownWords);
}

void PageBlockWriter::writeWords(const Block &block)
{
    QList<model::Passage> passages = briefing::printedPassages(block);
    const QString &language = briefing::languageOf(block, m_words);
    PassageWriter writer(m_draft.cursor, m_typography, language);
    if (!model::cellsOf(passages.first()).isEmpty()) { // Two languages side by side.
        DocumentContent content;
        content.text.language = language;
        content.passages = std::exchange(passages, {});
        writeGap(m_draft);
        render::writePassages(m_draft.cursor, content, m_typography);
        writeGap(m_draft);
    }
    for (const model::Passage &passage : std::as_const(passages))
        writer.write(passage, block.annotations);
    writer.writeFootnotes(block.annotations);
    QTextBlockFormat close;
    close.setProperty(kKeepWithNextProperty, true);
    QTextCursor last(m_draft.document->lastBlock());
    last.mergeBlockFormat(close);
    if (block.kind == Block::Kind::Annotation && !block.annotations.isEmpty()) {
        last.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        last.mergeCharFormat(annotationFormat(block.annotations.first(), m_typography));
    }
    m_draft.cursor.movePosition(QTextCursor::End);
}

void PageBlockWriter::writeFacts(const Block &block)
{
    QTextBlockFormat format = m_draft.writer.blockFormat(m_draft.writer.numberMargin());
    format.setBottomMargin(0.35 * m_draft.writer.em());
    format.setProperty(kKeepWithNextProperty, !block.passages.isEmpty());
    for (const QString &fact : block.facts)
        m_draft.writeLine(fact, format, m_draft.writer.charFormat());
}

void PageBlockWriter::writeTable(const Block &block)
{
    DocumentContent content;
    content.text.language = m_words.uiLanguage;
    content.passages = block.passages;
    writeGap(m_draft);
    render::writePassages(m_draft.cursor, content, m_typography);
    writeGap(m_draft);
}

void PageBlockWriter::writeCitation(const Block &block)
{
    // The citation stands on the side of the words that it belongs to.
    const PassageWriter writer(m_draft.cursor, m_typography, briefing::languageOf(block, m_words));
    const double em = writer.em();
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    QTextCharFormat words = m_draft.writer.charFormat(kSmallSize);
    words.setForeground(m_typography.muted);
    const QStringList notices = briefing::noticesOf(block, m_words);
    format.setBottomMargin((notices.isEmpty() ? 1.3 : 0.2) * em);
    format.setProperty(kKeepWithNextProperty, !notices.isEmpty());
    m_draft.writeLine(briefing::numberedCitation(block), format, words);
    QTextCharFormat warning = m_draft.writer.charFormat(kSmallSize);
    warning.setFontWeight(QFont::Bold);
    warning.setForeground(m_typography.warning);
    QTextBlockFormat note = m_draft.writer.blockFormat(m_draft.writer.numberMargin());
    for (const QString &notice : notices) {
        note.setBottomMargin((notice == notices.last() ? 1.3 : 0.2) * em);
        m_draft.writeLine(notice, note, warning);
    }
}

}
