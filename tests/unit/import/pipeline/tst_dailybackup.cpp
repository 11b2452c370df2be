// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The copies that a library keeps of itself: one a day, and one before each migration.
#include "keptlibrary.h"

#include <import/pipeline/backup.h>
#include <import/pipeline/dailybackup.h>
#include <import/pipeline/restore.h>
#include <library/database/schema.h>
#include <library/store/originalfiles.h>

using namespace Qt::StringLiterals;
using base::ErrorCode;
using library::Database;

class TestDailyBackup : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.fill()); }
    void cleanup() { m_library.close(); }

    void dailyBackupIsMadeOnceADayAndWhenSomethingChanged()
    {
        const QDate today = QDate::currentDate();
        const pipeline::DailyBackup daily(*m_library, today);
        QVERIFY(daily.isDue());
        jobs::JobControl control;
        VERIFY_RESULT(daily.make(control));
        QVERIFY(!daily.isDue());
        const pipeline::DailyBackup tomorrow(*m_library, today.addDays(1));
        QVERIFY(!tomorrow.isDue());
        QTest::qWait(20); // Times of files are compared.
        VERIFY_RESULT(m_library.note(1, u"new"_s));
        QVERIFY(!daily.isDue());
        QVERIFY(tomorrow.isDue());
        const auto kept = pipeline::keptBackups(m_library.folder());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().kind, pipeline::KeptBackup::Kind::Daily);
        m_library.close();
        const auto done = restored(kept.first().path);
        VERIFY_RESULT(done);
        const auto library = m_library.reopened();
        QCOMPARE(KeptLibrary::comments(**library).size(), KeptLibrary::kDocuments);
        QCOMPARE(KeptLibrary::problems(**library), QString());
        QCOMPARE(pipeline::keptBackups(m_library.folder()).size(), 2);
    }

    /// The clock was ahead, and went back.
    void copiesOfDaysToComeSayNothing()
    {
        jobs::JobControl control;
        const QDate today = QDate::currentDate();
        for (int day = 400; day > 340; --day)
            VERIFY_RESULT(pipeline::DailyBackup(*m_library, today.addDays(day)).make(control));
        const qsizetype ahead = pipeline::keptBackups(m_library.folder()).size();
        const pipeline::DailyBackup daily(*m_library, today);
        QVERIFY(daily.isDue());
        VERIFY_RESULT(daily.make(control));
        QVERIFY(!daily.isDue());
        QCOMPARE(pipeline::keptBackups(m_library.folder()).size(), ahead + 1);
        QCOMPARE(pipeline::keptBackups(m_library.folder()).last().day, today);
        // A copy that was written later than now cannot say that nothing changed since.
        QFile file(pipeline::keptBackups(m_library.folder()).last().path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addYears(1), QFileDevice::FileModificationTime));
        file.close();
        QVERIFY(pipeline::DailyBackup(*m_library, today.addDays(1)).isDue());
    }

    void twoDailiesAreKeptAndFourWeeks()
    {
        const QDate today(2026, 11, 29); // A Sunday.
        jobs::JobControl control;
        for (int day = 60; day >= 0; --day) {
            VERIFY_RESULT(pipeline::DailyBackup(*m_library, today.addDays(-day)).make(control));
            QVERIFY(pipeline::keptBackups(m_library.folder()).size() <= 6);
        }
        QStringList days;
        for (const pipeline::KeptBackup &backup : pipeline::keptBackups(m_library.folder()))
            days.append(backup.day.toString(Qt::ISODate));
        QCOMPARE(days, QStringList({u"2026-11-29"_s, u"2026-11-28"_s, u"2026-11-27"_s, u"2026-11-22"_s, u"2026-11-15"_s, u"2026-11-08"_s}));
    }

    void bytesOfDailyBackupsAreBounded()
    {
        QList<pipeline::KeptBackup> daily;
        for (int week = 0; week < 6; ++week)
            daily.append({pipeline::KeptBackup::Kind::Daily, QString::number(week), QDate(2026, 11, 29).addDays(-7 * week), {}, 100});
        QCOMPARE(pipeline::superfluousBackups(daily, 1000).size(), 0);
        QCOMPARE(pipeline::superfluousBackups(daily, 450).size(), 2);
        // The two newest stay, however large they are.
        QCOMPARE(pipeline::superfluousBackups(daily, 10).size(), 4);
    }

    void damagedLibraryDoesNotPushOutGoodBackups()
    {
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::DailyBackup(*m_library, QDate(2026, 1, 1)).make(control));
        m_library.close();
        m_library.damage();
        const auto library = m_library.reopened(Database::Access::ReadOnly);
        VERIFY_RESULT(library);
        QCOMPARE(pipeline::DailyBackup(**library, QDate(2026, 1, 2)).make(control).error().code, ErrorCode::LibraryDamaged);
        QCOMPARE(pipeline::keptBackups(m_library.folder()).size(), 1);
        QVERIFY(m_library.leftovers().isEmpty());
    }

    void copyBeforeAMigrationIsASoundBackup()
    {
        m_library.close();
        const QString old = m_library.beside(u"old"_s);
        QVERIFY(QDir().mkpath(old));
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 2));
            VERIFY_RESULT(database->execute(u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats')"_s));
        }
        // Half a copy of an attempt that was killed is in nobody's way.
        QVERIFY(QDir().mkpath(old + u"/backups"_s));
        KeptLibrary::write(old + u"/backups/before-version-3.db.part"_s, "half");
        VERIFY_RESULT(library::Library::open(old, Database::Access::ReadWrite));
        const auto kept = pipeline::keptBackups(old);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().kind, pipeline::KeptBackup::Kind::BeforeUpdate);
        const auto contents = pipeline::inspectBackup(kept.first().path);
        VERIFY_RESULT(contents);
        QCOMPARE(contents->facts.version, 2);
        QCOMPARE(contents->facts.documents, 1);
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::Restore(old).from(kept.first().path, control));
        const auto again = library::Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(again);
        QCOMPARE((*again)->opening(), library::Library::Opening::Migrated);
        QCOMPARE(QDir(old + u"/backups"_s).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void migrationWithoutACopyDoesNotBegin()
    {
        m_library.close();
        const QString old = m_library.beside(u"old"_s);
        QVERIFY(QDir().mkpath(old));
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 2));
        }
        KeptLibrary::write(old + u"/backups"_s, "a file where the folder should be");
        QVERIFY(!library::Library::open(old, Database::Access::ReadWrite));
        const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadOnly);
        VERIFY_RESULT(database);
        QCOMPARE(library::versionOf(*database), 2);
    }

    /// An original that only a kept copy names is there when the copy is restored.
    void originalsOfKeptCopiesAreNoLeftovers()
    {
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::DailyBackup(*m_library, QDate(2026, 1, 1)).make(control));
        VERIFY_RESULT(m_library->write([](const Database &database) { return database.execute(u"DELETE FROM record WHERE kind = 'document'"_s); }));
        const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(60);
        const auto found = [&] {
            return m_library->read([&](const Database &database) { return library::findLeftovers(database, m_library->originalsFolder(), later); });
        };
        VERIFY_RESULT(found());
        QCOMPARE(found()->orphans, QStringList());
        QVERIFY(QFile::remove(pipeline::keptBackups(m_library.folder()).first().path));
        QCOMPARE(found()->orphans.size(), KeptLibrary::kDocuments);
    }

private:
    base::Result<pipeline::RestoreReport> restored(const QString &file) const
    {
        jobs::JobControl control;
        return pipeline::Restore(m_library.folder()).from(file, control);
    }

    KeptLibrary m_library;
};

QTEST_GUILESS_MAIN(TestDailyBackup)
#include "tst_dailybackup.moc"
