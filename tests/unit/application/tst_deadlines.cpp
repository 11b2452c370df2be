// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/calendar.h>
#include <application/deadlines.h>
#include <application/deadlinestates.h>
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

    void whatIsDoneIsNotDue()
    {
        addEvent(u"Forum"_s, QDate(2044, 6, 2), {{u"deadline"_s, u"2044-05-01"_s}});
        const auto all = m_library->run(application::deadlines());
        VERIFY_RESULT(all);
        int marked = 0;
        for (const application::Deadline &deadline : *all) {
            if (!deadline.date.isValid())
                continue;
            QCOMPARE(deadline.state, application::DeadlineState::Open);
            const auto before = dueOn(deadline);
            mark(deadline, application::DeadlineState::Done);
            QVERIFY2(dueOn(deadline) < before, qPrintable(deadline.date.toString()));
            QCOMPARE(now(deadline).state, application::DeadlineState::Done);
            mark(deadline, application::DeadlineState::Dropped);
            QCOMPARE(now(deadline).state, application::DeadlineState::Dropped);
            mark(deadline, application::DeadlineState::Open);
            QCOMPARE(dueOn(deadline), before);
            ++marked;
        }
        QVERIFY(marked > 2);
        // Nothing is left of a mark that was taken back.
        for (const model::Record &document : m_library.all(model::RecordKind::Document))
            QVERIFY(!document.fields.contains(application::kDeadlineStates));
    }

    void aCalendarHoldsWhatIsOpen()
    {
        addEvent(u"Forum"_s, QDate(2044, 6, 2), {{u"deadline"_s, u"2044-05-01"_s}});
        const auto forum = [this] {
            const auto all = m_library->run(application::deadlines()).value_or(QList<application::Deadline>());
            return *std::ranges::find_if(all, [](const application::Deadline &one) { return one.event.name == u"Forum"; });
        };
        mark(forum(), application::DeadlineState::Done);
        const auto days = m_library->run(application::calendarDays());
        VERIFY_RESULT(days);
        QVERIFY(std::ranges::none_of(*days, [](const exchange::CalendarDay &day) { return day.date == QDate(2044, 5, 1); }));
        // The event takes place all the same.
        QVERIFY(std::ranges::any_of(*days, [](const exchange::CalendarDay &day) { return day.date == QDate(2044, 6, 2); }));
    }

    void severalOfOneDocumentAreOneEdit()
    {
        application::Deadline first;
        first.mandate.document.id = base::RecordId(7);
        first.mandate.address = u"OP2"_s;
        first.mandate.mandate.dueBody = u"HRC"_s;
        first.mandate.mandate.dueSession = u"60"_s;
        application::Deadline second = first;
        second.mandate.address = u"OP5"_s;
        application::Deadline inFrench = first;
        inFrench.mandate.language = u"fr"_s;
        const auto edits = application::withState({first, second, inFrench}, application::DeadlineState::Done);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.first().after.toObject(), (QJsonObject {{u"OP2 HRC 60"_s, u"done"_s}, {u"OP5 HRC 60"_s, u"done"_s}}));
        // One paragraph asks for two things by one session.
        application::Deadline study = second;
        study.mandate.mandate.deliverable = u"study"_s;
        application::Deadline report = second;
        report.mandate.mandate.deliverable = u"report"_s;
        QCOMPARE(application::withState({study}, application::DeadlineState::Done).first().after.toObject(), (QJsonObject {{u"OP5 HRC 60 study"_s, u"done"_s}}));
        QVERIFY(application::withState({study, report}, application::DeadlineState::Done).first().after.toObject().size() == 2);
        first.mandate.document.fields.insert(application::kDeadlineStates, edits.first().after);
        QVERIFY(application::withState({first}, application::DeadlineState::Done).isEmpty());
        QCOMPARE(application::withState({first}, application::DeadlineState::Open).first().after.toObject(), (QJsonObject {{u"OP5 HRC 60"_s, u"done"_s}}));
    }

private:
    /// What is due on the day of a deadline, or later.
    qint64 dueOn(const application::Deadline &deadline)
    {
        const auto due = m_library->run(application::dueSoon(deadline.date, 1));
        return due ? due->nextCount : -1;
    }
    application::Deadline now(const application::Deadline &deadline)
    {
        const auto all = m_library->run(application::deadlines()).value_or(QList<application::Deadline>());
        const auto same = std::ranges::find_if(all, [&deadline](const application::Deadline &one) {
            return one.event.id == deadline.event.id && one.mandate.mandate.id == deadline.mandate.mandate.id;
        });
        return same == all.end() ? application::Deadline() : *same;
    }
    void mark(const application::Deadline &deadline, application::DeadlineState state)
    {
        const auto edits = application::withState({now(deadline)}, state);
        QCOMPARE(edits.size(), 1);
        VERIFY_RESULT(m_library->run(application::setField(edits.first().record, application::deadlineStatesSubject(), edits.first().after, {})));
    }
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
