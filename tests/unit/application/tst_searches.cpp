// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/imports.h>
#include <application/libraryoverview.h>
#include <application/savedsearches.h>
#include <application/trash.h>
#include <application/searches.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// Searches, what stands beside their hits, and those that are saved.
class TestSearches : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aSearchIsSavedRenamedRemovedAndRestored()
    {
        const auto id = m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s));
        VERIFY_RESULT(id);
        QCOMPARE(m_library->run(application::savedQuery(*id)).value(), u"smart city"_s);
        VERIFY_RESULT(m_library->run(application::renameSearch(*id, u"Smart cities"_s)));
        const model::SavedSearch saved = overview().searches.value(0);
        QCOMPARE(saved.name, u"Smart cities"_s);
        const auto counts = application::searchCounts(*m_library, {saved});
        VERIFY_RESULT(counts);
        QVERIFY(counts->value(*id).total > 0);
        QCOMPARE(counts->value(*id).fresh, 0);
        const auto deleted = m_library->run(application::moveToTrash({{model::TrashKind::SavedSearch, *id}}));
        VERIFY_RESULT(deleted);
        QCOMPARE(m_library->run(application::savedQuery(*id)).error().code, base::ErrorCode::NotFound);
        VERIFY_RESULT(m_library->run(application::restoreFromTrash(*deleted)));
        VERIFY_RESULT(m_library->run(application::markSearchSeen(*id)));
        QCOMPARE(m_library->run(application::savedQuery(*id)).value(), u"smart city"_s);
    }

    void aSearchFindsHitsAndSecondaryResults()
    {
        const auto answer = application::search(*m_library, u"smart city"_s);
        VERIFY_RESULT(answer);
        QVERIFY(!answer->hits.isEmpty());
        const auto aside = application::secondaryResults(*m_library, {u"procurement"_s, {{u"language"_s, u"smart city"_s}}, {}, false});
        VERIFY_RESULT(aside);
        QVERIFY(aside->isKnown);
        QCOMPARE(aside->notes.size(), 1);
        QVERIFY(!aside->facets.value(u"language"_s).isEmpty());
        const auto nothing = application::secondaryResults(*m_library, {u"smart xyzzyx"_s, {}, {}, true});
        VERIFY_RESULT(nothing);
        QVERIFY(!nothing->trouble.isEmpty());
        const auto words = m_library->run(application::wordsBeginning(u"smar"_s, 5));
        VERIFY_RESULT(words);
        QCOMPARE(words->first().form, u"smart"_s);
        const auto completions = m_library->run(application::completions(search::completionPlace(u"smar"_s, 4), u"en"_s));
        VERIFY_RESULT(completions);
        QVERIFY(!completions->isEmpty());
    }

    void whatCameSinceIsNew()
    {
        const auto id = m_library->run(application::saveSearch(u"Lamps"_s, u"lamp"_s));
        VERIFY_RESULT(id);
        VERIFY_RESULT(m_library->run(application::markSearchSeen(*id)));
        const auto counts = [&] { return application::searchCounts(*m_library, overview().searches)->value(*id); };
        QCOMPARE(counts().total, 0);
        jobs::JobControl control;
        application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control);
        QVERIFY(counts().total > 0);
        QCOMPARE(counts().fresh, counts().total);
        VERIFY_RESULT(m_library->run(application::markSearchSeen(*id)));
        QCOMPARE(counts().fresh, 0);
        // A search of the same name gets the new query.
        QCOMPARE(m_library->run(application::saveSearch(u"Lamps"_s, u"quay"_s)).value(), *id);
        QCOMPARE(m_library->run(application::savedQuery(*id)).value(), u"quay"_s);
    }

    void anOvertakenSearchStops()
    {
        search::Options options;
        options.isOvertaken = [] { return true; };
        QCOMPARE(application::search(*m_library, u"smart city"_s, options).error().code, base::ErrorCode::Cancelled);
        QCOMPARE(application::editDistance(u"serch", u"search", 2), 1);
    }

private:
    application::LibraryOverview overview() const
    {
        return m_library->run(application::libraryOverview()).value_or(application::LibraryOverview());
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestSearches)
#include "tst_searches.moc"
