// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/abbreviations.h>
#include <application/annotations.h>
#include <application/imports.h>
#include <application/links.h>
#include <application/packdescription.h>
#include <application/packs.h>
#include <application/packtables.h>
#include <application/packtemplates.h>
#include <application/target.h>

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using application::PackTemplate;
using model::PackItem;

/// Templates of packs, and the tables that packs make of what the library knows.
class TestPackTemplates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { VERIFY_RESULT(m_library.renew()); }
    void theGalleryHasSevenInEachLanguage();
    void chosenMaterialGoesToItsPlaces();
    void anotherTemplateKeepsWhatWasWritten();
    void aSectionWithoutContentIsNotPrinted();
    void aTemplateOfOnesOwnIsKept();
    void aBrokenTemplateIsLeftOut();
    void everyTableSaysWhatTheLibraryKnows();
    void anAbbreviationNeedsItsWords_data();
    void anAbbreviationNeedsItsWords();

private:
    PackItem document(const QString &symbol) const;
    PackTemplate plan(const QString &key) const { return application::packTemplate(m_library.folder(), key, u"en"_s).value_or(PackTemplate()); }
    void makeMaterialForTables() const;
    QStringList rowsOf(const QString &table, const QJsonObject &item) const;

    testdata::SampleLibrary m_library;
};

PackItem TestPackTemplates::document(const QString &symbol) const
{
    PackItem item;
    item.kind = PackItem::Kind::Document;
    item.record = m_library.document(symbol).id;
    item.language = u"en"_s;
    return item;
}

void TestPackTemplates::theGalleryHasSevenInEachLanguage()
{
    QSet<QString> names;
    for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s}) {
        const QList<PackTemplate> all = application::packTemplates(m_library.folder(), language);
        QCOMPARE(all.size(), 7);
        QCOMPARE(all.first().key, u"one-page-note"_s);
        for (const PackTemplate &one : all) {
            names.insert(one.name);
            QVERIFY2(!one.description.isEmpty() && std::ranges::any_of(one.items, [](const auto &part) { return part.slot == "paragraphs"_L1; }), qPrintable(one.key));
        }
    }
    QCOMPARE(names.size(), 21);
    const auto unknown = application::packTemplate(m_library.folder(), u"nothing"_s, u"en"_s);
    QCOMPARE(unknown.error().code, base::ErrorCode::NotFound);
    QVERIFY(unknown.error().detail.contains(u"negotiation-brief"_s));
    QCOMPARE(application::packTemplate(m_library.folder(), u"Dossier de négociation"_s, u"fr"_s)->key, u"negotiation-brief"_s);
}

void TestPackTemplates::chosenMaterialGoesToItsPlaces()
{
    model::Pack pack;
    PackItem passage;
    passage.kind = PackItem::Kind::Passage;
    passage.quote = u"Words"_s;
    pack.items = {document(u"A/HRC/RES/57/12"_s), passage};
    const model::Pack made = application::arranged(plan(u"negotiation-brief"_s), pack);
    const auto after = [&made](const QString &heading) {
        const auto found = std::ranges::find(made.items, heading, &PackItem::text);
        return found == made.items.end() || found + 1 == made.items.end() ? PackItem() : *(found + 1);
    };
    QCOMPARE(after(u"Key paragraphs"_s).quote, u"Words"_s);
    QCOMPARE(after(u"Full text"_s).kind, PackItem::Kind::Document);
    QCOMPARE(after(u"Votes"_s).kind, PackItem::Kind::Table);
    QVERIFY(after(u"Objectives"_s).text.isEmpty() && !after(u"Objectives"_s).quote.isEmpty());
}

void TestPackTemplates::anotherTemplateKeepsWhatWasWritten()
{
    model::Pack pack;
    pack.items = {document(u"A/HRC/RES/57/12"_s)};
    pack = application::arranged(plan(u"meeting-book"_s), pack);
    const auto position = std::ranges::find(pack.items, u"Our position"_s, &PackItem::text);
    QVERIFY(position != pack.items.end());
    (position + 1)->text = u"We agree."_s;
    const model::Pack other = application::arranged(plan(u"leave-behind"_s), pack);
    const auto counted = [&other](PackItem::Kind kind) { return std::ranges::count(other.items, kind, &PackItem::kind); };
    QCOMPARE(counted(PackItem::Kind::Document), 1);
    QCOMPARE(counted(PackItem::Kind::Table), 0);
    QCOMPARE(std::ranges::count(other.items, u"Our position"_s, &PackItem::text), 1);
    QCOMPARE(std::ranges::count(other.items, u"We agree."_s, &PackItem::text), 1);
}

void TestPackTemplates::aSectionWithoutContentIsNotPrinted()
{
    model::Pack pack;
    pack.items = {document(u"A/HRC/RES/57/12"_s)};
    pack = application::arranged(plan(u"negotiation-brief"_s), pack);
    const auto outline = m_library->run(application::packOutline(pack, u"en"_s, {}));
    VERIFY_RESULT(outline);
    QStringList headings;
    for (const briefing::Block &block : outline->blocks) {
        if (block.kind == briefing::Block::Kind::Heading && !block.heading.isEmpty())
            headings.append(block.heading);
    }
    for (const QString &empty : {u"If raised"_s, u"Key paragraphs"_s, u"People"_s})
        QVERIFY2(!headings.contains(empty), qPrintable(empty));
    QVERIFY(headings.contains(u"Full text"_s));
    QVERIFY(headings.contains(u"Who sponsors, joined and left"_s));
}

void TestPackTemplates::aTemplateOfOnesOwnIsKept()
{
    model::Pack pack;
    PackItem heading;
    heading.kind = PackItem::Kind::Heading;
    heading.text = u"For the minister"_s;
    PackItem note;
    note.kind = PackItem::Kind::Note;
    note.text = u"A secret that stays."_s;
    PackItem table;
    table.kind = PackItem::Kind::Table;
    table.quote = u"votes"_s;
    pack.items = {heading, note, document(u"A/HRC/RES/57/12"_s), table};
    QVERIFY(!application::savePackTemplate(m_library.folder(), u"  "_s, pack));
    const auto saved = application::savePackTemplate(m_library.folder(), u"Minister / short"_s, pack);
    VERIFY_RESULT(saved);
    QFile file(m_library.folder() + u"/packs/"_s + saved->key + u".json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
    const auto again = application::packTemplate(m_library.folder(), u"Minister / short"_s, u"fr"_s);
    VERIFY_RESULT(again);
    QVERIFY(again->isOwn);
    QCOMPARE(again->items.size(), 4);
    QCOMPARE(again->items.at(2).slot, u"documents"_s);
    QVERIFY(QFile::remove(file.fileName()));
}

void TestPackTemplates::aBrokenTemplateIsLeftOut()
{
    QDir().mkpath(m_library.folder() + u"/packs"_s);
    const QList<QByteArray> broken {"", "{", "[]", R"({"name": "x"})", R"({"name": "x", "items": [{"table": "salaries"}]})", R"({"name": "x", "items": [{"slot": "../"}]})", R"({"items": [{"note": ""}]})"};
    for (const QByteArray &bytes : broken) {
        QFile file(m_library.folder() + u"/packs/broken.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QCOMPARE(application::packTemplates(m_library.folder(), u"en"_s).size(), 7);
    }
    QVERIFY(QFile::remove(m_library.folder() + u"/packs/broken.json"_s));
}

QStringList TestPackTemplates::rowsOf(const QString &table, const QJsonObject &item) const
{
    const auto pack = m_library->run(application::packOfDescription({{u"items"_s, QJsonArray {QJsonObject {{u"table"_s, table}}, item}}}));
    const auto outline = pack ? m_library->run(application::packOutline(*pack, u"en"_s, {})) : base::Result<briefing::Outline>(base::failure(pack.error()));
    if (!outline || outline->blocks.first().kind != briefing::Block::Kind::Table)
        return {u"no table"_s};
    QStringList rows;
    for (const model::Passage &row : outline->blocks.first().passages)
        rows.append(row.content);
    return rows;
}

/// What the sample library lacks: two texts of one series, a vote, and an annotation that may be shared.
void TestPackTemplates::makeMaterialForTables() const
{
    QFile fixture(testdata::fixture(u"gui/reading-rooms.en.xml"_s));
    QFile earlier(m_library.beside(u"earlier.xml"_s));
    QVERIFY(fixture.open(QIODevice::ReadOnly) && earlier.open(QIODevice::WriteOnly));
    QByteArray text = fixture.readAll();
    text.replace("66/3", "60/1").replace("66-3", "60-1").replace("2027", "2021").replace("lamps", "benches");
    QCOMPARE(earlier.write(text), text.size());
    earlier.close();
    jobs::JobControl control;
    const auto report = application::importFiles(*m_library, {fixture.fileName(), earlier.fileName()}, {}, control);
    QCOMPARE(report.count(model::ImportOutcome::Added), 2);
    model::Link vote;
    vote.from = m_library.document(u"A/HRC/RES/66/3"_s).id;
    vote.relation = u"votedBy"_s;
    vote.role = u"in favour"_s;
    vote.to = m_library.named(model::RecordKind::State, u"Chile"_s).id;
    VERIFY_RESULT(m_library->run(application::makeLink(vote, testdata::signedBy(u"Robin"_s))));
    const auto target = m_library->run(application::target(u"A/HRC/RES/57/12 OP14"_s, u"en"_s));
    VERIFY_RESULT(target);
    auto note = application::annotationOn(*target, model::AnnotationKind::ParagraphNote);
    VERIFY_RESULT(note);
    note->comment = u"Ours to lead."_s;
    note->isPrivate = false;
    VERIFY_RESULT(m_library->run(application::addAnnotations({*note})));
}

void TestPackTemplates::everyTableSaysWhatTheLibraryKnows()
{
    makeMaterialForTables();
    const QJsonObject local {{u"ref"_s, u"A/HRC/RES/57/12"_s}};
    const QJsonObject rooms {{u"ref"_s, u"A/HRC/RES/66/3"_s}};
    const QStringList sponsors = rowsOf(u"sponsors"_s, local);
    QCOMPARE(sponsors.size(), 31);
    QCOMPARE(sponsors.value(0), u"State | Role"_s);
    QVERIFY(sponsors.contains(u"Republic of Korea | core group"_s) && sponsors.contains(u"Albania | sponsor"_s));
    QCOMPARE(rowsOf(u"deadlines"_s, local), (QStringList {u"Due | What"_s, u"2025-06-30 | Call for contributions on resolution 57/12"_s}));
    QCOMPARE(rowsOf(u"timeline"_s, rooms), (QStringList {u"Date | What"_s, u"2021-10-08 | A/HRC/RES/60/1 Reading rooms by the sea"_s,
        u"2027-10-08 | A/HRC/RES/66/3 Reading rooms by the sea"_s,
        u"about 2029-06 | report on the chairs to the Council at its seventy-first session; (A/HRC/RES/66/3 OP4)"_s,
        u"about 2029-06 | report on the chairs to the Council at its seventy-first session; (A/HRC/RES/60/1 OP4)"_s}));
    const QStringList compared = rowsOf(u"comparison"_s, rooms);
    QCOMPARE(compared.value(0), u"A/HRC/RES/60/1 | A/HRC/RES/66/3"_s);
    QCOMPARE(compared.value(compared.size() - 1),
        u"OP2 (b) To place the benches where the pages are, and not where the ships are; | OP2 (b) To place the lamps where the pages are, and not where the ships are;"_s);
    QCOMPARE(rowsOf(u"votes"_s, rooms), (QStringList {u"Vote | Number | States"_s, u"in favour | 1 | Chile"_s}));
    const QString kang = u"#%1"_s.arg(m_library.named(model::RecordKind::Person, u"Woohyun Kang"_s).id.value());
    QCOMPARE(rowsOf(u"contacts"_s, {{u"record"_s, kang}}), (QStringList {u"Name | Post"_s, u"Woohyun Kang | Representative of the Republic of Korea"_s}));
    // The annotations of the sample are private.
    QCOMPARE(rowsOf(u"annotations"_s, local), (QStringList {u"Words | Annotation | Source"_s, u"The Council keeps the matter on its agenda. | Ours to lead. | A/HRC/RES/57/12 OP14"_s}));
    const QJsonObject words {{u"ref"_s, u"A/HRC/RES/57/12 OP9"_s}, {u"quote"_s, u"the Sustainable Development Goals (SDG)"_s}};
    QCOMPARE(rowsOf(u"glossary"_s, words), (QStringList {u"Abbreviation | Words"_s, u"SDG | Sustainable Development Goals"_s}));
    // A head without rows is not printed.
    for (const QString &empty : {u"comparison"_s, u"votes"_s, u"contacts"_s, u"glossary"_s})
        QCOMPARE(rowsOf(empty, local), QStringList());
    QCOMPARE(m_library->run(application::packOfDescription({{u"items"_s, QJsonArray {QJsonObject {{u"table"_s, u"salaries"_s}}}}})).error().code,
        base::ErrorCode::BadInput);
}

void TestPackTemplates::anAbbreviationNeedsItsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"the Sustainable Development Goals (SDG) of all"_s << u"Sustainable Development Goals"_s;
    QTest::newRow("small words between") << u"by the Office of the High Commissioner for Human Rights (OHCHR)"_s << u"Office of the High Commissioner for Human Rights"_s;
    QTest::newRow("of another thing") << u"as decided in Geneva (SDG)"_s << QString();
    QTest::newRow("none") << u"in 2024 (a)"_s << QString();
}

void TestPackTemplates::anAbbreviationNeedsItsWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto found = application::abbreviations({text, text});
    QCOMPARE(found.size(), words.isEmpty() ? 0 : 1);
    if (!words.isEmpty())
        QCOMPARE(found.first().second, words);
}

QTEST_GUILESS_MAIN(TestPackTemplates)
#include "tst_packtemplates.moc"
