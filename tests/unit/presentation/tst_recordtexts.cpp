// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"

#include <presentation/packs/recordfacts.h>
#include <presentation/reader/recordcommands.h>
#include <presentation/reader/recordfields.h>
#include <presentation/reader/recordhistory.h>
#include <presentation/settings/kinds.h>
#include <presentation/settings/language.h>
#include <presentation/suggestions/quotationtext.h>
#include <presentation/suggestions/suggestionmodel.h>

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::LinkEnd;
using presentation::RecordField;

namespace {

model::Record record(qint64 id, model::RecordKind kind, const QString &name)
{
    model::Record made;
    made.id = base::RecordId(id);
    made.kind = kind;
    made.name = name;
    return made;
}

model::Change change(const QString &subject, const QJsonValue &before, const QJsonValue &after)
{
    model::Change made;
    made.subject = subject;
    made.before = before;
    made.after = after;
    return made;
}

model::LinkRow link(const QString &relation, const model::Record &from, const model::Record &to)
{
    model::LinkRow made;
    made.link.relation = relation;
    made.from = from;
    made.to = to;
    return made;
}

}

/// What a page says of a record: its fields, its history, its quotations, the facts that a pack prints.
class TestRecordTexts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.choose(u"en"_s); }
    void cleanup() { presentation::kinds::detach(); }

    void fieldsAreReadByTheirType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("date") << u"date"_s << QJsonValue(u"2024-10-11"_s) << u"11 October 2024"_s;
        QTest::newRow("no date") << u"date"_s << QJsonValue(u"in spring"_s) << u"in spring"_s;
        QTest::newRow("list") << u"list"_s << QJsonValue(QJsonArray {u"Geneva"_s, QString(), u"Nairobi"_s}) << u"Geneva, Nairobi"_s;
        QTest::newRow("list of one") << u"list"_s << QJsonValue(u"Geneva"_s) << u"Geneva"_s;
        QTest::newRow("States") << u"state-list"_s << QJsonValue(QJsonArray {u"ROU"_s, u"EGY"_s}) << u"Egypt, Romania"_s;
        QTest::newRow("yes") << u"boolean"_s << QJsonValue(true) << u"yes"_s;
        QTest::newRow("no") << u"boolean"_s << QJsonValue(false) << QString();
        QTest::newRow("number") << u"number"_s << QJsonValue(1234567) << u"1,234,567"_s;
        QTest::newRow("url") << u"url"_s << QJsonValue(u"https://un.org"_s) << u"https://un.org"_s;
        QTest::newRow("text") << u"text"_s << QJsonValue(u"Room XX"_s) << u"Room XX"_s;
        QTest::newRow("null") << u"text"_s << QJsonValue() << QString();
    }

    void fieldsAreReadByTheirType()
    {
        QFETCH(const QString, type);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, text);
        QCOMPARE(rows::plain(presentation::fieldText({u"some"_s, type, u"Some"_s}, value)), text);
    }

    void languagesAreCalledByTheirOwnName()
    {
        const RecordField field {u"original_language"_s, u"text"_s, u"Original language"_s};
        QCOMPARE(presentation::fieldText(field, u"fr"_s), u"Français"_s);
        QCOMPARE(presentation::fieldText(field, u"English and French"_s), u"English and French"_s);
    }

    void statesOfAListSortInTheWindowsLanguage()
    {
        m_language.choose(u"fr"_s);
        const QJsonArray codes {u"DEU"_s, u"EGY"_s, u"AUT"_s};
        QCOMPARE(presentation::fieldText({u"s"_s, u"state-list"_s, {}}, codes), u"Allemagne, Autriche, Égypte"_s);
    }

    void rolesAreSaidWhereTheRelationDoesNot()
    {
        QCOMPARE(presentation::roleText(u"sponsor"_s), QString());
        QCOMPARE(presentation::roleText(u"speaker"_s), QString());
        QCOMPARE(presentation::roleText(u"against"_s), u"against"_s);
        QCOMPARE(presentation::roleText(u"non-member sponsor"_s), u"sponsor, not a member"_s);
        QCOMPARE(presentation::roleText(u"keynote"_s), u"keynote"_s);
        QCOMPARE(presentation::roleText({}), QString());
    }

    void numbersTellWhatIsSuggested()
    {
        QCOMPARE(presentation::countText({u"cites"_s, {}, LinkEnd::To, 1200, 0}), u"1,200"_s);
        QCOMPARE(presentation::countText({u"cites"_s, {}, LinkEnd::To, 12, 1}), u"12 + 1 suggested"_s);
    }

    void factsComeInTheOrderOfTheKind()
    {
        model::Record event = record(1, model::RecordKind::Event, u"Session"_s);
        event.fields = {{u"place"_s, u"Geneva"_s}, {u"type"_s, u"session"_s}, {u"date_inferred"_s, true}, {u"zone"_s, u"CEST"_s},
            {u"vote"_s, QJsonObject {{u"outcome"_s, u"none"_s}}}, {u"note"_s, QString()}};
        const QList<std::pair<QString, QString>> facts = presentation::factsOf(event);
        // A field that nothing describes comes last, under its own name.
        const QList<std::pair<QString, QString>> expected {{u"Type"_s, u"session"_s}, {u"Place"_s, u"Geneva"_s}, {u"zone"_s, u"CEST"_s}};
        QCOMPARE(facts, expected);
        QCOMPARE(presentation::kindLabel(event), u"Event"_s);
        QVERIFY(presentation::factsOf(record(2, model::RecordKind::Event, u"Empty"_s)).isEmpty());
    }

    void aChangeOfAFieldIsToldInItsWords()
    {
        const model::Record event = record(1, model::RecordKind::Event, u"Session"_s);
        const auto told = [&](const QString &subject, const QJsonValue &before, const QJsonValue &after) {
            return rows::plain(presentation::changeText(change(subject, before, after), event));
        };
        QCOMPARE(told(u"name"_s, u"Meeting"_s, u"Session"_s), u"Name: Meeting → Session"_s);
        QCOMPARE(told(u"date"_s, QString(), u"2024-10-11"_s), u"Date: – → 11 October 2024"_s);
        QCOMPARE(told(u"fields.end_date"_s, u"2024-10-11"_s, QJsonValue()), u"Ends on: 11 October 2024 → –"_s);
        QCOMPARE(told(u"fields.zone"_s, u"CET"_s, u"CEST"_s), u"zone: CET → CEST"_s);
    }

    void aDecisionOnALinkIsToldFromThisEnd()
    {
        const model::Record work = record(1, model::RecordKind::Document, u"Resolution"_s);
        model::Change decided = change(u"link"_s, u"suggested"_s, u"accepted"_s);
        decided.relation = u"cites"_s;
        decided.from = work.id;
        decided.other = u"Pact for the Future"_s;
        QCOMPARE(presentation::changeText(decided, work), u"cites Pact for the Future: accepted"_s);
        decided.from = base::RecordId(9);
        decided.to = work.id;
        decided.after = u"rejected"_s;
        QCOMPARE(presentation::changeText(decided, work), u"cited by Pact for the Future: rejected"_s);
    }

    void mergesAndQuotationsHaveTheirOwnWords()
    {
        const model::Record person = record(1, model::RecordKind::Person, u"Ada"_s);
        const auto told = [&](const model::Change &done) { return presentation::changeText(done, person); };
        const model::Change merged = change(QString(model::kMergedSubject), QJsonValue(), u"A. Lovelace"_s);
        const model::Change split = change(QString(model::kMergedSubject), u"A. Lovelace"_s, QJsonValue());
        const model::Change status = change(u"quotation.12.attribution"_s, u"on the record"_s, u"Chatham House"_s);
        const model::Change speaker = change(u"quotation.12.speaker"_s, QJsonValue(), u"Ada"_s);
        QCOMPARE(told(merged), u"Merged: A. Lovelace"_s);
        QCOMPARE(told(split), u"Split off: A. Lovelace"_s);
        QCOMPARE(told(status), u"Quotation, status: On the record → Chatham House Rule"_s);
        QCOMPARE(told(speaker), u"Quotation, speaker: – → Ada"_s);
        // A merge is split off and a quotation changed where they are shown, not from the history.
        QVERIFY(!presentation::isRevertible(merged));
        QVERIFY(!presentation::isRevertible(status));
        QVERIFY(presentation::isRevertible(change(u"name"_s, u"A"_s, u"B"_s)));
    }

    void aQuotationSaysWhoAndWhere()
    {
        model::QuotationRow row;
        row.quotation.speakerWords = u"UN-Habitat’s representative"_s;
        row.document = record(1, model::RecordKind::Document, u"A look back"_s);
        row.address = u"¶3"_s;
        QCOMPARE(presentation::speakerText(row), row.quotation.speakerWords);
        QCOMPARE(rows::plain(presentation::quotationSubtitle(row)), u"UN-Habitat’s representative · A look back · ¶3"_s);
        row.speaker = record(2, model::RecordKind::Person, u"Ada"_s);
        row.event = record(3, model::RecordKind::Event, u"Webinar"_s);
        row.document.symbol = u"A/1"_s;
        row.place = u"00:41:07"_s;
        QCOMPARE(rows::plain(presentation::quotationSubtitle(row)), u"Ada · Webinar · A/1 · ¶3 · 00:41:07"_s);
    }

    void aRuleSaysHowFarItIsTrusted()
    {
        QCOMPARE(presentation::ruleText(u"theme/2"_s), u"Theme keywords"_s);
        QCOMPARE(presentation::ruleText(u"unknown/1"_s), u"unknown/1"_s);
        QCOMPARE(rows::plain(presentation::ruleQuality({u"theme/2"_s, 5, 0, 0})), u"rule theme/2 · 57 of 60 checked were correct"_s);
        QCOMPARE(rows::plain(presentation::ruleQuality({u"symbol/1"_s, 5, 3, 1})),
            u"rule symbol/1 · right in 99 of 100 when measured · you accepted 3 of 4"_s);
        model::Record from = record(1, model::RecordKind::Document, u"Resolution"_s);
        from.symbol = u"A/HRC/RES/57/12"_s;
        const model::Record to = record(2, model::RecordKind::Theme, u"Water"_s);
        QCOMPARE(rows::plain(presentation::claimText(link(u"about"_s, from, to))), u"A/HRC/RES/57/12 about Water"_s);
        // A relation is a noun there, and a Latin name at the beginning does not turn the line.
        from.symbol.clear();
        m_language.choose(u"fr"_s);
        QCOMPARE(presentation::claimText(link(u"about"_s, from, to)), u"Resolution · thèmes : Water"_s);
        m_language.choose(u"ar"_s);
        QCOMPARE(presentation::claimText(link(u"about"_s, from, to)), u"\u2066Resolution\u2069 · المواضيع: \u2066Water\u2069"_s);
    }

    void aPackTellsNothingPrivateOfAPerson()
    {
        application::RecordFacts known;
        known.record = record(1, model::RecordKind::Person, u"Ada"_s);
        known.record.fields = {{u"post"_s, u"Mayor of Geneva"_s}, {u"email"_s, u"ada@example.org"_s}, {u"phone"_s, u"1234"_s}, {u"note"_s, u"shy"_s}};
        for (int event = 1; event <= 7; ++event)
            known.to.append(link(u"speaker"_s, record(10 + event, model::RecordKind::Event, u"Event %1"_s.arg(event)), known.record));
        known.to.append(known.to.first()); // Another rule says so too.
        model::LinkRow guessed = link(u"represents"_s, known.record, record(30, model::RecordKind::State, u"Egypt"_s));
        guessed.link.status = model::LinkStatus::Suggested;
        known.from = {guessed};
        QStringList facts = presentation::recordFacts(known);
        for (QString &fact : facts)
            fact = rows::plain(fact);
        QCOMPARE(facts, (QStringList {u"Mayor of Geneva"_s, u"spoke at: Event 1 · Event 2 · Event 3 · Event 4 · Event 5 · 2 more"_s}));
    }

    void aPackQuotesOnlyWhatIsOnTheRecord()
    {
        application::RecordFacts known;
        known.record = record(1, model::RecordKind::Person, u"Ada"_s);
        for (const model::Attribution attribution : {model::Attribution::OnTheRecord, model::Attribution::ChathamHouse, model::Attribution::NeedsClearance}) {
            model::QuotationRow row;
            row.quotation.speaker = known.record.id;
            row.quotation.attribution = attribution;
            row.quotation.words = model::attributionName(attribution);
            row.document = record(2, model::RecordKind::Document, u"A look back"_s);
            known.said.append(row);
        }
        known.said.append(known.said.first());
        known.said.last().quotation.speaker = base::RecordId(5); // Somebody else's.
        const QStringList facts = presentation::recordFacts(known);
        QCOMPARE(facts.size(), 1);
        QVERIFY2(facts.first().startsWith(u"“on the record” ("_s), qPrintable(facts.first()));
    }

    void aPackCountsWhatIsLinkedToATheme()
    {
        application::RecordFacts known;
        known.record = record(1, model::RecordKind::Theme, u"Water"_s);
        known.counts = {{u"about"_s, {}, LinkEnd::To, 3, 1}, {u"about"_s, u"main"_s, LinkEnd::To, 2, 0}};
        QCOMPARE(presentation::recordFacts(known), QStringList {u"documents on this theme: 3 + 1 suggested"_s});
    }

private:
    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestRecordTexts)
#include "tst_recordtexts.moc"
