// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/imports.h>
#include <application/packs.h>
#include <application/preferences.h>
#include <application/target.h>
#include <application/today.h>
#include <core/base/files.h>
#include <library/store/library.h>
#include <library/store/mandates.h>
#include <library/store/recordstore.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What matters this morning, and what is remembered of yesterday.
class TestToday : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void whatIsDueStandsApartFromWhatIsOverdue()
    {
        addCall(u"Yesterday's call"_s, u"2044-05-02"_s);
        addCall(u"Last week's call"_s, u"2044-04-26"_s);
        addCall(u"Call of long ago"_s, u"2041-05-02"_s);
        addCall(u"Today's call"_s, u"2044-05-03"_s);
        addCall(u"Tomorrow's call"_s, u"2044-05-04"_s);
        addCall(u"Call without a day"_s, u"soon"_s);
        const auto due = m_library->run(application::dueSoon(QDate(2044, 5, 3), 10));
        VERIFY_RESULT(due);
        QCOMPARE(names(due->overdue), QStringList({u"Yesterday's call"_s, u"Last week's call"_s}));
        QCOMPARE(names(due->next), QStringList({u"Today's call"_s, u"Tomorrow's call"_s}));
        QCOMPARE(due->overdueCount, 2);
        QCOMPARE(due->nextCount, 2);
        const auto short_ = m_library->run(application::dueSoon(QDate(2044, 5, 3), 1));
        VERIFY_RESULT(short_);
        QCOMPARE(names(short_->overdue), QStringList({u"Yesterday's call"_s}));
        QCOMPARE(short_->overdueCount, 2);
    }

    void mandatesAreDueOnTheDayThatTheListSays()
    {
        addMandate(QDate(2044, 6, 30));
        const auto all = m_library->run(application::deadlines());
        VERIFY_RESULT(all);
        int compared = 0;
        for (const application::Deadline &deadline : *all) {
            if (!deadline.date.isValid() || !deadline.mandate.mandate.id.isValid())
                continue;
            const auto due = m_library->run(application::dueSoon(deadline.date, 50));
            VERIFY_RESULT(due);
            QVERIFY(std::ranges::any_of(due->next, [&deadline](const application::Deadline &next) {
                return next.mandate.document.id == deadline.mandate.document.id && next.date == deadline.date
                    && next.isInferred == deadline.isInferred && next.mandate.address == deadline.mandate.address;
            }));
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void whatWasWantedAndCameIsTold()
    {
        const auto allWanted = m_library->run(application::wantedDocuments());
        VERIFY_RESULT(allWanted);
        const model::Record wanted = allWanted->first().record;
        const QDate day = QDate::currentDate();
        auto today = application::today(*m_library, day);
        VERIFY_RESULT(today);
        QVERIFY(today->arrivals.documents.isEmpty() && today->wanted.isEmpty());
        QTest::qWait(5); // The sample is older than the import.
        QCOMPARE(importText(u"wanted.txt"_s, wanted.symbol).count(model::ImportOutcome::Added), 1);
        QCOMPARE(importText(u"99-7.txt"_s, u"A/RES/99/7"_s).count(model::ImportOutcome::Added), 1);
        today = application::today(*m_library, day);
        VERIFY_RESULT(today);
        QCOMPARE(today->arrivals.total, 2);
        QCOMPARE(today->arrivals.documents.first().record.symbol, u"A/RES/99/7"_s);
        QVERIFY(!today->arrivals.documents.first().isUpdate);
        QCOMPARE(today->wanted.size(), 1);
        QCOMPARE(today->wanted.first().record.id, wanted.id);
        QVERIFY(today->wanted.first().citedBy >= 1);
        // A month later it is no news.
        application::UseMemory(m_library.folder()).noteDay(day.addDays(20));
        today = application::today(*m_library, day.addDays(21));
        VERIFY_RESULT(today);
        QVERIFY(today->arrivals.documents.isEmpty() && today->wanted.isEmpty());
    }

    void savedSearchesTellOnlyWhatIsNew()
    {
        const auto search = m_library->run(application::saveSearch(u"Walking"_s, u"walk"_s));
        VERIFY_RESULT(search);
        auto today = application::today(*m_library, QDate::currentDate());
        VERIFY_RESULT(today);
        QVERIFY(today->searches.isEmpty());
        importText(u"99-7.txt"_s, u"A/RES/99/7"_s);
        today = application::today(*m_library, QDate::currentDate());
        VERIFY_RESULT(today);
        QCOMPARE(today->searches.size(), 1);
        QCOMPARE(today->searches.first().search.id, *search);
        QVERIFY(today->searches.first().fresh >= 1);
        VERIFY_RESULT(m_library->run(application::markSearchSeen(*search)));
        today = application::today(*m_library, QDate::currentDate());
        VERIFY_RESULT(today);
        QVERIFY(today->searches.isEmpty());
    }

    void packsAreUnfinishedWhileTheyAreEmptyOrAhead()
    {
        const QDate day(2044, 5, 3);
        const auto add = [this](const QString &title, QDate date, bool isFilled) {
            model::Pack pack;
            pack.title = title;
            pack.date = date;
            model::PackItem note;
            note.kind = model::PackItem::Kind::Note;
            note.text = u"Our words"_s;
            if (isFilled)
                pack.items.append(note);
            return m_library->run(application::storePack(pack)).has_value();
        };
        QVERIFY(add(u"Empty"_s, {}, false));
        QVERIFY(add(u"Tomorrow"_s, day.addDays(1), true));
        QVERIFY(add(u"Done"_s, day.addDays(-1), true));
        const auto today = application::today(*m_library, day);
        VERIFY_RESULT(today);
        QStringList titles;
        for (const application::UnfinishedPack &unfinished : today->packs)
            titles.append(unfinished.pack.title);
        QCOMPARE(titles, QStringList({u"Tomorrow"_s, u"Empty"_s}));
    }

    void aPackIsUnfinishedWhileItsExportIsStopped()
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP8"_s));
        VERIFY_RESULT(target);
        model::Pack pack;
        pack.title = u"Quotes"_s;
        model::PackItem item;
        item.kind = model::PackItem::Kind::Passage;
        item.record = target->record.id;
        item.passage = target->paragraph()->id;
        item.language = target->text->language;
        item.quote = u"Words that nobody wrote"_s;
        pack.items = {item};
        const auto id = m_library->run(application::storePack(pack));
        VERIFY_RESULT(id);
        const auto toCheck = [&]() -> int {
            const auto today = application::today(*m_library, QDate(2044, 5, 3));
            if (!today)
                return -1;
            const auto found = std::ranges::find(today->packs, *id, [](const application::UnfinishedPack &unfinished) { return unfinished.pack.id; });
            return found == today->packs.end() ? 0 : found->changedQuotations;
        };
        QCOMPARE(toCheck(), 1);
        // Somebody has said why it stays.
        pack.id = *id;
        pack.items.first().text = u"Shortened"_s;
        VERIFY_RESULT(m_library->run(application::storePack(pack)));
        QCOMPARE(toCheck(), 0);
        // Its words are right, but not released.
        pack.items.first().text.clear();
        pack.items.first().quote = target->paragraph()->content;
        VERIFY_RESULT(m_library->run(application::storePack(pack)));
        const application::PlainEdit restrict = [&](const library::Database &database) {
            return database.execute(
                u"INSERT INTO quotation (document_id, passage_id, start_offset, end_offset, words, attribution, status) SELECT %1, id, 0, length(content), content, 'needs clearance', 'accepted' FROM passage WHERE id = %2"_s
                    .arg(item.record.value())
                    .arg(item.passage.value()));
        };
        VERIFY_RESULT(m_library->run(restrict));
        QCOMPARE(toCheck(), 1);
    }

    void suggestionsStandByDocument()
    {
        const auto today = application::today(*m_library, QDate::currentDate());
        VERIFY_RESULT(today);
        qint64 sum = 0;
        for (const library::SuggestionDocument &document : today->suggestions.documents) {
            QVERIFY(document.count > 0);
            sum += document.count;
        }
        QVERIFY(sum > 0);
        QCOMPARE(today->suggestions.suggestionCount, sum);
        QCOMPARE(today->suggestions.documentCount, today->suggestions.documents.size());
    }

    void theLastReadingComesFirstAndOnce()
    {
        application::UseMemory memory(m_library.folder());
        const model::Record read = m_library.document(u"A/HRC/RES/57/12"_s);
        const base::RecordId gone(987654);
        const QDateTime now({2044, 5, 3}, {9, 0}, QTimeZone::UTC);
        memory.addReading({read.id, u"en"_s, u"OP2"_s, now});
        memory.addReading({gone, {}, {}, now.addSecs(60)});
        memory.addReading({read.id, u"en"_s, u"OP8"_s, now.addSecs(120)});
        QCOMPARE(memory.readings().size(), 2);
        const auto today = application::today(*m_library, QDate(2044, 5, 3));
        VERIFY_RESULT(today);
        QCOMPARE(today->readings.size(), 1); // What is gone cannot be read on.
        QCOMPARE(today->readings.first().record.id, read.id);
        QCOMPARE(today->readings.first().reading.address, u"OP8"_s);
        QCOMPARE(today->readings.first().reading.at, now.addSecs(120));
        // Another library knows nothing of it.
        QVERIFY(application::UseMemory(m_library.beside(u"other"_s)).readings().isEmpty());
    }

    void theDayBeforeIsTheLastOneOfUse()
    {
        application::UseMemory memory(m_library.folder());
        const QDate friday(2044, 5, 6);
        QCOMPARE(memory.dayBefore(friday), friday.addDays(-7)); // Nothing is known yet.
        memory.noteDay(friday);
        QCOMPARE(memory.dayBefore(friday), friday.addDays(-7));
        const QDate monday = friday.addDays(3);
        memory.noteDay(monday);
        memory.noteDay(monday);
        QCOMPARE(memory.dayBefore(monday), friday);
        // A clock that went back.
        memory.noteDay(friday.addDays(-30));
        QCOMPARE(memory.dayBefore(friday.addDays(-30)), friday.addDays(-37));
    }

private:
    void addCall(const QString &name, const QString &deadline)
    {
        model::Record event;
        event.kind = model::RecordKind::Event;
        event.name = name;
        event.symbolKey = u"event:"_s + name;
        event.fields = {{u"deadline"_s, deadline}};
        VERIFY_RESULT(m_library->library().write([&event](const library::Database &database) {
            return library::RecordStore(database).ensure(event);
        }));
    }

    void addMandate(QDate day)
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP2"_s));
        VERIFY_RESULT(target);
        model::Mandate mandate;
        mandate.end = 8;
        mandate.verb = u"requests"_s;
        mandate.deliverable = u"report"_s;
        mandate.dueDate = day;
        VERIFY_RESULT(m_library->library().write([&](const library::Database &database) {
            return library::MandateStore(database).add(target->record.id, target->paragraph()->id, mandate);
        }));
    }

    static QStringList names(const QList<application::Deadline> &deadlines)
    {
        QStringList names;
        for (const application::Deadline &deadline : deadlines)
            names.append(deadline.event.name);
        return names;
    }

    model::ImportReport importText(const QString &file, const QString &symbol)
    {
        const QString path = m_library.beside(file);
        const QByteArray words = (symbol + u"\n\nWays of walking\nAdopted on 3 May 2044\n\nThe General Assembly,\n\nConscious of the long way home,\n\n"
                                           "1. Decides to walk slowly;\n\n2. Requests everyone to follow.\n"_s).toUtf8();
        if (!base::writeFile(path, words))
            qFatal("no file");
        jobs::JobControl control;
        return application::importFiles(*m_library, {path}, {}, control);
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestToday)
#include "tst_today.moc"
