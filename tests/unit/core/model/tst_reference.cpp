// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/reference.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::Address;
using model::Reference;

class TestReference : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatPointsNowhere_data();
    void refusesWhatPointsNowhere();
    void aLongTextCostsNothing();
    void linksComeBack_data();
    void linksComeBack();
};

void TestReference::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("shortForm");
    QTest::addColumn<int>("record");
    QTest::addColumn<QString>("address");
    const QString none;
    const QString council = u"A/HRC/RES/57/12"_s;
    QTest::newRow("symbol") << council << council << none << 0 << none;
    QTest::newRow("with address") << u"A/HRC/RES/57/12 OP8"_s << council << none << 0 << u"OP8"_s;
    QTest::newRow("with sub-paragraph") << u"a/hrc/res/57/12 op 8 (a)"_s << council << none << 0 << u"OP8 (a)"_s;
    QTest::newRow("with a comma") << u"A/HRC/RES/57/12, para. 8 (a)"_s << council << none << 0 << u"OP8 (a)"_s;
    QTest::newRow("with a number") << u"A/HRC/RES/57/12 8"_s << council << none << 0 << u"OP8"_s;
    QTest::newRow("part and address") << u"A/RES/57/270 B OP8"_s << u"A/RES/57/270 B"_s << none << 0 << u"OP8"_s;
    QTest::newRow("year and address") << u"S/RES/1325 (2000) OP8"_s << u"S/RES/1325 (2000)"_s << none << 0 << u"OP8"_s;
    QTest::newRow("short") << u"57/12"_s << none << u"57/12"_s << 0 << none;
    QTest::newRow("short with address") << u"57/12 OP8"_s << none << u"57/12"_s << 0 << u"OP8"_s;
    QTest::newRow("short with a stray space") << u"57 / 12"_s << none << u"57/12"_s << 0 << none;
    QTest::newRow("short with the body") << u"HRC res 57/12"_s << council << none << 0 << none;
    QTest::newRow("body in words") << u"General Assembly resolution 70/1, pp3"_s << u"A/RES/70/1"_s << none << 0
                                   << u"PP3"_s;
    QTest::newRow("only one body prints a year") << u"2722 (2024)"_s << u"S/RES/2722 (2024)"_s << none << 0 << none;
    QTest::newRow("Roman session") << u"217 A (III)"_s << none << u"217 A (III)"_s << 0 << none;
    QTest::newRow("record") << u"#412"_s << none << none << 412 << none;
    QTest::newRow("record of a script") << u"412"_s << none << none << 412 << none;
    QTest::newRow("record with address") << u"#412 OP8"_s << none << none << 412 << u"OP8"_s;
    QTest::newRow("link") << u"aide-memoire:A/HRC/RES/57/12#OP8"_s << council << none << 0 << u"OP8"_s;
    QTest::newRow("encoded link") << u"aide-memoire:S/RES/1325%20(2000)#OP8%20(a)"_s << u"S/RES/1325 (2000)"_s << none
                                  << 0 << u"OP8 (a)"_s;
    QTest::newRow("link to a record") << u"aide-memoire:#412"_s << none << none << 412 << none;
}

void TestReference::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(int, record);
    const std::optional<Reference> reference = Reference::parse(typed);
    QVERIFY(reference);
    QTEST(reference->symbol ? reference->symbol->display() : QString(), "symbol");
    QTEST(reference->shortForm, "shortForm");
    QCOMPARE(reference->record, base::RecordId(record));
    QTEST(reference->address.text(), "address");
}

void TestReference::refusesWhatPointsNowhere_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s, u" "_s, u"#"_s, u"#0"_s, u"smart city"_s, u"OP8"_s,
             u"A/HRC/RES/57/12 and more"_s,
             u"aide-memoire:"_s, u"#99999999999999999999999"_s, u"HIV/AIDS"_s})
        QTest::newRow(qPrintable(typed + u'.')) << typed;
}

void TestReference::refusesWhatPointsNowhere()
{
    QFETCH(QString, typed);
    QVERIFY(!Reference::parse(typed));
}

void TestReference::aLongTextCostsNothing()
{
    // Were the cost to grow with the square, the test would not end.
    QVERIFY(!Reference::parse(u"A/HRC/RES/57/12, "_s.repeated(1'000'000)));
}

void TestReference::linksComeBack_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("link");
    QTest::newRow("paragraph") << u"A/HRC/RES/57/12"_s << u"OP8"_s << u"aide-memoire:A/HRC/RES/57/12#OP8"_s;
    QTest::newRow("document") << u"A/HRC/RES/57/12"_s << QString() << u"aide-memoire:A/HRC/RES/57/12"_s;
    QTest::newRow("spaces") << u"S/RES/1325 (2000)"_s << u"OP8 (a)"_s
                            << u"aide-memoire:S/RES/1325%20(2000)#OP8%20(a)"_s;
    QTest::newRow("Arabic label") << u"A/HRC/RES/57/12"_s << u"OP8 (أ)"_s
                                  << u"aide-memoire:A/HRC/RES/57/12#OP8%20(%D8%A3)"_s;
}

void TestReference::linksComeBack()
{
    QFETCH(QString, symbol);
    QFETCH(QString, address);
    const QString link = Reference::link(symbol, Address(address));
    QTEST(link, "link");
    const std::optional<Reference> reference = Reference::parse(link);
    QVERIFY(reference && reference->symbol);
    QCOMPARE(reference->symbol->display(), symbol);
    QCOMPARE(reference->address.text(), address);
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
