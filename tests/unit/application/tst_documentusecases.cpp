// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedsample.h"

#include <application/annotations.h>
#include <application/links.h>
#include <application/quotations.h>
#include <application/readingcontent.h>
#include <application/recorddetails.h>
#include <application/recordmerging.h>
#include <application/suggestions.h>

#include <testdata.h>

#include <QTimeZone>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What a person does with a document and what is linked to it, without a screen.
class TestDocumentUseCases : public QObject
{
    Q_OBJECT

private slots:
    void init() { VERIFY_RESULT(m_sample.renew()); }
    void cleanup() { m_sample.close(); }

    void aReferenceFindsItsRecord()
    {
        const auto found = m_sample.run(application::recordOf(*model::Reference::parse(u"57/12"_s)));
        VERIFY_RESULT(found);
        QVERIFY(*found);
        QCOMPARE((*found)->symbol, u"A/HRC/RES/57/12"_s);
        const auto unknown = m_sample.run(application::recordOf(*model::Reference::parse(u"A/HRC/RES/99/99"_s)));
        VERIFY_RESULT(unknown);
        QVERIFY(!*unknown);
        const auto refused = m_sample.run(application::resolve(*model::Reference::parse(u"A/HRC/RES/99/99"_s)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
        const auto state = m_sample.run(application::recordOf(model::RecordKind::State, u"KOR"_s));
        VERIFY_RESULT(state);
        QCOMPARE(state->value().name, u"Republic of Korea"_s);
    }

    void aListHasWhatItsFilterAsksFor()
    {
        model::RecordFilter filter;
        filter.kind = model::RecordKind::Document;
        filter.inLibrary = true;
        filter.body = u"HRC"_s;
        const auto rows = m_sample.run(application::records(filter));
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
        const auto made = m_sample.run(application::makeRecord(city));
        VERIFY_RESULT(made);
        VERIFY_RESULT(m_sample.run(application::setField(*made, u"fields.scope"_s, u"Standing water."_s, by())));
        const model::Record stored = m_sample.named(model::RecordKind::Theme, u"Lakes"_s);
        QCOMPARE(stored.id, *made);
        QCOMPARE(stored.fields.value(u"scope"_s).toString(), u"Standing water."_s);
        const auto details = application::recordDetails(*m_sample, stored);
        VERIFY_RESULT(details);
        QCOMPARE(details->history.size(), 1);
        QCOMPARE(details->history.first().by.author, u"Ada"_s);
    }

    void aTextIsReadInTheWantedLanguage()
    {
        const base::RecordId work = m_sample.document(u"A/HRC/RES/57/12"_s).id;
        const auto french = m_sample.run(application::readingContent({work, u"fr"_s, {}, u"ar"_s}));
        VERIFY_RESULT(french);
        QCOMPARE(french->text.language, u"fr"_s);
        QCOMPARE(french->languages(), (QStringList {u"en"_s, u"ar"_s, u"fr"_s}));
        QVERIFY(french->passageAt(model::Address(u"OP8"_s)));
        QCOMPARE(french->annotations.size(), 1);
        QVERIFY(!french->from.isEmpty());
        const auto arabic = m_sample.run(application::readingContent({work, {}, {}, u"ar"_s}));
        VERIFY_RESULT(arabic);
        QCOMPARE(arabic->text.language, u"ar"_s);
        const auto paragraph = m_sample.run(application::paragraphText({work, u"en"_s, {}, {}}, model::Address(u"OP8"_s)));
        VERIFY_RESULT(paragraph);
        QVERIFY(paragraph->contains(u"smart city projects"_s));
        QCOMPARE(m_sample.run(application::originals(french->text.id)).value().size(), 1);
    }

    void annotationsAreAddedChangedAndRemoved()
    {
        const auto before = m_sample.run(application::annotations());
        VERIFY_RESULT(before);
        QCOMPARE(before->size(), 8);
        model::Annotation note = before->first().annotation;
        note.id = {};
        note.comment = u"To be read again."_s;
        auto added = m_sample.run(application::addAnnotations({note}));
        VERIFY_RESULT(added);
        QVERIFY(added->first().id.isValid());
        added->first().comment = u"Read."_s;
        VERIFY_RESULT(m_sample.run(application::updateAnnotations(*added)));
        QVERIFY(comments().contains(u"Read."_s));
        VERIFY_RESULT(m_sample.run(application::removeAnnotations(*added)));
        QVERIFY(!comments().contains(u"Read."_s));
    }

    void aLinkIsMadeDecidedAndPutBack()
    {
        model::Link link;
        link.from = m_sample.document(u"A/HRC/RES/57/5"_s).id;
        link.to = m_sample.named(model::RecordKind::Theme, u"Smart cities"_s).id;
        link.relation = u"about"_s;
        const auto made = m_sample.run(application::makeLink(link, by()));
        VERIFY_RESULT(made);
        QCOMPARE(statusOf(link), model::LinkStatus::Accepted);
        VERIFY_RESULT(m_sample.run(application::restoreLinks(*made, by())));
        QVERIFY(!statusOf(link));
        const auto states = m_sample.run(application::decideLinks({made->first().link}, model::LinkStatus::Accepted, by()));
        VERIFY_RESULT(states);
        QCOMPARE(states->first().status, model::LinkStatus::Rejected);
        QCOMPARE(statusOf(link), model::LinkStatus::Accepted);
    }

    void similarSuggestionsAreDecidedTogether()
    {
        const auto groups = m_sample.run(application::suggestionGroups());
        VERIFY_RESULT(groups);
        QCOMPARE(m_sample.run(application::suggestionCount()).value(), groups->total);
        if (groups->groups.isEmpty())
            QSKIP("The rules are sure of all links of the sample.");
        const application::Suggestions::Group &first = groups->groups.first();
        const auto states = m_sample.run(application::decideLinks(
            application::similarSuggestions(first.rows.first().link.id, model::Alike::SameRule), model::LinkStatus::Accepted, by()));
        VERIFY_RESULT(states);
        QVERIFY(states->size() >= first.count.count);
        QVERIFY(m_sample.run(application::suggestionCount()).value() < groups->total);
    }

    void twoRecordsBecomeOneAndTwoAgain()
    {
        const model::Record kept = m_sample.named(model::RecordKind::Theme, u"Smart cities"_s);
        const model::Record other = m_sample.named(model::RecordKind::Theme, u"Digitalization of cities"_s);
        const auto candidates = m_sample.run(application::mergeCandidates(kept));
        VERIFY_RESULT(candidates);
        QCOMPARE(candidates->first().id, other.id); // It shares the word "cities".
        const auto preview = m_sample.run(application::mergePreview(other.id, kept.id));
        VERIFY_RESULT(preview);
        QVERIFY(preview->links > 0);
        const auto merge = m_sample.run(application::mergeRecords(other.id, kept.id, model::MergedName::OfOther, by()));
        VERIFY_RESULT(merge);
        QVERIFY(!m_sample.named(model::RecordKind::Theme, u"Smart cities"_s).id.isValid());
        const auto split = m_sample.run(application::splitRecord(kept.id, *merge, by()));
        VERIFY_RESULT(split);
        QCOMPARE(split->name, model::MergedName::OfOther);
        QCOMPARE(m_sample.named(model::RecordKind::Theme, u"Smart cities"_s).id, kept.id);
        QCOMPARE(m_sample.named(model::RecordKind::Theme, u"Digitalization of cities"_s).id, split->other);
    }

    void quotationsOfTheLibraryAndOfARecord()
    {
        const auto all = m_sample.run(application::quotations({}));
        VERIFY_RESULT(all);
        const auto said = m_sample.run(application::quotations(m_sample.document(u"A/HRC/RES/57/12"_s).id));
        VERIFY_RESULT(said);
        QVERIFY(said->size() <= all->size());
        model::QuotationState unknown;
        unknown.quotation = model::QuotationId(987654);
        const auto refused = m_sample.run(application::changeQuotation(unknown, by()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::NotFound);
    }

    void aNameThatIsNotLinkedIsAMention()
    {
        const auto details = application::recordDetails(*m_sample, m_sample.named(model::RecordKind::Theme, u"Smart cities"_s));
        VERIFY_RESULT(details);
        QVERIFY(details->mentions.query.contains(u"\"Smart cities\""_s));
        QVERIFY(std::ranges::all_of(details->mentions.found, [](const application::Mention &mention) { return mention.link.end > 0; }));
        QVERIFY(details->merged.isEmpty());
    }

private:
    static model::Signature by() { return {u"Ada"_s, QDateTime({2026, 11, 23}, {12, 0}, QTimeZone::UTC)}; }

    QStringList comments() const
    {
        QStringList all;
        const auto rows = m_sample.run(application::annotations()).value_or(QList<model::AnnotationRow>());
        for (const model::AnnotationRow &row : rows)
            all.append(row.annotation.comment);
        return all;
    }

    /// Nothing for a link that is rejected or not there.
    std::optional<model::LinkStatus> statusOf(const model::Link &link) const
    {
        const auto rows = m_sample.run(application::linksOf(link.from, model::LinkEnd::From, link.relation, 100));
        for (const model::LinkRow &row : rows.value_or(QList<model::LinkRow>())) {
            if (row.link.to == link.to && !row.link.fromPassage.isValid())
                return row.link.status;
        }
        return {};
    }

    testdata::OpenedSample m_sample;
};

QTEST_GUILESS_MAIN(TestDocumentUseCases)
#include "tst_documentusecases.moc"
