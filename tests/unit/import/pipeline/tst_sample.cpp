// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/pipeline/importer.h>
#include <import/pipeline/sample.h>
#include <library/store/annotations.h>
#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <library/store/links.h>
#include <library/store/maintenance.h>
#include <library/store/packs.h>

#include <testdata.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using library::Database;
using library::Library;

namespace {

model::Reference reference(const QString &text)
{
    return *model::Reference::parse(text);
}

bool contains(const QList<model::LinkRow> &links, const QString &relation, const QString &symbolOrName, const QString &role = {})
{
    return std::ranges::any_of(links, [&](const model::LinkRow &row) {
        return row.link.relation == relation && (row.to.symbol == symbolOrName || row.to.name == symbolOrName)
            && (role.isEmpty() || row.link.role == role);
    });
}

}

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        VERIFY_RESULT(pipeline::makeSampleLibrary(path(), [] { return QDateTime({2026, 11, 23}, {12, 0}, QTimeZone::UTC); }));
        auto opened = Library::open(path(), Database::Access::ReadWrite);
        VERIFY_RESULT(opened);
        m_library = std::move(*opened);
    }

    void cleanupTestCase() { m_library.reset(); }

    void passesItsCheck()
    {
        const QString originals = m_library->originalsFolder();
        const auto report =
            m_library->read([&](const Database &database) { return library::checkLibrary(database, originals); });
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->passages > 100);
    }

    void resolutionHasThreeLanguagesAndSaysThatItIsASummary()
    {
        const model::Record record = resolved(u"A/HRC/RES/57/12"_s);
        QCOMPARE(record.date, QDate(2024, 10, 10));
        QCOMPARE(record.name, u"Local government and human rights"_s);
        QCOMPARE(record.fields.value("status"_L1).toString(), u"summary"_s);
        const auto texts = m_library->read([&](const Database &database) { return library::DocumentQueries(database).texts(record.id); });
        VERIFY_RESULT(texts);
        QStringList languages;
        for (const model::Text &text : *texts)
            languages.append(text.language);
        QCOMPARE(languages, QStringList({u"en"_s, u"ar"_s, u"fr"_s}));
        const auto passages =
            m_library->read([&](const Database &database) { return library::DocumentQueries(database).passages(texts->first().id); });
        VERIFY_RESULT(passages);
        QVERIFY(passages->at(1).content.contains(u"summary"_s));
        const auto operative = [](const model::Passage &passage) { return passage.kind == model::PassageKind::Operative; };
        QCOMPARE(std::ranges::count_if(*passages, operative), 14);
    }

    void sponsorsCoreGroupAndSeriesAreLinked()
    {
        const QList<model::LinkRow> links = linksFrom(u"A/HRC/RES/57/12"_s);
        const auto sponsor = [](const model::LinkRow &row) { return row.link.relation == "sponsors"_L1 && row.link.role == "sponsor"_L1; };
        QCOMPARE(std::ranges::count_if(links, sponsor), 30);
        for (const QString &code : {u"KOR"_s, u"CHL"_s, u"EGY"_s, u"ROU"_s})
            QVERIFY2(contains(links, u"sponsors"_s, code, u"core group"_s), qPrintable(code));
        QVERIFY(contains(links, u"follows"_s, u"A/HRC/RES/51/12"_s));
        QVERIFY(contains(links, u"about"_s, u"Smart cities"_s));
        for (const QString &cited : {u"A/HRC/RES/24/2"_s, u"A/HRC/RES/51/12"_s, u"A/RES/70/1"_s, u"A/HRC/56/32"_s})
            QVERIFY2(contains(links, u"cites"_s, cited), qPrintable(cited));
    }

    void earlierTextsOfTheSeriesAreWanted()
    {
        for (const QString &symbol : {u"A/HRC/RES/24/2"_s, u"A/HRC/RES/51/12"_s}) {
            const model::Record record = resolved(symbol);
            QVERIFY2(!record.inLibrary, qPrintable(symbol));
            QCOMPARE(record.name, u"Local government and human rights"_s);
            QVERIFY(record.date.isValid());
        }
    }

    void webinarSaysThatItsYearIsInferred()
    {
        const model::Record webinar = keyed(model::RecordKind::Event, u"event:webinar-2024-10-29"_s);
        QCOMPARE(webinar.date, QDate(2024, 10, 29));
        QVERIFY(webinar.fields.value("date_inferred"_L1).toBool());
        const auto links = m_library->read([&](const Database &database) { return library::LinkQueries(database).from(webinar.id); });
        VERIFY_RESULT(links);
        QVERIFY(contains(*links, u"speaker"_s, u"Woohyun Kang"_s));
        QVERIFY(contains(*links, u"discusses"_s, u"A/HRC/RES/57/12"_s));
    }

    void bothDeadlinesStandWithTheirSources()
    {
        const model::Record call = keyed(model::RecordKind::Event, u"event:call-57-12"_s);
        const auto parts = m_library->read([&](const Database &database) { return library::LinkQueries(database).to(call.id); });
        VERIFY_RESULT(parts);
        QSet<QDate> days;
        for (const model::LinkRow &row : *parts) {
            if (row.from.fields.value("type"_L1).toString() != "deadline"_L1)
                continue;
            days.insert(row.from.date);
            QVERIFY(!row.from.fields.value("source"_L1).toString().isEmpty());
        }
        QCOMPARE(days, QSet<QDate>({QDate(2025, 6, 30), QDate(2025, 7, 15)}));
    }

    void everyRelationIsKnown()
    {
        QSet<QString> known;
        for (const model::Relation &relation : model::relations())
            known.insert(QString::fromLatin1(relation.name));
        for (const model::RecordKind kind : {model::RecordKind::Document, model::RecordKind::Event, model::RecordKind::Person}) {
            model::RecordFilter filter;
            filter.kind = kind;
            const auto rows = m_library->read([&](const Database &database) { return library::DocumentQueries(database).list(filter); });
            VERIFY_RESULT(rows);
            QVERIFY(!rows->isEmpty());
            for (const model::RecordRow &row : *rows) {
                const auto links = m_library->read([&](const Database &database) { return library::LinkQueries(database).from(row.record.id); });
                VERIFY_RESULT(links);
                for (const model::LinkRow &link : *links)
                    QVERIFY2(known.contains(link.link.relation), qPrintable(link.link.relation));
            }
        }
    }

    void notesHangOnTheirWordsInSeveralColours()
    {
        const auto notes = m_library->read([](const Database &database) { return library::AnnotationQueries(database).all(); });
        VERIFY_RESULT(notes);
        QSet<int> colours;
        for (const model::AnnotationRow &row : *notes) {
            const auto place = m_library->read(
                [&](const Database &database) { return library::DocumentQueries(database).place(row.annotation.passage); });
            VERIFY_RESULT(place);
            const model::Anchor &anchor = row.annotation.anchor;
            QCOMPARE(place->passage.content.mid(anchor.start, anchor.end - anchor.start), anchor.exact);
            colours.insert(int(row.annotation.colour));
        }
        QVERIFY(colours.size() >= 5);
    }

    void packQuotesItsParagraphs()
    {
        const auto packs = m_library->read([](const Database &database) { return library::PackStore(database).all(); });
        VERIFY_RESULT(packs);
        QCOMPARE(packs->size(), 1);
        int quotes = 0;
        for (const model::PackItem &item : packs->first().items) {
            QVERIFY(item.kind != model::PackItem::Kind::Annotation || item.annotation.isValid());
            QVERIFY(item.kind != model::PackItem::Kind::Record || item.record.isValid());
            if (item.kind != model::PackItem::Kind::Passage)
                continue;
            const auto place =
                m_library->read([&](const Database &database) { return library::DocumentQueries(database).place(item.passage); });
            VERIFY_RESULT(place);
            QCOMPARE(item.quote, place->passage.content);
            ++quotes;
        }
        QVERIFY(quotes >= 5);
    }

    void aFolderThatIsNotEmptyIsRefusedAndUntouched()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const base::Status made = pipeline::makeSampleLibrary(folder.path());
        QVERIFY(!made);
        QCOMPARE(made.error().code, base::ErrorCode::FolderNotEmpty);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList({u"mine.txt"_s}));
    }

    void theOfficialTextTakesTheSummarysPlace()
    {
        NEEDS_REAL_FILES(data);
        QTemporaryDir folder;
        VERIFY_RESULT(pipeline::makeSampleLibrary(folder.filePath(u"library"_s)));
        auto library = Library::open(folder.filePath(u"library"_s), Database::Access::ReadWrite);
        VERIFY_RESULT(library);
        jobs::JobControl control;
        const model::ImportReport summary = pipeline::Importer(**library).import(
            {data + u"/unxml/HRCresolutions/57session/English/A_HRC_RES_57_12E.xml"_s}, control);
        QCOMPARE(summary.count(model::ImportOutcome::Updated), 1);
        const auto text = (*library)->read([&](const Database &database) -> base::Result<std::optional<model::Text>> {
            const library::DocumentQueries queries(database);
            const auto record = queries.resolve(reference(u"A/HRC/RES/57/12"_s));
            if (!record)
                return base::failure(record.error());
            return queries.textIn(record->id, u"en"_s);
        });
        VERIFY_RESULT(text);
        QVERIFY(text->has_value());
        QCOMPARE((*text)->source.format, u"akn"_s);
        const auto notes = (*library)->read([&](const Database &database) { return library::AnnotationQueries(database).ofText((*text)->id); });
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 5);
    }

private:
    QString path() const { return m_folder.filePath(u"a library"_s); }

    model::Record resolved(const QString &symbol) const
    {
        const auto record =
            m_library->read([&](const Database &database) { return library::DocumentQueries(database).resolve(reference(symbol)); });
        return record ? *record : model::Record();
    }

    model::Record keyed(model::RecordKind kind, const QString &key) const
    {
        const auto record =
            m_library->read([&](const Database &database) { return library::DocumentQueries(database).findRecord(kind, key); });
        return record && *record ? **record : model::Record();
    }

    QList<model::LinkRow> linksFrom(const QString &symbol) const
    {
        const base::RecordId id = resolved(symbol).id;
        const auto links = m_library->read([&](const Database &database) { return library::LinkQueries(database).from(id); });
        return links ? *links : QList<model::LinkRow>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
