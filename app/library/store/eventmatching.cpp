// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventmatching.h"

#include <core/text/normalised.h>
#include <library/database/statement.h>

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// As texts tell one event: a panel may be a side event or a webinar, a summit a conference.
constexpr std::array kEventKinds {u"side-event", u"webinar", u"panel", u"round-table", u"workshop", u"seminar", u"conference", u"summit", u"forum",
    u"meeting", u"consultation", u"hearing", u"briefing", u"interactive-dialogue", u"intersessional-meeting", u"press-conference", u"plenary-meeting",
    u"general-debate"};

QString foldedName(const QString &name)
{
    static const QRegularExpression sign(u"[^\\p{L}\\d]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text::fold(name).replace(sign, u" "_s).simplified();
}

bool isOneName(const QString &left, const QString &right)
{
    const QString one = u' ' + foldedName(left) + u' ';
    const QString other = u' ' + foldedName(right) + u' ';
    return one.contains(other) || other.contains(one);
}

}

bool EventMatching::hasOwnName(const QString &name, QDate day)
{
    return !name.endsWith(QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s));
}

base::Result<QString> EventMatching::keyOf(const model::ProposedRecord &event) const
{
    if (!event.date.isValid() || !event.session.isEmpty())
        return event.key;
    const bool isNamed = hasOwnName(event.name, event.date);
    Statement known(m_database, u"SELECT name FROM record WHERE kind = 'event' AND symbol_key = ? AND symbol_key <> ''"_s);
    TRY_VOID(known.bind(event.key).run());
    if (known.next()) {
        const QString name = known.string(0);
        const bool isOther = isNamed && hasOwnName(name, event.date) && !isOneName(name, event.name);
        return isOther ? QString(event.key + u'-' + foldedName(event.name).left(40).replace(u' ', u'-')) : event.key;
    }
    if (!isNamed)
        return event.key;
    for (const QStringView kind : kEventKinds) {
        const QString first = u"event:"_s + kind + u'-' + event.date.toString(Qt::ISODate);
        Statement others(m_database, u"SELECT symbol_key, name FROM record WHERE kind = 'event' AND symbol_key <> '' AND symbol_key >= ? AND symbol_key < ?"_s);
        TRY_VOID(others.bind(first, QString(first + u'~')).run());
        while (others.next()) {
            if (hasOwnName(others.string(1), event.date) && isOneName(others.string(1), event.name))
                return others.string(0);
        }
    }
    return event.key;
}

base::Result<bool> EventMatching::isToldElsewhere(base::RecordId event, base::RecordId work) const
{
    Statement statement(m_database, u"SELECT 1 FROM link WHERE to_record = ? AND relation = 'discusses' AND from_record <> ? LIMIT 1"_s);
    TRY_VOID(statement.bind(event, work).run());
    return statement.next();
}

}
