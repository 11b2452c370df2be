// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Libraries damaged in various ways, and what is taken out of them.
#include "keptlibrary.h"

#include <import/pipeline/salvage.h>
#include <library/database/schema.h>
#include <library/database/statement.h>

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using base::ErrorCode;
using library::Database;

namespace {

constexpr qint64 kPage = 4096;
constexpr qint64 kOldAnnotations = 200;
constexpr quint32 kWide = 100; ///< Seeds from here on damage whole stretches.

qint64 countIn(const library::Library &library, const QString &sql)
{
    const auto count = library.read([&sql](const Database &database) -> base::Result<qint64> {
        library::Statement statement(database, sql);
        if (const base::Status done = statement.run(); !done)
            return base::failure(done.error());
        return statement.next() ? statement.integer(0) : -1;
    });
    return count.value_or(-2);
}

/// The pages of a tree: its root, by its name.
qint64 rootOf(const library::Library &library, const QString &name)
{
    return countIn(library, u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(name));
}

}

class TestSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.fill());
        VERIFY_RESULT(decide());
        m_new = m_library.beside(u"new"_s);
        m_decided = countIn(*m_library, u"SELECT count(*) FROM link WHERE decided = 1"_s);
        QVERIFY(m_decided > 0);
    }
    void cleanup() { m_library.close(); }

    void soundLibraryComesOutWhole()
    {
        const qint64 links = countIn(*m_library, u"SELECT count(*) FROM link"_s);
        const qint64 passages = countIn(*m_library, u"SELECT count(*) FROM passage"_s);
        const qint64 changes = countIn(*m_library, u"SELECT count(*) FROM change_log"_s);
        QVERIFY(changes > 0);
        m_library.close();
        const auto report = salvaged();
        VERIFY_RESULT(report);
        QCOMPARE(report->lost, QStringList());
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        holdsAllOfAPerson(**library);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM link"_s), links);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM passage"_s), passages);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM change_log"_s), changes);
        QCOMPARE(KeptLibrary::problems(**library), QString());
        QVERIFY(!QFile::exists(m_new + u".part"_s));
    }

    /// What was committed and stands in the -wal alone comes too.
    void logIsRead()
    {
        VERIFY_RESULT(m_library.note(2, u"only in the log"_s));
        const QString killed = m_library.beside(u"killed"_s);
        QVERIFY(QDir().mkpath(killed));
        for (const QString &name : {u"/library.db"_s, u"/library.db-wal"_s})
            QVERIFY(QFile::copy(m_library.folder() + name, killed + name));
        QVERIFY(QFileInfo(killed + u"/library.db-wal"_s).size() > 0);
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::Salvage(killed).into(m_new, control));
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QVERIFY(KeptLibrary::comments(**library).contains(u"only in the log"_s));
    }

    /// Rows of an older library end before the columns of now; without the root of their tree they are known by their looks.
    void annotationsOfAnOlderLibraryAreTaken()
    {
        const QString old = m_library.beside(u"old"_s);
        QVERIFY(QDir().mkpath(old));
        const qint64 root = fillOlder(old + u"/library.db"_s);
        QVERIFY(root > 1);
        QFile file(old + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * kPage));
        file.write(QByteArray(kPage, '\0'));
        file.close();
        jobs::JobControl control;
        VERIFY_RESULT(pipeline::Salvage(old).into(m_new, control));
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::comments(**library).size(), kOldAnnotations);
        QCOMPARE(countIn(**library, u"SELECT count(DISTINCT uuid) FROM annotation WHERE uuid <> ''"_s), kOldAnnotations);
        // It had no log of changes: that tells what is known from before, and nothing of the salvage.
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM change_log WHERE kind = 'annotation' AND action = 'added' AND at_ms = 1"_s), kOldAnnotations);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM change_log WHERE kind = 'annotation' AND action = 'added'"_s), kOldAnnotations);
        QCOMPARE(KeptLibrary::problems(**library), QString());
    }

    void damage_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : {u"header overwritten"_s, u"first page zeroed"_s, u"first page noise"_s, u"root of annotations zeroed"_s,
                 u"root of passages zeroed"_s, u"root of texts zeroed"_s, u"root of sources noise"_s, u"root of records noise"_s})
            QTest::newRow(qPrintable(how)) << how;
    }

    void damage()
    {
        QFETCH(const QString, how);
        inflict(how);
        const auto report = salvaged();
        VERIFY_RESULT(report);
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        // The root of a small tree holds its rows: those are lost, and told; all others are there.
        const QStringList comments = KeptLibrary::comments(**library);
        if (how.contains(u"annotations"_s))
            QVERIFY2(!report->lost.isEmpty(), qPrintable(comments.join(u", "_s)));
        else
            QCOMPARE(comments, m_comments);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM pack_item"_s), 1);
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM saved_search"_s), 1);
        QCOMPARE(KeptLibrary::problems(**library), QString());
        // The texts are whole again: from the file, or read anew from their originals.
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM text t WHERE (SELECT count(*) FROM passage p WHERE p.text_id = t.id) >= 5"_s),
            KeptLibrary::kDocuments);
        if (!how.contains(u"annotations"_s))
            QCOMPARE(report->annotationsWithoutPlace, 0);
    }

    void cutOff_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {5, 20, 40, 60, 80, 95, 99})
            QTest::addRow("%d of 100", percent) << percent;
    }

    void cutOff()
    {
        QFETCH(const int, percent);
        m_library.close();
        QFile file(m_library.folder() + u"/library.db"_s);
        QVERIFY(file.resize(file.size() * percent / 100));
        const auto report = salvaged();
        VERIFY_RESULT(report);
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::problems(**library), QString());
        QCOMPARE(countIn(**library, u"SELECT count(*) FROM record WHERE kind = 'document' AND in_library = 1"_s), KeptLibrary::kDocuments);
        // Where only the index was cut off, nothing is lost.
        if (report->lost.isEmpty())
            holdsAllOfAPerson(**library);
    }

    /// Whatever is broken, it ends, says what it lost, and makes a sound library.
    void randomDamage_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
        // A tenth of the database and more: links whose paragraphs are lost become alike.
        for (quint32 seed = kWide; seed < kWide + 6; ++seed)
            QTest::addRow("wide, seed %u", seed) << seed;
    }

    void randomDamage()
    {
        QFETCH(const quint32, seed);
        m_library.close();
        QRandomGenerator random(seed);
        QFile file(m_library.folder() + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (int spot = 0; spot < 8; ++spot) {
            const int longest = seed >= kWide ? int(file.size() / 30) : seed % 2 == 0 ? int(kPage) : 40;
            const qint64 length = 1 + random.bounded(longest);
            QByteArray noise(length, '\0');
            for (char &byte : noise)
                byte = char(seed % 3 == 0 ? 0 : random.bounded(256));
            QVERIFY(file.seek(random.bounded(file.size() - length)));
            file.write(noise);
        }
        file.close();
        const auto report = salvaged();
        VERIFY_RESULT(report);
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::problems(**library), QString());
        const qsizetype kept = KeptLibrary::comments(**library).size();
        QVERIFY2(kept == m_comments.size() || !report->lost.isEmpty(), qPrintable(QString::number(kept)));
    }

    void withoutDatabaseTheOriginalsAreReadAgain()
    {
        m_library.close();
        QVERIFY(QFile::resize(m_library.folder() + u"/library.db"_s, 0));
        const auto report = salvaged();
        VERIFY_RESULT(report);
        QCOMPARE(report->documentsReadAgain, KeptLibrary::kDocuments);
        QVERIFY(!report->lost.isEmpty());
        const auto library = library::Library::open(m_new, Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        QCOMPARE(KeptLibrary::problems(**library), QString());
    }

    void damagedLibraryIsNotChanged()
    {
        inflict(u"first page noise"_s);
        QFile file(m_library.folder() + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        VERIFY_RESULT(salvaged());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(!QFile::exists(m_library.folder() + u"/library.lock"_s));
    }

    void placesThatCannotBeAreRefused()
    {
        QCOMPARE(salvaged().error().code, ErrorCode::LibraryInUse);
        m_library.close();
        jobs::JobControl control;
        QCOMPARE(pipeline::Salvage(m_library.beside(u"files"_s)).into(m_new, control).error().code, ErrorCode::NotALibrary);
        m_new = m_library.beside(u"files"_s);
        QCOMPARE(salvaged().error().code, ErrorCode::FolderNotEmpty);
        m_new = m_library.folder();
        QCOMPARE(salvaged().error().code, ErrorCode::LibraryExists);
    }

    void stoppedSalvageLeavesNothing()
    {
        m_library.close();
        jobs::JobControl control;
        control.cancel();
        QCOMPARE(pipeline::Salvage(m_library.folder()).into(m_new, control).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_new));
        QVERIFY(!QFile::exists(m_new + u".part"_s));
    }

private:
    base::Result<pipeline::SalvageReport> salvaged() const
    {
        jobs::JobControl control;
        return pipeline::Salvage(m_library.folder()).into(m_new, control);
    }

    /// A library of schema 4 whose annotations fill several pages. Gives the root of their tree; 0: it could not be made.
    static qint64 fillOlder(const QString &path)
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        if (!database || !library::migrateTo(*database, 4))
            return 0;
        const QString insert
            = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
              u"INSERT INTO annotation (record_id, text_id, passage_id, address, exact, prefix, suffix, start_offset, end_offset, colour, "
              u"comment, created_ms, modified_ms) SELECT 1, 1, 1, 'OP1', 'sails', '', ' are dear', 0, 5, 'red', 'Ask the harbour, question ' || i, 1, 1 FROM n"_s.arg(
                  kOldAnnotations);
        for (const QString &sql : {u"INSERT INTO record (id, kind, name) VALUES (1, 'document', 'Boats')"_s,
                 u"INSERT INTO text (id, work_id, language, title) VALUES (1, 1, 'en', 'Boats')"_s,
                 u"INSERT INTO passage (id, text_id, position, kind, address, content) VALUES (1, 1, 0, 'operative', 'OP1', 'sails are dear')"_s, insert}) {
            if (!database->execute(sql))
                return 0;
        }
        library::Statement root(*database, u"SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'"_s);
        return root.number().value_or(0);
    }

    /// A link that a person made.
    base::Status decide()
    {
        m_comments = KeptLibrary::comments(*m_library);
        return m_library->write([](const Database &database) -> base::Status {
            return database.execute(u"INSERT INTO link (from_record, relation, to_record, origin, status, decided) "
                                    "SELECT min(id), 'related', max(id), 'user', 'accepted', 1 FROM record WHERE kind = 'document' AND in_library = 1"_s);
        });
    }

    void holdsAllOfAPerson(const library::Library &library) const
    {
        QCOMPARE(KeptLibrary::comments(library), m_comments);
        QCOMPARE(countIn(library, u"SELECT count(*) FROM annotation WHERE passage_id IS NULL"_s), 0);
        QCOMPARE(countIn(library, u"SELECT count(*) FROM link WHERE decided = 1"_s), m_decided);
        QCOMPARE(countIn(library, u"SELECT count(*) FROM pack"_s), 1);
        QCOMPARE(countIn(library, u"SELECT count(*) FROM pack_item"_s), 1);
        QCOMPARE(countIn(library, u"SELECT count(*) FROM saved_search"_s), 1);
    }

    void inflict(const QString &how)
    {
        const QHash<QString, QString> tables {{u"annotations"_s, u"annotation"_s}, {u"passages"_s, u"passage"_s}, {u"texts"_s, u"text"_s},
            {u"sources"_s, u"source"_s}, {u"records"_s, u"record"_s}};
        qint64 page = 1;
        for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
            if (how.contains(u"root of "_s + table.key()))
                page = rootOf(*m_library, table.value());
        }
        QVERIFY(page > 0);
        m_library.close();
        QFile file(m_library.folder() + u"/library.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((page - 1) * kPage));
        if (how.contains(u"header"_s))
            file.write(QByteArray("This is a letter. It lies over the first words of the database, which are its header.").leftJustified(100, ' '));
        else
            file.write(QByteArray(kPage, how.contains(u"zeroed"_s) ? '\0' : '\xa5'));
    }

    KeptLibrary m_library;
    QStringList m_comments;
    QString m_new;
    qint64 m_decided = 0;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
