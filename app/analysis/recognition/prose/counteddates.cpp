// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counteddates.h"

#include "cues.h"

#include <core/text/calendar.h>
#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kAnyCaseOfCounts = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
constexpr int kMostCounted = 10;

class CountedGrammar
{
public:
    explicit CountedGrammar(const Cues &cues)
        : isSpaced(cues.hasCapitals())
    {
        QStringList words {u"\\d{1,2}"_s};
        for (int count = 2; count <= kMostCounted; ++count) {
            const QString cue = u"count:"_s + QString::number(count);
            if (!cues.has(cue))
                continue;
            words.append(cues.group(cue));
            counts.append({QRegularExpression(cues.group(cue), kAnyCaseOfCounts), count});
        }
        const QString number = u"("_s + words.join(u'|') + u')';
        const QString edge = isSpaced ? u"(?<![\\p{L}\\d])"_s : QString();
        const QString close = isSpaced ? u"(?![\\p{L}\\d])"_s : QString();
        const auto counted = [&](QStringView cue, QStringView place, const QString &with) {
            QString row = cues.group(cue);
            return QRegularExpression(edge + row.replace(place.toString(), with) + close, kAnyCaseOfCounts);
        };
        daysAhead = counted(u"days_ahead", u"{n}", number);
        daysLater = counted(u"days_later", u"{n}", number);
        weekLater = QRegularExpression(edge + cues.group(u"week_later") + close, kAnyCaseOfCounts);
        sameMonth = counted(u"same_month", u"{d}", u"(\\d{1,2})"_s);
        QString alone = cues.group(u"day_alone");
        dayAlone = QRegularExpression(alone.replace(u"{d}"_s, u"(\\d{1,2})"_s), kAnyCaseOfCounts);
        monthEnd = QRegularExpression(edge + cues.group(u"month_end") + close, kAnyCaseOfCounts);
        const QString month = u"(?<month>"_s + cues.group(u"month") + u"(?:\\s?/\\s?"_s + cues.group(u"month") + u")?)"_s;
        endOf = QRegularExpression(edge + cues.group(u"end_of") + u"\\s?"_s + month + u"(?:\\s(?:de\\s|del\\s|عام\\s)?(?<year>(?:19|20)\\d{2})(?!\\d))?"_s + close, kAnyCaseOfCounts);
        duration = counted(u"duration", u"{n}", number);
        twoDays = QRegularExpression(edge + cues.group(u"two_days"), kAnyCaseOfCounts);
        ended = QRegularExpression(edge + cues.group(u"ended"), kAnyCaseOfCounts);
        opened = QRegularExpression(edge + cues.group(u"opened"), kAnyCaseOfCounts);
        lastAhead = QRegularExpression(edge + cues.group(u"weekday_last") + u"\\s?$"_s, kAnyCaseOfCounts);
        lastBehind = QRegularExpression(u"^\\s?"_s + cues.group(u"weekday_last") + close, kAnyCaseOfCounts);
        nextAhead = QRegularExpression(edge + cues.group(u"weekday_next") + u"\\s?$"_s, kAnyCaseOfCounts);
        nextBehind = QRegularExpression(u"^\\s?"_s + cues.group(u"weekday_next") + close, kAnyCaseOfCounts);
    }

    int countOf(const QString &word) const
    {
        if (const int figure = word.toInt(); figure > 0)
            return figure;
        const auto row = std::ranges::find_if(counts, [&word](const auto &each) { return QRegularExpression(QRegularExpression::anchoredPattern(each.first.pattern()), kAnyCaseOfCounts).match(word).hasMatch(); });
        return row == counts.end() ? 0 : row->second;
    }

    bool isSpaced;
    QList<std::pair<QRegularExpression, int>> counts;
    QRegularExpression daysAhead; ///< From the day of the text on.
    QRegularExpression daysLater;
    QRegularExpression weekLater;
    QRegularExpression sameMonth;
    QRegularExpression dayAlone;
    QRegularExpression monthEnd; ///< Of the month of the text.
    QRegularExpression endOf; ///< "the end of June".
    QRegularExpression duration;
    QRegularExpression twoDays; ///< A number that is part of the word.
    QRegularExpression ended;
    QRegularExpression opened;
    QRegularExpression lastAhead;
    QRegularExpression lastBehind;
    QRegularExpression nextAhead;
    QRegularExpression nextBehind;
};

/// A row may have several alternatives, of which each has the number in a group of its own.
QString numberIn(const QRegularExpressionMatch &match)
{
    return match.captured(match.lastCapturedIndex());
}

FoundDate dateAt(const QRegularExpressionMatch &match, FoundDate::Basis basis)
{
    FoundDate date;
    date.start = int(match.capturedStart());
    date.end = int(match.capturedEnd());
    date.basis = basis;
    return date;
}

FoundDate endOfMonth(const QRegularExpressionMatch &match)
{
    FoundDate date = dateAt(match, FoundDate::Basis::Calendar);
    date.month = text::monthOf(match.captured(u"month"_s));
    date.year = match.capturedView(u"year"_s).toInt();
    constexpr int kAnyYear = 2025;
    date.day = date.month > 0 ? QDate(date.year > 0 ? date.year : kAnyYear, date.month, 1).daysInMonth() : 0;
    date.isMonthEnd = true;
    return date;
}

}

QList<FoundDate> countedDatesIn(const QString &content, const QString &language)
{
    constexpr int kWeek = 7;
    const CountedGrammar *const grammar = grammarOf<CountedGrammar>(language);
    QList<FoundDate> dates;
    if (!grammar)
        return dates;
    for (const QRegularExpressionMatch &match : grammar->daysAhead.globalMatch(content)) {
        dates.append(dateAt(match, FoundDate::Basis::Reference));
        dates.last().daysAhead = grammar->countOf(numberIn(match));
    }
    for (const QRegularExpressionMatch &match : grammar->daysLater.globalMatch(content)) {
        dates.append(dateAt(match, FoundDate::Basis::LastNamed));
        dates.last().daysAhead = grammar->countOf(numberIn(match));
    }
    for (const QRegularExpressionMatch &match : grammar->weekLater.globalMatch(content)) {
        dates.append(dateAt(match, FoundDate::Basis::LastNamed));
        dates.last().daysAhead = kWeek;
    }
    for (const QRegularExpression *form : {&grammar->sameMonth, &grammar->dayAlone}) {
        for (const QRegularExpressionMatch &match : form->globalMatch(content)) {
            dates.append(dateAt(match, FoundDate::Basis::DayOfMonth));
            dates.last().day = numberIn(match).toInt();
        }
    }
    for (const QRegularExpressionMatch &match : grammar->monthEnd.globalMatch(content)) {
        dates.append(dateAt(match, FoundDate::Basis::MonthEnd));
        dates.last().isMonthEnd = true;
    }
    for (const QRegularExpressionMatch &match : grammar->endOf.globalMatch(content)) {
        const FoundDate date = endOfMonth(match);
        if (date.month > 0)
            dates.append(date);
    }
    return dates;
}

int weekdayDirection(const QString &content, int start, int end, const QString &language)
{
    constexpr int kReach = 14;
    const CountedGrammar *const grammar = grammarOf<CountedGrammar>(language);
    if (!grammar)
        return 0;
    const QString ahead = content.mid(std::max(0, start - kReach), std::min(start, kReach));
    const QString behind = grammar->isSpaced || !content.mid(end, 1).isEmpty() ? content.mid(end, kReach) : QString();
    if (grammar->lastAhead.match(ahead).hasMatch() || grammar->lastBehind.match(behind).hasMatch())
        return -1;
    return grammar->nextAhead.match(ahead).hasMatch() || grammar->nextBehind.match(behind).hasMatch() ? 1 : 0;
}

ToldDuration durationIn(const QString &clause, const QString &language)
{
    constexpr int kLongest = 14;
    const CountedGrammar *const grammar = grammarOf<CountedGrammar>(language);
    if (!grammar)
        return {};
    const QRegularExpressionMatch match = grammar->duration.match(clause);
    const int days = match.hasMatch() ? grammar->countOf(numberIn(match)) : grammar->twoDays.match(clause).hasMatch() ? 2 : 0;
    const bool isEnd = grammar->ended.match(clause).hasMatch();
    if (days < 2 || days > kLongest || (!isEnd && !grammar->opened.match(clause).hasMatch()))
        return {};
    return {days, isEnd};
}

}
