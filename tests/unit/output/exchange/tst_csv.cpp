// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/exchange/csv.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"Harbours"_s << u"Harbours"_s;
        QTest::newRow("comma") << u"Harbours, old"_s << u"\"Harbours, old\""_s;
        QTest::newRow("quotation marks") << u"the \"old\" harbour"_s << u"\"the \"\"old\"\" harbour\""_s;
        QTest::newRow("line end") << u"one\ntwo"_s << u"\"one\ntwo\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with a comma") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
        QTest::newRow("sign") << u"-3 places"_s << u"'-3 places"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void cellsAreGuarded()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(exchange::csvLine({cell, u"x"_s}), written + u",x\r\n");
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
