// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbook.h"

#include "bodytable.h"
#include "counteddates.h"
#include "deadlines.h"
#include "eventanchors.h"
#include "eventdetails.h"
#include "eventgrammar.h"

#include <core/text/characters.h>
#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

EventBook::EventBook(const model::ReadText &read, const ReferenceDate &reference)
    : m_language(read.text.language)
    , m_grammar(grammarOf<EventGrammar>(m_language))
    , m_days(reference)
    , m_page(pageEventOf(read, m_days))
    , m_release(read)
{
    if (m_page && !reference.day.isValid())
        m_days = DayResolver({m_page->event.date, u"the page is about an event of "_s + m_page->event.date.toString(Qt::ISODate)});
    if (m_page) {
        m_told.keyOf(m_page->event, {});
        m_told.note(m_page->event, m_page->position);
    }
}

QList<FoundEvent> EventBook::in(const model::Passage &piece, const QList<Mention> &mentions, const QList<NamedSession> &sessions)
{
    m_events.clear();
    m_sessionDays.clear();
    if (!m_grammar)
        return {};
    m_content = text::withPlainFigures(piece.content);
    m_position = piece.position;
    m_mentions = mentions;
    m_sessions = sessions;
    m_dates = datesIn(m_content, m_language);
    m_nouns = withRepeatedNouns(eventNounsIn(m_content, m_language), m_content, m_page ? m_page->event.type : QString(), m_dates, m_language);
    if (m_page && m_page->position == piece.position && m_page->event.end <= m_content.size())
        m_events.append(std::exchange(m_page->position, -1) >= 0 ? m_page->event : FoundEvent());
    const bool isPageDate = m_page && m_page->datePosition == piece.position;
    if (const std::optional<FoundDate> day = programmeDay(m_content, m_language); day) {
        m_programmeDay = day;
        if (!m_isDeadlineNext)
            return m_events;
    }
    readLabel(m_content);
    m_openDates.clear();
    constexpr qsizetype kLine = 130;
    if (isPageDate && m_content.size() <= kLine)
        return m_events;
    for (const model::TextRange &clause : dateClausesOf(m_content))
        readClause(clause);
    if (m_release.isOfMeeting() && m_position > 0 && m_dates.isEmpty())
        addHeading();
    for (FoundEvent &event : m_events)
        takeContact(event, m_content);
    return m_events;
}

void EventBook::readLabel(const QString &content)
{
    int rest = 0;
    const bool isLabel = isDeadlineLabel(content, m_language, &rest);
    const bool isHere = isLabel || m_isDeadlineNext;
    m_isDeadlineNext = isLabel && rest >= content.size();
    if (!isHere || m_isDeadlineNext)
        return;
    const model::TextRange whole {0, int(content.size())};
    const auto date = std::ranges::find_if(m_dates, [&](const FoundDate &each) {
        return each.start >= rest && each.namesMonth() && !isFormerDay(content, whole, each, m_language);
    });
    if (date == m_dates.end() || date->start > rest + 40)
        return;
    addDeadline(whole, *date);
    m_dates.clear();
}

void EventBook::readClause(const model::TextRange &clause)
{
    m_isToCome = m_grammar->toCome.match(clause.of(m_content)).hasMatch();
    const QList<FoundDate> dates = eventDatesIn(clause);
    QList<EventAnchor> anchors = anchorsIn(m_content, clause, m_nouns, m_sessions, m_language);
    assignDays(anchors, dates, m_content, m_language);
    // "Three hundred came on 24 and 25 November. The third Assizes of Housing": the day is of the event that is named next.
    for (EventAnchor &anchor : anchors) {
        const bool isNamed = anchor.noun >= 0 && anchor.dates.isEmpty() && !m_nouns.at(anchor.noun).name.isEmpty();
        if (isNamed && !m_openDates.isEmpty())
            anchor.dates = std::exchange(m_openDates, {});
    }
    if (!dates.isEmpty() || !anchors.isEmpty())
        m_openDates = anchors.isEmpty() ? dates : QList<FoundDate>();
    carryDay(anchors, dates);
    for (const EventAnchor &anchor : std::as_const(anchors))
        addEvents(anchor, clause);
    addNamedWithoutDay(clause);
    addMeetingOfToday(clause);
}

/// The dates of a clause that are of events; deadlines are told at once, dates of documents left out.
QList<FoundDate> EventBook::eventDatesIn(const model::TextRange &clause)
{
    QList<FoundDate> dates;
    bool isDue = false;
    for (const FoundDate &date : std::as_const(m_dates)) {
        if (!clause.contains(date.start))
            continue;
        const bool isFormer = isFormerDay(m_content, clause, date, m_language);
        static const QRegularExpression due(u"(?:deadline|closing date|due date)\\b[^.]{0,80}$"_s, QRegularExpression::CaseInsensitiveOption);
        const int from = std::max(clause.start, date.start - 110);
        const QString ahead = m_content.mid(from, date.start - from);
        // "opens its session on Monday and sits until the 28th".
        const bool isSitting = date.basis == FoundDate::Basis::DayOfMonth && !m_sessions.isEmpty();
        const bool isDeadline = (!isSitting && isLastDay(m_content, clause, date, m_language)) || (!isFormer && date.namesMonth() && due.match(ahead).hasMatch());
        if (isDeadline && !isFormer) {
            if (!isDue || !due.match(ahead).hasMatch())
                addDeadline(clause, date);
            isDue = true;
            continue;
        }
        if (!isDeadline && date.basis != FoundDate::Basis::LastNamed && date.basis != FoundDate::Basis::Reference && !date.isRelative && !date.isMonthEnd)
            m_days.resolve(date, isToCome(date));
        if (!isDeadline && !date.isMonthEnd && !m_grammar->paper.match(m_content.mid(std::max(clause.start, date.start - 90), date.start - std::max(clause.start, date.start - 90))).hasMatch())
            dates.append(date);
    }
    if (const std::optional<FoundDate> hour = m_isToCome && m_release.isOfMeeting() ? hourOfToday(m_content, clause, m_dates, *m_grammar) : std::nullopt)
        dates.append(*hour);
    return dates;
}

/// The day of a sentence of news that tells of no event, or of its session alone, may be that of the event named next.
void EventBook::carryDay(const QList<EventAnchor> &anchors, const QList<FoundDate> &dates)
{
    const bool tellsOfEvent = std::ranges::any_of(anchors, [](const EventAnchor &anchor) { return anchor.noun >= 0 && !anchor.dates.isEmpty(); });
    const auto day = std::ranges::find_if(dates, [](const FoundDate &date) {
        return date.lastDay == 0 && (date.basis == FoundDate::Basis::Weekday || date.basis == FoundDate::Basis::DayOfMonth
            || (date.basis == FoundDate::Basis::Reference && date.daysAhead <= 0));
    });
    if (!tellsOfEvent && day != dates.end())
        m_told.carry(m_days.meaningOf(*day, isToCome(*day)), m_position);
}

void EventBook::addDeadline(const model::TextRange &clause, const FoundDate &date)
{
    FoundEvent event;
    event.type = u"deadline"_s;
    event.noun = u"deadline"_s;
    event.start = date.start;
    event.end = date.end;
    const bool isToCome = std::exchange(m_isToCome, true);
    setDay(event, date);
    m_isToCome = isToCome;
    event.date = event.endDate.isValid() ? event.endDate : event.date;
    event.endDate = {};
    if (!event.date.isValid())
        return;
    describe(event, m_content, clause, m_mentions, m_sessions, *m_grammar);
    m_events.append(event);
}

void EventBook::addEvents(const EventAnchor &anchor, const model::TextRange &clause)
{
    if (anchor.session >= 0) {
        const NamedSession &session = m_sessions.at(anchor.session);
        const bool isTold = !anchor.dates.isEmpty() && (anchor.dates.first().lastDay > 0 || m_grammar->begins.match(clause.of(m_content)).hasMatch());
        if (isTold)
            m_sessionDays.insert(session.body + u' ' + session.session, m_days.resolve(anchor.dates.first(), isToCome(anchor.dates.first())));
        return;
    }
    if (anchor.noun < -1)
        return;
    static const QRegularExpression hour(u"^\\s?\\d{1,2}[.:h]\\d{2}"_s);
    if (anchor.noun < 0 && isOnlyOfSession(anchor, m_content, m_language))
        return;
    const EventNoun noun = anchor.noun >= 0 ? m_nouns.at(anchor.noun) : EventNoun {typeOfMeeting(clause), anchor.start, anchor.end, {}, false, true};
    if (noun.type == u"call") {
        if (isAnnouncedCall(clause.of(m_content))) {
            m_events.append(eventOf(noun, m_content));
            describe(m_events.last(), m_content, clause, m_mentions, m_sessions, *m_grammar);
        }
        return;
    }
    QList<FoundDate> dates = anchor.dates;
    if (dates.isEmpty() && m_programmeDay && hour.match(m_content).hasMatch())
        dates.append(*m_programmeDay);
    if (!noun.isMany)
        dates = dates.first(std::min<qsizetype>(1, dates.size()));
    for (const FoundDate &date : std::as_const(dates)) {
        // "which runs until Thursday" does not tell when it began.
        const QString ahead = m_content.mid(std::max(0, date.start - 16), std::min(date.start, 16));
        if (date.lastDay == 0 && m_grammar->until.match(ahead).hasMatch())
            continue;
        FoundEvent event = eventOf(noun, m_content);
        // "El seminario" of a page of a webinar.
        const bool isOfSeries = noun.type == u"seminar" && m_page && m_page->event.type == u"webinar";
        event.type = isOfSeries ? m_page->event.type : noun.type;
        setDay(event, date);
        // "the meeting on 12 March" is the webinar of that day, told again.
        const bool isToldAgain = event.type == u"meeting" && event.ownName.isEmpty() && m_told.isTold(event.date);
        if ((!event.date.isValid() && event.year == 0) || isToldAgain)
            continue;
        describe(event, m_content, clause, m_mentions, m_sessions, *m_grammar);
        m_isTodayTold = m_isTodayTold || (anchor.noun >= 0 && event.date == m_days.reference().day);
        lengthen(event, durationIn(clause.of(m_content), m_language));
        m_told.note(event, m_position);
        m_events.append(event);
    }
    if (dates.isEmpty() && !noun.name.isEmpty() && !noun.isMany)
        addNamedLater(noun, clause);
}

/// "The side event, titled “…”, was organised by": its day was told before its name.
void EventBook::addNamedLater(const EventNoun &noun, const model::TextRange &clause)
{
    const std::optional<ResolvedDay> day = m_isToCome || m_page ? std::nullopt : m_told.dayOfNamed(noun, isQuotedName(m_content, noun.name), m_position);
    if (!day)
        return;
    FoundEvent event = eventOf(noun, m_content);
    event.date = day->first;
    event.endDate = day->last;
    event.isInferred = true;
    describe(event, m_content, clause, m_mentions, m_sessions, *m_grammar);
    m_told.note(event, m_position);
    m_events.append(event);
}

/// "We meet again on 2 April", said at a webinar, is of a webinar.
QString EventBook::typeOfMeeting(const model::TextRange &clause) const
{
    static const QSet<QString> series {u"webinar"_s, u"workshop"_s, u"seminar"_s, u"round table"_s};
    const bool isOfSeries = m_page && series.contains(m_page->event.type) && namedBodiesIn(clause.of(m_content), m_language).isEmpty();
    return isOfSeries ? m_page->event.type : m_release.meetingType();
}

/// A summary tells under its headings what was held on its day.
void EventBook::addHeading()
{
    const std::optional<EventNoun> noun = nounOfHeading(m_content, m_nouns);
    if (!noun || !m_days.reference().day.isValid())
        return;
    FoundEvent event = eventOf(*noun, m_content);
    event.date = m_days.reference().day;
    event.isInferred = true;
    m_told.note(event, m_position);
    m_events.append(event);
}

/// "the VI Presidential Summit", in the first lines, is what the text is about, though no day is told.
void EventBook::addNamedWithoutDay(const model::TextRange &clause)
{
    constexpr int kFirstParagraphs = 3;
    static const QRegularExpression edition(u"(?:^|\\s)(?:[IVX]{1,6}|\\d{1,3}(?:st|nd|rd|th|e|ème|\\.?[ºª])|(?:19|20)\\d{2})(?:\\s|$)"_s, text::kUnicode);
    if (m_position >= kFirstParagraphs)
        return;
    for (const EventNoun &noun : std::as_const(m_nouns)) {
        const bool isTold = std::ranges::any_of(m_events, [&noun](const FoundEvent &each) { return each.start == noun.start; });
        const bool isLarge = noun.type == u"summit" || noun.type == u"conference" || noun.type == u"forum";
        if (!clause.contains(noun.start) || isTold || !isLarge || !edition.match(noun.name).hasMatch())
            continue;
        FoundEvent event = eventOf(noun, m_content);
        describe(event, m_content, clause, m_mentions, m_sessions, *m_grammar);
        m_events.append(event);
    }
}

/// What is over by the words ahead of its day is not to come, whatever else the sentence announces.
bool EventBook::isToCome(const FoundDate &date) const
{
    constexpr int kReach = 36;
    const int from = std::max(0, date.start - kReach);
    return m_isToCome && !m_grammar->pastDay.match(m_content.mid(from, date.start - from)).hasMatch();
}

void EventBook::addMeetingOfToday(const model::TextRange &clause)
{
    const auto today = std::ranges::find_if(m_dates, [&clause](const FoundDate &date) {
        return clause.contains(date.start) && date.basis == FoundDate::Basis::Reference && date.daysAhead == 0;
    });
    if (m_isTodayTold || today == m_dates.end() || !m_release.tellsOfMeeting(m_content, m_position, clause))
        return;
    const NamedBody body = namedBodiesIn(clause.of(m_content), m_language).first();
    FoundEvent event;
    event.type = body.row->code == u"GA" ? m_release.meetingType() : u"meeting"_s;
    event.noun = event.type;
    event.start = clause.start + body.start;
    event.end = clause.start + body.end;
    setDay(event, *today);
    if (!event.date.isValid())
        return;
    m_isTodayTold = true;
    m_told.note(event, m_position);
    m_events.append(event);
}

void EventBook::setDay(FoundEvent &event, const FoundDate &date) const
{
    const ReferenceDate &reference = m_days.reference();
    event.isInferred = date.year == 0;
    if (event.isInferred && reference.day.isValid())
        event.dateNote = u"The text gives no year; it follows from this: "_s + reference.because + u'.';
    if (date.isRelative) {
        // "this year’s focus" is the date of no event.
        const bool isPossessive = date.end < m_content.size() && u"’'"_s.contains(m_content.at(date.end));
        if (reference.day.isValid() && date.yearsAhead != 0 && !isPossessive)
            event.year = reference.day.year() + date.yearsAhead;
        return;
    }
    if (m_page && date.basis == FoundDate::Basis::LastNamed)
        m_days.setLastNamed(m_page->event.date);
    const ResolvedDay day = m_days.resolve(date, isToCome(date));
    event.date = day.first;
    event.endDate = day.last;
}

}
