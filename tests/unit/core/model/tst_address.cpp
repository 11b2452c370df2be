// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/address.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::Address;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void containsWhatIsBelow_data();
    void containsWhatIsBelow();
    void makesSubAddresses();
    void findsItsPlaceInATranslation();
    void kindNamesGoBothWays();
};

void TestAddress::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const QList<std::pair<QString, QString>> rows {{u"OP8"_s, u"OP8"_s}, {u"op8a"_s, u"OP8 (a)"_s},
        {u"OP 8(a)(i)"_s, u"OP8 (a) (i)"_s}, {u"OP8 (a) (i)"_s, u"OP8 (a) (i)"_s}, {u"8 a) i)"_s, u"OP8 (a) (i)"_s},
        {u"8 a ii"_s, u"OP8 (a) (ii)"_s}, {u"pp 3"_s, u"PP3"_s}, {u"pp3"_s, u"PP3"_s}, {u"PP3 bis"_s, u"PP3 bis"_s},
        {u"PP3bis"_s, u"PP3 bis"_s}, {u"op4 alt"_s, u"OP4 alt"_s}, {u"para. 8 (a)"_s, u"OP8 (a)"_s},
        {u"Paragraph 8"_s, u"OP8"_s}, {u"operative paragraph 8"_s, u"OP8"_s}, {u"preambular paragraph 3"_s, u"PP3"_s},
        {u"paragraphe 8 a)"_s, u"OP8 (a)"_s}, {u"párr. 8"_s, u"OP8"_s}, {u"пункт 8"_s, u"OP8"_s},
        {u"الفقرة 8"_s, u"OP8"_s}, {u"§ 8"_s, u"OP8"_s}, {u"note 4"_s, u"note 4"_s}, {u"Footnote 4"_s, u"note 4"_s},
        {u"8"_s, u"OP8"_s}, {u"008"_s, u"OP8"_s}, {u"¶3"_s, u"¶3"_s}, {u"annex"_s, u"Annex"_s},
        {u"annex op2"_s, u"Annex OP2"_s}, {u"Annex OP2 (a)"_s, u"Annex OP2 (a)"_s},
        {u"annex II op2"_s, u"Annex II OP2"_s},
        {u"annex ii, para. 2"_s, u"Annex II OP2"_s}, {u"Annex II"_s, u"Annex II"_s}, {u"annexe I"_s, u"Annex I"_s},
        {u"annex 2 op3"_s, u"Annex 2 OP3"_s}, {u"annex 2"_s, u"Annex OP2"_s}, {u"Annex ¶3"_s, u"Annex ¶3"_s},
        {u"Annex note 4"_s, u"Annex note 4"_s}, {u"OP8 (أ)"_s, u"OP8 (أ)"_s}, {u"op8 أ"_s, u"OP8 (أ)"_s},
        {u"OP8 (а) (б)"_s, u"OP8 (а) (б)"_s}, {u"OP٨ (أ)"_s, u"OP8 (أ)"_s}, {u"OP8（a）"_s, u"OP8 (a)"_s},
        {u"OP8 (1)"_s, u"OP8 (1)"_s}, {u"p. 12"_s, u"p. 12"_s}, {u"page 12 ¶3"_s, u"p. 12 ¶3"_s},
        {u"p12"_s, u"p. 12"_s}, {u"00:41:07"_s, u"00:41:07"_s}, {u"41:07"_s, u"41:07"_s}};
    for (const auto &[typed, canonical] : rows)
        QTest::newRow(qPrintable(typed)) << typed << canonical;
}

void TestAddress::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const std::optional<Address> address = Address::parse(typed);
    QVERIFY(address);
    QCOMPARE(address->text(), canonical);
    // What is printed can be typed again.
    QCOMPARE(Address::parse(canonical), address);
}

void TestAddress::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed : {u""_s, u"  "_s, u"OP"_s, u"PP"_s, u"eight"_s, u"OP8 and OP9"_s, u"OP8-10"_s,
             u"57/12"_s, u"A/HRC/57/2"_s, u"(2000)"_s, u"B OP8"_s, u"OP8 ("_s, u"OP123456"_s, u"annexed"_s,
             u"opera 8 a"_s, QString(500, u'8')})
        QTest::newRow(qPrintable(typed.left(20) + u'.')) << typed;
}

void TestAddress::refusesWhatIsNoAddress()
{
    QFETCH(QString, typed);
    const std::optional<Address> address = Address::parse(typed);
    QVERIFY2(!address, address ? qPrintable(address->text()) : "");
}

void TestAddress::containsWhatIsBelow_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("below");
    QTest::addColumn<bool>("contains");
    QTest::newRow("itself") << u"OP8"_s << u"OP8"_s << true;
    QTest::newRow("sub-paragraph") << u"OP8"_s << u"OP8 (a)"_s << true;
    QTest::newRow("two levels") << u"OP8"_s << u"OP8 (a) (i)"_s << true;
    QTest::newRow("within") << u"OP8 (a)"_s << u"OP8 (a) (i)"_s << true;
    QTest::newRow("not upwards") << u"OP8 (a)"_s << u"OP8"_s << false;
    QTest::newRow("longer number") << u"OP8"_s << u"OP80"_s << false;
    QTest::newRow("bis is a neighbour") << u"PP3"_s << u"PP3 bis"_s << false;
    QTest::newRow("annex") << u"Annex"_s << u"Annex OP2 (a)"_s << true;
    QTest::newRow("second annex") << u"Annex II"_s << u"Annex II OP2"_s << true;
    QTest::newRow("other annex") << u"Annex I"_s << u"Annex II OP2"_s << false;
    QTest::newRow("paragraph of an annex") << u"Annex OP2"_s << u"Annex OP2 (a)"_s << true;
    QTest::newRow("page") << u"p. 12"_s << u"p. 12 ¶3"_s << true;
    QTest::newRow("nothing contains nothing else") << QString() << u"OP8"_s << false;
}

void TestAddress::containsWhatIsBelow()
{
    QFETCH(QString, above);
    QFETCH(QString, below);
    QTEST(Address(above).contains(Address(below)), "contains");
}

void TestAddress::makesSubAddresses()
{
    const Address paragraph(u"OP8"_s);
    QCOMPARE(paragraph.sub(u"a"_s).text(), u"OP8 (a)"_s);
    QCOMPARE(paragraph.sub(u"(a)"_s).text(), u"OP8 (a)"_s);
    QCOMPARE(paragraph.sub(u"a)"_s).sub(u"i."_s).text(), u"OP8 (a) (i)"_s);
    QCOMPARE(paragraph.sub(u"أ-"_s).text(), u"OP8 (أ)"_s);
    QCOMPARE(paragraph.sub(u" "_s), paragraph);
    QVERIFY(paragraph.contains(paragraph.sub(u"a"_s)));
}

void TestAddress::findsItsPlaceInATranslation()
{
    const auto list = [](const QStringList &texts) {
        QList<Address> addresses;
        for (const QString &text : texts)
            addresses.append(Address(text));
        return addresses;
    };
    QCOMPARE(Address(u"OP8 (a) (i)"_s).numbered().text(), u"OP8"_s);
    QCOMPARE(Address(u"Annex II OP2 (a)"_s).numbered().text(), u"Annex II OP2"_s);
    QCOMPARE(Address(u"PP3"_s).numbered().text(), u"PP3"_s);
    const QList<Address> own = list({u"OP8"_s, u"OP8 (a)"_s, u"OP8 (b)"_s});
    QCOMPARE(model::counterpart(own.at(2), own, list({u"OP8"_s, u"OP8 (b)"_s, u"OP8 (a)"_s})), 1);
    QCOMPARE(model::counterpart(own.at(2), own, list({u"OP8"_s, u"OP8 (أ)"_s, u"OP8 (ب)"_s})), 2);
    QCOMPARE(model::counterpart(own.at(2), own, list({u"OP8"_s, u"OP8 (أ)"_s})), -1);
    QCOMPARE(model::counterpart(own.at(2), own, {}), -1);
}

void TestAddress::kindNamesGoBothWays()
{
    for (int i = 0; i <= static_cast<int>(model::PassageKind::Body); ++i) {
        const auto kind = static_cast<model::PassageKind>(i);
        QCOMPARE(model::kindOfName(model::kindName(kind)), kind);
    }
    QCOMPARE(model::kindName(model::PassageKind::SubParagraph), u"sub-paragraph"_s);
    QCOMPARE(model::kindOfName(u"nonsense"_s), model::PassageKind::Body);
}

QTEST_APPLESS_MAIN(TestAddress)
#include "tst_address.moc"
