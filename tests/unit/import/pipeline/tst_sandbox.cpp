// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/fileaccess.h>
#include <import/pipeline/readerslot.h>

#include <testdata.h>

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &words)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size())
        qFatal("a file of the test could not be written");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestSandbox : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOutIsShut_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("the process that reads") << u"reader"_s;
        QTest::newRow("an office program") << u"other"_s;
    }
    void everyWayOutIsShut()
    {
        QFETCH(QString, who);
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        const QString secret = elsewhere.filePath(u"secret"_s);
        write(folder.filePath(u"given"_s), "given");
        write(secret, "secret");
        QProcess process;
        // At its end the search for leaks looks into the process from outside, which is shut as well.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/../ways_out"_s,
            {who, folder.path(), secret, QString::number(QCoreApplication::applicationPid())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const QStringList lines = QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 30);
        const QStringList needed {u"given"_s, u"library"_s, u"own-result"_s};
        // Without Landlock the kernel cannot tell one file from another.
        const QStringList ofLandlock {u"read-outside"_s, u"list-outside"_s, u"accounts"_s, u"environment"_s, u"signal"_s};
        // What the sanitizers need themselves is not shut in their build.
        const QStringList ofSanitizers = testdata::isSanitized()
            ? QStringList {u"environment"_s, u"ptrace"_s, u"read-memory"_s, u"signal"_s, u"terminal"_s} : QStringList();
        for (const QString &line : lines) {
            const QString way = line.section(u' ', 0, 0);
            if ((ofLandlock.contains(way) && !pipeline::canRestrictFiles()) || ofSanitizers.contains(way))
                continue;
            QVERIFY2(line.endsWith(needed.contains(way) ? u" open"_s : u" shut"_s), qPrintable(line));
        }
        QCOMPARE(contents(secret), "secret");
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"secret"_s});
        QCOMPARE(contents(folder.filePath(u"given"_s)), "given");
    }

    void aSlotHoldsOneFile()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"one"_s), "1");
        write(folder.filePath(u"two"_s), "22");
        pipeline::ReaderSlot slot;
        const auto one = slot.put(folder.filePath(u"one"_s));
        QVERIFY(one);
        QCOMPARE(contents(*one), "1");
        QCOMPARE(slot.put(folder.filePath(u"one"_s)).value_or(QString()), *one);
        const auto two = slot.put(folder.filePath(u"two"_s));
        QVERIFY(two);
        QVERIFY(*two != *one);
        QCOMPARE(contents(*two), "22");
        QVERIFY(!QFile::exists(*one));
        // The file itself stays.
        QCOMPARE(contents(folder.filePath(u"one"_s)), "1");
        const auto none = slot.put(folder.filePath(u"none"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().code, base::ErrorCode::Unreadable);
        QCOMPARE(none.error().subject, folder.filePath(u"none"_s));
    }

    void aFileThatChangedIsPutInAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one"_s);
        write(path, "1");
        pipeline::ReaderSlot slot;
        QVERIFY(slot.put(path));
        QVERIFY(QFile::remove(path));
        write(path, "333");
        const auto again = slot.put(path);
        QVERIFY(again);
        QCOMPARE(contents(*again), "333");
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
