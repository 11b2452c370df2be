// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"
#include "tabledump.h"

#include <application/annotations.h>
#include <application/imports.h>
#include <application/librarycare.h>
#include <application/packs.h>
#include <application/readingcontent.h>
#include <application/savedsearches.h>
#include <application/searches.h>
#include <application/trash.h>
#include <library/store/library.h>

#include <testdata.h>

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::TrashKind;

/// What is deleted comes back as it was: the tables are compared row by row.
class TestTrash : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void everyRecordComesBackAsItWas_data();
    void everyRecordComesBackAsItWas();
    void aTextComesBackAsItWas();
    void anAnnotationComesBackWithItsPacks();
    void anAnnotationIsKnownByMoreThanItsId();
    void packsAndSearchesComeBack();
    void severalThingsAreDeletedTogetherOrNotAtAll();
    void aCitedDocumentStaysWanted();
    void theLastTextTakesTheDocumentAlong();
    void whatIsThereAgainIsNotRestored();
    void whatIsWantedAgainGivesWay();
    void aTakenIdIsNoHindrance();
    void originalsStayUntilTheTrashIsEmptied();
    void oldThingsGo();
    void searchFindsOnlyWhatIsThere();

private:
    QStringList dump() const { return testdata::tableDump(*m_library); }
    QList<model::TrashId> remove(TrashKind kind, qint64 id)
    {
        const auto entries = m_library->run(application::moveToTrash({{kind, id}}));
        return entries.value_or(QList<model::TrashId>());
    }
    qint64 hits(const QString &query) const { return application::search(*m_library, query)->total; }
    bool isSound() const
    {
        jobs::JobControl control;
        const auto report = application::checkLibrary(*m_library, control);
        if (report && !report->problems.isEmpty())
            qWarning().noquote() << report->problems.join(u'\n');
        return report && report->problems.isEmpty();
    }
    void annotate(const model::Record &document);

    testdata::SampleLibrary m_library;
};

void TestTrash::annotate(const model::Record &document)
{
    const auto target = m_library->run(application::target(document.symbol, u"en"_s));
    VERIFY_RESULT(target);
    model::Annotation annotation = application::newAnnotation();
    annotation.record = document.id;
    annotation.text = target->text->id;
    const model::Passage &passage = target->passages.at(3);
    annotation.passage = passage.id;
    annotation.address = passage.address.text();
    annotation.anchor.exact = passage.content.left(10);
    annotation.anchor.end = 10;
    annotation.comment = u"Ask the capital"_s;
    const auto added = m_library->run(application::addAnnotations({annotation}));
    VERIFY_RESULT(added);
    model::Pack pack;
    pack.title = u"Brief"_s;
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

void TestTrash::everyRecordComesBackAsItWas_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {model::RecordKind::Document, model::RecordKind::Event, model::RecordKind::Person, model::RecordKind::Organisation,
             model::RecordKind::State, model::RecordKind::Theme})
        QTest::newRow(qPrintable(model::recordKindName(kind))) << int(kind);
}

void TestTrash::everyRecordComesBackAsItWas()
{
    QFETCH(const int, kind);
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    const QStringList before = dump();
    QVERIFY(before.size() > 100);
    const QList<model::Record> records = m_library.all(model::RecordKind(kind)).first(std::min(qsizetype(12), m_library.all(model::RecordKind(kind)).size()));
    QVERIFY(!records.isEmpty());
    for (const model::Record &record : records) {
        if (kind == int(model::RecordKind::Document) && !record.inLibrary)
            continue;
        const auto entries = remove(TrashKind::Record, record.id.value());
        QVERIFY2(entries.size() == 1, qPrintable(record.name));
        QVERIFY(dump() != before);
        QVERIFY(isSound());
        const auto listed = m_library->run(application::trash());
        VERIFY_RESULT(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().title, record.name);
        const auto ids = m_library->run(application::restoreFromTrash(entries));
        VERIFY_RESULT(ids);
        QCOMPARE(ids->first(), record.id.value());
        QCOMPARE(dump(), before);
        QVERIFY(isSound());
        QVERIFY(m_library->run(application::trash())->isEmpty());
    }
}

void TestTrash::aTextComesBackAsItWas()
{
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    const QStringList before = dump();
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s, language));
        VERIFY_RESULT(target);
        QCOMPARE(target->text->language, language);
        const auto entries = remove(TrashKind::Text, target->text->id.value());
        QCOMPARE(entries.size(), 1);
        const auto rest = m_library->run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(rest);
        QCOMPARE(rest->texts.size(), target->texts.size() - 1);
        QVERIFY(rest->record.inLibrary);
        QVERIFY(isSound());
        VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
        QCOMPARE(dump(), before);
    }
}

void TestTrash::anAnnotationComesBackWithItsPacks()
{
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    const QStringList before = dump();
    const auto all = m_library->run(application::annotations());
    VERIFY_RESULT(all);
    QVERIFY(!all->isEmpty());
    const model::Annotation annotation = all->last().annotation;
    VERIFY_RESULT(m_library->run(application::removeAnnotations({annotation})));
    const auto listed = m_library->run(application::trash());
    VERIFY_RESULT(listed);
    QCOMPARE(listed->first().kind, TrashKind::Annotation);
    // Undo in the reader adds it again: it comes out of the trash.
    VERIFY_RESULT(m_library->run(application::addAnnotations({annotation})));
    QCOMPARE(dump(), before);
    QVERIFY(m_library->run(application::trash())->isEmpty());
}

void TestTrash::anAnnotationIsKnownByMoreThanItsId()
{
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    const auto all = m_library->run(application::annotations());
    VERIFY_RESULT(all);
    const auto latest = std::ranges::max_element(*all, {}, [](const model::AnnotationRow &row) { return row.annotation.id; });
    const model::Annotation first = latest->annotation;
    VERIFY_RESULT(m_library->run(application::removeAnnotations({first})));
    model::Annotation second = first;
    second.id = {};
    second.uuid = application::newAnnotation().uuid;
    second.comment = u"Ask the mayor"_s;
    const auto added = m_library->run(application::addAnnotations({second}));
    VERIFY_RESULT(added);
    QVERIFY(added->first().id != first.id); // Steps that can be undone still mean the first one by it.
    // Undo of both: the second goes to the trash, and the first comes back.
    VERIFY_RESULT(m_library->run(application::removeAnnotations(*added)));
    VERIFY_RESULT(m_library->run(application::addAnnotations({first})));
    const auto now = m_library->run(application::annotations());
    VERIFY_RESULT(now);
    QCOMPARE(now->size(), all->size());
    const auto back = std::ranges::find(*now, first.uuid, [](const model::AnnotationRow &row) { return row.annotation.uuid; });
    QVERIFY(back != now->end());
    QCOMPARE(back->annotation.comment, first.comment);
    const auto left = m_library->run(application::trash());
    VERIFY_RESULT(left);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().detail, u"Ask the mayor"_s);
}

void TestTrash::packsAndSearchesComeBack()
{
    annotate(m_library.document(u"A/HRC/RES/57/12"_s));
    const auto search = m_library->run(application::saveSearch(u"Cities"_s, u"smart city"_s));
    VERIFY_RESULT(search);
    const QStringList before = dump();
    const auto entries = m_library->run(application::moveToTrash({{TrashKind::SavedSearch, *search}, {TrashKind::Pack, 1}}));
    VERIFY_RESULT(entries);
    QCOMPARE(m_library->run(application::trash())->size(), 2);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*entries)));
    QCOMPARE(dump(), before);
}

void TestTrash::severalThingsAreDeletedTogetherOrNotAtAll()
{
    const QStringList before = dump();
    const model::Record document = m_library.document(u"A/HRC/RES/57/12"_s);
    const auto entries = m_library->run(application::moveToTrash({{TrashKind::Record, document.id.value()}, {TrashKind::Pack, 987654}}));
    QCOMPARE(entries.error().code, base::ErrorCode::NotFound);
    QCOMPARE(dump(), before);
    QVERIFY(m_library->run(application::trash())->isEmpty());
    // Documents that cite one another.
    QList<model::Deletable> all;
    for (const model::Record &record : m_library.all(model::RecordKind::Document)) {
        if (record.inLibrary)
            all.append({TrashKind::Record, record.id.value()});
    }
    QVERIFY(all.size() > 2);
    const auto deleted = m_library->run(application::moveToTrash(all));
    VERIFY_RESULT(deleted);
    QVERIFY(isSound());
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(*deleted)));
    QCOMPARE(dump(), before);
}

void TestTrash::aCitedDocumentStaysWanted()
{
    // One document of the sample is cited by another.
    model::RecordFilter filter;
    filter.kind = model::RecordKind::Document;
    filter.inLibrary = true;
    const auto rows = m_library->run(application::records(filter));
    VERIFY_RESULT(rows);
    const auto cited = std::ranges::find_if(*rows, [](const model::RecordRow &row) { return row.citedBy > 0; });
    QVERIFY(cited != rows->end());
    const auto entries = remove(TrashKind::Record, cited->record.id.value());
    const model::Record now = m_library.document(cited->record.symbol);
    QCOMPARE(now.id, cited->record.id);
    QVERIFY(!now.inLibrary);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    QVERIFY(m_library.document(cited->record.symbol).inLibrary);
}

void TestTrash::theLastTextTakesTheDocumentAlong()
{
    const QStringList before = dump();
    const auto target = m_library->run(application::target(u"A/HRC/RES/57/5"_s));
    VERIFY_RESULT(target);
    QCOMPARE(target->texts.size(), 1);
    const auto entries = remove(TrashKind::Text, target->text->id.value());
    QCOMPARE(m_library->run(application::trash())->first().kind, TrashKind::Record);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    QCOMPARE(dump(), before);
}

void TestTrash::whatIsThereAgainIsNotRestored()
{
    jobs::JobControl control;
    const QStringList file {testdata::fixture(u"gui/lamps.en.xml"_s)};
    QCOMPARE(application::importFiles(*m_library, file, {}, control).count(model::ImportOutcome::Added), 1);
    const auto entries = remove(TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value());
    QCOMPARE(application::importFiles(*m_library, file, {}, control).count(model::ImportOutcome::Added), 1);
    const QStringList before = dump();
    QCOMPARE(m_library->run(application::restoreFromTrash(entries)).error().code, base::ErrorCode::AlreadyInLibrary);
    QCOMPARE(dump(), before);
    QCOMPARE(m_library->run(application::trash())->size(), 1); // It can still be restored, once the other is gone.
    remove(TrashKind::Record, m_library.document(u"A/HRC/RES/62/4"_s).id.value());
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    QVERIFY(isSound());
    QCOMPARE(m_library->run(application::restoreFromTrash(entries)).error().code, base::ErrorCode::NotFound);
}

void TestTrash::whatIsWantedAgainGivesWay()
{
    jobs::JobControl control;
    QCOMPARE(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added), 1);
    const model::Record document = m_library.document(u"A/HRC/RES/62/4"_s);
    const auto entries = remove(TrashKind::Record, document.id.value());
    // Meanwhile something else has got its id, and a text cites it.
    const application::PlainEdit take = [&document](const library::Database &database) {
        return database.execute(u"INSERT INTO record (id, kind, name) VALUES (%1, 'theme', 'Lanterns')"_s.arg(document.id.value()));
    };
    VERIFY_RESULT(m_library->run(take));
    model::Record wanted;
    wanted.name = document.symbol;
    wanted.symbol = document.symbol;
    wanted.symbolKey = document.symbolKey;
    wanted.inLibrary = false;
    const auto made = m_library->run(application::makeRecord(wanted));
    VERIFY_RESULT(made);
    const base::RecordId citingText = m_library.document(u"A/HRC/RES/57/12"_s).id;
    const application::PlainEdit cite = [&](const library::Database &database) {
        return database.execute(u"INSERT INTO link (from_record, relation, to_record, origin, status) VALUES (%1, 'cites', %2, 'rule', 'accepted')"_s
                .arg(citingText.value())
                .arg(made->value()));
    };
    VERIFY_RESULT(m_library->run(cite));
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    const model::Record back = m_library.document(u"A/HRC/RES/62/4"_s);
    QVERIFY(back.inLibrary);
    QVERIFY(isSound());
    const application::Query<qint64> citing = [&back](const library::Database &database) {
        return library::Statement(database, u"SELECT count(*) FROM link WHERE relation = 'cites' AND to_record = ?"_s).bind(back.id).number();
    };
    QCOMPARE(m_library->run(citing).value_or(-1), 1);
}

void TestTrash::aTakenIdIsNoHindrance()
{
    jobs::JobControl control;
    const auto import = [&](const QString &name) {
        return application::importFiles(*m_library, {testdata::fixture(u"gui/"_s + name)}, {}, control).count(model::ImportOutcome::Added);
    };
    QCOMPARE(import(u"lamps.en.xml"_s), 1);
    const auto before = m_library->run(application::target(u"A/HRC/RES/62/4"_s));
    VERIFY_RESULT(before);
    const auto entries = remove(TrashKind::Record, before->record.id.value());
    QCOMPARE(import(u"reading-rooms.en.xml"_s), 1); // Its rows take the ids that became free.
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    QVERIFY(isSound());
    const auto after = m_library->run(application::target(u"A/HRC/RES/62/4"_s));
    VERIFY_RESULT(after);
    QCOMPARE(after->passages.size(), before->passages.size());
    for (qsizetype at = 0; at < before->passages.size(); ++at)
        QCOMPARE(after->passages.at(at).content, before->passages.at(at).content);
    QVERIFY(m_library->run(application::target(u"A/HRC/RES/66/3"_s)).has_value());
}

void TestTrash::originalsStayUntilTheTrashIsEmptied()
{
    jobs::JobControl control;
    QCOMPARE(application::importFiles(*m_library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added), 1);
    const auto target = m_library->run(application::target(u"A/HRC/RES/62/4"_s));
    VERIFY_RESULT(target);
    const QString original = m_library->originalPath(target->text->source.sha256);
    QVERIFY(QFile::exists(original));
    remove(TrashKind::Record, target->record.id.value());
    // Nothing takes the file for a leftover.
    QVERIFY(m_library->run(application::leftovers(m_library->originalsFolder()))->orphans.isEmpty());
    VERIFY_RESULT(m_library->run(application::removeLeftovers(m_library->originalsFolder(), QDateTime::currentDateTimeUtc().addSecs(5))));
    QVERIFY(QFile::exists(original));
    // What is new may belong to an import that runs.
    QFile file(original);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    const auto emptied = application::emptyTrash(*m_library, QDateTime::currentDateTimeUtc().addSecs(1));
    VERIFY_RESULT(emptied);
    QCOMPARE(emptied->entries, 1);
    QVERIFY(!QFile::exists(original));
    QVERIFY(m_library->run(application::trash())->isEmpty());
    QVERIFY(isSound());
}

void TestTrash::oldThingsGo()
{
    const model::Record theme = m_library.all(model::RecordKind::Theme).first();
    remove(TrashKind::Record, theme.id.value());
    const auto young = application::removeOldTrash(*m_library);
    VERIFY_RESULT(young);
    QCOMPARE(young->entries, 0);
    const model::TrashEntry entry = m_library->run(application::trash())->first();
    QCOMPARE(application::daysLeft(entry, entry.deleted), 30);
    QCOMPARE(application::daysLeft(entry, entry.deleted.addDays(12)), 18);
    QCOMPARE(application::daysLeft(entry, entry.deleted.addDays(99)), 0);
    const auto old = application::emptyTrash(*m_library, entry.deleted.addDays(30));
    VERIFY_RESULT(old);
    QCOMPARE(old->entries, 1);
}

void TestTrash::searchFindsOnlyWhatIsThere()
{
    const qint64 before = hits(u"local governments"_s);
    QVERIFY(before > 0);
    const auto entries = remove(TrashKind::Record, m_library.document(u"A/HRC/RES/57/12"_s).id.value());
    QVERIFY(hits(u"local governments"_s) < before);
    VERIFY_RESULT(m_library->run(application::restoreFromTrash(entries)));
    QCOMPARE(hits(u"local governments"_s), before);
}

QTEST_GUILESS_MAIN(TestTrash)
#include "tst_trash.moc"
