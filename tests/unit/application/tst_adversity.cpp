// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/dossiers.h>
#include <application/librarycare.h>
#include <application/trash.h>
#include <library/store/savedsearches.h>
#include <library/store/trash.h>

#include <librarydump.h>
#include <testdata.h>

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::TrashKind;

/// What nobody expects of a library: a clock that goes back, thousands of things in the trash.
class TestAdversity : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    /// What was deleted while the clock stood at its first day is not 30 days old when the clock is right again.
    void aClockThatWentBackEmptiesNoTrash()
    {
        const qint64 person = m_library.all(model::RecordKind::Person).first().id.value();
        const QDateTime firstDay({2000, 1, 1}, {0, 0}, QTimeZone::UTC);
        const application::Edit<model::TrashId> remove = [&](const library::Database &database) {
            return library::TrashStore(database, {u"Ada"_s, firstDay}).remove(TrashKind::Record, person);
        };
        const auto entry = m_library->run(remove);
        VERIFY_RESULT(entry);
        const model::TrashEntry listed = m_library->run(application::trash())->first();
        QVERIFY2(listed.deleted > firstDay.addYears(20), qPrintable(listed.deleted.toString(Qt::ISODate)));
        const auto gone = application::removeOldTrash(*m_library);
        VERIFY_RESULT(gone);
        QCOMPARE(gone->entries, 0);
        QCOMPARE(application::daysLeft(listed, firstDay), application::kTrashDays);
        VERIFY_RESULT(m_library->run(application::restoreFromTrash({*entry})));
    }

    /// Each lies in a dossier; one is restored, then all others at once, and all are emptied. AIDE_THINGS=10000 is the full measure.
    void thousandsOfThingsInTheTrash()
    {
        const int named = qEnvironmentVariableIntValue("AIDE_THINGS");
        const int count = named > 0 ? named : 1'000;
        fill(count);
        const testdata::Rows before = rows();
        const QList<model::Deletable> things = searches();
        QCOMPARE(things.size(), count);
        QElapsedTimer timer;
        timer.start();
        auto entries = m_library->run(application::moveToTrash(things));
        VERIFY_RESULT(entries);
        const qint64 deleting = timer.restart();
        QCOMPARE(m_library->run(application::trash())->size(), count);
        const qint64 listing = timer.restart();
        VERIFY_RESULT(m_library->run(application::restoreFromTrash({entries->at(count / 2)})));
        const qint64 restoringOne = timer.restart();
        entries->removeAt(count / 2);
        VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
        const qint64 restoringAll = timer.restart();
        QVERIFY(rows() == before);
        VERIFY_RESULT(m_library->run(application::moveToTrash(things)));
        timer.restart();
        const auto emptied = application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1));
        VERIFY_RESULT(emptied);
        QCOMPARE(emptied->entries, count);
        qInfo("%d things: deleted in %lld ms, listed in %lld, one restored in %lld, all in %lld, emptied in %lld", count, deleting, listing, restoringOne,
            restoringAll, timer.elapsed());
        jobs::JobControl control;
        QVERIFY(application::checkLibrary(*m_library, control)->problems.isEmpty());
    }

private:
    /// Saved searches, all of them in one dossier.
    void fill(int count)
    {
        const application::PlainEdit add = [count](const library::Database &database) -> base::Status {
            TRY_VOID(database.execute(u"DELETE FROM saved_search"_s));
            TRY_VOID(database.execute(u"INSERT INTO dossier (id, name, created_ms) VALUES (1, 'All', 1)"_s));
            TRY_VOID(database.execute(
                u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                u"INSERT INTO saved_search (id, name, query, created_ms) SELECT i, 'Search ' || i, 'cities', i FROM n"_s.arg(count)));
            return database.execute(u"INSERT INTO dossier_item (dossier_id, position, kind, search_id) SELECT 1, id, 'search', id FROM saved_search"_s);
        };
        VERIFY_RESULT(m_library->run(add));
    }
    QList<model::Deletable> searches() const
    {
        QList<model::Deletable> things;
        const application::Query<QList<model::SavedSearch>> query = [](const library::Database &database) { return library::SavedSearchStore(database).all(); };
        const auto all = m_library->run(query);
        for (const model::SavedSearch &search : all.value_or(QList<model::SavedSearch>()))
            things.append({TrashKind::SavedSearch, search.id});
        return things;
    }
    testdata::Rows rows() const
    {
        const application::Query<testdata::Rows> query = testdata::rowsOf;
        return m_library->run(query).value_or(testdata::Rows());
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestAdversity)
#include "tst_adversity.moc"
