// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icalendar.h"

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype kLineBytes = 75;

QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
}

/// A line is folded between two characters, never within one.
void addLine(QByteArray &calendar, const QString &line)
{
    QByteArray bytes = line.toUtf8();
    while (bytes.size() > kLineBytes) {
        qsizetype cut = kLineBytes;
        while ((uchar(bytes.at(cut)) & 0xC0) == 0x80)
            --cut;
        calendar += bytes.first(cut) + "\r\n";
        bytes = ' ' + bytes.sliced(cut);
    }
    calendar += bytes + "\r\n";
}

QString day(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

void addDay(QByteArray &calendar, const CalendarDay &entry, const QString &stamp)
{
    addLine(calendar, u"BEGIN:VEVENT"_s);
    addLine(calendar, u"UID:"_s + entry.uid);
    addLine(calendar, u"DTSTAMP:"_s + stamp);
    addLine(calendar, u"DTSTART;VALUE=DATE:"_s + day(entry.date));
    // The end of a day without hours is the day after.
    addLine(calendar, u"DTEND;VALUE=DATE:"_s + day((entry.lastDate.isValid() ? entry.lastDate : entry.date).addDays(1)));
    addLine(calendar, u"SUMMARY:"_s + escaped(entry.summary));
    if (!entry.description.isEmpty())
        addLine(calendar, u"DESCRIPTION:"_s + escaped(entry.description));
    if (!entry.url.isEmpty())
        addLine(calendar, u"URL:"_s + entry.url);
    addLine(calendar, entry.isTentative ? u"STATUS:TENTATIVE"_s : u"STATUS:CONFIRMED"_s);
    addLine(calendar, u"TRANSP:TRANSPARENT"_s);
    addLine(calendar, u"END:VEVENT"_s);
}

}

QByteArray iCalendar(const QList<CalendarDay> &days, const QDateTime &stamp)
{
    QByteArray calendar;
    addLine(calendar, u"BEGIN:VCALENDAR"_s);
    addLine(calendar, u"VERSION:2.0"_s);
    addLine(calendar, u"PRODID:-//Aide-Memoire//Deadlines//EN"_s);
    addLine(calendar, u"CALSCALE:GREGORIAN"_s);
    const QString made = stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const CalendarDay &entry : days) {
        if (entry.date.isValid())
            addDay(calendar, entry, made);
    }
    addLine(calendar, u"END:VCALENDAR"_s);
    return calendar;
}

}
