// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/difference.h>

#include <QtTest>

#include <vector>

using namespace Qt::StringLiterals;

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void similarity_data();
    void similarity();
    void isSymmetric();
    void longTextsAgreeWithThePlainMethod();
};

void TestDifference::similarity_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<double>("expected");
    QTest::newRow("equal") << u"a b c"_s << u"a b c"_s << 1.0;
    QTest::newRow("both empty") << QString() << QString() << 1.0;
    QTest::newRow("one empty") << QString() << u"a"_s << 0.0;
    QTest::newRow("nothing in common") << u"a b c"_s << u"d e f"_s << 0.0;
    QTest::newRow("case and marks do not count") << u"Réaffirmant, que"_s << u"reaffirmant que"_s << 1.0;
    QTest::newRow("one word replaced") << u"calls upon all States"_s << u"urges upon all States"_s << 0.75;
    QTest::newRow("one word added") << u"a b c"_s << u"a b x c"_s << 6.0 / 7.0;
    QTest::newRow("order counts") << u"a b"_s << u"b a"_s << 0.5;
    QTest::newRow("only marks, different") << u"—"_s << u"…"_s << 0.0;
}

void TestDifference::similarity()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(double, expected);
    QCOMPARE(text::similarity(left, right), expected);
}

void TestDifference::isSymmetric()
{
    const QString left = u"the right to safe drinking water and sanitation in cities"_s;
    const QString right = u"cities and the human right to water, safe sanitation in all"_s;
    QCOMPARE(text::similarity(left, right), text::similarity(right, left));
    QVERIFY(text::similarity(left, right) > 0.3);
}

// The textbook table, as a check of the method that works on 64 words at a time.
static double plainSimilarity(const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<std::vector<int>> table(left.size() + 1, std::vector<int>(right.size() + 1, 0));
    for (size_t i = 1; i <= left.size(); ++i) {
        for (size_t j = 1; j <= right.size(); ++j) {
            table[i][j] = left[i - 1] == right[j - 1] ? table[i - 1][j - 1] + 1
                                                      : std::max(table[i - 1][j], table[i][j - 1]);
        }
    }
    return 2.0 * table.back().back() / static_cast<double>(left.size() + right.size());
}

void TestDifference::longTextsAgreeWithThePlainMethod()
{
    QRandomGenerator random(57);
    for (int round = 0; round < 60; ++round) {
        const auto make = [&random](QString &words) {
            std::vector<int> numbers;
            const int length = random.bounded(1, 300);
            for (int i = 0; i < length; ++i) {
                numbers.push_back(random.bounded(0, 12));
                words += u"w%1 "_s.arg(numbers.back());
            }
            return numbers;
        };
        QString left;
        QString right;
        const std::vector<int> first = make(left);
        const std::vector<int> second = make(right);
        QCOMPARE(text::similarity(left, right), plainSimilarity(first, second));
    }
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
