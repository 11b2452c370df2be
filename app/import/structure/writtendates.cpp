// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtendates.h"

#include <core/text/calendar.h>
#include <core/text/characters.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

using text::kUnicode;

/// The month by its name or by the first letters of it, "Sept.", "janv.".
int monthOfWord(const QString &word)
{
    if (const int month = text::monthOf(word); month > 0)
        return month;
    static const QStringList shortNames {u"jan janv ene янв"_s, u"feb févr fév fev фев февр"_s, u"mar мар"_s, u"apr avr abr апр"_s,
        u"may"_s, u"jun"_s, u"jul juil"_s, u"aug ago авг"_s, u"sep sept set сен сент"_s, u"oct окт"_s, u"nov ноя нояб"_s,
        u"dec déc dic дек"_s};
    const QString plain = word.toLower().remove(u'.').trimmed();
    for (qsizetype month = 0; month < shortNames.size(); ++month) {
        if (!plain.isEmpty() && shortNames.at(month).split(u' ').contains(plain))
            return int(month) + 1;
    }
    return 0;
}

/// The day stands first where the two can be taken for each other, as in most of the world. Of a year's last two figures the
/// century is ours.
QDate dateOfFigures(int first, int second, int year)
{
    constexpr int kMonths = 12;
    constexpr int kCentury = 2000;
    const int whole = year < 100 ? kCentury + year : year;
    return second > kMonths ? QDate(whole, first, second) : QDate(whole, second, first);
}

QDate dateOfMatch(const QRegularExpressionMatch &match)
{
    const auto figure = [&match](QStringView group) { return match.capturedView(group).toInt(); };
    if (match.hasCaptured(u"isoYear"_s))
        return QDate(figure(u"isoYear"), figure(u"isoMonth"), figure(u"isoDay"));
    if (match.hasCaptured(u"zhYear"_s))
        return QDate(figure(u"zhYear"), figure(u"zhMonth"), figure(u"zhDay"));
    if (match.hasCaptured(u"figureYear"_s))
        return dateOfFigures(figure(u"first"), figure(u"second"), figure(u"figureYear"));
    const bool isMonthFirst = match.hasCaptured(u"monthFirst"_s);
    const int month = monthOfWord(match.captured(isMonthFirst ? u"monthFirst"_s : u"month"_s));
    return month == 0 ? QDate() : QDate(figure(isMonthFirst ? u"yearAfter" : u"year"), month, figure(isMonthFirst ? u"dayAfter" : u"day"));
}

const QRegularExpression &dateForms()
{
    static const QRegularExpression forms(
        u"(?<!\\d)(?:(?<isoYear>(?:19|20)\\d{2})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)"
        "|(?<zhYear>(?:19|20)\\d{2})\\s?年\\s?(?<zhMonth>\\d{1,2})\\s?月\\s?(?<zhDay>\\d{1,2})\\s?日"
        "|(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<figureYear>(?:19|20)\\d{2}|(?<=^\\d\\d/\\d\\d/)\\d{2}(?=$))(?!\\d)"
        "|(?<day>\\d{1,2})(?:er|st|nd|rd|th|º|°|-го)?\\.?[\\s-]{1,2}(?:(?:de|of|du)\\s+)?(?<month>\\p{L}[\\p{L}\\p{M}]{1,14}(?:\\s?[/ ]\\s?[\\p{L}\\p{M}]{2,14}){0,3}?)\\.?,?(?:[\\s-]{1,2}(?:del?|of)\\s+|[\\s-]{1,2})(?<year>(?:19|20)\\d{2})(?!\\d))"
        "|(?<!\\p{L})(?<monthFirst>\\p{L}[\\p{L}]{2,10})\\.?\\s+(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearAfter>(?:19|20)\\d{2})(?!\\d)"_s,
        kUnicode);
    return forms;
}

}

QList<WrittenDate> writtenDates(const QString &line)
{
    static const QRegularExpression before(u"(?<!\\d)\\d{1,2}(?:er|st|nd|rd|th|º|°)?(?:\\s\\p{L}{3,12})?\\s?(?:[-–—‑至到]|\\band|\\bto|\\bet|\\bau|\\by|\\bal?|и|по|و|إلى)\\s?$"_s, kUnicode);
    static const QRegularExpression behind(u"^\\s?[-–—至到]\\s?\\d{1,2}(?!\\d?\\s?[:h.]\\s?\\d{2})"_s, kUnicode);
    QList<WrittenDate> dates;
    const QString plain = text::withPlainFigures(line);
    for (const QRegularExpressionMatch &match : dateForms().globalMatch(plain)) {
        const QDate date = dateOfMatch(match);
        if (!date.isValid())
            continue;
        constexpr qsizetype kReach = 24;
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - kReach);
        const bool isSpan = before.matchView(QStringView(plain).sliced(from, match.capturedStart() - from)).hasMatch()
            || behind.matchView(QStringView(plain).sliced(match.capturedEnd())).hasMatch();
        dates.append({date, match.capturedStart(), match.capturedEnd(), isSpan});
    }
    return dates;
}

QString withoutDates(const QString &line)
{
    static const QRegularExpression partly(u"(?<!\\d)(?:\\d{1,2}\\s?(?:[-–—]|and|et|y|и|و)\\s?)?\\d{1,2}(?:er|st|nd|rd|th|º|°)?\\s+(?:de\\s+)?(?<month>\\p{L}[\\p{L}\\p{M}/]{2,20})"_s, kUnicode);
    QString rest = text::withPlainFigures(line);
    const QList<WrittenDate> dates = writtenDates(line);
    for (qsizetype at = dates.size() - 1; at >= 0; --at)
        rest.replace(dates.at(at).start, dates.at(at).end - dates.at(at).start, u" "_s);
    QList<QRegularExpressionMatch> partial;
    for (const QRegularExpressionMatch &match : partly.globalMatch(rest))
        partial.prepend(match);
    for (const QRegularExpressionMatch &match : std::as_const(partial)) {
        if (monthOfWord(match.captured(u"month"_s)) > 0)
            rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
    return rest;
}

QDate dateWithoutYear(const QString &line, int year)
{
    static const QRegularExpression dayFirst(u"(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|°)?\\s+(?:de\\s+)?(\\p{L}[\\p{L}\\p{M}/]{2,20})"_s, kUnicode);
    static const QRegularExpression monthFirst(u"(?<!\\p{L})(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?![\\d:.])"_s, kUnicode);
    static const QRegularExpression chinese(u"(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日"_s);
    const QString plain = text::withPlainFigures(line);
    if (year == 0)
        return {};
    for (const QRegularExpressionMatch &match : dayFirst.globalMatch(plain)) {
        if (const int month = monthOfWord(match.captured(2)); month > 0)
            return QDate(year, month, match.capturedView(1).toInt());
    }
    for (const QRegularExpressionMatch &match : monthFirst.globalMatch(plain)) {
        if (const int month = monthOfWord(match.captured(1)); month > 0)
            return QDate(year, month, match.capturedView(2).toInt());
    }
    const QRegularExpressionMatch match = chinese.match(plain);
    return match.hasMatch() ? QDate(year, match.capturedView(1).toInt(), match.capturedView(2).toInt()) : QDate();
}

}
