// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/engine.h>
#include <library/store/documentstore.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

model::Passage passage(int position, model::PassageKind kind, const QString &address, const QString &content)
{
    model::Passage made;
    made.position = position;
    made.kind = kind;
    made.address = model::Address(address);
    made.content = content;
    return made;
}

/// A resolution in our own words.
model::ImportedText text(const QString &symbol, const QString &language, QDate date, const QString &title,
    const QStringList &preambular, const QStringList &operative)
{
    const model::Symbol read = *model::Symbol::parse(symbol);
    model::ImportedText made;
    made.read.work.kind = model::RecordKind::Document;
    made.read.work.name = title;
    made.read.work.symbol = read.display();
    made.read.work.symbolKey = read.key();
    made.read.work.body = model::bodyCode(read.body());
    made.read.work.session = read.session();
    made.read.work.date = date;
    made.read.text.language = language;
    made.read.text.title = title;
    int position = 0;
    made.read.passages.append(passage(position++, model::PassageKind::Cover, {}, read.display()));
    made.read.passages.append(passage(position++, model::PassageKind::Title, {}, title));
    for (qsizetype i = 0; i < preambular.size(); ++i)
        made.read.passages.append(passage(position++, model::PassageKind::Preambular, u"PP%1"_s.arg(i + 1), preambular.at(i)));
    for (qsizetype i = 0; i < operative.size(); ++i)
        made.read.passages.append(passage(position++, model::PassageKind::Operative, u"OP%1"_s.arg(i + 1), operative.at(i)));
    return made;
}

model::ProposedLink link(const QString &relation, model::RecordKind kind, const QString &key, const QString &name)
{
    model::ProposedLink made;
    made.relation = relation;
    made.targetKind = kind;
    made.targetKey = key;
    made.targetSymbol = key;
    made.targetName = name;
    made.text = name;
    made.rule = u"test/1"_s;
    return made;
}

QList<model::ImportedText> texts()
{
    model::ImportedText council = text(u"A/HRC/RES/57/12"_s, u"en"_s, QDate(2024, 10, 10), u"Towns and rights"_s,
        {u"Recalling its resolution 51/12 of 6 October 2022,"_s},
        {u"Invites every smart city to share its maps;"_s, u"Also requests mayors to open wells and smart meters;"_s});
    council.links = {link(u"cites"_s, model::RecordKind::Document, u"A/HRC/RES/51/12"_s, u"51/12"_s),
        link(u"sponsors"_s, model::RecordKind::State, u"KOR"_s, u"Republic of Korea"_s),
        link(u"about"_s, model::RecordKind::Theme, u"water"_s, u"Water"_s),
        link(u"votedBy"_s, model::RecordKind::State, u"CUB"_s, u"Cuba"_s)};
    council.links[1].role = u"main sponsor"_s;
    council.links[3].role = u"in favour"_s;
    council.read.work.fields.insert(u"agenda_item"_s, u"3"_s);
    council.read.work.fields.insert(u"agenda_title"_s, u"Promotion of all rights"_s);
    const model::ImportedText assembly = text(u"A/RES/57/12"_s, u"en"_s, QDate(2002, 11, 21), u"Fish and rivers"_s,
        {u"Noting that wells run dry,"_s}, {u"Calls upon river towns to count their fish;"_s});
    const model::ImportedText older = text(u"A/HRC/RES/51/12"_s, u"en"_s, QDate(2022, 10, 6), u"Towns, first report"_s,
        {u"Mindful of maps,"_s}, {u"Requests a report on towns;"_s});
    const model::ImportedText french = text(u"A/HRC/RES/57/12"_s, u"fr"_s, QDate(2024, 10, 10), u"Les villes et les droits"_s,
        {u"Rappelant sa résolution 51/12,"_s}, {u"Invite chaque ville à protéger l’eau;"_s});
    const model::ImportedText chinese = text(u"A/HRC/RES/57/12"_s, u"zh"_s, QDate(2024, 10, 10), u"城镇与权利"_s,
        {u"回顾其第51/12号决议，"_s}, {u"邀请各智慧城市分享地图；"_s});
    return {council, assembly, older, french, chinese};
}

QStringList places(const model::SearchAnswer &answer)
{
    QStringList shown;
    for (const model::Hit &hit : answer.hits)
        shown.append(QStringList {hit.symbol, hit.address, hit.language}.join(u' ').simplified());
    return shown;
}

}

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(m_library.renew());
        int number = 0;
        const QList<model::ImportedText> all = texts();
        for (const model::ImportedText &imported : all) {
            model::Source source;
            source.sha256 = QString::number(++number).rightJustified(64, u'0');
            source.path = u"/files/%1.xml"_s.arg(number);
            source.format = u"text"_s;
            const auto stored = m_library->write([&](const library::Database &database) {
                return library::DocumentStore(database).store(imported, source);
            });
            VERIFY_RESULT(stored);
        }
    }

    void cleanupTestCase() { m_library.close(); }

    void paragraphsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &query, const QStringList &expected) {
            QTest::addRow("%s", qPrintable(query)) << query << expected;
        };
        const QString first = u"A/HRC/RES/57/12 OP1 en"_s;
        const QString second = u"A/HRC/RES/57/12 OP2 en"_s;
        const QString french = u"A/HRC/RES/57/12 OP1 fr"_s;
        const QString chinese = u"A/HRC/RES/57/12 OP1 zh"_s;
        row(u"\"smart city\""_s, {first});
        row(u"smart meters"_s, {second});
        row(u"smart -city"_s, {second});
        row(u"NEAR(smart maps, 4)"_s, {first});
        row(u"verb:invites smart"_s, {first});
        row(u"verb:request mayors"_s, {second});
        row(u"l'eau"_s, {french});
        row(u"智慧城市"_s, {chinese});
        row(u"invite* lang:fr"_s, {french});
        row(u"invite* -lang:en"_s, {french});
        row(u"wells -kind:preambular"_s, {second});
        row(u"wells (kind:preambular OR kind:title)"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"smart (lang:en OR lang:fr) city"_s, {first});
        row(u"smart (lang:ar OR lang:fr)"_s, {});
        row(u"wells op:mayors"_s, {second});
        row(u"wells pp:dry"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells body:HRC"_s, {second});
        row(u"wells year:2002"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells after:2020"_s, {second});
        row(u"wells -after:2020"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells sponsor:kor"_s, {second});
        row(u"wells sponsor:\"Republic of Korea\""_s, {second});
        row(u"wells sponsor:FRA"_s, {});
        // A State by its name in any language.
        row(u"wells sponsor:\"République de Corée\""_s, {second});
        row(u"wells auteur:\"جمهورية كوريا\""_s, {second});
        row(u"wells vote:Cuba"_s, {second});
        row(u"wells vote:\"Cuba in favour\""_s, {second});
        row(u"wells vote:\"Cuba against\""_s, {});
        row(u"wells role:\"main sponsor\""_s, {second});
        row(u"wells role:chair"_s, {});
        row(u"wells theme:water"_s, {second});
        row(u"wells -theme:water"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells agenda:3"_s, {second});
        row(u"wells agenda:30"_s, {});
        row(u"wells agenda:promotion"_s, {second});
        row(u"wells has:votes"_s, {second});
        row(u"wells no:votes"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells has:citations"_s, {second});
        row(u"wells since:2024"_s, {second});
        row(u"wells date:<2020"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells 2000->2010"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells symbol:A/RES/57/12"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"wells cites:51/12"_s, {second});
        row(u"report citedby:A/HRC/RES/57/12 op:report"_s, {u"A/HRC/RES/51/12 OP1 en"_s});
        row(u"wells title:rivers"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u"title:rivers"_s, {u"A/RES/57/12 en"_s});
        row(u"wells (session:51 OR title:fish)"_s, {u"A/RES/57/12 PP1 en"_s});
        row(u""_s, {});
        row(u"wells lang:fr"_s, {});
    }

    void paragraphsAreFound()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QCOMPARE(places(*answer), expected);
        QCOMPARE(answer->total, expected.size());
        QCOMPARE(answer->query, query);
        // In a small library the first answer is the whole one.
        search::Options quick;
        quick.effort = search::SearchMode::FirstAnswer;
        const auto first = search::Engine(*m_library).search(query, quick);
        VERIFY_RESULT(first);
        QCOMPARE(places(*first), expected);
        QVERIFY(first->isComplete);
    }

    void beginningsOfALetterFindTextsFirst()
    {
        search::Options quick;
        quick.effort = search::SearchMode::FirstAnswer;
        const auto first = search::Engine(*m_library).search(u"w* lang:en"_s, quick);
        VERIFY_RESULT(first);
        QVERIFY(!first->isComplete);
        QVERIFY(first->countsDocuments);
        QCOMPARE(first->documents, 2);
        QCOMPARE(first->hits.size(), 2);
        for (const model::Hit &hit : first->hits)
            QVERIFY2(!hit.marks.isEmpty(), qPrintable(hit.snippet));
    }

    void overtakenSearchStops()
    {
        search::Options options;
        options.isOvertaken = [] { return true; };
        const auto answer = search::Engine(*m_library).search(u"wells"_s, options);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, base::ErrorCode::Cancelled);
    }

    void facetsCountWhatLinksSay()
    {
        const auto answer = search::Engine(*m_library).search(u"smart"_s);
        VERIFY_RESULT(answer);
        QCOMPARE(answer->total, 2);
        QCOMPARE(answer->facets.value(u"state"_s), (QList<std::pair<QString, qint64>> {{u"KOR"_s, 2}}));
    }

    void symbolBringsTheDocumentFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        QTest::newRow("short") << u"51/12"_s << u"A/HRC/RES/51/12 en"_s;
        QTest::newRow("the Council's before the Assembly's") << u"57/12"_s << u"A/HRC/RES/57/12 en"_s;
        QTest::newRow("whole") << u"A/RES/57/12"_s << u"A/RES/57/12 en"_s;
        QTest::newRow("quoted") << u"\"A/RES/57/12\""_s << u"A/RES/57/12 en"_s;
        QTest::newRow("as a file name") << u"a_hrc_res_57_12"_s << u"A/HRC/RES/57/12 en"_s;
        QTest::newRow("part") << u"HRC/RES/57"_s << u"A/HRC/RES/57/12 en"_s;
        QTest::newRow("with an address") << u"A/HRC/RES/57/12 OP2"_s << u"A/HRC/RES/57/12 OP2 en"_s;
    }

    void symbolBringsTheDocumentFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, first);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QCOMPARE(places(*answer).value(0), first);
        QVERIFY2(answer->explained.startsWith(u"First "_s), qPrintable(answer->explained));
    }

    void thenComeThoseThatMentionIt()
    {
        const auto answer = search::Engine(*m_library).search(u"51/12"_s);
        VERIFY_RESULT(answer);
        QStringList found = places(*answer);
        QCOMPARE(found.takeFirst(), u"A/HRC/RES/51/12 en"_s);
        found.sort();
        QCOMPARE(found, (QStringList {u"A/HRC/RES/57/12 PP1 en"_s, u"A/HRC/RES/57/12 PP1 fr"_s, u"A/HRC/RES/57/12 PP1 zh"_s}));
        QCOMPARE(answer->total, 4);
        const model::Hit &hit = answer->hits.at(1);
        QCOMPARE(hit.marks.size(), 1);
        QCOMPARE(hit.snippet.sliced(hit.marks.first().first, hit.marks.first().second - hit.marks.first().first), u"51/12"_s);
    }

    void wholeSymbolLeavesOutTheNumbersOfOthers()
    {
        // 57/12 of the Assembly is cited by nobody; 51/12 of the Council by the three texts of 57/12.
        const auto answer = search::Engine(*m_library).search(u"A/HRC/RES/51/12"_s);
        VERIFY_RESULT(answer);
        QCOMPARE(answer->explained, u"First A/HRC/RES/51/12 itself. Paragraphs with A/HRC/RES/51/12."_s);
        QCOMPARE(answer->total, 4);
        for (const model::Hit &hit : answer->hits)
            QVERIFY(hit.kind != model::PassageKind::Cover);
    }

    void partOfASymbolNamesAllThatHaveIt()
    {
        const auto answer = search::Engine(*m_library).search(u"RES 57"_s);
        VERIFY_RESULT(answer);
        QStringList found = places(*answer).first(2);
        found.sort();
        QCOMPARE(found, (QStringList {u"A/HRC/RES/57/12 en"_s, u"A/RES/57/12 en"_s}));
        QVERIFY2(answer->explained.startsWith(u"First "_s) && answer->explained.contains(u" themselves."_s),
            qPrintable(answer->explained));
    }

    void optionsRestrict()
    {
        const search::Engine engine(*m_library);
        const auto french = engine.search(u"57/12"_s, {.limit = 20, .language = u"fr"_s});
        VERIFY_RESULT(french);
        QCOMPARE(places(*french).value(0), u"A/HRC/RES/57/12 fr"_s);
        const auto one = engine.search(u"wells OR smart OR towns"_s, {.limit = 1, .language = {}});
        VERIFY_RESULT(one);
        QCOMPARE(one->hits.size(), 1);
        QVERIFY(one->total > 1);
        QVERIFY(!one->facets.value(u"body"_s).isEmpty());
    }

    /// Whatever is typed, the store never says no.
    void nothingThatIsTypedFails()
    {
        static const QStringList alphabet {u"\""_s, u"“"_s, u"”"_s, u"("_s, u")"_s, u":"_s, u"*"_s, u"-"_s, u"+"_s, u" "_s, u" "_s,
            u"^"_s, u"{"_s, u"}"_s, u","_s, u"~"_s, u"'"_s, u"’"_s, u"/"_s, u"\\"_s, u"%"_s, u"\n"_s, u"a"_s, u"city"_s, u"57/12"_s,
            u"水"_s, u"ع"_s, u"\U0001F600"_s, QString(QChar(0xD800)), QString(QChar(0)), u" AND "_s, u" OR "_s, u" NOT "_s, u"NEAR("_s,
            u", 3)"_s, u"lang:"_s, u"op:"_s, u"verb:"_s, u"title:"_s, u"symbol:"_s, u"year:"_s, u"cites:"_s, u"has:"_s, u"sponsor:"_s,
            u"content:"_s, u"2024"_s, u"#1"_s};
        QRandomGenerator random(20240710);
        const search::Engine engine(*m_library);
        for (int round = 0; round < 20000; ++round) {
            QString query;
            const int length = random.bounded(1, 14);
            for (int i = 0; i < length; ++i)
                query += alphabet.at(random.bounded(int(alphabet.size())));
            const auto answer = engine.search(query, {.limit = 3, .language = {}});
            if (!answer)
                QFAIL(qPrintable(u"%1 fails: %2"_s.arg(query, base::englishLine(answer.error()))));
            for (const model::Hit &hit : answer->hits) {
                for (const auto &[start, end] : hit.marks)
                    QVERIFY(start >= 0 && start < end && end <= hit.snippet.size());
            }
        }
    }

    void hugeQueriesDoNotFailEither()
    {
        const search::Engine engine(*m_library);
        const QStringList queries {u"city "_s.repeated(20000), u"city OR "_s.repeated(5000), u"(a OR (b AND "_s.repeated(300),
            u"-(a b -("_s.repeated(200), u"\""_s + u"city "_s.repeated(20000) + u'"', u"智慧城市"_s.repeated(5000),
            u"NEAR("_s + u"city "_s.repeated(5000) + u')'};
        for (const QString &query : queries)
            VERIFY_RESULT(engine.search(query));
    }

private:
    testdata::NewLibrary m_library;
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
