// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/reference.h>
#include <import/pipeline/sample.h>
#include <library/index/termcounts.h>
#include <library/search/assist/completion.h>
#include <library/search/assist/noresultsdiagnosis.h>
#include <library/search/assist/spelling.h>
#include <library/search/evaluation/engine.h>
#include <library/search/evaluation/notesearch.h>
#include <library/search/evaluation/queryresolver.h>
#include <library/store/documentqueries.h>
#include <library/store/dossiers.h>
#include <library/store/library.h>
#include <library/store/savedsearches.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What helps who types, over the sample library: completion, spelling, ways out, patterns, kept and similar.
class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString folder = m_folder.filePath(u"library"_s);
        VERIFY_RESULT(pipeline::makeSampleLibrary(folder));
        auto opened = library::Library::open(folder, library::Database::Access::ReadWrite);
        VERIFY_RESULT(opened);
        m_library = std::move(*opened);
    }

    void cleanupTestCase() { m_library.reset(); }

    void placeIsWhatStandsAtTheCursor_data()
    {
        QTest::addColumn<QString>("query"); // A bar is the cursor.
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("word") << u"smart cit|"_s << 6 << QString() << u"cit"_s;
        QTest::newRow("field") << u"theme:sm|"_s << 6 << u"theme"_s << u"sm"_s;
        QTest::newRow("quoted value") << u"water theme:\"smart ci|"_s << 12 << u"theme"_s << u"smart ci"_s;
        QTest::newRow("after a value") << u"theme:\"smart cities\" wat|"_s << 21 << QString() << u"wat"_s;
        QTest::newRow("other language") << u"thème:vi|"_s << 6 << u"theme"_s << u"vi"_s;
        QTest::newRow("left out") << u"-theme:|"_s << 7 << u"theme"_s << QString();
        QTest::newRow("in a group") << u"(body:H|"_s << 6 << u"body"_s << u"H"_s;
        QTest::newRow("no field") << u"http:x|"_s << 0 << QString() << u"http:x"_s;
    }

    void placeIsWhatStandsAtTheCursor()
    {
        QFETCH(QString, query);
        QFETCH(int, start);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const int cursor = int(query.indexOf(u'|'));
        const search::CompletionPlace place = search::completionPlace(query.remove(u'|'), cursor);
        QCOMPARE(place, (search::CompletionPlace {start, cursor, field, typed}));
    }

    void namesOfTheLibraryAreOffered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("theme") << u"theme:sm"_s << u"en"_s << u"theme:\"Smart cities\" "_s;
        QTest::newRow("theme in French") << u"theme:vill"_s << u"fr"_s << u"theme:\"Villes intelligentes\" "_s;
        QTest::newRow("second word of a name") << u"speaker:schu"_s << u"en"_s << u"speaker:\"Olivier De Schutter\" "_s;
        QTest::newRow("State by its code") << u"sponsor:KOR"_s << u"en"_s << u"sponsor:\"Republic of Korea\" "_s;
        QTest::newRow("body") << u"body:H"_s << u"en"_s << u"body:HRC "_s;
        QTest::newRow("language") << u"lang:f"_s << u"en"_s << u"lang:fr "_s;
        QTest::newRow("verb") << u"verb:enc"_s << u"en"_s << u"verb:encourages "_s;
        QTest::newRow("tag") << u"tag:smart"_s << u"en"_s << u"tag:\"smart cities\" "_s;
        QTest::newRow("symbol") << u"symbol:57/1"_s << u"en"_s << u"symbol:A/HRC/RES/57/12 "_s;
        QTest::newRow("name of a field") << u"spea"_s << u"en"_s << u"speaker:"_s;
        QTest::newRow("name of a field in French") << u"orat"_s << u"fr"_s << u"orateur:"_s;
        QTest::newRow("theme without its field") << u"digit"_s << u"en"_s << u"theme:\"Digitalization of cities\" "_s;
        QTest::newRow("word of the library") << u"digitali"_s << u"en"_s << u"digitalization "_s;
    }

    void namesOfTheLibraryAreOffered()
    {
        QFETCH(QString, query);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        const search::CompletionPlace place = search::completionPlace(query, int(query.size()));
        const auto offered = m_library->read(
            [&](const library::Database &database) { return search::completions(database, place, language); });
        VERIFY_RESULT(offered);
        QStringList queries;
        for (const search::Completion &completion : *offered)
            queries.append(search::completed(query, place, completion).query);
        QVERIFY2(queries.contains(expected), qPrintable(queries.join(u" | "_s)));
    }

    void completionTakesThePlaceOfTheWord()
    {
        const QString query = u"water thm rights"_s;
        const search::CompletionPlace place = search::completionPlace(query, 8);
        const search::Completed done = search::completed(query, place, {search::Completion::Kind::Field, u"theme:"_s, {}, {}, {}});
        QCOMPARE(done.query, u"water theme: rights"_s);
        QCOMPARE(done.cursor, 12);
    }

    void distanceCountsSwapsAsOne_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << u"water"_s << u"water"_s << 0;
        QTest::newRow("one letter") << u"water"_s << u"wader"_s << 1;
        QTest::newRow("swapped") << u"water"_s << u"wtaer"_s << 1;
        QTest::newRow("one less") << u"sanitation"_s << u"sanitaton"_s << 1;
        QTest::newRow("two") << u"sanitation"_s << u"sanitatn"_s << 2;
        QTest::newRow("too far") << u"water"_s << u"sanitation"_s << 3;
        QTest::newRow("Arabic") << u"مدينة"_s << u"مدنية"_s << 1;
    }

    void distanceCountsSwapsAsOne()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(int, distance);
        QCOMPARE(search::editDistance(left, right, 2), distance);
        QCOMPARE(search::editDistance(right, left, 2), distance);
    }

    void whatFindsNothingHasAWayOut()
    {
        const auto trouble = search::diagnose(*m_library, u"goverment rights"_s);
        VERIFY_RESULT(trouble);
        QCOMPARE(trouble->unmatchedClauses, QStringList {u"goverment"_s});
        QVERIFY(!trouble->corrected.isEmpty());
        QVERIFY2(trouble->corrected.first().query.startsWith(u"government"_s), qPrintable(trouble->corrected.first().query));
        QVERIFY(trouble->corrected.first().total > 0);
        QCOMPARE(trouble->relaxed.size(), 1);
        QCOMPARE(trouble->relaxed.first().query, u"rights"_s);
        QCOMPARE(trouble->relaxed.first().changed, u"goverment"_s);
    }

    void partsThatFindSomethingAloneAreNotAbsent()
    {
        const auto trouble = search::diagnose(*m_library, u"water session:24"_s);
        VERIFY_RESULT(trouble);
        QCOMPARE(trouble->unmatchedClauses, QStringList {u"session:24"_s});
        QCOMPARE(trouble->relaxed.first().query, u"water"_s);
    }

    void questionMarkIsOneLetter()
    {
        const auto found = search::Engine(*m_library).search(u"c?ties"_s);
        VERIFY_RESULT(found);
        const auto plain = search::Engine(*m_library).search(u"=cities"_s);
        VERIFY_RESULT(plain);
        QVERIFY(found->total > 0);
        QVERIFY(found->total >= plain->total);
        QVERIFY2(found->explained.contains(u"cities"_s), qPrintable(found->explained));
    }

    void keptSearchIsAPartOfAQuery()
    {
        const auto saved = m_library->write(
            [](const library::Database &database) { return library::SavedSearchStore(database).save(u"Cities"_s, u"smart lang:en"_s); });
        VERIFY_RESULT(saved);
        const auto kept = search::Engine(*m_library).search(u"search:cities projects"_s);
        VERIFY_RESULT(kept);
        const auto typed = search::Engine(*m_library).search(u"smart lang:en projects"_s);
        VERIFY_RESULT(typed);
        QVERIFY(typed->total > 0);
        QCOMPARE(kept->total, typed->total);
    }

    void keptSearchKnowsWhatIsNew()
    {
        const auto works = m_library->write([](const library::Database &database) -> base::Result<qsizetype> {
            const library::SavedSearchStore store(database);
            const auto saved = library::SavedSearchStore(database).save(u"All"_s, u"rights"_s);
            if (!saved)
                return base::failure(saved.error());
            const auto all = store.all();
            if (!all)
                return base::failure(all.error());
            for (const model::SavedSearch &search : *all) {
                if (search.id != *saved)
                    continue;
                const auto since = store.worksSince(search.seenText);
                const auto before = store.worksSince(0);
                if (!since || !before)
                    return base::failure((since ? before : since).error());
                return since->size() * 1000 + before->size();
            }
            return -1;
        });
        VERIFY_RESULT(works);
        QVERIFY(*works > 0 && *works < 1000); // Nothing since, some before.
    }

    void similarParagraphsShareRareWords()
    {
        const auto similar = search::Engine(*m_library).search(u"similar:\"57/12 OP8\" lang:en"_s);
        VERIFY_RESULT(similar);
        QVERIFY(similar->total > 1);
        QVERIFY2(similar->explained.startsWith(u"Paragraphs with words of 57/12 OP8"_s), qPrintable(similar->explained));
    }

    void notesAreSearchedToo()
    {
        const auto notes = m_library->read(
            [](const library::Database &database) { return search::notesMatching(database, u"tariff lang:fr"_s); });
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 1);
        QCOMPARE(notes->first().symbol, u"A/HRC/RES/57/13"_s);
        QCOMPARE(notes->first().marks.size(), 1);
    }

    void notesStandWhereTheirParagraphDoes_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("notes");
        QTest::newRow("year of its document") << u"year:2024"_s << 1;
        QTest::newRow("another year") << u"year:2023"_s << 0;
        QTest::newRow("before its document") << u"before:2024-01"_s << 0;
        QTest::newRow("session") << u"session:57"_s << 1;
        QTest::newRow("another session") << u"session:56"_s << 0;
        QTest::newRow("body") << u"body:HRC"_s << 1;
        QTest::newRow("another body") << u"body:GA"_s << 0;
        QTest::newRow("kind of paragraph") << u"kind:preambular"_s << 0;
        QTest::newRow("another document") << u"symbol:A/HRC/RES/57/12"_s << 0;
        QTest::newRow("its colour") << u"color:purple"_s << 1;
        QTest::newRow("another colour") << u"color:red"_s << 0;
        QTest::newRow("what is left out") << u"-year:2024"_s << 0;
    }

    void notesStandWhereTheirParagraphDoes()
    {
        QFETCH(const QString, filter);
        const auto notes = m_library->read(
            [&filter](const library::Database &database) { return search::notesMatching(database, u"tariff "_s + filter); });
        VERIFY_RESULT(notes);
        QTEST(int(notes->size()), "notes");
    }

    void whatHangsOnAParagraphChoosesIt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("note") << u"note:tariff"_s << QStringList {u"OP2 (c)"_s};
        QTest::newRow("colour") << u"color:red"_s << QStringList {u"OP10"_s};
        QTest::newRow("colour in French") << u"couleur:rouge"_s << QStringList {u"OP10"_s};
        QTest::newRow("tag") << u"tag:privacy"_s << QStringList {u"OP8 (a)"_s};
        QTest::newRow("several") << u"has:notes lang:fr"_s << QStringList {u"OP8"_s};
        QTest::newRow("not") << u"has:notes lang:en -color:yellow symbol:A/HRC/RES/57/13"_s << QStringList {u"OP2 (c)"_s};
        QTest::newRow("with words") << u"water has:notes"_s << QStringList {u"OP2 (c)"_s};
    }

    void whatHangsOnAParagraphChoosesIt()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, addresses);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QStringList found;
        for (const model::Hit &hit : answer->hits)
            found.append(hit.address);
        QCOMPARE(found, addresses);
        QCOMPARE(answer->total, addresses.size());
    }

    void aDossierChoosesWhatLiesInIt()
    {
        VERIFY_RESULT(m_library->write([](const library::Database &database) -> base::Status {
            const library::DocumentQueries documents(database);
            library::DossierStore store(database);
            TRY(const model::DossierId outer, store.make(u"Half a word"_s, {}));
            TRY(const model::DossierId inner, store.make(u"Cities"_s, outer));
            TRY(const model::Record whole, documents.resolve(*model::Reference::parse(u"A/HRC/RES/57/13"_s)));
            TRY(const model::Record other, documents.resolve(*model::Reference::parse(u"A/HRC/RES/57/12"_s)));
            TRY(const QList<model::Text> texts, documents.texts(other.id));
            TRY(const QList<model::Passage> passages, documents.passagesAt(texts.first().id, model::Address(u"OP8"_s)));
            TRY_VOID(store.add(outer, {model::DossierItem::ofRecord(whole.id)}));
            TRY_VOID(store.add(inner, {model::DossierItem::ofPassage(other.id, passages.first().id)}));
            return base::ok();
        }));
        const auto placesOf = [this](const QString &query) {
            QSet<QString> places;
            const auto answer = search::Engine(*m_library).search(query);
            for (const model::Hit &hit : answer ? answer->hits : QList<model::Hit>())
                places.insert(hit.symbol + u' ' + hit.address.left(3));
            return places;
        };
        QCOMPARE(placesOf(u"in:cities"_s), QSet<QString> {u"A/HRC/RES/57/12 OP8"_s});
        QCOMPARE(placesOf(u"in:nothing"_s), QSet<QString>());
        const QSet<QString> all = placesOf(u"in:\"half a word\""_s);
        QVERIFY(all.contains(u"A/HRC/RES/57/12 OP8"_s));
        QVERIFY(all.size() > 1);
        QVERIFY(!placesOf(u"smart -in:Cities"_s).contains(u"A/HRC/RES/57/12 OP8"_s));
        const search::CompletionPlace place = search::completionPlace(u"in:hal"_s, 6);
        const auto offered = m_library->read([&](const library::Database &database) { return search::completions(database, place, u"en"_s); });
        VERIFY_RESULT(offered);
        QCOMPARE(search::completed(u"in:hal"_s, place, offered->first()).query, u"in:\"Half a word\" "_s);
    }

    void peopleAndEventsLeadToDocuments_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("speaker") << u"speaker:Kang smart"_s;
        QTest::newRow("event") << u"event:webinar smart"_s;
        QTest::newRow("theme in Arabic") << u"theme:\"المدن الذكية\" smart"_s;
        QTest::newRow("theme in French") << u"thème:\"villes intelligentes\" smart"_s;
        QTest::newRow("State in Arabic") << u"sponsor:\"جمهورية كوريا\" smart"_s;
    }

    void peopleAndEventsLeadToDocuments()
    {
        QFETCH(QString, query);
        const auto answer = search::Engine(*m_library).search(query);
        VERIFY_RESULT(answer);
        QVERIFY(answer->total > 0);
        for (const model::Hit &hit : answer->hits)
            QVERIFY2(hit.symbol == u"A/HRC/RES/57/12"_s || hit.symbol.isEmpty(), qPrintable(hit.symbol));
    }

    void wordsAreCounted()
    {
        const auto terms = m_library->read(
            [](const library::Database &database) { return library::TermCounts(database).beginningWith(u"citi"_s, 10); });
        VERIFY_RESULT(terms);
        const auto cities = std::ranges::find(*terms, u"cities"_s, &model::TermCount::form);
        QVERIFY(cities != terms->end());
        QVERIFY(cities->passages > 0 && cities->places >= cities->passages);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<library::Library> m_library;
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
