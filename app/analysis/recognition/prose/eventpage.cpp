// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventpage.h"

#include "cues.h"
#include "deadlines.h"
#include "eventnouns.h"
#include "namedsessions.h"

#include <core/model/proseshape.h>
#include <core/text/patterns.h>

#include <QSet>

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
        for (const QStringView cue : {u"label_date", u"label_time", u"label_place", u"label_organiser", u"label_format"})
            labelsAlone.append(QRegularExpression(u"^\\s?"_s + cues.group(cue) + u"\\s?[:：]?\\s?$"_s, options));
        paper = QRegularExpression(u"\\s?[,:–—|(-]\\s?"_s + cues.group(u"paper_name") + u"\\)?$"_s, options);
        heldAt = QRegularExpression(u"(?:^|[\\s,(])"_s + cues.group(u"speech_at") + u"\\s(?:[\\p{L}\\d.’'-]+\\s){0,7}$"_s, options);
        item = QRegularExpression(u"^(?:\\d{1,2}\\s?[.:h：]\\s?\\d{2}|\\d{1,2}[.)]\\s)"_s, options);
        otherDate = QRegularExpression(u"(?:published|updated|as (?:of|at)|posted|issued|revised|version|draft|by \\p{Lu}|publié|mis à jour|publicado|actualizado|опубликован|обновлен|نشر|发布|更新|statement|list of speakers)"_s, options);
        longestDateLine = cues.has(u"month") ? 260 : 60;
    }

    bool isLine(const QString &content) const { return content.size() <= longestDateLine && (content.size() < 70 || !content.trimmed().endsWith(u'.')) && !content.trimmed().endsWith(u'。'); }

    QRegularExpression date, time, place, organiser, format;
    QRegularExpression online, hybrid, clock, clocks;
    QList<QRegularExpression> labelsAlone; ///< With the value in the next paragraph.
    QRegularExpression paper; ///< " – Agenda", behind the name of a meeting.
    QRegularExpression heldAt; ///< "Remarks by … at a".
    QRegularExpression item; ///< Of a programme.
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
        , m_shape(model::proseShapeOfName(read.work.fields.value(u"document_type"_s).toString()))
    {
    }

    std::optional<PageEvent> event()
    {
        const qsizetype last = std::min(kHead, m_read.passages.size());
        for (qsizetype at = 0; at < last; ++at) {
            const QString &content = m_read.passages.at(at).content;
            const bool isProgramme = m_shape == model::ProseShape::Agenda && m_grammar.item.match(content).hasMatch();
            // A salutation, or a turn of a speaker, ends the head of what is spoken.
            static const QRegularExpression begins(u"^[^.!?]{3,80},$|^[^.!?:]{3,60}:\\s\\S.*[.!?]$|^[^.!?:]{3,60}:\\s[^“«\"].*[”»]$|.{140,}[.!?]$"_s);
            if (isProgramme || (isSpoken() && begins.match(content).hasMatch()))
                break;
            if (content.size() <= kLongestLine)
                readLine(content, int(at));
        }
        if (isSpoken() && !m_day.first.isValid())
            m_day.first = m_read.work.date;
        if (!m_day.first.isValid() && m_shape == model::ProseShape::EventPage)
            takeDayOfText();
        if (m_kindAt < 0 && m_shape == model::ProseShape::EventPage && m_day.first.isValid())
            takeAnyKind();
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
    bool isSpoken() const { return m_shape == model::ProseShape::Statement || m_shape == model::ProseShape::Transcript; }
    bool isNews() const
    {
        return m_shape == model::ProseShape::NewsArticle || m_shape == model::ProseShape::PressRelease || m_shape == model::ProseShape::MeetingSummary;
    }
    bool isOfEvent() const
    {
        return m_shape == model::ProseShape::EventPage || m_shape == model::ProseShape::Agenda || m_shape == model::ProseShape::ConceptNote
            || m_shape == model::ProseShape::ListOfSpeakers;
    }

    void readLine(const QString &content, int at)
    {
        // "Date" above its value.
        const bool isLabelAlone = std::ranges::any_of(m_grammar.labelsAlone, [&content](const QRegularExpression &label) { return label.match(content).hasMatch(); });
        const QString words = m_label.isEmpty() ? content : QString(m_label + u": "_s + content);
        static const QRegularExpression colon(u"[:：]"_s);
        m_label = isLabelAlone ? content.section(colon, 0, 0).trimmed() : QString();
        if (isLabelAlone)
            return;
        readLabels(words);
        int rest = 0;
        if (isDeadlineLabel(words, m_language, &rest))
            return;
        readKind(content, at);
        readDay(words, at, int(words.size() - content.size()));
    }

    /// "We will come together on Wednesday, the tenth of July, at a quarter past six": no line of its own tells the day.
    void takeDayOfText()
    {
        constexpr qsizetype kFirst = 6;
        for (qsizetype at = 0; at < std::min(kFirst, m_read.passages.size()); ++at) {
            const QString &content = m_read.passages.at(at).content;
            const QList<FoundDate> dates = datesIn(content, m_language);
            const auto day = std::ranges::find_if(dates, [&](const FoundDate &date) {
                return date.namesMonth() && date.lastDay == 0 && date.weekday > 0 && !isLastDay(content, {0, int(content.size())}, date, m_language);
            });
            if (day == dates.end())
                continue;
            m_day = m_days.resolve(*day, true);
            m_page.datePosition = int(at);
            return;
        }
    }

    void readDay(const QString &words, int at, int ahead)
    {
        const bool isLabelled = m_grammar.date.match(words).hasMatch();
        const QList<FoundDate> dates = datesIn(words, m_language);
        const auto date = std::ranges::find_if(dates, [](const FoundDate &each) { return each.namesMonth(); });
        const bool isKnown = m_day.first.isValid() && (!isLabelled || m_isDayLabelled);
        if (date == dates.end() || isKnown || (isSpoken() && !isLabelled) || (m_kindAt < 0 && !isLabelled && !isOfEvent()))
            return;
        const QRegularExpressionMatch clock = m_grammar.clock.match(words.mid(date->end));
        const bool isOther = m_grammar.otherDate.match(words).hasMatch() && !isLabelled;
        // The date line of news is that of the news, though a place stands ahead of it.
        const bool isWhole = isLabelled || isOfEvent() || date->lastDay > 0 || clock.hasMatch() || (!isNews() && (date->weekday > 0 || date->start > 0));
        const bool isLine = (m_grammar.isLine(words) || isLabelled) && date->start <= 110 + ahead && (at <= m_kindAt + 6 || isOfEvent());
        if (isOther || !isWhole || !isLine)
            return;
        const ResolvedDay day = m_days.resolve(*date, true);
        // The paper's own day, told beside its name: "Concept note, 7 March 2025".
        if (isOfEvent() && !isLabelled && day.first == m_read.work.date)
            return;
        // "Side event on the margins of the 57th session (9 September to 11 October)": the days of the session.
        if (isOfEvent() && !isLabelled && date->lastDay > 0 && !sessionsIn(words, m_language).isEmpty())
            return;
        m_day = day;
        m_isDayLabelled = isLabelled;
        m_page.datePosition = at;
        const QString hours = m_grammar.clocks.match(words, date->end).captured();
        m_page.event.time = m_page.event.time.isEmpty() ? hours.trimmed() : m_page.event.time;
        if (m_grammar.online.match(words).hasMatch())
            m_page.event.format = u"online"_s;
    }

    /// The kind stands at the beginning of a line, in a short line, or behind the name of a body; of what is spoken, where it is said.
    void readKind(const QString &content, int at)
    {
        if (m_kindAt >= 0 || !(m_grammar.isLine(content) || isSpoken()))
            return;
        const QList<EventNoun> nouns = eventNounsIn(content, m_language);
        const auto noun = std::ranges::find_if(nouns, [this, &content](const EventNoun &each) { return each.type != u"call" && isKind(content, each); });
        if (noun == nouns.end() || (!isSpoken() && m_grammar.otherDate.match(content).hasMatch()))
            return;
        const bool isShort = content.size() <= 60;
        if (!isSpoken() && noun->start > 3 && !isShort && at > 4)
            return;
        m_kindAt = at;
        m_page.event.type = noun->type;
        m_page.event.noun = content.mid(noun->start, noun->end - noun->start);
        m_page.event.start = noun->start;
        m_page.event.end = noun->end;
        m_page.event.ownName = noun->name;
    }

    bool isKind(const QString &content, const EventNoun &noun) const
    {
        constexpr int kFirstWords = 36;
        // "Human Rights Council, 60th session – Panel discussion on".
        static const QRegularExpression mark(u"\\s?[–—:|-]\\s(?:[\\p{L}’']+\\s?){0,2}$"_s, text::kUnicode);
        if (isSpoken() && mark.match(content.left(noun.start)).hasMatch())
            return true;
        return noun.start <= kFirstWords || (isSpoken() && m_grammar.heldAt.match(content.left(noun.start)).hasMatch());
    }

    /// A page of an event that does not say of what kind it is.
    void takeAnyKind()
    {
        m_kindAt = 0;
        m_page.event.type = u"side event"_s;
        m_page.event.noun = u"event"_s;
        m_page.event.ownName = m_read.text.title;
        m_page.event.end = int(std::min<qsizetype>(m_read.passages.first().content.size(), 60));
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
        static const QSet<QString> unnamed {u"press conference"_s, u"briefing"_s, u"meeting"_s, u"plenary meeting"_s, u"general debate"_s};
        const bool isTranscriptOfEvent = m_shape == model::ProseShape::Transcript && !unnamed.contains(event.type);
        if (!event.ownName.isEmpty() || (isSpoken() && !isTranscriptOfEvent))
            return;
        const QString behind = kindLine.mid(event.end).trimmed();
        if (event.start == 0 && behind.startsWith(u':')) {
            event.ownName = behind.mid(1).trimmed();
            return;
        }
        const bool isOfPaper = m_shape == model::ProseShape::EventPage || m_shape == model::ProseShape::ConceptNote || isTranscriptOfEvent;
        const bool isTitled = isOfPaper && !m_read.text.title.isEmpty() && !kindLine.contains(m_read.text.title);
        if (isTitled || isTranscriptOfEvent) {
            event.ownName = isTitled ? m_read.text.title : QString();
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
        return name.remove(tail).remove(room).remove(m_grammar.paper);
    }

    const model::ReadText &m_read;
    const QString &m_language;
    const PageGrammar &m_grammar;
    DayResolver &m_days;
    const model::ProseShape m_shape;
    PageEvent m_page;
    QString m_label; ///< That stands alone in the paragraph before.
    ResolvedDay m_day;
    bool m_isDayLabelled = false;
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
