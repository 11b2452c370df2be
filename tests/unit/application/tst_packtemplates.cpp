// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include <testdata.h>

#include <application/abbreviations.h>
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
    briefing::Block tableOf(const QString &table, const QString &symbol) const;

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

briefing::Block TestPackTemplates::tableOf(const QString &table, const QString &symbol) const
{
    const auto pack = m_library->run(application::packOfDescription({{u"items"_s,
        QJsonArray {QJsonObject {{u"table"_s, table}}, QJsonObject {{u"ref"_s, symbol}}}}}));
    const auto outline = pack ? m_library->run(application::packOutline(*pack, u"en"_s, {})) : base::Result<briefing::Outline>(base::failure(base::ErrorCode::NotFound));
    return outline ? outline->blocks.first() : briefing::Block();
}

void TestPackTemplates::everyTableSaysWhatTheLibraryKnows()
{
    for (const QString &table : model::packTables()) {
        const briefing::Block block = tableOf(table, u"A/HRC/RES/57/12"_s);
        QCOMPARE(block.kind, briefing::Block::Kind::Table);
        qInfo("%s: %lld rows", qPrintable(table), block.passages.size());
        for (const model::Passage &row : block.passages)
            QVERIFY(std::ranges::count(row.spans, model::Span::Style::Cell, &model::Span::style) >= 2);
    }
    const auto text = [this](const QString &table) {
        QString all;
        for (const model::Passage &row : tableOf(table, u"A/HRC/RES/57/12"_s).passages)
            all += row.content + u'\n';
        return all;
    };
    QVERIFY(text(u"sponsors"_s).startsWith(u"State | Role"_s));
    QVERIFY(text(u"sponsors"_s).contains(u"Republic of Korea"_s));
    QVERIFY(text(u"timeline"_s).startsWith(u"Date | What"_s));
    QVERIFY(text(u"deadlines"_s).startsWith(u"Due | What"_s)); // A call that is linked to it.
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
