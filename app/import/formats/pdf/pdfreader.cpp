// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreader.h"

#include "contentstream.h"
#include "pagecontent.h"
#include "pdfdocument.h"
#include "pdfnotes.h"
#include "pdfparagraphs.h"
#include "runningheaders.h"

#include <core/text/normalised.h>

#include <poppler-qt6.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMarkWithin = 1024; ///< Bytes before the mark of a PDF that other readers put up with.
constexpr qsizetype kMostOutlineItems = 20'000;
constexpr int kDeepestOutline = 16;
constexpr int kLongestTable = 1; ///< Pages between a head and its repetition.
constexpr qsizetype kLongestEntry = 4; ///< Blocks from one leader to the next.
constexpr qsizetype kDroppedSample = 200;

void takeOutline(const QList<Poppler::OutlineItem> &items, int level, PdfOutline &outline)
{
    for (const Poppler::OutlineItem &item : items) {
        if (outline.size() >= kMostOutlineItems || level > kDeepestOutline)
            return;
        const QString name = text::fold(text::collapseSpace(item.name()));
        if (!name.isEmpty() && !outline.contains(name))
            outline.insert(name, level);
        takeOutline(item.children(), level + 1, outline);
    }
}

// "Introduction . . . . . . 7": what a table of contents says stands in the headings too.
bool isContentsLine(const QString &content)
{
    static const QRegularExpression leader(u"(?:\\.\\s?){6,}(?:[\\divxlc]{1,5})?\\s*$|(?:\\.\\s?){12,}"_s);
    return leader.match(content).hasMatch();
}

// "Contents" and the heads of its columns, in the languages of the United Nations.
bool opensContents(const QString &content)
{
    static const QRegularExpression words(u"^(?:(?:table of )?contents|paragraphs?|pages?|table des matières|paragraphes?"_s
                                          u"|índice|párrafos?|páginas?|содержание|пункты|стр\\.?|المحتويات|الفقرات|الصفحة|目录|段次|页次|[ |*])+$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(content).hasMatch();
}

// From the heading to the last line with a leader; between such lines stand entries that take several lines.
void dropPrintedContents(QList<model::RawParagraph> &blocks, model::ExtractedText &result)
{
    QList<bool> isContents(blocks.size(), false);
    qsizetype last = -1;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (!isContentsLine(blocks.at(at).text.content))
            continue;
        qsizetype from = last >= 0 && at - last <= kLongestEntry ? last : at;
        while (from > 0 && last < 0 && opensContents(blocks.at(from - 1).text.content))
            --from;
        std::fill(isContents.begin() + from, isContents.begin() + at + 1, true);
        last = at;
    }
    QList<model::RawParagraph> kept;
    for (qsizetype at = 0; at < blocks.size(); ++at) {
        if (isContents.at(at))
            result.declared.dropped.append({u"table-of-contents"_s, blocks.at(at).text.content.left(kDroppedSample)});
        else
            kept.append(blocks.at(at));
    }
    blocks = kept;
}

// A table that runs over has its head again on the next page.
void dropRepeatedHeads(QList<model::RawParagraph> &blocks, model::ExtractedText &result)
{
    QHash<QString, int> lastPages;
    QString page;
    bool isAtTop = true;
    blocks.removeIf([&](const model::RawParagraph &block) {
        isAtTop = (isAtTop && block.page == page) || block.page != page;
        page = block.page;
        const int number = page.toInt();
        const auto seen = lastPages.constFind(block.text.content);
        const bool isRow = block.text.content.contains(" | "_L1);
        isAtTop = isAtTop && isRow && seen != lastPages.cend() && number - *seen <= kLongestTable;
        if (isAtTop)
            result.declared.dropped.append({u"page-header"_s, block.text.content.left(kDroppedSample)});
        if (isRow)
            lastPages.insert(block.text.content, number);
        return isAtTop;
    });
}

// A note follows the paragraph with its mark, or the last one of its page.
QList<model::RawParagraph> withNotes(const QList<model::RawParagraph> &blocks, const QList<model::RawParagraph> &notes)
{
    QList<model::RawParagraph> all;
    all.reserve(blocks.size() + notes.size());
    auto note = notes.cbegin();
    for (const model::RawParagraph &block : blocks) {
        while (note != notes.cend() && note->page.toInt() < block.page.toInt())
            all.append(*note++);
        all.append(block);
        QSet<QString> called;
        for (const model::Span &span : block.text.spans)
            called.insert(span.target);
        while (note != notes.cend() && note->page.toInt() <= block.page.toInt() + 1 && called.contains(note->label))
            all.append(*note++);
    }
    all.append(QList<model::RawParagraph>(note, notes.cend()));
    return all;
}

// What programs write as the title of a file: "Microsoft Word - draft3.doc", "untitled".
QString titleOf(const Poppler::Document &document)
{
    static const QRegularExpression noTitle(
        u"^(?:untitled|title|microsoft word -|document\\d*$)|\\.(?:docx?|pdf|rtf|indd|qxd|wpd)$|^[\\W\\d_]*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString title = text::collapseSpace(document.info(u"Title"_s));
    return noTitle.match(title).hasMatch() ? QString() : title;
}

}

bool PdfReader::accepts(const Input &input) const
{
    return input.bytes.first(std::min(input.bytes.size(), kMarkWithin)).contains("%PDF-");
}

base::Result<model::ExtractedText> PdfReader::read(const Input &input) const
{
    TRY(std::unique_ptr<Poppler::Document> document, openPdf(input.bytes, input.password));
    const ContentStreamReader streams(input.bytes, input.password);
    if (const QByteArray plain = streams.withoutProfiles(); !plain.isSharedWith(input.bytes)) {
        if (auto again = openPdf(plain, input.password))
            document = *std::move(again);
    }
    TRY(PdfContent content, contentOf(*document, streams));
    QList<PdfPage> &pages = content.pages;
    QStringList labels(document->numPages());
    for (const PdfPage &page : std::as_const(pages))
        labels[page.number - 1] = page.label;
    model::ExtractedText result;
    result.declared.dropped = content.dropped + takeRunningHeaders(pages);
    const QList<PdfNote> notes = takeNotes(pages, bodySize(pages));
    PdfOutline outline;
    takeOutline(document->outline(), 1, outline);
    PdfParagraphs paragraphs(pages, outline);
    QList<model::RawParagraph> blocks = paragraphs.blocksOf(pages);
    dropPrintedContents(blocks, result);
    dropRepeatedHeads(blocks, result);
    QList<model::RawParagraph> noteBlocks;
    for (const PdfNote &note : notes)
        noteBlocks.append(paragraphs.noteOf(note));
    result.paragraphs = withNotes(blocks, noteBlocks);
    result.pageLabels = labels;
    result.mayBeEmpty = true;
    result.declared.text.title = titleOf(*document);
    if (result.paragraphs.isEmpty())
        result.declared.text.remarks.append(u"scanned"_s);
    if (content.hasUnknownLetters)
        result.declared.text.remarks.append(u"unknown-letters"_s);
    return result;
}

}
