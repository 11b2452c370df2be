// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups, restoring them, and the copies that a library keeps of itself.
#include "keptlibrary.h"

#include <import/pipeline/backup.h>
#include <import/pipeline/diskroom.h>
#include <import/pipeline/restore.h>
#include <library/database/librarylock.h>
#include <library/database/schema.h>
#include <library/database/snapshot.h>
#include <library/database/statement.h>
#include <library/database/unfinishedfile.h>
#include <library/store/replacement.h>

#include <QDir>
#include <QDirIterator>
#include <QProcess>

using namespace Qt::StringLiterals;
using base::ErrorCode;
using library::Database;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Every file below a folder with its bytes.
QMap<QString, QByteArray> stateOf(const QString &folder)
{
    QMap<QString, QByteArray> state;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith("/library.lock"_L1))
            state.insert(path, bytesOf(path));
    }
    return state;
}

}

class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.fill());
        m_file = m_library.beside(u"backup.tar"_s);
    }
    void cleanup() { m_library.close(); }

    void backupHoldsDatabaseAndOriginals()
    {
        const auto report = backUp();
        VERIFY_RESULT(report);
        QCOMPARE(report->contents.facts.documents, KeptLibrary::kDocuments);
        QCOMPARE(report->contents.facts.annotations, KeptLibrary::kDocuments);
        QCOMPARE(report->contents.originals, KeptLibrary::kDocuments);
        QVERIFY(report->missingOriginals.isEmpty());
        const auto seen = pipeline::inspectBackup(m_file);
        VERIFY_RESULT(seen);
        QCOMPARE(seen->facts, report->contents.facts);
        QCOMPARE(seen->originals, KeptLibrary::kDocuments);
        QCOMPARE(QFileInfo(m_file).permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup), QFileDevice::Permissions());
        QVERIFY(m_library.leftovers().isEmpty());
    }

    /// What other programs make of it: a TAR file whose folder is a library, and sums that can be checked.
    void otherProgramsCanUnpackIt()
    {
        VERIFY_RESULT(backUp());
        QVERIFY(QDir().mkpath(m_library.beside(u"unpacked"_s)));
        QProcess tar;
        tar.start(u"tar"_s, {u"-xf"_s, m_file, u"-C"_s, m_library.beside(u"unpacked"_s)});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        QCOMPARE(tar.readAllStandardError(), QByteArray());
        const QString folder = m_library.beside(u"unpacked/library"_s);
        QProcess sums;
        sums.setWorkingDirectory(folder);
        sums.start(u"sha256sum"_s, {u"--check"_s, u"--quiet"_s, u"SHA256SUMS"_s});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        const auto library = library::Library::open(folder, Database::Access::ReadOnly);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::problems(**library), QString());
    }

    void missingOriginalIsTold()
    {
        QVERIFY(QFile::remove(anOriginal()));
        const auto report = backUp();
        VERIFY_RESULT(report);
        QCOMPARE(report->missingOriginals.size(), 1);
        QCOMPARE(report->contents.originals, KeptLibrary::kDocuments - 1);
    }

    void failedBackupKeepsTheOlderOne()
    {
        writeBytes(m_file, "an older backup");
        jobs::JobControl control;
        control.cancel();
        QCOMPARE(pipeline::Backup(*m_library).writeTo(m_file, control).error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(m_file), "an older backup");
        QVERIFY(m_library.leftovers().isEmpty());
        VERIFY_RESULT(backUp());
        VERIFY_RESULT(pipeline::inspectBackup(m_file));
    }

    void roomIsToldInSizesThatTellItApart()
    {
        QCOMPARE(pipeline::roomText(700'000, 12'000), u"684 kB are needed, 11 kB are free"_s);
        QCOMPARE(pipeline::roomText(1, 0), u"1 kB are needed, 0 kB are free"_s);
        QCOMPARE(pipeline::roomText(3LL << 30, 500LL << 20), u"3072 MB are needed, 500 MB are free"_s);
        const base::Status room = pipeline::requireRoom(QDir::tempPath(), qint64(1) << 60, u"/here"_s);
        QCOMPARE(room.error_or({}).code, base::ErrorCode::DiskFull);
        QCOMPARE(room.error().subject, u"/here"_s);
        VERIFY_RESULT(pipeline::requireRoom(QDir::tempPath(), 1, u"/here"_s));
    }

    void placeThatCannotBeIsRefused()
    {
        m_file = m_library.beside(u"nowhere/backup.tar"_s);
        QCOMPARE(backUp().error().code, ErrorCode::WriteFailed);
        m_file = m_library.beside(u"files"_s);
        QCOMPARE(backUp().error().code, ErrorCode::WriteFailed);
    }

    void damagedLibraryGivesNoBackup()
    {
        m_library.close();
        m_library.damage();
        const auto library = m_library.reopened(Database::Access::ReadOnly);
        VERIFY_RESULT(library);
        jobs::JobControl control;
        QCOMPARE(pipeline::Backup(**library).writeTo(m_file, control).error().code, ErrorCode::LibraryDamaged);
        QVERIFY(!QFile::exists(m_file));
    }

    void restoreBringsBackAllAndKeepsWhatWasThere()
    {
        VERIFY_RESULT(backUp());
        const QStringList before = KeptLibrary::comments(*m_library);
        VERIFY_RESULT(m_library.note(3, u"written later"_s));
        const QString lost = anOriginal();
        m_library.close();
        QVERIFY(QFile::remove(lost));

        const auto done = restored();
        VERIFY_RESULT(done);
        QCOMPARE(done->originalsWritten, 1);
        {
            const auto library = m_library.reopened();
            VERIFY_RESULT(library);
            QCOMPARE(KeptLibrary::comments(**library), before);
            QCOMPARE(KeptLibrary::problems(**library), QString());
        }
        QVERIFY(done->replaced.startsWith(m_library.folder() + u"/backups/replaced-"));
        // What was there can be restored in its turn.
        VERIFY_RESULT(restored(done->replaced + u"/library.db"_s));
        const auto library = m_library.reopened();
        VERIFY_RESULT(library);
        QVERIFY(KeptLibrary::comments(**library).contains(u"written later"_s));
        QCOMPARE(KeptLibrary::problems(**library), QString());
        QVERIFY(m_library.leftovers().isEmpty());
    }

    void restoreMakesALibraryElsewhere()
    {
        VERIFY_RESULT(backUp());
        const QString folder = m_library.beside(u"elsewhere/library"_s);
        jobs::JobControl control;
        const auto done = pipeline::Restore(folder).from(m_file, control);
        VERIFY_RESULT(done);
        QCOMPARE(done->originalsWritten, KeptLibrary::kDocuments);
        QVERIFY(done->replaced.isEmpty());
        const auto library = library::Library::open(folder, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::comments(**library), KeptLibrary::comments(*m_library));
        QCOMPARE(KeptLibrary::problems(**library), QString());
    }

    void restoreMendsADamagedLibrary()
    {
        VERIFY_RESULT(backUp());
        m_library.close();
        m_library.damage();
        VERIFY_RESULT(restored());
        const auto library = m_library.reopened();
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::comments(**library).size(), KeptLibrary::kDocuments);
        QCOMPARE(KeptLibrary::problems(**library), QString());
    }

    void logOfTheOldStateNeverMeetsTheNewOne()
    {
        VERIFY_RESULT(backUp());
        const QStringList before = KeptLibrary::comments(*m_library);
        VERIFY_RESULT(m_library.note(5, u"only in the log"_s));
        // As a program leaves it that is killed: the newest note stands in the -wal alone.
        const QString killed = m_library.beside(u"killed"_s);
        QVERIFY(copyFolder(m_library.folder(), killed));
        QVERIFY(QFileInfo(killed + u"/library.db-wal"_s).size() > 0);
        jobs::JobControl control;
        const auto done = pipeline::Restore(killed).from(m_file, control);
        VERIFY_RESULT(done);
        QVERIFY(QFileInfo(done->replaced + u"/library.db-wal"_s).size() > 0);
        {
            const auto library = library::Library::open(killed, Database::Access::ReadWrite);
            VERIFY_RESULT(library);
            QCOMPARE(KeptLibrary::comments(**library), before);
        }
        VERIFY_RESULT(pipeline::Restore(killed).from(done->replaced + u"/library.db"_s, control));
        const auto library = library::Library::open(killed, Database::Access::ReadWrite);
        QVERIFY(KeptLibrary::comments(**library).contains(u"only in the log"_s));
    }

    /// A copy laid over a database whose -wal was left: SQLite mixes them, and the mix can look sound.
    void copyOverALeftoverLogIsNoticed()
    {
        const QString copy = m_library.beside(u"copy.db"_s);
        writeBytes(copy, {});
        VERIFY_RESULT(m_library->read([&](const Database &database) { return library::copyDatabase(database, copy); }));
        for (int round = 0; round < 3; ++round)
            VERIFY_RESULT(m_library.note(1 + round, u"written to the database"_s));
        VERIFY_RESULT(m_library->write([](const Database &database) { return database.execute(u"DELETE FROM saved_search"_s); }));
        m_library.close();
        const auto library = m_library.reopened();
        VERIFY_RESULT(library);
        VERIFY_RESULT((*library)->write([](const Database &database) { return database.execute(u"UPDATE annotation SET comment = 'in the log' WHERE id = 2"_s); }));
        const QString killed = m_library.beside(u"killed"_s);
        QVERIFY(copyFolder(m_library.folder(), killed));
        const QString mixed = m_library.beside(u"mixed"_s);
        QVERIFY(copyFolder(m_library.folder(), mixed));
        writeBytes(mixed + u"/library.db"_s, bytesOf(copy));
        QFile::remove(mixed + u"/library.db-shm"_s);
        for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
            const auto opened = library::Library::open(mixed, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::LibraryDamaged);
            QVERIFY2(opened.error().detail.contains(u"-wal"), qPrintable(opened.error().detail));
        }
        // The log of a program that was killed belongs to its database.
        VERIFY_RESULT(library::Library::open(killed, Database::Access::ReadOnly));
        const auto mended = library::Library::open(killed, Database::Access::ReadWrite);
        VERIFY_RESULT(mended);
        QVERIFY(KeptLibrary::comments(**mended).contains(u"in the log"_s));
        // A restore sets the log aside.
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::Restore(mixed).from(copy, control));
        const auto restoredLibrary = library::Library::open(mixed, Database::Access::ReadWrite);
        VERIFY_RESULT(restoredLibrary);
        QCOMPARE(KeptLibrary::comments(**restoredLibrary).size(), KeptLibrary::kDocuments);
    }

    void badBackupIsRefusedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"missing"_s << ErrorCode::NotFound;
        QTest::newRow("empty") << u"empty"_s << ErrorCode::NotABackup;
        QTest::newRow("a letter") << u"letter"_s << ErrorCode::NotABackup;
        QTest::newRow("another archive") << u"archive"_s << ErrorCode::NotABackup;
        QTest::newRow("another database") << u"database"_s << ErrorCode::NotABackup;
        QTest::newRow("cut off at the end") << u"cut"_s << ErrorCode::BackupDamaged;
        QTest::newRow("cut off in the middle") << u"half"_s << ErrorCode::BackupDamaged;
        QTest::newRow("database altered") << u"altered database"_s << ErrorCode::BackupDamaged;
        QTest::newRow("original altered") << u"altered original"_s << ErrorCode::BackupDamaged;
        QTest::newRow("description altered") << u"altered description"_s << ErrorCode::BackupDamaged;
        QTest::newRow("newer") << u"newer"_s << ErrorCode::BackupNewer;
        QTest::newRow("newer database") << u"newer database"_s << ErrorCode::BackupNewer;
    }

    void badBackupIsRefusedAndNothingChanges()
    {
        QFETCH(const QString, how);
        QFETCH(const ErrorCode, code);
        spoil(how);
        VERIFY_RESULT(m_library.note(2, u"stays"_s));
        m_library.close();
        const auto before = stateOf(m_library.folder());
        const auto done = restored();
        QVERIFY(!done);
        QCOMPARE(base::codeName(done.error().code), base::codeName(code));
        QVERIFY(!done.error().subject.isEmpty());
        QCOMPARE(stateOf(m_library.folder()).keys(), before.keys());
        QVERIFY(stateOf(m_library.folder()) == before);
    }

    void libraryThatIsOpenIsNotRestored()
    {
        VERIFY_RESULT(backUp());
        QCOMPARE(restored().error().code, ErrorCode::LibraryInUse);
        VERIFY_RESULT(m_library.note(2, u"goes on"_s));
        QCOMPARE(KeptLibrary::problems(*m_library), QString());
    }

    void folderOfOtherThingsIsNotRestoredInto()
    {
        VERIFY_RESULT(backUp());
        jobs::JobControl control;
        const auto before = stateOf(m_library.beside(u"files"_s));
        QCOMPARE(pipeline::Restore(m_library.beside(u"files"_s)).from(m_file, control).error().code, ErrorCode::FolderNotEmpty);
        QVERIFY(stateOf(m_library.beside(u"files"_s)) == before);
        QVERIFY(!QDir(m_library.beside(u"files/originals"_s)).exists());
    }

    void stoppedRestoreLeavesTheLibrary()
    {
        VERIFY_RESULT(backUp());
        m_library.close();
        const auto before = stateOf(m_library.folder());
        jobs::JobControl control;
        control.cancel();
        QCOMPARE(pipeline::Restore(m_library.folder()).from(m_file, control).error().code, ErrorCode::Cancelled);
        QVERIFY(stateOf(m_library.folder()) == before);
    }

    /// Killed after its last word, and before anything was put in place: whoever opens the library goes on.
    void committedRestoreIsFinishedWhenTheLibraryIsOpened_data()
    {
        QTest::addColumn<Database::Access>("access");
        QTest::newRow("for writing") << Database::Access::ReadWrite;
        QTest::newRow("for reading") << Database::Access::ReadOnly;
    }

    void committedRestoreIsFinishedWhenTheLibraryIsOpened()
    {
        QFETCH(const Database::Access, access);
        const QStringList before = KeptLibrary::comments(*m_library);
        const QString gathered = m_library.folder() + u"/restore.part"_s;
        QVERIFY(QDir().mkpath(gathered + u"/replaced-then"_s));
        QFile copy(gathered + u"/library.db"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.close();
        VERIFY_RESULT(m_library->read([&](const Database &database) { return library::copyDatabase(database, copy.fileName()); }));
        VERIFY_RESULT(m_library.note(4, u"later"_s));
        m_library.close();
        QVERIFY(QFile::copy(m_library.folder() + u"/library.db"_s, gathered + u"/replaced-then/library.db"_s));
        writeBytes(gathered + u"/committed"_s, {});
        QVERIFY(library::Replacement::isPending(m_library.folder()));
        const auto library = m_library.reopened(access);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::comments(**library), before);
        QVERIFY(QFile::exists(m_library.folder() + u"/backups/replaced-then/library.db"_s));
        QVERIFY(m_library.leftovers().isEmpty());
    }

    void leftoversOfKilledProgramsGo()
    {
        const QString folder = m_library.folder();
        writeBytes(folder + u"/backups/snapshot-1.part"_s, "half");
        QVERIFY(QDir().mkpath(folder + u"/restore.part/originals"_s));
        writeBytes(folder + u"/restore.part/library.db"_s, "half");
        const auto alive = library::UnfinishedFile::make(folder + u"/backups/alive"_s, library::UnfinishedFile::Naming::Named);
        VERIFY_RESULT(alive);
        m_library.close();
        const auto library = m_library.reopened();
        VERIFY_RESULT(library);
        QVERIFY(!QFile::exists(folder + u"/backups/snapshot-1.part"_s));
        QVERIFY(!QFile::exists(folder + u"/restore.part"_s));
        QVERIFY(QFile::exists(alive->path()));
    }

private:
    base::Result<pipeline::BackupReport> backUp() const
    {
        jobs::JobControl control;
        return pipeline::Backup(*m_library).writeTo(m_file, control);
    }

    base::Result<pipeline::RestoreReport> restored(const QString &file = {}) const
    {
        jobs::JobControl control;
        return pipeline::Restore(m_library.folder()).from(file.isEmpty() ? m_file : file, control);
    }

    QString anOriginal() const
    {
        QDirIterator files(m_library.folder() + u"/originals"_s, QDir::Files, QDirIterator::Subdirectories);
        return files.next();
    }

    static bool copyFolder(const QString &from, const QString &to)
    {
        QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = to + path.sliced(from.size());
            if (path.endsWith("library.lock"_L1))
                continue;
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
                return false;
        }
        return true;
    }

    void alterAt(const QByteArray &words, QByteArray by) const
    {
        QByteArray bytes = bytesOf(m_file);
        const qsizetype at = bytes.indexOf(words);
        QVERIFY(at > 0);
        writeBytes(m_file, bytes.replace(at, by.size(), by));
    }

    void spoil(const QString &how)
    {
        if (how == "missing"_L1)
            return;
        if (how == "empty"_L1)
            return writeBytes(m_file, {});
        if (how == "letter"_L1)
            return writeBytes(m_file, QByteArray("This is no backup, but a letter. ").repeated(200));
        if (how == "archive"_L1) {
            QProcess::execute(u"tar"_s, {u"-cf"_s, m_file, u"-C"_s, m_library.beside({}), u"files"_s});
            return;
        }
        if (how == "database"_L1 || how == "newer database"_L1) {
            const auto database = Database::open(m_file, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            if (how == "newer database"_L1)
                VERIFY_RESULT(library::migrate(*database));
            VERIFY_RESULT(database->execute(how == "database"_L1 ? u"CREATE TABLE letter (words TEXT)"_s : u"PRAGMA user_version = 9999"_s));
            return;
        }
        if (how == "newer"_L1) {
            VERIFY_RESULT(m_library->write([](const Database &database) { return database.execute(u"PRAGMA user_version = 9999"_s); }));
            // Only a newer program makes it; here its description is made to fit.
            return makeNewerBackup();
        }
        VERIFY_RESULT(backUp());
        const QByteArray bytes = bytesOf(m_file);
        if (how == "cut"_L1)
            return writeBytes(m_file, bytes.first(bytes.size() - 2048));
        if (how == "half"_L1)
            return writeBytes(m_file, bytes.first(bytes.size() / 2));
        if (how == "altered database"_L1)
            return alterAt("note 7", "nite 7");
        if (how == "altered original"_L1)
            return alterAt("keep reading rooms open.</p>", "burn reading rooms open.</p>");
        alterAt("\"documents\": 12", "\"documents\": 99");
    }

    void makeNewerBackup()
    {
        QCOMPARE(backUp().error().code, ErrorCode::LibraryDamaged);
        VERIFY_RESULT(m_library->write([](const Database &database) {
            return database.execute(u"PRAGMA user_version = %1"_s.arg(library::schemaVersion()));
        }));
        VERIFY_RESULT(backUp());
        const QString folder = m_library.beside(u"newer"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(QProcess::execute(u"tar"_s, {u"-xf"_s, m_file, u"-C"_s, folder}), 0);
        const QString script = u"cd \"$1\"/library && sed -i 's/\"schema\": [0-9]*/\"schema\": 9999/' backup.json && "
                               "sha256sum backup.json $(find library.db originals -type f) > SHA256SUMS && cd .. && "
                               "tar -cf \"$2\" --no-recursion library/backup.json library/library.db $(find library/originals -type f) library/SHA256SUMS"_s;
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, script, u"sh"_s, folder, m_file}), 0);
    }

    KeptLibrary m_library;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
