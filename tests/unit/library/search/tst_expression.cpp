// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <library/search/evaluation/expression.h>

#include <QtTest>

using namespace Qt::StringLiterals;

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void matchIsQuotedWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("match");
        const auto row = [](const QString &query, const QString &match) { QTest::addRow("%s", qPrintable(query)) << query << match; };
        row(u"Water sanitation"_s, u"(\"water\" AND \"sanitation\")"_s);
        row(u"57/12"_s, u"\"57 12\""_s);
        row(u"l'eau"_s, u"\"l eau\""_s);
        row(u"l’eau"_s, u"\"l eau\""_s);
        row(u"人权理事"_s, u"\"人权 权理 理事\""_s);
        row(u"人"_s, u"\"人\" *"_s);
        row(u"sanit*"_s, u"\"sanit\" *"_s);
        row(u"\"smart cit\"*"_s, u"\"smart cit\" *"_s);
        row(u"a OR b c"_s, u"(\"a\" OR (\"b\" AND \"c\"))"_s);
        row(u"water -tourism -sport"_s, u"(\"water\" NOT (\"tourism\" OR \"sport\"))"_s);
        row(u"(water -tourism) OR sand"_s, u"((\"water\" NOT \"tourism\") OR \"sand\")"_s);
        row(u"water -(tourism -sport)"_s, u"(\"water\" NOT (\"tourism\" NOT \"sport\"))"_s);
        row(u"NEAR(\"water\" gend*, 7)"_s, u"NEAR(\"water\" \"gend\" *, 7)"_s);
        row(u"NEAR(water)"_s, u"\"water\""_s);
        row(u"water , ; --- sand"_s, u"(\"water\" AND \"sand\")"_s);
        row(u"x:y"_s, u"\"x y\""_s);
        row(u"AND"_s, u"\"and\""_s);
        row(u"-tourism"_s, QString());
        row(u"-tourism -sport"_s, QString());
        row(u"\"...\""_s, QString());
        row(u"water OR -sand"_s, u"\"water\""_s);
        row(u"op:\"smart city\""_s, u"\"smart city\""_s);
        row(u"agenda:three"_s, QString());
        row(u"cites:A/HRC/RES/57/12"_s, u"(\"a hrc res 57 12\" OR \"57 12\")"_s);
        row(u"lang:fr"_s, QString());
    }

    void matchIsQuotedWords()
    {
        QFETCH(QString, query);
        QFETCH(QString, match);
        QCOMPARE(search::compile(search::parse(query)).index.match, match);
    }

    void filtersAreRecognised()
    {
        const auto index = search::compile(search::parse(u"lang:French body:hrc session:57 pp:water"_s)).index;
        QCOMPARE(index.language, u"fr"_s);
        QCOMPARE(index.body, u"HRC"_s);
        QCOMPARE(index.session, u"57"_s);
        QCOMPARE(index.kind, u"preambular"_s);
        QCOMPARE(index.match, u"\"water\""_s);
        QCOMPARE(search::compile(search::parse(u"body:\"Security Council\" sand"_s)).index.body, u"SC"_s);
        QCOMPARE(search::compile(search::parse(u"lang:中文 水"_s)).index.language, u"zh"_s);
        QCOMPARE(search::compile(search::parse(u"kind:footnote"_s)).index.kind, u"footnote"_s);
    }

    void clausesOfDocumentsAreKeptApart()
    {
        const auto made = search::compile(search::parse(u"water (sponsor:KOR OR year:2024) -symbol:57/12"_s));
        QCOMPARE(made.documentClauses.size(), 2);
        QCOMPARE(made.index.match, u"\"water\""_s);
        // Within a group of words a document cannot be chosen.
        QCOMPARE(search::compile(search::parse(u"water OR sponsor:KOR"_s)).documentClauses.size(), 0);
        QCOMPARE(search::compile(search::parse(u"year:soon"_s)).documentClauses.size(), 0);
        QCOMPARE(search::compile(search::parse(u"year:soon"_s)).index.match, u"\"soon\""_s);
    }

    void whatNobodyCanFindSaysSo_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("findsNothing");
        const auto row = [](const QString &query, bool nothing) { QTest::addRow("%s", qPrintable(query)) << query << nothing; };
        row(u""_s, true);
        row(u"?!"_s, true);
        row(u"-tourism"_s, false);
        row(u"-tourism lang:en"_s, false);
        row(u"lang:en lang:fr water"_s, true);
        row(u"lang:en"_s, false);
        row(u"water"_s, false);
        row(u"lang:"_s, true);
    }

    void whatNobodyCanFindSaysSo()
    {
        QFETCH(QString, query);
        QFETCH(bool, findsNothing);
        QCOMPARE(search::compile(search::parse(query)).findsNothing, findsNothing);
    }

    void sentenceSaysWhatWasUnderstood_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &query, const QString &sentence) {
            QTest::addRow("%s", qPrintable(query)) << query << sentence;
        };
        row(u"\"smart city\" sanit* lang:en body:HRC"_s,
            u"Paragraphs with \"smart city\" and any word beginning with sanit, in English, of the Human Rights Council."_s);
        row(u"water sand gender"_s, u"Paragraphs with water, sand and gender."_s);
        row(u"water -sand -\"mass tourism\""_s, u"Paragraphs with water, without sand or \"mass tourism\"."_s);
        row(u"a OR b c"_s, u"Paragraphs with a or (b and c)."_s);
        row(u"(a OR b) c"_s, u"Paragraphs with (a or b) and c."_s);
        row(u"op:water verb:requests"_s, u"Operative paragraphs with water and the opening verb requests."_s);
        row(u"NEAR(water gender, 5)"_s, u"Paragraphs with water, gender at most 5 words apart."_s);
        row(u"water session:57 year:2024"_s, u"Paragraphs with water, of session 57, of 2024."_s);
        row(u"water -sponsor:KOR"_s, u"Paragraphs with water, not of documents sponsored by KOR."_s);
        row(u"water agenda:3"_s, u"Paragraphs with water, of documents under the agenda item 3."_s);
        row(u"water year:soon"_s, u"Paragraphs with water and soon. year:soon is not a filter here: it is searched for as words."_s);
        row(u"water vote:Cuba"_s, u"Paragraphs with water, of documents with a vote of Cuba."_s);
        row(u"water event:Habitat"_s, u"Paragraphs with water, of the event Habitat and what was discussed there."_s);
        row(u"water org:UCLG"_s, u"Paragraphs with water, of texts that have to do with the organisation UCLG."_s);
        row(u"water role:\"main sponsor\""_s, u"Paragraphs with water, of documents with somebody in the role main sponsor."_s);
        row(u"water thème:eau"_s, u"Paragraphs with water, of documents on the theme eau."_s);
        row(u"water has:votes"_s, u"Paragraphs with water, with votes."_s);
        row(u"water no:sponsors"_s, u"Paragraphs with water, without sponsors."_s);
        row(u"water since:2020"_s, u"Paragraphs with water, since 2020."_s);
        row(u"water date:>=2020"_s, u"Paragraphs with water, since 2020-01-01."_s);
        row(u"water date:<2020"_s, u"Paragraphs with water, before 2020-01-01."_s);
        row(u"water (lang:en OR lang:fr)"_s, u"Paragraphs with water, in English or in French."_s);
        row(u"water -lang:fr"_s, u"Paragraphs with water, not in French."_s);
        row(u"water -kind:footnote -kind:title"_s, u"Paragraphs with water, not of the kind footnote, not of the kind title."_s);
        row(u"water (kind:operative OR kind:title)"_s, u"Paragraphs with water, of the kind operative or of the kind title."_s);
        row(u"water note:korea"_s, u"Paragraphs with water, with a note that says korea."_s);
        row(u"water has:notes -tag:urgent"_s, u"Paragraphs with water, with notes, not with a note tagged urgent."_s);
        row(u"water in:\"HRC 60\" -in:Water"_s, u"Paragraphs with water, in the dossier HRC 60, not in the dossier Water."_s);
        row(u"water color:red"_s, u"Paragraphs with water, highlighted in red."_s);
        row(u"speaker:Alston"_s, u"Paragraphs said by Alston."_s);
        row(u"water lang:arabe"_s, u"Paragraphs with water, in Arabic."_s);
        row(u"water body:\"Conseil des droits de l’homme\""_s, u"Paragraphs with water, of the Human Rights Council."_s);
        row(u"water OR -sand"_s, u"Paragraphs with water. -sand has no effect here."_s);
        row(u"water OR -lang:fr"_s, u"Paragraphs with water, not in French."_s);
        row(u"local government OR data lang:en"_s, u"Paragraphs with (local and government) or data, in English."_s);
        row(u"water OR lang:en"_s, u"Paragraphs with water, in English."_s);
        row(u"water lang:fr OR sand lang:en"_s, u"Paragraphs with water or sand, in French or in English."_s);
        row(u"water (sand OR gender session:57)"_s, u"Paragraphs with water and (sand or gender), of session 57."_s);
        row(u"water OR sand year:2023 body:HRC"_s, u"Paragraphs with water or sand, of 2023, of the Human Rights Council."_s);
        row(u"water OR sand op:gender"_s, u"Operative paragraphs with water or (sand and gender)."_s);
        row(u"water OR title:sand"_s, u"Paragraphs with water or sand. title:sand is not a filter here: it is searched for as words."_s);
        row(u"-tourism"_s, u"Paragraphs, without tourism."_s);
        row(u"-(tourism OR sand)"_s, u"Paragraphs, without tourism or sand."_s);
        row(u"date:2020/2024 water"_s, u"Paragraphs with water, from 2020-01-01 to 2024-12-31."_s);
        row(u"cites:57/12"_s, u"Paragraphs of documents that cite 57/12."_s);
        row(u"lang:en session:57"_s, u"Paragraphs in English, of session 57."_s);
        row(u"100%1 %2"_s, u"Paragraphs with 100%1 and %2."_s);
        row(u""_s, u"Nothing to search for."_s);
    }

    void sentenceSaysWhatWasUnderstood()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(search::sentence(search::compile(search::parse(query)).explanation), expected);
    }

    void sentenceIsTranslatedByFragments()
    {
        const search::Translate shout = [](const char *, const char *english) { return QString::fromUtf8(english).toUpper(); };
        QCOMPARE(search::sentence(search::compile(search::parse(u"water lang:en"_s)).explanation, shout),
            u"PARAGRAPHS WITH water, IN ENGLISH."_s);
    }
};

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
