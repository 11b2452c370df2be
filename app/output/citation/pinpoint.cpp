// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinpoint.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citation {

Pinpoint Pinpoint::of(const model::Address &address)
{
    static const QRegularExpression kForm(
        uR"(^(?<container>Annex(?: [IVXLC\d]+)?)?\s*(?:(?<prefix>PP|OP|¶|note )?\s*(?<number>\d+(?: (?:bis|ter|quater|alt))?))?(?<subs>(?: \([^()]+\))*)$)"_s);
    static const QRegularExpression kSub(uR"(\(([^()]+)\))"_s);
    Pinpoint place;
    place.m_address = address.text();
    if (place.m_address.isEmpty())
        return place;
    const QRegularExpressionMatch match = kForm.match(place.m_address);
    if (!match.hasMatch()) {
        place.m_part = Part::Other;
        place.m_rest = place.m_address;
        return place;
    }
    const QString container = match.captured(u"container"_s);
    // "annex II": only the word loses its capital.
    place.m_container = container.isEmpty() ? QString() : u"annex"_s + container.sliced(5);
    place.m_number = match.captured(u"number"_s);
    for (const QRegularExpressionMatch &sub : kSub.globalMatch(match.captured(u"subs"_s)))
        place.m_subs.append(sub.captured(1));
    const QString prefix = match.captured(u"prefix"_s);
    if (place.m_number.isEmpty())
        place.m_part = Part::Whole;
    else if (prefix == "PP"_L1)
        place.m_part = Part::Preambular;
    else if (prefix == u"¶"_s)
        place.m_part = Part::Unnumbered;
    else if (prefix == "note "_L1)
        place.m_part = Part::Note;
    else
        place.m_part = Part::Operative;
    return place;
}

QString Pinpoint::words() const
{
    QString words;
    const QString subs = m_subs.isEmpty() ? QString() : u" ("_s + m_subs.join(u") ("_s) + u')';
    bool isNumber = false;
    const int number = m_number.toInt(&isNumber);
    switch (m_part) {
    case Part::Whole:
        break;
    case Part::Preambular:
        words = (isNumber ? u"%1 preambular paragraph"_s.arg(ordinal(number)) : u"preambular paragraph %1"_s.arg(m_number))
            + subs;
        break;
    case Part::Operative:
        words = u"para. "_s + m_number + subs;
        break;
    case Part::Unnumbered:
        words = ordinal(number) + u" paragraph"_s + subs;
        break;
    case Part::Note:
        words = u"footnote "_s + m_number;
        break;
    case Part::Other:
        words = m_rest;
        break;
    }
    if (m_container.isEmpty())
        return words;
    return words.isEmpty() ? m_container : m_container + u", "_s + words;
}

QString Pinpoint::closed(const QString &operative, const QString &preambular) const
{
    const QString subs = m_subs.isEmpty() ? QString() : u"("_s + m_subs.join(u")("_s) + u')';
    QString words;
    if (m_part == Part::Preambular)
        words = preambular + m_number + subs;
    else if (m_part == Part::Operative)
        words = operative + m_number + subs;
    else
        return this->words();
    return m_container.isEmpty() ? words : m_container + u", "_s + words;
}

QString ordinal(int number)
{
    static const QStringList kSmall {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s, u"sixth"_s,
        u"seventh"_s, u"eighth"_s, u"ninth"_s, u"tenth"_s, u"eleventh"_s, u"twelfth"_s, u"thirteenth"_s,
        u"fourteenth"_s, u"fifteenth"_s, u"sixteenth"_s, u"seventeenth"_s, u"eighteenth"_s, u"nineteenth"_s};
    static const QStringList kTens {u"twent"_s, u"thirt"_s, u"fort"_s, u"fift"_s, u"sixt"_s, u"sevent"_s, u"eight"_s,
        u"ninet"_s};
    if (number < 1 || number > 99)
        return numberedOrdinal(number);
    if (number < 20)
        return kSmall.at(number - 1);
    const QString ten = kTens.at(number / 10 - 2);
    if (number % 10 == 0)
        return ten + u"ieth"_s;
    return ten + u"y-"_s + kSmall.at(number % 10 - 1);
}

QString numberedOrdinal(int number)
{
    const int last = number % 10;
    const bool isTeen = number % 100 / 10 == 1;
    const QString ending = isTeen || last > 3 || last == 0 ? u"th"_s : QStringList {u"st"_s, u"nd"_s, u"rd"_s}.at(last - 1);
    return QString::number(number) + ending;
}

}
