// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing out of a backup: found in it, brought back with what hangs on it, and undone.
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/backups.h>
#include <application/bundleimport.h>
#include <application/dataediting.h>
#include <application/dossiers.h>
#include <application/identity.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/libraryoverview.h>
#include <application/packs.h>
#include <application/privacy.h>
#include <application/recordrestore.h>
#include <application/records.h>
#include <application/target.h>
#include <application/trash.h>
#include <library/database/database.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using application::OpenedBackup;

class TestRecordRestore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        const model::ImportReport imported = application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, m_control);
        QCOMPARE(imported.count(model::ImportOutcome::Added), 1);
        m_symbol = imported.outcomes.first().symbol;
        m_file = m_library.beside(u"copy.tar"_s);
    }
    void cleanup() { m_library.close(); }

    void aDocumentComesBackWithItsFileAndIsUndone();
    void aKeptCopyOfTheDatabaseServesAsWell();
    void oneAnnotationComesBackAlone();
    void aPersonAndAPackAreFound();
    void aDossierBringsItsDocumentsWithTheirFiles();
    void aPackLeavesTheDocumentsAlone();
    void anAnnotationLeavesItsDocumentAlone();
    void nothingOfTheCopyStays();
    void whatDiffersIsToldAndChosen();
    void whatAPassphraseKeepsStays();
    void backupsThatCannotBeReadAreRefused();
    void anotherLibraryIsKnown();

private:
    base::Status backUp()
    {
        TRY_VOID(application::backUp(*m_library, m_file, m_control));
        return base::ok();
    }
    void deleteForGood(const model::Deletable &thing)
    {
        VERIFY_RESULT(m_library->run(application::moveToTrash({thing})));
        VERIFY_RESULT(application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1)));
    }
    QList<model::AnnotationRow> annotations() const { return m_library->run(application::annotations()).value_or(QList<model::AnnotationRow>()); }
    base::Result<OpenedBackup::Taken> take(const QString &reference, const QString &file = {})
    {
        TRY(const OpenedBackup backup, OpenedBackup::open(file.isEmpty() ? m_file : file, m_library->folder(), m_control));
        return backup.take(reference, m_library.beside(u"."_s), *m_library, m_control);
    }
    base::Result<model::MergeReport> bringBack(const QString &reference, const model::MergeChoices &choices = {})
    {
        TRY(const OpenedBackup::Taken taken, take(reference));
        return application::mergeBundle(*m_library, taken.path, choices, m_control);
    }

    testdata::SampleLibrary m_library;
    jobs::JobControl m_control;
    QString m_symbol;
    QString m_file;
};

void TestRecordRestore::aDocumentComesBackWithItsFileAndIsUndone()
{
    const model::Record before = m_library.document(m_symbol);
    VERIFY_RESULT(backUp());
    const auto target = m_library->run(application::target(m_symbol));
    VERIFY_RESULT(target);
    const auto files = m_library->run(application::originals(target->text->id));
    VERIFY_RESULT(files);
    const QString original = m_library->originalPath(files->constFirst().sha256);
    deleteForGood({model::TrashKind::Record, before.id.value()});
    QFile::remove(original);
    QVERIFY(!m_library.document(m_symbol).inLibrary || !m_library.document(m_symbol).id.isValid());
    const auto report = bringBack(m_symbol);
    VERIFY_RESULT(report);
    QCOMPARE(m_library.document(m_symbol).name, before.name);
    QVERIFY(m_library.document(m_symbol).inLibrary);
    QVERIFY(QFile::exists(original));
    const auto after = m_library->run(application::target(m_symbol));
    VERIFY_RESULT(after);
    QCOMPARE(after->passages.size(), target->passages.size());
    // One step.
    QVERIFY(application::undoBundle(*m_library, report->merge).value_or(false));
    QVERIFY(!m_library.document(m_symbol).id.isValid());
    QVERIFY(!QFile::exists(original));
}

void TestRecordRestore::aKeptCopyOfTheDatabaseServesAsWell()
{
    VERIFY_RESULT(application::makeDailyBackup(*m_library, QDate::currentDate(), m_control));
    const QList<application::KeptBackup> kept = application::keptBackups(m_library.folder());
    QCOMPARE(kept.size(), 1);
    deleteForGood({model::TrashKind::Record, m_library.document(m_symbol).id.value()});
    const auto taken = take(m_symbol, kept.first().path);
    VERIFY_RESULT(taken);
    VERIFY_RESULT(application::mergeBundle(*m_library, taken->path, {}, m_control));
    QVERIFY(m_library.document(m_symbol).inLibrary);
    const auto target = m_library->run(application::target(m_symbol));
    QVERIFY(QFile::exists(m_library->originalPath(m_library->run(application::originals(target->text->id))->constFirst().sha256)));
}

void TestRecordRestore::oneAnnotationComesBackAlone()
{
    const QList<model::AnnotationRow> before = annotations();
    VERIFY_RESULT(backUp());
    const model::Annotation wanted = before.at(0).annotation;
    for (const model::AnnotationRow &row : before)
        deleteForGood({model::TrashKind::Annotation, row.annotation.id.value()});
    QVERIFY(annotations().isEmpty());
    const auto report = bringBack(u"annotation:%1"_s.arg(wanted.id.value()));
    VERIFY_RESULT(report);
    QCOMPARE(report->counts.at(model::BundleKind::Annotation).added, 1);
    QCOMPARE(annotations().size(), 1);
    QCOMPARE(annotations().first().annotation.uuid, wanted.uuid);
    QCOMPARE(annotations().first().annotation.comment, wanted.comment);
    QCOMPARE(annotations().first().annotation.passage, wanted.passage);
    // It is there now: nothing to bring.
    const auto again = bringBack(u"annotation:%1"_s.arg(wanted.id.value()));
    VERIFY_RESULT(again);
    QCOMPARE(again->merge, 0);
}

void TestRecordRestore::aPersonAndAPackAreFound()
{
    VERIFY_RESULT(backUp());
    const auto backup = OpenedBackup::open(m_file, m_library->folder(), m_control);
    VERIFY_RESULT(backup);
    const auto all = backup->find({}, 1000, *m_library);
    VERIFY_RESULT(all);
    const auto of = [&all](const QString &kind) { return std::ranges::find(*all, kind, &application::BackedUpThing::kind); };
    for (const QString &kind : {u"document"_s, u"person"_s, u"pack"_s, u"annotation"_s})
        QVERIFY2(of(kind) != all->end(), qPrintable(kind));
    const application::BackedUpThing person = *of(u"person"_s);
    const auto found = backup->find(person.title.toUpper(), 10, *m_library);
    VERIFY_RESULT(found);
    QVERIFY(std::ranges::find(*found, person.reference, &application::BackedUpThing::reference) != found->end());
    QCOMPARE(backup->find({}, 3, *m_library)->size(), 3);
    deleteForGood({model::TrashKind::Record, person.reference.sliced(1).toLongLong()});
    QVERIFY(!m_library.named(model::RecordKind::Person, person.title).id.isValid());
    // What is missing stands first.
    QVERIFY(!person.isMissing);
    const auto missing = backup->find({}, 1, *m_library);
    VERIFY_RESULT(missing);
    QCOMPARE(missing->first().reference, person.reference);
    QVERIFY(missing->first().isMissing);
    VERIFY_RESULT(bringBack(person.reference));
    QVERIFY(m_library.named(model::RecordKind::Person, person.title).id.isValid());
    const application::BackedUpThing pack = *of(u"pack"_s);
    deleteForGood({model::TrashKind::Pack, pack.reference.section(u':', 1).toLongLong()});
    const auto report = bringBack(pack.reference);
    VERIFY_RESULT(report);
    QCOMPARE(report->counts.at(model::BundleKind::Pack).added, 1);
}

void TestRecordRestore::aDossierBringsItsDocumentsWithTheirFiles()
{
    const auto dossier = m_library->run(application::makeDossier(u"Lamps"_s));
    VERIFY_RESULT(dossier);
    const auto items = m_library->run(application::dossierItems({m_symbol}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(m_library->run(application::addToDossier(*dossier, *items)));
    VERIFY_RESULT(backUp());
    const auto target = m_library->run(application::target(m_symbol));
    VERIFY_RESULT(target);
    const QString original = m_library->originalPath(m_library->run(application::originals(target->text->id))->constFirst().sha256);
    deleteForGood({model::TrashKind::Dossier, dossier->value()});
    deleteForGood({model::TrashKind::Record, m_library.document(m_symbol).id.value()});
    QFile::remove(original);
    VERIFY_RESULT(bringBack(u"dossier:#%1"_s.arg(dossier->value())));
    QVERIFY(m_library.document(m_symbol).inLibrary);
    QVERIFY(QFile::exists(original));
}

void TestRecordRestore::aPackLeavesTheDocumentsAlone()
{
    const model::Record lamps = m_library.document(m_symbol);
    const model::Record other = m_library.document(u"A/HRC/RES/57/13"_s);
    const auto target = m_library->run(application::target(other.symbol));
    VERIFY_RESULT(target);
    const QList<model::AnnotationRow> all = annotations();
    const auto noted = std::ranges::find(all, other.id, [](const model::AnnotationRow &row) { return row.annotation.record; });
    QVERIFY(noted != all.end());
    model::Pack pack;
    pack.title = u"Brief on harbours"_s;
    model::PackItem item;
    item.kind = model::PackItem::Kind::Passage;
    item.record = other.id;
    item.passage = target->passages.at(2).id;
    pack.items.append(item);
    item = {};
    item.kind = model::PackItem::Kind::Document;
    item.record = lamps.id;
    pack.items.append(item);
    const auto stored = m_library->run(application::storePack(pack));
    VERIFY_RESULT(stored);
    VERIFY_RESULT(backUp());
    // The pack is lost and one of its documents, the other one was worked on: renamed, an annotation deleted.
    deleteForGood({model::TrashKind::Pack, stored->value()});
    deleteForGood({model::TrashKind::Record, lamps.id.value()});
    deleteForGood({model::TrashKind::Annotation, noted->annotation.id.value()});
    VERIFY_RESULT(m_library->run(application::setField(other.id, u"name"_s, u"Water for all"_s, application::signature())));
    const qsizetype notes = annotations().size();
    const auto taken = take(u"pack:%1"_s.arg(stored->value()));
    VERIFY_RESULT(taken);
    QCOMPARE(taken->along, QStringList {m_symbol});
    const auto report = application::mergeBundle(*m_library, taken->path, {}, m_control);
    VERIFY_RESULT(report);
    QVERIFY2(report->conflicts.isEmpty(), qPrintable(report->conflicts.value(0).name));
    QCOMPARE(report->counts.at(model::BundleKind::Record).added, 1);
    QCOMPARE(m_library.document(other.symbol).name, u"Water for all"_s);
    QCOMPARE(annotations().size(), notes);
    QVERIFY(m_library.document(m_symbol).inLibrary);
    // Its blocks stand on the paragraphs that are here.
    const auto found = m_library->run(application::libraryOverview());
    VERIFY_RESULT(found);
    const QList<model::Pack> packs = found->packs;
    const auto back = std::ranges::find(packs, pack.title, &model::Pack::title);
    QVERIFY(back != packs.end());
    QCOMPARE(back->items.size(), 2);
    QCOMPARE(back->items.at(0).passage, target->passages.at(2).id);
    QCOMPARE(back->items.at(1).record, m_library.document(m_symbol).id);
    jobs::JobControl control;
    QVERIFY(application::checkLibrary(*m_library, control)->problems.isEmpty());
}

void TestRecordRestore::anAnnotationLeavesItsDocumentAlone()
{
    const model::AnnotationRow row = annotations().at(0);
    VERIFY_RESULT(backUp());
    deleteForGood({model::TrashKind::Annotation, row.annotation.id.value()});
    VERIFY_RESULT(m_library->run(application::setField(row.annotation.record, u"name"_s, u"Another name"_s, application::signature())));
    const auto report = bringBack(u"annotation:%1"_s.arg(row.annotation.id.value()));
    VERIFY_RESULT(report);
    QVERIFY(report->conflicts.isEmpty());
    QCOMPARE(report->counts.at(model::BundleKind::Annotation).added, 1);
    QCOMPARE(m_library->run(application::recordsWith({row.annotation.record}))->constFirst().name, u"Another name"_s);
}

void TestRecordRestore::nothingOfTheCopyStays()
{
    VERIFY_RESULT(backUp());
    const QDir kept(m_library->folder() + u"/backups"_s);
    {
        const auto backup = OpenedBackup::open(m_file, m_library->folder(), m_control);
        VERIFY_RESULT(backup);
        // There is room for a library where the library is, and perhaps not where temporary files are.
        QCOMPARE(kept.entryList({u"look-*"_s}, QDir::Dirs).size(), 1);
    }
    QVERIFY(kept.entryList({u"look-*"_s}, QDir::Dirs).isEmpty());
}

void TestRecordRestore::whatDiffersIsToldAndChosen()
{
    model::Annotation note = annotations().at(0).annotation;
    const QString said = note.comment;
    VERIFY_RESULT(backUp());
    application::setComment(note, u"said anew"_s, {});
    VERIFY_RESULT(m_library->run(application::updateAnnotations({{annotations().at(0).annotation, note}})));
    QCOMPARE(annotations().at(0).annotation.comment, u"said anew"_s);
    const QString reference = u"annotation:%1"_s.arg(note.id.value());
    const auto taken = take(reference);
    VERIFY_RESULT(taken);
    const auto preview = application::previewBundle(*m_library, taken->path, m_control);
    VERIFY_RESULT(preview);
    QCOMPARE(preview->conflicts.size(), 1);
    QVERIFY(std::ranges::any_of(preview->conflicts.first().differences, [&said](const model::MergeDifference &each) { return each.there == said; }));
    // Kept, then taken.
    VERIFY_RESULT(bringBack(reference));
    QCOMPARE(annotations().at(0).annotation.comment, u"said anew"_s);
    VERIFY_RESULT(bringBack(reference, {{model::BundleKind::Annotation, model::MergeChoice::There}}));
    QCOMPARE(annotations().at(0).annotation.comment, said);
}

void TestRecordRestore::whatAPassphraseKeepsStays()
{
    const auto rows = annotations();
    const auto secret = std::ranges::find_if(rows, [](const model::AnnotationRow &row) { return row.annotation.isPrivate; });
    QVERIFY(secret != rows.end());
    VERIFY_RESULT(application::setPassphrase(*m_library, u"a long passphrase"_s, QDate::currentDate(), m_control));
    VERIFY_RESULT(backUp());
    const auto alone = take(u"annotation:%1"_s.arg(secret->annotation.id.value()));
    QVERIFY(!alone);
    QCOMPARE(alone.error().code, base::ErrorCode::BadInput);
    QVERIFY(alone.error().detail.contains(u"passphrase"_s));
    const auto document = take(u"#%1"_s.arg(secret->work.id.value()));
    VERIFY_RESULT(document);
    QVERIFY(document->sealed > 0);
}

void TestRecordRestore::backupsThatCannotBeReadAreRefused()
{
    VERIFY_RESULT(backUp());
    QFile whole(m_file);
    QVERIFY(whole.open(QIODevice::ReadWrite));
    QVERIFY(whole.resize(whole.size() / 2));
    whole.close();
    const auto cut = OpenedBackup::open(m_file, m_library->folder(), m_control);
    QVERIFY(!cut);
    QVERIFY(cut.error().code == base::ErrorCode::BackupDamaged || cut.error().code == base::ErrorCode::NotABackup);
    const auto none = OpenedBackup::open(testdata::fixture(u"gui/lamps.en.xml"_s), m_library->folder(), m_control);
    QVERIFY(!none);
    QCOMPARE(none.error().code, base::ErrorCode::NotABackup);
    VERIFY_RESULT(application::makeDailyBackup(*m_library, QDate::currentDate(), m_control));
    const QString kept = application::keptBackups(m_library.folder()).first().path;
    {
        const auto database = library::Database::open(kept, library::Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT(database->execute(u"PRAGMA user_version = 999"_s));
    }
    const auto newer = OpenedBackup::open(kept, m_library->folder(), m_control);
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, base::ErrorCode::BackupNewer);
    const auto nothing = take(u"annotation:99999"_s, testdata::fixture(u"gui/lamps.en.xml"_s));
    QVERIFY(!nothing);
}

void TestRecordRestore::anotherLibraryIsKnown()
{
    VERIFY_RESULT(backUp());
    const auto backup = OpenedBackup::open(m_file, m_library->folder(), m_control);
    VERIFY_RESULT(backup);
    QCOMPARE(backup->isOf(*m_library).value_or(false), true);
    VERIFY_RESULT(application::makeLibrary(m_library.beside(u"other"_s), application::NewLibrary::Sample));
    const auto other = application::OpenLibrary::open(m_library.beside(u"other"_s), application::OpenLibrary::Access::Write);
    VERIFY_RESULT(other);
    QCOMPARE(backup->isOf(*other).value_or(true), false);
}

QTEST_GUILESS_MAIN(TestRecordRestore)
#include "tst_recordrestore.moc"
