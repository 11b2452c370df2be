// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/base/result.h>

#include <QMap>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

base::Result<int> number(const QString &words)
{
    bool isNumber = false;
    const int value = words.toInt(&isNumber);
    if (!isNumber)
        return base::failure(base::ErrorCode::BadInput, words, u"no number"_s);
    return value;
}

base::Result<int> sum(const QString &left, const QString &right)
{
    TRY(const int first, number(left));
    TRY(const int second, number(right));
    return first + second;
}

base::Status check(const QStringList &all, int &checked)
{
    for (const QString &words : all) {
        TRY_VOID(number(words));
        ++checked;
    }
    return base::ok();
}

base::Result<std::unique_ptr<int>> owned(const QString &words)
{
    TRY(const int value, number(words));
    return std::make_unique<int>(value);
}

std::expected<int, QString> otherError(const QString &words)
{
    TRY(const int value, words.isEmpty() ? std::expected<int, QString>(std::unexpected(u"nothing"_s)) : int(words.size()));
    return value;
}

}

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void tryGivesTheValue();
    void tryReturnsTheWholeError();
    void tryVoidGoesOnOrReturns();
    void tryMovesWhatCannotBeCopied();
    void tryStandsWithinALambdaOfATry();
    void tryAssignsAndTakesAnyExpected();
};

void TestResult::tryGivesTheValue()
{
    QCOMPARE(sum(u"40"_s, u"2"_s).value(), 42);
}

void TestResult::tryReturnsTheWholeError()
{
    const base::Result<int> failed = sum(u"40"_s, u"two"_s);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, base::ErrorCode::BadInput);
    QCOMPARE(failed.error().subject, u"two"_s);
    QCOMPARE(failed.error().detail, u"no number"_s);
}

void TestResult::tryVoidGoesOnOrReturns()
{
    int checked = 0;
    QVERIFY(check({u"1"_s, u"2"_s}, checked));
    QCOMPARE(checked, 2);
    QCOMPARE(check({u"1"_s, u"x"_s, u"3"_s}, checked).error().subject, u"x"_s);
    QCOMPARE(checked, 3);
}

void TestResult::tryMovesWhatCannotBeCopied()
{
    const auto take = [](const QString &words) -> base::Result<std::unique_ptr<int>> {
        TRY(std::unique_ptr<int> value, owned(words));
        return value;
    };
    QCOMPARE(*take(u"7"_s).value(), 7);
    QVERIFY(!take(u""_s));
}

void TestResult::tryStandsWithinALambdaOfATry()
{
    const auto run = [](const std::function<base::Result<int>()> &work) { return work(); };
    const auto nested = [&run](const QString &words) -> base::Result<int> {
        TRY(const int value, run([&words]() -> base::Result<int> {
            TRY(const int inner, number(words));
            TRY_VOID(number(u"1"_s));
            return inner + 1;
        }));
        return value * 2;
    };
    QCOMPARE(nested(u"4"_s).value(), 10);
    QCOMPARE(nested(u"four"_s).error().subject, u"four"_s);
}

void TestResult::tryAssignsAndTakesAnyExpected()
{
    QMap<QString, int> numbers;
    const auto add = [&numbers](const QString &words) -> base::Status {
        TRY(numbers[words], number(words));
        return base::ok();
    };
    QVERIFY(add(u"5"_s));
    QVERIFY(!add(u"V"_s));
    QCOMPARE(numbers, (QMap<QString, int> {{u"5"_s, 5}}));
    QCOMPARE(otherError(u"abc"_s).value(), 3);
    QCOMPARE(otherError(QString()).error(), u"nothing"_s);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
