// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dues.h"

#include "dates.h"
#include "mentions.h"

#include <text/ordinals.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace recognise {

namespace {

/// The body whose session stands at `at`: the one behind it ("of the General Assembly"), else the last one before it.
model::Body bodyAt(const QString &words, int at, int end, model::Body own)
{
    const QList<BodyMention> bodies = englishBodies(words);
    static const QRegularExpression ofBody(u"^\\s+of\\s+the\\s+$"_s);
    model::Body nearest = own;
    int nearestEnd = -1;
    for (const BodyMention &body : bodies) {
        const bool isCouncil = body.council && body.body == model::Body::Unknown;
        const model::Body meant = isCouncil ? own : body.body;
        if (meant == model::Body::Unknown || body.commission)
            continue;
        const QString between = body.start >= end ? words.mid(end, body.start - end) : QString();
        if (ofBody.match(between).hasMatch() || between == u" of ")
            return meant;
        if (body.end <= at && body.end > nearestEnd) {
            nearest = meant;
            nearestEnd = body.end;
        }
    }
    // "of the Conference of States Parties": whose session it is was said, and no table has its dates.
    static const QRegularExpression ofAnother(u"^\\s+of\\s+(?:the\\s+)?\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return ofAnother.match(words.mid(end)).hasMatch() ? model::Body::Unknown : nearest;
}

bool readSession(const QString &words, model::Body own, Due &due)
{
    static const QRegularExpression session(
        u"\\b(?:at|before|prior to|during|by|for|to|until|than|of|between|from|on|both|in)\\s+(?:both\\s+)?(?:the\\s+|its\\s+|their\\s+)"_s
        u"(?:forthcoming\\s+|next\\s+|regular\\s+)?"_s
        u"((?:(?:one\\s+)?hundred\\s+and\\s+)?[a-z]+(?:-[a-z]+)?|\\d{1,3}(?:st|nd|rd|th))(?:\\s+(?:and|to|or)\\s+(?:the\\s+|its\\s+)?[a-z]+(?:-[a-z]+)?)?"_s
        u"\\s+(?:regular\\s+|annual\\s+)?sessions?\\b"_s);
    for (const QRegularExpressionMatch &match : session.globalMatch(words)) {
        const int number = text::ordinalIn(match.captured(1));
        if (number < 2)
            continue;
        // "the panel discussion held at its fifty-first session" is over.
        static const QRegularExpression past(u"\\b(?:held|presented|submitted|adopted|considered|organized|convened)\\s*$"_s);
        static const QRegularExpression future(u"\\bto\\s+be\\s+[a-z]+\\s*$"_s);
        const QString before = words.first(match.capturedStart());
        if (past.match(before).hasMatch() && !future.match(before).hasMatch())
            continue;
        due.session = QString::number(number);
        due.body = model::bodyCode(bodyAt(words, int(match.capturedStart()), int(match.capturedEnd()), own));
        return true;
    }
    return false;
}

void readDate(const QString &words, Due &due)
{
    static const QRegularExpression bound(u"\\b(?:by|before|until|no later than|not later than|on|from|in)\\s+(?:the\\s+)?$"_s);
    const QList<FoundDate> dates = datesIn(words);
    for (const FoundDate &date : dates) {
        if (date.year == 0 || !bound.match(words.first(date.start)).hasMatch())
            continue;
        due.date = QDate(date.year, date.month, date.day);
        return;
    }
    static const QRegularExpression year(u"\\b(?:by the end of|before the end of|no later than|by|in|during|held in|until the end of)\\s+"_s
                                         u"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+)?"_s
                                         u"(20\\d{2})\\b(?!/)"_s);
    const QRegularExpressionMatch match = year.match(words);
    if (!match.hasMatch())
        return;
    due.date = QDate(match.captured(1).toInt(), 12, 31);
    due.isDateInferred = true;
}

int numberOf(const QString &word)
{
    static const QStringList numbers {u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s, u"seven"_s, u"eight"_s,
        u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
    const qsizetype index = numbers.indexOf(word.toLower());
    return index >= 0 ? int(index) : word.toInt();
}

void readInterval(const QString &words, QDate adopted, Due &due)
{
    static const QRegularExpression within(u"\\bwithin\\s+(?:a\\s+period\\s+of\\s+)?(\\w+)\\s+(days?|weeks?|months?|years?)\\b"_s);
    const QRegularExpressionMatch match = within.match(words);
    const int count = match.hasMatch() ? numberOf(match.captured(1)) : 0;
    if (count == 0 || !adopted.isValid())
        return;
    const QString unit = match.captured(2);
    due.date = unit.startsWith(u"day") ? adopted.addDays(count)
        : unit.startsWith(u"week")     ? adopted.addDays(7 * count)
        : unit.startsWith(u"month")    ? adopted.addMonths(count)
                                       : adopted.addYears(count);
    due.isDateInferred = true;
}

}

Due dueIn(const QString &words, model::Body own, QDate adopted)
{
    Due due;
    readSession(words, own, due);
    if (due.session.isEmpty())
        readDate(words, due);
    if (due.session.isEmpty() && !due.date.isValid())
        readInterval(words, adopted, due);
    static const QRegularExpression annual(u"\\b(?:annual|annually|every year|each year|yearly)\\b"_s);
    static const QRegularExpression regular(u"\\b(?:regular|regularly|biennial|every two years|every three years|periodic|periodically)\\b"_s);
    if (annual.match(words).hasMatch())
        due.recurrence = u"annual"_s;
    else if (regular.match(words).hasMatch() && due.session.isEmpty())
        due.recurrence = u"regular"_s;
    return due;
}

}
