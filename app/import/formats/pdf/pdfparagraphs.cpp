// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfparagraphs.h"

#include <core/text/labels.h>

#include <QRegularExpression>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

// In parts of the height of letters, or of the pitch of lines.
constexpr double kWiderPitch = 1.25; ///< Between paragraphs, against the lines of one.
constexpr double kLoosePitch = 1.8; ///< From line to line, in parts of the size: more than two letters high.
constexpr double kWithinPage = 0.7; ///< Of its width: lines of a text reach further.
constexpr double kIndent = 0.8;
constexpr double kNoteMarkSize = 0.95; ///< Of the letters of the text, at most.
constexpr int kMostHeadingLines = 4;

bool endsSentence(const QString &text)
{
    static constexpr QStringView kEnds = u".:;!?؛؟。；：！？";
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) == u'"' || text.at(end - 1) == u'”' || text.at(end - 1) == u')'
                       || text.at(end - 1) == u'*'))
        --end;
    return end == 0 || kEnds.contains(text.at(end - 1));
}

bool endsItem(const QString &text)
{
    return endsSentence(text) || text.endsWith(u',') || text.endsWith(" and"_L1) || text.endsWith(" or"_L1);
}

}

PdfParagraphs::PdfParagraphs(const QList<PdfPage> &pages, PdfOutline outline)
    : m_hyphens(pages)
    , m_typography(pages, std::move(outline))
{
}

QList<model::RawParagraph> PdfParagraphs::blocksOf(const QList<PdfPage> &pages)
{
    for (const PdfPage &page : pages) {
        m_pageWidth = page.size.width();
        for (const PdfLine &line : page.lines)
            take(line);
    }
    finish();
    return std::exchange(m_blocks, {});
}

model::RawParagraph PdfParagraphs::noteOf(const PdfNote &note)
{
    for (const PdfLine &line : note.lines)
        append(line);
    finish();
    model::RawParagraph block = m_blocks.isEmpty() ? model::RawParagraph() : m_blocks.takeLast();
    block.kind = PassageKind::Footnote;
    block.label = note.mark;
    block.level = 0;
    return block;
}

// Where the first word of the next line would have found room, the paragraph had ended.
bool PdfParagraphs::endsShort(const PdfLine &line) const
{
    const double room = line.isRightToLeft ? m_last.box.left() - m_last.left : m_last.right - m_last.box.right();
    return room > line.firstWidth + 0.4 * line.size;
}

bool PdfParagraphs::opensItem(const PdfLine &line) const
{
    static const QRegularExpression bullet(u"^[•▪◦–—]$"_s);
    if (line.words.isEmpty())
        return false;
    return text::leadingLabelLength(line.text) > 0 || bullet.matchView(line.words.first().content).hasMatch();
}

// "8." or "(a)" that stands apart from the words it belongs to.
bool PdfParagraphs::isLoneLabel(const PdfLine &line) const
{
    static const QRegularExpression label(
        u"^(?:\\(?(?:\\p{L}{1,2}|[ivxl]{1,6}|[IVXLC]{1,6}|\\d{1,3})[.)]|[’‘']\\d{1,2}[’‘']|\\d{1,3}-"_s
        u"|\\d{1,3}(?:\\.(?:\\d{1,3}|[IVXLC]{1,5}|[A-Z])){1,4}\\.?|[•▪◦–—-])$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (m_lines != 1 || m_isRow || !m_label.isEmpty() || line.text.isEmpty())
        return false;
    return label.matchView(m_last.text).hasMatch() && !line.text.front().isDigit();
}

// Set flush right or centred, the second line of a cell may begin before the first; never within the cell before.
bool PdfParagraphs::isUnderCell(const PdfLine &line) const
{
    const double shared = std::min(line.box.right(), m_last.box.right()) - std::max(line.box.left(), m_last.box.left());
    return !line.isRightToLeft && line.box.left() > m_cellsEnd && shared > 0.5 * std::min(line.box.width(), m_last.box.width());
}

PdfParagraphs::Step PdfParagraphs::stepDown(const PdfLine &line) const
{
    if (m_isRow) {
        const bool isInCell = std::abs(line.box.left() - m_cellLeft) < 2 * line.size || line.box.right() > m_cellLeft + line.size;
        const bool isNear = pitchBetween(m_last, line) < kWiderPitch * std::max(m_typography.pitch(), 1.0) * line.size;
        const bool isBelow = (isInCell && line.box.left() > m_cellLeft - 2 * line.size) || isUnderCell(line);
        return isBelow && isNear && !endsSentence(m_last.text)
            ? Step::Continues
            : Step::OpensParagraph;
    }
    if (!hasSizeOf(line, m_last))
        return Step::OpensParagraph;
    const double pitch = m_ownPitch > 0 ? std::min(m_ownPitch, 1.6 * m_typography.pitch() * line.size) : m_typography.pitch() * line.size;
    if (pitchBetween(m_last, line) > kWiderPitch * pitch)
        return Step::OpensParagraph;
    const bool startsNew = !line.text.isEmpty() && !line.text.front().isLower();
    if (opensItem(line) && (endsItem(m_last.text) || endsShort(line)))
        return Step::OpensParagraph;
    if (endsShort(line) && startsNew && (endsSentence(m_last.text) || line.text.front().isUpper()))
        return Step::OpensParagraph;
    // Far apart, and each a sentence that ends in the middle of the page.
    if (startsNew && endsSentence(m_last.text) && !line.isRightToLeft && pitchBetween(m_last, line) > kLoosePitch * line.size
        && m_last.box.right() < kWithinPage * m_pageWidth)
        return Step::OpensParagraph;
    const double indent = line.isRightToLeft ? line.right - line.box.right() : line.box.left() - line.left;
    const double before = m_last.isRightToLeft ? m_last.right - m_last.box.right() : m_last.box.left() - m_last.left;
    if (indent - before > kIndent * line.size && startsNew && endsSentence(m_last.text) && m_lines > 1)
        return Step::OpensParagraph;
    return Step::Continues;
}

PdfParagraphs::Step PdfParagraphs::stepToNextPage(const PdfLine &line) const
{
    if (m_isRow || !hasSizeOf(line, m_last) || opensItem(line) || line.text.isEmpty())
        return Step::OpensParagraph;
    if (PdfHyphens::breaks(m_brokenWord, line.text) || line.text.front().isLower())
        return Step::Continues;
    return endsSentence(m_last.text) || endsShort(line) ? Step::OpensParagraph : Step::Continues;
}

PdfParagraphs::Step PdfParagraphs::stepTo(const PdfLine &line) const
{
    if (m_lines == 0)
        return Step::OpensParagraph;
    if (line.page != m_last.page)
        return stepToNextPage(line);
    const bool isAhead = line.isRightToLeft ? line.box.right() <= m_last.box.left() + line.size
                                            : line.box.left() >= m_last.box.right() - line.size;
    if (line.isBeside(m_last) && isAhead)
        return isLoneLabel(line) ? Step::Continues : Step::NextCell;
    if (line.box.center().y() > m_last.box.bottom())
        return stepDown(line);
    // Up again and onwards: the next cell of a row, or the next column, which begins far above.
    const bool isOnwards = line.box.left() > m_last.box.left() && line.box.left() >= m_last.left + line.size;
    const bool isFarUp = m_last.box.top() - line.box.top() > 12 * line.size * std::max(m_typography.pitch(), 1.0);
    if (isOnwards && (!isFarUp || m_isRow))
        return Step::NextCell;
    return isFarUp ? stepToNextPage(line) : Step::OpensParagraph;
}

void PdfParagraphs::take(const PdfLine &line)
{
    switch (stepTo(line)) {
    case Step::Continues:
        if (line.isBeside(m_last)) {
            m_label = m_text.take().content;
            m_lines = 0;
        } else if (m_lines == 1 && line.page == m_last.page) {
            m_ownPitch = pitchBetween(m_last, line);
        }
        break;
    case Step::NextCell:
        if (!m_brokenWord.isEmpty())
            m_text.append(std::exchange(m_brokenWord, {}).last(1));
        m_text.append(u" | ");
        m_isRow = true;
        m_cellsEnd = m_last.box.right();
        m_cellLeft = line.box.left();
        break;
    case Step::OpensParagraph:
        finish();
        break;
    }
    append(line);
}

void PdfParagraphs::append(const PdfLine &line)
{
    if (m_firstPage == 0) {
        m_firstPage = line.page;
        m_largest = m_smallest = line.size;
    }
    if (!line.mark.isEmpty()) {
        m_mark = m_lines == 0 ? line.mark : QString();
        m_text.append(line.mark);
        m_text.space();
    }
    for (qsizetype at = 0; at < line.words.size(); ++at)
        appendWord(line.words.at(at), at + 1 == line.words.size());
    m_largest = std::max(m_largest, line.size);
    m_smallest = std::min(m_smallest, line.size);
    m_last = line;
    ++m_lines;
}

void PdfParagraphs::appendWord(const model::StyledText &word, bool isLast)
{
    if (!m_brokenWord.isEmpty()) {
        const QString end = std::exchange(m_brokenWord, {});
        const bool isBroken = PdfHyphens::breaks(end, word.content);
        if (!isBroken || m_hyphens.isReal(end, word.content))
            m_text.append(end.last(1));
        if (!isBroken)
            m_text.space();
    } else {
        m_text.space();
    }
    QStringView content = word.content;
    if (isLast && PdfHyphens::breaks(content, u"a")) {
        m_brokenWord = word.content;
        content.chop(1);
    }
    qsizetype done = 0;
    for (const model::Span &span : word.spans) {
        const qsizetype upTo = std::min<qsizetype>(span.start, content.size());
        m_text.append(content.sliced(done, upTo - done));
        m_text.mark(span.target);
        done = upTo;
    }
    m_text.append(content.sliced(done));
}

void PdfParagraphs::setHeading(model::RawParagraph &block) const
{
    const bool isLarge = !m_isRow && m_smallest > kHeadingSize * m_typography.bodySize() && m_lines <= kMostHeadingLines;
    if (const int level = m_typography.headingLevel(block, isLarge, m_largest); level > 0) {
        block.kind = PassageKind::Heading;
        block.level = level;
    }
}

// A label that stands close to its paragraph is one like those that stand apart.
void PdfParagraphs::setLabel(model::RawParagraph &block) const
{
    const qsizetype length = text::leadingLabelLength(block.text.content);
    if (length == 0 || m_isRow || !block.label.isEmpty() || block.kind == PassageKind::Heading)
        return;
    block.label = block.text.content.first(length);
    block.text.removeStart(length);
}

// Small letters behind a raised mark are a note wherever they stand: below a table, say.
void PdfParagraphs::setNote(model::RawParagraph &block, const QString &mark) const
{
    if (mark.isEmpty() || m_isRow || block.kind == PassageKind::Heading || !block.label.isEmpty() || m_largest >= kNoteMarkSize * m_typography.bodySize() || block.text.content.size() <= mark.size() + 1)
        return;
    block.kind = PassageKind::Footnote;
    block.label = mark;
    block.text.removeStart(mark.size());
}

void PdfParagraphs::finish()
{
    if (!m_brokenWord.isEmpty())
        m_text.append(std::exchange(m_brokenWord, {}).last(1));
    model::RawParagraph block;
    block.text = m_text.take();
    block.label = std::exchange(m_label, {});
    block.page = QString::number(m_firstPage);
    setHeading(block);
    setLabel(block);
    setNote(block, std::exchange(m_mark, {}));
    if (!block.text.content.isEmpty() || !block.label.isEmpty())
        m_blocks.append(std::move(block));
    m_firstPage = 0;
    m_lines = 0;
    m_ownPitch = 0;
    m_isRow = false;
}

}
