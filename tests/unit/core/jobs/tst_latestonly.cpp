// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/jobs/latestonly.h>

#include <QtTest>

#include <functional>

class TestLatestOnly : public QObject
{
    Q_OBJECT

private slots:
    void deliversTheAnswerToTheLatestQuestion();
    void dropsWhatIsNoLongerAsked();
    void oneQuestionMayHaveSeveralAnswers();
    void anAnswerIsDroppedWithItsAsker();
};

void TestLatestOnly::deliversTheAnswerToTheLatestQuestion()
{
    jobs::LatestOnly latest;
    QList<int> taken;
    const std::function<void(int)> first = latest.ask([&taken](int answer) { taken.append(answer); });
    const std::function<void(int)> second = latest.ask([&taken](int answer) { taken.append(answer); });
    second(2);
    first(1);
    QCOMPARE(taken, QList<int> {2});
}

void TestLatestOnly::dropsWhatIsNoLongerAsked()
{
    jobs::LatestOnly latest;
    int answers = 0;
    const auto answer = latest.ask([&answers] { ++answers; });
    latest.drop();
    answer();
    QCOMPARE(answers, 0);
}

void TestLatestOnly::oneQuestionMayHaveSeveralAnswers()
{
    jobs::LatestOnly latest;
    int answers = 0;
    const auto count = [&answers] { ++answers; };
    const auto first = latest.ask(count);
    const auto second = latest.sameQuestion(count);
    first();
    second();
    QCOMPARE(answers, 2);
    latest.drop();
    first();
    second();
    QCOMPARE(answers, 2);
}

void TestLatestOnly::anAnswerIsDroppedWithItsAsker()
{
    int answers = 0;
    std::function<void()> answer;
    {
        jobs::LatestOnly latest;
        answer = latest.ask([&answers] { ++answers; });
    }
    answer();
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestLatestOnly)
#include "tst_latestonly.moc"
