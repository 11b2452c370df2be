// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <core/base/files.h>
#include <library/database/librarylock.h>
#include <library/database/schema.h>
#include <library/database/statement.h>
#include <library/store/documentstore.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>
#include <library/store/originalfiles.h>

#include <testdata.h>

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using library::Database;
using library::Library;

/// What a library leaves, refuses and keeps to itself: its folder, its lock, its files.
class TestLibrarySafety : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_umask = ::umask(022);
    }
    void cleanup() { ::umask(m_umask); }

    void failedNewLeavesNothing()
    {
        // A file stands where a folder is needed: nothing can be made below it.
        QVERIFY(base::writeFile(path(u"file"_s), "a").has_value());
        QVERIFY(!Library::create(path(u"file/deep/library"_s)));
        // SQLite cannot make its log, because a folder has its name.
        QVERIFY(QDir().mkpath(path(u"taken/library.new.db-wal/x"_s)));
        const auto taken = Library::create(path(u"taken"_s));
        QCOMPARE(taken.error().code, base::ErrorCode::FolderNotEmpty);
        QCOMPARE(everythingIn(path(u"taken"_s)), QStringList({u"library.new.db-wal"_s, u"library.new.db-wal/x"_s}));
        QCOMPARE(everythingIn(m_folder->path()).filter(u"deep"_s), QStringList());
    }

    void newLibraryWantsAnEmptyFolder()
    {
        QVERIFY(QDir().mkpath(path(u"papers"_s)));
        for (const QString &name : {u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"d.txt"_s})
            QVERIFY(base::writeFile(path(u"papers/"_s + name), "a").has_value());
        const base::Error error = Library::create(path(u"papers"_s)).error();
        QCOMPARE(error.code, base::ErrorCode::FolderNotEmpty);
        QCOMPARE(error.detail, u"a.txt, b.txt, c.txt and 1 more"_s);
        QCOMPARE(everythingIn(path(u"papers"_s)).size(), 4);
        QCOMPARE(Library::create(path(u"papers/a.txt"_s)).error().code, base::ErrorCode::FolderNotEmpty);
    }

    /// What a program that was killed while it made a library leaves is no library, and in nobody's way.
    void whatAKilledNewLeftIsNoObstacle()
    {
        const QString folder = path(u"library"_s);
        QVERIFY(QDir().mkpath(folder + u"/originals"_s) && QDir().mkpath(folder + u"/backups"_s));
        for (const QString &name : {u"/library.new.db"_s, u"/library.new.db-wal"_s, u"/library.lock"_s})
            QVERIFY(base::writeFile(folder + name, "half").has_value());
        QVERIFY(QFile(folder + u"/library.db"_s).open(QIODevice::WriteOnly));
        VERIFY_RESULT(Library::create(folder));
        VERIFY_RESULT(Library::open(folder, Database::Access::ReadWrite));
        QCOMPARE(Library::create(folder).error().code, base::ErrorCode::LibraryExists);
    }

    void newLibraryMakesTheFoldersAboveIt()
    {
        VERIFY_RESULT(Library::create(path(u"some/where/library"_s)));
        QCOMPARE(mode(u"some"_s), 0700u);
    }

    /// Reading leaves the folder as it was, byte for byte.
    void readingChangesNothing_data()
    {
        QTest::addColumn<bool>("isBesideAWriter");
        QTest::newRow("alone") << false;
        QTest::newRow("beside a writer") << true;
    }

    void readingChangesNothing()
    {
        QFETCH(const bool, isBesideAWriter);
        makeLibrary();
        const auto writer = isBesideAWriter ? Library::open(library(), Database::Access::ReadWrite).value() : nullptr;
        const QStringList before = everythingIn(library());
        const QByteArray bytes = bytesOf(u"library.db"_s);
        {
            const auto reader = Library::open(library(), Database::Access::ReadOnly);
            VERIFY_RESULT(reader);
            const auto check = (*reader)->read(
                [&](const Database &database) { return library::checkLibrary(database, (*reader)->originalsFolder()); });
            VERIFY_RESULT(check);
            QVERIFY(!(*reader)->write([](const Database &) -> base::Status { return base::ok(); }));
            // Nor can anybody by way of a connection that reads.
            const base::Status written = (*reader)->read([](const Database &database) { return database.execute(u"DELETE FROM text"_s); });
            QVERIFY(!written);
        }
        QCOMPARE(everythingIn(library()), before);
        QCOMPARE(bytesOf(u"library.db"_s), bytes);
    }

    void logThatWasLeftStaysWhenOnlyReading()
    {
        makeLibrary();
        // As after a power cut: the database and its log, copied while the writer is at work.
        const QString copy = path(u"copy"_s);
        {
            const auto writer = Library::open(library(), Database::Access::ReadWrite);
            VERIFY_RESULT(writer);
            VERIFY_RESULT((*writer)->write([](const Database &database) {
                return database.execute(u"UPDATE record SET name = 'Changed' WHERE symbol = 'A/HRC/RES/99/1'"_s);
            }));
            QVERIFY(QDir().mkpath(copy));
            for (const QString &name : {u"/library.db"_s, u"/library.db-wal"_s})
                QVERIFY(QFile::copy(library() + name, copy + name));
        }
        QFile log(copy + u"/library.db-wal"_s);
        QVERIFY(log.size() > 0);
        {
            const auto reader = Library::open(copy, Database::Access::ReadOnly);
            VERIFY_RESULT(reader);
            const auto names = (*reader)->read([](const Database &database) -> base::Result<int> {
                return database.execute(u"SELECT 1"_s) ? base::Result<int>(1) : base::Result<int>(0);
            });
            VERIFY_RESULT(names);
        }
        QVERIFY(log.size() > 0);
    }

    void olderLibraryIsNotBroughtUpToDateByReading()
    {
        const QString folder = path(u"library"_s);
        QVERIFY(QDir().mkpath(folder + u"/backups"_s));
        {
            const auto database = Database::open(folder + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 1));
        }
        const QStringList before = everythingIn(folder);
        const QByteArray bytes = bytesOf(u"library.db"_s);
        QCOMPARE(Library::open(folder, Database::Access::ReadOnly).error().code, base::ErrorCode::NeedsMigration);
        QCOMPARE(everythingIn(folder), before);
        QCOMPARE(bytesOf(u"library.db"_s), bytes);
        VERIFY_RESULT(Library::open(folder, Database::Access::ReadWrite));
        VERIFY_RESULT(Library::open(folder, Database::Access::ReadOnly));
    }

    void holderOfThisComputerIsNamed()
    {
        makeLibrary();
        const auto first = Library::open(library(), Database::Access::ReadWrite);
        VERIFY_RESULT(first);
        const base::Error error = Library::open(library(), Database::Access::ReadWrite).error();
        QCOMPARE(error.code, base::ErrorCode::LibraryInUse);
        QVERIFY2(error.detail.contains(u"process %1"_s.arg(QCoreApplication::applicationPid())), qPrintable(error.detail));
    }

    void lockOfADeadProgramIsTaken()
    {
        makeLibrary();
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 process = gone.processId();
        QVERIFY(gone.waitForFinished());
        writeLock(process, QSysInfo::machineHostName(), QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId());
        QVERIFY(library::LibraryLock::holderOf(library())->isGone);
        VERIFY_RESULT(Library::open(library(), Database::Access::ReadWrite));
    }

    /// A lock of another computer is named, can be read beside, and is taken over only when its holder has been silent for long.
    void lockOfAnotherComputerIsTakenOverWhenItIsStale()
    {
        makeLibrary();
        writeLock(4711, u"elsewhere"_s, "0123456789abcdef0123456789abcdef", "boot");
        const base::Error fresh = Library::open(library(), Database::Access::ReadWrite).error();
        QCOMPARE(fresh.code, base::ErrorCode::LibraryElsewhere);
        QVERIFY2(fresh.detail.contains(u"elsewhere"_s) && fresh.detail.contains(u"4711"_s), qPrintable(fresh.detail));
        QVERIFY(!fresh.detail.contains(u"--take-over"_s));
        VERIFY_RESULT(Library::open(library(), Database::Access::ReadOnly));
        QCOMPARE(Library::takeOver(library()).error().code, base::ErrorCode::LibraryElsewhere);

        makeLockOld();
        QVERIFY(Library::open(library(), Database::Access::ReadWrite).error().detail.contains(u"--take-over"_s));
        const auto taken = Library::takeOver(library());
        VERIFY_RESULT(taken);
        QVERIFY(library::LibraryLock::holderOf(library())->isOnThisComputer);
    }

    void libraryIsForItsOwnerAlone()
    {
        makeLibrary();
        for (const QString &name : {u"library"_s, u"library/originals"_s, u"library/backups"_s})
            QCOMPARE(mode(name), 0700u);
        QCOMPARE(mode(u"library/library.db"_s), 0600u);
        const auto open = Library::open(library(), Database::Access::ReadWrite);
        VERIFY_RESULT(open);
        VERIFY_RESULT((*open)->write([](const Database &database) { return database.execute(u"UPDATE record SET name = name"_s); }));
        for (const QString &name : {u"library.db"_s, u"library.db-wal"_s, u"library.db-shm"_s, u"library.lock"_s})
            QCOMPARE(mode(u"library/"_s + name), 0600u);
    }

    void olderLibraryIsTakenFromOthersWhenItIsWrittenTo()
    {
        makeLibrary();
        QVERIFY(QDir().mkpath(library() + u"/originals/ab"_s));
        QVERIFY(base::writeFile(library() + u"/originals/ab/abc"_s, "words").has_value());
        QVERIFY(base::writeFile(library() + u"/backups/old.db"_s, "words").has_value());
        for (const QString &name : everythingIn(library())) {
            const bool isFolder = QFileInfo(library() + u'/' + name).isDir();
            ::chmod(QFile::encodeName(library() + u'/' + name).constData(), isFolder ? 0755 : 0644);
        }
        ::chmod(QFile::encodeName(library()).constData(), 0755);
        VERIFY_RESULT(Library::open(library(), Database::Access::ReadOnly));
        QCOMPARE(mode(u"library"_s), 0755u);
        VERIFY_RESULT(Library::open(library(), Database::Access::ReadWrite));
        QCOMPARE(mode(u"library"_s), 0700u);
        for (const QString &name : everythingIn(library()))
            QCOMPARE(mode(u"library/"_s + name) & 077u, 0u);
    }

    void leftoversAreFoundAndOnlyTheyGo()
    {
        makeLibrary();
        const QString named(64, u'a');
        const QString orphan = QString(64, u'b');
        QString unfinished;
        {
            const auto open = Library::open(library(), Database::Access::ReadWrite);
            VERIFY_RESULT(open);
            const QString folder = (*open)->originalsFolder();
            unfinished = library::newUnfinishedOriginal(folder);
            for (const QString &file : {library::originalPath(folder, named), library::originalPath(folder, orphan), unfinished, QString(folder + u"/note.txt"_s)}) {
                QVERIFY(QDir().mkpath(QFileInfo(file).path()));
                QVERIFY(base::writeFile(file, "words").has_value());
            }
            // While an import may be at work, what is young is not left over.
            const auto young = find(**open, library::leftoversBefore(folder));
            VERIFY_RESULT(young);
            QVERIFY(young->isEmpty());
        }
        {
            const auto reader = Library::open(library(), Database::Access::ReadOnly);
            VERIFY_RESULT(reader);
            const auto found = find(**reader, library::leftoversBefore((*reader)->originalsFolder()));
            VERIFY_RESULT(found);
            QCOMPARE(found->unfinished, QStringList {unfinished});
            QCOMPARE(found->orphans, QStringList {library::originalPath((*reader)->originalsFolder(), orphan)});
            QCOMPARE(found->bytes, 10);
        }
        const auto open = Library::open(library(), Database::Access::ReadWrite);
        VERIFY_RESULT(open);
        QVERIFY2(!QFile::exists(unfinished), "whoever opens to write clears what was not finished");
        const QString folder = (*open)->originalsFolder();
        const auto removed = (*open)->write(
            [&](const Database &database) { return library::removeOrphans(database, folder, QDateTime::currentDateTimeUtc()); });
        VERIFY_RESULT(removed);
        QCOMPARE(removed->orphans.size(), 1);
        QCOMPARE(everythingIn(folder), QStringList({u"aa"_s, u"aa/"_s + named, u"note.txt"_s}));
    }

    /// What is read up to a page that is damaged is no answer, and nothing is written because of it.
    void listThatADamagedTableEndsIsAFailure()
    {
        makeLibrary();
        addSources();
        damagePagesWith(fingerprintOf(kSources / 2));
        const auto library = Library::open(this->library(), Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        int seen = 0;
        const auto list = [&seen](const Database &database) -> base::Status {
            library::Statement statement(database, u"SELECT path FROM source ORDER BY id"_s);
            for (seen = statement.run() ? 0 : -1; statement.next(); ++seen) { }
            return base::ok();
        };
        QCOMPARE((*library)->read(list).error_or({}).code, base::ErrorCode::LibraryDamaged);
        QVERIFY2(seen > 0 && seen < kSources, qPrintable(QString::number(seen)));
        const auto scanned = (*library)->read([](const Database &database) -> base::Status {
            library::Statement scan(database, u"SELECT path FROM source ORDER BY id"_s);
            while (scan.next()) { }
            return base::ok();
        });
        QCOMPARE(scanned.error_or({}).code, base::ErrorCode::LibraryDamaged);
        const auto written = (*library)->write([&list](const Database &database) {
            return database.execute(u"DELETE FROM link"_s) ? list(database) : base::Status(base::failure(base::ErrorCode::Storage));
        });
        QCOMPARE(written.error_or({}).code, base::ErrorCode::LibraryDamaged);
        // It is told once, not to whoever reads next.
        const auto links = (*library)->read([](const Database &database) -> base::Result<qint64> {
            library::Statement count(database, u"SELECT count(*) FROM link"_s);
            return count.run() && count.next() ? count.integer(0) : -1;
        });
        VERIFY_RESULT(links);
        QVERIFY(*links > 0);
    }

    /// A file is not left over because the row that names it cannot be read.
    void damagedTableMakesNoOrphans()
    {
        makeLibrary();
        addSources();
        const QString name = QString::fromLatin1(fingerprintOf(kSources / 2));
        const QString original = library::originalPath(library() + u"/originals"_s, name);
        QVERIFY(QDir().mkpath(QFileInfo(original).path()) && base::writeFile(original, "the only copy").has_value());
        damagePagesWith(name.toLatin1());
        const auto library = Library::open(this->library(), Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        const auto removed = (*library)->write([&](const Database &database) {
            return library::removeOrphans(database, (*library)->originalsFolder(), QDateTime::currentDateTimeUtc().addDays(1));
        });
        QVERIFY(!removed);
        QVERIFY(QFile::exists(original));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString library() const { return path(u"library"_s); }

    /// With one text, whose original has the fingerprint "aaa…".
    void makeLibrary()
    {
        const auto made = Library::create(library());
        VERIFY_RESULT(made);
        VERIFY_RESULT((*made)->write([](const Database &database) {
            return library::DocumentStore(database).store(samples::resolution(), samples::source(QString(64, u'a')));
        }));
    }

    static constexpr int kSources = 2000; ///< Many pages.

    /// Of a text that was imported from many files.
    void addSources()
    {
        const auto made = Library::open(library(), Database::Access::ReadWrite);
        VERIFY_RESULT(made);
        VERIFY_RESULT((*made)->write([](const Database &database) -> base::Status {
            for (int number = 1; number <= kSources; ++number) {
                library::Statement insert(database, u"INSERT INTO source (text_id, sha256, path, format, size_bytes, imported_ms) VALUES (1, ?, ?, 'txt', 1, 1)"_s);
                const QString fingerprint = QString::fromLatin1(fingerprintOf(number));
                if (const base::Status done = insert.bind(fingerprint).bind(u"/papers/"_s + fingerprint).run(); !done)
                    return done;
            }
            return base::ok();
        }));
    }

    static QByteArray fingerprintOf(int number) { return QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex(); }

    /// Makes zeros of every page of the database, which nobody has open, that holds these bytes.
    void damagePagesWith(const QByteArray &bytes)
    {
        constexpr qsizetype kPage = 4096;
        QFile file(library() + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        int damaged = 0;
        for (qsizetype found = before.indexOf(bytes); found >= 0; found = before.indexOf(bytes, found + 1), ++damaged)
            QVERIFY(file.seek(found / kPage * kPage) && file.write(QByteArray(kPage, '\0')) == kPage);
        QVERIFY(damaged > 0);
    }

    static base::Result<model::Leftovers> find(const Library &library, const QDateTime &before)
    {
        return library.read([&](const Database &database) { return library::findLeftovers(database, library.originalsFolder(), before); });
    }

    /// A lock as QLockFile writes it.
    void writeLock(qint64 process, const QString &host, const QByteArray &computer, const QByteArray &boot)
    {
        const QByteArray bytes = QByteArray::number(process) + "\naide-memoire\n" + host.toUtf8() + '\n' + computer + '\n' + boot + '\n';
        QVERIFY(base::writeFile(library() + u"/library.lock"_s, bytes).has_value());
    }

    void makeLockOld()
    {
        QFile lock(library() + u"/library.lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    }

    /// Relative names, folders too, sorted.
    static QStringList everythingIn(const QString &folder)
    {
        QStringList names;
        QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (entries.hasNext())
            names.append(QDir(folder).relativeFilePath(entries.next()));
        names.sort();
        return names;
    }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(library() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    uint mode(const QString &name) const
    {
        struct stat found {};
        ::stat(QFile::encodeName(path(name)).constData(), &found);
        return found.st_mode & 0777;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    mode_t m_umask = 0;
};

QTEST_GUILESS_MAIN(TestLibrarySafety)
#include "tst_librarysafety.moc"
