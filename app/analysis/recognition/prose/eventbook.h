// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventmemory.h"
#include "eventnouns.h"
#include "eventpage.h"
#include "meetingrelease.h"
#include "namedsessions.h"

#include <core/model/passage.h>
#include <core/model/textrange.h>

#include <QHash>

namespace recognition {

struct EventAnchor;
struct EventGrammar;

/// Reads the events of one text from its first paragraph to its last: which day belongs to which noun, which days are those by
/// which something is asked for, and which mentions are the same event told again. Stack only.
class EventBook
{
public:
    EventBook(const model::ReadText &read, const ReferenceDate &reference);

    /// The events that a paragraph, or a piece of one, tells. `sessions` are those that it names.
    QList<FoundEvent> in(const model::Passage &piece, const QList<Mention> &mentions, const QList<NamedSession> &sessions);
    /// The days that the paragraph read last gives for a session of its list.
    ResolvedDay daysOf(const NamedSession &session) const { return m_sessionDays.value(session.body + u' ' + session.session); }
    /// The record's key of an event; two of one kind and day with names of their own are two.
    QString keyOf(const FoundEvent &event, const QString &context) { return m_told.keyOf(event, context); }

private:
    void readLabel(const QString &content);
    void readClause(const model::TextRange &clause);
    QList<FoundDate> eventDatesIn(const model::TextRange &clause);
    void addDeadline(const model::TextRange &clause, const FoundDate &date);
    void addEvents(const EventAnchor &anchor, const model::TextRange &clause);
    void addHeading();
    void addNamedWithoutDay(const model::TextRange &clause);
    void addMeetingOfToday(const model::TextRange &clause);
    bool isToCome(const FoundDate &date) const;
    void setDay(FoundEvent &event, const FoundDate &date) const;
    void carryDay(const QList<EventAnchor> &anchors, const QList<FoundDate> &dates);
    void addNamedLater(const EventNoun &noun, const model::TextRange &clause);
    QString typeOfMeeting(const model::TextRange &clause) const;

    const QString m_language;
    const EventGrammar *m_grammar;
    mutable DayResolver m_days;
    std::optional<PageEvent> m_page;
    MeetingRelease m_release;
    std::optional<FoundDate> m_programmeDay;
    bool m_isDeadlineNext = false; ///< A label that stands alone: "DEADLINE".
    bool m_isTodayTold = false; ///< The event of the text's own day.
    EventMemory m_told;
    QList<FoundDate> m_openDates; ///< Of the sentence before, which tells of no event.

    // The paragraph that is being read.
    QString m_content;
    int m_position = 0;
    QList<Mention> m_mentions;
    QList<NamedSession> m_sessions;
    QList<EventNoun> m_nouns;
    QList<FoundDate> m_dates;
    QList<FoundEvent> m_events;
    bool m_isToCome = false;
    QHash<QString, ResolvedDay> m_sessionDays;
};

}
