// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packwriter.h"

#include "ownwords.h"
#include "packnotices.h"
#include "pagination.h"

#include <QLocale>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace render {

namespace {

using briefing::Block;

constexpr double kCoverTitleSize = 2.07; // Two steps above the title of a text.
constexpr int kShownFingerprint = 12;

/// Latin words within a line of another direction keep their own brackets.
QString isolated(const QString &words)
{
    return words.isEmpty() ? words : QChar(0x2068) + words + QChar(0x2069);
}

QString numbered(int number, const QString &citation)
{
    return number > 0 ? u"[%1] %2"_s.arg(number).arg(isolated(citation)) : isolated(citation);
}

/// The language in its own name, as the United Nations print it.
QString languageName(const QString &language)
{
    if (language == "en"_L1)
        return u"English"_s;
    if (language == "es"_L1)
        return u"español"_s;
    if (language == "zh"_L1)
        return u"中文"_s;
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

}

struct PackWriter::Sheet {
    Sheet(const Typography &typography, const QString &language)
        : document(std::make_unique<QTextDocument>())
        , cursor(document.get())
        , writer(cursor, typography, language)
    {
        document->setUndoRedoEnabled(false);
        document->setUseDesignMetrics(true);
        document->setDocumentMargin(0);
        document->setDefaultFont(textFont(typography, language));
    }

    std::unique_ptr<QTextDocument> document;
    QTextCursor cursor;
    PassageWriter writer; ///< In the language of the pages.
};

PackWriter::PackWriter(const briefing::Outline &outline, const PageWords &words, const Typography &typography)
    : m_outline(outline)
    , m_words(words)
    , m_typography(typography)
{
}

void PackWriter::writeLine(
    Sheet &sheet, const QString &text, const QTextBlockFormat &block, const QTextCharFormat &words) const
{
    if (text.isEmpty())
        return;
    sheet.writer.startBlock(block);
    // One line: a break would repeat the block with all that hangs on it.
    sheet.cursor.insertText(QString(text).replace(u'\n', u' '), words);
}

std::unique_ptr<QTextDocument> PackWriter::cover() const
{
    Sheet sheet(m_typography, m_words.uiLanguage);
    const PassageWriter &writer = sheet.writer;
    const model::Pack &pack = m_outline.pack;
    QTextBlockFormat block = writer.blockFormat();
    QTextCharFormat title = writer.charFormat(kCoverTitleSize);
    title.setFontWeight(QFont::Bold);
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    writeLine(sheet, pack.title.isEmpty() ? u" "_s : pack.title, block, title);
    QTextCharFormat subtitle = writer.charFormat(kLargeSize);
    subtitle.setForeground(m_typography.muted);
    writeLine(sheet, pack.subtitle, block, subtitle);

    QTextCharFormat rule = writer.charFormat();
    rule.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    rule.setUnderlineColor(m_typography.accent);
    block.setBottomMargin(2.4 * writer.em());
    writeLine(sheet, QString(16, QChar(QChar::Nbsp)), block, rule);

    block = writer.blockFormat();
    const QTextCharFormat words = writer.charFormat();
    if (!pack.preparedFor.isEmpty())
        writeLine(sheet, m_words.preparedFor.arg(isolated(pack.preparedFor)), block, words);
    if (!pack.preparedBy.isEmpty())
        writeLine(sheet, m_words.preparedBy.arg(isolated(pack.preparedBy)), block, words);
    writeLine(sheet, printedDate(pack.date, m_words.uiLanguage), block, words);
    return std::move(sheet.document);
}

std::unique_ptr<QTextDocument> PackWriter::contents(const QList<PagePlace> &places) const
{
    Sheet sheet(m_typography, m_words.uiLanguage);
    writeHeading(sheet, m_words.contents, 1, {});
    const double em = sheet.writer.em();
    for (const PagePlace &place : places) {
        QTextBlockFormat block = sheet.writer.blockFormat((place.level - 1) * 1.6 * em);
        block.setBottomMargin(0.35 * em);
        // Room for the number, in the way of no word.
        if (sheet.writer.isRightToLeft())
            block.setLeftMargin(3 * em);
        else
            block.setRightMargin(3 * em);
        block.setProperty(kPageNumberProperty, QString::number(place.page + 1));
        writeLine(sheet, place.title, block, sheet.writer.charFormat());
    }
    return std::move(sheet.document);
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
    Sheet sheet(m_typography, m_words.uiLanguage);
    bool hasOnlyHeadings = true;
    while (first < blocks.size()) {
        if (!hasOnlyHeadings && startsSection(first))
            break;
        const Block &block = blocks.at(first++);
        const int before = sheet.document->isEmpty() ? 0 : sheet.document->blockCount();
        writeBlock(sheet, block);
        QTextBlockFormat mark;
        mark.setProperty(kOutlineBlockProperty, int(first) - 1);
        if (before < sheet.document->blockCount())
            QTextCursor(sheet.document->findBlockByNumber(before)).mergeBlockFormat(mark);
        hasOnlyHeadings = hasOnlyHeadings && block.kind == Block::Kind::Heading;
        if (block.kind == Block::Kind::Document)
            return std::move(sheet.document);
    }
    if (first == blocks.size())
        writeSources(sheet);
    return std::move(sheet.document);
}

void PackWriter::writeDocument(Sheet &sheet, const Block &block) const
{
    if (block.passages.isEmpty()) {
        writeHeading(sheet, block.heading, block.headingLevel, block.heading);
        writeCitation(sheet, block);
        return;
    }
    DocumentContent content;
    content.work = block.record;
    content.text = block.source;
    content.passages = block.passages;
    content.annotations = block.annotations;
    QStringList lines = noticesOf(block, m_words);
    lines.prepend(numbered(block.quotation.sourceNumber, block.quotation.source));
    content.coverLine = lines.join(u" · "_s);
    const bool isFirst = sheet.document->isEmpty();
    const int before = sheet.document->blockCount();
    render::writeDocument(sheet.cursor, content, m_typography);
    QTextBlockFormat mark;
    mark.setProperty(kContentsProperty, block.heading);
    mark.setProperty(kContentsLevelProperty, block.headingLevel);
    QTextCursor(sheet.document->findBlockByNumber(isFirst ? 0 : before)).mergeBlockFormat(mark);
}

void PackWriter::writeBlock(Sheet &sheet, const Block &block) const
{
    switch (block.kind) {
    case Block::Kind::Heading:
        writeHeading(sheet, block.heading, block.headingLevel, block.heading);
        break;
    case Block::Kind::Note:
        writeOwnWords(sheet.cursor, sheet.writer, block.text, m_words.ownWords);
        break;
    case Block::Kind::Document:
        writeDocument(sheet, block);
        break;
    case Block::Kind::Quotation:
        writeQuotation(sheet, block);
        break;
    case Block::Kind::Annotation:
        writeAnnotation(sheet, block);
        break;
    case Block::Kind::Record:
        writeRecord(sheet, block);
        break;
    }
}

void PackWriter::writeHeading(Sheet &sheet, const QString &text, int level, const QString &inContents) const
{
    const double em = sheet.writer.em();
    QTextBlockFormat block = sheet.writer.blockFormat();
    block.setHeadingLevel(level);
    block.setTopMargin((level == 1 ? 2.2 : 1.6) * em);
    block.setBottomMargin(0.8 * em);
    block.setProperty(kKeepWithNextProperty, true);
    if (!inContents.isEmpty()) {
        block.setProperty(kContentsProperty, inContents);
        block.setProperty(kContentsLevelProperty, level);
    }
    QTextCharFormat words = sheet.writer.charFormat(level == 1 ? kTitleSize : kLargeSize);
    words.setFontWeight(QFont::Bold);
    writeLine(sheet, text, block, words);
}

void PackWriter::writeWords(Sheet &sheet, const Block &block, bool isHighlighted) const
{
    QList<model::Passage> passages = block.passages;
    if (passages.isEmpty()) {
        model::Passage words;
        words.kind = model::PassageKind::Body;
        words.address = model::Address(block.quotation.address);
        words.content = block.quotation.text;
        passages.append(words);
    }
    PassageWriter writer(sheet.cursor, m_typography, block.language.isEmpty() ? m_words.uiLanguage : block.language);
    for (const model::Passage &passage : std::as_const(passages))
        writer.write(passage, block.annotations);
    writer.writeFootnotes(block.annotations);
    QTextBlockFormat close;
    close.setProperty(kKeepWithNextProperty, true);
    QTextCursor last(sheet.document->lastBlock());
    last.mergeBlockFormat(close);
    if (isHighlighted && !block.annotations.isEmpty()) {
        last.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        last.mergeCharFormat(annotationFormat(block.annotations.first().colour, m_typography));
    }
    sheet.cursor.movePosition(QTextCursor::End);
}

void PackWriter::writeQuotation(Sheet &sheet, const Block &block) const
{
    if (!block.heading.isEmpty())
        writeHeading(sheet, block.heading, block.headingLevel, block.heading);
    if (block.shownIn >= 0)
        return;
    writeWords(sheet, block, false);
    writeCitation(sheet, block);
}

void PackWriter::writeAnnotation(Sheet &sheet, const Block &block) const
{
    if (!block.quotation.text.isEmpty())
        writeWords(sheet, block, true);
    writeCitation(sheet, block);
    writeOwnWords(sheet.cursor, sheet.writer, block.text, m_words.ownWords);
}

void PackWriter::writeRecord(Sheet &sheet, const Block &block) const
{
    writeHeading(sheet, block.heading, block.headingLevel, block.heading);
    QTextBlockFormat format = sheet.writer.blockFormat(sheet.writer.numberMargin());
    format.setBottomMargin(0.35 * sheet.writer.em());
    for (const QString &fact : block.facts)
        writeLine(sheet, fact, format, sheet.writer.charFormat());
    if (isBroken(block) || block.quotation.source != block.heading)
        writeCitation(sheet, block);
}

void PackWriter::writeCitation(Sheet &sheet, const Block &block) const
{
    // The citation stands on the side of the words that it belongs to.
    const PassageWriter writer(
        sheet.cursor, m_typography, block.language.isEmpty() ? m_words.uiLanguage : block.language);
    const double em = writer.em();
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    QTextCharFormat words = sheet.writer.charFormat(kSmallSize);
    words.setForeground(m_typography.muted);
    const QStringList notices = noticesOf(block, m_words);
    format.setBottomMargin((notices.isEmpty() ? 1.3 : 0.2) * em);
    format.setProperty(kKeepWithNextProperty, !notices.isEmpty());
    writeLine(sheet, numbered(block.quotation.sourceNumber, block.quotation.source), format, words);
    QTextCharFormat warning = sheet.writer.charFormat(kSmallSize);
    warning.setFontWeight(QFont::Bold);
    warning.setForeground(m_typography.warning);
    QTextBlockFormat note = sheet.writer.blockFormat(sheet.writer.numberMargin());
    for (const QString &notice : notices) {
        note.setBottomMargin((notice == notices.last() ? 1.3 : 0.2) * em);
        writeLine(sheet, notice, note, warning);
    }
}

std::unique_ptr<QTextDocument> PackWriter::sources() const
{
    Sheet sheet(m_typography, m_words.uiLanguage);
    writeSources(sheet);
    return std::move(sheet.document);
}

void PackWriter::writeSources(Sheet &sheet) const
{
    if (m_outline.sources.isEmpty() && m_outline.quotations == 0)
        return;
    writeHeading(sheet, m_words.sources, 1, m_words.sources);
    QTextBlockFormat format = sheet.writer.blockFormat();
    QTextCharFormat muted = sheet.writer.charFormat(kSmallSize);
    muted.setForeground(m_typography.muted);
    if (m_outline.quotations > 0) {
        format.setBottomMargin(1.2 * sheet.writer.em());
        const QString line = m_words.quotationsChecked.arg(m_outline.quotations).arg(m_outline.changedQuotations);
        writeLine(sheet, line, format, sheet.writer.charFormat());
    }
    for (qsizetype index = 0; index < m_outline.sources.size(); ++index)
        writeSource(sheet, int(index) + 1, m_outline.sources.at(index));
    // What others wrote is no text of the United Nations.
    if (std::ranges::none_of(m_outline.sources, &briefing::SourceEntry::isOfUnitedNations))
        return;
    format.setTopMargin(1.2 * sheet.writer.em());
    writeLine(sheet, m_words.unofficial, format, muted);
}

void PackWriter::writeSource(Sheet &sheet, int number, const briefing::SourceEntry &source) const
{
    const PassageWriter &writer = sheet.writer;
    QTextBlockFormat format = writer.blockFormat(writer.numberMargin());
    format.setBottomMargin(0);
    format.setProperty(kKeepWithNextProperty, true);
    QTextBlockFormat first = format;
    first.setProperty(kAddressProperty, u"[%1]"_s.arg(number));
    QTextCharFormat bold = writer.charFormat();
    bold.setFontWeight(QFont::Bold);
    writeLine(sheet, isolated(source.title.isEmpty() ? source.citation : source.title), first, bold);
    if (!source.title.isEmpty())
        writeLine(sheet, isolated(source.citation), format, writer.charFormat());

    QStringList facts;
    if (!source.symbol.isEmpty() && !source.citation.contains(source.symbol))
        facts.append(isolated(source.symbol));
    const QString language = languageName(source.language);
    facts.append(source.originalLanguage.isEmpty()
            ? m_words.languageOnly.arg(isolated(language))
            : m_words.language.arg(isolated(language), isolated(languageName(source.originalLanguage))));
    if (!source.imported.isEmpty()) {
        const QString date = printedDate(QDate::fromString(source.imported, Qt::ISODate), m_words.uiLanguage);
        facts.append(m_words.imported.arg(date, isolated(source.sha256.first(qMin(kShownFingerprint, source.sha256.size())))));
    }
    QTextCharFormat muted = writer.charFormat(kSmallSize);
    muted.setForeground(m_typography.muted);
    QTextBlockFormat last = writer.blockFormat(writer.numberMargin());
    last.setBottomMargin(writer.em());
    if (source.superseded) {
        QTextCharFormat warning = writer.charFormat(kSmallSize);
        warning.setFontWeight(QFont::Bold);
        warning.setForeground(m_typography.warning);
        writeLine(sheet, m_words.superseded, format, warning);
    }
    writeLine(sheet, facts.join(u" · "_s), last, muted);
}

}
