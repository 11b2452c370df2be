// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <core/model/symbol.h>

#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Body;
using model::Symbol;

class TestSymbol : public QObject
{
    Q_OBJECT

private slots:
    void parsesWholeSymbols_data();
    void parsesWholeSymbols();
    void refusesWhatIsNoSymbol_data();
    void refusesWhatIsNoSymbol();
    void spellingsShareAKey_data();
    void spellingsShareAKey();
    void partsAreOtherSymbols();
    void factsOfASymbol_data();
    void factsOfASymbol();
    void resolutionsCitedInShort_data();
    void resolutionsCitedInShort();
    void fileNames_data();
    void fileNames();
    void realFileNames();
    void sortsByNumber();
    void numberWithoutYear();
    void bodyCodesGoBothWays();
};

void TestSymbol::parsesWholeSymbols_data()
{
    QTest::addColumn<QString>("display");
    // Appendix A of the project's facts of the field: each is printed as it stands, but for the Council's year.
    const QStringList symbols {u"A/HRC/RES/57/12"_s, u"A/HRC/57/L.6/Rev.1"_s, u"A/HRC/57/L.1"_s, u"A/RES/217(III)[A]"_s,
        u"A/RES/217 A (III)"_s, u"A/RES/78/70"_s, u"A/RES/57/270 B"_s, u"A/RES/50/204[A]"_s, u"A/RES/63/108[B-IV]"_s,
        u"A/RES/80/244A-C"_s, u"S/RES/1325 (2000)"_s, u"S/PRST/2004/36"_s, u"S/2004/777"_s, u"S/PV.4956"_s,
        u"E/RES/2020/19"_s, u"E/2005/L.10"_s, u"E/CN.4/2005/L.10/Add.17"_s, u"E/CN.4/Sub.2/2003/12/Rev.2"_s,
        u"E/C.12/2010/1"_s, u"CCPR/C/21/Rev.1/Add.13"_s, u"CRC/C/GC/25"_s, u"CEDAW/C/SR.438"_s, u"ST/SGB/2007/6"_s,
        u"ST/AI/189/Add.3/Rev.2"_s, u"A/C.3/68/L.75"_s, u"A/C.3/68/SR.50"_s, u"A/68/PV.70"_s, u"A/68/451"_s,
        u"A/79/53/Add.1"_s, u"A/68/49(Vol.I)"_s, u"A/HRC/51/10"_s, u"A/HRC/AC/9/6"_s, u"A/HRC/PRST/OS/12/1"_s,
        u"A/HRC/RES/S-30/1"_s, u"A/RES/ES-11/1"_s, u"A/RES/S-27/2"_s, u"A/RES/3362(S-VII)"_s, u"HSP/GC/24/7"_s,
        u"UNEP/EA.1/RES.1"_s, u"A/CONF.157/23"_s, u"TD/B/C.II/21"_s, u"DP/2010/3"_s, u"A/HRC/57/NGO/12"_s,
        u"A/INF/79/4"_s, u"E/ESCWA/RES/214(XIX)"_s, u"HRI/GEN/1/Rev.9"_s, u"A/HRC/WG.6/45/KOR/1"_s,
        u"CERD/C/KOR/CO/17-19"_s, u"A/HRC/57/CRP.2"_s, u"A/AC.109/2024/L.5"_s, u"A/HRC/56/32/Corr.1"_s,
        u"A/HRC/DEC/18/117"_s, u"A/52/13(SUPP)"_s, u"A/68/49(Vol.I(II))"_s};
    for (const QString &symbol : symbols)
        QTest::newRow(qPrintable(symbol)) << symbol;
}

void TestSymbol::parsesWholeSymbols()
{
    QFETCH(QString, display);
    const std::optional<Symbol> symbol = Symbol::parse(display);
    QVERIFY(symbol);
    QCOMPARE(symbol->display(), display);
    // The key is a symbol too, and its own key.
    const std::optional<Symbol> ofKey = Symbol::parse(symbol->key());
    QVERIFY2(ofKey, qPrintable(symbol->key()));
    QCOMPARE(ofKey->key(), symbol->key());
}

void TestSymbol::refusesWhatIsNoSymbol_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts {u"HIV/AIDS"_s, u"24/7"_s, u"and/or"_s, u"N/A"_s, u"km/h"_s, u"MSC/72/13/2"_s,
        u"OEA/Ser.L/III.15"_s, u"2023/24"_s, u"A/C"_s, u"w/o"_s, u"E/mail"_s, u"S/he"_s, u""_s, u"/"_s, u"57/12"_s,
        u"A/HRC/RES/57/12 OP8"_s, u"see A/HRC/57/2"_s, u"A//57"_s, u"A/HRC/RES/57/12."_s, u"g2404022"_s,
        QString(2000, u'/')};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text.left(30))) << text;
}

void TestSymbol::refusesWhatIsNoSymbol()
{
    QFETCH(QString, text);
    const std::optional<Symbol> symbol = Symbol::parse(text);
    QVERIFY2(!symbol, symbol ? qPrintable(symbol->display()) : "");
}

void TestSymbol::spellingsShareAKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("key");
    const QString council = u"A/HRC/RES/57/12"_s;
    QTest::newRow("spaces around") << u"  A/HRC/RES/57/12 "_s << council << council;
    QTest::newRow("spaces inside") << u"A/HRC/RES/57 / 12"_s << council << council;
    QTest::newRow("no-break space") << u"A/HRC/RES/57/\u00A012"_s << council << council;
    QTest::newRow("lower case") << u"a/hrc/res/57/12"_s << council << council;
    QTest::newRow("underscores") << u"a_hrc_res_57_12"_s << council << council;
    QTest::newRow("Cyrillic А, Н, С, Е") << u"А/НRС/RЕS/57/12"_s << council << council;
    QTest::newRow("Arabic digits") << u"A/HRC/RES/٥٧/١٢"_s << council << council;
    QTest::newRow("full-width slash") << u"A／HRC／RES／57／12"_s << council << council;
    QTest::newRow("year with space") << u"S/RES/1325 (2000)"_s << u"S/RES/1325 (2000)"_s << u"S/RES/1325(2000)"_s;
    QTest::newRow("year without") << u"S/RES/1325(2000)"_s << u"S/RES/1325 (2000)"_s << u"S/RES/1325(2000)"_s;
    QTest::newRow("first of the Council") << u"S/RES/1(1946)"_s << u"S/RES/1 (1946)"_s << u"S/RES/1(1946)"_s;
    QTest::newRow("spaces in the year") << u"s/res/1325 ( 2000 )"_s << u"S/RES/1325 (2000)"_s << u"S/RES/1325(2000)"_s;
    QTest::newRow("suffixes") << u"a/hrc/57/l.6/rev.1"_s << u"A/HRC/57/L.6/Rev.1"_s << u"A/HRC/57/L.6/Rev.1"_s;
    QTest::newRow("stacked suffixes") << u"ST/AI/189/ADD.3/REV.2"_s << u"ST/AI/189/Add.3/Rev.2"_s
                                      << u"ST/AI/189/Add.3/Rev.2"_s;
    QTest::newRow("reissued") << u"A/HRC/57/L.6*"_s << u"A/HRC/57/L.6*"_s << u"A/HRC/57/L.6"_s;
    QTest::newRow("part") << u"A/RES/57/270 B"_s << u"A/RES/57/270 B"_s << u"A/RES/57/270B"_s;
    QTest::newRow("sister text") << u"A/RES/217 A (III)"_s << u"A/RES/217 A (III)"_s << u"A/RES/217A(III)"_s;
    QTest::newRow("sister text of the library") << u"A/RES/217(III)[A]"_s << u"A/RES/217(III)[A]"_s
                                                << u"A/RES/217A(III)"_s;
    QTest::newRow("volume") << u"a/68/49 (vol. i)"_s << u"A/68/49(Vol.I)"_s << u"A/68/49(VOL.I)"_s;
}

void TestSymbol::spellingsShareAKey()
{
    QFETCH(QString, text);
    QFETCH(QString, display);
    QFETCH(QString, key);
    const std::optional<Symbol> symbol = Symbol::parse(text);
    QVERIFY(symbol);
    QCOMPARE(symbol->display(), display);
    QCOMPARE(symbol->key(), key);
}

void TestSymbol::partsAreOtherSymbols()
{
    QVERIFY(Symbol::parse(u"A/RES/51/153 B"_s) != Symbol::parse(u"A/RES/51/153"_s));
    QVERIFY(Symbol::parse(u"A/HRC/57/L.6"_s) != Symbol::parse(u"A/HRC/57/L.6/Rev.1"_s));
    QVERIFY(Symbol::parse(u"A/RES/57/12"_s) != Symbol::parse(u"A/HRC/RES/57/12"_s));
}

void TestSymbol::factsOfASymbol_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("session");
    QTest::addColumn<QString>("shortForm");
    QTest::addColumn<bool>("isResolution");
    QTest::addColumn<bool>("isDraft");
    QTest::newRow("HRC") << u"A/HRC/RES/57/12"_s << u"HRC"_s << u"57"_s << u"57/12"_s << true << false;
    QTest::newRow("HRC special") << u"A/HRC/RES/S-30/1"_s << u"HRC"_s << u"S-30"_s << u"S-30/1"_s << true << false;
    QTest::newRow("GA") << u"A/RES/78/1"_s << u"GA"_s << u"78"_s << u"78/1"_s << true << false;
    QTest::newRow("GA emergency") << u"A/RES/ES-11/1"_s << u"GA"_s << u"ES-11"_s << u"ES-11/1"_s << true << false;
    QTest::newRow("GA Roman") << u"A/RES/217 A (III)"_s << u"GA"_s << u"III"_s << u"217 A (III)"_s << true << false;
    QTest::newRow("SC") << u"S/RES/2722(2024)"_s << u"SC"_s << u"2024"_s << u"2722 (2024)"_s << true << false;
    QTest::newRow("ECOSOC") << u"E/RES/2020/19"_s << u"ECOSOC"_s << u"2020"_s << u"2020/19"_s << true << false;
    QTest::newRow("draft") << u"A/HRC/57/L.6"_s << u"HRC"_s << u"57"_s << u"A/HRC/57/L.6"_s << false << true;
    QTest::newRow("revised") << u"A/HRC/57/L.6/Rev.1"_s << u"HRC"_s << u"57"_s << u"A/HRC/57/L.6/Rev.1"_s << false
                             << true;
    QTest::newRow("report") << u"A/HRC/56/32"_s << u"HRC"_s << u"56"_s << u"A/HRC/56/32"_s << false << false;
    QTest::newRow("committee") << u"A/C.3/68/L.75"_s << u"GA"_s << u"68"_s << u"A/C.3/68/L.75"_s << false << true;
    QTest::newRow("UPR") << u"A/HRC/WG.6/45/KOR/1"_s << u"HRC"_s << u"45"_s << u"A/HRC/WG.6/45/KOR/1"_s << false
                         << false;
    QTest::newRow("conference") << u"A/CONF.157/23"_s << u"GA"_s << u""_s << u"A/CONF.157/23"_s << false << false;
    QTest::newRow("meeting") << u"S/PV.4956"_s << u"SC"_s << u""_s << u"S/PV.4956"_s << false << false;
    QTest::newRow("bulletin") << u"ST/SGB/2007/6"_s << u"ST"_s << u"2007"_s << u"ST/SGB/2007/6"_s << false << false;
    QTest::newRow("treaty body") << u"CRC/C/GC/25"_s << u"other"_s << u""_s << u"CRC/C/GC/25"_s << false << false;
}

void TestSymbol::factsOfASymbol()
{
    QFETCH(QString, text);
    const std::optional<Symbol> symbol = Symbol::parse(text);
    QVERIFY(symbol);
    QTEST(model::bodyCode(symbol->body()), "body");
    QTEST(symbol->session(), "session");
    QTEST(symbol->shortForm(), "shortForm");
    QTEST(symbol->isResolution(), "isResolution");
    QTEST(symbol->isDraft(), "isDraft");
}

void TestSymbol::resolutionsCitedInShort_data()
{
    QTest::addColumn<Body>("body");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("display");
    QTest::newRow("HRC") << Body::HumanRightsCouncil << u"57/12"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("HRC with a stray space") << Body::HumanRightsCouncil << u"24/ 18"_s << u"A/HRC/RES/24/18"_s;
    QTest::newRow("HRC special") << Body::HumanRightsCouncil << u"S-15/1"_s << u"A/HRC/RES/S-15/1"_s;
    QTest::newRow("GA") << Body::GeneralAssembly << u"70/1"_s << u"A/RES/70/1"_s;
    QTest::newRow("GA part") << Body::GeneralAssembly << u"51/153 B"_s << u"A/RES/51/153 B"_s;
    QTest::newRow("GA Roman") << Body::GeneralAssembly << u"217 A (III)"_s << u"A/RES/217 A (III)"_s;
    QTest::newRow("GA Roman, closed up") << Body::GeneralAssembly << u"217A (III)"_s << u"A/RES/217 A (III)"_s;
    QTest::newRow("GA special, Roman") << Body::GeneralAssembly << u"3362 (S-VII)"_s << u"A/RES/3362(S-VII)"_s;
    QTest::newRow("GA emergency") << Body::GeneralAssembly << u"ES-10/2"_s << u"A/RES/ES-10/2"_s;
    QTest::newRow("SC") << Body::SecurityCouncil << u"1325 (2000)"_s << u"S/RES/1325 (2000)"_s;
    QTest::newRow("SC in Chinese brackets") << Body::SecurityCouncil << u"1325（2000）"_s << u"S/RES/1325 (2000)"_s;
    QTest::newRow("SC without its year") << Body::SecurityCouncil << u"2722"_s << u"S/RES/2722"_s;
    QTest::newRow("ECOSOC") << Body::EconomicAndSocialCouncil << u"2020/19"_s << u"E/RES/2020/19"_s;
    QTest::newRow("ECOSOC Roman") << Body::EconomicAndSocialCouncil << u"1733 (LIV)"_s << u"E/RES/1733(LIV)"_s;
    QTest::newRow("a year is no session of the HRC") << Body::HumanRightsCouncil << u"1325 (2000)"_s << QString();
    QTest::newRow("the SC has no sessions") << Body::SecurityCouncil << u"57/12"_s << QString();
    QTest::newRow("words") << Body::GeneralAssembly << u"seventy"_s << QString();
    QTest::newRow("a body without numbering") << Body::Other << u"57/12"_s << QString();
    QTest::newRow("no body") << Body::Unknown << u"57/12"_s << QString();
}

void TestSymbol::resolutionsCitedInShort()
{
    QFETCH(Body, body);
    QFETCH(QString, number);
    QFETCH(QString, display);
    const std::optional<Symbol> symbol = Symbol::ofResolution(body, number);
    QCOMPARE(symbol ? symbol->display() : QString(), display);
}

void TestSymbol::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("display");
    QTest::newRow("HRC") << u"A_HRC_RES_57_12E.xml"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("with its folder") << u"/home/x_y_z/A_HRC_RES_57_12A.xml"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("second download") << u"A_HRC_RES_57_12E (1).xml"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("GA part, job number") << u"A_RES_77_263 B-2307893E.xml"_s << u"A/RES/77/263 B"_s;
    QTest::newRow("GA without job number") << u"A_RES_77_286-E.xml"_s << u"A/RES/77/286"_s;
    QTest::newRow("SC") << u"S_RES_2722-2400437F.xml"_s << u"S/RES/2722"_s;
    QTest::newRow("SC with a hyphen") << u"S_RES-2780-2508458G.xml"_s << u"S/RES/2780"_s;
    QTest::newRow("report") << u"A_80_596.pdf"_s << u"A/80/596"_s;
    QTest::newRow("report of the library") << u"A_80_596-EN.pdf"_s << u"A/80/596"_s;
    QTest::newRow("letter of the library") << u"S_2025_176-EN.pdf"_s << u"S/2025/176"_s;
    QTest::newRow("year of the library") << u"S_RES_1325_(2000)-FR.pdf"_s << u"S/RES/1325 (2000)"_s;
    QTest::newRow("brackets of the library") << u"A_RES_50_204^A^-EN.pdf"_s << u"A/RES/50/204[A]"_s;
    QTest::newRow("part of the library") << u"A_RES_57_270_B-EN.pdf"_s << u"A/RES/57/270 B"_s;
    QTest::newRow("reissued, of the library") << u"A_HRC_57_L.6!-EN.pdf"_s << u"A/HRC/57/L.6*"_s;
    QTest::newRow("draft") << u"A_HRC_57_L.6_Rev.1_E.docx"_s << u"A/HRC/57/L.6/Rev.1"_s;
    QTest::newRow("advance version") << u"A_HRC_57_2_AUV-EN.docx"_s << u"A/HRC/57/2"_s;
    QTest::newRow("year without brackets") << u"S_RES_0195_1964_EN_GOLD.txt"_s << u"S/RES/195 (1964)"_s;
    QTest::newRow("year without brackets, four figures") << u"S_RES_1325_2000_FR.txt"_s << u"S/RES/1325 (2000)"_s;
    QTest::newRow("no extension") << u"A_HRC_RES_57_12E"_s << u"A/HRC/RES/57/12"_s;
    QTest::newRow("job number only") << u"g2404022.pdf"_s << QString();
    QTest::newRow("no symbol") << u"my_notes_2024.txt"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSymbol::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, display);
    const std::optional<Symbol> symbol = Symbol::fromFileName(name);
    QCOMPARE(symbol ? symbol->display() : QString(), display);
}

void TestSymbol::realFileNames()
{
    NEEDS_REAL_FILES(folder);
    QDirIterator files(folder + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString name = files.nextFileInfo().fileName();
        const std::optional<Symbol> symbol = Symbol::fromFileName(name);
        QVERIFY2(symbol && symbol->isResolution(), qPrintable(name));
        ++count;
    }
    QVERIFY(count > 500);
}

void TestSymbol::sortsByNumber()
{
    const QStringList ordered {u"A/HRC/9/1"_s, u"A/HRC/57/L.9"_s, u"A/HRC/57/L.9/Rev.1"_s, u"A/HRC/57/L.10"_s,
        u"A/HRC/57/L.100"_s, u"S/RES/99 (1950)"_s, u"S/RES/1325 (2000)"_s};
    QStringList keys;
    for (const QString &text : ordered)
        keys.append(Symbol::parse(text).value_or(Symbol()).sortKey());
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), ordered.size());
}

void TestSymbol::numberWithoutYear()
{
    const Symbol bare = Symbol::parse(u"S/RES/2722"_s).value_or(Symbol());
    const Symbol dated = Symbol::parse(u"S/RES/2722 (2024)"_s).value_or(Symbol());
    QVERIFY(bare.sharesNumber(dated));
    QVERIFY(dated.sharesNumber(bare));
    QVERIFY(dated.sharesNumber(dated));
    QVERIFY(!(bare == dated));
    QVERIFY(!bare.sharesNumber(Symbol::parse(u"S/RES/2723 (2024)"_s).value_or(Symbol())));
    QVERIFY(!dated.sharesNumber(Symbol::parse(u"S/RES/2722 (1999)"_s).value_or(Symbol())));
    QVERIFY(!Symbol().sharesNumber(Symbol()));
}

void TestSymbol::bodyCodesGoBothWays()
{
    for (const Body body : {Body::GeneralAssembly, Body::HumanRightsCouncil, Body::SecurityCouncil,
             Body::EconomicAndSocialCouncil, Body::Secretariat, Body::Other, Body::Unknown})
        QCOMPARE(model::bodyOfCode(model::bodyCode(body)), body);
    QCOMPARE(model::bodyOfCode(u"hrc"_s), Body::HumanRightsCouncil);
    QCOMPARE(model::bodyOfCode(u"nonsense"_s), Body::Unknown);
    QCOMPARE(QLatin1StringView(model::bodyName(Body::HumanRightsCouncil)), "Human Rights Council"_L1);
}

QTEST_APPLESS_MAIN(TestSymbol)
#include "tst_symbol.moc"
