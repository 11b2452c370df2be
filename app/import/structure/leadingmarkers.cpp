// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadingmarkers.h"

#include "mastheadlines.h"
#include "openingverbs.h"
#include "sections.h"

#include <core/text/characters.h>
#include <core/text/labels.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

using text::kUnicode;
constexpr qsizetype kHead = 48; ///< No label is longer; only so much of a paragraph is looked at.

QStringView headOf(const QString &content)
{
    return text::beginningOf(content, kHead);
}

/// A label has words behind it; what stands alone is the text itself.
qsizetype beforeWords(const QString &content, qsizetype length)
{
    return QStringView(content).sliced(length).trimmed().isEmpty() ? 0 : length;
}

}

int printedNumber(const QString &content)
{
    static const QRegularExpression pattern(
        u"^"_s + text::leadingSigns() + u"(\\d{1,3})"_s + text::signsWithin() + u"\\s?[.．、–-](?=\\s|\\p{L}|\\p{So}|[“«\"(]|$)"_s, kUnicode);
    return pattern.matchView(headOf(content)).capturedView(1).toInt();
}

qsizetype numberLength(const QString &content, int wanted)
{
    static const QRegularExpression pattern(
        u"^"_s + text::leadingSigns() + u"(\\d{1,3})"_s + text::signsWithin() + u"\\s?(?:([.．、–-])(?=\\s|\\p{L}|\\p{So}|[“«\"(]|$)|\\s?(?=\\p{L}))"_s, kUnicode);
    const QRegularExpressionMatch match = pattern.matchView(headOf(content));
    if (!match.hasMatch() || match.capturedView(1).toInt() != wanted)
        return 0;
    if (match.hasCaptured(2))
        return beforeWords(content, match.capturedEnd(2));
    return openingOf(content.sliced(match.capturedEnd(1))) == Opening::Verb ? match.capturedEnd(1) : 0;
}

qsizetype itemLength(const QString &content)
{
    static const QRegularExpression more(u"^(?:[a-z]\\.|[ivx]{1,5}\\.|[•▪◦●○‣·–—-])(?=\\s)"_s);
    if (const qsizetype length = text::leadingLabelLength(content); length > 0)
        return printedNumber(content) > 0 ? 0 : beforeWords(content, length);
    return beforeWords(content, more.matchView(headOf(content)).capturedLength());
}

qsizetype noteLength(const QString &content, int next)
{
    static const QRegularExpression certain(u"^(?:[¹²³⁰⁴-⁹]{1,3}|\\d{1,3}/(?= \\p{Lu})|\\[\\d{1,3}\\](?=\\s))"_s, kUnicode);
    static const QRegularExpression number(
        u"^\\p{Cf}*(\\d{1,3}) (?=(\\p{Lu}|\\p{Han}|《|www\\.|https?:|انظر|المرجع|قرار|القرار)?)"_s, kUnicode);
    if (const qsizetype length = certain.matchView(headOf(content)).capturedLength(); length > 0)
        return beforeWords(content, length);
    const QRegularExpressionMatch match = number.matchView(headOf(content));
    if (dateLine(content).isValid())
        return 0;
    const bool isNote = match.hasMatch() && (match.hasCaptured(2) || match.capturedView(1).toInt() == next);
    return isNote ? beforeWords(content, match.capturedEnd(1)) : 0;
}

qsizetype headingLabelLength(const QString &content)
{
    static const QRegularExpression pattern(
        u"^(?:(?:[IVXLC]{1,7}\\.?|[A-Z]\\.)(?=\\s+[\\p{Lu}“«\"])|[一二三四五六七八九十]{1,3}、|"_s
        u"(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?\\s?[-–])"_s,
        kUnicode);
    const QRegularExpressionMatch match = pattern.matchView(headOf(content));
    if (!match.hasMatch())
        return 0;
    const QString bare = text::bareLabel(match.captured());
    const bool isLatin = bare.front().unicode() < 0x80;
    const bool isLabel = !isLatin || bare.size() == 1 || text::romanValue(bare) > 0;
    return isLabel ? beforeWords(content, match.capturedLength()) : 0;
}

bool looksLikeHeading(const model::RawParagraph &block)
{
    const qsizetype longestBare = headingLabelLength(block.text.content) > 0 ? 320 : 160;
    const model::StyledText &text = block.text;
    const QString &content = text.content;
    if (content.isEmpty())
        return false;
    const bool opensWithItalics = !text.spans.isEmpty() && text.spans.first().start == 0
        && text.spans.first().style == model::Span::Style::Italic && !text.isWholly(model::Span::Style::Italic);
    const QChar first = content.front();
    return hasNoEnd(content) && !isTableRow(content) && first.isLetter() && !first.isLower() && !opensWithItalics
        && content.size() <= longestBare;
}

bool isTableRow(const QString &content)
{
    return content.contains(" | "_L1);
}

bool startsAnnex(const model::RawParagraph &block)
{
    constexpr qsizetype kLongestTitle = 300;
    if (opensAnnex(block))
        return true;
    model::RawParagraph heading;
    heading.kind = model::PassageKind::Heading;
    heading.text.content = block.text.content;
    return block.label.isEmpty() && block.text.content.size() <= kLongestTitle && hasNoEnd(block.text.content)
        && opensAnnex(heading);
}

void takeLabel(model::RawParagraph &block, qsizetype length)
{
    block.label = block.text.content.first(length).trimmed();
    block.text.removeStart(length);
}

bool takeItemOrNote(model::RawParagraph &block, int &note)
{
    const QString &content = block.text.content;
    if (const qsizetype item = itemLength(content); item > 0) {
        takeLabel(block, item);
        block.kind = model::PassageKind::SubParagraph;
        block.level = model::kLevelFromLabel;
        return true;
    }
    if (const qsizetype mark = isTableRow(content) ? 0 : noteLength(content, note + 1); mark > 0) {
        takeLabel(block, mark);
        block.kind = model::PassageKind::Footnote;
        note = text::numberValue(text::bareLabel(block.label));
        return true;
    }
    return false;
}

void dropPrinterMarks(QList<model::RawParagraph> &blocks, model::ReadText &result)
{
    QList<model::RawParagraph> kept;
    kept.reserve(blocks.size());
    for (model::RawParagraph &block : blocks) {
        const QString &content = block.text.content;
        const bool isRule = text::isRuledLine(content);
        if (block.label.isEmpty() && block.text.spans.isEmpty() && (isRule || isJobNumber(content)))
            result.dropped.append({isRule ? u"rule"_s : u"job-number"_s, content});
        else
            kept.append(std::move(block));
    }
    blocks = std::move(kept);
}

}
