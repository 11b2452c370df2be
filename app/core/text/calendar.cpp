// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "normalised.h"
#include "patterns.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace text {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEarliestYear = 1900;

// One row a month. Arabic has the names of the east and those that are taken from Latin, which differ between countries.
constexpr std::array<QStringView, 12> kMonths{
    u"january janvier enero январь января januar|كانون الثاني|يناير|جانفي",
    u"february février fevrier febrero февраль февраля februar|شباط|فبراير|فيفري",
    u"march mars marzo март марта märz|آذار|مارس",
    u"april avril abril апрель апреля|نيسان|أبريل|ابريل|أفريل",
    u"may mai mayo май мая|أيار|مايو|ماي",
    u"june juin junio июнь июня juni|حزيران|يونيه|يونيو|جوان",
    u"july juillet julio июль июля juli|تموز|يوليه|يوليو|جويلية",
    u"august août aout agosto август августа|آب|أغسطس|أوت",
    u"september septembre septiembre setiembre сентябрь сентября|أيلول|سبتمبر",
    u"october octobre octubre октябрь октября oktober|تشرين الأول|أكتوبر",
    u"november novembre noviembre ноябрь ноября|تشرين الثاني|نوفمبر",
    u"december décembre decembre diciembre декабрь декабря dezember|كانون الأول|ديسمبر"};

QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (size_t month = 0; month < kMonths.size(); ++month) {
        // Only Arabic names have a space within.
        const QStringList groups = kMonths[month].toString().split(u'|');
        const QStringList words = groups.first().split(u' ') + groups.sliced(1);
        for (const QString &name : words)
            names.insert(fold(name), int(month) + 1);
    }
    return names;
}

struct FoundDate {
    QDate date;
    qsizetype start = -1;
    qsizetype end = -1;
};

FoundDate chineseDate(QStringView content)
{
    static const QRegularExpression pattern(u"((?:19|20)\\d{2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日"_s);
    const QRegularExpressionMatch match = pattern.matchView(content);
    if (!match.hasMatch())
        return {};
    const QDate date(
        match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return {date, match.capturedStart(), match.capturedEnd()};
}

FoundDate foundDate(QStringView content)
{
    // Day, whatever may name a month, year. The words between are looked up, so that no language needs a pattern.
    static const QRegularExpression pattern(
        u"(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|°|-го)?\\.?\\s{1,2}(?=([\\p{L}\\p{M}\\s/]{2,36}?),?\\s{1,2}(\\d{4})(?!\\d))"_s,
        kUnicode);
    for (const QRegularExpressionMatch &match : pattern.globalMatchView(content)) {
        const int month = monthOf(match.capturedView(2));
        const int year = match.capturedView(3).toInt();
        const QDate date(year, month, match.capturedView(1).toInt());
        if (month > 0 && year >= kEarliestYear && date.isValid())
            return {date, match.capturedStart(), match.capturedEnd(3)};
    }
    return chineseDate(content);
}

// The day before "-7 October 2022": of the same month or of another, of the same year.
QDate firstDay(QStringView before, const QDate &last)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(\\d{1,2})(?:er|º|-го)?\\s{0,2}([\\p{L}\\p{M}\\s/]{0,36}?)\\s{0,2}(\\d{4})?\\s{0,2}"_s
        u"(?:[-–—‑]|\\bto|\\bau|\\bal?|\\bпо|إلى)\\s{0,2}$"_s,
        kUnicode);
    static const QRegularExpression chinese(u"(?:(\\d{1,2})\\s?月)\\s?(\\d{1,2})\\s?日?\\s?[至到-]\\s?$"_s);
    if (const QRegularExpressionMatch match = pattern.matchView(before); match.hasMatch()) {
        const int named = match.capturedView(2).isEmpty() ? last.month() : monthOf(match.capturedView(2));
        const int year = match.capturedView(3).isEmpty() ? last.year() : match.capturedView(3).toInt();
        return named > 0 ? QDate(year, named, match.capturedView(1).toInt()) : QDate();
    }
    const QRegularExpressionMatch match = chinese.matchView(before);
    return match.hasMatch() ? QDate(last.year(), match.capturedView(1).toInt(), match.capturedView(2).toInt())
                            : QDate();
}

// "2022年9月12日至10月7日": the year stands before the first day alone.
std::pair<QDate, QDate> chineseSpan(QStringView content)
{
    static const QRegularExpression pattern(
        u"(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日?\\s?[至到–—-]\\s?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日"_s);
    const QRegularExpressionMatch match = pattern.matchView(content);
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int lastMonth = match.capturedView(4).isEmpty() ? month : match.capturedView(4).toInt();
    return {QDate(year, month, match.capturedView(3).toInt()), QDate(year, lastMonth, match.capturedView(5).toInt())};
}

}

int monthOf(QStringView name)
{
    static const QHash<QString, int> names = monthNames();
    QString folded = fold(name).simplified();
    if (folded.startsWith("de "_L1))
        folded.remove(0, 3);
    if (folded.endsWith(" de"_L1))
        folded.chop(3);
    // "تشرين الأول/أكتوبر": one of the two says it.
    return names.value(folded.section(u'/', 0, 0).trimmed());
}

QDate dateIn(QStringView content)
{
    return foundDate(content).date;
}

std::pair<QDate, QDate> spanIn(QStringView content)
{
    if (const std::pair<QDate, QDate> span = chineseSpan(content); span.first.isValid() && span.second.isValid())
        return span;
    const FoundDate last = foundDate(content);
    if (!last.date.isValid())
        return {};
    // A span over two years names both.
    static const QRegularExpression dash(u"^\\s{0,2}[-–—]"_s);
    if (const QStringView rest = content.sliced(last.end); dash.matchView(rest).hasMatch()) {
        const QDate second = foundDate(rest).date;
        return second >= last.date ? std::pair(last.date, second) : std::pair<QDate, QDate>();
    }
    const QDate first = firstDay(content.first(last.start), last.date);
    if (!first.isValid() || first > last.date)
        return {};
    return {first, last.date};
}

}
