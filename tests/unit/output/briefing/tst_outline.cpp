// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/briefing/outline.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using briefing::Check;
using briefing::Material;

class OutlineTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuotationIsChecked_data();
    void aQuotationIsChecked();
    void aChangedQuotationKeepsItsWordsAndIsCounted();
    void aQuotationWhoseSourceIsGoneKeepsItsWords();
    void aWholeParagraphIsPrintedWithItsSubParagraphs();
    void aPartOfAParagraphIsPrintedAlone();
    void aSourceIsNumberedOncePerWorkAndLanguage();
    void aRunOfParagraphsStandsUnderItsWork();
    void whatWasJustCitedHasTheShortForm();
    void headingsOfTheUserReplaceThoseOfTheWorks();
    void everyItemBecomesOneBlock();
    void aSubParagraphStandsOnce_data();
    void aSubParagraphStandsOnce();
    void whatSubParagraphsHangOnStandsOnce();
    void aHeadingIsOneLine();
    void aPageIsCitedAsTheFileCallsIt();
};

namespace {

model::Passage passage(qint64 id, const QString &address, const QString &content)
{
    model::Passage passage;
    passage.id = base::PassageId(id);
    passage.kind = model::PassageKind::Operative;
    passage.address = model::Address(address);
    passage.content = content;
    return passage;
}

Material quoted(qint64 work, const QString &language, const QString &quote, const QList<model::Passage> &passages)
{
    Material material;
    material.item.kind = model::PackItem::Kind::Passage;
    material.item.quote = quote;
    material.record.id = base::RecordId(work);
    material.record.symbol = u"A/HRC/RES/57/%1"_s.arg(work);
    material.record.name = u"Work %1"_s.arg(work);
    material.text.id = base::TextId(work * 10 + (language == "en"_L1 ? 0 : 1));
    material.text.language = language;
    material.passages = passages;
    return material;
}

Material simple(model::PackItem::Kind kind, const QString &text = {})
{
    Material material;
    material.item.kind = kind;
    material.item.text = text;
    return material;
}

const QString kSource = u"Calls upon towns to plan «quiet streets» – well-lit and people’s own – with their residents;"_s;

}

void OutlineTest::aQuotationIsChecked_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same") << kSource << kSource << u"exact"_s;
    QTest::newRow("a part") << u"to plan «quiet streets»"_s << kSource << u"exact"_s;
    QTest::newRow("nothing taken down") << QString() << kSource << u"exact"_s;
    QTest::newRow("other quotation marks") << u"plan “quiet streets”"_s << kSource << u"spacing"_s;
    QTest::newRow("straight quotation marks") << u"plan \"quiet streets\""_s << kSource << u"spacing"_s;
    QTest::newRow("other dash") << u"streets» - well-lit"_s << kSource << u"spacing"_s;
    QTest::newRow("no-break hyphen") << u"well\u2011lit"_s << kSource << u"spacing"_s;
    QTest::newRow("straight apostrophe") << u"people's own"_s << kSource << u"spacing"_s;
    QTest::newRow("spaces") << u"Calls  upon\ntowns\u00a0to plan"_s << kSource << u"spacing"_s;
    QTest::newRow("French spaces") << u"plan « quiet streets »"_s << kSource << u"spacing"_s;
    QTest::newRow("soft hyphen") << u"resi\u00addents"_s << kSource << u"spacing"_s;
    QTest::newRow("another word") << u"Urges towns to plan"_s << kSource << u"changed"_s;
    QTest::newRow("a word more") << u"Calls upon all towns"_s << kSource << u"changed"_s;
    QTest::newRow("another case") << u"calls upon towns"_s << kSource << u"changed"_s;
    QTest::newRow("half a word") << u"with their resident"_s << kSource << u"changed"_s;
    QTest::newRow("half a word, folded") << u"people's own – with their resident"_s << kSource << u"changed"_s;
    QTest::newRow("a hyphen dropped") << u"welllit"_s << kSource << u"changed"_s;
    QTest::newRow("another mark of punctuation") << u"residents."_s << kSource << u"spacing"_s;
    QTest::newRow("a sign within a number") << u"15 towns"_s << u"With 1.5 towns or 1,5"_s << u"changed"_s;
    QTest::newRow("more than the source") << QString(kSource + u" and more"_s) << kSource << u"changed"_s;
    QTest::newRow("gone") << kSource << QString() << u"source-missing"_s;
    QTest::newRow("Chinese part") << u"城市和居民"_s << u"促请城市和居民共同规划；"_s << u"exact"_s;
    QTest::newRow("Arabic with a mark") << u"تخطط\u200f المدن"_s << u"أن تخطط المدن مع سكانها"_s << u"spacing"_s;
}

void OutlineTest::aQuotationIsChecked()
{
    QFETCH(QString, quote);
    QFETCH(QString, source);
    QTEST(briefing::checkName(briefing::verify(quote, source)), "expected");
}

void OutlineTest::aChangedQuotationKeepsItsWordsAndIsCounted()
{
    const briefing::Outline outline = briefing::outline({},
        {quoted(12, u"en"_s, u"Urges towns"_s, {passage(1, u"OP8"_s, u"Calls upon towns"_s)}),
            quoted(12, u"en"_s, u"Thanks towns"_s, {passage(2, u"OP9"_s, u"Thanks  towns"_s)})});
    QCOMPARE(outline.quotations, 2);
    QCOMPARE(outline.changedQuotations, 1);
    QCOMPARE(outline.blocks.at(0).quotation.check, Check::Changed);
    QCOMPARE(outline.blocks.at(0).quotation.text, u"Urges towns"_s);
    QVERIFY(outline.blocks.at(0).passages.isEmpty());
    QCOMPARE(outline.blocks.at(1).quotation.check, Check::Spacing);
}

void OutlineTest::aQuotationWhoseSourceIsGoneKeepsItsWords()
{
    Material material = quoted(12, u"en"_s, u"Urges towns"_s, {});
    material.text = {};
    const briefing::Outline outline = briefing::outline({}, {material});
    QCOMPARE(outline.blocks.at(0).quotation.check, Check::SourceMissing);
    QCOMPARE(outline.blocks.at(0).quotation.text, u"Urges towns"_s);
    QCOMPARE(outline.blocks.at(0).quotation.source, u"Human Rights Council resolution 57/12"_s);
    QCOMPARE(outline.changedQuotations, 1);
    QVERIFY(outline.sources.isEmpty());
}

void OutlineTest::aWholeParagraphIsPrintedWithItsSubParagraphs()
{
    const QList<model::Passage> passages {
        passage(1, u"OP8"_s, u"Calls upon towns:"_s), passage(2, u"OP8 (a)"_s, u"To plan;"_s)};
    for (const QString &quote : {QString(), u"Calls upon towns:"_s, briefing::Material::quoteOf(passages)}) {
        const briefing::Outline outline = briefing::outline({}, {quoted(12, u"en"_s, quote, passages)});
        QCOMPARE(outline.blocks.at(0).quotation.check, Check::Exact);
        QCOMPARE(outline.blocks.at(0).passages.size(), 2);
        QCOMPARE(outline.blocks.at(0).quotation.address, u"OP8"_s);
    }
}

void OutlineTest::aPartOfAParagraphIsPrintedAlone()
{
    const briefing::Outline outline = briefing::outline(
        {}, {quoted(12, u"en"_s, u"upon towns"_s, {passage(1, u"OP8"_s, u"Calls upon towns to plan;"_s)})});
    QVERIFY(outline.blocks.at(0).passages.isEmpty());
    QCOMPARE(outline.blocks.at(0).quotation.text, u"upon towns"_s);
    QCOMPARE(outline.blocks.at(0).quotation.source, u"Human Rights Council resolution 57/12, para. 8"_s);
}

void OutlineTest::aSourceIsNumberedOncePerWorkAndLanguage()
{
    Material first = quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One"_s)});
    first.text.originalLanguage = u"fr"_s;
    first.text.source.sha256 = u"abcdef"_s;
    first.text.source.imported = QDateTime(QDate(2025, 2, 3), QTime(4, 5), QTimeZone::UTC);
    const briefing::Outline outline = briefing::outline({},
        {first, quoted(7, u"en"_s, {}, {passage(3, u"OP1"_s, u"Three"_s)}),
            quoted(12, u"fr"_s, {}, {passage(2, u"OP1"_s, u"Un"_s)}),
            quoted(12, u"en"_s, {}, {passage(4, u"OP2"_s, u"Two"_s)})});
    QList<int> numbers;
    for (const briefing::Block &block : outline.blocks)
        numbers.append(block.quotation.sourceNumber);
    QCOMPARE(numbers, (QList<int> {1, 2, 3, 1}));
    QCOMPARE(outline.sources.size(), 3);
    const briefing::SourceEntry &source = outline.sources.at(0);
    QCOMPARE(source.symbol, u"A/HRC/RES/57/12"_s);
    QCOMPARE(source.language, u"en"_s);
    QCOMPARE(source.originalLanguage, u"fr"_s);
    QCOMPARE(source.imported, u"2025-02-03"_s);
    QCOMPARE(source.sha256, u"abcdef"_s);
    QCOMPARE(outline.sources.at(2).language, u"fr"_s);
}

void OutlineTest::aRunOfParagraphsStandsUnderItsWork()
{
    const briefing::Outline outline = briefing::outline({},
        {quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One"_s)}),
            quoted(12, u"en"_s, {}, {passage(2, u"OP2"_s, u"Two"_s)}),
            quoted(7, u"en"_s, {}, {passage(3, u"OP1"_s, u"Three"_s)})});
    QCOMPARE(outline.blocks.at(0).heading, u"57/12 Work 12"_s);
    QCOMPARE(outline.blocks.at(1).heading, QString());
    QCOMPARE(outline.blocks.at(2).heading, u"57/7 Work 7"_s);
}

void OutlineTest::whatWasJustCitedHasTheShortForm()
{
    const QList<Material> material {quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One"_s)}), quoted(12, u"en"_s, {}, {passage(2, u"OP2"_s, u"Two"_s)}),
        quoted(7, u"en"_s, {}, {passage(3, u"OP1"_s, u"Three"_s)}), simple(model::PackItem::Kind::Note, u"Ours"_s),
        quoted(7, u"en"_s, {}, {passage(4, u"OP2"_s, u"Four"_s)}), quoted(7, u"en"_s, {}, {passage(4, u"OP2"_s, u"Four"_s)})};
    const auto cited = [&material](const QString &style) {
        QStringList citations;
        for (const briefing::Block &block : briefing::outline({}, material, {}, style).blocks)
            citations.append(block.quotation.source);
        return citations;
    };
    const QStringList notes = cited(u"footnote"_s);
    QCOMPARE(notes.at(1), u"Ibid., para. 2."_s);
    QVERIFY(notes.at(0).contains(u"para. 1"_s) && notes.at(2).contains(u"para. 1"_s));
    QVERIFY(!notes.at(2).startsWith(u"Ibid."_s));
    // Words of one's own stand between; below them the work is named again.
    QVERIFY(!notes.at(4).startsWith(u"Ibid."_s));
    QCOMPARE(notes.at(5), u"Ibid."_s);
    // A style for prose knows no such word, and is the standard.
    QVERIFY(!cited(u"un"_s).join(u' ').contains(u"Ibid."_s));
    QCOMPARE(briefing::outline({}, material).blocks.at(1).quotation.source, cited(u"un"_s).at(1));
    // The list of sources always names the work.
    for (const briefing::SourceEntry &source : briefing::outline({}, material, {}, u"footnote"_s).sources)
        QVERIFY(!source.citation.contains(u"Ibid."_s));
}

void OutlineTest::headingsOfTheUserReplaceThoseOfTheWorks()
{
    const briefing::Outline outline = briefing::outline({},
        {simple(model::PackItem::Kind::Heading, u"Positions"_s), quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One"_s)})});
    QCOMPARE(outline.blocks.at(0).heading, u"Positions"_s);
    QCOMPARE(outline.blocks.at(1).heading, QString());
}

void OutlineTest::everyItemBecomesOneBlock()
{
    using Kind = model::PackItem::Kind;
    Material note = quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One and all"_s)});
    note.item.kind = Kind::Annotation;
    model::Annotation annotation;
    annotation.anchor.exact = u"and all"_s;
    annotation.comment = u"Ask why."_s;
    annotation.isPrivate = false;
    note.annotations = {annotation};
    Material person = simple(Kind::Record);
    person.record.id = base::RecordId(3);
    person.record.kind = model::RecordKind::Person;
    person.record.name = u"A person"_s;
    person.facts = {u"spoke at one event"_s};
    Material document = quoted(12, u"en"_s, {}, {passage(1, u"OP1"_s, u"One"_s)});
    document.item.kind = Kind::Document;
    const briefing::Outline outline = briefing::outline({},
        {simple(Kind::Heading, u"H"_s), simple(Kind::Note, u"*N*"_s), document, note, person, simple(Kind::Annotation),
            simple(Kind::Record), simple(Kind::Document)});
    QCOMPARE(outline.blocks.size(), 8);
    QCOMPARE(outline.blocks.at(1).text, u"*N*"_s);
    QCOMPARE(outline.blocks.at(2).passages.size(), 1);
    QCOMPARE(outline.blocks.at(2).headingLevel, 2);
    QCOMPARE(outline.blocks.at(3).text, u"Ask why."_s);
    QCOMPARE(outline.blocks.at(3).quotation.text, u"and all"_s);
    QCOMPARE(outline.blocks.at(3).quotation.sourceNumber, 1);
    QCOMPARE(outline.blocks.at(4).heading, u"A person"_s);
    QCOMPARE(outline.blocks.at(4).facts, QStringList {u"spoke at one event"_s});
    for (int gone = 5; gone < 8; ++gone)
        QCOMPARE(outline.blocks.at(gone).quotation.check, Check::SourceMissing);
}

void OutlineTest::aSubParagraphStandsOnce_data()
{
    QTest::addColumn<bool>("isBefore");
    QTest::addColumn<bool>("isParted");
    QTest::addColumn<bool>("isOnce");
    QTest::newRow("after its paragraph") << false << false << true;
    QTest::newRow("before its paragraph") << true << false << true;
    QTest::newRow("below another heading") << false << true << false;
}

void OutlineTest::aSubParagraphStandsOnce()
{
    QFETCH(bool, isBefore);
    QFETCH(bool, isParted);
    QFETCH(bool, isOnce);
    const QList<model::Passage> all {
        passage(1, u"OP8"_s, u"Calls upon towns:"_s), passage(2, u"OP8 (a)"_s, u"to rest;"_s), passage(3, u"OP8 (b)"_s, u"to sleep;"_s)};
    const Material whole = quoted(4, u"en"_s, Material::quoteOf(all), all);
    const Material part = quoted(4, u"en"_s, u"to sleep;"_s, {all.at(2)});
    QList<Material> material {whole, part};
    if (isBefore)
        material = {part, whole};
    if (isParted)
        material.insert(1, simple(model::PackItem::Kind::Heading, u"And again"_s));
    const briefing::Outline made = briefing::outline({}, material);
    const qsizetype partAt = isBefore ? 0 : made.blocks.size() - 1;
    const qsizetype wholeAt = isBefore ? 1 : 0;
    QCOMPARE(made.blocks.at(partAt).shownIn, isOnce ? int(wholeAt) : -1);
    QCOMPARE(made.blocks.at(wholeAt).shownIn, -1);
    // It is checked all the same.
    QCOMPARE(made.quotations, 2);
    QCOMPARE(made.blocks.at(partAt).quotation.check, Check::Exact);
}

void OutlineTest::whatSubParagraphsHangOnStandsOnce()
{
    const model::Passage opening = passage(1, u"OP8"_s, u"Calls upon towns:"_s);
    QList<Material> material;
    for (const QString &label : {u"a"_s, u"c"_s}) {
        material.append(quoted(4, u"en"_s, u"to rest;"_s, {passage(2 + material.size(), u"OP8 (%1)"_s.arg(label), u"to rest;"_s)}));
        material.last().opening = {opening};
    }
    material.append(quoted(4, u"en"_s, u"rest"_s, material.first().passages));
    material.last().opening = {opening};
    const briefing::Outline made = briefing::outline({}, material);
    QCOMPARE(made.blocks.at(0).passages.size(), 2);
    QCOMPARE(made.blocks.at(0).passages.first().content, opening.content);
    QCOMPARE(made.blocks.at(1).passages.size(), 1);
    // A few words of one stand alone. Only the words that were chosen are checked and counted.
    QVERIFY(made.blocks.at(2).passages.isEmpty());
    QCOMPARE(made.blocks.at(0).quotation.text, u"to rest;"_s);
    QCOMPARE(made.blocks.at(0).quotation.address, u"OP8 (a)"_s);
    QCOMPARE(made.quotations, 3);
}

void OutlineTest::aHeadingIsOneLine()
{
    const briefing::Outline made = briefing::outline({}, {simple(model::PackItem::Kind::Heading, u"What to\nsay "_s)});
    QCOMPARE(made.blocks.first().heading, u"What to say"_s);
}

void OutlineTest::aPageIsCitedAsTheFileCallsIt()
{
    model::Passage words = passage(1, u"¶1"_s, u"The boats call at the quay."_s);
    words.page = u"3"_s;
    Material material = quoted(1, u"en"_s, u"The boats call at the quay."_s, {words});
    material.record.symbol.clear();
    material.record.fields.insert(u"document_type"_s, u"report"_s);
    const auto cited = [&material] { return briefing::outline({}, {material}).blocks.first().quotation.source; };
    QVERIFY2(cited().contains(u"p. 3,"_s), qPrintable(cited()));
    material.passages.first().pageLabel = u"A:iv"_s;
    QVERIFY2(cited().contains(u"p. A:iv,"_s), qPrintable(cited()));
}

QTEST_APPLESS_MAIN(OutlineTest)

#include "tst_outline.moc"
