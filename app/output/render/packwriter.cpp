// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packwriter.h"

#include "documentdraft.h"
#include "ownwords.h"
#include "pagination.h"
#include "sourcelist.h"

#include <core/model/cell.h>

#include <QTextBlock>

#include <utility>

using namespace Qt::StringLiterals;

namespace render {

namespace {

using briefing::Block;

constexpr double kCoverTitleSize = 2.07; // Two steps above the title of a text.
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

PackWriter::PackWriter(const briefing::Outline &outline, const PageWords &words, const Typography &typography)
    : m_outline(outline)
    , m_words(words)
    , m_typography(typography)
{
}

std::unique_ptr<QTextDocument> PackWriter::cover() const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    writeCover(draft);
    return std::move(draft.document);
}

std::unique_ptr<QTextDocument> PackWriter::note() const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    writeCover(draft);
    for (qsizetype index = 0; index < m_outline.blocks.size(); ++index)
        writeMarkedBlock(draft, index);
    writeSources(draft, m_outline, m_words, m_typography);
    return std::move(draft.document);
}

void PackWriter::writeCover(DocumentDraft &draft) const
{
    const PassageWriter &writer = draft.writer;
    const model::Pack &pack = m_outline.pack;
    QTextBlockFormat block = writer.blockFormat();
    QTextCharFormat title = writer.charFormat(kCoverTitleSize);
    title.setFontWeight(QFont::Bold);
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    draft.writeLine(pack.title.isEmpty() ? u" "_s : isolated(pack.title), block, title);
    QTextCharFormat subtitle = writer.charFormat(kLargeSize);
    subtitle.setForeground(m_typography.muted);
    draft.writeLine(pack.subtitle.isEmpty() ? QString() : isolated(pack.subtitle), block, subtitle);

    QTextCharFormat rule = writer.charFormat();
    rule.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    rule.setUnderlineColor(m_typography.accent);
    block.setBottomMargin(2.4 * writer.em());
    draft.writeLine(QString(16, QChar(QChar::Nbsp)), block, rule);

    block = writer.blockFormat();
    const QTextCharFormat words = writer.charFormat();
    if (!pack.preparedFor.isEmpty())
        draft.writeLine(m_words.preparedFor.arg(isolated(pack.preparedFor)), block, words);
    if (!pack.preparedBy.isEmpty())
        draft.writeLine(m_words.preparedBy.arg(isolated(pack.preparedBy)), block, words);
    block.setBottomMargin(2 * writer.em()); // Before the blocks of a note.
    draft.writeLine(printedDate(pack.date, m_words.uiLanguage), block, words);
}

std::unique_ptr<QTextDocument> PackWriter::contents(const QList<PagePlace> &places) const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    draft.writeHeading(m_words.contents, 1, {});
    const double em = draft.writer.em();
    int target = 0;
    for (const PagePlace &place : places) {
        QTextBlockFormat block = draft.writer.blockFormat((place.level - 1) * 1.6 * em);
        block.setBottomMargin(0.35 * em);
        // Room for the number, in the way of no word.
        if (draft.writer.isRightToLeft())
            block.setLeftMargin(3 * em);
        else
            block.setRightMargin(3 * em);
        block.setProperty(kPageNumberProperty, QString::number(place.page + 1));
        block.setProperty(kTargetProperty, target++);
        draft.writeLine(isolated(place.title), block, draft.writer.charFormat());
    }
    return std::move(draft.document);
}

bool PackWriter::startsSection(qsizetype index) const
{
    // A whole text starts on a page of its own, and the heading just above it goes along.
    const QList<Block> &blocks = m_outline.blocks;
    while (index < blocks.size() && blocks.at(index).kind == Block::Kind::Heading)
        ++index;
    return index < blocks.size() && blocks.at(index).kind == Block::Kind::Document;
}

std::unique_ptr<QTextDocument> PackWriter::blocks(qsizetype &first) const
{
    const QList<Block> &blocks = m_outline.blocks;
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    bool hasOnlyHeadings = true;
    while (first < blocks.size()) {
        if (!hasOnlyHeadings && startsSection(first))
            break;
        const Block &block = blocks.at(first);
        writeMarkedBlock(draft, first++);
        hasOnlyHeadings = hasOnlyHeadings && block.kind == Block::Kind::Heading;
        if (block.kind == Block::Kind::Document)
            return std::move(draft.document);
    }
    if (first == blocks.size())
        writeSources(draft, m_outline, m_words, m_typography);
    return std::move(draft.document);
}

void PackWriter::writeMarkedBlock(DocumentDraft &draft, qsizetype index) const
{
    const int before = draft.document->isEmpty() ? 0 : draft.document->blockCount();
    writeBlock(draft, m_outline.blocks.at(index));
    QTextBlockFormat mark;
    mark.setProperty(kOutlineBlockProperty, int(index));
    if (before < draft.document->blockCount())
        QTextCursor(draft.document->findBlockByNumber(before)).mergeBlockFormat(mark);
}

void PackWriter::writeDocument(DocumentDraft &draft, const Block &block) const
{
    if (block.passages.isEmpty()) {
        draft.writeHeading(block.heading, block.headingLevel, block.heading);
        writeCitation(draft, block);
        return;
    }
    DocumentContent content;
    content.work = block.record;
    content.text = block.source;
    content.passages = block.passages;
    content.annotations = block.annotations;
    QStringList lines = briefing::noticesOf(block, m_words);
    lines.prepend(briefing::numberedCitation(block));
    content.coverLine = lines.join(u" · "_s);
    const bool isFirst = draft.document->isEmpty();
    const int before = draft.document->blockCount();
    render::writeDocument(draft.cursor, content, m_typography);
    QTextBlockFormat mark;
    mark.setProperty(kContentsProperty, block.heading);
    mark.setProperty(kContentsLevelProperty, block.headingLevel);
    QTextCursor(draft.document->findBlockByNumber(isFirst ? 0 : before)).mergeBlockFormat(mark);
}

void PackWriter::writeBlock(DocumentDraft &draft, const Block &block) const
{
    switch (block.kind) {
    case Block::Kind::Heading:
        draft.writeHeading(block.heading, block.headingLevel, block.heading);
        break;
    case Block::Kind::Note:
        writeOwnWords(draft.cursor, draft.writer, block.text, m_words.ownWords);
        break;
    case Block::Kind::Document:
        writeDocument(draft, block);
        break;
    case Block::Kind::Quotation:
        writeQuotation(draft, block);
        break;
    case Block::Kind::Annotation:
        writeAnnotation(draft, block);
        break;
    case Block::Kind::Record:
        writeRecord(draft, block);
        break;
    case Block::Kind::Table:
        writeTable(draft, block);
        break;
    }
}

void PackWriter::writeWords(DocumentDraft &draft, const Block &block, bool isHighlighted) const
{
    QList<model::Passage> passages = block.passages;
    if (passages.isEmpty()) {
        model::Passage words;
        words.kind = model::PassageKind::Body;
        words.address = model::Address(block.quotation.address);
        words.content = block.quotation.text;
        passages.append(words);
    }
    const QString language = block.language.isEmpty() ? m_words.uiLanguage : block.language;
    PassageWriter writer(draft.cursor, m_typography, language);
    if (!model::cellsOf(passages.first()).isEmpty()) { // Two languages side by side.
        DocumentContent content;
        content.text.language = language;
        content.passages = std::exchange(passages, {});
        writeGap(draft);
        render::writePassages(draft.cursor, content, m_typography);
        writeGap(draft);
    }
    for (const model::Passage &passage : std::as_const(passages))
        writer.write(passage, block.annotations);
    writer.writeFootnotes(block.annotations);
    QTextBlockFormat close;
    close.setProperty(kKeepWithNextProperty, true);
    QTextCursor last(draft.document->lastBlock());
    last.mergeBlockFormat(close);
    if (isHighlighted && !block.annotations.isEmpty()) {
        last.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        last.mergeCharFormat(annotationFormat(block.annotations.first(), m_typography));
    }
    draft.cursor.movePosition(QTextCursor::End);
}

void PackWriter::writeQuotation(DocumentDraft &draft, const Block &block) const
{
    if (!block.heading.isEmpty())
        draft.writeHeading(block.heading, block.headingLevel, block.heading);
    if (block.shownIn >= 0)
        return;
    writeWords(draft, block, false);
    writeCitation(draft, block);
}

void PackWriter::writeAnnotation(DocumentDraft &draft, const Block &block) const
{
    if (!block.quotation.text.isEmpty())
        writeWords(draft, block, true);
    writeCitation(draft, block);
    writeOwnWords(draft.cursor, draft.writer, block.text, m_words.ownWords);
}

void PackWriter::writeRecord(DocumentDraft &draft, const Block &block) const
{
    draft.writeHeading(block.heading, block.headingLevel, block.heading);
    QTextBlockFormat format = draft.writer.blockFormat(draft.writer.numberMargin());
    format.setBottomMargin(0.35 * draft.writer.em());
    for (const QString &fact : block.facts)
        draft.writeLine(fact, format, draft.writer.charFormat());
    if (briefing::isBroken(block) || block.quotation.source != block.heading)
        writeCitation(draft, block);
}

void PackWriter::writeTable(DocumentDraft &draft, const Block &block) const
{
    QTextBlockFormat format = draft.writer.blockFormat(draft.writer.numberMargin());
    format.setBottomMargin(0.35 * draft.writer.em());
    format.setProperty(kKeepWithNextProperty, !block.passages.isEmpty());
    for (const QString &line : block.facts)
        draft.writeLine(line, format, draft.writer.charFormat());
    if (block.passages.isEmpty())
        return;
    DocumentContent content;
    content.text.language = m_words.uiLanguage;
    content.passages = block.passages;
    writeGap(draft);
    render::writePassages(draft.cursor, content, m_typography);
    writeGap(draft);
}

void PackWriter::writeCitation(DocumentDraft &draft, const Block &block) const
{
    // The citation stands on the side of the words that it belongs to.
    const PassageWriter writer(
        draft.cursor, m_typography, block.language.isEmpty() ? m_words.uiLanguage : block.language);
    const double em = writer.em();
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    QTextCharFormat words = draft.writer.charFormat(kSmallSize);
    words.setForeground(m_typography.muted);
    const QStringList notices = briefing::noticesOf(block, m_words);
    format.setBottomMargin((notices.isEmpty() ? 1.3 : 0.2) * em);
    format.setProperty(kKeepWithNextProperty, !notices.isEmpty());
    draft.writeLine(briefing::numberedCitation(block), format, words);
    QTextCharFormat warning = draft.writer.charFormat(kSmallSize);
    warning.setFontWeight(QFont::Bold);
    warning.setForeground(m_typography.warning);
    QTextBlockFormat note = draft.writer.blockFormat(draft.writer.numberMargin());
    for (const QString &notice : notices) {
        note.setBottomMargin((notice == notices.last() ? 1.3 : 0.2) * em);
        draft.writeLine(notice, note, warning);
    }
}

std::unique_ptr<QTextDocument> PackWriter::sources() const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    writeSources(draft, m_outline, m_words, m_typography);
    return std::move(draft.document);
}

}
