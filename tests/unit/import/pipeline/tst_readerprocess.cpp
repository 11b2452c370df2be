// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/importer.h>
#include <import/pipeline/readerprocess.h>
#include <library/store/library.h>
#include <library/store/maintenance.h>

#include <rawzip.h>
#include <testdata.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace Qt::StringLiterals;
using pipeline::ReaderProcess;
using pipeline::ReaderRequest;

namespace {

pipeline::ReaderLimits misbehaving()
{
    pipeline::ReaderLimits limits;
    limits.forAFile = std::chrono::seconds(2);
    limits.program = QCoreApplication::applicationDirPath() + u"/../"_s + QLatin1StringView(AIDE_MISBEHAVING_READER);
    return limits;
}

ReaderRequest called(const QString &name, const QString &path = {})
{
    ReaderRequest request;
    request.name = name;
    request.path = path;
    return request;
}

}

class TestReaderProcess : public QObject
{
    Q_OBJECT

private slots:
    void whatGoesWrongCostsOneAnswer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("crash") << u"crash"_s << u"reader-crashed"_s;
        QTest::newRow("leave") << u"leave"_s << u"reader-crashed"_s;
        QTest::newRow("hang") << u"hang"_s << u"reader-timed-out"_s;
        if (!testdata::isSanitized())
            QTest::newRow("swell") << u"swell"_s << u"limit-exceeded"_s;
    }
    void whatGoesWrongCostsOneAnswer()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        const jobs::JobControl control;
        ReaderProcess process(misbehaving());
        const auto answer = process.ask(called(name), control);
        QVERIFY(!answer);
        QCOMPARE(base::codeName(answer.error().code), code);
        // The next file is read as if nothing had happened.
        VERIFY_RESULT(process.ask(called(u"good"_s), control));
    }

    void theProcessIsLockedIn_data()
    {
        QTest::addColumn<QString>("attempt");
        for (const char *attempt : {"write", "remove", "connect"})
            QTest::newRow(attempt) << QString::fromLatin1(attempt);
        if (!testdata::isSanitized())
            QTest::newRow("start") << u"start"_s;
    }
    void theProcessIsLockedIn()
    {
        QFETCH(QString, attempt);
        QTemporaryFile victim;
        QVERIFY(victim.open());
        ReaderProcess process(misbehaving());
        const auto answer = process.ask(called(attempt, victim.fileName()), jobs::JobControl());
        VERIFY_RESULT(answer);
        QCOMPARE(answer->format, u"refused"_s);
        QVERIFY(victim.exists() && !QFile::exists(victim.fileName() + u".new"_s));
    }

    void printingBreaksNoAnswer()
    {
        ReaderProcess process(misbehaving());
        const auto answer = process.ask(called(u"print"_s), jobs::JobControl());
        VERIFY_RESULT(answer);
        QCOMPARE(answer->format, u"text"_s);
    }

    void anArchiveStaysOpenBetweenItsMembers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"papers.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(testdata::rawZip({{"one.txt", "First."}, {"two.txt", "Second."}})) > 0);
        file.close();
        const jobs::JobControl control;
        ReaderProcess process;
        ReaderRequest request = called(u"one.txt"_s, path);
        request.kind = ReaderRequest::Kind::Member;
        const auto one = process.ask(request, control);
        VERIFY_RESULT(one);
        QCOMPARE(one->bytes, "First.");
        // What is no longer there cannot be copied for the second member, as it was for each.
        QVERIFY(QFile::remove(path));
        request.name = u"two.txt"_s;
        const auto two = process.ask(request, control);
        VERIFY_RESULT(two);
        QCOMPARE(two->bytes, "Second.");
        // Another process has it open no more.
        ReaderProcess fresh;
        QVERIFY(!fresh.ask(request, control));
    }

    void cancelIsAnsweredLongBeforeTheLimit()
    {
        jobs::JobControl control;
        pipeline::ReaderLimits limits = misbehaving();
        limits.forAFile = std::chrono::seconds(60);
        ReaderProcess process(limits);
        QElapsedTimer timer;
        timer.start();
        std::jthread stopper([&control] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            control.cancel();
        });
        const auto answer = process.ask(called(u"hang"_s), control);
        QVERIFY(!answer && answer.error().code == base::ErrorCode::Cancelled);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aMissingReaderIsNamed()
    {
        pipeline::ReaderLimits limits;
        limits.program = u"/nowhere/reader"_s;
        const auto answer = ReaderProcess(limits).ask(called(u"good"_s), jobs::JobControl());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, base::ErrorCode::ProgramMissing);
    }

    void anImportGoesOnAfterACrashAndAHang()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"files"_s);
        for (const char *name : {"a", "crash", "hang", "z"}) {
            QFile file(folder.filePath(u"files/"_s + QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name);
        }
        auto library = library::Library::create(folder.filePath(u"library"_s));
        VERIFY_RESULT(library);
        jobs::JobControl control;
        pipeline::ImportOptions options;
        options.limits = misbehaving();
        const model::ImportReport report
            = pipeline::Importer(**library).import({folder.filePath(u"files"_s)}, control, {}, options);
        QStringList codes;
        for (const model::FileOutcome &outcome : report.outcomes)
            codes.append(outcome.error ? base::codeName(outcome.error->code) : model::importOutcomeName(outcome.outcome));
        QCOMPARE(codes, (QStringList {u"added"_s, u"reader-crashed"_s, u"reader-timed-out"_s, u"added"_s}));
        const QStringList left = QDir((*library)->originalsFolder()).entryList({u"*.part"_s});
        QCOMPARE(left, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
