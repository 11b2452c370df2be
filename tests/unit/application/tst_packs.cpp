// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/packdescription.h>
#include <application/packs.h>
#include <application/records.h>
#include <application/target.h>
#include <application/trash.h>

#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::PackItem;

/// Packs: how they are put together, kept, and made ready to be printed.
class TestPacks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        VERIFY_RESULT(m_library.renew());
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = true;
        const auto rows = m_library->run(application::records(filter));
        VERIFY_RESULT(rows);
        for (const model::RecordRow &row : *rows) {
            const auto target = m_library->run(application::target(row.record.symbol + u" OP1"_s));
            if (target && target->paragraph()) {
                m_target = *target;
                return;
            }
        }
        QFAIL("no resolution");
    }
    void cleanup() { m_library.close(); }

    void anEditReadsOnlyWhatIsNew()
    {
        const auto id = append({}, {m_target.paragraph()->id});
        const auto known = std::make_shared<application::KnownMaterial>();
        const auto outline = m_library->run(application::packOutline(id, u"en"_s, {}, known));
        VERIFY_RESULT(outline);
        // A fetcher that has nothing: what is read now would be missing.
        const briefing::Fetcher nothing {
            .record = [](base::RecordId) -> base::Result<model::Record> { return base::failure(base::ErrorCode::NotFound); },
            .texts = [](base::RecordId) { return QList<model::Text>(); },
            .passages = [](base::TextId) { return QList<model::Passage>(); },
            .passagesAt = [](base::TextId, const model::Address &) { return QList<model::Passage>(); },
            .place = [](base::PassageId) -> base::Result<briefing::FoundPassage> { return base::failure(base::ErrorCode::NotFound); },
            .annotation = [](base::AnnotationId) -> base::Result<model::Annotation> { return base::failure(base::ErrorCode::NotFound); },
            .annotationsOf = [](base::TextId) { return QList<model::Annotation>(); },
            .restricted = {},
            .table = {},
            .facts = {},
        };
        model::Pack edited = outline->pack;
        edited.items.first().text = u"It is what we need."_s;
        edited.items.prepend(edited.items.first());
        edited.items.first().quote += u" And more."_s;
        const auto material = known->collect(edited, u"en"_s, nothing, application::KnownMaterial::Use::Known);
        VERIFY_RESULT(material);
        QCOMPARE(material->size(), 2);
        QVERIFY(material->at(0).passages.isEmpty());
        QVERIFY(!material->at(1).passages.isEmpty());
        QCOMPARE(material->at(1).item.text, u"It is what we need."_s);
        // In another language, or when all is to be read, nothing is known.
        const auto french = known->collect(outline->pack, u"fr"_s, nothing, application::KnownMaterial::Use::Known);
        VERIFY_RESULT(french);
        QVERIFY(french->first().passages.isEmpty());
        const auto anew = known->collect(outline->pack, u"en"_s, nothing, application::KnownMaterial::Use::Nothing);
        VERIFY_RESULT(anew);
        QVERIFY(anew->first().passages.isEmpty());
    }

    void aParagraphIsTakenWithWhatStandsBelowIt()
    {
        const auto id = append({}, {m_target.paragraph()->id});
        const auto outline = m_library->run(application::packOutline(id, u"en"_s, {}));
        VERIFY_RESULT(outline);
        const PackItem item = outline->pack.items.first();
        QCOMPARE(item.kind, PackItem::Kind::Passage);
        QVERIFY(item.quote.startsWith(m_target.paragraph()->content));
        QCOMPARE(item.language, m_target.text->language);
        QCOMPARE(outline->changedQuotations, 0);
        QCOMPARE(outline->sources.size(), 1);
        // A description without words of its own takes the same.
        const auto described = m_library->run(application::packOfDescription(
            {{u"items"_s, QJsonArray {QJsonObject {{u"ref"_s, QString(m_target.record.symbol + u" OP1"_s)}}}}}));
        VERIFY_RESULT(described);
        QVERIFY(application::sameItem(described->items.first(), item));
    }

    void whatWasAppendedMeanwhileStays()
    {
        const auto id = append({}, {m_target.paragraph()->id});
        model::Pack read = m_library->run(application::packOutline(id, u"en"_s, {}))->pack;
        const QList<PackItem> known = read.items;
        append(id, {});
        PackItem note;
        note.kind = PackItem::Kind::Note;
        note.text = u"Written meanwhile"_s;
        read.items.prepend(note);
        const auto saved = m_library->run(application::savePack(read, known));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->items.size(), 3);
        QCOMPARE(saved->items.last().kind, PackItem::Kind::Document);
        QVERIFY(std::ranges::equal(m_library->run(application::packOutline(id, u"en"_s, {}))->pack.items, saved->items, application::sameItem));
        QVERIFY(!m_library->run(application::savePack({}, {})));
    }

    void aPackGetsParagraphsAndKeepsThem()
    {
        model::Pack blank;
        blank.title = u"For the minister"_s;
        const base::RecordId person = m_library.named(model::RecordKind::Person, u"Woohyun Kang"_s).id;
        const auto id = m_library->run(application::appendToPack({}, blank, person, {}));
        VERIFY_RESULT(id);
        const auto words = [](const application::RecordFacts &facts) { return QStringList {facts.record.name}; };
        const auto outline = m_library->run(application::packOutline(*id, u"en"_s, words));
        VERIFY_RESULT(outline);
        QCOMPARE(outline->pack.title, u"For the minister"_s);
        QCOMPARE(outline->blocks.first().facts, QStringList {u"Woohyun Kang"_s});
        // What came from a document since the page was read stays when the page is saved.
        model::Pack page = outline->pack;
        const auto again = m_library->run(application::appendToPack(*id, {}, m_library.document(u"A/HRC/RES/57/5"_s).id, {}));
        VERIFY_RESULT(again);
        page.title = u"For the ambassador"_s;
        const auto saved = m_library->run(application::savePack(page, outline->pack.items));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->title, u"For the ambassador"_s);
        QCOMPARE(saved->items.size(), 2);
        QCOMPARE(saved->items.last().kind, model::PackItem::Kind::Document);
    }

    void aQueryMakesAPackByDocument()
    {
        const auto pack = application::packOfQuery(*m_library, u"cities"_s);
        VERIFY_RESULT(pack);
        QVERIFY(!pack->title.isEmpty() && !pack->title.endsWith(u'.'));
        QList<base::RecordId> works;
        for (const PackItem &item : pack->items) {
            QVERIFY(!item.quote.isEmpty());
            if (works.isEmpty() || works.last() != item.record)
                works.append(item.record);
        }
        QCOMPARE(QSet<base::RecordId>(works.begin(), works.end()).size(), works.size());
        QCOMPARE(application::packOfQuery(*m_library, u"zzzzqqq"_s).error().code, base::ErrorCode::NotFound);
    }

    void aQueryTakesItsParagraphsInTheLanguageOfThePack()
    {
        const auto pack = application::packOfQuery(*m_library, u"cities"_s, u"fr"_s);
        VERIFY_RESULT(pack);
        const auto outline = m_library->run(application::packOutline(*pack, u"fr"_s, {}));
        VERIFY_RESULT(outline);
        const auto isFrench = [](const PackItem &item) { return item.language == u"fr"_s; };
        QVERIFY(std::ranges::any_of(pack->items, isFrench));
        QCOMPARE(outline->changedQuotations, 0);
        // What is not there in French stays as it was found, and nothing comes twice.
        const auto found = application::packOfQuery(*m_library, u"cities"_s);
        VERIFY_RESULT(found);
        QVERIFY(pack->items.size() <= found->items.size());
        QSet<base::PassageId> passages;
        for (const PackItem &item : pack->items)
            passages.insert(item.passage);
        QCOMPARE(passages.size(), pack->items.size());
    }

    void whatIsGoneIsNamed()
    {
        const auto gone = m_library->run(application::packOutline(base::PackId(99), u"en"_s, {}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, base::ErrorCode::NotFound);
        QCOMPARE(gone.error().subject, u"pack:99"_s);
        const auto restored = m_library->run(application::restoreFromTrash({model::TrashId(99)}));
        QVERIFY(!restored);
        QCOMPARE(restored.error().subject, u"trash:99"_s);
    }

    void descriptionsThatMakeNoSenseAreRefused()
    {
        const auto refused = [this](const QJsonObject &item) {
            return m_library->run(application::packOfDescription({{u"items"_s, QJsonArray {item}}})).error().code;
        };
        QCOMPARE(refused({}), base::ErrorCode::BadInput);
        QCOMPARE(refused({{u"ref"_s, u"A/HRC/RES/1/999"_s}}), base::ErrorCode::NotFound);
        const auto whole = m_library->run(application::packOfDescription({{u"title"_s, u"T"_s}, {u"date"_s, u"2044-03-01"_s},
            {u"items"_s, QJsonArray {QJsonObject {{u"heading"_s, u"H"_s}}, QJsonObject {{u"ref"_s, m_target.record.symbol}},
                             QJsonObject {{u"record"_s, m_target.record.symbol}}}}}));
        VERIFY_RESULT(whole);
        QCOMPARE(whole->date, QDate(2044, 3, 1));
        QCOMPARE(whole->items.at(0).kind, PackItem::Kind::Heading);
        QCOMPARE(whole->items.at(1).kind, PackItem::Kind::Document);
        QCOMPARE(whole->items.at(2).kind, PackItem::Kind::Record);
    }

    void factsAreWordedByTheCaller()
    {
        model::RecordFilter people;
        people.kind = model::RecordKind::Person;
        const auto rows = m_library->run(application::records(people));
        VERIFY_RESULT(rows);
        const auto id = m_library->run(application::appendToPack({}, {}, rows->first().record.id, {}));
        VERIFY_RESULT(id);
        const auto outline = m_library->run(application::packOutline(*id, u"en"_s, [](const application::RecordFacts &facts) {
            return QStringList {facts.record.name, QString::number(facts.counts.size()), QString::number(facts.from.size() + facts.to.size())};
        }));
        VERIFY_RESULT(outline);
        const QStringList facts = outline->blocks.first().facts;
        QCOMPARE(facts.at(0), rows->first().record.name);
        QCOMPARE(facts.at(1), u"0"_s);
        QVERIFY(facts.at(2).toInt() > 0);
    }

private:
    base::PackId append(base::PackId pack, const QList<base::PassageId> &passages)
    {
        return m_library->run(application::appendToPack(pack, {}, m_target.record.id, passages)).value_or(base::PackId());
    }

    testdata::SampleLibrary m_library;
    application::Target m_target;
};

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
