// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedsample.h"

#include <application/backupjobs.h>
#include <application/diagrams.h>
#include <application/importjobs.h>
#include <application/importreports.h>
#include <application/librarycheck.h>
#include <application/libraryoverview.h>
#include <application/packs.h>
#include <application/recordkinds.h>
#include <application/savedsearches.h>
#include <application/searchresults.h>
#include <application/themetree.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a person does with a library as a whole, without a screen.
class TestLibraryUseCases : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_sample.renew()); }
    void cleanup() { m_sample.close(); }

    void aLibraryIsOpenedToReadOrToWrite()
    {
        QVERIFY(!(*m_sample).isReadOnly());
        QVERIFY(!(*m_sample).isMigrated());
        QCOMPARE((*m_sample).folder(), m_sample.folder());
        QVERIFY(application::lockHolder(m_sample.folder()));
        m_sample.close();
        QVERIFY(!application::lockHolder(m_sample.folder()));
        const auto read = application::OpenLibrary::open(m_sample.folder(), application::OpenLibrary::Access::Read);
        VERIFY_RESULT(read);
        QVERIFY(read->isReadOnly());
        const auto second = application::OpenLibrary::create(m_sample.folder());
        QVERIFY(!second);
        QCOMPARE(second.error().code, base::ErrorCode::LibraryExists);
    }

    void anEditThatFailsChangesNothing()
    {
        const application::PlainEdit fails = [](const library::Database &database) -> base::Status {
            if (const auto made = application::saveSearch(u"Rivers"_s, u"river"_s).run(database); !made)
                return base::failure(made.error());
            return base::failure(base::ErrorCode::BadInput);
        };
        QCOMPARE(m_sample.run(fails).error().code, base::ErrorCode::BadInput);
        QVERIFY(overview().searches.isEmpty());
    }

    void theOverviewCountsWhatThereIs()
    {
        const application::LibraryOverview all = overview();
        QCOMPARE(all.annotations, 8);
        QCOMPARE(all.packs.size(), 1);
        QVERIFY(all.deadlines >= 3);
        QCOMPARE(std::ranges::count(all.records, model::RecordKind::Event, &model::Record::kind), 10);
        qint64 documents = 0;
        for (const model::RecordCount &count : all.counts)
            documents += count.kind == model::RecordKind::Document && count.inLibrary ? count.count : 0;
        QCOMPARE(documents, 4);
    }

    void aSearchIsSavedRenamedRemovedAndRestored()
    {
        const auto id = m_sample.run(application::saveSearch(u"Cities"_s, u"smart city"_s));
        VERIFY_RESULT(id);
        QCOMPARE(m_sample.run(application::savedQuery(*id)).value(), u"smart city"_s);
        VERIFY_RESULT(m_sample.run(application::renameSearch(*id, u"Smart cities"_s)));
        const model::SavedSearch saved = overview().searches.value(0);
        QCOMPARE(saved.name, u"Smart cities"_s);
        const auto counts = application::searchCounts(*m_sample, {saved});
        VERIFY_RESULT(counts);
        QVERIFY(counts->value(*id).total > 0);
        QCOMPARE(counts->value(*id).fresh, 0);
        VERIFY_RESULT(m_sample.run(application::removeSearch(*id)));
        QCOMPARE(m_sample.run(application::savedQuery(*id)).error().code, base::ErrorCode::NotFound);
        VERIFY_RESULT(m_sample.run(application::restoreSearch(saved)));
        VERIFY_RESULT(m_sample.run(application::markSearchSeen(*id)));
        QCOMPARE(m_sample.run(application::savedQuery(*id)).value(), u"smart city"_s);
    }

    void aSearchFindsHitsAndSecondaryResults()
    {
        const auto answer = application::search(*m_sample, u"smart city"_s);
        VERIFY_RESULT(answer);
        QVERIFY(!answer->hits.isEmpty());
        const auto aside = application::searchAside(*m_sample, {u"procurement"_s, {{u"language"_s, u"smart city"_s}}, {}, false});
        VERIFY_RESULT(aside);
        QVERIFY(aside->isKnown);
        QCOMPARE(aside->notes.size(), 1);
        QVERIFY(!aside->facets.value(u"language"_s).isEmpty());
        const auto nothing = application::searchAside(*m_sample, {u"smart xyzzyx"_s, {}, {}, true});
        VERIFY_RESULT(nothing);
        QVERIFY(!nothing->trouble.isEmpty());
        const auto words = m_sample.run(application::wordsBeginning(u"smar"_s, 5));
        VERIFY_RESULT(words);
        QCOMPARE(words->first().form, u"smart"_s);
        const auto completions = m_sample.run(application::completions(search::completionPlace(u"smar"_s, 4), u"en"_s));
        VERIFY_RESULT(completions);
        QVERIFY(!completions->isEmpty());
    }

    void aPackGetsParagraphsAndKeepsThem()
    {
        model::Pack blank;
        blank.title = u"For the minister"_s;
        const base::RecordId person = m_sample.named(model::RecordKind::Person, u"Woohyun Kang"_s).id;
        const auto id = m_sample.run(application::appendToPack({}, blank, person, {}));
        VERIFY_RESULT(id);
        const auto words = [](const application::RecordFacts &facts) { return QStringList {facts.record.name}; };
        const auto outline = m_sample.run(application::packOutline(*id, u"en"_s, words));
        VERIFY_RESULT(outline);
        QCOMPARE(outline->pack.title, u"For the minister"_s);
        QCOMPARE(outline->blocks.first().facts, QStringList {u"Woohyun Kang"_s});
        // What came from a document since the page was read stays when the page is saved.
        model::Pack page = outline->pack;
        const auto again = m_sample.run(application::appendToPack(*id, {}, m_sample.document(u"A/HRC/RES/57/5"_s).id, {}));
        VERIFY_RESULT(again);
        page.title = u"For the ambassador"_s;
        const auto saved = m_sample.run(application::savePack(page, outline->pack.items));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->title, u"For the ambassador"_s);
        QCOMPARE(saved->items.size(), 2);
        QCOMPARE(saved->items.last().kind, model::PackItem::Kind::Document);
    }

    void themesAreReadBranchByBranch()
    {
        const auto top = m_sample.run(application::topThemes(3));
        VERIFY_RESULT(top);
        QCOMPARE(top->themes.size(), 3);
        QCOMPARE(top->counts.all, 6);
        const auto rest = m_sample.run(application::themesBelow({}, 3, 100));
        VERIFY_RESULT(rest);
        QCOMPARE(rest->size(), 3);
        const auto found = m_sample.run(application::themesMatching(u"smart"_s, 10));
        VERIFY_RESULT(found);
        QCOMPARE(found->themes.size(), 1);
        QCOMPARE(found->themes.first().record.name, u"Smart cities"_s);
        QCOMPARE(m_sample.run(application::themeCounts()).value().all, 6);
    }

    void diagramsShowThemesLinksDatesAndSponsors()
    {
        const base::RecordId work = m_sample.document(u"A/HRC/RES/57/12"_s).id;
        const auto matrix = m_sample.run(application::themeMatrix(model::ThemeMatrix::Columns::Years));
        VERIFY_RESULT(matrix);
        QVERIFY(matrix->years.contains(u"2024"_s));
        const auto map = m_sample.run(application::linkDiagram(work, {}));
        VERIFY_RESULT(map);
        QCOMPARE(map->middle.id, work);
        QCOMPARE(map->map.nodes.first().record.id, work);
        QVERIFY(map->map.nodes.size() > 4);
        const auto dates = m_sample.run(application::timeline(work));
        VERIFY_RESULT(dates);
        QVERIFY(std::ranges::any_of(dates->series.entries, [](const model::TimelineEntry &entry) { return entry.date == QDate(2014, 9, 25); }));
        const auto sponsors = m_sample.run(application::sponsorTable(work));
        VERIFY_RESULT(sponsors);
        QVERIFY(std::ranges::any_of(sponsors->history.table.rows, [](const auto &row) { return row.state == u"KOR"_s; }));
    }

    void aLibraryIsChecked()
    {
        jobs::JobControl control;
        const auto report = application::checkLibrary(*m_sample, control);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QCOMPARE(report->annotations, 8);
        const auto left = m_sample.run(application::leftovers((*m_sample).originalsFolder()));
        VERIFY_RESULT(left);
        QVERIFY(left->isEmpty());
        control.cancel();
        QCOMPARE(application::checkLibrary(*m_sample, control).error().code, base::ErrorCode::Cancelled);
    }

    void aLibraryIsBackedUpAndRestored()
    {
        jobs::JobControl control;
        const QString file = m_sample.beside(u"copy.tar"_s);
        VERIFY_RESULT(application::backUp(*m_sample, file, control));
        const auto contents = application::inspectBackup(file);
        VERIFY_RESULT(contents);
        QCOMPARE(contents->facts, m_sample.run(application::libraryFacts()).value().value());
        const QString folder = m_sample.beside(u"restored"_s);
        VERIFY_RESULT(application::restoreBackup(file, folder, control));
        QCOMPARE(application::libraryFacts(folder)->annotations, 8);
        const QDate today(2026, 11, 23);
        QVERIFY(application::isDailyBackupDue(*m_sample, today));
        VERIFY_RESULT(application::makeDailyBackup(*m_sample, today, control));
        QCOMPARE(application::keptBackups(m_sample.folder()).size(), 1);
    }

    void importsAreReported()
    {
        VERIFY_RESULT(m_sample.run(application::importReports()));
        QCOMPARE(m_sample.run(application::importReport(base::ImportReportId(99))).error().code, base::ErrorCode::NotFound);
        jobs::JobControl control;
        const application::FolderListing listing = application::listFolder(testdata::fixture(u"gui"_s), control);
        QVERIFY(listing.files.size() >= 3);
        QVERIFY(application::isFolder(testdata::fixture(u"gui"_s)));
        QVERIFY(!application::isOnDisk(m_sample.beside(u"nothing"_s)));
        const auto rules = application::runRules(*m_sample, control);
        VERIFY_RESULT(rules);
        QCOMPARE(rules->removed, 0);
    }

    void kindsTravelWithTheLibrary()
    {
        QVERIFY(!m_sample.run(application::customKinds()).value());
        const QJsonObject kinds {{u"lake"_s, QJsonObject {{u"base"_s, u"theme"_s}}}};
        VERIFY_RESULT(m_sample.run(application::setCustomKinds(kinds)));
        QCOMPARE(m_sample.run(application::customKinds()).value().value(), kinds);
    }

private:
    application::LibraryOverview overview() const
    {
        return m_sample.run(application::libraryOverview()).value_or(application::LibraryOverview());
    }

    testdata::OpenedSample m_sample;
};

QTEST_GUILESS_MAIN(TestLibraryUseCases)
#include "tst_libraryusecases.moc"
