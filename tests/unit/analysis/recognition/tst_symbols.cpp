// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/symbols.h>

using namespace Qt::StringLiterals;

class TestSymbols : public QObject
{
    Q_OBJECT

private slots:
    void wholeSymbols_data();
    void wholeSymbols();
    void nothing_data();
    void nothing();
    void inText_data();
    void inText();
    void severalInOrder();
    void longTextWithoutSymbols();
};

void TestSymbols::wholeSymbols_data()
{
    QTest::addColumn<QString>("symbol");
    const QStringList rows
        = u"A/HRC/RES/57/12|A/HRC/57/L.6/Rev.1|A/HRC/57/L.1|A/RES/217(III)[A]|A/RES/217 A (III)|A/RES/78/70|"
          "A/RES/57/270 B|A/RES/50/204[A]|A/RES/63/108[B-IV]|A/RES/80/244A-C|S/RES/1325 "
          "(2000)|S/RES/1(1946)|S/PRST/2004/36|"
          "S/2004/777|S/PV.4956|E/RES/2020/19|E/2005/L.10|E/CN.4/2005/L.10/Add.17|E/CN.4/Sub.2/2003/12/Rev.2|E/C.12/"
          "2010/1|"
          "CCPR/C/21/Rev.1/Add.13|CRC/C/GC/25|CEDAW/C/SR.438|ST/SGB/2007/6|ST/AI/189/Add.3/Rev.2|A/C.3/68/L.75|A/C.3/"
          "68/SR.50|"
          "A/68/PV.70|A/68/451|A/79/53/Add.1|A/68/49(Vol.I)|A/HRC/51/10|A/HRC/AC/9/6|A/HRC/PRST/OS/12/1|A/HRC/RES/S-30/"
          "1|"
          "A/RES/ES-11/1|A/RES/S-27/2|A/RES/3362(S-VII)|HSP/GC/24/7|UNEP/EA.1/RES.1|A/CONF.157/23|TD/B/C.II/21|DP/2010/"
          "3|"
          "A/HRC/57/NGO/12|A/INF/79/4|E/ESCWA/RES/214(XIX)|HRI/GEN/1/Rev.9|A/HRC/WG.6/45/KOR/1|CERD/C/KOR/CO/17-19|"
          "A/HRC/57/CRP.2|A/AC.109/2024/L.5|A/HRC/56/32/Corr.1"_s.split(u'|');
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row)) << row;
}

void TestSymbols::wholeSymbols()
{
    QFETCH(QString, symbol);
    const auto expected = model::Symbol::parse(symbol);
    QVERIFY(expected);
    const QStringList frames {u"%1"_s, u"as contained in %1."_s, u"(%1)"_s, u"see %1, para. 8, and"_s, u"见%1号文件"_s,
        u"الوثيقة %1، التي"_s, u"в документе %1."_s};
    for (const QString &frame : frames) {
        const QString text = frame.arg(symbol);
        const QList<recognition::FoundSymbol> found = recognition::findSymbols(text);
        QVERIFY2(found.size() == 1, qPrintable(text));
        QCOMPARE(text.mid(found.first().start, found.first().end - found.first().start), symbol);
        QCOMPARE(found.first().symbol.key(), expected->key());
    }
}

void TestSymbols::nothing_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows
        = u"HIV/AIDS|24/7|and/or|N/A|km/h|MSC/72/13/2|OEA/Ser.L/III.15|2023/24|A/C|w/o|E/mail|S/he|"
          "GE.18-16415(E)|16-11706 (E) 020916|http://example.org/A/RES/70/1|A/HRC|/|//|A/|xA/RES/70/1"_s.split(u'|');
    for (const QString &row : rows)
        QTest::newRow(qPrintable(row)) << row;
}

void TestSymbols::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(recognition::findSymbols(text).size(), 0);
    const QString sentence = u"the word "_s + text + u" in a sentence"_s;
    QCOMPARE(recognition::findSymbols(sentence).size(), 0);
}

void TestSymbols::inText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("article of the next sentence") << u"in A/HRC/38/22 A further"_s << u"A/HRC/38/22"_s;
    QTest::newRow("article after a resolution") << u"in A/RES/38/22 A further"_s << u"A/RES/38/22"_s;
    QTest::newRow("part before a date") << u"A/RES/57/270 B of 23 June 2003"_s << u"A/RES/57/270 B"_s;
    QTest::newRow("part A before a date") << u"A/RES/48/263 A of 28 July 1994"_s << u"A/RES/48/263 A"_s;
    QTest::newRow("part at the end of a sentence") << u"see A/RES/57/270 B."_s << u"A/RES/57/270 B"_s;
    QTest::newRow("a name, no part") << u"see A/RES/57/270 General"_s << u"A/RES/57/270"_s;
    QTest::newRow("full stop") << u"Symbol A/HRC/57/L.6/Rev.1. The next"_s << u"A/HRC/57/L.6/Rev.1"_s;
    QTest::newRow("Chinese") << u"见A/HRC/RES/51/19号文件"_s << u"A/HRC/RES/51/19"_s;
    QTest::newRow("Arabic") << u"الوثيقة A/HRC/RES/51/19، التي"_s << u"A/HRC/RES/51/19"_s;
    QTest::newRow("resolution") << u"resolution A/RES/51/210"_s << u"A/RES/51/210"_s;
    QTest::newRow("no-break hyphen") << u"CERD/C/KOR/CO/17\u201119"_s << u"CERD/C/KOR/CO/17\u201119"_s;
    QTest::newRow("no-break space") << u"S/RES/1325\u00a0(2000),"_s << u"S/RES/1325\u00a0(2000)"_s;
    QTest::newRow("Cyrillic letter") << u"в резолюции А/RES/70/1 и"_s << u"А/RES/70/1"_s;
    QTest::newRow("site") << u"https://undocs.org/en/A/HRC/43/71"_s << u"A/HRC/43/71"_s;
    QTest::newRow("year of a sentence") << u"in A/HRC/38/22 (2018)"_s << u"A/HRC/38/22"_s;
    QTest::newRow("asterisk") << u"A/HRC/57/L.6* was"_s << u"A/HRC/57/L.6"_s;
}

void TestSymbols::inText()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const QList<recognition::FoundSymbol> found = recognition::findSymbols(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(text.mid(found.first().start, found.first().end - found.first().start), printed);
}

void TestSymbols::severalInOrder()
{
    const QList<recognition::FoundSymbol> found = recognition::findSymbols(u"(A/72/L.16 and A/72/L.16/Add.1), A/72/L.17"_s);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).symbol.display(), u"A/72/L.16"_s);
    QCOMPARE(found.at(1).symbol.display(), u"A/72/L.16/Add.1"_s);
    QCOMPARE(found.at(2).symbol.display(), u"A/72/L.17"_s);
}

void TestSymbols::longTextWithoutSymbols()
{
    // A text that is all slashes must not take more than linear time.
    QCOMPARE(recognition::findSymbols(QString(2'000'000, u'/')).size(), 0);
    QCOMPARE(recognition::findSymbols(u"A/"_s.repeated(500'000)).size(), 0);
}

QTEST_APPLESS_MAIN(TestSymbols)
#include "tst_symbols.moc"
