// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <rawzip.h>
#include <testdata.h>

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 64;
constexpr int kFiles = 40; ///< In the folder, and as many in its archive.

}

/// An import that is killed at any moment leaves a sound library, and the next one completes it.
class TestKilledImport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile fixture(testdata::fixture(u"intake/resolution.xml"_s));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        const QByteArray pattern = fixture.readAll().replace("@TAIL@", "open");
        QVERIFY(QDir().mkpath(m_home.filePath(u"files"_s)));
        QList<testdata::RawMember> members;
        for (int number = 1; number <= kFiles; ++number) {
            write(u"files/%1.xml"_s.arg(number), QByteArray(pattern).replace("@NUMBER@", QByteArray::number(number)));
            members.append({QByteArray::number(number) + ".xml", QByteArray(pattern).replace("@NUMBER@", QByteArray::number(kFiles + number))});
        }
        write(u"files/more.zip"_s, testdata::rawZip(members));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(run({u"new"_s, m_home.filePath(u"whole"_s)}), 0);
        QCOMPARE(import(u"whole"_s), 0);
        m_longest = timer.elapsed();
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<int>("delay");
        const uint seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < kRounds; ++round)
            QTest::addRow("%d", round) << int(random.bounded(qMax<qint64>(1, m_longest)));
    }

    void nothingIsLost()
    {
        QFETCH(int, delay);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(run({u"new"_s, m_home.filePath(name)}), 0);
        QProcess killed;
        killed.start(QStringLiteral(AIDE_PROGRAM), importArguments(name));
        QVERIFY(killed.waitForStarted());
        killed.waitForFinished(delay);
        killed.kill();
        killed.waitForFinished();
        QCOMPARE(run({u"--library"_s, m_home.filePath(name), u"check"_s}), 0);
        QCOMPARE(import(name), 0);
        QCOMPARE(run({u"--library"_s, m_home.filePath(name), u"check"_s, u"--json"_s}), 0);
        const QJsonObject check = QJsonDocument::fromJson(m_output).object();
        QCOMPARE(check[u"texts"_s].toInt(), 2 * kFiles);
        QCOMPARE(originals(name), 2 * kFiles);
        QVERIFY(QDir(m_home.filePath(name)).removeRecursively());
    }

private:
    QStringList importArguments(const QString &library) const
    {
        return {u"--library"_s, m_home.filePath(library), u"import"_s, m_home.filePath(u"files"_s)};
    }
    int import(const QString &library) { return run(importArguments(library)); }

    int run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(AIDE_PROGRAM), arguments);
        if (!process.waitForFinished(120'000))
            return -1;
        m_output = process.readAllStandardOutput();
        if (process.exitCode() != 0)
            qWarning("%s%s", m_output.constData(), process.readAllStandardError().constData());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    /// All files under originals/, left over or not.
    int originals(const QString &library) const
    {
        int count = 0;
        QDirIterator walk(m_home.filePath(library) + u"/originals"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; walk.hasNext(); walk.next())
            ++count;
        return count;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file cannot be written");
    }

    QTemporaryDir m_home;
    qint64 m_longest = 0; ///< Milliseconds of an import that nobody kills.
    QByteArray m_output;
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killedimport.moc"
