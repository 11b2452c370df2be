// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpage.h"

#include "cues.h"
#include "deadlines.h"
#include "eventnouns.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr qsizetype kHead = 14; ///< Paragraphs in which a page says what it is about.
constexpr qsizetype kLongestLine = 420; ///< Labels may stand in one paragraph.

class PageGrammar
{
public:
    explicit PageGrammar(const Cues &cues)
    {
        constexpr auto options = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
        const auto label = [&](QStringView cue) { return QRegularExpression(u"^\\s?"_s + cues.group(cue) + u"\\s?[:：]\\s?"_s, options); };
        date = label(u"label_date");
        time = label(u"label_time");
        place = label(u"label_place");
        organiser = label(u"label_organiser");
        format = label(u"label_format");
        online = QRegularExpression(cues.group(u"online"), options);
        hybrid = QRegularExpression(cues.group(u"hybrid"), options);
        clock = QRegularExpression(cues.group(u"clock"), options);
        clocks = QRegularExpression(cues.group(u"clock") + u"(?:\\s?(?:–|-|—|to|à|a|до|至|إلى)\\s?"_s + cues.group(u"clock") + u")?(?:\\s?\\([^)]{2,24}\\)|\\s(?:CET|CEST|EST|EDT|GMT|UTC)\\b)?"_s, options);
        otherDate = QRegularExpression(u"(?:published|updated|as (?:of|at)|posted|issued|revised|version|draft|by \\p{Lu}|publié|mis à jour|publicado|actualizado|опубликован|обновлен|نشر|发布|更新|statement|list of speakers)"_s, options);
        longestDateLine = cues.has(u"month") ? 260 : 60;
    }

    bool isLine(const QString &content) const { return content.size() <= longestDateLine && (content.size() < 70 || !content.trimmed().endsWith(u'.')); }

    QRegularExpression date, time, place, organiser, format;
    QRegularExpression online, hybrid, clock, clocks;
    QRegularExpression otherDate; ///< Of the page or the paper, and of no event.
    qsizetype longestDateLine; ///< Shorter in a script that needs few letters for a sentence.
};

class PageReader
{
public:
    PageReader(const model::ReadText &read, const PageGrammar &grammar, DayResolver &days)
        : m_read(read)
        , m_language(read.text.language)
        , m_grammar(grammar)
        , m_days(days)
    {
    }

    std::optional<PageEvent> event()
    {
        const qsizetype last = std::min(kHead, m_read.passages.size());
        for (qsizetype at = 0; at < last; ++at) {
            const QString &content = m_read.passages.at(at).content;
            if (content.size() <= kLongestLine)
                readLine(content, int(at));
        }
        // A day told without an hour, a weekday or a place is that of the news.
        if (m_kindAt < 0 || !m_day.first.isValid())
            return {};
        m_page.event.date = m_day.first;
        m_page.event.endDate = m_day.last;
        m_page.event.isInferred = m_day.isInferred;
        m_page.position = m_kindAt;
        nameIt();
        return m_page;
    }

private:
    void readLine(const QString &content, int at)
    {
        readLabels(content);
        int rest = 0;
        if (isDeadlineLabel(content, m_language, &rest))
            return;
        readKind(content, at);
        const QRegularExpressionMatch label = m_grammar.date.match(content);
        const QList<FoundDate> dates = datesIn(content, m_language);
        const auto date = std::ranges::find_if(dates, [](const FoundDate &each) { return each.namesMonth(); });
        if (date == dates.end() || m_day.first.isValid() || (m_kindAt < 0 && !label.hasMatch()))
            return;
        const bool isOther = m_grammar.otherDate.match(content).hasMatch() && !label.hasMatch();
        const bool isWhole = label.hasMatch() || date->weekday > 0 || date->lastDay > 0 || date->start > 0 || m_grammar.clock.match(content.mid(date->end)).hasMatch();
        const bool isLine = (m_grammar.isLine(content) || label.hasMatch()) && date->start <= 110 && at <= m_kindAt + 6;
        if (isOther || !isWhole || !isLine)
            return;
        m_day = m_days.resolve(*date, true);
        m_page.datePosition = at;
        const QString clock = m_grammar.clocks.match(content, date->end).captured();
        m_page.event.time = m_page.event.time.isEmpty() ? clock.trimmed() : m_page.event.time;
        if (m_grammar.online.match(content).hasMatch())
            m_page.event.format = u"online"_s;
    }

    /// The kind stands at the beginning of a line, in a short line, or behind the name of a body.
    void readKind(const QString &content, int at)
    {
        if (m_kindAt >= 0 || !m_grammar.isLine(content))
            return;
        const QList<EventNoun> nouns = eventNounsIn(content, m_language);
        const auto noun = std::ranges::find_if(nouns, [](const EventNoun &each) { return each.type != u"call"; });
        if (noun == nouns.end() || m_grammar.otherDate.match(content).hasMatch())
            return;
        const bool isShort = content.size() <= 60;
        if (noun->start > 36 || (noun->start > 3 && !isShort && at > 4))
            return;
        m_kindAt = at;
        m_page.event.type = noun->type;
        m_page.event.noun = content.mid(noun->start, noun->end - noun->start);
        m_page.event.start = noun->start;
        m_page.event.end = noun->end;
        m_page.event.ownName = noun->name;
    }

    void readLabels(const QString &content)
    {
        const auto take = [&](const QRegularExpression &label, QString &field) {
            const QRegularExpressionMatch match = label.match(content);
            if (match.hasMatch() && field.isEmpty())
                field = content.mid(match.capturedEnd()).trimmed();
        };
        take(m_grammar.time, m_page.event.time);
        take(m_grammar.place, m_page.event.place);
        const QRegularExpressionMatch organiser = m_grammar.organiser.match(content);
        if (organiser.hasMatch())
            m_page.event.organisers += mentionsIn(content.mid(organiser.capturedEnd()), m_language);
        const QString where = m_page.event.place + (m_grammar.format.match(content).hasMatch() ? content : QString());
        if (m_grammar.hybrid.match(where).hasMatch())
            m_page.event.format = u"hybrid"_s;
        else if (m_grammar.online.match(where).hasMatch())
            m_page.event.format = u"online"_s;
    }

    /// The name in quotes, what stands behind "Webinar:", else the page's title, which may be the line below the kind.
    void nameIt()
    {
        static const QRegularExpression quoted(u"^\\s?[“«„\"「《]\\s?([^”»“\"」》]{3,120}?)\\s?[”»“\"」》]"_s);
        FoundEvent &event = m_page.event;
        const QString kindLine = m_read.passages.at(m_kindAt).content;
        if (!event.ownName.isEmpty())
            return;
        const QString behind = kindLine.mid(event.end).trimmed();
        if (event.start == 0 && behind.startsWith(u':')) {
            event.ownName = behind.mid(1).trimmed();
            return;
        }
        const bool isAlone = kindLine.size() <= event.end - event.start + 16 || kindLine.contains(u'|');
        const QString next = isAlone && m_kindAt + 1 < m_page.datePosition ? m_read.passages.at(m_kindAt + 1).content : kindLine;
        const QRegularExpressionMatch match = quoted.match(next);
        event.ownName = match.hasMatch() ? match.captured(1) : untilItsDay(next);
    }

    /// "94th plenary meeting, Tuesday, 25 June": the day and what follows it are none of the name.
    QString untilItsDay(const QString &line) const
    {
        static const QRegularExpression tail(u"[\\s,;:–—|(-]+$"_s);
        static const QRegularExpression room(u",?\\s(?:Room|Conference Room|salle|sala|зал)\\s.{0,60}$"_s, QRegularExpression::CaseInsensitiveOption);
        const QList<FoundDate> dates = datesIn(line, m_language);
        QString name = dates.isEmpty() ? line : line.left(dates.first().start);
        return name.remove(tail).remove(room);
    }

    const model::ReadText &m_read;
    const QString &m_language;
    const PageGrammar &m_grammar;
    DayResolver &m_days;
    PageEvent m_page;
    ResolvedDay m_day;
    int m_kindAt = -1;
};

}

std::optional<PageEvent> pageEventOf(const model::ReadText &read, DayResolver &days)
{
    const PageGrammar *const grammar = grammarOf<PageGrammar>(read.text.language);
    return grammar ? PageReader(read, *grammar, days).event() : std::nullopt;
}

std::optional<FoundDate> programmeDay(const QString &content, const QString &language)
{
    if (content.size() > 40)
        return {};
    const QList<FoundDate> dates = datesIn(content, language);
    const bool isWhole = dates.size() == 1 && dates.first().namesMonth() && dates.first().lastDay == 0
        && dates.first().start <= 1 && content.trimmed().size() - dates.first().end <= 2;
    return isWhole ? std::optional(dates.first()) : std::nullopt;
}

}
