// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/database/interruption.h>
#include <library/database/statement.h>

#include <testdata.h>

#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;
using library::Database;
using library::Statement;

/// Statements on a database of our own: values, rows, failures, and the use of one statement again and again.
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder.emplace();
        auto opened = Database::open(m_folder->filePath(u"test.db"_s), Database::Access::ReadWrite);
        VERIFY_RESULT(opened);
        m_database.emplace(std::move(*opened));
        VERIFY_RESULT(m_database->execute(u"CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size REAL, bytes BLOB)"_s));
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void valuesComeBackAsTheyWereBound()
    {
        Statement insert(*m_database, u"INSERT INTO item (id, name, size, bytes) VALUES (?, ?, ?, ?)"_s);
        const QString name = u"Ünïcode \u4e2d\u6587"_s + QChar(0) + u"behind a zero"_s;
        VERIFY_RESULT(insert.bind(qint64(1) << 40).bind(name).bind(0.25).bindValue(QByteArray("\0\1", 2)).run());
        QCOMPARE(insert.lastInsertId(), qint64(1) << 40);
        QCOMPARE(insert.changedRows(), 1);
        Statement select(*m_database, u"SELECT id, name, size, bytes, typeof(bytes) FROM item"_s);
        VERIFY_RESULT(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), qint64(1) << 40);
        QCOMPARE(select.string(1), name);
        QCOMPARE(select.real(2), 0.25);
        QCOMPARE(select.bytes(3).toByteArray(), QByteArray("\0\1", 2));
        QCOMPARE(select.string(4), u"blob"_s);
        QVERIFY(!select.next());
    }

    void nothingIsEmptyTextOrNull()
    {
        Statement insert(*m_database, u"INSERT INTO item (id, name, size) VALUES (?, ?, ?)"_s);
        VERIFY_RESULT(insert.bind(base::RecordId()).bind(QString()).bindValue({}).run());
        Statement select(*m_database, u"SELECT id, name, size, typeof(name) FROM item"_s);
        QVERIFY(select.next());
        QVERIFY(select.id<base::RecordId>(0).isValid()); // SQLite gave it.
        QCOMPARE(select.string(3), u"text"_s);
        QVERIFY(select.isNull(2));
        QVERIFY(!select.isNull(1));
    }

    void aStatementRunsAgainWithOtherValues()
    {
        Statement insert(*m_database, u"INSERT INTO item (name) VALUES (?)"_s);
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            VERIFY_RESULT(insert.bind(name).run());
        Statement select(*m_database, u"SELECT name FROM item WHERE id >= ? ORDER BY id"_s);
        for (const int first : {1, 2}) {
            VERIFY_RESULT(select.bind(first).run());
            QVERIFY(select.next()); // The other rows are left.
            QCOMPARE(select.string(0), first == 1 ? u"one"_s : u"two"_s);
        }
        // The same values again.
        VERIFY_RESULT(select.run());
        QCOMPARE(rest(select), QStringList({u"two"_s, u"three"_s}));
    }

    void oneStatementServesTheNextOfItsSql()
    {
        const QString sql = u"SELECT ?"_s;
        for (const QString &value : {u"first"_s, u"second"_s}) {
            Statement select(*m_database, sql);
            select.bind(value);
            QCOMPARE(rest(select), QStringList {value});
        }
        // No value of an earlier one is left.
        Statement bare(*m_database, sql);
        QVERIFY(!bare.run());
    }

    void eachPlaceHasAValue()
    {
        Statement select(*m_database, u"SELECT ?, ?"_s);
        QVERIFY(!select.run());
        QVERIFY(!select.bind(1).run());
        QVERIFY(!select.bind(1, 2, 3).run());
        VERIFY_RESULT(select.bind(1, 2).run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(1), 2);
        VERIFY_RESULT(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(1), 2);
    }

    void aFailureWithoutARunIsKept()
    {
        Statement faulty(*m_database, u"SELECT nothing FROM nowhere"_s);
        QVERIFY(!faulty.next());
        QVERIFY(!m_database->takeFailure());
    }

    void twoOfTheSameSqlDoNotMeet()
    {
        fill(3);
        const QString sql = u"SELECT name FROM item ORDER BY id"_s;
        Statement outer(*m_database, sql);
        VERIFY_RESULT(outer.run());
        QStringList seen;
        while (outer.next()) {
            Statement inner(*m_database, sql);
            seen.append(outer.string(0) + u'/' + rest(inner).join(u','));
        }
        QCOMPARE(seen, QStringList({u"1/1,2,3"_s, u"2/1,2,3"_s, u"3/1,2,3"_s}));
    }

    void aChangedTableIsSeenByAnOldStatement()
    {
        fill(1);
        {
            Statement select(*m_database, u"SELECT count(*) FROM item"_s);
            QCOMPARE(rest(select), QStringList {u"1"_s});
        }
        VERIFY_RESULT(m_database->execute(u"ALTER TABLE item ADD COLUMN more TEXT"_s));
        fill(2);
        Statement select(*m_database, u"SELECT count(*) FROM item"_s);
        QCOMPARE(rest(select), QStringList {u"3"_s});
    }

    void manyStatementsDoNotPileUp()
    {
        for (int number = 0; number < 1000; ++number) {
            Statement select(*m_database, u"SELECT %1"_s.arg(number));
            QCOMPARE(rest(select), QStringList {QString::number(number)});
        }
    }

    void faultySqlFails()
    {
        for (const QString &sql : {u"SELECT nothing FROM nowhere"_s, u"SELECT 1; SELECT 2"_s, u"-- a comment"_s, QString()}) {
            Statement faulty(*m_database, sql);
            const base::Status done = faulty.bind(1).run();
            QVERIFY2(!done, qPrintable(sql));
            QCOMPARE(done.error().code, base::ErrorCode::Storage);
            QVERIFY(!faulty.next());
            QVERIFY(!faulty.status());
        }
        VERIFY_RESULT(m_database->execute(u"SELECT 1 ; \n"_s));
    }

    void aRefusedRowDoesNotSpoilTheNext()
    {
        Statement insert(*m_database, u"INSERT INTO item (name) VALUES (?)"_s);
        VERIFY_RESULT(insert.bind(u"one"_s).run());
        QVERIFY(!insert.bind(u"one"_s).run());
        VERIFY_RESULT(insert.bind(u"two"_s).run());
        QCOMPARE(insert.changedRows(), 1);
    }

    void aFailureBetweenRowsIsKept()
    {
        fill(2000);
        Statement select(*m_database, u"SELECT a.id FROM item a, item b WHERE a.id > ? ORDER BY b.id"_s);
        {
            bool isCancelled = false;
            const library::Interruption interruption(*m_database, [&isCancelled] { return isCancelled; });
            select.bind(0);
            QVERIFY(select.next());
            isCancelled = true;
            while (select.next()) { }
        }
        QVERIFY(!select.status());
        QCOMPARE(select.status().error().code, base::ErrorCode::Cancelled);
        // Other values do not hide it; only run() begins anew.
        QVERIFY(!select.bind(1).next());
        const base::Status kept = m_database->takeFailure();
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, base::ErrorCode::Cancelled);
        VERIFY_RESULT(m_database->takeFailure());
        VERIFY_RESULT(select.bind(1999).run());
        QVERIFY(select.next());
    }

    void rowsThatWereLeftHoldNoLock()
    {
        fill(10);
        {
            Statement select(*m_database, u"SELECT id FROM item"_s);
            QVERIFY(select.next());
        }
        auto other = Database::open(m_folder->filePath(u"test.db"_s), Database::Access::ReadWrite);
        VERIFY_RESULT(other);
        VERIFY_RESULT(other->execute(u"DROP TABLE item"_s));
        Statement gone(*m_database, u"SELECT id FROM item"_s);
        QVERIFY(!gone.run());
    }

private:
    void fill(int rows)
    {
        Statement insert(*m_database, u"INSERT INTO item (name) SELECT 1 + count(*) FROM item"_s);
        for (int row = 0; row < rows; ++row)
            VERIFY_RESULT(insert.run());
    }

    static QStringList rest(Statement &select)
    {
        QStringList values;
        while (select.next())
            values.append(select.string(0));
        return values;
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
