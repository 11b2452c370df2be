// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/staterules.h>
#include <analysis/recognition/states.h>

#include <QDirIterator>
#include <QMap>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestStates : public QObject
{
    Q_OBJECT

private slots:
    void codes();
    void names_data();
    void names();
    void noStates();
    void displayNames();
    void everyNameLeadsBack();
    void lists_data();
    void lists();
    void unknownNames();
    void nonMembers();
    void realFiles();
};

void TestStates::codes()
{
    const QStringList codes = recognition::stateCodes();
    QCOMPARE(codes.size(), 197); // 193 Members, two observer States, the Cook Islands and Niue.
    QCOMPARE(codes.first(), u"AFG"_s);
    QVERIFY(std::is_sorted(codes.cbegin(), codes.cend()));
}

void TestStates::names_data()
{
    QTest::addColumn<QString>("code");
    const auto rows = [](const QString &code, const QString &names) {
        const QStringList all = names.split(u'|');
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << code;
    };
    rows(u"GBR"_s, u"UNITED KINGDOM|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni|联合王国"_s);
    rows(u"USA"_s, u"UNITED STATES|United States of America|the United States of America|États‑Unis d’Amérique|США"_s);
    rows(u"RUS"_s, u"RUSSIAN FEDERATION|Российская Федерация|الاتحاد الروسي"_s);
    rows(u"BOL"_s, u"Bolivia (Plurinational State of)|BOLIVIA  (PLURINATIONAL  STATE OF)|多民族玻利维亚国"_s);
    rows(
        u"NLD"_s, u"Netherlands (Kingdom of the)|Kingdom of the Netherlands|NETHERLANDS|Países Bajos (Reino de los)"_s);
    rows(u"TUR"_s, u"Türkiye|TÜRKİYE|TURKIYE|TÜRKIYE|Turkey"_s);
    rows(u"CZE"_s, u"Czechia|Czech Republic"_s);
    rows(u"KOR"_s, u"Republic of Korea|South Korea|Korea, Republic of"_s);
    rows(u"PRK"_s, u"Democratic People's Republic of Korea|DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA"_s);
    rows(u"PSE"_s, u"State of Palestine|دولة فلسطين"_s);
    rows(u"VAT"_s, u"Holy See|Saint-Siège"_s);
    rows(u"CIV"_s, u"Côte d’Ivoire|Côte d'Ivoire|COTE D'IVOIRE|Кот-д’Ивуар"_s);
    rows(u"IRN"_s, u"Iran (Islamic Republic of)"_s);
    rows(u"VEN"_s, u"Venezuela (Bolivarian Republic of)"_s);
    rows(u"FSM"_s, u"Micronesia (Federated States of)"_s);
    rows(u"LAO"_s, u"Lao People’s Democratic Republic"_s);
    rows(u"MKD"_s, u"North Macedonia|The former Yugoslav Republic of Macedonia"_s);
    rows(u"SWZ"_s, u"Eswatini|Swaziland"_s);
    rows(u"CPV"_s, u"Cabo Verde|Cape Verde"_s);
    rows(u"GNB"_s, u"Guinea-Bissau|GUINEA BISSAU|几内亚比绍"_s);
    rows(u"COD"_s, u"Democratic Republic of the Congo"_s);
    rows(u"COG"_s, u"Congo|刚果（布）"_s);
}

void TestStates::names()
{
    QFETCH(QString, code);
    QCOMPARE(recognition::stateCode(QString::fromUtf8(QTest::currentDataTag())).value_or(QString()), code);
}

void TestStates::noStates()
{
    for (const QString &name :
        {u""_s, u"***"_s, u"European Union"_s, u"the"_s, u"and"_s, u"Georgia Institute"_s, u"Guinea Albania"_s})
        QVERIFY2(!recognition::stateCode(name), qPrintable(name));
}

void TestStates::displayNames()
{
    QCOMPARE(recognition::stateName(u"KOR"_s, u"en"_s), u"Republic of Korea"_s);
    QCOMPARE(recognition::stateName(u"GMB"_s, u"fr"_s), u"Gambie"_s);
    QCOMPARE(recognition::stateName(u"IRN"_s, u"fr"_s), u"Iran (République islamique d’)"_s);
    QCOMPARE(recognition::stateName(u"CIV"_s, u"zh"_s), u"科特迪瓦"_s);
    QCOMPARE(recognition::stateName(u"VAT"_s, u"es"_s), u"Santa Sede"_s);
    QCOMPARE(recognition::stateName(u"CHE"_s, u"ko"_s), u"Switzerland"_s);
    QCOMPARE(recognition::stateName(u"XYZ"_s, u"en"_s), u"XYZ"_s);
}

void TestStates::everyNameLeadsBack()
{
    const QStringList codes = recognition::stateCodes();
    for (const QString &code : codes) {
        for (const QString &language : {u"en"_s, u"fr"_s, u"es"_s, u"ru"_s, u"ar"_s, u"zh"_s}) {
            const QString name = recognition::stateName(code, language);
            QVERIFY(!name.isEmpty());
            QVERIFY2(recognition::stateCode(name) == code, qPrintable(code + u' ' + name));
            QVERIFY2(recognition::stateCode(name.toUpper()) == code, qPrintable(name.toUpper()));
        }
    }
}

void TestStates::lists_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("codes");
    QTest::newRow("English")
        << u"Albania,* Bolivia (Plurinational State of), Bosnia and Herzegovina and United States of America"_s
        << u"ALB BOL BIH USA"_s;
    QTest::newRow("and at the end")
        << u"Antigua and Barbuda, United Kingdom of Great Britain and Northern Ireland and Trinidad and Tobago"_s
        << u"ATG GBR TTO"_s;
    QTest::newRow("longest first")
        << u"Guinea-Bissau, Guinea, Niger, Nigeria, Congo and Democratic Republic of the Congo"_s
        << u"GNB GIN NER NGA COG COD"_s;
    QTest::newRow("bracket") << u"[Albania, Georgia and Romania]"_s << u"ALB GEO ROU"_s;
    QTest::newRow("French") << u"Albanie, États-Unis d’Amérique, Pays-Bas (Royaume des) et Roumanie"_s
                            << u"ALB USA NLD ROU"_s;
    QTest::newRow("Spanish") << u"España, Irán (República Islámica del) e Italia"_s << u"ESP IRN ITA"_s;
    QTest::newRow("Russian") << u"Албания, Кот-д'Ивуар, Нидерланды (Королевство) и Южная Африка"_s
                             << u"ALB CIV NLD ZAF"_s;
    QTest::newRow("Arabic") << u"ألبانيا، وأوروغواي، والمكسيك، هولندا (مملكة -) واليابان"_s << u"ALB URY MEX NLD JPN"_s;
    QTest::newRow("Chinese") << u"阿尔巴尼亚、几内亚比绍、荷兰王国和美利坚合众国"_s << u"ALB GNB NLD USA"_s;
    QTest::newRow("on behalf of") << u"Cuba (on behalf of the States (all) of the Group of 77 and China) and Peru"_s
                                  << u"CUB PER"_s;
    QTest::newRow("articles") << u"the Comoros, the representative of the Niger and the Philippines"_s
                              << u"COM NER PHL"_s;
    QTest::newRow("unclosed") << u"Cuba (on behalf of the Group of 77 and China"_s << u"CUB"_s;
    QTest::newRow("stray spaces") << u"Ge rmany, Czechi a and Ir eland"_s << u"DEU CZE IRL"_s;
    QTest::newRow("misprints") << u"Nambia, Viet Nama, Qata, Cameron, Solomon and Plurinational State of Boliva"_s
                               << u"NAM VNM QAT CMR SLB BOL"_s;
    QTest::newRow("twice") << u"Chile, Chile"_s << u"CHL"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestStates::lists()
{
    QFETCH(QString, list);
    QFETCH(QString, codes);
    const recognition::StateList found = recognition::findStates(list);
    QCOMPARE(found.codes.join(u' '), codes);
    QCOMPARE(found.unknown, QStringList());
}

void TestStates::unknownNames()
{
    const auto found
        = recognition::findStates(u"Chile, European Union and Georgia Institute (of Law), Peru, Sealand and Fiji"_s);
    QCOMPARE(found.codes.join(u' '), u"CHL PER FJI"_s);
    QCOMPARE(found.unknown, QStringList({u"European Union and Georgia Institute (of Law)"_s, u"Sealand"_s}));
}

/// A mark counts where the text says what it means, and for the name right before it.
void TestStates::nonMembers()
{
    model::ReadText read;
    read.sponsorLine = u"Albania, Malta and Peru"_s;
    read.states = {{u"Albania"_s, u"non-member sponsor"_s}, {u"Malta and Peru"_s, u"non-member sponsor"_s}};
    const auto roles = [&read] {
        QMap<QString, QString> found;
        for (const model::ProposedLink &link : recognition::stateLinks(read))
            found.insert(link.targetKey, link.role);
        return found;
    };
    QCOMPARE(roles(), (QMap<QString, QString> {{u"ALB"_s, u"sponsor"_s}, {u"MLT"_s, u"sponsor"_s}, {u"PER"_s, u"sponsor"_s}}));
    for (const QString &note : {u"State not a member of the Human Rights Council."_s, u"État non membre du Conseil des droits de l’homme."_s,
             u"Estado que no es miembro del Consejo de Derechos Humanos."_s, u"Государство, не являющееся членом Совета по правам человека."_s,
             u"دولة غير عضو في مجلس حقوق الإنسان."_s, u"非人权理事会成员国。"_s}) {
        model::Passage passage;
        passage.content = note;
        read.passages = {passage};
        QCOMPARE(roles(), (QMap<QString, QString> {{u"ALB"_s, u"non-member sponsor"_s}, {u"MLT"_s, u"sponsor"_s}, {u"PER"_s, u"non-member sponsor"_s}}));
    }
}

/// Every sponsor and every voter that the files name.
void TestStates::realFiles()
{
    NEEDS_REAL_FILES(folder);
    QMap<QString, QString> unknown;
    int files = 0;
    int recognised = 0;
    const auto read = [&](const QString &list, const QString &file) {
        const recognition::StateList found = recognition::findStates(list);
        recognised += int(found.codes.size());
        for (const QString &name : found.unknown)
            unknown.insert(name, file);
    };
    QDirIterator walk(folder + u"/unxml"_s, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++files;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto outcome = xml.attributes().value(u"outcome");
            if (xml.name() == u"step" && outcome.startsWith(u"draftResolution"))
                read(xml.attributes().value(u"by").toString(), file.fileName());
            else if (xml.name() == u"organization")
                read(xml.readElementText(QXmlStreamReader::IncludeChildElements), file.fileName());
        }
    }
    qInfo("%d files, %d names recognised, %lld unknown", files, recognised, qlonglong(unknown.size()));
    for (const auto &[name, file] : unknown.asKeyValueRange())
        qInfo("unknown: %ls (%ls)", qUtf16Printable(name), qUtf16Printable(QFileInfo(file).fileName()));
    // What remains is prose about how a draft came about.
    QVERIFY(recognised > 73'000);
    QVERIFY(unknown.size() <= 26);
}

QTEST_APPLESS_MAIN(TestStates)
#include "tst_states.moc"
