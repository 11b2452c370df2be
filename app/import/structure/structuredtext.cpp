// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structuredtext.h"

#include "cleantext.h"
#include "filehints.h"
#include "lineparting.h"
#include "markedidentity.h"
#include "paragraphaddressing.h"
#include "plaintextstructure.h"
#include "prosehead.h"
#include "transcriptaddressing.h"

#include <core/model/recordfield.h>
#include <core/text/labels.h>
#include <core/text/languagenames.h>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;
using model::ExtractedText;

namespace {

constexpr qint64 kMostCharacters = 16LL * 1024 * 1024; ///< Of one text: six thousand pages.

// A text with markup has words below its cover and title.
base::Status structureMarkup(ExtractedText &text, const QString &fileName, model::ReadText &result)
{
    decideIdentity(text.identity, fileName, result);
    const bool isResolution = text.markup == ExtractedText::Markup::Resolution;
    result.passages = ParagraphAddressing(isResolution ? NumberStyle::Operative : NumberStyle::Section).number(std::move(text.paragraphs));
    const bool hasText = std::ranges::any_of(result.passages, [](const model::Passage &passage) {
        return passage.kind != model::PassageKind::Cover && passage.kind != model::PassageKind::Title && !passage.content.isEmpty();
    });
    if (!hasText)
        return base::failure(base::ErrorCode::NoText, fileName);
    if (result.text.language.isEmpty())
        result.text.language = text::languageOfText(result.passages.constLast().content);
    return base::ok();
}

QString firstHeading(const QList<model::RawParagraph> &paragraphs)
{
    const auto heading = std::ranges::find_if(paragraphs,
        [](const model::RawParagraph &paragraph) { return paragraph.kind == model::PassageKind::Heading && paragraph.level <= 1; });
    return heading == paragraphs.end() ? QString() : heading->text.content;
}

// A short first line without a full stop is what people call the text.
QString firstLine(const QList<model::RawParagraph> &paragraphs)
{
    constexpr qsizetype kLongestTitle = 120;
    if (paragraphs.size() < 2)
        return {};
    const QString &first = paragraphs.first().text.content;
    const bool isTitle = first.size() <= kLongestTitle && !first.endsWith(u'.') && !first.endsWith(u',')
        && text::leadingLabelLength(first) == 0;
    return isTitle ? first : QString();
}

// A title that the file declares, or a heading, is right but where it is a label of the site. The page's own day of publication
// counts before one that stands in its first lines.
void describeProse(const ProseHead &head, const ExtractedText &text, QString title, model::ReadText &result)
{
    const bool isProse = head.shape() != model::ProseShape::None && result.work.symbol.isEmpty() && !result.work.fields.contains("document_type"_L1);
    if (isProse) {
        if (!result.work.date.isValid())
            result.work.date = text.published;
        head.describe(result);
        const bool isFromLines = text.titleFrom == ExtractedText::TitleFrom::FirstLine || title.isEmpty();
        if (isFromLines && !head.title().isEmpty())
            title = head.title();
    }
    // Of a text that tells no shape, a line above prose is the title, however long.
    const bool isPlain = head.shape() == model::ProseShape::None && text.titleFrom == ExtractedText::TitleFrom::FirstLine;
    if (isPlain && title.isEmpty() && head.hasText() && result.work.symbol.isEmpty())
        title = head.title();
    if (result.text.title.isEmpty())
        result.text.title = title;
    if (result.work.name.isEmpty())
        result.work.name = result.text.title;
}

base::Status structureParagraphs(ExtractedText &text, const QString &fileName, model::ReadText &result)
{
    using TitleFrom = ExtractedText::TitleFrom;
    if (text.markup == ExtractedText::Markup::Turns) {
        result.passages = addressedTurns(text.paragraphs);
    } else {
        const ProseHead head(text.paragraphs); // While it is still known where lines of plain text ended.
        if (head.shape() != model::ProseShape::None)
            partLines(text.paragraphs);
        splitOpeningFormulas(text.paragraphs);
        QString title = text.titleFrom == TitleFrom::FirstHeading ? firstHeading(text.paragraphs) : QString();
        if (text.titleFrom == TitleFrom::FirstLine)
            title = firstLine(text.paragraphs);
        structurePlainText(std::move(text.paragraphs), head.shape(), result);
        describeProse(head, text, title, result);
    }
    // A saved resolution has a date of its own, which is not that of the page.
    if (!result.work.date.isValid())
        result.work.date = text.published;
    if (text.titleFrom == TitleFrom::FirstLine || text.titleFrom == TitleFrom::FirstWords)
        readOpeningWords(fileName, result);
    readFileName(fileName, result);
    if (result.work.symbol.isEmpty()) {
        if (!result.work.date.isValid())
            result.work.date = text.created;
        for (auto field = text.source.begin(); field != text.source.end(); ++field)
            result.work.fields.insert(field.key(), field.value());
    }
    return text.mayBeEmpty ? base::ok() : requireText(fileName, result);
}

// The item's words in each language of a document, which is described by the first text that came.
void keepByLanguage(model::ReadText &read)
{
    const QString field = u"agenda_title"_s;
    const QJsonValue title = read.work.fields.value(field);
    if (!title.isUndefined() && !read.text.language.isEmpty())
        read.work.fields.insert(model::fieldInLanguage(field, read.text.language), title);
}

// Remarks on what a person would read; programs of a page are no text.
void remarkOmissions(model::ReadText &text)
{
    constexpr qint64 kMuch = 10; ///< One in so many.
    constexpr qint64 kLittle = 40; ///< Of a text of a few words nothing follows.
    qint64 kept = 0;
    for (const model::Passage &passage : std::as_const(text.passages))
        kept += passage.content.size() + passage.label.size();
    qint64 left = 0;
    for (const model::Dropped &dropped : std::as_const(text.dropped))
        left += dropped.reason == "script"_L1 ? 0 : std::max<qint64>(dropped.characters, dropped.text.size());
    if (left >= kLittle && left * kMuch > left + kept)
        text.text.remarks.append(u"left-out"_s);
}

void namePages(QList<model::Passage> &passages, const QStringList &labels)
{
    for (model::Passage &passage : passages)
        passage.pageLabel = labels.value(passage.page.toInt() - 1);
}

qint64 charactersOf(const model::ReadText &text)
{
    qint64 count = 0;
    for (const model::Passage &passage : text.passages)
        count += passage.content.size();
    return count;
}

}

base::Result<model::ReadText> structuredText(ExtractedText text, const QString &fileName)
{
    model::ReadText result = std::move(text.declared);
    const bool isMarked = text.markup == ExtractedText::Markup::Resolution || text.markup == ExtractedText::Markup::Act;
    TRY_VOID(isMarked ? structureMarkup(text, fileName, result) : structureParagraphs(text, fileName, result));
    if (!text.pageLabels.isEmpty())
        namePages(result.passages, text.pageLabels);
    cleanCharacters(result);
    keepByLanguage(result);
    remarkOmissions(result);
    if (text.beliesName)
        result.text.remarks.append(u"other-content"_s);
    if (const qint64 characters = charactersOf(result); characters > kMostCharacters)
        return base::failure(base::ErrorCode::TooLarge, fileName, u"%1 characters"_s.arg(characters));
    return result;
}

}
