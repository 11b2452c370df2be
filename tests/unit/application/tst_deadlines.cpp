// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/calendar.h>
#include <application/deadlines.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is due, as a list and as a file for calendars.
class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void deadlinesComeByDateAndStandInTheCalendar()
    {
        // A call whose day cannot be read is listed without one; a call with an event has two days.
        addEvent(u"Unclear call"_s, {}, {{u"deadline"_s, u"end of May"_s}});
        addEvent(u"Forum"_s, QDate(2044, 6, 2), {{u"deadline"_s, u"2044-05-01"_s}});
        addEvent(u"Party"_s, QDate(2044, 7, 2), {});
        const auto deadlines = m_library->run(application::deadlines());
        VERIFY_RESULT(deadlines);
        QStringList events;
        for (const application::Deadline &deadline : *deadlines) {
            if (deadline.event.id.isValid())
                events.append(deadline.event.name + u' ' + deadline.date.toString(Qt::ISODate));
        }
        QVERIFY(events.contains(u"Unclear call "_s));
        QVERIFY(events.contains(u"Forum 2044-05-01"_s));
        QVERIFY(!events.join(u' ').contains(u"Party"_s));
        const auto isEarlier = [](const application::Deadline &left, const application::Deadline &right) {
            return left.date.isValid() == right.date.isValid() ? left.date < right.date : left.date.isValid();
        };
        QVERIFY(std::ranges::is_sorted(*deadlines, isEarlier));
        const auto days = m_library->run(application::calendarDays());
        VERIFY_RESULT(days);
        QStringList shown;
        QSet<QString> uids;
        for (const exchange::CalendarDay &day : *days) {
            shown.append(day.summary + u' ' + day.date.toString(Qt::ISODate));
            uids.insert(day.uid);
        }
        QCOMPARE(uids.size(), days->size());
        for (const QString &expected : {u"Forum 2044-05-01"_s, u"Forum 2044-06-02"_s, u"Party 2044-07-02"_s})
            QVERIFY2(shown.contains(expected), qPrintable(shown.join(u'\n')));
        for (const application::Deadline &deadline : *deadlines) {
            QVERIFY(!deadline.date.isValid()
                || std::ranges::any_of(*days, [&deadline](const exchange::CalendarDay &day) { return day.date == deadline.date; }));
        }
        const QByteArray file = application::calendarFile(*days);
        QCOMPARE(file.count("BEGIN:VEVENT"), days->size());
        QVERIFY(file.contains("SUMMARY:Party"));
    }

private:
    void addEvent(const QString &name, QDate date, const QJsonObject &fields)
    {
        model::Record event;
        event.kind = model::RecordKind::Event;
        event.name = name;
        event.symbolKey = u"event:"_s + name;
        event.date = date;
        event.fields = fields;
        VERIFY_RESULT(m_library->library().write([&event](const library::Database &database) {
            return library::RecordStore(database).ensure(event);
        }));
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
