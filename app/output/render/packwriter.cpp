// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packwriter.h"

#include "documentdraft.h"
#include "pageblockwriter.h"
#include "sourcelist.h"

#include <QTextBlock>
#include <QTextImageFormat>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace render {

namespace {

using briefing::Block;

constexpr double kCoverTitleSize = 2.07; // Two steps above the title of a text.
// In ems of the page's type.
constexpr double kLogoHeight = 4.5;
constexpr double kLogoWidth = 18;
constexpr double kBrandMargin = 0.6;
constexpr double kBrandLine = 1.5;
constexpr double kNoteTitleMargin = 1.2;
const QString kLogoName = u"logo"_s;

}

PackWriter::PackWriter(const briefing::Outline &outline, const PageWords &words, const Typography &typography)
    : m_outline(outline)
    , m_words(words)
    , m_typography(typography)
    , m_logo(outline.design.logo.isEmpty() ? QImage() : QImage::fromData(outline.design.logo, "PNG"))
{
}

std::unique_ptr<QTextDocument> PackWriter::cover(double top) const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    const double above = writeBrand(draft);
    writeCover(draft, std::max(top - above, 0.0));
    return std::move(draft.document);
}

std::unique_ptr<QTextDocument> PackWriter::note() const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    writeBrand(draft);
    writeCover(draft, kNoteTitleMargin * draft.writer.em());
    for (qsizetype index = 0; index < m_outline.blocks.size(); ++index)
        writeMarkedBlock(draft, index, 0);
    writeSources(draft, m_outline, m_words, m_typography);
    return std::move(draft.document);
}

bool PackWriter::hasBrand() const
{
    return !m_logo.isNull() || !m_outline.design.organisation.isEmpty();
}

double PackWriter::writeLogo(DocumentDraft &draft) const
{
    if (m_logo.isNull())
        return 0;
    const double em = draft.writer.em();
    const QSizeF size = QSizeF(m_logo.size()).scaled(kLogoWidth * em, kLogoHeight * em, Qt::KeepAspectRatio);
    draft.document->addResource(QTextDocument::ImageResource, QUrl(kLogoName), m_logo);
    QTextBlockFormat block = draft.writer.blockFormat();
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    block.setBottomMargin(kBrandMargin * em);
    draft.writer.startBlock(block);
    QTextImageFormat picture;
    picture.setName(kLogoName);
    picture.setWidth(size.width());
    picture.setHeight(size.height());
    draft.cursor.insertImage(picture);
    return size.height() + kBrandMargin * em;
}

double PackWriter::writeBrand(DocumentDraft &draft) const
{
    const double em = draft.writer.em();
    const double logo = writeLogo(draft);
    if (m_outline.design.organisation.isEmpty())
        return logo;
    QTextBlockFormat block = draft.writer.blockFormat();
    block.setBottomMargin(kBrandMargin * em);
    QTextCharFormat words = draft.writer.charFormat();
    words.setFontWeight(QFont::Bold);
    draft.writeLine(isolated(m_outline.design.organisation), block, words);
    return logo + (kBrandLine + kBrandMargin) * em;
}

void PackWriter::writeCover(DocumentDraft &draft, double titleMargin) const
{
    const PassageWriter &writer = draft.writer;
    const model::Pack &pack = m_outline.pack;
    QTextBlockFormat block = writer.blockFormat();
    QTextCharFormat title = writer.charFormat(kCoverTitleSize);
    title.setFontWeight(QFont::Bold);
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    const double ordinaryMargin = block.topMargin();
    if (hasBrand())
        block.setTopMargin(titleMargin);
    draft.writeLine(pack.title.isEmpty() ? u" "_s : isolated(pack.title), block, title);
    block.setTopMargin(ordinaryMargin);
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

std::unique_ptr<QTextDocument> PackWriter::contents(const QList<PagePlace> &headings) const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    draft.writeHeading(m_words.contents, 1, {});
    const double em = draft.writer.em();
    int target = 0;
    for (const PagePlace &heading : headings) {
        QTextBlockFormat block = draft.writer.blockFormat((heading.level - 1) * 1.6 * em);
        block.setBottomMargin(0.35 * em);
        // Room for the number, in the way of no word.
        if (draft.writer.isRightToLeft())
            block.setLeftMargin(3 * em);
        else
            block.setRightMargin(3 * em);
        block.setProperty(kTargetProperty, target++);
        draft.writeLine(isolated(heading.title), block, draft.writer.charFormat());
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

qsizetype PackWriter::endOfSection(qsizetype first) const
{
    const QList<Block> &blocks = m_outline.blocks;
    bool hasOnlyHeadings = true;
    for (qsizetype index = first; index < blocks.size(); ++index) {
        if (!hasOnlyHeadings && startsSection(index))
            return index;
        if (blocks.at(index).kind == Block::Kind::Document)
            return index + 1;
        hasOnlyHeadings = hasOnlyHeadings && blocks.at(index).kind == Block::Kind::Heading;
    }
    return blocks.size();
}

std::unique_ptr<QTextDocument> PackWriter::blocks(qsizetype first, qsizetype end) const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    for (qsizetype index = first; index < end; ++index)
        writeMarkedBlock(draft, index, first);
    return std::move(draft.document);
}

void PackWriter::writeMarkedBlock(DocumentDraft &draft, qsizetype index, qsizetype first) const
{
    const int before = draft.document->isEmpty() ? 0 : draft.document->blockCount();
    PageBlockWriter(draft, m_words, m_typography).write(m_outline.blocks.at(index));
    QTextBlockFormat mark;
    mark.setProperty(kOutlineBlockProperty, int(index - first));
    if (before < draft.document->blockCount())
        QTextCursor(draft.document->findBlockByNumber(before)).mergeBlockFormat(mark);
}

std::unique_ptr<QTextDocument> PackWriter::sources() const
{
    DocumentDraft draft(m_typography, m_words.uiLanguage);
    writeSources(draft, m_outline, m_words, m_typography);
    return std::move(draft.document);
}

}
