// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/recognition/citations.h>
#include <analysis/recognition/symbols.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// The forms in which the United Nations print and cite their documents, one row each: symbols that are, strings that are
/// none, symbols in running text, and citations in words in the six languages.
class TestCitationCases : public QObject
{
    Q_OBJECT

private slots:
    void symbols_data();
    void symbols();
    void noSymbols_data();
    void noSymbols();
    void inContext_data();
    void inContext();
    void noiseCostsLittle_data();
    void noiseCostsLittle();
    void inWords_data();
    void inWords();
    void pinpoints_data();
    void pinpoints();
};

namespace {

QString keysOf(const QList<recognition::FoundSymbol> &found)
{
    QStringList keys;
    for (const recognition::FoundSymbol &symbol : found)
        keys.append(symbol.symbol.display());
    return keys.join(u' ');
}

QString shown(const QList<recognition::Citation> &citations)
{
    QStringList all;
    for (const recognition::Citation &citation : citations) {
        QStringList one;
        for (const model::Symbol &symbol : citation.candidates)
            one.append(symbol.key());
        all.append(one.join(u'|') + (citation.date.isValid() ? u'@' + citation.date.toString(Qt::ISODate) : QString()));
    }
    return all.join(u' ');
}

}

void TestCitationCases::symbols_data()
{
    QTest::addColumn<QString>("symbol");
    const QStringList all = u"A/HRC/RES/57/12 · A/HRC/57/L.6/Rev.1 · A/HRC/57/L.1 · A/RES/217(III)[A] · A/RES/217 A (III) · "
        "A/RES/78/70 · A/RES/57/270 B · A/RES/50/204[A] · A/RES/63/108[B-IV] · A/RES/80/244A-C · S/RES/1325 (2000) · "
        "S/RES/1(1946) · S/PRST/2004/36 · S/2004/777 · S/PV.4956 · E/RES/2020/19 · E/2005/L.10 · E/CN.4/2005/L.10/Add.17 · "
        "E/CN.4/Sub.2/2003/12/Rev.2 · E/C.12/2010/1 · CCPR/C/21/Rev.1/Add.13 · CRC/C/GC/25 · CEDAW/C/SR.438 · "
        "ST/SGB/2007/6 · ST/AI/189/Add.3/Rev.2 · A/C.3/68/L.75 · A/C.3/68/SR.50 · A/68/PV.70 · A/68/451 · A/79/53/Add.1 · "
        "A/68/49(Vol.I) · A/HRC/51/10 · A/HRC/AC/9/6 · A/HRC/PRST/OS/12/1 · A/HRC/RES/S-30/1 · A/RES/ES-11/1 · "
        "A/RES/S-27/2 · A/RES/3362(S-VII) · HSP/GC/24/7 · UNEP/EA.1/RES.1 · A/CONF.157/23 · TD/B/C.II/21 · DP/2010/3 · "
        "A/HRC/57/NGO/12 · A/INF/79/4 · E/ESCWA/RES/214(XIX) · HRI/GEN/1/Rev.9 · A/HRC/WG.6/45/KOR/1 · "
        "CERD/C/KOR/CO/17-19 · A/HRC/57/CRP.2 · A/AC.109/2024/L.5 · A/HRC/56/32/Corr.1"_s.split(u" · "_s);
    QCOMPARE(all.size(), 52);
    for (const QString &symbol : all)
        QTest::newRow(qPrintable(symbol)) << symbol;
}

void TestCitationCases::symbols()
{
    QFETCH(const QString, symbol);
    QVERIFY(model::Symbol::parse(symbol).has_value());
    // The whole of it is found in a sentence, and nothing else.
    const QString sentence = u"see "_s + symbol + u", paragraph 3"_s;
    const QList<recognition::FoundSymbol> found = recognition::findSymbols(sentence);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().start, 4);
    QCOMPARE(found.first().end, 4 + symbol.size());
    QCOMPARE(found.first().symbol, *model::Symbol::parse(symbol));
}

void TestCitationCases::noSymbols_data()
{
    QTest::addColumn<QString>("text");
    const QStringList all = u"HIV/AIDS · 24/7 · and/or · N/A · km/h · MSC/72/13/2 · OEA/Ser.L/III.15 · 2023/24 · A/C · w/o · "
                            "E/mail · S/he"_s.split(u" · "_s);
    QCOMPARE(all.size(), 12);
    for (const QString &text : all)
        QTest::newRow(qPrintable(text)) << text;
}

void TestCitationCases::noSymbols()
{
    QFETCH(const QString, text);
    QVERIFY(!model::Symbol::parse(text));
    const QString sentence = u"on "_s + text + u" and"_s;
    QCOMPARE(keysOf(recognition::findSymbols(sentence)), QString());
}

void TestCitationCases::inContext_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(text)) << text << expected;
    };
    row(u"in A/HRC/38/22 A further"_s, u"A/HRC/38/22"_s);
    row(u"Symbol A/HRC/57/L.6/Rev.1. The next"_s, u"A/HRC/57/L.6/Rev.1"_s);
    row(u"见A/HRC/RES/51/19号文件"_s, u"A/HRC/RES/51/19"_s);
    row(u"الوثيقة A/HRC/RES/51/19، التي"_s, u"A/HRC/RES/51/19"_s);
    row(u"resolution A/RES/51/210"_s, u"A/RES/51/210"_s);
    // What scanning, breaking and typing leave in symbols.
    row(u"см. А/НRС/57/33 и"_s, u"A/HRC/57/33"_s);
    row(u"см. А/АС.109/2024/5 и"_s, u"A/AC.109/2024/5"_s);
    row(u"see A/HRC/ 57/33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A/HRC/57/ 33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A/HRC/57 /33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A/HRC/\n57/33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A/HRC/57/\u00AD33, and"_s, u"A/HRC/57/33"_s);
    row(u"see \u2066A/HRC/57/33\u2069, and"_s, u"A/HRC/57/33"_s);
    row(u"see A∕HRC∕57∕33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A／HRC／57／33, and"_s, u"A/HRC/57/33"_s);
    row(u"see A/HRC/57/L. 6/Rev. 1, and"_s, u"A/HRC/57/L.6/Rev.1"_s);
    row(u"see A/HRC/RES/57/l2, and"_s, u"A/HRC/RES/57/12"_s);
    row(u"see A/HRC/RES/57/1O, and"_s, u"A/HRC/RES/57/10"_s);
    row(u"the A/B test of 24/7 support"_s, QString());
    row(u"Véase A/78/842–S/2024/384."_s, u"A/78/842-S/2024/384"_s);
    row(u"A/79/79 - E/2024/54"_s, u"A/79/79-E/2024/54"_s);
    row(u"A/HRC/57/33 – the report"_s, u"A/HRC/57/33"_s);
    row(u"A/HRC/57/33 / A/HRC/57/34"_s, u"A/HRC/57/33 A/HRC/57/34"_s);
}

void TestCitationCases::inContext()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(keysOf(recognition::findSymbols(text)), expected);
    const QList<recognition::Citation> citations
        = recognition::findCitations(text, model::Body::HumanRightsCouncil, u"en");
    QVERIFY2(citations.isEmpty(), "a literal symbol is not cited a second time");
}

void TestCitationCases::noiseCostsLittle_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &piece : {u"A/ 5/ "_s, u"А/НRС/"_s, u"/RES/1O"_s, u"resolution 5/1, "_s, u"resolutions (1 "_s, u"第5/1号决议 "_s,
             u"paragraph 5 (a) and 5 (b) of resolution "_s, u"قرار 5/1، و"_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(10'000);
}

/// Nothing in a megabyte of anything is looked at again and again, or the test would not end.
void TestCitationCases::noiseCostsLittle()
{
    QFETCH(const QString, text);
    recognition::findSymbols(text);
    for (const QStringView language : {u"en", u"fr", u"es", u"ru", u"ar", u"zh"})
        recognition::findCitations(text, model::Body::HumanRightsCouncil, language);
}

void TestCitationCases::inWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(QString::fromLatin1(language) + u": "_s + text))
            << QString::fromLatin1(language) << text << expected;
    };
    row("en", u"Human Rights Council resolutions 24/2 of 26 September 2013, 27/4 of 25 September 2014, 33/8 of 29 September "
              "2016, 39/7 of 27 September 2018 and 45/7 of 6 October 2020"_s,
        u"A/HRC/RES/24/2@2013-09-26 A/HRC/RES/27/4@2014-09-25 A/HRC/RES/33/8@2016-09-29 A/HRC/RES/39/7@2018-09-27 "
        "A/HRC/RES/45/7@2020-10-06"_s);
    row("en", u"resolutions 1265 (1999) and 1296 (2000)"_s, u"S/RES/1265(1999) S/RES/1296(2000)"_s);
    row("en", u"resolution 217 A (III) of 10 December 1948"_s, u"A/RES/217A(III)@1948-12-10"_s);
    row("en", u"Council decision 6/102 of 27 September 2007"_s, u"A/HRC/DEC/6/102@2007-09-27"_s);
    row("en", u"General Assembly resolutions 75/5 to 75/8 and 75/10"_s,
        u"A/RES/75/5 A/RES/75/6 A/RES/75/7 A/RES/75/8 A/RES/75/10"_s);
    row("fr", u"ses résolutions 54/2 à 54/4"_s, u"A/HRC/RES/54/2 A/HRC/RES/54/3 A/HRC/RES/54/4"_s);
    row("en", u"General Assembly resolutions 75/5 to 76/8"_s, u"A/RES/75/5 A/RES/76/8"_s);
    row("en", u"resolution ES-10/2"_s, u"A/RES/ES-10/2"_s);
    row("en", u"resolution 3362 (S-VII)"_s, u"A/RES/3362(S-VII)"_s);
    row("en", u"General Assembly resolution 51/153 B"_s, u"A/RES/51/153B"_s);
    row("en", u"resolution 68/1 of the General Assembly, of 20 September 2013,"_s, u"A/RES/68/1@2013-09-20"_s);
    row("fr", u"la résolution 45/8 du 6 octobre 2020"_s, u"A/HRC/RES/45/8@2020-10-06"_s);
    row("fr", u"ses résolutions 1503 (2003) du 28 août 2003 et 1534 (2004) du 26 mars 2004"_s,
        u"S/RES/1503(2003)@2003-08-28 S/RES/1534(2004)@2004-03-26"_s);
    row("fr", u"la résolution 64/292 de l’Assemblée générale, en date du 28 juillet 2010,"_s, u"A/RES/64/292@2010-07-28"_s);
    row("fr", u"dont la résolution 78/180 de l’Assemblée, du 19 décembre 2023,"_s, u"A/RES/78/180@2023-12-19"_s);
    row("fr", u"les résolutions de l’Assemblée générale 72/129 du 8 décembre 2017, 72/165 du 19 décembre 2017"_s,
        u"A/RES/72/129@2017-12-08 A/RES/72/165@2017-12-19"_s);
    row("fr", u"sa décision 6/102 du 27 septembre 2007"_s, u"A/HRC/DEC/6/102@2007-09-27"_s);
    row("fr", u"la résolution 4/3 de l’Assemblée des Nations Unies pour l’environnement"_s, QString());
    row("es", u"la resolución 64/292, de 28 de julio de 2010, en la que"_s, u"A/RES/64/292@2010-07-28"_s);
    row("es", u"las resoluciones del Consejo de Derechos Humanos 5/1 y 5/2, de 18 de junio de 2007,"_s,
        u"A/HRC/RES/5/1 A/HRC/RES/5/2@2007-06-18"_s);
    row("es", u"la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000"_s,
        u"S/RES/1325(2000)@2000-10-31"_s);
    row("ru", u"резолюцию 64/292 Генеральной Ассамблеи от 28 июля 2010 года"_s, u"A/RES/64/292@2010-07-28"_s);
    row("ru", u"резолюции 7/22 от 28 марта 2008 года, 12/8 от 1 октября 2009 года и 27/7 от 2 октября 2014 года"_s,
        u"A/HRC/RES/7/22@2008-03-28 A/HRC/RES/12/8@2009-10-01 A/HRC/RES/27/7@2014-10-02"_s);
    row("ru", u"одобренный Генеральной Ассамблеей в ее резолюции 73/195"_s, u"A/RES/73/195"_s);
    row("ru", u"в своей резолюции 54/2 и в резолюциях Совета 48/18 и 54/27"_s,
        u"A/HRC/RES/54/2 A/HRC/RES/48/18 A/HRC/RES/54/27"_s);
    row("ru", u"резолюцию 59/113 A Генеральной Ассамблеи от 10 декабря 2004 года"_s, u"A/RES/59/113A@2004-12-10"_s);
    row("ar", u"قرار الجمعية العامة 64/292 المؤرخ 28 تموز/يوليه 2010"_s, u"A/RES/64/292@2010-07-28"_s);
    row("ar", u"القرارات 7/22 المؤرخ 28 آذار/مارس 2008، و12/8 المؤرخ 1 تشرين الأول/ أكتوبر 2009"_s,
        u"A/HRC/RES/7/22@2008-03-28 A/HRC/RES/12/8@2009-10-01"_s);
    row("ar", u"الذي اعتمدته الجمعية العامة في قرارها 61/295"_s, u"A/RES/61/295"_s);
    row("ar", u"عملاً بقراره 48/18 وقراريه 54/2 و54/27"_s, u"A/HRC/RES/48/18 A/HRC/RES/54/2 A/HRC/RES/54/27"_s);
    row("ar", u"بقراره دإ-17/1 المؤرخ 23 آب/أغسطس 2011"_s, u"A/HRC/RES/S-17/1@2011-08-23"_s);
    row("ar", u"القرارين 2664 (2022) و 2761 (2024)"_s, u"S/RES/2664(2022) S/RES/2761(2024)"_s);
    row("ar", u"القرار 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948"_s, u"A/RES/217A(III)@1948-12-10"_s);
    row("ar", u"الذي عيّن فيه المجلس مقرراً خاصاً لرصد الحالة، و50/14 المؤرخ 8 تموز/يوليه 2022"_s, QString());
    row("fr", u"la résolution 2005/74 de la Commission des droits de l’homme, du 20 avril 2005, et dans ses résolutions 5/1, du "
              "18 juin 2007, et 16/21, du 25 mars 2011"_s,
        u"E/CN.4/RES/2005/74@2005-04-20 A/HRC/RES/5/1@2007-06-18 A/HRC/RES/16/21@2011-03-25"_s);
    row("zh", u"2020年10月6日第45/8号决议"_s, u"A/HRC/RES/45/8@2020-10-06"_s);
    row("zh", u"还回顾2021年12月16日第76/153号决议"_s, u"A/RES/76/153@2021-12-16"_s);
    row("zh", u"回顾大会2006年3月15日第60/251号决议和人权理事会2007年6月18日第5/1和第5/2号决议，"_s,
        u"A/RES/60/251@2006-03-15 A/HRC/RES/5/1@2007-06-18 A/HRC/RES/5/2"_s);
    row("zh", u"安全理事会2004年9月18日第1564 (2004)号、2005年3月31日第1593 (2005)号决议"_s,
        u"S/RES/1564(2004)@2004-09-18 S/RES/1593(2005)@2005-03-31"_s);
    row("zh", u"关于通过《巴黎协定》的第1/CP.21号决定"_s, QString());
    row("zh", u"大会在2004年12月10日第59/113 A号决议中"_s, u"A/RES/59/113A@2004-12-10"_s);
    row("zh", u"大会第69/2号决议。"_s, u"A/RES/69/2"_s);
}

void TestCitationCases::inWords()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(shown(recognition::findCitations(text, model::Body::HumanRightsCouncil, language)), expected);
}

void TestCitationCases::pinpoints_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *language, const QString &text, const QString &expected) {
        QTest::newRow(qPrintable(QString::fromLatin1(language) + u": "_s + text))
            << QString::fromLatin1(language) << text << expected;
    };
    row("en", u"set out in paragraph 11 (j) of its resolution 48/18"_s, u"OP11 (j)"_s);
    row("en", u"annex II to its resolution 48/18"_s, u"Annex II"_s);
    row("en", u"see Human Rights Council resolution 48/18, annex II, para. 4"_s, u"Annex II OP4"_s);
    row("fr", u"au paragraphe 37 de sa résolution 54/27 du 12 octobre 2023"_s, u"OP37"_s);
    row("fr", u"au paragraphe 6 de la résolution 54/27"_s, u"OP6"_s);
    row("fr", u"au paragraphe 3 b) de la résolution 54/27"_s, u"OP3 (b)"_s);
    row("fr", u"la résolution 54/27 du 12 octobre 2023, annexe II"_s, u"Annex II"_s);
    row("es", u"en el párrafo 17 de su resolución 48/18, de 11 de octubre de 2021"_s, u"OP17"_s);
    row("es", u"en el anexo de la resolución 48/18"_s, u"Annex"_s);
    row("ru", u"в пункте 37 его резолюции 54/27"_s, u"OP37"_s);
    row("ru", u"пункт 5 резолюции 54/27"_s, u"OP5"_s);
    row("ru", u"приложение к резолюции 54/27"_s, u"Annex"_s);
    row("ar", u"في الفقرة 6 من القرار 54/27"_s, u"OP6"_s);
    row("ar", u"الفقرة 17 من قراره 48/18"_s, u"OP17"_s);
    row("zh", u"理事会第42/23号决议第27段的要求"_s, u"OP27"_s);
    row("zh", u"理事会第42/23号决议附件"_s, u"Annex"_s);
}

void TestCitationCases::pinpoints()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const auto citations = recognition::findCitations(text, model::Body::HumanRightsCouncil, language);
    QCOMPARE(citations.size(), 1);
    QCOMPARE(citations.first().toAddress, expected);
}

QTEST_APPLESS_MAIN(TestCitationCases)
#include "tst_citationcases.moc"
