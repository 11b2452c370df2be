// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbook.h"

#include "bodytable.h"
#include "deadlines.h"
#include "eventanchors.h"
#include "eventgrammar.h"
#include "eventnames.h"

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
        m_names.insert(m_page->event.key({}), m_page->event.ownName);
        m_toldDays.insert(m_page->event.date);
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
    m_nouns = eventNounsIn(m_content, m_language);
    m_dates = datesIn(m_content, m_language);
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
    assignDays(anchors, dates, [this](int from, int to) {
        constexpr int kNear = 40;
        return to - from <= kNear && m_grammar->begins.match(m_content.mid(from, to - from)).hasMatch();
    });
    // "Three hundred came on 24 and 25 November. The third Assizes of Housing": the day is of the event that is named next.
    for (EventAnchor &anchor : anchors) {
        const bool isNamed = anchor.noun >= 0 && anchor.dates.isEmpty() && !m_nouns.at(anchor.noun).name.isEmpty();
        if (isNamed && !m_openDates.isEmpty())
            anchor.dates = std::exchange(m_openDates, {});
    }
    if (!dates.isEmpty() || !anchors.isEmpty())
        m_openDates = anchors.isEmpty() ? dates : QList<FoundDate>();
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
        if (!isDeadline && date.basis != FoundDate::Basis::LastNamed && date.basis != FoundDate::Basis::Reference && !date.isRelative)
            m_days.resolve(date, isToCome(date));
        if (!isDeadline && !m_grammar->paper.match(m_content.mid(std::max(clause.start, date.start - 90), date.start - std::max(clause.start, date.start - 90))).hasMatch())
            dates.append(date);
    }
    return dates;
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
    describe(event, clause);
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
    const EventNoun noun = anchor.noun >= 0 ? m_nouns.at(anchor.noun) : EventNoun {m_release.meetingType(), anchor.start, anchor.end, {}, false};
    if (noun.type == u"call") {
        addCall(noun, clause);
        return;
    }
    QList<FoundDate> dates = anchor.dates;
    if (dates.isEmpty() && m_programmeDay && hour.match(m_content).hasMatch())
        dates.append(*m_programmeDay);
    if (!noun.isMany)
        dates = dates.first(std::min<qsizetype>(1, dates.size()));
    for (const FoundDate &date : std::as_const(dates)) {
        FoundEvent event;
        // "El seminario" of a page of a webinar.
        const bool isOfSeries = noun.type == u"seminar" && m_page && m_page->event.type == u"webinar";
        event.type = isOfSeries ? m_page->event.type : noun.type;
        event.noun = anchor.noun >= 0 ? m_content.mid(noun.start, noun.end - noun.start) : noun.type;
        event.ownName = noun.name;
        event.start = noun.start;
        event.end = noun.end;
        setDay(event, date);
        // "the meeting on 12 March" is the webinar of that day, told again.
        const bool isToldAgain = event.type == u"meeting" && event.ownName.isEmpty() && m_toldDays.contains(event.date);
        if ((!event.date.isValid() && event.year == 0) || isToldAgain)
            continue;
        describe(event, clause);
        m_isTodayTold = m_isTodayTold || (anchor.noun >= 0 && event.date == m_days.reference().day);
        m_toldDays.insert(event.date);
        m_events.append(event);
    }
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
        FoundEvent event;
        event.type = noun.type;
        event.noun = m_content.mid(noun.start, noun.end - noun.start);
        event.ownName = noun.name;
        event.start = noun.start;
        event.end = noun.end;
        describe(event, clause);
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

void EventBook::addCall(const EventNoun &noun, const model::TextRange &clause)
{
    static const QRegularExpression told(u"\\b(?:announc|launch|issu|open|publish|forthcoming|upcoming|new|start|invit|releas|is calling|lanc|publi|nuev)[a-zé]*\\b"_s, text::kUnicode);
    if (!told.match(clause.of(m_content)).hasMatch())
        return;
    FoundEvent event;
    event.type = noun.type;
    event.noun = m_content.mid(noun.start, noun.end - noun.start);
    event.start = noun.start;
    event.end = noun.end;
    describe(event, clause);
    m_events.append(event);
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
    m_toldDays.insert(event.date);
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

void EventBook::describe(FoundEvent &event, const model::TextRange &clause) const
{
    static const QRegularExpression aboutThis(u"\\bth(?:is|e)\\s+(?:resolution|text)\\b"_s, text::kUnicode);
    const QString words = clause.of(m_content);
    const QRegularExpressionMatch by = m_grammar->organisedBy.match(words);
    const QRegularExpressionMatch verb = m_grammar->organises.match(words);
    const int byEnd = by.hasMatch() ? clause.start + int(by.capturedEnd()) : -1;
    const int verbStart = verb.hasMatch() ? clause.start + int(verb.capturedStart()) : -1;
    for (const Mention &mention : m_mentions) {
        if (!clause.contains(mention.start))
            continue;
        const bool isBehind = byEnd >= 0 && mention.start >= byEnd && mention.start < byEnd + 160;
        const bool isAhead = byEnd < 0 && verbStart >= 0 && mention.end <= verbStart && verbStart < event.start && mention.end + 160 > verbStart;
        if (isBehind || isAhead)
            event.organisers.append(mention);
    }
    event.isAboutThis = aboutThis.match(words).hasMatch();
    if (const QRegularExpressionMatch mandate = m_grammar->mandated.match(words); mandate.hasMatch())
        event.mandate = {clause.start + int(mandate.capturedStart()), std::min(clause.end, clause.start + int(mandate.capturedEnd()) + 24)};
    for (const NamedSession &session : m_sessions) {
        if (clause.contains(session.start) && event.parent.isEmpty() && m_grammar->margins.match(words).hasMatch())
            event.parent = session.key();
    }
}

QString EventBook::keyOf(const FoundEvent &event, const QString &context)
{
    const QString key = event.key(context);
    const QString known = m_names.value(key);
    if (event.ownName.isEmpty() || known.isEmpty()) {
        if (!event.ownName.isEmpty())
            m_names.insert(key, event.ownName);
        return key;
    }
    return isSameName(known, event.ownName) ? key : key + u'-' + slug(event.ownName.left(40));
}

}
