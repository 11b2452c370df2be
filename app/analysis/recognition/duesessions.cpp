// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duesessions.h"

#include "sessions.h"

#include <core/text/ordinals.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
const QString kOrdinal = u"(?:(?:one\\s+)?hundred\\s+and\\s+)?[a-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th)"_s;

/// The ordinals of "fifty-eighth and sixty-first".
QList<int> numbersIn(const QString &list)
{
    static const QRegularExpression ordinal(u"\\b(?:"_s + kOrdinal + u")"_s);
    QList<int> numbers;
    for (const QRegularExpressionMatch &match : ordinal.globalMatch(list)) {
        if (const int number = text::ordinalIn(match.captured()); number > 1)
            numbers.append(number);
    }
    return numbers;
}

}

QString wordsAhead(const QString &words, qsizetype end)
{
    // Enough for "submitted by the High Commissioner to the Human Rights Council ", and long paragraphs stay cheap.
    constexpr qsizetype kFarEnough = 240;
    const qsizetype start = std::max<qsizetype>(0, end - kFarEnough);
    return words.mid(start, end - start);
}

bool isToldOfThePast(const QString &before)
{
    static const QRegularExpression past(
        u"\\b(?:(?:held|presented|submitted|adopted|considered|organi[sz]ed|convened|requested|mandated|established|made|issued|provided|"_s
        u"delivered|transmitted|published|launched|appointed|agreed|decided|taken|discussed|endorsed|heard|elected|given|contained|begun)"_s
        u"(?:\\s+(?:orally|jointly|thereon))?|(?:presented|submitted|transmitted|delivered|addressed)"_s
        u"(?:\\s+(?:to|by|before|in|with)\\s+(?:(?!\\band\\b|\\bto\\s+[a-z])[^,;:]){1,70}?){1,2}),?\\s*$"_s);
    static const QRegularExpression passive(u"\\b(?:be|being)\\s+(?:[a-z]+ly\\s+)?$"_s);
    const QString near = wordsAhead(before, before.size());
    const QRegularExpressionMatch match = past.match(near);
    return match.hasMatch() && !passive.match(near.first(match.capturedStart())).hasMatch();
}

QList<DueDate> DueSessions::read() const
{
    QList<DueDate> dueDates;
    const QList<Candidate> all = chosen(candidates());
    for (const Candidate &each : all) {
        DueDate due;
        due.session = QString::number(each.number);
        due.body = model::bodyCode(each.body);
        due.isDoubtful = each.isPast;
        due.end = each.end;
        dueDates.append(due);
    }
    return dueDates;
}

DueDate DueSessions::lastNamed(const QString &words, const DueContext &context)
{
    static const QRegularExpression session(u"\\b(?:the|its)\\s+("_s + kOrdinal + u")\\s+(?:regular\\s+)?session\\b"_s, kUnicode);
    DueDate due;
    const DueSessions reader(words, context);
    for (const QRegularExpressionMatch &match : session.globalMatch(words)) {
        const int number = text::ordinalIn(match.captured(1));
        if (number < 2)
            continue;
        due.session = QString::number(number);
        due.body = model::bodyCode(reader.bodyAt(int(match.capturedStart()), int(match.capturedEnd())));
        due.isDoubtful = reader.isBeforeAdoption(model::bodyOfCode(due.body), number);
    }
    return due;
}

QList<DueSessions::Candidate> DueSessions::candidates() const
{
    static const QRegularExpression session(
        u"\\b(at|before|prior\\s+to|during|by|for|to|until|than|of|between|from|on|both|in)\\s+(?:both\\s+)?"_s
        u"(?:the\\s+(?:[\\p{L} ]{1,40}’s\\s+)?|its\\s+|their\\s+)(?:forthcoming\\s+|next\\s+|regular\\s+|resumed\\s+)?((?:"_s
        + kOrdinal + u")(?:,\\s+(?:"_s + kOrdinal + u"))*(?:,?\\s+(?:and|to|or)\\s+(?:at\\s+)?(?:the\\s+|its\\s+)?(?:"_s + kOrdinal
        + u"))?)\\s+(?:regular\\s+|annual\\s+|substantive\\s+)?sessions?\\b"_s, kUnicode);
    static const QStringList loose {u"of"_s, u"on"_s, u"from"_s};
    static const QRegularExpression bound(u"\\b(?:beginning|close|conclusion|course|end|margins|opening|sidelines|start|(?:first|main|second|third)\\s+part|"_s
                                          u"high-level\\s+(?:segment|week))\\s+$"_s);
    QList<Candidate> found;
    for (const QRegularExpressionMatch &match : session.globalMatch(m_words)) {
        const QString before = wordsAhead(m_words, match.capturedStart());
        if (isToldOfThePast(before) || isOfAnotherEvent(before))
            continue;
        // "The provisional agenda of its seventy-eighth session" says when of nothing, "the end of" it does.
        if (loose.contains(match.captured(1)) && !bound.match(before).hasMatch())
            continue;
        const QList<int> numbers = numbersIn(match.captured(2));
        const model::Body body = bodyAt(int(match.capturedStart()), int(match.capturedEnd()));
        for (qsizetype index = 0; index < numbers.size(); ++index) {
            Candidate candidate;
            candidate.start = int(match.capturedStart());
            // Each of a list ends elsewhere, so that each is a task of its own.
            candidate.end = int(match.capturedEnd() - (numbers.size() - 1 - index));
            candidate.list = int(match.capturedStart());
            candidate.number = numbers.at(index);
            candidate.body = body;
            candidate.isPast = isBeforeAdoption(body, candidate.number);
            found.append(candidate);
        }
    }
    return found;
}

/// What is asked for, of all that is named: what is still to come before what has been, and of two sessions of one body that no
/// list holds together, that of the last handing over: "to prepare a report on the discussions at its fifty-eighth session, and to
/// submit it to the Council at its sixtieth".
QList<DueSessions::Candidate> DueSessions::chosen(QList<Candidate> candidates) const
{
    if (std::ranges::any_of(candidates, [](const Candidate &each) { return !each.isPast; }))
        candidates.removeIf([](const Candidate &each) { return each.isPast; });
    if (candidates.isEmpty() || candidates.first().isPast)
        return candidates.first(std::min<qsizetype>(1, candidates.size()));
    static const QRegularExpression handing(u"\\b(?:submit|present|transmit|report|deliver|provide|make)(?:ted|ed)?\\b"_s);
    QList<Candidate> kept;
    for (const Candidate &each : std::as_const(candidates)) {
        const auto other = std::ranges::find_if(kept, [&each](const Candidate &one) { return one.body == each.body && one.list != each.list; });
        if (other == kept.end()) {
            // Another body asks for it only where it is joined: "…, for discussion in the working group at its eighth session" is no "and".
            static const QRegularExpression also(u"\\b(?:and|as\\s+well\\s+as)\\b"_s);
            const bool isFirst = kept.isEmpty() || kept.first().list == each.list;
            if (isFirst || also.match(m_words.mid(kept.last().end, each.start - kept.last().end)).hasMatch())
                kept.append(each);
            continue;
        }
        // "… at its sixtieth session and at its sixty-third session" asks twice.
        static const QRegularExpression joined(u"^\\s*,?\\s*(?:and|as well as)(?:\\s+again)?\\s*$"_s);
        const QString between = m_words.mid(other->end, each.start - other->end);
        if (joined.match(between).hasMatch()) {
            kept.append(each);
        } else if (handing.match(between).hasMatch()) {
            kept.removeIf([&each](const Candidate &one) { return one.body == each.body; });
            kept.append(each);
        }
    }
    return kept;
}

/// The body behind the session ("of the General Assembly"), else the last one before it. Of a committee or a conference that no
/// table knows the session is nobody's.
model::Body DueSessions::bodyAt(int start, int end) const
{
    static const QRegularExpression ofBody(u"^\\s+of\\s+(?:the\\s+)?$"_s);
    model::Body nearest = m_context.body;
    model::Body council = m_context.body;
    int nearestEnd = -1;
    for (const BodyMention &body : m_bodies) {
        const bool isCouncil = body.council && body.body == model::Body::Unknown;
        const model::Body meant = isCouncil ? council : body.body;
        if (meant == model::Body::Unknown || body.commission)
            continue;
        if (body.start >= end && ofBody.match(m_words.mid(end, body.start - end)).hasMatch())
            return meant;
        if (body.end <= start && body.end > nearestEnd) {
            nearest = meant;
            nearestEnd = body.end;
        }
        if (meant != model::Body::GeneralAssembly)
            council = meant;
    }
    // "of the Conference of States Parties": whose session it is was said, and no table has its dates.
    static const QRegularExpression ofAnother(u"^\\s+of\\s+(?:the\\s+)?\\w"_s, kUnicode);
    if (ofAnother.match(m_words.mid(end, 40)).hasMatch())
        return model::Body::Unknown;
    static const QRegularExpression another(
        u"\\b(?!(?:First|Second|Third|Fourth|Fifth|Sixth|Main)\\s+Committee)(?:\\p{Lu}\\p{L}+\\s+)?(?:Committee|Commission|Conference|Board|Forum|Subcommittee|"_s
        u"Meeting|Group|Mechanism)(?:\\s+(?:(?:of|on|for|the|and|to)\\s+)*\\p{Lu}[\\p{L}-]*)*,?\\s*$"_s, kUnicode);
    const QString tail = wordsAhead(m_words, start);
    const QRegularExpressionMatch before = another.match(tail);
    return before.hasMatch() && nearestEnd <= start - tail.size() + before.capturedStart() ? model::Body::Unknown : nearest;
}

/// "the results of the panel discussion to be convened |before the sixtieth session", where a report is asked for.
bool DueSessions::isOfAnotherEvent(const QString &before) const
{
    static const QRegularExpression other(
        u"\\b(report|study|update|panel|discussion|workshop|seminar|consultation|meeting|dialogue|conference|event|debate)s?"_s
        u"(?:\\s+on\\s+[^,;]{1,80})?,?\\s+to\\s+be\\s+(?:held|convened|organi[sz]ed|submitted|presented|issued|discussed)\\b[^,;]{0,60}$"_s);
    const QRegularExpressionMatch match = other.match(before);
    return match.hasMatch() && !m_context.deliverable.isEmpty() && !m_context.deliverable.contains(match.captured(1));
}

bool DueSessions::isBeforeAdoption(model::Body body, int number) const
{
    if (body == m_context.body && m_context.session.toInt() > 0)
        return number < m_context.session.toInt();
    const SessionDates dates = sessionDates(model::bodyCode(body), QString::number(number));
    return dates.isValid() && m_context.adopted.isValid() && dates.last < m_context.adopted;
}

}
