// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/backups.h>
#include <application/dossiers.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/packs.h>
#include <application/packtemplates.h>
#include <application/plainexport.h>
#include <application/plainimport.h>
#include <application/readingcontent.h>
#include <application/recordkinds.h>
#include <application/savedsearches.h>
#include <application/trash.h>

#include <librarydump.h>
#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::TrashKind;
using testdata::Rows;

namespace {

void compare(Rows actual, Rows expected, const QStringList &leftOut = {})
{
    QVERIFY(expected.value(u"record"_s).size() > 50 && expected.value(u"passage"_s).size() > 50);
    QCOMPARE(actual.keys(), expected.keys());
    for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
        if (!leftOut.contains(table.key()))
            QVERIFY2(actual.value(table.key()) == table.value(), qPrintable(table.key()));
    }
}

}

/// What goes out of a library and comes back is what it was, row by row and byte by byte: backups, plain exports, the trash.
class TestRoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_library.close(); }

    void aBackupBringsBackEveryRowAndOriginal_data();
    void aBackupBringsBackEveryRowAndOriginal();
    void whatLayInTheTrashComesBackAfterARestore_data();
    void whatLayInTheTrashComesBackAfterARestore();
    void aKeptCopyFindsItsOriginalsAfterAnotherRestore();
    void aPlainExportBringsBackEveryRow();
    void anExportThatFailsLeavesNothing();
    void theTrashBringsBackEverything_data();
    void theTrashBringsBackEverything();
    void theTrashBringsBackAllAtOnce();
    void aWantedDocumentComesBackAsAWantedOne();

private:
    void annotate(const model::Record &document);
    void fillDossiers();
    QList<model::Deletable> oneOfEach() const;
    Rows rows() const
    {
        const application::Query<Rows> query = testdata::rowsOf;
        return m_library->run(query).value_or(Rows());
    }
    static void verifySound(const application::OpenLibrary &library)
    {
        jobs::JobControl control;
        const auto report = application::checkLibrary(library, control);
        VERIFY_RESULT(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }
    QString originals() const { return m_library.folder() + u"/originals"_s; }
    QString anOriginal() const { return m_library->originalPath(m_lamps.sha256); }
    void backUp(const QString &file) const
    {
        jobs::JobControl control;
        VERIFY_RESULT(application::backUp(*m_library, file, control));
    }

    testdata::SampleLibrary m_library;
    model::Source m_lamps; ///< Of the imported document.
    model::DossierId m_session;
    model::DossierItemId m_note;
};

/// A library with a thing of each kind, and things that hang on one another.
void TestRoundTrips::init()
{
    VERIFY_RESULT(m_library.renew());
    jobs::JobControl control;
    const QStringList files {testdata::fixture(u"gui/lamps.en.xml"_s), testdata::fixture(u"gui/reading-rooms.en.xml"_s)};
    QCOMPARE(application::importFiles(*m_library, files, {}, control).count(model::ImportOutcome::Added), 2);
    const auto lamps = m_library->run(application::target(u"A/HRC/RES/62/4"_s));
    VERIFY_RESULT(lamps);
    m_lamps = lamps->text->source;
    annotate(m_library.document(u"A/HRC/RES/62/4"_s));
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    VERIFY_RESULT(m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s)));
    VERIFY_RESULT(m_library->run(application::setCustomKinds({{u"treaty"_s, QJsonObject {{u"name"_s, u"Treaty"_s}}}})));
    model::Pack pattern;
    model::PackItem heading;
    heading.kind = model::PackItem::Kind::Heading;
    heading.text = u"Position"_s;
    pattern.items.append(heading);
    VERIFY_RESULT(application::savePackTemplate(m_library.folder(), u"Minister"_s, pattern));
    fillDossiers();
}

void TestRoundTrips::annotate(const model::Record &document)
{
    const auto target = m_library->run(application::target(document.symbol, u"en"_s));
    VERIFY_RESULT(target);
    const model::Passage &passage = target->passages.at(3);
    model::Annotation annotation = application::newAnnotation();
    annotation.record = document.id;
    annotation.text = target->text->id;
    annotation.passage = passage.id;
    annotation.address = passage.address.text();
    annotation.anchor.exact = passage.content.left(10);
    annotation.anchor.end = 10;
    application::setComment(annotation, u"Ask the capital, “now”. #urgent"_s, {u"ville"_s});
    const auto added = m_library->run(application::addAnnotations({annotation}));
    VERIFY_RESULT(added);
    model::Pack pack;
    pack.title = u"Brief on "_s + document.symbol;
    model::PackItem item;
    item.kind = model::PackItem::Kind::Annotation;
    item.record = document.id;
    item.passage = passage.id;
    item.annotation = added->first().id;
    pack.items.append(item);
    item.kind = model::PackItem::Kind::Document;
    pack.items.append(item);
    VERIFY_RESULT(m_library->run(application::storePack(pack)));
}

void TestRoundTrips::fillDossiers()
{
    const auto session = m_library->run(application::makeDossier(u"HRC 60"_s));
    VERIFY_RESULT(session);
    m_session = *session;
    const auto cities = m_library->run(application::makeDossier(u"Cities"_s, m_session));
    VERIFY_RESULT(cities);
    const auto items = m_library->run(application::dossierItems({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s, u"A/HRC/RES/62/4"_s, u"annotation:1"_s, u"pack:1"_s, u"search:1"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(m_library->run(application::addToDossier(m_session, *items)));
    VERIFY_RESULT(m_library->run(application::addToDossier(*cities, items->first(3))));
    const auto note = m_library->run(application::addToDossier(*cities, {model::DossierItem::note(u"Lunch"_s, u"They **may** join."_s)}));
    VERIFY_RESULT(note);
    m_note = note->first();
}

void TestRoundTrips::aBackupBringsBackEveryRowAndOriginal_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("in its place") << u"library"_s;
    QTest::newRow("in another folder") << u"elsewhere/again"_s;
}

void TestRoundTrips::aBackupBringsBackEveryRowAndOriginal()
{
    QFETCH(const QString, folder);
    VERIFY_RESULT(m_library->run(application::moveToTrash({{TrashKind::Pack, 1}})));
    const Rows before = rows();
    const auto files = testdata::filesIn(originals());
    const auto templates = testdata::filesIn(m_library.folder() + u"/packs"_s);
    QCOMPARE(files.size(), 2);
    QCOMPARE(templates.size(), 1);
    const QString backup = m_library.beside(u"copy.tar"_s);
    backUp(backup);
    // What comes later goes.
    annotate(m_library.document(u"A/HRC/RES/57/5"_s));
    VERIFY_RESULT(m_library->run(application::moveToTrash({{TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value()}})));
    QVERIFY(rows() != before);
    m_library.close();
    jobs::JobControl control;
    const auto restored = application::restoreBackup(backup, m_library.beside(folder), control);
    VERIFY_RESULT(restored);
    QCOMPARE(restored->missingOriginals, QStringList());
    const auto now = testdata::rowsIn(m_library.beside(folder));
    VERIFY_RESULT(now);
    compare(*now, before);
    QCOMPARE(testdata::filesIn(m_library.beside(folder) + u"/originals"_s), files);
    QCOMPARE(testdata::filesIn(m_library.beside(folder) + u"/packs"_s), templates);
    const auto opened = application::OpenLibrary::open(m_library.beside(folder), application::OpenLibrary::Access::Write);
    VERIFY_RESULT(opened);
    verifySound(*opened);
}

void TestRoundTrips::whatLayInTheTrashComesBackAfterARestore_data()
{
    aBackupBringsBackEveryRowAndOriginal_data();
}

void TestRoundTrips::whatLayInTheTrashComesBackAfterARestore()
{
    QFETCH(const QString, folder);
    const Rows before = rows();
    const auto entries = m_library->run(application::moveToTrash({{TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value()}}));
    VERIFY_RESULT(entries);
    const QString backup = m_library.beside(u"copy.tar"_s);
    backUp(backup);
    m_library.close();
    jobs::JobControl control;
    VERIFY_RESULT(application::restoreBackup(backup, m_library.beside(folder), control));
    const auto opened = application::OpenLibrary::open(m_library.beside(folder), application::OpenLibrary::Access::Write);
    VERIFY_RESULT(opened);
    VERIFY_RESULT(opened->run(application::restoreFromTrash(*entries)));
    QVERIFY(QFile::exists(opened->originalPath(m_lamps.sha256)));
    verifySound(*opened);
    compare(*testdata::rowsIn(m_library.beside(folder)), before);
}

/// An older backup that knows fewer documents must not take the files of the copies beside it along.
void TestRoundTrips::aKeptCopyFindsItsOriginalsAfterAnotherRestore()
{
    jobs::JobControl control;
    const auto entries = m_library->run(application::moveToTrash({{TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value()}}));
    VERIFY_RESULT(entries);
    const QString original = anOriginal();
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
    VERIFY_RESULT(application::makeDailyBackup(*m_library, {2026, 11, 23}, control));
    const Rows before = rows();
    VERIFY_RESULT(m_library->run(application::moveToTrash({{TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value()}})));
    VERIFY_RESULT(application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1)));
    const QString without = m_library.beside(u"without.tar"_s);
    backUp(without);
    m_library.close();
    VERIFY_RESULT(application::restoreBackup(without, m_library.folder(), control));
    const QList<application::KeptBackup> kept = application::keptBackups(m_library.folder());
    const auto daily = std::ranges::find(kept, application::KeptBackup::Kind::Daily, &application::KeptBackup::kind);
    QVERIFY(daily != kept.end());
    const auto restored = application::restoreBackup(daily->path, m_library.folder(), control);
    VERIFY_RESULT(restored);
    QCOMPARE(restored->missingOriginals, QStringList());
    QVERIFY(QFile::exists(original));
    compare(*testdata::rowsIn(m_library.folder()), before);
}

void TestRoundTrips::aPlainExportBringsBackEveryRow()
{
    jobs::JobControl control;
    const QString first = m_library.beside(u"first"_s);
    const QString second = m_library.beside(u"second"_s);
    VERIFY_RESULT(application::exportPlain(*m_library, first, control));
    const QString other = m_library.beside(u"other"_s);
    VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
    {
        const auto opened = application::OpenLibrary::open(other, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        VERIFY_RESULT(application::importPlain(*opened, first, control));
        VERIFY_RESULT(application::exportPlain(*opened, second, control));
        verifySound(*opened);
    }
    QVERIFY(testdata::filesIn(first).size() > 100);
    QCOMPARE(testdata::filesIn(second), testdata::filesIn(first));
    QCOMPARE(testdata::filesIn(other + u"/originals"_s), testdata::filesIn(originals()));
    const auto now = testdata::rowsIn(other);
    VERIFY_RESULT(now);
    // Nothing is lost but the history: of edits, merges and imports.
    compare(*now, rows(), {u"history"_s, u"library"_s, u"import_report"_s, u"import_outcome"_s, u"import_annotation"_s});
}

void TestRoundTrips::anExportThatFailsLeavesNothing()
{
    const auto around = [this] { return QDir(m_library.beside({})).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
    const QStringList before = around();
    jobs::JobControl stopped;
    stopped.cancel();
    QCOMPARE(application::exportPlain(*m_library, m_library.beside(u"plain"_s), stopped).error().code, base::ErrorCode::Cancelled);
    QCOMPARE(around(), before);
    // A killed one left half of it beside the folder.
    QVERIFY(QDir().mkpath(m_library.beside(u".plain.aide-memoire.part/document"_s)));
    // An empty folder that is there is taken.
    QVERIFY(QDir().mkpath(m_library.beside(u"plain"_s)));
    jobs::JobControl control;
    VERIFY_RESULT(application::exportPlain(*m_library, m_library.beside(u"plain"_s), control));
    QVERIFY(application::isPlainExport(m_library.beside(u"plain"_s)));
    QCOMPARE(around(), before + QStringList {u"plain"_s});
}

QList<model::Deletable> TestRoundTrips::oneOfEach() const
{
    const auto lamps = m_library->run(application::target(u"A/HRC/RES/57/12"_s, u"fr"_s));
    return {{TrashKind::Note, m_note.value()}, {TrashKind::Annotation, 1}, {TrashKind::Pack, 2}, {TrashKind::SavedSearch, 1},
        {TrashKind::Text, lamps->text->id.value()}, {TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value()},
        {TrashKind::Record, m_library.document(u"A/HRC/RES/57/12"_s).id.value()}, {TrashKind::Dossier, m_session.value()},
        {TrashKind::Record, m_library.all(model::RecordKind::Person).first().id.value()},
        {TrashKind::Record, m_library.all(model::RecordKind::Theme).first().id.value()}};
}

void TestRoundTrips::theTrashBringsBackEverything_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < 10; ++place)
        QTest::addRow("%d", place) << place;
}

void TestRoundTrips::theTrashBringsBackEverything()
{
    QFETCH(const int, place);
    const Rows before = rows();
    const auto entries = m_library->run(application::moveToTrash({oneOfEach().at(place)}));
    VERIFY_RESULT(entries);
    QVERIFY(rows() != before);
    verifySound(*m_library);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
    compare(rows(), before);
    verifySound(*m_library);
}

void TestRoundTrips::theTrashBringsBackAllAtOnce()
{
    const Rows before = rows();
    const auto entries = m_library->run(application::moveToTrash(oneOfEach()));
    VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 10);
    verifySound(*m_library);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
    compare(rows(), before);
    verifySound(*m_library);
}

/// It is in the library no more than before, though others cite it.
void TestRoundTrips::aWantedDocumentComesBackAsAWantedOne()
{
    model::RecordFilter filter;
    filter.kind = model::RecordKind::Document;
    filter.inLibrary = false;
    const auto wanted = m_library->run(application::records(filter));
    VERIFY_RESULT(wanted);
    const auto cited = std::ranges::find_if(*wanted, [](const model::RecordRow &row) { return row.citedBy > 0; });
    QVERIFY(cited != wanted->end());
    const Rows before = rows();
    const auto entries = m_library->run(application::moveToTrash({{TrashKind::Record, cited->record.id.value()}}));
    VERIFY_RESULT(entries);
    verifySound(*m_library);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
    compare(rows(), before);
    QVERIFY(!m_library.document(cited->record.symbol).inLibrary);
}

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
