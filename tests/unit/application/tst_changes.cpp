// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed since…: what is noted, in which order, page by page; and what of it can be undone after a restart.
#include "samplelibrary.h"

#include <application/annotations.h>
#include <application/dataediting.h>
#include <application/dossiers.h>
#include <application/historyundo.h>
#include <application/identity.h>
#include <application/librarychanges.h>
#include <application/links.h>
#include <application/merging.h>
#include <application/packs.h>
#include <application/recordmarks.h>
#include <application/savedsearches.h>
#include <application/trash.h>
#include <library/database/statement.h>
#include <library/store/changelog.h>

#include <testdata.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::ChangeAction;

class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void whatAPersonDoesIsNoted();
    void whatWentWithADocumentIsFoundInItsEntry();
    void thePagesFollowEachOther();
    void aDayLaterAnEditIsAnotherOne();
    void aNumberThatIsGivenAgainIsNoOtherChange();
    void aClockThatWentBackHidesNothing();
    void theLogHoldsNoWordOfAnAnnotation();
    void whoEmptiesTheTrashTakesTheTitlesAlong();
    void olderLibrariesBringWhatTheyKnow();
    void manyChangesAreReadByThePage();
    void theLastFieldIsUndoneAfterARestart();
    void severalRecordsAreOneStep();
    void whatWasDeletedComesBack();
    void aStarAndALinkAreUndone();
    void whatWasMadeGoesToTheTrash();
    void recordsThatBecameOneAreTwoAgain();
    void whatWasChangedSinceIsNotUndone();
    void whatWasUndoneIsNotOfferedAgain();
    void theOthersAreUndoneWhereOneIsInTheTrash();

private:
    base::RecordId makePerson(const QString &name)
    {
        model::Record person;
        person.kind = model::RecordKind::Person;
        person.name = name;
        return m_library->run(application::makeRecord(person)).value_or(base::RecordId());
    }
    bool set(base::RecordId record, const QString &subject, const QString &value)
    {
        return m_library->run(application::setField(record, subject, value, application::signature())).has_value();
    }
    application::ChangePage page(const QString &kind = {}, qint64 before = 0, int limit = 200) const
    {
        const QDate day = QDate::currentDate().addDays(-1);
        return m_library->run(application::libraryChanges(application::changesFrom(day, kind), before, limit)).value_or(application::ChangePage());
    }
    qint64 restart()
    {
        m_library.close();
        if (!m_library.open())
            return -1;
        return m_library->run(application::latestChange()).value_or(-1);
    }
    std::optional<application::LoggedStep> offered(qint64 upTo) const
    {
        return m_library->run(application::lastRevertibleStep(upTo)).value_or(std::nullopt);
    }
    QString nameOf(base::RecordId record) const
    {
        const auto found = m_library->run(application::recordsWith({record}));
        return found && !found->isEmpty() ? found->constFirst().name : QString();
    }

    testdata::SampleLibrary m_library;
};

void TestChanges::whatAPersonDoesIsNoted()
{
    const qint64 before = page().total;
    const qint64 people = page(u"person"_s).total;
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    QVERIFY(set(person, u"fields.note"_s, u"mends boats"_s));
    VERIFY_RESULT(m_library->run(application::saveSearch(u"Boats"_s, u"boats"_s)));
    const auto trashed = m_library->run(application::moveToTrash({{model::TrashKind::Record, person.value()}}));
    VERIFY_RESULT(trashed);
    QCOMPARE(page().total, before + 4);
    const QList<model::LibraryChange> changes = page().changes;
    QCOMPARE(changes[0].action, ChangeAction::Deleted);
    QCOMPARE(changes[0].kind, u"person"_s);
    QCOMPARE(changes[0].title, u"Ada Boats"_s);
    QCOMPARE(changes[0].trash, trashed->first());
    QVERIFY(!changes[0].isThere);
    QCOMPARE(changes[0].change.by.author, application::userName());
    QCOMPARE(changes[1].kind, u"search"_s);
    QCOMPARE(changes[1].title, u"Boats"_s);
    QVERIFY(changes[1].isThere);
    QCOMPARE(changes[2].change.subject, u"fields.note"_s);
    QVERIFY(changes[2].trash.isValid());
    QCOMPARE(changes[3].action, ChangeAction::Added);
    // Restored, it is there again, under one line of its own.
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*trashed)));
    const model::LibraryChange restored = page(u"person"_s).changes.value(0);
    QCOMPARE(restored.action, ChangeAction::Restored);
    QVERIFY(restored.isThere);
    QCOMPARE(restored.record.id, person);
    QCOMPARE(page().total, before + 5);
    QCOMPARE(page(u"person"_s).changes.size(), people + 4);
}

void TestChanges::whatWentWithADocumentIsFoundInItsEntry()
{
    const model::Record document = m_library.document(u"A/HRC/RES/57/13"_s);
    const qint64 before = page(u"annotation"_s).total;
    QVERIFY(before > 0);
    const auto trashed = m_library->run(application::moveToTrash({{model::TrashKind::Record, document.id.value()}}));
    VERIFY_RESULT(trashed);
    // One line, not one for each annotation in it; those say where they are.
    QCOMPARE(page(u"annotation"_s).total, before);
    const application::ChangePage notes = page(u"annotation"_s);
    const auto gone = std::ranges::count_if(notes.changes, [&](const model::LibraryChange &change) { return change.trash == trashed->first() && !change.isThere; });
    QVERIFY(gone > 0);
    const application::ChangePage documents = page(u"document"_s);
    QCOMPARE(documents.changes[0].action, ChangeAction::Deleted);
    QCOMPARE(documents.changes[0].title, document.name);
}

void TestChanges::thePagesFollowEachOther()
{
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    for (int at = 0; at < 25; ++at)
        QVERIFY(set(person, u"fields.note"_s, QString::number(at)));
    QList<qint64> seen;
    qint64 before = 0;
    for (;;) {
        const application::ChangePage some = page(u"person"_s, before, 10);
        QVERIFY(some.changes.size() <= 10);
        QVERIFY(some.total >= 26);
        if (some.changes.isEmpty())
            break;
        for (const model::LibraryChange &change : some.changes)
            seen.append(change.id);
        before = seen.constLast();
    }
    QCOMPARE(seen.size(), page(u"person"_s).total);
    QVERIFY(std::ranges::is_sorted(seen, std::greater<>()));
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

void TestChanges::aClockThatWentBackHidesNothing()
{
    const qint64 people = page(u"person"_s).total;
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    // The clock goes back by years, and is right again later; once it was ahead.
    for (const QDateTime &when : {now, now.addYears(-6), now.addYears(70), now}) {
        const QString value = when.toString(Qt::ISODate) + QString::number(page().total);
        VERIFY_RESULT(m_library->run(application::setField(person, u"fields.note"_s, value, {u"Ada"_s, when})));
    }
    const QList<model::LibraryChange> changes = page(u"person"_s).changes;
    QCOMPARE(changes.size(), people + 5);
    QCOMPARE(changes[1].change.by.when.date().year(), now.date().year() + 70);
    QCOMPARE(changes[2].change.by.when.date().year(), now.date().year() - 6);
    // One that is ahead does not bring up what is older.
    const auto none = m_library->run(application::libraryChanges(application::changesFrom(QDate::currentDate().addDays(2), {})));
    VERIFY_RESULT(none);
    QCOMPARE(none->total, 1);
}

void TestChanges::aDayLaterAnEditIsAnotherOne()
{
    const auto dossier = m_library->run(application::makeDossier(u"Boats"_s));
    VERIFY_RESULT(dossier);
    const auto items = m_library->run(application::dossierItems({u"#%1"_s.arg(makePerson(u"Ada Boats"_s).value()), u"#%1"_s.arg(makePerson(u"Bo Lamps"_s).value())}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(m_library->run(application::addToDossier(*dossier, items->first(1))));
    const qint64 known = page(u"dossier"_s).total;
    const application::PlainEdit later([](const library::Database &database) { return database.execute(u"UPDATE change_log SET at_ms = at_ms - 3600000"_s); });
    VERIFY_RESULT(m_library->run(later));
    VERIFY_RESULT(m_library->run(application::addToDossier(*dossier, items->last(1))));
    QCOMPARE(page(u"dossier"_s).total, known + 1);
}

void TestChanges::aNumberThatIsGivenAgainIsNoOtherChange()
{
    const base::RecordId gone = makePerson(u"Ada Boats"_s);
    QVERIFY(set(gone, u"fields.note"_s, u"mends boats"_s));
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, gone.value()}})));
    VERIFY_RESULT(application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1)));
    const base::RecordId other = makePerson(u"Bo Lamps"_s);
    QVERIFY(set(other, u"fields.note"_s, u"lights lamps"_s));
    QVERIFY(set(other, u"fields.note"_s, u"lights every lamp"_s));
    int edits = 0;
    for (const model::LibraryChange &change : page(u"person"_s).changes) {
        if (change.thing != gone.value() || change.action != ChangeAction::Changed)
            continue;
        ++edits;
        QVERIFY2(change.change.after.isNull(), qPrintable(change.change.after.toString()));
    }
    QCOMPARE(edits, 1);
}

void TestChanges::theLogHoldsNoWordOfAnAnnotation()
{
    const application::ChangePage notes = page(u"annotation"_s);
    const model::LibraryChange note = notes.changes.value(0);
    QVERIFY(!note.title.isEmpty());
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Annotation, note.thing}})));
    QCOMPARE(page(u"annotation"_s).changes.value(0).title, note.title); // Read in the trash.
    const application::Query<qint64> words = [](const library::Database &database) {
        library::Statement statement(database, u"SELECT count(*) FROM change_log WHERE kind = 'annotation' AND title || author <> ''"_s);
        return statement.number();
    };
    QCOMPARE(*m_library->run(words), 0);
}

void TestChanges::whoEmptiesTheTrashTakesTheTitlesAlong()
{
    const base::RecordId gone = makePerson(u"Ada Secret"_s);
    // It came back once: that line tells its name as well.
    const auto first = m_library->run(application::moveToTrash({{model::TrashKind::Record, gone.value()}}));
    VERIFY_RESULT(first);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*first)));
    const auto dossier = m_library->run(application::makeDossier(u"Secret plans"_s));
    VERIFY_RESULT(dossier);
    const base::RecordId kept = makePerson(u"Bo Lamps"_s);
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, gone.value()}, {model::TrashKind::Dossier, dossier->value()}})));
    const QDateTime between = QDateTime::currentDateTimeUtc().addMSecs(1);
    QTest::qWait(5);
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, kept.value()}})));
    const qint64 total = page().total;
    VERIFY_RESULT(application::emptyTrash(*m_library, between));
    QCOMPARE(page().total, total);
    bool isKept = false;
    int deleted = 0;
    for (const model::LibraryChange &change : page().changes) {
        QVERIFY2(!change.title.contains(u"Secret"_s), qPrintable(change.title));
        deleted += int(change.thing == gone.value() && change.kind == "person"_L1 && change.action == ChangeAction::Deleted);
        isKept = isKept || change.title == "Bo Lamps"_L1; // Still in the trash.
    }
    QCOMPARE(deleted, 2);
    QVERIFY(isKept);
    const application::Query<qint64> words = [](const library::Database &database) {
        library::Statement statement(database, u"SELECT count(*) FROM change_log WHERE title LIKE '%Secret%'"_s);
        return statement.number();
    };
    QCOMPARE(*m_library->run(words), 0);
}

void TestChanges::olderLibrariesBringWhatTheyKnow()
{
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    QVERIFY(set(person, u"fields.note"_s, u"mends boats"_s));
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Annotation, page(u"annotation"_s).changes.value(0).thing}})));
    const auto seeded = m_library->run(application::PlainEdit([](const library::Database &database) -> base::Status {
        TRY_VOID(database.execute(u"DELETE FROM change_log"_s));
        QFile file(u":/aide/schema/0009/04_change_log_known.sql"_s);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::NotFound, file.fileName());
        return database.execute(QString::fromUtf8(file.readAll()));
    }));
    VERIFY_RESULT(seeded);
    QCOMPARE(page(u"person"_s).changes.value(0).change.after.toString(), u"mends boats"_s);
    QCOMPARE(page(u"annotation"_s).changes.value(0).action, ChangeAction::Deleted);
    QVERIFY(page(u"document"_s).total >= 4);
}

void TestChanges::manyChangesAreReadByThePage()
{
    const auto made = m_library->run(application::PlainEdit([](const library::Database &database) {
        return database.execute(u"WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 20000) "
                                u"INSERT INTO change_log (at_ms, action, kind, thing_id, subject) "
                                u"SELECT unixepoch() * 1000, 'changed', 'document', 1, 'text' FROM n"_s);
    }));
    VERIFY_RESULT(made);
    const application::ChangePage first = page();
    QVERIFY(first.total >= 20000);
    QCOMPARE(first.changes.size(), 200);
    QCOMPARE(page(u"document"_s, first.changes.constLast().id).changes.constFirst().id, first.changes.constLast().id - 1);
}

void TestChanges::theLastFieldIsUndoneAfterARestart()
{
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    QVERIFY(set(person, u"name"_s, u"Ada Ships"_s));
    const qint64 start = restart();
    const auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.size(), 1);
    const auto back = m_library->run(application::revertStep(*step));
    VERIFY_RESULT(back);
    QCOMPARE(nameOf(person), u"Ada Boats"_s);
    // Before that, she was made.
    QCOMPARE(offered(start)->changes.constFirst().action, ChangeAction::Added);
    // And done again.
    VERIFY_RESULT(m_library->run(application::revertStep(*back)));
    QCOMPARE(nameOf(person), u"Ada Ships"_s);
    QCOMPARE(offered(start)->changes.constFirst().id, step->changes.constFirst().id);
}

void TestChanges::severalRecordsAreOneStep()
{
    const base::RecordId one = makePerson(u"Ada"_s);
    const base::RecordId two = makePerson(u"Bo"_s);
    VERIFY_RESULT(m_library->run(application::setFields({{one, u"fields.note"_s, u"x"_s}, {two, u"fields.note"_s, u"x"_s}, {two, u"name"_s, u"Bob"_s}}, application::signature())));
    const auto step = offered(restart());
    QVERIFY(step);
    QCOMPARE(step->changes.size(), 3);
    VERIFY_RESULT(m_library->run(application::revertStep(*step)));
    QCOMPARE(nameOf(two), u"Bo"_s);
}

void TestChanges::whatWasDeletedComesBack()
{
    const base::RecordId one = makePerson(u"Ada"_s);
    const base::RecordId two = makePerson(u"Bo"_s);
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, one.value()}, {model::TrashKind::Record, two.value()}})));
    const qint64 start = restart();
    const auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.size(), 2);
    VERIFY_RESULT(m_library->run(application::revertStep(*step)));
    QCOMPARE(nameOf(one), u"Ada"_s);
    QCOMPARE(nameOf(two), u"Bo"_s);
    QVERIFY(m_library->run(application::trash())->isEmpty());
    // What is gone for good is not.
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, one.value()}})));
    VERIFY_RESULT(application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1)));
    const auto gone = offered(restart());
    QVERIFY(gone && gone->isBlocked);
    QVERIFY(!m_library->run(application::revertStep(*gone)));
}

void TestChanges::aStarAndALinkAreUndone()
{
    const model::Record document = m_library.document(u"A/HRC/RES/57/12"_s);
    VERIFY_RESULT(m_library->run(application::setMark({{document.id, true, false}}, application::Mark::Star)));
    qint64 start = restart();
    VERIFY_RESULT(m_library->run(application::revertStep(offered(start).value_or(application::LoggedStep()))));
    QVERIFY(!m_library->run(application::recordMarks({document.id}))->constFirst().isStarred);
    model::Link link;
    link.from = document.id;
    link.to = m_library.document(u"A/HRC/RES/57/13"_s).id;
    link.relation = u"about"_s;
    VERIFY_RESULT(m_library->run(application::makeLink(link, application::signature())));
    start = restart();
    const auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.constFirst().kind, u"link"_s);
    VERIFY_RESULT(m_library->run(application::revertStep(*step)));
    QVERIFY(!offered(start) || offered(start)->changes.constFirst().kind != u"link"_s);
}

void TestChanges::whatWasMadeGoesToTheTrash()
{
    const base::RecordId person = makePerson(u"Ada Boats"_s);
    const auto dossier = m_library->run(application::makeDossier(u"Boats"_s));
    VERIFY_RESULT(dossier);
    qint64 start = restart();
    auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.constFirst().kind, u"dossier"_s);
    const auto back = m_library->run(application::revertStep(*step));
    VERIFY_RESULT(back);
    QCOMPARE(m_library->run(application::trash())->first().title, u"Boats"_s);
    // The one before it, and the dossier again.
    QCOMPARE(offered(start)->changes.constFirst().thing, person.value());
    VERIFY_RESULT(m_library->run(application::revertStep(*back)));
    QVERIFY(m_library->run(application::trash())->isEmpty());
    // What was worked on since is no step any more: nobody wants it gone with a single key.
    const auto items = m_library->run(application::dossierItems({u"#%1"_s.arg(person.value())}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(m_library->run(application::saveSearch(u"Boats"_s, u"boats"_s)));
    VERIFY_RESULT(m_library->run(application::addToDossier(*dossier, *items)));
    start = restart();
    step = offered(start);
    QVERIFY(step);
    QCOMPARE(step->changes.constFirst().kind, u"search"_s);
    VERIFY_RESULT(m_library->run(application::revertStep(*step)));
    QCOMPARE(offered(start)->changes.constFirst().kind, u"person"_s);
}

void TestChanges::recordsThatBecameOneAreTwoAgain()
{
    const base::RecordId kept = makePerson(u"Ada Boats"_s);
    const base::RecordId other = makePerson(u"A. Boats"_s);
    VERIFY_RESULT(m_library->run(application::mergeRecords(other, kept, model::MergedName::OfOther, application::signature())));
    QCOMPARE(nameOf(kept), u"A. Boats"_s);
    const qint64 start = restart();
    const auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.constFirst().change.subject, model::kMergedSubject);
    const auto back = m_library->run(application::revertStep(*step));
    VERIFY_RESULT(back);
    QCOMPARE(nameOf(kept), u"Ada Boats"_s);
    QCOMPARE(nameOf(other), u"A. Boats"_s);
    // Done again, under the name that it had; and undone once more.
    const auto again = m_library->run(application::revertStep(*back));
    VERIFY_RESULT(again);
    QCOMPARE(nameOf(kept), u"A. Boats"_s);
    QVERIFY(nameOf(other).isEmpty());
    VERIFY_RESULT(m_library->run(application::revertStep(*again)));
    QCOMPARE(nameOf(other), u"A. Boats"_s);
    // A merge that is not the last one any more is not undone over the other.
    VERIFY_RESULT(m_library->run(application::mergeRecords(other, kept, model::MergedName::OfKept, application::signature())));
    const auto merged = offered(restart());
    QVERIFY(merged && !merged->isBlocked);
    VERIFY_RESULT(m_library->run(application::mergeRecords(makePerson(u"Bo"_s), kept, model::MergedName::OfKept, application::signature())));
    QVERIFY(!m_library->run(application::revertStep(*merged)));
}

void TestChanges::whatWasChangedSinceIsNotUndone()
{
    const base::RecordId person = makePerson(u"Ada"_s);
    QVERIFY(set(person, u"name"_s, u"Ada Boats"_s));
    const qint64 start = restart();
    QVERIFY(set(person, u"name"_s, u"Ada Ships"_s));
    const auto step = offered(start);
    QVERIFY(step && step->isBlocked);
    QVERIFY(!m_library->run(application::revertStep(*step)));
    QCOMPARE(nameOf(person), u"Ada Ships"_s);
}

void TestChanges::whatWasUndoneIsNotOfferedAgain()
{
    const base::RecordId person = makePerson(u"Ada"_s);
    QVERIFY(set(person, u"name"_s, u"Ada Boats"_s));
    QVERIFY(set(person, u"name"_s, u"Ada Ships"_s));
    QVERIFY(set(person, u"name"_s, u"Ada Boats"_s)); // Ctrl+Z of before.
    const qint64 start = restart();
    const auto step = offered(start);
    QVERIFY(step && !step->isBlocked);
    QCOMPARE(step->changes.constFirst().change.before.toString(), u"Ada"_s);
    VERIFY_RESULT(m_library->run(application::revertStep(*step)));
    QCOMPARE(nameOf(person), u"Ada"_s);
}

void TestChanges::theOthersAreUndoneWhereOneIsInTheTrash()
{
    const base::RecordId one = makePerson(u"Ada"_s);
    const base::RecordId two = makePerson(u"Bo"_s);
    VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Record, one.value()}})));
    const auto left = m_library->run(
        application::setFieldsOfPresent({{one, u"name"_s, u"A"_s}, {one, u"fields.note"_s, u"x"_s}, {two, u"name"_s, u"B"_s}}, application::signature()));
    VERIFY_RESULT(left);
    QCOMPARE(*left, QStringList {u"Ada"_s});
    QCOMPARE(nameOf(two), u"B"_s);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
