// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "tabledump.h"

#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/dossiers.h>
#include <application/imports.h>
#include <application/merging.h>
#include <application/plainexport.h>
#include <application/recordmarks.h>
#include <application/searches.h>
#include <application/today.h>
#include <application/trash.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using application::Mark;

/// Stars, what was not read yet, and what stands first in a dossier.
class TestRecordMarks : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void whatArrivesIsUnreadUntilItIsOpened()
    {
        QCOMPARE(found(*m_library, u"is:unread"_s), 0); // Nobody waits for the sample.
        importRooms(*m_library, u"en"_s);
        const base::RecordId rooms = m_library.document(u"A/HRC/RES/66/3"_s).id;
        QVERIFY(marksOf(*m_library, rooms).isUnread);
        const auto today = application::today(*m_library, QDate::currentDate());
        VERIFY_RESULT(today);
        QCOMPARE(today->arrivals.documents.size(), 1);
        QVERIFY(today->arrivals.documents.first().isUnread);
        set(*m_library, {rooms}, Mark::Unread, false);
        QVERIFY(!marksOf(*m_library, rooms).isUnread);
        QVERIFY(!application::today(*m_library, QDate::currentDate())->arrivals.documents.first().isUnread);
        // One more language of it is no other document.
        importRooms(*m_library, u"ar"_s);
        QVERIFY(!marksOf(*m_library, rooms).isUnread);
        // It can be put back by hand.
        set(*m_library, {rooms}, Mark::Unread, true);
        QVERIFY(rowOf(*m_library, rooms).isUnread);
        QVERIFY(!rowOf(*m_library, rooms).isStarred);
    }

    void onlyADocumentIsUnread()
    {
        const base::RecordId theme = m_library.all(model::RecordKind::Theme).first().id;
        set(*m_library, {theme}, Mark::Unread, true);
        set(*m_library, {theme}, Mark::Star, true);
        QCOMPARE(marksOf(*m_library, theme), (model::RecordMarks {theme, true, false}));
        // Marks of what is not there are no marks.
        QVERIFY(m_library->run(application::recordMarks({base::RecordId(999'999)}))->isEmpty());
        set(*m_library, {base::RecordId(999'999)}, Mark::Star, true);
        QVERIFY(m_library->run(application::recordMarks({base::RecordId(999'999)}))->isEmpty());
    }

    void aMarkIsSwitchedForAll()
    {
        const QList<model::RecordMarks> some {{base::RecordId(1), true, false}, {base::RecordId(2), false, true}};
        const auto all = application::withMarkSwitched(some, Mark::Star);
        QVERIFY(all.at(0).isStarred && all.at(1).isStarred);
        QVERIFY(!all.at(0).isUnread && all.at(1).isUnread);
        const auto none = application::withMarkSwitched(all, Mark::Star);
        QVERIFY(!none.at(0).isStarred && !none.at(1).isStarred);
    }

    void searchesKnowThem()
    {
        const base::RecordId cities = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const qint64 all = found(*m_library, u"lang:en"_s);
        set(*m_library, {cities}, Mark::Star, true);
        const qint64 starred = found(*m_library, u"is:starred lang:en"_s);
        QVERIFY(starred > 0 && starred < all);
        QCOMPARE(found(*m_library, u"has:star lang:en"_s), starred);
        QCOMPARE(found(*m_library, u"no:star lang:en"_s), all - starred);
        QCOMPARE(found(*m_library, u"est:étoilé lang:en"_s), starred);
        QCOMPARE(found(*m_library, u"is:unread lang:en"_s), 0);
        set(*m_library, {cities}, Mark::Unread, true);
        QCOMPARE(found(*m_library, u"is:unread lang:en"_s), starred);
        QCOMPARE(found(*m_library, u"no:unread lang:en"_s), all - starred);
    }

    void theyStayOverARestartAndComeBackFromTheTrash()
    {
        const base::RecordId cities = m_library.document(u"A/HRC/RES/57/12"_s).id;
        for (const Mark mark : {Mark::Star, Mark::Unread})
            set(*m_library, {cities}, mark, true);
        const QString folder = m_library.folder();
        m_library.close();
        {
            const auto again = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Write);
            VERIFY_RESULT(again);
            QCOMPARE(marksOf(*again, cities), (model::RecordMarks {cities, true, true}));
            const QStringList before = testdata::tableDump(*again);
            const auto entries = again->run(application::moveToTrash({{model::TrashKind::Record, cities.value()}}));
            VERIFY_RESULT(entries);
            VERIFY_RESULT(again->run(application::restoreFromTrash(*entries)));
            QCOMPARE(testdata::tableDump(*again), before);
        }
    }

    void plainFilesHaveThem()
    {
        importRooms(*m_library, u"en"_s);
        const base::RecordId cities = m_library.document(u"A/HRC/RES/57/12"_s).id;
        set(*m_library, {cities}, Mark::Star, true);
        pinFirstNote(*m_library);
        const QString folder = m_library.beside(u"plain"_s);
        VERIFY_RESULT(application::exportPlain(*m_library, folder, m_control));
        const auto other = emptyLibrary();
        QVERIFY(other);
        QCOMPARE(application::importFiles(*other, {folder}, {}, m_control).count(model::ImportOutcome::Added), 1);
        QCOMPARE(found(*other, u"is:starred"_s), found(*m_library, u"is:starred"_s));
        QCOMPARE(found(*other, u"is:unread"_s), found(*m_library, u"is:unread"_s));
        QVERIFY(found(*other, u"is:unread"_s) > 0);
        QCOMPARE(titlesOf(*other), (QStringList {u"Second"_s, u"First"_s}));
    }

    /// The star goes along; what somebody else has read says nothing.
    void bundlesHaveThem()
    {
        importRooms(*m_library, u"en"_s);
        const base::RecordId rooms = m_library.document(u"A/HRC/RES/66/3"_s).id;
        set(*m_library, {rooms}, Mark::Unread, false);
        set(*m_library, {rooms}, Mark::Star, true);
        pinFirstNote(*m_library);
        const QString path = m_library.beside(u"rooms.aidepack"_s);
        const auto selection = m_library->run(application::bundleSelection(QStringList {u"A/HRC/RES/66/3"_s, u"dossier:HRC 66"_s}));
        VERIFY_RESULT(selection);
        VERIFY_RESULT(application::writeBundle(*m_library, *selection, {}, path, m_control));
        const auto other = emptyLibrary();
        QVERIFY(other);
        const auto merged = application::mergeBundle(*other, path, {}, m_control);
        VERIFY_RESULT(merged);
        QCOMPARE(found(*other, u"is:starred"_s), found(*m_library, u"is:starred"_s));
        QCOMPARE(found(*other, u"is:unread"_s), found(*m_library, u"is:starred"_s));
        QCOMPARE(titlesOf(*other), (QStringList {u"Second"_s, u"First"_s}));
        // What was marked or read since does not stand in the way of taking it back.
        const auto there = other->run(application::resolve(*model::Reference::parse(u"A/HRC/RES/66/3"_s)));
        VERIFY_RESULT(there);
        set(*other, {there->id}, Mark::Unread, false);
        set(*other, {there->id}, Mark::Star, false);
        set(*other, {there->id}, Mark::Star, true);
        const auto undone = application::undoBundle(*other, merged->merge);
        VERIFY_RESULT(undone);
        QVERIFY(*undone);
        QVERIFY(!other->run(application::resolve(*model::Reference::parse(u"A/HRC/RES/66/3"_s))));
        QCOMPARE(found(*other, u"is:starred"_s), 0);
    }

    /// Two records that become one keep the star of either, and each has its own when they are apart again.
    void aStarGoesWithAMergedRecord()
    {
        const QList<model::Record> people = m_library.all(model::RecordKind::Person);
        QVERIFY(people.size() > 1);
        const base::RecordId kept = people.at(0).id;
        const base::RecordId other = people.at(1).id;
        set(*m_library, {other}, Mark::Star, true);
        const auto merge = m_library->run(application::mergeRecords(other, kept, {}, testdata::signedBy(u"Kim"_s)));
        VERIFY_RESULT(merge);
        QVERIFY(marksOf(*m_library, kept).isStarred);
        const auto split = m_library->run(application::splitRecord(kept, *merge, testdata::signedBy(u"Kim"_s)));
        VERIFY_RESULT(split);
        QVERIFY(!marksOf(*m_library, kept).isStarred);
        QVERIFY(marksOf(*m_library, split->other).isStarred);
    }

    void whatIsPinnedStandsFirst()
    {
        const model::DossierId dossier = pinFirstNote(*m_library);
        QCOMPARE(titlesOf(*m_library), (QStringList {u"Second"_s, u"First"_s}));
        // Taken out and put back it is pinned still; then it is not any more.
        auto content = m_library->run(application::dossierContent(dossier));
        VERIFY_RESULT(content);
        const model::DossierItem second = content->rows.first().item;
        QVERIFY(second.isPinned);
        VERIFY_RESULT(m_library->run(application::pinInDossier({second.id}, false)));
        QCOMPARE(titlesOf(*m_library), (QStringList {u"First"_s, u"Second"_s}));
        VERIFY_RESULT(m_library->run(application::removeFromDossier({second.id})));
        VERIFY_RESULT(m_library->run(application::addToDossier(dossier, {second})));
        QCOMPARE(titlesOf(*m_library), (QStringList {u"Second"_s, u"First"_s}));
        // A pack has the same order.
        const auto pack = m_library->run(application::packOfDossier(dossier));
        VERIFY_RESULT(pack);
        QCOMPARE(pack->items.size(), 2);
        QVERIFY(pack->items.first().text.contains(u"Second"_s));
    }

private:
    static void set(const application::OpenLibrary &library, const QList<base::RecordId> &records, Mark mark, bool isSet)
    {
        const auto marks = library.run(application::recordMarks(records));
        VERIFY_RESULT(marks);
        VERIFY_RESULT(library.run(application::setMark(application::withMark(*marks, mark, isSet), mark)));
    }
    static model::RecordMarks marksOf(const application::OpenLibrary &library, base::RecordId record)
    {
        return library.run(application::recordMarks({record}))->value(0);
    }
    static model::RecordRow rowOf(const application::OpenLibrary &library, base::RecordId record)
    {
        model::RecordFilter documents;
        documents.kind = model::RecordKind::Document;
        const auto rows = library.run(application::records(documents)).value_or(QList<model::RecordRow>());
        const auto found = std::ranges::find(rows, record, [](const model::RecordRow &row) { return row.record.id; });
        return found == rows.end() ? model::RecordRow() : *found;
    }
    static qint64 found(const application::OpenLibrary &library, const QString &query) { return application::search(library, query)->total; }
    void importRooms(const application::OpenLibrary &library, const QString &language)
    {
        const auto report = application::importFiles(library, {testdata::fixture(u"gui/reading-rooms.%1.xml"_s.arg(language))}, {}, m_control);
        QCOMPARE(report.count(model::ImportOutcome::Added), 1);
    }
    /// A dossier with two notes, of which the second one is pinned.
    static model::DossierId pinFirstNote(const application::OpenLibrary &library)
    {
        const model::DossierId dossier = library.run(application::makeDossier(u"HRC 66"_s)).value_or(model::DossierId());
        const auto notes = library.run(application::addToDossier(dossier, {model::DossierItem::note(u"First"_s, u"one"_s), model::DossierItem::note(u"Second"_s, u"two"_s)}));
        [&] { VERIFY_RESULT(notes); }();
        [&] { VERIFY_RESULT(library.run(application::pinInDossier({notes->last()}, true))); }();
        return dossier;
    }
    static QStringList titlesOf(const application::OpenLibrary &library)
    {
        QStringList titles;
        const auto dossier = library.run(application::dossierCalled(u"HRC 66"_s));
        if (!dossier)
            return titles;
        const model::DossierContent content = library.run(application::dossierContent(dossier->id)).value_or(model::DossierContent());
        for (const model::DossierRow &row : content.rows)
            titles.append(row.item.title);
        return titles;
    }
    std::optional<application::OpenLibrary> emptyLibrary() const
    {
        const QString folder = m_library.beside(u"other"_s);
        if (!application::makeLibrary(folder, application::NewLibrary::Empty))
            return std::nullopt;
        auto opened = application::OpenLibrary::open(folder, application::OpenLibrary::Access::Write);
        return opened ? std::optional(std::move(*opened)) : std::nullopt;
    }

    testdata::SampleLibrary m_library;
    jobs::JobControl m_control;
};

QTEST_GUILESS_MAIN(TestRecordMarks)
#include "tst_recordmarks.moc"
