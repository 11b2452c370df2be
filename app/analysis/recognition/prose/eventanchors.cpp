// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventanchors.h"

#include "bodytable.h"
#include "eventgrammar.h"
#include "../sentences.h"

#include <algorithm>
#include <utility>

namespace recognition {

namespace {

constexpr int kTooFar = 150; ///< Between an event and its date.

/// "on the margins of the forum a seminar was held": the forum says where, where the clause tells of another event.
bool isOnlyPlace(const QString &content, const model::TextRange &clause, const QList<EventNoun> &nouns, qsizetype noun, const EventGrammar &grammar)
{
    const int start = nouns.at(noun).start;
    const int from = std::max(clause.start, start - 40);
    const bool isOther = std::ranges::any_of(nouns, [&](const EventNoun &each) { return each.start != start && clause.contains(each.start); });
    const QString ahead = content.mid(from, start - from);
    return isOther && (grammar.place.match(ahead).hasMatch() || grammar.within.match(ahead).hasMatch() || grammar.dayOf.match(ahead).hasMatch());
}

}

QList<EventAnchor> anchorsIn(const QString &content, const model::TextRange &clause, const QList<EventNoun> &nouns,
    const QList<NamedSession> &sessions, const QString &language)
{
    QList<EventAnchor> anchors;
    const EventGrammar *const grammar = grammarOf<EventGrammar>(language);
    if (!grammar)
        return anchors;
    for (qsizetype at = 0; at < nouns.size(); ++at) {
        if (clause.contains(nouns.at(at).start) && !isOnlyPlace(content, clause, nouns, at, *grammar))
            anchors.append({nouns.at(at).start, nouns.at(at).end, at, -1, {}, 0});
    }
    constexpr int kHandicap = 30;
    for (EventAnchor &anchor : anchors)
        anchor.handicap = anchors.size() > 1 && nouns.at(anchor.noun).type == u"meeting" && nouns.at(anchor.noun).name.isEmpty() ? kHandicap : 0;
    for (qsizetype at = 0; at < sessions.size(); ++at) {
        if (clause.contains(sessions.at(at).start))
            anchors.append({sessions.at(at).start, sessions.at(at).end, -1, at, {}, 0});
    }
    // The days of a body that counts by years are its own, and none of the side event's.
    for (const NamedBody &body : namedBodiesIn(clause.of(content), language)) {
        if (body.row->counted == BodyRow::Counted::ByYear)
            anchors.append({clause.start + body.start, clause.start + body.end, -2, -1, {}, 0});
    }
    // "will resume at 3 p.m. and will conclude its work tomorrow": the second verb tells of no other meeting.
    bool isFirst = true;
    for (const QRegularExpressionMatch &meets : grammar->meets.globalMatch(clause.of(content))) {
        const int at = clause.start + int(meets.capturedStart());
        const bool isOwn = std::ranges::none_of(anchors, [at](const EventAnchor &each) { return each.noun >= 0 && qAbs(each.start - at) < 40; });
        if (isOwn || !isFirst)
            anchors.append({at, clause.start + int(meets.capturedEnd()), isFirst ? -1 : -3, -1, {}, 0});
        isFirst = false;
    }
    return anchors;
}

namespace {

/// "at the round table held on 21 January, the summit": where an event stands ahead of a day, a comma behind it parts the day from
/// what follows.
int distanceOf(const EventAnchor &anchor, const FoundDate &date, const QString &content, bool isBehindAnother)
{
    constexpr int kAhead = 12;
    constexpr int kComma = 25;
    const bool isAhead = date.end <= anchor.start;
    const bool isParted = isAhead && isBehindAnother && QStringView(content).mid(date.end, std::min(3, anchor.start - date.end)).contains(u',');
    const int between = date.start >= anchor.end ? date.start - anchor.end : isAhead ? anchor.start - date.end + kAhead + (isParted ? kComma : 0) : 0;
    // "today" is said of the whole sentence.
    const bool isToday = date.basis == FoundDate::Basis::Reference && date.daysAhead == 0;
    return (isToday ? between / 3 : between) + anchor.handicap;
}

EventAnchor *nearestTo(const FoundDate &date, QList<EventAnchor> &anchors, const QString &content, bool isOfEvents)
{
    EventAnchor *nearest = nullptr;
    int least = kTooFar;
    const bool isBehindAnother = std::ranges::any_of(anchors, [&date](const EventAnchor &each) { return each.noun >= 0 && each.end <= date.start; });
    for (EventAnchor &anchor : anchors) {
        const bool isLooked = !isOfEvents || anchor.noun >= 0;
        if (const int distance = distanceOf(anchor, date, content, isBehindAnother); isLooked && distance < least) {
            nearest = &anchor;
            least = distance;
        }
    }
    return nearest;
}

}

namespace {

/// "which runs until 11 October", "opens its fifty-sixth session on 18 June".
bool isDayOfSession(const EventAnchor &session, const FoundDate &date, const QString &content, const EventGrammar &grammar)
{
    constexpr int kNear = 40;
    constexpr int kVerbAhead = 24;
    const int ahead = std::max(0, session.start - kVerbAhead);
    return (date.start - session.end <= kNear && grammar.begins.match(content.mid(session.end, date.start - session.end)).hasMatch())
        || grammar.opens.match(content.mid(ahead, session.start - ahead)).hasMatch();
}

/// "The side event will be followed on Friday, 13 June, by a workshop": the day is that of the event behind it; null where none is told so.
EventAnchor *followedBy(const FoundDate &date, QList<EventAnchor> &anchors, const QString &content, const EventGrammar &grammar)
{
    constexpr int kLead = 30;
    constexpr int kNear = 60;
    const int from = std::max(0, date.start - kLead);
    if (!grammar.followed.match(content.mid(from, date.start - from)).hasMatch())
        return nullptr;
    const auto next = std::ranges::find_if(anchors, [&date](const EventAnchor &each) { return each.noun >= 0 && each.start >= date.end && each.start - date.end <= kNear; });
    return next == anchors.end() ? nullptr : &*next;
}

/// "The Council will next meet on Monday, 15 December, to hear a briefing": the day is that of the briefing.
void passOnFromMeets(QList<EventAnchor> &anchors, const QString &content, const EventGrammar &grammar)
{
    constexpr int kNear = 80;
    for (EventAnchor &meets : anchors) {
        if (meets.noun != -1 || meets.session != -1 || meets.dates.isEmpty())
            continue;
        const auto noun = std::ranges::find_if(anchors, [&](const EventAnchor &each) {
            const int behind = std::max(meets.end, meets.dates.last().end);
            return each.noun >= 0 && each.dates.isEmpty() && each.start > meets.start && each.start <= behind + kNear
                && (each.start <= behind || grammar.meetsFor.match(content.mid(behind, each.end - behind)).hasMatch());
        });
        if (noun != anchors.end())
            noun->dates = std::exchange(meets.dates, {});
    }
}

}

void assignDays(QList<EventAnchor> &anchors, const QList<FoundDate> &dates, const QString &content, const QString &language)
{
    const EventGrammar *const grammar = grammarOf<EventGrammar>(language);
    if (!grammar)
        return;
    for (const FoundDate &date : dates) {
        if (EventAnchor *const next = followedBy(date, anchors, content, *grammar)) {
            next->dates.append(date);
            continue;
        }
        EventAnchor *nearest = nearestTo(date, anchors, content, false);
        const bool isOfSession = nearest && (nearest->session >= 0 || nearest->noun == -2);
        const bool isItsOwn = nearest && date.start >= nearest->end
            && isOfSession && isDayOfSession(*nearest, date, content, *grammar);
        if (isOfSession && date.lastDay == 0 && !isItsOwn) {
            EventAnchor *const event = nearestTo(date, anchors, content, true);
            nearest = event ? event : nearest;
        }
        if (nearest)
            nearest->dates.append(date);
    }
    passOnFromMeets(anchors, content, *grammar);
    for (EventAnchor &anchor : anchors) {
        std::ranges::stable_sort(anchor.dates, {}, [&anchor](const FoundDate &date) {
            return date.start >= anchor.end ? date.start - anchor.end : anchor.start - date.end + 12;
        });
    }
}

QList<model::TextRange> dateClausesOf(const QString &content)
{
    QList<model::TextRange> clauses;
    const QList<model::TextRange> sentences = sentencesOf(content);
    for (const model::TextRange &sentence : sentences) {
        int start = sentence.start;
        for (int at = start; at < sentence.end; ++at) {
            const QChar sign = content.at(at);
            if (sign != u'。' && sign != u'；' && sign != u';' && sign != u'！' && sign != u'？')
                continue;
            clauses.append({start, at + 1});
            start = at + 1;
        }
        if (start < sentence.end)
            clauses.append({start, sentence.end});
    }
    return clauses;
}

}
