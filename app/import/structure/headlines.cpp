// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlines.h"

#include "shapewords.h"

#include <core/model/symbol.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

using text::kUnicode;
using Role = HeadLine::Role;

constexpr qsizetype kLongestHeading = 320;

const QStringList &shapeRowNames()
{
    // The narrower the words, the earlier: "press briefing" is a transcript before it is anything of the press.
    static const QStringList rows {u"shape:list-of-speakers"_s, u"shape:concept-note"_s, u"shape:call-for-inputs"_s,
        u"shape:press-release"_s, u"shape:meeting-summary"_s, u"shape:transcript"_s, u"shape:statement"_s, u"shape:agenda"_s,
        u"shape:event-page"_s, u"shape:news-article"_s};
    return rows;
}

bool isOwnSymbol(const QString &line)
{
    static const QRegularExpression release(
        u"^(?:[A-Z]{1,6}(?:/[A-Z]{1,6}){0,3}/\\d{1,5}(?:[-/][A-Z0-9]{1,6}){0,4}|[A-Z]{2,6}\\d{2}[./]\\d{1,4}[A-Z]?|[A-Z]{2,6}/\\d{2}/\\d{1,4}[A-Z]?)[.*]?$"_s);
    return release.match(line).hasMatch() || model::Symbol::parse(line).has_value();
}

bool isText(const QString &line)
{
    static const QRegularExpression sentence(u"[.。][\"”»’)]?$"_s);
    static const QRegularExpression salutation = ShapeWords::leading(u"salutation"_s, u"\\W{0,3}$"_s);
    constexpr qsizetype kShortSentence = 60;
    constexpr qsizetype kShortChinese = 24;
    const bool hasSpaces = line.contains(u' ');
    return line.size() > kLongestHeading || (line.size() > (hasSpaces ? kShortSentence : kShortChinese) && sentence.match(line).hasMatch())
        || salutation.match(line).hasMatch();
}

// The first speaker of a list, "1. Oman", or of a transcript, "Q: " or "ODALYS BRANDVIK (WMO): "; above them stands the head.
bool opensList(const QString &line)
{
    static const QRegularExpression item(u"^(?:\\d{1,3}[.)]\\s|[–•*-]\\s|(?:Q|Question|Вопрос|سؤال|问)\\s?[:：]|\\p{Lu}[\\p{Lu}\\p{M}.’' -]{3,60}\\s?[(\\[][^)\\]]{1,60}[)\\]]\\s?:)"_s, kUnicode);
    return item.match(line).hasMatch();
}

// "GENEVA (5 March 2025) – ", "Cairo, 6 November 2024 – ".
QDate dayBeforeText(const QString &line)
{
    static const QRegularExpression dash(u"^(?:[^.。]|(?<=\\p{L}{3})\\.\\s?\\d){0,70}?[\\d年月日)）][.]?\\s?(?:[-–—]{1,2}|/[^/]{1,20}/[^-–—]{0,3}[-–—])\\s"_s, kUnicode);
    static const QRegularExpression first(u"^\\d{1,2}\\.?(?:st|nd|rd|th|er)?\\s(?:de\\s)?\\p{L}{3,12}[.]?,?\\s(?:del?\\s)?(?:19|20)\\d{2}(?:\\sгода)?\\s?[.:|–—-]+\\s"_s, kUnicode);
    static const QRegularExpression bracket(u"^\\W{0,2}\\p{L}[^.。]{0,40}\\([^)]{6,40}\\)"_s, kUnicode);
    constexpr qsizetype kReach = 90;
    const QString start = line.left(kReach);
    for (const QRegularExpression &form : {first, dash, bracket}) {
        const QRegularExpressionMatch match = form.match(start);
        if (!match.hasMatch())
            continue;
        const QList<WrittenDate> dates = writtenDates(match.captured());
        if (!dates.isEmpty())
            return dates.first().date;
    }
    return {};
}

/// What is left of a line after the words of these rows.
QString without(QString line, const QStringList &rows)
{
    for (const QString &row : rows)
        line.replace(ShapeWords::of(row), u" "_s);
    return line;
}

qsizetype wordsOf(const QString &line)
{
    static const QRegularExpression word(u"[\\p{Han}]|(?<![\\d\\p{L}])[\\p{L}\\p{M}’']+"_s, kUnicode);
    qsizetype count = 0;
    for ([[maybe_unused]] const QRegularExpressionMatch &match : word.globalMatch(line))
        ++count;
    return count;
}

bool isAuthor(const QString &line)
{
    static const QRegularExpression by = ShapeWords::leading(u"by_line"_s, u"[\\s:：|]{1,3}(?-i:\\p{Lu}|\\p{Lo})"_s);
    constexpr qsizetype kLongest = 110;
    return line.size() <= kLongest && by.match(line).hasMatch();
}

/// The shape that words of the line name; empty for none. A label of a site may name several: "Statements and speeches".
QString rowOf(const QString &words, bool isWhole)
{
    static const QStringList all = shapeRowNames() + QStringList {u"organ"_s, u"session"_s, u"site"_s, u"own_date"_s, u"day"_s, u"filler"_s};
    if (isWhole && wordsOf(without(withoutDates(words), all)) > 0)
        return {};
    const auto row = std::ranges::find_if(shapeRowNames(), [&words](const QString &each) { return ShapeWords::of(each).match(words).hasMatch(); });
    return row == shapeRowNames().end() ? QString() : *row;
}

void readDates(HeadLine &line)
{
    static const QRegularExpression own(ShapeWords::of(u"own_date"_s));
    static const QRegularExpression update(ShapeWords::of(u"updated"_s).pattern(), kUnicode | QRegularExpression::CaseInsensitiveOption);
    const QList<WrittenDate> dates = writtenDates(line.words);
    if (!dates.isEmpty()) {
        line.date = dates.first().date;
        line.isSpan = dates.first().isSpan;
    }
    // "Published 12 January 2026. Last updated 2 February 2026": the words before the first date are its own.
    const QString before = dates.isEmpty() ? line.words : line.words.first(dates.first().start);
    const QRegularExpressionMatch said = own.match(before);
    // "Provisional programme (20 February 2025)": the paper's, beside its name.
    static const QRegularExpression besideName(u"^[^()\\d]{3,60}[(（][^()]{6,40}[)）]$"_s);
    line.isOwnDate = said.hasMatch() || (!dates.isEmpty() && besideName.match(line.words).hasMatch() && !rowOf(line.words, true).isEmpty());
    line.isUpdate = said.hasMatch() && update.match(said.captured()).hasMatch();
}

/// "Side event | High-level political forum 2025", "Home > News": what the site tells of the place of the page.
bool isTrail(const QString &words)
{
    static const QRegularExpression mark(u"\\s[|>»›·•→/]\\s|\\s?[｜]\\s?"_s);
    const qsizetype at = words.indexOf(mark);
    if (at < 1)
        return false;
    return isLabelOfSite(words.first(at));
}

bool isDay(const HeadLine &line)
{
    static const QRegularExpression place(u"^\\W?(?:\\p{Lu}[\\p{L}’'.-]+[\\s/]?(?:\\p{L}+\\s?){0,3}|\\p{Lo}{2,12}),?\\W{1,4}"_s, kUnicode);
    constexpr qsizetype kFewWords = 4;
    constexpr qsizetype kLongest = 130;
    if (!line.date.isValid() || line.words.size() > kLongest)
        return false;
    static const QRegularExpression hour(u"(?<![\\d/])\\d{1,2}\\s?[:h]\\s?\\d{2}|\\d\\s?[ap]\\.?m\\b|\\d{1,2}[.]\\d{2}\\s?(?:[-–—]|h|to|a|à|[ap]\\.?m)"_s, kUnicode);
    if (hour.match(line.words).hasMatch())
        return true;
    const QString rest = without(withoutDates(line.words), {u"own_date"_s, u"day"_s, u"site"_s, u"organ"_s, u"session"_s, u"filler"_s});
    const QList<WrittenDate> dates = writtenDates(line.words);
    const bool beginsWithDate = wordsOf(without(line.words.first(dates.first().start), {u"own_date"_s, u"day"_s, u"filler"_s})) == 0;
    const bool beginsWithPlace = place.match(line.words).hasMatch() && line.words.indexOf(u',') > 0;
    const qsizetype words = wordsOf(rest);
    const bool isBare = words <= 2 || beginsWithDate || beginsWithPlace || !line.words.first(dates.first().start).contains(u' ');
    return (words <= kFewWords && isBare) || (beginsWithDate && words <= 3 * kFewWords) || (beginsWithPlace && line.isSpan);
}

Role roleOf(HeadLine &line)
{
    static const QRegularExpression label = ShapeWords::leading(u"label"_s, u"(?:\\s?[:：]|\\W{0,2}$)"_s);
    if (isOwnSymbol(line.words))
        return Role::OwnSymbol;
    if (isAuthor(line.words))
        return Role::Author;
    if (label.match(line.words).hasMatch())
        return Role::Labelled;
    static const QRegularExpression delivery = ShapeWords::leading(u"delivery"_s, u"\\W{0,3}$"_s);
    if (delivery.match(line.words).hasMatch()) {
        line.row = u"shape:statement"_s;
        return Role::Setting;
    }
    if (ShapeWords::of(u"invites"_s).match(line.words).hasMatch()) {
        line.row = u"shape:event-page"_s;
        return Role::Setting;
    }
    // "Permanent Mission of Ireland to the United Nations" above the title of its statement.
    static const QRegularExpression mission = ShapeWords::leading(u"mission"_s, u"$"_s);
    if (mission.match(line.words).hasMatch() && !line.date.isValid() && !ShapeWords::of(u"headline_verb"_s).match(line.words).hasMatch())
        return Role::Setting;
    static const QStringList bodies {u"session"_s, u"organ"_s, u"day"_s, u"filler"_s};
    static const QRegularExpression verb = ShapeWords::of(u"headline_verb"_s);
    const bool isHeadline = !line.date.isValid() && ShapeWords::of(u"organ"_s).match(line.words).hasMatch() && verb.match(line.words).hasMatch();
    if (!isHeadline && wordsOf(without(line.words, bodies)) == 0)
        return line.date.isValid() ? Role::Day : Role::Setting;
    line.row = rowOf(line.words, true);
    if (!line.row.isEmpty())
        return Role::ShapeName;
    if (isDay(line))
        return Role::Day;
    line.row = rowOf(line.words, false);
    static const QStringList settings {u"organ"_s, u"session"_s, u"site"_s, u"day"_s, u"filler"_s};
    const bool isSetting = isTrail(line.words) || (!isHeadline && wordsOf(without(withoutDates(line.words), settings)) == 0);
    return isSetting ? Role::Setting : Role::Words;
}

/// "DELIVERED BY" above the name.
bool isLabelAlone(const HeadLine &line)
{
    static const QRegularExpression label = ShapeWords::leading(u"label"_s, u"\\W{0,2}$"_s);
    return line.role == Role::Labelled && label.match(line.words).hasMatch();
}

}

HeadLine headLine(const QString &words)
{
    HeadLine line;
    line.words = words.trimmed();
    if (isText(line.words)) {
        static const QRegularExpression published = ShapeWords::leading(u"own_date"_s, QString());
        line.role = Role::Text;
        line.date = dayBeforeText(line.words);
        constexpr qsizetype kLongestRemark = 160;
        if (line.words.size() <= kLongestRemark && published.match(line.words).hasMatch()) {
            readDates(line);
            line.role = line.date.isValid() ? Role::Day : Role::Text;
        }
        return line;
    }
    readDates(line);
    line.role = roleOf(line);
    return line;
}

bool isLabelOfSite(const QString &words)
{
    static const QStringList rows = shapeRowNames() + QStringList {u"organ"_s, u"session"_s, u"site"_s, u"day"_s, u"filler"_s};
    return wordsOf(without(withoutDates(words), rows)) == 0;
}

namespace {

/// A headline may end with a full stop: the first words of the head, in one line, above the date line or the author.
bool isHeadlineWithStop(const QList<HeadLine> &head, const QList<model::RawParagraph> &blocks, qsizetype at)
{
    constexpr qsizetype kLongestHeadline = 180;
    const HeadLine &line = head.last();
    constexpr qsizetype kKicker = 40;
    const bool isFirst = std::ranges::none_of(head, [](const HeadLine &each) { return each.role == Role::Words && each.words.size() > kKicker; });
    if (!isFirst || line.date.isValid() || line.words.size() > kLongestHeadline || !line.startsBlock || at + 1 >= blocks.size())
        return false;
    static const QRegularExpression salutation = ShapeWords::leading(u"salutation"_s, u"\\W{0,3}$"_s);
    const HeadLine next = headLine(blocks.at(at + 1).text.content);
    return !salutation.match(line.words).hasMatch() && (next.role == Role::Day || next.role == Role::Author);
}

}

QList<HeadLine> headLines(const QList<model::RawParagraph> &blocks)
{
    constexpr qsizetype kMostLines = 24;
    QList<HeadLine> head;
    for (qsizetype number = 0; number < blocks.size(); ++number) {
        const model::RawParagraph &block = blocks.at(number);
        const QString &content = block.text.content;
        QList<int> starts {0};
        if (content.size() <= 2 * kLongestHeading)
            starts += block.lines;
        for (qsizetype at = 0; at < starts.size() && head.size() < kMostLines; ++at) {
            const qsizetype end = at + 1 < starts.size() ? starts.at(at + 1) : content.size();
            HeadLine line = headLine(content.sliced(starts.at(at), end - starts.at(at)));
            line.startsBlock = at == 0;
            if (!head.isEmpty() && line.role == Role::Words && isLabelAlone(head.last()))
                line.role = Role::Labelled;
            if (!head.isEmpty() && line.role == Role::Words && opensList(line.words))
                line.role = Role::Text;
            if (!line.words.isEmpty())
                head.append(line);
        }
        const bool isEnd = !head.isEmpty() && head.last().role == Role::Text;
        if (isEnd && isHeadlineWithStop(head, blocks, number)) {
            head.last().role = Role::Words;
            continue;
        }
        if (isEnd || head.size() >= kMostLines)
            break;
    }
    return head;
}

}
