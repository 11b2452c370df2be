// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include "counteddates.h"
#include "cues.h"

#include <core/text/calendar.h>
#include <core/text/characters.h>
#include <core/text/ordinals.h>
#include <core/text/patterns.h>

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kAnyCaseOfDates = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
const QString kYear = u"(?:19|20)\\d{2}"_s;

/// The expressions of dates in one language.
class DateGrammar
{
public:
    explicit DateGrammar(const Cues &cues)
        : weekdays(cues.alternatives(u"weekday"))
        , shortMonths(cues.alternatives(u"month_short"))
    {
        const QString month = u"(?:"_s + cues.group(u"month") + u"(?:\\s?/\\s?"_s + cues.group(u"month") + u")?|"_s + cues.group(u"month_short") + u"\\b\\.?)"_s;
        const QString behind = optional(cues, u"day_behind");
        const QString to = u"\\s{0,2}"_s + cues.group(u"day_to") + u"\\s{0,2}(?:"_s + cues.group(u"weekday") + u",?\\s)?(?:the\\s|le\\s|el\\s)?"_s;
        const QString days = u"(?<!\\d)(\\d{1,2})"_s + behind + u"(?:"_s + to + u"(\\d{1,2})"_s + behind + u")?"_s;
        const QString year = u"(?:\\s{0,2}"_s + optional(cues, u"year_before") + u"\\s{0,2}("_s + kYear + u")(?!\\d))?"_s;
        dayFirst.setPattern(days + u"\\s{1,2}(?:"_s + cues.group(u"month_before") + u"\\s)?("_s + month + u")(?![\\p{L}\\d])"_s + year);
        monthFirst.setPattern(u"(?<![\\p{L}])("_s + month + u")\\s"_s + days + u"(?![\\d:])"_s + year);
        inWords.setPattern(u"(?<![\\p{L}])(\\p{L}{3,11}(?:-\\p{L}{5,7})?)\\s"_s + cues.group(u"day_in_words") + u"\\s("_s + month + u")(?![\\p{L}])"_s + year);
        weekday.setPattern(bounded(cues, cues.group(u"weekday")));
        dayAlone.setPattern(cues.has(u"day_behind") ? u"(?<![\\d\\p{L}])(\\d{1,2})"_s + cues.group(u"day_behind") + u"(?:"_s + to + u"(\\d{1,2})"_s + cues.group(u"day_behind") + u")?(?![\\p{L}\\d])"_s : u"(?!)"_s);
        for (QRegularExpression *each : {&dayFirst, &monthFirst, &inWords, &weekday})
            each->setPatternOptions(kAnyCaseOfDates);
        const auto add = [&](const QString &cue, FoundDate::Basis basis, int ahead) {
            QRegularExpression words(bounded(cues, cues.group(cue)), kAnyCaseOfDates);
            relatives.append({words, basis, ahead});
        };
        between.setPattern(u"^\\s{0,2}(?:–|—|-|‑|to|until|through|till|au|à|al?|hasta(?: el)?|по|до|إلى|حتى|至|到)\\s{0,2}(?:"_s + cues.group(u"weekday") + u",?\\s)?(?:the\\s|le\\s|el\\s)?$"_s);
        between.setPatternOptions(kAnyCaseOfDates);
        add(u"same_day"_s, FoundDate::Basis::LastNamed, 0);
        add(u"eve"_s, FoundDate::Basis::LastNamed, -1);
        add(u"next_day"_s, FoundDate::Basis::LastNamed, 1);
        add(u"hours_ahead"_s, FoundDate::Basis::Reference, 2);
        add(u"today"_s, FoundDate::Basis::Reference, 0);
        add(u"yesterday"_s, FoundDate::Basis::Reference, -1);
        add(u"tomorrow"_s, FoundDate::Basis::Reference, 1);
    }

    struct RelativeDay {
        QRegularExpression words;
        FoundDate::Basis basis;
        int daysAhead;
    };

    int monthNamed(const QString &name) const
    {
        const int month = text::monthOf(name);
        return month > 0 ? month : indexIn(shortMonths, name.endsWith(u'.') ? name.chopped(1) : name);
    }

    static int indexIn(const QStringList &expressions, const QString &word)
    {
        for (qsizetype at = 0; at < expressions.size(); ++at) {
            if (QRegularExpression(QRegularExpression::anchoredPattern(expressions.at(at)), kAnyCaseOfDates).match(word).hasMatch())
                return int(at) + 1;
        }
        return 0;
    }

    QStringList weekdays; ///< From Monday on.
    QStringList shortMonths;
    QRegularExpression dayFirst; ///< Groups day, last day, month, year.
    QRegularExpression monthFirst; ///< Groups month, day, last day, year.
    QRegularExpression inWords; ///< "the tenth of July": groups ordinal, month, year.
    QRegularExpression weekday;
    QRegularExpression dayAlone; ///< "the 27th and 28th".
    QRegularExpression between; ///< The first and the last day of a span.
    QList<RelativeDay> relatives;

private:
    static QString optional(const Cues &cues, QStringView cue) { return cues.has(cue) ? cues.group(cue) + u'?' : QString(); }
    static QString bounded(const Cues &cues, const QString &group)
    {
        return cues.hasCapitals() ? u"(?<![\\p{L}\\d])"_s + group + u"(?![\\p{L}\\d])"_s : group;
    }
};

/// Collects the dates of one text by their starts; none overlaps another.
class DateCollector
{
public:
    DateCollector(const QString &content, const DateGrammar &grammar, const QString &language)
        : m_content(content)
        , m_grammar(grammar)
        , m_language(language)
    {
    }

    QList<FoundDate> read()
    {
        readFigures();
        for (const FoundDate &counted : countedDatesIn(m_content, m_language))
            add(counted);
        readChinese();
        readNames();
        readYears();
        readRelatives();
        joinSpans();
        readWeekdays();
        QList<FoundDate> inOrder;
        for (const auto &[start, date] : m_dates)
            inOrder.append(date);
        return inOrder;
    }

private:
    void add(const QRegularExpressionMatch &match, FoundDate date)
    {
        date.start = int(match.capturedStart());
        date.end = int(match.capturedEnd());
        add(date);
    }

    void add(const FoundDate &date)
    {
        const auto next = m_dates.lower_bound(date.end);
        const bool isFree = next == m_dates.begin() || std::prev(next)->second.end <= date.start;
        const bool isDay = !date.namesMonth() || QDate(date.year > 0 ? date.year : 2024, date.month, date.day).isValid();
        if (isFree && isDay)
            m_dates.emplace(date.start, date);
    }

    static FoundDate dayOf(const QString &day, const QString &lastDay, int month, const QString &year)
    {
        FoundDate date;
        date.day = day.toInt();
        date.lastDay = lastDay.toInt() > date.day ? lastDay.toInt() : 0;
        date.month = month;
        date.year = year.toInt();
        return date;
    }

    void readNames()
    {
        for (const QRegularExpressionMatch &match : m_grammar.dayFirst.globalMatch(m_content))
            add(match, dayOf(match.captured(1), match.captured(2), m_grammar.monthNamed(match.captured(3)), match.captured(4)));
        for (const QRegularExpressionMatch &match : m_grammar.monthFirst.globalMatch(m_content))
            add(match, dayOf(match.captured(2), match.captured(3), m_grammar.monthNamed(match.captured(1)), match.captured(4)));
        for (const QRegularExpressionMatch &match : m_grammar.inWords.globalMatch(m_content)) {
            const int day = text::ordinalIn(match.captured(1));
            if (day > 0 && day <= 31)
                add(match, dayOf(QString::number(day), {}, m_grammar.monthNamed(match.captured(2)), match.captured(3)));
        }
    }

    /// "2025-06-26", "30/11/2023", "30.11.2023": the day stands first where the two can be taken for each other.
    void readFigures()
    {
        static const QRegularExpression iso(u"(?<![\\d/.-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s);
        static const QRegularExpression figures(u"(?<![\\d/.])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)"_s);
        for (const QRegularExpressionMatch &match : iso.globalMatch(m_content))
            add(match, dayOf(match.captured(4), {}, match.captured(3).toInt(), match.captured(1)));
        for (const QRegularExpressionMatch &match : figures.globalMatch(m_content)) {
            const bool isMonthFirst = match.captured(3).toInt() > 12;
            add(match, dayOf(match.captured(isMonthFirst ? 3 : 1), {}, match.captured(isMonthFirst ? 1 : 3).toInt(), match.captured(4)));
        }
    }

    /// "2025年6月11日至13日", "6月30日至7月4日", "18日".
    void readChinese()
    {
        static const QRegularExpression day(u"(?:((?:19|20)\\d{2})\\s?年\\s?)?(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?(?:日|(?=[至到–—-]))"_s
                                            u"(?:\\s?[至到、和–—-]\\s?(?:(\\d{1,2})\\s?月\\s?)?(\\d{1,2})\\s?日)?"_s);
        static const QRegularExpression alone(u"(?<![\\d月.])(\\d{1,2})日(?![\\p{Han}]{0,2}[惯志])"_s, text::kUnicode);
        if (!m_content.contains(u'日'))
            return;
        for (const QRegularExpressionMatch &match : day.globalMatch(m_content)) {
            FoundDate date = dayOf(match.captured(3), {}, match.captured(2).toInt(), match.captured(1));
            date.lastDay = match.captured(5).toInt();
            date.lastMonth = match.captured(4).toInt();
            add(match, date);
        }
        for (const QRegularExpressionMatch &match : alone.globalMatch(m_content)) {
            FoundDate date;
            date.basis = FoundDate::Basis::DayOfMonth;
            date.day = match.captured(1).toInt();
            add(match, date);
        }
    }

    void readYears()
    {
        static const QRegularExpression relative(u"\\b(next|this|last|the following|the coming)\\s+year\\b"_s, text::kUnicode);
        for (const QRegularExpressionMatch &match : relative.globalMatch(m_content)) {
            const QString word = match.captured(1);
            FoundDate date;
            date.isRelative = true;
            date.yearsAhead = word == u"this" ? 0 : word == u"last" ? -1 : 1;
            add(match, date);
        }
    }

    void readRelatives()
    {
        for (const DateGrammar::RelativeDay &row : m_grammar.relatives) {
            for (const QRegularExpressionMatch &match : row.words.globalMatch(m_content)) {
                FoundDate date;
                date.basis = row.basis;
                static const QRegularExpression hours(u"(24|48|72)"_s);
                const QString count = hours.match(match.captured()).captured();
                date.daysAhead = count.isEmpty() ? row.daysAhead : count.toInt() / 24;
                add(match, date);
            }
        }
        for (const QRegularExpressionMatch &match : m_grammar.dayAlone.globalMatch(m_content)) {
            FoundDate date;
            date.basis = FoundDate::Basis::DayOfMonth;
            date.day = match.captured(1).toInt();
            date.lastDay = match.captured(2).toInt();
            // "the 27th session", "the 5th UN Forum" are no days.
            static const QRegularExpression day(u"\\b(?:the|le|el|of|on)\\s$"_s, text::kUnicode);
            static const QRegularExpression noun(u"^\\s(?!(?:of|and|to|at|in|from|for|until|till|through|or|when|will|is|was|with|as|morning|afternoon|evening|the|by|on|we|there|an?|but|after|before|while|between|during|via|under|she|he|they|it|I|this|that|which|where|because|since|has|have|had|are|were|would|should|"_s
                                                 u"d[eu]s?|à|au|et|del?|al?|y|hasta|por|con|jusqu|se|qui|que|aura|sera|il|elle|tendrá|será)(?![\\p{L}]))\\p{L}"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
            const bool isDay = day.match(m_content.mid(std::max<qsizetype>(0, match.capturedStart() - 5), std::min<qsizetype>(5, match.capturedStart()))).hasMatch();
            if (isDay && date.day <= 31 && !noun.match(m_content.mid(match.capturedEnd(), 30)).hasMatch())
                add(match, date);
        }
    }

    /// "30 June to 4 July 2025", "from tomorrow to Friday, 28 November": two dates with no more than a word for "to" between are one.
    void joinSpans()
    {
        constexpr int kNear = 24;
        for (auto date = m_dates.begin(); date != m_dates.end(); ++date) {
            const auto next = std::next(date);
            const bool isFirst = date->second.namesMonth() || date->second.basis == FoundDate::Basis::Reference;
            if (next == m_dates.end() || !isFirst || !next->second.namesMonth() || date->second.lastDay > 0)
                continue;
            FoundDate &first = date->second;
            const FoundDate &last = next->second;
            if (last.start - first.end > kNear || !m_grammar.between.match(m_content.mid(first.end, last.start - first.end)).hasMatch())
                continue;
            first.lastDay = last.day;
            first.lastMonth = last.month;
            first.year = first.year > 0 ? first.year : last.year;
            first.end = last.end;
            m_dates.erase(next);
        }
    }

    /// A weekday beside a date is part of it; one that stands alone is a date by itself.
    void readWeekdays()
    {
        for (const QRegularExpressionMatch &match : m_grammar.weekday.globalMatch(m_content)) {
            const int weekday = DateGrammar::indexIn(m_grammar.weekdays, match.captured());
            const auto next = m_dates.lower_bound(int(match.capturedStart()));
            // "on Monday afternoon (2 September)".
            static const QRegularExpression bracket(u"^(?:\\s\\p{Ll}+)?\\s?[(（,]\\s?$"_s, text::kUnicode);
            const qsizetype gap = next == m_dates.end() ? -1 : next->second.start - match.capturedEnd();
            const bool isBeside = gap >= 0 && (gap <= 6 || (gap <= 16 && bracket.match(m_content.mid(match.capturedEnd(), gap)).hasMatch()));
            if (isBeside && next->second.basis != FoundDate::Basis::LastNamed) {
                FoundDate date = next->second;
                date.weekday = weekday;
                date.start = int(match.capturedStart());
                m_dates.erase(next);
                m_dates.emplace(date.start, date);
                continue;
            }
            const bool isInside = next != m_dates.begin() && std::prev(next)->second.end + 3 > match.capturedStart();
            FoundDate date;
            date.basis = FoundDate::Basis::Weekday;
            date.weekday = weekday;
            date.direction = weekdayDirection(m_content, int(match.capturedStart()), int(match.capturedEnd()), m_language);
            if (!isInside)
                add(match, date);
        }
    }

    const QString m_content;
    const DateGrammar &m_grammar;
    const QString &m_language;
    std::map<int, FoundDate> m_dates;
};

}

QList<FoundDate> datesIn(const QString &content, const QString &language)
{
    const DateGrammar *const grammar = grammarOf<DateGrammar>(language);
    return grammar ? DateCollector(text::withPlainFigures(content), *grammar, language).read() : QList<FoundDate>();
}

QDate nearestDate(const FoundDate &date, QDate referenceDate)
{
    QDate nearest;
    qint64 least = std::numeric_limits<qint64>::max();
    for (int year = referenceDate.year() - 1; year <= referenceDate.year() + 1; ++year) {
        const QDate candidate(year, date.month, date.day);
        if (!candidate.isValid() || qAbs(referenceDate.daysTo(candidate)) >= least)
            continue;
        least = qAbs(referenceDate.daysTo(candidate));
        nearest = candidate;
    }
    return nearest;
}

}
