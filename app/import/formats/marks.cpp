// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include "labels.h"
#include "mastheadlines.h"
#include "openings.h"
#include "sections.h"

#include <core/text/characters.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

namespace formats {

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
        u"^"_s + leadingSigns() + u"(\\d{1,3})"_s + signsWithin() + u"\\s?[.．、–-](?=\\s|\\p{L}|\\p{So}|[“«\"(]|$)"_s, kUnicode);
    return pattern.matchView(headOf(content)).capturedView(1).toInt();
}

qsizetype numberLength(const QString &content, int wanted)
{
    static const QRegularExpression pattern(
        u"^"_s + leadingSigns() + u"(\\d{1,3})"_s + signsWithin() + u"\\s?(?:([.．、–-])(?=\\s|\\p{L}|\\p{So}|[“«\"(]|$)|\\s?(?=\\p{L}))"_s, kUnicode);
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
    if (const qsizetype length = leadingLabelLength(content); length > 0)
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
    const QString bare = bareLabel(match.captured());
    const bool isLatin = bare.front().unicode() < 0x80;
    const bool isLabel = !isLatin || bare.size() == 1 || romanValue(bare) > 0;
    return isLabel ? beforeWords(content, match.capturedLength()) : 0;
}

bool looksLikeHeading(const Block &block)
{
    const qsizetype longestBare = headingLabelLength(block.text.content) > 0 ? 320 : 160;
    const Inline &text = block.text;
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

bool startsAnnex(const Block &block)
{
    constexpr qsizetype kLongestTitle = 300;
    if (opensAnnex(block))
        return true;
    Block heading;
    heading.kind = model::PassageKind::Heading;
    heading.text.content = block.text.content;
    return block.label.isEmpty() && block.text.content.size() <= kLongestTitle && hasNoEnd(block.text.content)
        && opensAnnex(heading);
}

void takeLabel(Block &block, qsizetype length)
{
    block.label = block.text.content.first(length).trimmed();
    block.text.removeStart(length);
}

bool isRuledLine(const QString &content)
{
    constexpr qsizetype kLongestRule = 200;
    // A single star between two parts is a ruled line as well; a single dash may be what a column of a table has.
    static const QRegularExpression rule(u"^(?:[\\s_=*·–—-]{3,}|[*＊⁂⁎⁕☆★※❖]{1,2})$"_s);
    return content.size() <= kLongestRule && rule.matchView(content).hasMatch();
}

void dropFurniture(QList<Block> &blocks, model::ReadText &result)
{
    QList<Block> kept;
    kept.reserve(blocks.size());
    for (Block &block : blocks) {
        const QString &content = block.text.content;
        const bool isRule = isRuledLine(content);
        if (block.label.isEmpty() && block.text.spans.isEmpty() && (isRule || isJobNumber(content)))
            result.dropped.append({isRule ? u"rule"_s : u"job-number"_s, content});
        else
            kept.append(std::move(block));
    }
    blocks = std::move(kept);
}

}
