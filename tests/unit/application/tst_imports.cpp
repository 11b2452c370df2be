// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/imports.h>
#include <application/links.h>
#include <application/readingcontent.h>

#include <testdata.h>

#include <QFileInfo>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Imports: of folders, of one file that a person has looked over, and of pasted text; their reports.
class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void filesAreImportedOnce()
    {
        jobs::JobControl control;
        QStringList told;
        const auto each = [&told](const model::FileOutcome &outcome) { told.append(QFileInfo(outcome.path).fileName()); };
        const model::ImportReport first = application::importFiles(*m_library, files(), {}, control, each);
        QCOMPARE(first.outcomes.size(), files().size());
        QCOMPARE(first.count(model::ImportOutcome::Failed), 0);
        QCOMPARE(told.size(), first.outcomes.size());
        QVERIFY(told.contains(u"lamps.en.xml"_s));
        QCOMPARE(m_library.document(u"A/HRC/RES/62/4"_s).name, u"Lamps on the quay"_s);
        const model::ImportReport again = application::importFiles(*m_library, files(), {}, control);
        QCOMPARE(again.count(model::ImportOutcome::Unchanged), files().size());
        const auto reports = m_library->run(application::importReports());
        VERIFY_RESULT(reports);
        QCOMPARE(reports->first().id, again.id);
        const auto whole = m_library->run(application::importReport(first.id));
        VERIFY_RESULT(whole);
        QCOMPARE(whole->outcomes.size(), first.outcomes.size());
        QCOMPARE(m_library->run(application::importReport(base::ImportReportId(987654))).error().code, base::ErrorCode::NotFound);
    }

    void aStoppedImportSaysSo()
    {
        jobs::JobControl control;
        control.cancel();
        const model::ImportReport report = application::importFiles(*m_library, files(), {}, control);
        QVERIFY(report.cancelled);
        QCOMPARE(report.count(model::ImportOutcome::Added), 0);
        QVERIFY(!application::prepareFile(*m_library, testdata::fixture(u"gui/lamps.en.xml"_s), {}, control));
    }

    void aFileIsLookedOverBeforeItIsStored()
    {
        jobs::JobControl control;
        auto prepared = application::prepareFile(*m_library, testdata::fixture(u"gui/lamps.en.xml"_s), {}, control);
        QVERIFY(prepared);
        QVERIFY(!m_library.document(u"A/HRC/RES/62/4"_s).id.isValid());
        prepared->imported.read.work.name = u"Lamps on every quay"_s;
        prepared->imported.read.text.title = u"Lamps on every quay"_s;
        const model::ImportReport report = application::importPrepared(*m_library, {*prepared});
        QCOMPARE(report.count(model::ImportOutcome::Added), 1);
        QCOMPARE(m_library.document(u"A/HRC/RES/62/4"_s).name, u"Lamps on every quay"_s);
    }

    void pastedTextIsADocument()
    {
        jobs::JobControl control;
        const auto prepared = application::prepareBytes(*m_library, "Boats are to be moored at night.\n", u"pasted.txt"_s, control);
        QVERIFY(prepared);
        const model::ImportReport report = application::importPrepared(*m_library, {*prepared});
        QCOMPARE(report.count(model::ImportOutcome::Added), 1);
        const auto content = m_library->run(application::readingContent({report.outcomes.first().record, {}, {}, {}}));
        VERIFY_RESULT(content);
        QVERIFY(std::ranges::any_of(content->passages, [](const model::Passage &passage) { return passage.content.contains(u"moored"_s); }));
    }

    void aWatchedFolderIsListed()
    {
        jobs::JobControl control;
        application::FolderListing listing = application::listFolder(testdata::fixture(u"gui"_s), control);
        QVERIFY(listing.files.size() >= files().size());
        QVERIFY(!listing.folders.isEmpty());
        QVERIFY(application::isFolder(testdata::fixture(u"gui"_s)));
        QVERIFY(application::isFile(testdata::fixture(u"gui/lamps.en.xml"_s)));
        QVERIFY(!application::isOnDisk(m_library.beside(u"nothing"_s)));
        listing.files.removeIf([](const application::FoundFile &file) { return !file.path.endsWith(u".xml"_s); });
        const model::ImportReport report = application::importFound(*m_library, listing.files, control);
        QCOMPARE(report.outcomes.size(), files().size());
        QCOMPARE(report.count(model::ImportOutcome::Failed), 0);
    }

    void rulesThatRunAgainLeaveDecisions()
    {
        jobs::JobControl control;
        application::importFiles(*m_library, files(), {}, control);
        const base::RecordId work = m_library.document(u"A/HRC/RES/62/4"_s).id;
        const auto links = m_library->run(application::linksFrom(work));
        VERIFY_RESULT(links);
        QVERIFY(!links->isEmpty());
        const base::LinkId rejected = links->first().link.id;
        VERIFY_RESULT(m_library->run(application::decideLinks({rejected}, model::LinkStatus::Rejected, testdata::signedBy(u"Ada"_s))));
        const auto report = application::recogniseAgain(*m_library, work, control);
        VERIFY_RESULT(report);
        QCOMPARE(report->texts, 1);
        QCOMPARE(m_library->run(application::linksFrom(work))->size(), links->size() - 1);
        QCOMPARE(application::recogniseAgain(*m_library, {}, control)->links.removed, 0);
    }

private:
    static QStringList files()
    {
        return {testdata::fixture(u"gui/lamps.en.xml"_s), testdata::fixture(u"gui/reading-rooms.ar.xml"_s),
            testdata::fixture(u"gui/reading-rooms.en.xml"_s)};
    }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
