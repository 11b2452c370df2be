// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/citations.h>

using namespace Qt::StringLiterals;

class TestCitations : public QObject
{
    Q_OBJECT

private slots:
    void symbols_data();
    void symbols();
    void addresses_data();
    void addresses();
    void offsetsAndDates();
};

namespace {

/// "A/RES/70/1 A/HRC/RES/51/12|A/RES/51/12": citations by spaces, the candidates of one by bars.
QString shown(const QList<recognition::Citation> &citations)
{
    QStringList all;
    for (const recognition::Citation &citation : citations) {
        QStringList one;
        for (const model::Symbol &symbol : citation.candidates)
            one.append(symbol.key());
        all.append(one.join(u'|'));
    }
    return all.join(u' ');
}

}

void TestCitations::symbols_data()
{
    using model::Body;
    QTest::addColumn<model::Body>("citing");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Body citing, const QString &text, const QString &expected) {
        QTest::newRow(name) << citing << text << expected;
    };
    const Body hrc = Body::HumanRightsCouncil;
    const Body ga = Body::GeneralAssembly;
    row("run with dates", hrc,
        u"Human Rights Council resolutions 24/2 of 26 September 2013, 27/4 of 25 September 2014, 33/8 of 29 September "
        u"2016, "
        "39/7 of 27 September 2018 and 45/7 of 6 October 2020"_s,
        u"A/HRC/RES/24/2 A/HRC/RES/27/4 A/HRC/RES/33/8 A/HRC/RES/39/7 A/HRC/RES/45/7"_s);
    row("run with clauses", hrc,
        u"Recalling further General Assembly resolutions 70/1 of 25 September 2015, on the new agenda, and the "
        u"commitments of "
        "States, 71/256 of 23 December 2016, on cities, and 78/1 of 29 September 2023, on the forum of the "
        "General Assembly,"_s,
        u"A/RES/70/1 A/RES/71/256 A/RES/78/1"_s);
    row("its in a Council text", hrc, u"Recalling its resolutions 24/2 of 26 September 2013 and 27/4 and 33/8,"_s,
        u"A/HRC/RES/24/2 A/HRC/RES/27/4 A/HRC/RES/33/8"_s);
    row("its in an Assembly text", ga, u"Recalling its resolution 57/12 and its resolutions 70/1 and 71/256,"_s,
        u"A/RES/57/12 A/RES/70/1 A/RES/71/256"_s);
    row("its of a body just named", ga,
        u"as decided by the Human Rights Council in its resolution 33/8, and its resolution 46/2,"_s,
        u"A/HRC/RES/33/8 A/RES/46/2"_s);
    row("its of the Assembly in a Council text", hrc,
        u"adopted by the General Assembly by its resolution 79/1 of 22 September 2024"_s, u"A/RES/79/1"_s);
    row("Security Council", ga,
        u"Security Council resolution 1325 (2000) and resolutions 1265 (1999) and 1296 (2000)"_s,
        u"S/RES/1325(2000) S/RES/1265(1999) S/RES/1296(2000)"_s);
    row("years apart", ga, u"Council resolutions 1325 (2000) on peace, 1820 (2008) on conflict and 1888 (2009)"_s,
        u"S/RES/1325(2000) S/RES/1820(2008) S/RES/1888(2009)"_s);
    row("the Council of a Council text", hrc,
        u"pursuant to Council resolution 51/12 and the Council’s resolution 45/7"_s,
        u"A/HRC/RES/51/12 A/HRC/RES/45/7"_s);
    row("Council of an Assembly text", ga, u"Recalling Council resolution 16/21"_s, u"A/HRC/RES/16/21"_s);
    row("Economic and Social Council", ga,
        u"Economic and Social Council resolution 2020/19, and Council resolution 1996/31"_s,
        u"E/RES/2020/19 E/RES/1996/31"_s);
    row("Roman", hrc, u"General Assembly resolution 217 A (III) of 10 December 1948 and resolution 3362 (S-VII)"_s,
        u"A/RES/217A(III) A/RES/3362(S-VII)"_s);
    row("emergency special session", hrc, u"resolution ES-10/2"_s, u"A/RES/ES-10/2"_s);
    row("special session of the Council", hrc, u"its resolution S-15/1 of 25 February 2011"_s, u"A/HRC/RES/S-15/1"_s);
    row("decision", hrc, u"Council decision 6/102 of 27 September 2007"_s, u"A/HRC/DEC/6/102"_s);
    row("decision of the Assembly", ga, u"Recalling its decision 60/551 of 8 June 2006,"_s, u"A/DEC/60/551"_s);
    row("Commission on Human Rights", hrc, u"Commission on Human Rights resolution 2005/69 of 20 April 2005"_s,
        u"E/CN.4/RES/2005/69"_s);
    row("part", ga, u"its resolutions 57/270 B of 23 June 2003 and 60/1 of 16 September 2005"_s,
        u"A/RES/57/270B A/RES/60/1"_s);
    row("two parts", ga, u"its resolutions 75/101 A and B of 10 December 2020 and 75/102"_s,
        u"A/RES/75/101A A/RES/75/101B A/RES/75/102"_s);
    row("Commission resolution", ga,
        u"those of the Commission on Human Rights, in particular Commission resolution 1998/72"_s,
        u"E/CN.4/RES/1998/72"_s);
    row("some Commission", ga, u"Commission on Narcotic Drugs resolution 53/7, and Commission resolution 1998/72"_s,
        {});
    row("its of the Commission", hrc, u"as established by the Commission on Human Rights in its resolution 1998/72"_s,
        u"E/CN.4/RES/1998/72"_s);
    row("including of the Commission", hrc,
        u"all Commission on Human Rights resolutions on it, including resolution 1998/72"_s, u"E/CN.4/RES/1998/72"_s);
    row("year alone", hrc, u"in accordance with resolution 1998/72 and resolution 2015/7"_s,
        u"E/RES/1998/72|E/CN.4/RES/1998/72 E/RES/2015/7"_s);
    row("note", ga, u"Resolutions 52/214, sect. B, 57/283 B, sect. III, paras. 3–5, and 58/250, annex."_s,
        u"A/RES/52/214 A/RES/57/283B A/RES/58/250"_s);
    row("note within the text", ga, u"the United Nations Millennium Declaration Resolution 55/2. of an appeal"_s,
        u"A/RES/55/2"_s);
    row("Official Records of the Council", ga,
        u"Seventy-seventh Session, Supplement No. 53A (A/77/53/Add.1), chap. III, sect. A, resolution 51/4."_s,
        u"A/HRC/RES/51/4"_s);
    row("Official Records of another body", ga,
        u"2020, Supplement No. 7 (E/2020/27), chap. I, sect. C, resolution 59/1, annex."_s, {});
    row("no-break hyphen", hrc, u"General Assembly resolution ES‑10/15"_s, u"A/RES/ES-10/15"_s);
    row("its, then another body", hrc,
        u"the proclamation by the General Assembly in its resolution 59/113 of 10 December 2004 of the World "
        "Programme and of the Committee"_s,
        u"A/RES/59/113"_s);
    row("Assembly of another organization", hrc,
        u"decision 884 (XXXVII) of 18 February 2024 of the Assembly of the African Union"_s, {});
    row("Roman session that never was", hrc, u"Noting resolution 578 (LXXVII) of the African Commission"_s, {});
    row("addressee", hrc, u"the report to the General Assembly on slavery, pursuant to its resolution 51/15"_s,
        u"A/HRC/RES/51/15"_s);
    row("number too high for the Council", ga,
        u"mandate of the Human Rights Council, and of paragraph 13 of resolution 56/266"_s, u"A/RES/56/266"_s);
    row("Council far before", ga, u"mandate of the Human Rights Council, and of other bodies, as in resolution 56/6"_s,
        u"A/HRC/RES/56/6|A/RES/56/6"_s);
    row("capital words before a year", ga,
        u"implementing Youth, Peace and Security resolutions 2250 (2015) and 2419 (2018)"_s,
        u"S/RES/2250(2015) S/RES/2419(2018)"_s);
    row("body behind the number", hrc, u"resolution 64/292 of 28 July 2010 of the General Assembly"_s,
        u"A/RES/64/292"_s);
    row("body behind the run", ga, u"resolutions 16/18 and 46/27 of the Human Rights Council"_s,
        u"A/HRC/RES/16/18 A/HRC/RES/46/27"_s);
    row("each with its body", ga, u"resolutions 46/27 of the Human Rights Council and 70/1 of the General Assembly"_s,
        u"A/HRC/RES/46/27 A/RES/70/1"_s);
    row("including", ga, u"Recalling its relevant resolutions, including resolution 58/292 of 6 May 2004 and 59/1"_s,
        u"A/RES/58/292 A/RES/59/1"_s);
    row("including without a noun", ga,
        u"Recalling all its previous resolutions on the subject, including 58/292 of 6 May 2004,"_s, u"A/RES/58/292"_s);
    row("opening verb", hrc, u"Reaffirming Assembly resolution 60/251 of 15 March 2006"_s, u"A/RES/60/251"_s);
    row("date tells the series", hrc,
        u"in accordance with resolution 57/12 of 9 October 2024 and resolution 57/12 of 14 November 2002"_s,
        u"A/HRC/RES/57/12 A/RES/57/12"_s);
    row("ambiguous", hrc, u"in accordance with resolution 57/12"_s, u"A/HRC/RES/57/12|A/RES/57/12"_s);
    row("settled before", hrc, u"General Assembly resolution 57/12, and the report on resolution 57/12"_s,
        u"A/RES/57/12 A/RES/57/12"_s);
    row("only the Assembly has it", hrc, u"in accordance with resolution 76/6"_s, u"A/RES/76/6"_s);
    row("Assembly cites itself", ga, u"the implementation of resolution 65/131"_s, u"A/RES/65/131"_s);
    row("environment", hrc, u"United Nations Environment Assembly resolution 5/14 of 2 March 2022"_s, {});
    row("environment behind", hrc, u"resolutions 5/14 and 5/15 of the United Nations Environment Assembly"_s, {});
    row("governing council", ga, u"Governing Council decision 27/9 of 22 February 2013"_s, {});
    row("conference", hrc,
        u"Recalling Conference of the States Parties to the Convention resolution 10/1 of 15 December 2023,"_s, {});
    row("unknown series by its date", ga, u"in resolution 5/14 of 2 March 2022"_s, {});
    row("no noun", hrc, u"available 24/7, of 12 states (2000), 3/4 of all, 57/12"_s, {});
    row("noun elsewhere", hrc, u"Adopts the resolution. The line is open 24/7."_s, {});
    row("fraction after a noun", hrc, u"the resolution was adopted by 2/3 of the members"_s, {});
    row("symbol is not prose", hrc, u"resolution A/RES/51/210"_s, {});
}

void TestCitations::symbols()
{
    QFETCH(model::Body, citing);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(recognition::findCitations(text, citing)), expected);
    // Texts are set with no-break spaces as well.
    QString set = text;
    set.replace(u" ("_s, u"\u00a0("_s);
    QCOMPARE(shown(recognition::findCitations(set, citing)), expected);
}

void TestCitations::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("before") << u"in paragraph 11 (j) of General Assembly resolution 60/251"_s << u"OP11 (j)"_s;
    QTest::newRow("before its") << u"in paragraph 5 of its resolution 60/251"_s << u"OP5"_s;
    QTest::newRow("two levels") << u"in paragraph 8 (a) (ii) of Council resolution 45/7"_s << u"OP8 (a) (ii)"_s;
    QTest::newRow("several") << u"paragraphs 5 and 6 of Council resolution 45/7"_s << u"OP5"_s;
    QTest::newRow("after") << u"Council resolution 45/7, para. 3"_s << u"OP3"_s;
    QTest::newRow("after a date") << u"Council resolution 45/7 of 6 October 2020, paragraph 3 (b)"_s << u"OP3 (b)"_s;
    QTest::newRow("annex") << u"paragraph 4 of the annex to Human Rights Council resolution 16/21"_s << u"Annex OP4"_s;
    QTest::newRow("preambular") << u"preambular paragraph 2 of resolution 70/1"_s << u"PP2"_s;
    QTest::newRow("none") << u"as in paragraph 3 above, Council resolution 45/7"_s << QString();
}

void TestCitations::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    const auto citations = recognition::findCitations(text, model::Body::HumanRightsCouncil);
    QCOMPARE(citations.size(), 1);
    QCOMPARE(citations.first().toAddress, address);
}

void TestCitations::offsetsAndDates()
{
    const QString text = u"Recalling its resolutions 24/2 of 26 September 2013 and 27/4, both on one subject,"_s;
    const auto citations = recognition::findCitations(text, model::Body::HumanRightsCouncil);
    QCOMPARE(citations.size(), 2);
    QCOMPARE(text.mid(citations.at(0).start, citations.at(0).end - citations.at(0).start), u"24/2"_s);
    QCOMPARE(citations.at(0).date, QDate(2013, 9, 26));
    QCOMPARE(text.mid(citations.at(1).start, citations.at(1).end - citations.at(1).start), u"27/4"_s);
    QVERIFY(!citations.at(1).date.isValid());
}

QTEST_APPLESS_MAIN(TestCitations)
#include "tst_citations.moc"
