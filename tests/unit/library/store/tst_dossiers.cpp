// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <library/database/statement.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/dossiers.h>
#include <library/store/merging.h>
#include <library/store/packs.h>
#include <library/store/plaincontent.h>
#include <library/store/recordstore.h>
#include <library/store/savedsearches.h>
#include <library/store/trash.h>

#include <newlibrary.h>
#include <testdata.h>

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using library::Database;
using model::DossierId;
using model::DossierItem;
using model::TrashKind;

/// Dossiers in the store: what lies in them, what is refused, and what survives.
class TestDossiers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_library.close(); }

    void aThingLiesInSeveralButOnceInEach();
    void aDossierInItselfIsRefused();
    void aTakenNameIsRefused();
    void aParagraphThatIsGoneKeepsItsWords();
    void aNoteIsWrittenAndTrashed();
    void aDossierComesBackWhole();
    void whatIsRestoredFirstDoesNotMatter_data();
    void whatIsRestoredFirstDoesNotMatter();
    void whatLiesInANestedOneWaitsInTheOuter_data();
    void whatLiesInANestedOneWaitsInTheOuter();
    void anAnnotationThatWentWithItsDocumentIsWaitedFor();
    void aReusedIdDoesNotStopARow();
    void whatIsNewHasAnIdOfItsOwn_data();
    void whatIsNewHasAnIdOfItsOwn();
    void aNoteComesBackWithItsDossier_data();
    void aNoteComesBackWithItsDossier();
    void mergedRecordsLieThereOnce();
    void plainContentHoldsThem();

private:
    template<typename T>
    static T must(base::Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(base::englishLine(result.error())));
        return *std::move(result);
    }
    auto write(auto work) { return m_library->write(work); }
    DossierId make(const QString &name, DossierId parent = {})
    {
        return must(write([&](const Database &database) { return library::DossierStore(database).make(name, parent); }));
    }
    QList<model::DossierItemId> add(DossierId dossier, const QList<DossierItem> &items)
    {
        return must(write([&](const Database &database) { return library::DossierStore(database).add(dossier, items); }));
    }
    model::DossierContent content(DossierId dossier)
    {
        return must(m_library->read([&](const Database &database) { return library::DossierQueries(database).content(dossier); }));
    }
    model::TrashId remove(TrashKind kind, qint64 thing)
    {
        return must(write([&](const Database &database) { return library::TrashStore(database, {}).remove(kind, thing); }));
    }
    qint64 restore(model::TrashId entry)
    {
        return must(write([&](const Database &database) { return library::TrashStore(database, {}).restore(entry); }));
    }
    base::RecordId person(const QString &name)
    {
        return must(write([&](const Database &database) {
            model::Record record;
            record.kind = model::RecordKind::Person;
            record.name = name;
            record.symbolKey = name;
            return library::RecordStore(database).ensure(record);
        }));
    }

    testdata::NewLibrary m_library;
    library::StoredText m_document;
    QList<base::PassageId> m_passages;
};

void TestDossiers::init()
{
    VERIFY_RESULT(m_library.renew());
    VERIFY_RESULT(write([this](const Database &database) -> base::Status {
        TRY(m_document, library::DocumentStore(database).store(samples::resolution(), samples::source(u"one"_s)));
        TRY(m_passages, library::DocumentQueries(database).passageIds(m_document.text));
        return base::ok();
    }));
}

void TestDossiers::aThingLiesInSeveralButOnceInEach()
{
    const DossierId session = make(u"  HRC   60 "_s);
    const DossierId meeting = make(u"Meeting of May"_s, session);
    const DossierItem document = DossierItem::ofRecord(m_document.work);
    const DossierItem paragraph = DossierItem::ofPassage(m_document.work, m_passages.at(2));
    QCOMPARE(add(session, {document, paragraph}).size(), 2);
    QVERIFY(!add(session, {document}).first().isValid());
    QVERIFY(add(meeting, {document}).first().isValid());
    const model::DossierContent shown = content(session);
    QCOMPARE(shown.dossier.name, u"HRC 60"_s);
    QCOMPARE(shown.dossier.items, 2);
    QCOMPARE(shown.nested.size(), 1);
    QCOMPARE(shown.nested.first().name, u"Meeting of May"_s);
    QCOMPARE(shown.rows.first().record.symbol, u"A/HRC/RES/99/1"_s);
    QCOMPARE(shown.rows.last().item.title, u"OP1"_s);
    QCOMPARE(shown.rows.last().item.words, u"Invites coastal libraries to lend charts;"_s);
    QCOMPARE(content(meeting).path, QStringList {u"HRC 60"_s});
    const auto found = must(m_library->read([](const Database &database) -> base::Result<QSet<base::RecordId>> {
        const library::DossierQueries dossiers(database);
        TRY(const QSet<DossierId> named, dossiers.named(u"hrc 60"_s));
        TRY(const QSet<DossierId> all, dossiers.withNested(named));
        return dossiers.records(all);
    }));
    QCOMPARE(found, QSet<base::RecordId> {m_document.work});
    VERIFY_RESULT(write([&](const Database &database) { return library::DossierStore(database).remove({shown.rows.first().item.id}); }));
    QCOMPARE(content(session).rows.size(), 1);
    // The document itself is still there.
    VERIFY_RESULT(m_library->read([&](const Database &database) { return library::DocumentQueries(database).record(m_document.work); }));
}

void TestDossiers::aDossierInItselfIsRefused()
{
    const DossierId outer = make(u"Outer"_s);
    const DossierId inner = make(u"Inner"_s, outer);
    for (const DossierId target : {outer, inner}) {
        const auto moved = write([&](const Database &database) { return library::DossierStore(database).move(outer, target); });
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, base::ErrorCode::InsideItself);
    }
    VERIFY_RESULT(write([&](const Database &database) { return library::DossierStore(database).move(inner, {}); }));
    VERIFY_RESULT(write([&](const Database &database) { return library::DossierStore(database).move(outer, inner); }));
    QCOMPARE(content(outer).path, QStringList {u"Inner"_s});
}

void TestDossiers::aTakenNameIsRefused()
{
    const DossierId first = make(u"Water"_s);
    const DossierId second = make(u"Cities"_s);
    QVERIFY(make(u"Water"_s, second).isValid()); // Elsewhere it is free.
    const auto again = write([](const Database &database) { return library::DossierStore(database).make(u"water"_s, {}); });
    QCOMPARE(again.error().code, base::ErrorCode::NameTaken);
    const auto renamed = write([&](const Database &database) { return library::DossierStore(database).rename(second, u" WATER"_s); });
    QCOMPARE(renamed.error().code, base::ErrorCode::NameTaken);
    const auto moved = write([&](const Database &database) { return library::DossierStore(database).move(first, second); });
    QCOMPARE(moved.error().code, base::ErrorCode::NameTaken);
    const auto nameless = write([](const Database &database) { return library::DossierStore(database).make(u"  "_s, {}); });
    QCOMPARE(nameless.error().code, base::ErrorCode::BadInput);
    VERIFY_RESULT(write([&](const Database &database) { return library::DossierStore(database).rename(first, u"WATER"_s); }));
}

void TestDossiers::aParagraphThatIsGoneKeepsItsWords()
{
    const DossierId dossier = make(u"Charts"_s);
    add(dossier, {DossierItem::ofPassage(m_document.work, m_passages.at(2))});
    VERIFY_RESULT(write([&](const Database &database) {
        library::Statement gone(database, u"DELETE FROM passage WHERE id = ?"_s);
        return gone.bind(m_passages.at(2)).run();
    }));
    const model::DossierContent shown = content(dossier);
    QVERIFY(!shown.rows.first().item.passage.isValid());
    QCOMPARE(shown.rows.first().item.title, u"OP1"_s);
    QCOMPARE(shown.rows.first().record.id, m_document.work);
}

void TestDossiers::aNoteIsWrittenAndTrashed()
{
    const DossierId dossier = make(u"Charts"_s);
    const model::DossierItemId note = add(dossier, {DossierItem::note(u"Lunch"_s, u"They **may** join."_s)}).first();
    VERIFY_RESULT(write([&](const Database &database) { return library::DossierStore(database).writeNote(note, u"Lunch in May"_s, u"They join."_s); }));
    const auto nothing = write([](const Database &database) { return library::DossierStore(database).writeNote(model::DossierItemId(99), u"x"_s, {}); });
    QCOMPARE(nothing.error().code, base::ErrorCode::NotFound);
    const model::TrashId entry = remove(TrashKind::Note, note.value());
    QVERIFY(content(dossier).rows.isEmpty());
    const auto entries = must(m_library->read([](const Database &database) { return library::TrashQueries(database).all(); }));
    QCOMPARE(entries.first().title, u"Lunch in May"_s);
    restore(entry);
    QCOMPARE(content(dossier).rows.first().item.words, u"They join."_s);
}

void TestDossiers::aDossierComesBackWhole()
{
    const DossierId outer = make(u"Outer"_s);
    const DossierId inner = make(u"Inner"_s, outer);
    add(outer, {DossierItem::ofRecord(m_document.work)});
    const qint64 search = must(write([](const Database &database) { return library::SavedSearchStore(database).save(u"Charts"_s, u"charts"_s); }));
    add(inner, {DossierItem::note(u"A note"_s, u"words"_s), DossierItem::ofSearch(search)});
    const model::TrashId entry = remove(TrashKind::Dossier, outer.value());
    QVERIFY(must(m_library->read([](const Database &database) { return library::DossierQueries(database).all(); })).isEmpty());
    QCOMPARE(restore(entry), outer.value());
    QCOMPARE(content(outer).rows.size(), 1);
    QCOMPARE(content(inner).path, QStringList {u"Outer"_s});
    QCOMPARE(content(inner).rows.size(), 2);
    QCOMPARE(content(inner).rows.last().detail, u"charts"_s);
    // One whose outer one went after it stands alone.
    const model::TrashId alone = remove(TrashKind::Dossier, inner.value());
    remove(TrashKind::Dossier, outer.value());
    restore(alone);
    QCOMPARE(content(inner).path, QStringList());
    QCOMPARE(content(inner).rows.size(), 2);
}

void TestDossiers::whatIsRestoredFirstDoesNotMatter_data()
{
    QTest::addColumn<bool>("dossierGoesFirst");
    QTest::addColumn<bool>("dossierComesFirst");
    for (const bool goes : {false, true}) {
        for (const bool comes : {false, true})
            QTest::addRow("goes %d comes %d", goes, comes) << goes << comes;
    }
}

void TestDossiers::whatIsRestoredFirstDoesNotMatter()
{
    QFETCH(const bool, dossierGoesFirst);
    QFETCH(const bool, dossierComesFirst);
    const DossierId dossier = make(u"People"_s);
    const base::RecordId kim = person(u"Kim"_s);
    add(dossier, {DossierItem::ofRecord(kim)});
    QHash<bool, model::TrashId> entries; // By: is the dossier.
    for (const bool isDossier : {dossierGoesFirst, !dossierGoesFirst})
        entries.insert(isDossier, isDossier ? remove(TrashKind::Dossier, dossier.value()) : remove(TrashKind::Record, kim.value()));
    for (const bool isDossier : {dossierComesFirst, !dossierComesFirst})
        restore(entries.value(isDossier));
    QCOMPARE(content(dossier).rows.size(), 1);
    QCOMPARE(content(dossier).rows.first().record.name, u"Kim"_s);
}

void TestDossiers::whatLiesInANestedOneWaitsInTheOuter_data()
{
    QTest::addColumn<int>("others"); // Dossiers that are deleted later.
    QTest::newRow("alone") << 0;
    QTest::newRow("others") << 2;
}

void TestDossiers::whatLiesInANestedOneWaitsInTheOuter()
{
    QFETCH(const int, others);
    const DossierId outer = make(u"Outer"_s);
    const DossierId middle = make(u"Middle"_s, outer);
    const DossierId inner = make(u"Inner"_s, middle);
    const base::RecordId kim = person(u"Kim"_s);
    add(inner, {DossierItem::ofRecord(kim)});
    const model::TrashId removed = remove(TrashKind::Record, kim.value());
    const model::TrashId dossier = remove(TrashKind::Dossier, outer.value());
    for (int at = 0; at < others; ++at) {
        const DossierId other = make(u"Other %1"_s.arg(at), {});
        remove(TrashKind::Dossier, other.value());
    }
    restore(removed);
    restore(dossier);
    QCOMPARE(content(inner).path, (QStringList {u"Outer"_s, u"Middle"_s}));
    QCOMPARE(content(inner).rows.size(), 1);
    QCOMPARE(content(inner).rows.first().record.name, u"Kim"_s);
}

void TestDossiers::anAnnotationThatWentWithItsDocumentIsWaitedFor()
{
    model::Annotation annotation;
    annotation.record = m_document.work;
    annotation.text = m_document.text;
    annotation.passage = m_passages.at(2);
    annotation.anchor.exact = u"coastal libraries"_s;
    const base::AnnotationId marked
        = must(write([&](const Database &database) { return library::AnnotationStore(database).add(annotation); }));
    const DossierId dossier = make(u"Charts"_s);
    add(dossier, {DossierItem::ofAnnotation(marked)});
    const model::TrashId charts = remove(TrashKind::Dossier, dossier.value());
    const model::TrashId document = remove(TrashKind::Record, m_document.work.value());
    restore(charts);
    QVERIFY(content(dossier).rows.isEmpty());
    restore(document);
    QCOMPARE(content(dossier).rows.size(), 1);
    QCOMPARE(content(dossier).rows.first().name, u"coastal libraries"_s);
}

void TestDossiers::aReusedIdDoesNotStopARow()
{
    const DossierId dossier = make(u"People"_s);
    const base::RecordId kim = person(u"Kim"_s);
    const model::DossierItemId first = add(dossier, {DossierItem::ofRecord(kim)}).first();
    const model::TrashId removed = remove(TrashKind::Record, kim.value());
    // A library of an older version may have given the id again.
    const model::DossierItemId note = add(dossier, {DossierItem::note(u"Lunch"_s, {})}).first();
    VERIFY_RESULT(write([&](const Database &database) {
        return library::Statement(database, u"UPDATE dossier_item SET id = ? WHERE id = ?"_s).bind(first, note).run();
    }));
    const model::TrashId people = remove(TrashKind::Dossier, dossier.value());
    restore(removed);
    restore(people);
    QCOMPARE(content(dossier).rows.size(), 2);
}

void TestDossiers::whatIsNewHasAnIdOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isEmptied");
    for (const TrashKind kind : {TrashKind::Dossier, TrashKind::Note, TrashKind::Pack, TrashKind::SavedSearch, TrashKind::Record}) {
        QTest::addRow("%s in the trash", qPrintable(model::trashKindName(kind))) << int(kind) << false;
        QTest::addRow("%s emptied", qPrintable(model::trashKindName(kind))) << int(kind) << true;
    }
}

/// Tabs, steps to undo and the memory of what was read still mean the one that was deleted.
void TestDossiers::whatIsNewHasAnIdOfItsOwn()
{
    QFETCH(const int, kind);
    QFETCH(const bool, isEmptied);
    const DossierId people = make(u"People"_s);
    const auto made = [&](const QString &name) -> qint64 {
        switch (TrashKind(kind)) {
        case TrashKind::Dossier:
            return make(name).value();
        case TrashKind::Note:
            return add(people, {DossierItem::note(name, {})}).first().value();
        case TrashKind::Record:
            return person(name).value();
        case TrashKind::Pack:
            return must(write([&](const Database &database) {
                model::Pack pack;
                pack.title = name;
                return library::PackStore(database).save(pack);
            })).value();
        default:
            return must(write([&](const Database &database) { return library::SavedSearchStore(database).save(name, name); }));
        }
    };
    const qint64 first = made(u"Kim"_s);
    remove(TrashKind(kind), first);
    const QDateTime later = QDateTime::currentDateTimeUtc().addYears(9);
    if (isEmptied)
        QCOMPARE(must(write([&](const Database &database) { return library::TrashStore(database, {}).purge(later); })), 1);
    QVERIFY(made(u"Park"_s) > first);
}

void TestDossiers::aNoteComesBackWithItsDossier_data()
{
    QTest::addColumn<bool>("isNested");
    QTest::newRow("of its own") << false;
    QTest::newRow("nested") << true;
}

void TestDossiers::aNoteComesBackWithItsDossier()
{
    QFETCH(const bool, isNested);
    const DossierId outer = make(u"Outer"_s);
    const DossierId inner = make(u"Inner"_s, outer);
    const model::DossierItemId note = add(inner, {DossierItem::note(u"Lunch"_s, u"They join."_s)}).first();
    const model::TrashId entry = remove(TrashKind::Note, note.value());
    remove(TrashKind::Dossier, isNested ? outer.value() : inner.value());
    const qint64 restored = restore(entry);
    QCOMPARE(content(inner).path, QStringList {u"Outer"_s});
    QCOMPARE(content(inner).rows.size(), 1);
    QCOMPARE(content(inner).rows.first().item.id.value(), restored);
    QCOMPARE(content(inner).rows.first().item.words, u"They join."_s);
    QCOMPARE(must(m_library->read([](const Database &database) { return library::TrashQueries(database).count(); })), 0);
}

void TestDossiers::mergedRecordsLieThereOnce()
{
    const base::RecordId kim = person(u"Kim"_s);
    const base::RecordId other = person(u"W. Kim"_s);
    const DossierId both = make(u"Both"_s);
    const DossierId one = make(u"One"_s);
    add(both, {DossierItem::ofRecord(kim), DossierItem::ofRecord(other)});
    add(one, {DossierItem::ofRecord(other)});
    const model::Signature by {u"Ana"_s, QDateTime({2026, 11, 23}, {12, 0}, QTimeZone::UTC)};
    VERIFY_RESULT(write([&](const Database &database) { return library::MergeStore(database, by).merge(other, kim, model::MergedName::OfKept); }));
    QCOMPARE(content(both).rows.size(), 1);
    QCOMPARE(content(one).rows.first().record.id, kim);
    const base::RecordId split = must(write([&](const Database &database) { return library::MergeStore(database, by).split(kim, 0); }));
    QCOMPARE(content(both).rows.size(), 2);
    QCOMPARE(content(one).rows.first().record.id, split);
}

void TestDossiers::plainContentHoldsThem()
{
    const DossierId outer = make(u"Outer"_s);
    const DossierId inner = make(u"Inner"_s, outer);
    add(inner, {DossierItem::ofRecord(m_document.work), DossierItem::note(u"A note"_s, u"words"_s)});
    const auto record = must(m_library->read([&](const Database &database) { return library::PlainContent(database).record(m_document.work); }));
    QVERIFY(!record[u"tables"_s].toObject().contains(u"dossier_item"_s));
    const auto rest = must(m_library->read([](const Database &database) { return library::PlainContent(database).rest(); }));
    QCOMPARE(rest[u"tables"_s][u"dossier"_s].toArray().size(), 2);
    QCOMPARE(rest[u"tables"_s][u"dossier_item"_s].toArray().size(), 2);
    VERIFY_RESULT(write([&](const Database &database) -> base::Status {
        library::Statement gone(database, u"DELETE FROM dossier"_s);
        TRY_VOID(gone.run());
        return library::PlainContentStore(database).addContent(rest);
    }));
    QCOMPARE(content(inner).path, QStringList {u"Outer"_s});
    QCOMPARE(content(inner).rows.size(), 2);
    const bool isEmpty = must(m_library->read([](const Database &database) { return library::PlainContentStore(database).isEmpty(); }));
    QVERIFY(!isEmpty);
}

QTEST_GUILESS_MAIN(TestDossiers)
#include "tst_dossiers.moc"
