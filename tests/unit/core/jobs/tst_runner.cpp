// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/jobs/runner.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestRunner : public QObject
{
    Q_OBJECT

private slots:
    void deliversOnTheThreadOfTheCaller();
    void deliversFailures();
    void cancelReachesTheWork();
    void resultIsNotDeliveredToWhatIsGone();
    void progressReachesTheJob();
    void quietWorkHasNoJob();
    void destructionCancelsAndWaits();
    void oneThreadDoesAllWorkInOrder();
};

namespace {

base::Result<int> waitForCancel(jobs::JobControl &control)
{
    while (!control.isCancelled())
        QThread::msleep(1);
    return base::failure(base::ErrorCode::Cancelled);
}

}

void TestRunner::deliversOnTheThreadOfTheCaller()
{
    jobs::Runner runner;
    QObject context;
    QThread *worker = nullptr;
    QThread *deliverer = nullptr;
    int answer = 0;
    jobs::Job *job = runner.run<int>(u"Count"_s, &context,
        [&worker](jobs::JobControl &) -> base::Result<int> {
            worker = QThread::currentThread();
            return 57;
        },
        [&](base::Result<int> result) {
            deliverer = QThread::currentThread();
            answer = result.value_or(-1);
        });
    QCOMPARE(job->title(), u"Count"_s);
    QCOMPARE(runner.jobs(), QList<jobs::Job *> {job});
    QTRY_COMPARE(answer, 57);
    QCOMPARE(deliverer, QThread::currentThread());
    QVERIFY(worker != QThread::currentThread());
    QVERIFY(runner.jobs().isEmpty());
}

void TestRunner::oneThreadDoesAllWorkInOrder()
{
    QList<int> done;
    QSet<QThread *> threads;
    QThread *ended = nullptr;
    {
        jobs::Runner runner(jobs::Runner::Threads::One);
        for (int number = 0; number < 50; ++number) {
            runner.runInBackground<int>(&runner,
                [&, number]() -> base::Result<int> {
                    done.append(number); // One thread: nothing to guard.
                    threads.insert(QThread::currentThread());
                    return number;
                },
                [](const base::Result<int> &) {});
            if (number % 10 == 0)
                QTRY_COMPARE(done.size(), number + 1); // The thread has nothing to do for a moment.
        }
        // What still waits is done before the thread ends: there values are put away that belong to it.
        runner.runInBackground<int>(nullptr,
            [&ended]() -> base::Result<int> {
                QThread::msleep(20);
                ended = QThread::currentThread();
                return 0;
            },
            [](const base::Result<int> &) {});
    }
    QCOMPARE(done.size(), 50);
    QStringList order;
    for (const int number : std::as_const(done))
        order.append(QString::number(number));
    QVERIFY2(std::ranges::is_sorted(done), qPrintable(order.join(u' ')));
    QCOMPARE(threads.size(), 1);
    QVERIFY(threads.contains(ended));
}

void TestRunner::deliversFailures()
{
    jobs::Runner runner;
    std::optional<base::ErrorCode> code;
    runner.run<int>(u"Fail"_s, this,
        [](jobs::JobControl &) -> base::Result<int> { return base::failure(base::ErrorCode::Empty); },
        [&code](base::Result<int> result) { code = result.error().code; });
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, base::ErrorCode::Empty);
}

void TestRunner::cancelReachesTheWork()
{
    jobs::Runner runner;
    std::optional<base::ErrorCode> code;
    jobs::Job *job = runner.run<int>(u"Wait"_s, this, waitForCancel,
        [&code](base::Result<int> result) { code = result.error().code; });
    QSignalSpy removed(&runner, &jobs::Runner::jobRemoved);
    QVERIFY(!job->isCancelled());
    job->cancel();
    QVERIFY(job->isCancelled());
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, base::ErrorCode::Cancelled);
    QCOMPARE(removed.size(), 1);
}

void TestRunner::resultIsNotDeliveredToWhatIsGone()
{
    jobs::Runner runner;
    QSemaphore gate;
    bool delivered = false;
    QSignalSpy removed(&runner, &jobs::Runner::jobRemoved);
    auto context = std::make_unique<QObject>();
    const auto work = [&gate](jobs::JobControl &) -> base::Result<int> {
        gate.acquire();
        return 1;
    };
    runner.run<int>(u"Late"_s, context.get(), work, [&delivered](base::Result<int>) { delivered = true; });
    bool quietlyDelivered = false;
    QSemaphore quietDone;
    runner.runInBackground<int>(context.get(),
        [&]() -> base::Result<int> {
            gate.acquire();
            quietDone.release();
            return 1;
        },
        [&quietlyDelivered](base::Result<int>) { quietlyDelivered = true; });
    context.reset();
    gate.release(2);
    QTRY_COMPARE(removed.size(), 1);
    quietDone.acquire();
    QTest::qWait(20);
    QVERIFY(!delivered);
    QVERIFY(!quietlyDelivered);
    QVERIFY(runner.jobs().isEmpty());
}

void TestRunner::progressReachesTheJob()
{
    jobs::Runner runner;
    QSemaphore gate;
    bool done = false;
    jobs::Job *job = runner.run<int>(u"Steps"_s, this,
        [&gate](jobs::JobControl &control) -> base::Result<int> {
            control.report(1, 3, u"a.xml"_s);
            // Reports that come faster than a line can be read are not shown, but the last always is.
            control.report(2, 3, u"b.xml"_s);
            control.report(3, 3, u"c.xml"_s);
            gate.acquire();
            return 3;
        },
        [&done](base::Result<int>) { done = true; });
    QTRY_COMPARE(job->done(), 3);
    QCOMPARE(job->total(), 3);
    QCOMPARE(job->what(), u"c.xml"_s);
    gate.release();
    QTRY_VERIFY(done);
}

void TestRunner::quietWorkHasNoJob()
{
    jobs::Runner runner;
    QSignalSpy added(&runner, &jobs::Runner::jobAdded);
    QString answer;
    runner.runInBackground<QString>(this, []() -> base::Result<QString> { return u"found"_s; },
        [&answer](base::Result<QString> result) { answer = result.value_or(QString()); });
    QTRY_COMPARE(answer, u"found"_s);
    QCOMPARE(added.size(), 0);
}

void TestRunner::destructionCancelsAndWaits()
{
    std::atomic_bool ended = false;
    bool delivered = false;
    {
        jobs::Runner runner;
        runner.run<int>(u"Wait"_s, this,
            [&ended](jobs::JobControl &control) -> base::Result<int> {
                base::Result<int> result = waitForCancel(control);
                ended = true;
                return result;
            },
            [&delivered](base::Result<int>) { delivered = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
