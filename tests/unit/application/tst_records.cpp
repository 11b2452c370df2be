// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <application/citation.h>
#include <application/dataediting.h>
#include <application/quotations.h>
#include <application/recorddetails.h>
#include <application/records.h>
#include <application/target.h>

#include <testdata.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Records: found, listed, made, changed, cited, and what the texts tell of them.
class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_library.renew()); }
    void cleanup() { m_library.close(); }

    void aReferenceFindsItsRecord()
    {
        const auto found = m_library->run(application::recordOf(*model::Reference::parse(u"57/12"_s)));
        VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->symbol, u"A/HRC/RES/57/12"_s);
        const auto unknown = m_library->run(application::recordOf(*model::Reference::parse(u"A/HRC/RES/99/99"_s)));
        VERIFY_RESULT(unknown);
        QVERIFY(!*unknown);
        const auto refused = m_library->run(application::resolve(*model::Reference::parse(u"A/HRC/RES/99/99"_s)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        const auto state = m_library->run(application::recordOf(model::RecordKind::State, u"KOR"_s));
        VERIFY_RESULT(state);
        QCOMPARE(state->value().name, u"Republic of Korea"_s);
    }

    void aListHasWhatItsFilterAsksFor()
    {
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = true;
        filter.body = u"HRC"_s;
        const auto rows = m_library->run(application::records(filter));
        VERIFY_RESULT(rows);
        QStringList symbols;
        for (const model::RecordRow &row : *rows)
            symbols.append(row.record.symbol);
        symbols.sort();
        QCOMPARE(symbols, (QStringList {u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/13"_s, u"A/HRC/RES/57/5"_s}));
    }

    void aRecordIsMadeAndChanged()
    {
        model::Record city;
        city.kind = model::RecordKind::Theme;
        city.name = u"Lakes"_s;
        const auto made = m_library->run(application::makeRecord(city));
        VERIFY_RESULT(made);
        VERIFY_RESULT(m_library->run(application::setField(*made, u"fields.scope"_s, u"Standing water."_s, by())));
        const model::Record stored = m_library.named(model::RecordKind::Theme, u"Lakes"_s);
        QCOMPARE(stored.id, *made);
        QCOMPARE(stored.fields.value(u"scope"_s).toString(), u"Standing water."_s);
        const auto details = application::recordDetails(*m_library, stored);
        VERIFY_RESULT(details);
        QCOMPARE(details->history.size(), 1);
        QCOMPARE(details->history.first().by.author, u"Ada"_s);
    }

    void fieldsOfManyAreSetAtOnce()
    {
        const QList<model::Record> before {m_library.document(u"A/HRC/RES/57/12"_s), m_library.document(u"A/HRC/RES/57/5"_s)};
        QVERIFY(application::sharedField(before, u"name"_s).hasSeveral);
        QCOMPARE(application::sharedField(before, u"body"_s).value.toString(), u"HRC"_s);
        QList<application::FieldEdit> edits;
        for (const model::Record &record : before)
            edits.append({record.id, u"fields.note"_s, u"For the committee"_s});
        VERIFY_RESULT(m_library->run(application::setFields(edits, by())));
        const auto after = m_library->run(application::recordsWith({before.first().id, base::RecordId(987654), before.last().id}));
        VERIFY_RESULT(after);
        QCOMPARE(after->size(), 2);
        QCOMPARE(application::sharedField(*after, u"fields.note"_s).value.toString(), u"For the committee"_s);
        for (const model::Record &record : *after)
            QCOMPARE(application::recordDetails(*m_library, record)->history.size(), 1);
        // All of them or none.
        edits.append({base::RecordId(987654), u"fields.note"_s, u"Nobody"_s});
        edits.first().value = u"Half"_s;
        QVERIFY(!m_library->run(application::setFields(edits, by())));
        QCOMPARE(m_library.document(u"A/HRC/RES/57/12"_s).fields.value(u"note"_s).toString(), u"For the committee"_s);
    }

    void aReferenceFindsParagraphsInALanguage()
    {
        const model::Record first = m_library.document(u"A/HRC/RES/57/12"_s);
        const auto whole = m_library->run(application::target(first.symbol));
        VERIFY_RESULT(whole);
        QVERIFY(whole->text && !whole->paragraph() && whole->passages.size() > 1);
        const auto one = m_library->run(application::target(first.symbol + u" OP1"_s, whole->text->language));
        VERIFY_RESULT(one);
        QCOMPARE(one->paragraph()->address.text(), u"OP1"_s);
        QCOMPARE(m_library->run(application::target(first.symbol, u"xx"_s)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::target(u"A/HRC/RES/1/999"_s)).error().code, base::ErrorCode::NotFound);
        QCOMPARE(m_library->run(application::target(u"no reference"_s)).error().code, base::ErrorCode::NotFound);
    }

    void everyStyleCites()
    {
        const auto target = m_library->run(application::target(u"A/HRC/RES/57/12"_s + u" OP1"_s));
        VERIFY_RESULT(target);
        QSet<QString> citations;
        for (const QString &style : application::citationStyles())
            citations.insert(application::cite(target->record, *target->text, target->paragraph(), style));
        QCOMPARE(citations.size(), application::citationStyles().size());
        QVERIFY(application::citationStyles().contains(u"oscola"_s) && application::citationStyles().contains(u"ris"_s));
        const QString un = application::cite(target->record, *target->text, target->paragraph(), u"un"_s);
        QCOMPARE(application::cite(target->record, *target->text, target->paragraph(), u"nonsense"_s), un);
        QVERIFY(un != application::cite(target->record, *target->text, nullptr, u"un"_s));
    }

    void quotationsOfTheLibraryAndOfARecord()
    {
        const auto all = m_library->run(application::quotations({}));
        VERIFY_RESULT(all);
        const auto said = m_library->run(application::quotations(m_library.document(u"A/HRC/RES/57/12"_s).id));
        VERIFY_RESULT(said);
        QVERIFY(said->size() <= all->size());
        model::QuotationState unknown;
        unknown.quotation = model::QuotationId(987654);
        const auto refused = m_library->run(application::changeQuotation(unknown, by()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
    }

    void aNameThatIsNotLinkedIsAMention()
    {
        const auto details = application::recordDetails(*m_library, m_library.named(model::RecordKind::Theme, u"Smart cities"_s));
        VERIFY_RESULT(details);
        QVERIFY(details->mentions.query.contains(u"\"Smart cities\""_s));
        QVERIFY(std::ranges::all_of(details->mentions.found, [](const application::Mention &mention) { return mention.link.end > 0; }));
        QVERIFY(details->merged.isEmpty());
    }

    void textsTellOfRecords()
    {
        const auto evidence = m_library->run(application::evidence(model::RecordKind::Theme, 2));
        VERIFY_RESULT(evidence);
        const auto told = evidence->value(m_library.named(model::RecordKind::Theme, u"Smart cities"_s).id);
        QVERIFY(!told.isEmpty() && told.size() <= 2);
        QVERIFY(!application::sentenceOf(told.first()).isEmpty());
        QVERIFY(told.first().content.contains(application::sentenceOf(told.first())));
    }

    void wantedDocumentsAreCitedAndNotThere()
    {
        const auto wanted = m_library->run(application::wantedDocuments());
        VERIFY_RESULT(wanted);
        QVERIFY(!wanted->isEmpty());
        QVERIFY(std::ranges::is_sorted(*wanted, std::ranges::greater(), &library::WantedRow::citations));
        QVERIFY(std::ranges::none_of(*wanted, [](const library::WantedRow &row) { return row.record.inLibrary; }));
        QVERIFY(!wanted->first().citedBy.isEmpty());
    }

    void aTextHasItsPlaceInALineage()
    {
        const base::RecordId work = m_library.document(u"A/HRC/RES/57/12"_s).id;
        const auto lineage = m_library->run(application::lineage(work));
        VERIFY_RESULT(lineage);
        QVERIFY(std::ranges::any_of(lineage->members, [work](const library::LineageMember &member) { return member.record.id == work; }));
    }

    void aRecordThatIsThereIsNotMadeTwice()
    {
        model::Record theme = m_library.named(model::RecordKind::Theme, u"Smart cities"_s);
        const qsizetype before = m_library.all(model::RecordKind::Theme).size();
        const base::RecordId known = theme.id;
        theme.id = {};
        QCOMPARE(m_library->run(application::makeRecord(theme)).value(), known);
        QCOMPARE(m_library.all(model::RecordKind::Theme).size(), before);
        QVERIFY(!m_library->run(application::setField(base::RecordId(987654), u"name"_s, u"Nobody"_s, by())));
    }

private:
    static model::Signature by() { return testdata::signedBy(u"Ada"_s); }

    testdata::SampleLibrary m_library;
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
