// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventdetails.h"

#include "bodytable.h"
#include "eventgrammar.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

FoundEvent eventOf(const EventNoun &noun, const QString &content)
{
    FoundEvent event;
    event.type = noun.type;
    event.noun = noun.isImplied ? noun.type : content.mid(noun.start, noun.end - noun.start);
    event.ownName = noun.name;
    event.start = noun.start;
    event.end = noun.end;
    return event;
}

void describe(FoundEvent &event, const QString &content, const model::TextRange &clause, const QList<Mention> &mentions,
    const QList<NamedSession> &sessions, const EventGrammar &grammar)
{
    static const QRegularExpression aboutThis(u"\\bth(?:is|e)\\s+(?:resolution|text)\\b"_s, text::kUnicode);
    const QString words = clause.of(content);
    const QRegularExpressionMatch by = grammar.organisedBy.match(words);
    const QRegularExpressionMatch verb = grammar.organises.match(words);
    const int byEnd = by.hasMatch() ? clause.start + int(by.capturedEnd()) : -1;
    const int verbStart = verb.hasMatch() ? clause.start + int(verb.capturedStart()) : -1;
    for (const Mention &mention : mentions) {
        if (!clause.contains(mention.start))
            continue;
        const bool isBehind = byEnd >= 0 && mention.start >= byEnd && mention.start < byEnd + 160;
        const bool isAhead = byEnd < 0 && verbStart >= 0 && mention.end <= verbStart && verbStart < event.start && mention.end + 160 > verbStart;
        if (isBehind || isAhead)
            event.organisers.append(mention);
    }
    event.isAboutThis = aboutThis.match(words).hasMatch();
    if (const QRegularExpressionMatch mandate = grammar.mandated.match(words); mandate.hasMatch())
        event.mandate = {clause.start + int(mandate.capturedStart()), std::min(clause.end, clause.start + int(mandate.capturedEnd()) + 24)};
    for (const NamedSession &session : sessions) {
        if (clause.contains(session.start) && event.parent.isEmpty() && grammar.margins.match(words).hasMatch())
            event.parent = session.key();
    }
}

void lengthen(FoundEvent &event, const ToldDuration &told)
{
    if (told.days == 0 || event.endDate.isValid() || !event.date.isValid())
        return;
    const QDate day = event.date;
    event.date = told.isLast ? day.addDays(1 - told.days) : day;
    event.endDate = event.date.addDays(told.days - 1);
}

std::optional<EventNoun> nounOfHeading(const QString &content, const QList<EventNoun> &nouns)
{
    static const QStringList kinds {u"interactive dialogue"_s, u"panel"_s, u"general debate"_s, u"round table"_s};
    static const QRegularExpression sentence(u"[.。!?]$|\\d{4}$"_s);
    constexpr qsizetype kLongest = 140;
    constexpr int kFirstWords = 16;
    const bool isLine = content.size() <= kLongest && !sentence.match(content.trimmed()).hasMatch();
    if (!isLine || nouns.isEmpty() || nouns.first().start > kFirstWords || !kinds.contains(nouns.first().type))
        return {};
    EventNoun noun = nouns.first();
    if (noun.name.isEmpty() && content.size() > noun.end + 2)
        noun.name = content.trimmed();
    return noun;
}

bool isQuotedName(const QString &content, const QString &name)
{
    static const QString marks = u"“«„\"「『《‹‘"_s;
    const qsizetype at = content.indexOf(name);
    const qsizetype mark = at > 1 && content.at(at - 1).isSpace() ? at - 2 : at - 1;
    return mark >= 0 && marks.contains(content.at(mark));
}

bool isAnnouncedCall(const QString &clause)
{
    static const QRegularExpression told(u"\\b(?:announc|launch|issu|open|publish|forthcoming|upcoming|new|start|invit|releas|is calling|lanc|publi|nuev)[a-zé]*\\b"_s, text::kUnicode);
    return told.match(clause).hasMatch();
}

std::optional<FoundDate> hourOfToday(const QString &content, const model::TextRange &clause, const QList<FoundDate> &dates, const EventGrammar &grammar)
{
    constexpr int kReach = 14;
    const QRegularExpressionMatch meets = grammar.meets.match(clause.of(content));
    const QRegularExpressionMatch hour = meets.hasMatch() ? grammar.atHour.match(clause.of(content), meets.capturedStart()) : QRegularExpressionMatch();
    if (!hour.hasMatch())
        return {};
    const int end = clause.start + int(hour.capturedEnd());
    const bool hasDay = std::ranges::any_of(dates, [&](const FoundDate &date) { return date.start >= clause.start && date.start <= end + kReach; });
    FoundDate today;
    today.basis = FoundDate::Basis::Reference;
    today.start = clause.start + int(hour.capturedStart());
    today.end = end;
    return hasDay ? std::nullopt : std::optional(today);
}

bool isOnlyOfSession(const EventAnchor &anchor, const QString &content, const QString &language)
{
    constexpr int kReach = 60;
    const QString ahead = content.mid(std::max(0, anchor.start - kReach), std::min(anchor.start, kReach));
    const bool isSpan = !anchor.dates.isEmpty() && anchor.dates.first().lastDay > 0;
    return isSpan && !namedBodiesIn(ahead, language).isEmpty();
}

}
