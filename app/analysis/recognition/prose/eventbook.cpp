// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventbook.h"

#include "bodytable.h"
#include "deadlines.h"
#include "eventanchors.h"
#include "eventgrammar.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

EventBook::EventBook(const model::ReadText &read, const ReferenceDate &reference)
    : m_language(read.text.language)
    , m_grammar(grammarOf<EventGrammar>(m_language))
    , m_days(reference)
    , m_page(pageEventOf(read, m_days))
{
    static const QRegularExpression symbol(u"^[A-Z]{2,6}[\\d/.][\\dA-Z/.]{2,20}$"_s);
    for (qsizetype at = 0; at < std::min<qsizetype>(3, read.passages.size()); ++at)
        m_hasSymbol = m_hasSymbol || symbol.match(read.passages.at(at).content).hasMatch();
    m_hasSymbol = m_hasSymbol || !read.work.symbolKey.isEmpty();
    if (m_page && !reference.day.isValid())
        m_days = DayResolver({m_page->event.date, u"the page is about an event of "_s + m_page->event.date.toString(Qt::ISODate)});
    if (m_page)
        m_names.insert(m_page->event.key({}), m_page->event.ownName);
}

QList<FoundEvent> EventBook::in(const model::Passage &piece, const QList<Mention> &mentions, const QList<NamedSession> &sessions)
{
    m_events.clear();
    m_sessionDays.clear();
    if (!m_grammar)
        return {};
    m_content = withPlainFigures(piece.content);
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
    constexpr qsizetype kLine = 130;
    if (isPageDate && m_content.size() <= kLine)
        return m_events;
    for (const model::TextRange &clause : dateClausesOf(m_content))
        readClause(clause);
    addContact();
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
    const QString words = clause.of(m_content);
    m_isToCome = m_grammar->toCome.match(words).hasMatch();
    const QList<FoundDate> dates = eventDatesIn(clause);
    QList<EventAnchor> anchors = anchorsIn(m_content, clause, m_nouns, m_sessions, m_language);
    assignDays(anchors, dates);
    bool isTodayTaken = false;
    for (const EventAnchor &anchor : std::as_const(anchors)) {
        isTodayTaken = isTodayTaken || (anchor.noun >= 0 && !anchor.dates.isEmpty() && anchor.dates.first().basis == FoundDate::Basis::Reference);
        addEvents(anchor, clause);
    }
    addMeetingOfToday(clause, isTodayTaken);
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
            m_days.resolve(date, m_isToCome);
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
            m_sessionDays.insert(session.body + u' ' + session.session, m_days.resolve(anchor.dates.first(), m_isToCome));
        return;
    }
    if (anchor.noun < -1)
        return;
    static const QRegularExpression hour(u"^\\s?\\d{1,2}[.:h]\\d{2}"_s);
    const EventNoun noun = anchor.noun >= 0 ? m_nouns.at(anchor.noun) : EventNoun {u"meeting"_s, anchor.start, anchor.end, {}, false};
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
        event.type = noun.type;
        event.noun = anchor.noun >= 0 ? m_content.mid(noun.start, noun.end - noun.start) : u"meeting"_s;
        event.ownName = noun.name;
        event.start = noun.start;
        event.end = noun.end;
        setDay(event, date);
        if (!event.date.isValid() && event.year == 0)
            continue;
        describe(event, clause);
        m_events.append(event);
    }
}

void EventBook::addCall(const EventNoun &noun, const model::TextRange &clause)
{
    static const QRegularExpression told(u"\\b(?:announc|launch|issu|open|publish|forthcoming|upcoming|new|start|invit|releas|is calling|lanc|publi|nuev)[a-zé]*\\b"_s);
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

/// "The Committee today concluded its consideration": the release is about that meeting.
void EventBook::addMeetingOfToday(const model::TextRange &clause, bool isTaken)
{
    constexpr int kFirstParagraphs = 7;
    if (isTaken || m_position >= kFirstParagraphs)
        return;
    const auto today = std::ranges::find_if(m_dates, [&clause](const FoundDate &date) {
        return clause.contains(date.start) && date.basis == FoundDate::Basis::Reference && date.daysAhead == 0;
    });
    const QString words = clause.of(m_content);
    const QList<NamedBody> bodies = namedBodiesIn(words, m_language);
    if (today == m_dates.end() || bodies.isEmpty() || bodies.first().start > 50 || !m_grammar->sat.match(words).hasMatch())
        return;
    if (!m_hasSymbol && clause.start > 0)
        return;
    FoundEvent event;
    event.type = u"meeting"_s;
    event.noun = u"meeting"_s;
    event.start = clause.start + bodies.first().start;
    event.end = clause.start + bodies.first().end;
    setDay(event, *today);
    if (event.date.isValid())
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
    const ResolvedDay day = m_days.resolve(date, m_isToCome);
    event.date = day.first;
    event.endDate = day.last;
}

void EventBook::describe(FoundEvent &event, const model::TextRange &clause) const
{
    static const QRegularExpression aboutThis(u"\\bth(?:is|e)\\s+(?:resolution|text)\\b"_s);
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
    for (const NamedSession &session : m_sessions) {
        if (clause.contains(session.start) && event.parent.isEmpty() && m_grammar->margins.match(words).hasMatch())
            event.parent = session.key();
    }
}

/// The address that a call's paragraph gives belongs to the call.
void EventBook::addContact()
{
    static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
    static const QRegularExpression url(u"\\b(?:https?://|www\\.)[\\w./?=&%#~-]*[\\w/]"_s);
    for (FoundEvent &event : m_events) {
        if (event.type != u"call")
            continue;
        event.email = email.match(m_content).captured();
        event.url = url.match(m_content).captured();
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
    const bool isSame = known.contains(event.ownName, Qt::CaseInsensitive) || event.ownName.contains(known, Qt::CaseInsensitive);
    return isSame ? key : key + u'-' + slug(event.ownName.left(40));
}

}
