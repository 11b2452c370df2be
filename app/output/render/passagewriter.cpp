// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagewriter.h"

#include "pagination.h"
#include "spanformats.h"

#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace render {

namespace {

// In ems.
constexpr double kSubIndent = 1.6;
constexpr double kParagraphGap = 0.7;
constexpr int kRuleLength = 24;

/// Per cent of the font's own line height; Naskh and Han bring generous ones.
int lineHeight(const QString &language)
{
    if (isRightToLeft(language))
        return 100;
    return language == "zh"_L1 || language == "ja"_L1 || language == "ko"_L1 ? 110 : 108;
}

bool isInsertedMark(const model::Span &span)
{
    return span.style == model::Span::Style::NoteReference && span.start == span.end && !span.target.isEmpty();
}

bool isCentred(model::PassageKind kind)
{
    return kind == model::PassageKind::Title || kind == model::PassageKind::Heading;
}

}

int documentOffset(const model::Passage &passage, int contentOffset)
{
    int offset = contentOffset;
    for (const model::Span &span : passage.spans) {
        if (isInsertedMark(span) && span.start < contentOffset)
            offset += int(span.target.size());
    }
    return offset;
}

int contentOffset(const model::Passage &passage, int blockOffset)
{
    int inserted = 0;
    for (const model::Span &span : passage.spans) {
        if (!isInsertedMark(span))
            continue;
        const int mark = span.start + inserted; // Where the mark begins in the block.
        if (blockOffset <= mark)
            break;
        const int length = int(span.target.size());
        if (blockOffset < mark + length)
            return span.start;
        inserted += length;
    }
    return std::clamp(blockOffset - inserted, 0, int(passage.content.size()));
}

PassageWriter::PassageWriter(QTextCursor &cursor, const Typography &typography, const QString &language)
    : m_cursor(cursor)
    , m_typography(typography)
    , m_language(language)
    , m_em(emWidth(typography))
    , m_isRightToLeft(typography.rightToLeft || render::isRightToLeft(language))
{
}

double PassageWriter::numberMargin() const
{
    return m_typography.showNumbers ? kNumberMargin * m_em : 0;
}

void PassageWriter::startBlock(const QTextBlockFormat &format)
{
    const bool isEmpty = m_cursor.document()->characterCount() <= 1 || m_cursor.blockFormat().boolProperty(kFreeBlockProperty);
    if (isEmpty)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat(charFormat());
}

QTextBlockFormat PassageWriter::blockFormat(double leading) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Qt mirrors the alignment of a block, but not its margins.
    if (m_isRightToLeft)
        format.setRightMargin(leading);
    else
        format.setLeftMargin(leading);
    format.setBottomMargin(kParagraphGap * m_em);
    format.setLineHeight(lineHeight(m_language) * m_typography.lineSpacing, QTextBlockFormat::ProportionalHeight);
    format.setProperty(kLanguageProperty, m_language);
    return format;
}

QTextCharFormat PassageWriter::charFormat(double factor) const
{
    QTextCharFormat format;
    format.setFont(textFont(m_typography, m_language, factor));
    format.setForeground(m_typography.ink);
    return format;
}

QTextBlockFormat PassageWriter::formatOf(const model::Passage &passage) const
{
    const bool isSub = passage.kind == model::PassageKind::SubParagraph;
    const int level = isSub ? std::max(passage.level, 1) : 0;
    QTextBlockFormat format = blockFormat(numberMargin() + level * kSubIndent * m_em);
    if (isCentred(passage.kind)) {
        // The centre is that of the text's column, so the margin of the numbers stays.
        format.setAlignment(Qt::AlignHCenter);
        format.setHeadingLevel(passage.kind == model::PassageKind::Title ? 1 : std::clamp(passage.level + 1, 2, 6));
        format.setTopMargin((passage.kind == model::PassageKind::Title ? 1.0 : 1.4) * m_em);
        format.setBottomMargin((passage.kind == model::PassageKind::Title ? 1.4 : kParagraphGap) * m_em);
        format.setProperty(kKeepWithNextProperty, true);
    } else if (passage.kind == model::PassageKind::Vote) {
        format.setAlignment(Qt::AlignRight); // Trailing: Qt mirrors it.
    } else if (passage.kind == model::PassageKind::Cover || passage.kind == model::PassageKind::Footnote) {
        format.setBottomMargin(kParagraphGap / 2 * m_em);
    } else if (m_typography.isJustified) {
        format.setAlignment(Qt::AlignJustify);
    }
    format.setProperty(kPassageProperty, QVariant::fromValue<qlonglong>(passage.id.value()));
    format.setProperty(kAddressProperty, passage.address.text());
    format.setProperty(kKindProperty, int(passage.kind));
    return format;
}

QTextCharFormat PassageWriter::charFormatOf(const model::Passage &passage) const
{
    switch (passage.kind) {
    case model::PassageKind::Title: {
        QTextCharFormat format = charFormat(kTitleSize);
        format.setFontWeight(QFont::Bold);
        return format;
    }
    case model::PassageKind::Heading: {
        QTextCharFormat format = charFormat(passage.level > 1 ? 1.0 : kLargeSize);
        format.setFontWeight(QFont::Bold);
        return format;
    }
    case model::PassageKind::Cover: {
        QTextCharFormat format = charFormat(kSmallSize);
        format.setForeground(m_typography.muted);
        return format;
    }
    case model::PassageKind::Footnote:
        return charFormat(kSmallSize);
    default:
        return charFormat();
    }
}

void PassageWriter::write(const model::Passage &passage, const QList<model::Annotation> &annotations)
{
    if (passage.kind == model::PassageKind::Footnote)
        m_footnotes.append(passage);
    else
        writeBlock(passage, annotations);
}

void PassageWriter::writeBlock(const model::Passage &passage, const QList<model::Annotation> &annotations)
{
    startBlock(formatOf(passage));
    const int start = m_cursor.position();
    const auto length = int(passage.content.size());
    const CellWords whole{0, length, 0, length};
    writeContent(passage, whole, charFormatOf(passage));
    paintAnnotations(passage, whole, start, annotations);
    m_cursor.movePosition(QTextCursor::End);
}

void PassageWriter::writeCell(
    const model::Passage &row, const CellWords &cell, bool isFirst, double factor, const QList<model::Annotation> &annotations)
{
    QTextBlockFormat format = formatOf(row);
    format.setLeftMargin(0);
    format.setRightMargin(0);
    format.setBottomMargin(0);
    if (m_typography.isJustified)
        format.setAlignment(Qt::AlignLeft); // A column is too narrow for it.
    // Columns may be of two languages.
    const QString words = row.content.sliced(cell.from, cell.to - cell.from);
    if (!words.isEmpty())
        format.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if (!isFirst)
        format.setProperty(kAddressProperty, QString());
    m_cursor.setBlockFormat(format);
    // Merged, for the first block of a cell has the cell's spans in this format.
    m_cursor.mergeBlockCharFormat(charFormat(factor));
    const int start = m_cursor.position();
    writeContent(row, cell, charFormat(factor));
    paintAnnotations(row, cell, start, annotations);
}

void PassageWriter::writeContent(const model::Passage &passage, const CellWords &part, const QTextCharFormat &plain)
{
    const auto within = [&part](int offset) { return std::clamp(offset, part.from, part.to); };
    const QList<int> cuts = lookChanges(passage, part.from, part.to);
    for (qsizetype index = 0; index < cuts.size(); ++index) {
        const int from = cuts.at(index);
        for (const model::Span &span : passage.spans) {
            if (!isInsertedMark(span) || within(span.start) != from || span.start < part.marksFrom || span.start > part.marksTo)
                continue;
            QTextCharFormat mark = plain;
            mark.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            mark.setForeground(m_typography.accent);
            mark.setProperty(kNoteProperty, span.target);
            m_cursor.insertText(span.target, mark);
        }
        if (index + 1 == cuts.size() || from >= part.to)
            continue;
        m_cursor.insertText(passage.content.sliced(from, cuts.at(index + 1) - from), lookAt(passage, from, m_language, plain));
    }
}

void PassageWriter::paintAnnotations(
    const model::Passage &passage, const CellWords &part, int blockStart, const QList<model::Annotation> &annotations)
{
    const auto place = [&](int offset) {
        const int marks = documentOffset(passage, offset) - offset - (documentOffset(passage, part.marksFrom) - part.marksFrom);
        return blockStart + offset - part.from + marks;
    };
    for (const model::Annotation &annotation : annotations) {
        if (!passage.id.isValid() || annotation.passage != passage.id)
            continue;
        const int from = std::clamp(annotation.anchor.start, part.from, part.to);
        const int to = std::clamp(annotation.anchor.end, from, part.to);
        QTextCharFormat format = annotationFormat(annotation, m_typography);
        format.setProperty(kAnnotationProperty, QVariant::fromValue<qlonglong>(annotation.id.value()));
        QTextCursor painter(m_cursor.document());
        painter.setPosition(place(from));
        painter.setPosition(place(to), QTextCursor::KeepAnchor);
        painter.mergeCharFormat(format);
    }
}

void PassageWriter::writeRule()
{
    QTextBlockFormat format = blockFormat(numberMargin());
    format.setTopMargin(1.4 * m_em);
    format.setBottomMargin(kParagraphGap * m_em);
    format.setProperty(kKeepWithNextProperty, true);
    startBlock(format);
    QTextCharFormat line = charFormat(kSmallSize);
    line.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    line.setUnderlineColor(m_typography.muted);
    // No-break spaces keep their underline at the end of a line, and a line of them is mirrored with its block.
    m_cursor.insertText(QString(kRuleLength, QChar(QChar::Nbsp)), line);
}

void PassageWriter::writeFootnotes(const QList<model::Annotation> &annotations)
{
    if (m_footnotes.isEmpty())
        return;
    writeRule();
    for (const model::Passage &footnote : std::exchange(m_footnotes, {}))
        writeBlock(footnote, annotations);
}

void PassageWriter::writeTitle(const QString &title)
{
    model::Passage passage;
    passage.kind = model::PassageKind::Title;
    passage.content = title;
    writeBlock(passage, {});
}

void PassageWriter::writeCoverLine(const QString &line)
{
    model::Passage passage;
    passage.kind = model::PassageKind::Cover;
    passage.content = line;
    writeBlock(passage, {});
}

}
