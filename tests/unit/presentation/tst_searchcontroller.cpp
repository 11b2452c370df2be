// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"

#include <presentation/search/resulttable.h>
#include <presentation/search/searchcontroller.h>

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::SearchController;

class TestSearchController : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_library = std::make_unique<OpenedLibrary>();
        m_search = std::make_unique<SearchController>(**m_library);
    }
    void cleanup()
    {
        m_search.reset();
        m_library.reset();
    }

    void anAnswerIsToldInWords()
    {
        QVERIFY(!m_search->hasQuery());
        QCOMPARE(m_search->sentence(), QString());
        QCOMPARE(m_search->countText(), QString());
        ask(u"rights"_s);
        QVERIFY(m_search->hasHits());
        QVERIFY(!m_search->sentence().isEmpty());
        QVERIFY2(m_search->countText().startsWith(QString::number(m_search->answer().total)), qPrintable(m_search->countText()));
        QCOMPARE(m_search->passages().size(), m_search->answer().hits.size());
        m_search->setQuery({});
        QVERIFY(!m_search->hasQuery() && !m_search->hasHits());
    }

    void aNewQueryInterruptsTheOneThatRuns()
    {
        QStringList answered;
        connect(m_search.get(), &SearchController::answered, this, [&] { answered.append(m_search->answer().query); });
        m_search->setQuery(u"rights"_s);
        ask(u"cities"_s);
        QTest::qWait(50);
        answered.removeDuplicates();
        QCOMPARE(answered, QStringList {u"cities"_s});
    }

    void facetsChangeTheQueryAndTellIt()
    {
        QSignalSpy changed(m_search.get(), &SearchController::queryChanged);
        ask(u"session:57"_s);
        QCOMPARE(changed.count(), 0); // The user typed it.
        m_search->toggleClause(u"lang"_s, u"en"_s);
        QCOMPARE(m_search->query(), u"session:57 lang:en"_s);
        m_search->toggleExclusion(u"lang"_s, u"fr"_s);
        QCOMPARE(m_search->query(), u"session:57 lang:en -lang:fr"_s);
        QCOMPARE(changed.count(), 2);
        // Other languages are still counted for a query that restricts them.
        ask(u"session:57 lang:en"_s);
        QTRY_VERIFY(m_search->secondary().isKnown);
        QVERIFY(m_search->facets().facets.value(u"language"_s).size() > 1);
        ask(u"rights year:2024"_s);
        QCOMPARE(m_search->wantedYears(), QList<int> {2024});
    }

    void aTypedWordIsABeginningUntilItIsSaved()
    {
        m_search->setQuery(u"local governm"_s, 13);
        QTRY_COMPARE(m_search->settledQuery(), u"local governm*"_s);
        QSignalSpy saved(m_search.get(), &SearchController::saved);
        m_search->save(u"Cities"_s);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().toString(), u"Cities"_s);
    }

    void nothingFoundIsDiagnosed()
    {
        ask(u"goverment rights"_s);
        QVERIFY(!m_search->hasHits());
        QTRY_VERIFY(!m_search->secondary().trouble.isEmpty());
        // What is known of a query goes with it.
        m_search->setQuery(u"rights"_s);
        QTRY_VERIFY(m_search->hasHits());
        QVERIFY(m_search->secondary().trouble.isEmpty());
    }

    void aTableHoldsNoFormula()
    {
        model::Hit hit;
        hit.symbol = u"A/1"_s;
        hit.snippet = u"=HYPERLINK(\"x\"), said the cell"_s;
        const QStringList lines = presentation::resultTable({hit}).split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"Symbol,Place,Language,Date,Title,Text"_s);
        QCOMPARE(lines.at(1), u"A/1,,,,,\"'=HYPERLINK(\"\"x\"\"), said the cell\""_s);
    }

private:
    /// Waits for the whole answer.
    void ask(const QString &query)
    {
        m_search->setQuery(query);
        QTRY_COMPARE(m_search->answer().query, query);
        QTRY_VERIFY(m_search->answer().isComplete);
    }

    std::unique_ptr<OpenedLibrary> m_library;
    std::unique_ptr<SearchController> m_search;
};

QTEST_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
