// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventanchors.h"

#include "bodytable.h"
#include "eventgrammar.h"
#include "../sentences.h"

#include <algorithm>

namespace recognition {

namespace {

constexpr int kTooFar = 150; ///< Between an event and its date.

/// "on the margins of the forum a seminar was held": the forum says where, where the clause tells of another event.
bool isOnlyPlace(const QString &content, const model::TextRange &clause, const QList<EventNoun> &nouns, qsizetype noun, const EventGrammar &grammar)
{
    const int start = nouns.at(noun).start;
    const int from = std::max(clause.start, start - 40);
    const bool isOther = std::ranges::any_of(nouns, [&](const EventNoun &each) { return each.start != start && clause.contains(each.start); });
    return isOther && grammar.place.match(content.mid(from, start - from)).hasMatch();
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
    const QRegularExpressionMatch meets = grammar->meets.match(clause.of(content));
    const int at = clause.start + int(meets.capturedStart());
    const bool isOwn = meets.hasMatch() && std::ranges::none_of(anchors, [at](const EventAnchor &each) { return each.noun >= 0 && qAbs(each.start - at) < 40; });
    if (isOwn)
        anchors.append({at, clause.start + int(meets.capturedEnd()), -1, -1, {}, 0});
    return anchors;
}

namespace {

int distanceOf(const EventAnchor &anchor, const FoundDate &date)
{
    constexpr int kAhead = 12;
    const int between = date.start >= anchor.end ? date.start - anchor.end : date.end <= anchor.start ? anchor.start - date.end + kAhead : 0;
    // "today" is said of the whole sentence.
    const bool isToday = date.basis == FoundDate::Basis::Reference && date.daysAhead == 0;
    return (isToday ? between / 3 : between) + anchor.handicap;
}

EventAnchor *nearestTo(const FoundDate &date, QList<EventAnchor> &anchors, bool isOfEvents)
{
    EventAnchor *nearest = nullptr;
    int least = kTooFar;
    for (EventAnchor &anchor : anchors) {
        const bool isLooked = !isOfEvents || anchor.noun >= 0;
        if (const int distance = distanceOf(anchor, date); isLooked && distance < least) {
            nearest = &anchor;
            least = distance;
        }
    }
    return nearest;
}

}

void assignDays(QList<EventAnchor> &anchors, const QList<FoundDate> &dates, const std::function<bool(int, int)> &runsBetween)
{
    for (const FoundDate &date : dates) {
        EventAnchor *nearest = nearestTo(date, anchors, false);
        const bool isOfSession = nearest && (nearest->session >= 0 || nearest->noun == -2);
        const bool isItsOwn = nearest && date.start >= nearest->end && runsBetween(nearest->end, date.start);
        if (isOfSession && date.lastDay == 0 && !isItsOwn) {
            EventAnchor *const event = nearestTo(date, anchors, true);
            nearest = event ? event : nearest;
        }
        if (nearest)
            nearest->dates.append(date);
    }
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
