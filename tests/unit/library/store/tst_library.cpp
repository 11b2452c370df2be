// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/database/schema.h>
#include <library/database/statement.h>
#include <library/index/passagesearch.h>
#include <library/index/wordforms.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/annotations.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QRegularExpression>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using library::Database;
using library::Library;

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newLibraryOpensAgain()
    {
        VERIFY_RESULT(Library::create(path()));
        const auto opened = Library::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->opening(), Library::Opening::Ready);
    }

    void migratedEqualsFresh()
    {
        VERIFY_RESULT(Library::create(path()));
        // What the first version of the program would have made, brought up to date.
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QDir().mkpath(old));
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 1));
        }
        QDir(old).mkpath(u"backups"_s);
        const auto migrated = Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(migrated);
        QCOMPARE((*migrated)->opening(), Library::Opening::Migrated);
        QVERIFY(QFile::exists(old + u"/backups/before-version-2.db"_s));
        const auto fresh = Library::open(path(), Database::Access::ReadOnly);
        VERIFY_RESULT(fresh);
        QCOMPARE(columnsOf(**migrated), columnsOf(**fresh));
    }

    /// A library of schema 2 has an index of another kind; when it is open again, everything in it is found.
    void olderLibraryIsIndexedAnew()
    {
        const QString old = path() + u"/old"_s;
        QDir().mkpath(old + u"/backups"_s);
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 2));
            for (const QString &sql : {u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats')"_s,
                     u"INSERT INTO text (id, work_id, language, title) VALUES (1, 1, 'en', 'Boats')"_s,
                     u"INSERT INTO passage (text_id, position, kind, content) VALUES (1, 0, 'operative', 'Requests municipalities to mend boats')"_s})
                VERIFY_RESULT(database->execute(sql));
        }
        const auto library = Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        library::IndexQuery query;
        query.match = u"\"municipalities\""_s;
        const auto answer = (*library)->read([&](const Database &database) { return library::PassageSearch(database).find(query); });
        VERIFY_RESULT(answer);
        QCOMPARE(answer->total, 1);
        const auto forms = (*library)->read([](const Database &database) -> base::Result<QStringList> {
            return library::WordForms(database).othersOf(u"municipality"_s, u"municipality"_s);
        });
        QVERIFY(forms->contains(u"municipalities"_s));
    }

    /// Older programs asked about the keywords that a source file states.
    void statedKeywordsOfAnOlderLibraryAreAccepted()
    {
        const QString old = path() + u"/keywords"_s;
        QDir().mkpath(old + u"/backups"_s);
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 3));
            const QString insert = u"INSERT INTO link (from_record, relation, to_record, role, origin, rule, status, decided) VALUES (1, 'about', 2, '%1', '%2', '%3', '%4', %5)"_s;
            for (const QString &sql : {u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats'), (2, 'theme', 'Sails')"_s,
                     insert.arg(u"a"_s, u"source"_s, QString(), u"suggested"_s, u"0"_s), insert.arg(u"b"_s, u"source"_s, QString(), u"rejected"_s, u"1"_s),
                     insert.arg(u"c"_s, u"rule"_s, u"theme/1"_s, u"suggested"_s, u"0"_s)})
                VERIFY_RESULT(database->execute(sql));
        }
        const auto library = Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        const auto told = (*library)->read([](const Database &database) -> base::Result<QString> {
            library::Statement statement(database, u"SELECT group_concat(role || ' ' || status, ', ') FROM (SELECT role, status FROM link ORDER BY role)"_s);
            if (const base::Status done = statement.run(); !done)
                return base::failure(done.error());
            return statement.next() ? statement.string(0) : QString();
        });
        VERIFY_RESULT(told);
        QCOMPARE(*told, u"a accepted, b rejected, c suggested"_s);
    }

    /// Packs, saved searches, dossiers, their notes and a person's links of an older program get a UUID, and new ones have one.
    void thingsOfAnOlderLibraryGetAUuid()
    {
        const QString old = path() + u"/uuids"_s;
        QDir().mkpath(old + u"/backups"_s);
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 6));
            VERIFY_RESULT(database->execute(u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats')"_s));
            for (const QString &sql : thingsWithUuid())
                VERIFY_RESULT(database->execute(sql.arg(1)));
        }
        const auto library = Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE((*library)->opening(), Library::Opening::Migrated);
        const auto uuids = (*library)->write([](const Database &database) -> base::Result<QStringList> {
            for (const QString &sql : thingsWithUuid())
                TRY_VOID(database.execute(sql.arg(2)));
            TRY_VOID(database.execute(u"UPDATE pack SET title = 'Sails' WHERE id = 1"_s));
            library::Statement statement(database,
                u"SELECT uuid FROM pack UNION ALL SELECT uuid FROM saved_search UNION ALL SELECT uuid FROM dossier "
                u"UNION ALL SELECT uuid FROM dossier_item WHERE kind = 'note' UNION ALL SELECT uuid FROM link WHERE origin = 'user'"_s);
            return statement.strings();
        });
        VERIFY_RESULT(uuids);
        QCOMPARE(uuids->size(), 10);
        QCOMPARE(QSet<QString>(uuids->begin(), uuids->end()).size(), 10);
        static const QRegularExpression kUuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        for (const QString &uuid : *uuids)
            QVERIFY2(kUuid.match(uuid).hasMatch(), qPrintable(uuid));
        const auto others = (*library)->read([](const Database &database) -> base::Result<qint64> {
            library::Statement statement(database,
                u"SELECT (SELECT count(*) FROM link WHERE uuid <> '' AND origin <> 'user') + (SELECT count(*) FROM dossier_item WHERE uuid <> '' AND kind <> 'note')"_s);
            return statement.number();
        });
        QCOMPARE(others.value_or(-1), 0);
    }

    /// Annotations of an older program get a UUID, a kind, a state, and the words of their paragraph.
    void annotationsOfAnOlderLibraryAreCompleted()
    {
        const QString old = path() + u"/annotations"_s;
        QDir().mkpath(old + u"/backups"_s);
        {
            const auto database = Database::open(old + u"/library.db"_s, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(library::migrateTo(*database, 4));
            const QString insert = u"INSERT INTO annotation (record_id, text_id, passage_id, address, exact, prefix, suffix, start_offset, end_offset, colour, created_ms, modified_ms) VALUES (1, 1, %1, 'OP1', 'sails', '', '', 0, 5, 'red', 1, 1)"_s;
            for (const QString &sql : {u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats')"_s,
                     u"INSERT INTO text (id, work_id, language, title) VALUES (1, 1, 'en', 'Boats')"_s,
                     u"INSERT INTO passage (id, text_id, position, kind, address, content) VALUES (1, 1, 0, 'operative', 'OP1', 'sails are dear')"_s,
                     insert.arg(u"1"_s), insert.arg(u"NULL"_s)})
                VERIFY_RESULT(database->execute(sql));
        }
        const auto library = Library::open(old, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        const auto notes = (*library)->read([](const Database &database) { return library::AnnotationQueries(database).ofText(base::TextId(1)); });
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->at(0).uuid != notes->at(1).uuid);
        static const QRegularExpression kUuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        for (const model::Annotation &note : *notes) {
            QVERIFY2(kUuid.match(note.uuid).hasMatch(), qPrintable(note.uuid));
            QCOMPARE(note.kind, model::AnnotationKind::Highlight);
            QCOMPARE(note.state, note.passage.isValid() ? model::AnchorState::Attached : model::AnchorState::Loose);
            QCOMPARE(note.anchor.paragraph, note.passage.isValid() ? u"sails are dear"_s : QString());
            QVERIFY(note.isPrivate);
        }
        // A row without one, as salvage copies it, gets one too; a change keeps it.
        const auto kept = (*library)->write([&](const Database &database) -> base::Result<QString> {
            model::Annotation note = notes->at(0);
            note.id = {};
            note.uuid.clear();
            TRY(note.id, library::AnnotationStore(database).add(note));
            TRY(const model::Annotation added, library::AnnotationQueries(database).annotation(note.id));
            TRY_VOID(library::AnnotationStore(database).update(note));
            TRY(const model::Annotation changed, library::AnnotationQueries(database).annotation(note.id));
            return added.uuid == changed.uuid ? added.uuid : QString();
        });
        VERIFY_RESULT(kept);
        QVERIFY(kUuid.match(*kept).hasMatch());
    }

    void folderWithoutLibrarySaysSo()
    {
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::NotALibrary);
    }

    void libraryIsNotMadeOverAnother()
    {
        VERIFY_RESULT(Library::create(path()));
        QCOMPARE(Library::create(path()).error().code, base::ErrorCode::LibraryExists);
    }

    /// A program that was killed between making its lock and writing its name into it.
    void lockOfNobodyIsTaken()
    {
        VERIFY_RESULT(Library::create(path()));
        QFile lock(path() + u"/library.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto library = Library::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::LibraryInUse);
    }

    /// Who closes one window and starts the next at once does not read that the library is in use.
    void lockOfAProgramThatIsEndingIsWaitedFor()
    {
        auto ending = Library::create(path());
        VERIFY_RESULT(ending);
        std::thread closing([&ending] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            ending->reset();
        });
        const auto opened = Library::open(path(), Database::Access::ReadWrite);
        closing.join();
        VERIFY_RESULT(opened);
    }

    void libraryOpenElsewhereIsInUseButCanBeRead()
    {
        const auto first = Library::create(path());
        VERIFY_RESULT(first);
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::LibraryInUse);
        const auto reader = Library::open(path(), Database::Access::ReadOnly);
        VERIFY_RESULT(reader);
        const auto written = (*reader)->write([](const Database &) -> base::Status { return base::ok(); });
        QCOMPARE(written.error().code, base::ErrorCode::NoPermission);
    }

    void newerLibraryIsNotTouched()
    {
        {
            const auto library = Library::create(path());
            VERIFY_RESULT(library);
            VERIFY_RESULT((*library)->write([](const Database &database) {
                return database.execute(u"PRAGMA user_version = 9999"_s);
            }));
        }
        const QByteArray before = bytesOf(u"/library.db"_s);
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::LibraryNewer);
        QCOMPARE(bytesOf(u"/library.db"_s), before);
    }

    void damagedLibraryIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("This is no database at all, but a letter.").repeated(40);
        QTest::newRow("empty") << QByteArray();
    }

    void damagedLibraryIsNotTouched()
    {
        QFETCH(const QByteArray, bytes);
        QFile file(path() + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::LibraryDamaged);
        QCOMPARE(bytesOf(u"/library.db"_s), bytes);
    }

    void libraryThatWasCutOffIsDamaged()
    {
        VERIFY_RESULT(Library::create(path()));
        QVERIFY(QFile::resize(path() + u"/library.db"_s, 20000));
        QCOMPARE(Library::open(path(), Database::Access::ReadWrite).error().code, base::ErrorCode::LibraryDamaged);
    }

    void failedWriteLeavesNothing()
    {
        const auto library = Library::create(path());
        VERIFY_RESULT(library);
        const base::Status done = (*library)->write([](const Database &database) -> base::Status {
            library::DocumentStore store(database);
            if (const auto stored = store.store(samples::resolution(), samples::source(u"aa"_s)); !stored)
                return base::failure(stored.error());
            return base::failure(base::ErrorCode::Cancelled);
        });
        QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
        const auto rows = (*library)->read([](const Database &database) { return library::DocumentQueries(database).list({}); });
        VERIFY_RESULT(rows);
        QVERIFY(rows->isEmpty());
    }

    void readersOfManyThreadsWorkWhileTheWriterWrites()
    {
        const auto library = Library::create(path());
        VERIFY_RESULT(library);
        std::atomic_int failures = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&library, &failures] {
                for (int round = 0; round < 50; ++round) {
                    const auto rows = (*library)->read([](const Database &database) { return library::DocumentQueries(database).list({}); });
                    failures += !rows;
                }
            });
        }
        for (int round = 0; round < 20; ++round) {
            model::ImportedText imported = samples::resolution();
            imported.read.work.symbolKey = imported.read.work.symbol = u"A/HRC/RES/99/%1"_s.arg(round + 10);
            const auto stored = (*library)->write([&](const Database &database) {
                return library::DocumentStore(database).store(imported, samples::source(QString::number(round)));
            });
            VERIFY_RESULT(stored);
        }
        threads.clear();
        QCOMPARE(failures.load(), 0);
    }

    void checkFindsAMissingIndexRow()
    {
        const auto library = Library::create(path());
        VERIFY_RESULT(library);
        VERIFY_RESULT((*library)->write([](const Database &database) {
            return library::DocumentStore(database).store(samples::resolution(), samples::source(u"aa"_s, u"/one"_s, u"sample"_s));
        }));
        // A check looks with fresh eyes: a connection of its own, without what FTS5 remembers of the index.
        const auto check = [&] {
            const auto fresh = Library::open(path(), Database::Access::ReadOnly);
            return (*fresh)->read([&](const Database &database) { return library::checkLibrary(database, (*fresh)->originalsFolder()); });
        };
        const auto sound = check();
        VERIFY_RESULT(sound);
        QCOMPARE(sound->problems, QStringList());
        QCOMPARE(sound->passages, 4);
        VERIFY_RESULT((*library)->write([](const Database &database) {
            return database.execute(u"INSERT INTO passage_index (passage_index) VALUES ('delete-all')"_s);
        }));
        QVERIFY(!check()->problems.isEmpty());
        VERIFY_RESULT((*library)->write(library::rebuildIndex));
        QCOMPARE(check()->problems.join(u"; "_s), QString());
    }

    void indexOfOtherRulesIsRenewedWhileSearchGoesOn()
    {
        {
            const auto library = Library::create(path());
            VERIFY_RESULT(library);
            VERIFY_RESULT((*library)->write([](const Database &database) -> base::Status {
                const auto stored = library::DocumentStore(database).store(samples::resolution(), samples::source(u"aa"_s));
                if (!stored)
                    return base::failure(stored.error());
                if (const base::Status done = database.execute(u"UPDATE library SET value = 'old' WHERE name = 'word_rules'"_s); !done)
                    return done;
                return database.execute(u"DELETE FROM word"_s);
            }));
        }
        const auto library = Library::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        const auto isCurrent = [&] { return (*library)->read(library::indexIsCurrent).value_or(false); };
        QTRY_VERIFY(isCurrent());
        const auto words = (*library)->read([](const Database &database) -> base::Result<QStringList> {
            return library::WordForms(database).othersOf(u"library"_s, u"library"_s);
        });
        QVERIFY(words && words->contains(u"libraries"_s));
        const auto check = (*library)->read([&](const Database &database) { return library::checkLibrary(database, (*library)->originalsFolder()); });
        VERIFY_RESULT(check);
        // The sample has no file; nothing else is amiss.
        QCOMPARE(check->problems.filter(u"index"_s), QStringList());
    }

    void everySchemaFileHoldsOneStatement()
    {
        // A statement refuses SQL that goes on behind its end, so a file with two would fail here.
        VERIFY_RESULT(Library::create(path()));
        QVERIFY(library::schemaVersion() >= 1);
    }

private:
    /// One of each, under an id.
    static QStringList thingsWithUuid()
    {
        return {u"INSERT INTO pack (id, title) VALUES (%1, 'Boats')"_s, u"INSERT INTO saved_search (id, name, query, created_ms) VALUES (%1, 'Boats %1', 'boat', 1)"_s,
            u"INSERT INTO dossier (id, name, created_ms) VALUES (%1, 'Boats', 1)"_s,
            u"INSERT INTO dossier_item (dossier_id, position, kind, title) VALUES (%1, 1, 'note', 'Call')"_s,
            u"INSERT INTO dossier_item (dossier_id, position, kind, record_id) VALUES (%1, 2, 'record', 1)"_s,
            u"INSERT INTO link (from_record, relation, to_record, role, origin, status) VALUES (1, 'related', 1, 'a%1', 'user', 'accepted')"_s,
            u"INSERT INTO link (from_record, relation, to_record, role, origin, status) VALUES (1, 'related', 1, 'b%1', 'rule', 'suggested')"_s};
    }

    /// Every column of every table, and every index and trigger, by name.
    static QStringList columnsOf(const Library &library)
    {
        const auto columns = library.read([](const Database &database) -> base::Result<QStringList> {
            library::Statement statement(database,
                u"SELECT m.type, m.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM sqlite_master m "
                u"LEFT JOIN pragma_table_info(m.name) c ORDER BY 1, 2, 3"_s);
            if (const base::Status done = statement.run(); !done)
                return base::failure(done.error());
            QStringList lines;
            while (statement.next()) {
                QStringList line;
                for (int column = 0; column < 7; ++column)
                    line.append(statement.string(column));
                lines.append(line.join(u' '));
            }
            return lines;
        });
        return columns ? *columns : QStringList {columns.error().detail};
    }

    QString path() const { return m_folder->path(); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path() + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
