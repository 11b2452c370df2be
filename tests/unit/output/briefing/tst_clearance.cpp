// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/model/cell.h>
#include <output/briefing/outline.h>

#include <QtTest>

using namespace Qt::StringLiterals;

/// What speakers have not released does not get into a pack.
class ClearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void onTheRecordNothingIsLeftOut()
    {
        const briefing::Outline outline = briefing::outline({}, {material({}, {})});
        QCOMPARE(outline.blocks.first().passages.first().content, kContent);
        QCOMPARE(outline.withheld + outline.unnamed, 0);
    }

    void whatNeedsClearanceIsLeftOut()
    {
        const briefing::Outline outline = briefing::outline({}, {material({}, {said(kSecond, model::Attribution::NeedsClearance)})});
        const briefing::Block &block = outline.blocks.first();
        QCOMPARE(block.passages.first().content, u"Ana Ruiz said “Lamps are dear” and Ben Ode said “[…]”."_s);
        QVERIFY(!block.quotation.text.contains(kSecond));
        QCOMPARE(block.attribution, model::Attribution::NeedsClearance);
        QCOMPARE(outline.withheld, 1);
    }

    void underTheChathamHouseRuleTheWordsStandAlone()
    {
        const briefing::Outline outline = briefing::outline({}, {material({}, {said(kFirst, model::Attribution::ChathamHouse)})});
        const briefing::Block &block = outline.blocks.first();
        QCOMPARE(block.passages.first().content, u"“Lamps are dear”"_s);
        QVERIFY(!block.quotation.text.contains(u"Ruiz"_s));
        QCOMPARE(outline.unnamed, 1);
    }

    void aPartOfTheWordsIsLeftOutToo()
    {
        const briefing::Outline outline
            = briefing::outline({}, {material(u"one is enough"_s, {said(kSecond, model::Attribution::NeedsClearance)})});
        QCOMPARE(outline.blocks.first().quotation.text, u"[…]"_s);
        QCOMPARE(outline.changedQuotations, 0); // It agrees with its source all the same.
    }

    void otherWordsOfTheParagraphMayBeUsed()
    {
        const briefing::Outline outline
            = briefing::outline({}, {material(u"Lamps are dear"_s, {said(kSecond, model::Attribution::NeedsClearance)})});
        QCOMPARE(outline.blocks.first().quotation.text, u"Lamps are dear"_s);
        QCOMPARE(outline.blocks.first().attribution, model::Attribution::OnTheRecord);
    }

    void aWholeDocumentKeepsTheRule()
    {
        briefing::Material whole = material({}, {said(kSecond, model::Attribution::NeedsClearance)});
        whole.item.kind = model::PackItem::Kind::Document;
        const briefing::Outline outline = briefing::outline({}, {whole});
        QVERIFY(!outline.blocks.first().passages.first().content.contains(kSecond));
        QCOMPARE(outline.withheld, 1);
    }

    void inTwoColumnsNeitherSideHasWhatNeedsClearance()
    {
        model::Quotation french = said(kSecond, model::Attribution::NeedsClearance);
        french.passage = base::PassageId(5);
        french.words = u"une nous suffit"_s;
        french.start = int(kFrench.indexOf(french.words));
        for (const QList<model::Quotation> &restricted :
            {QList {french}, QList {said(kSecond, model::Attribution::NeedsClearance)}, QList {french, said(kSecond, model::Attribution::NeedsClearance)}}) {
            briefing::Material both = material({}, restricted);
            model::Passage passage = both.passages.first();
            passage.id = base::PassageId(5);
            passage.content = kFrench;
            both.parallelText.id = base::TextId(3);
            both.parallelText.language = u"fr"_s;
            both.parallel = {passage};
            const briefing::Outline outline = briefing::outline({}, {both});
            const briefing::Block &block = outline.blocks.first();
            const model::Passage &row = block.passages.first();
            const QList<model::Span> cells = model::cellsOf(row);
            QCOMPARE(cells.size(), 2);
            const auto wordsOf = [&row](const model::Span &cell) { return row.content.sliced(cell.start, cell.end - cell.start); };
            // The other column says the same in other words, where nobody has marked them.
            const bool isLeftMarked = restricted.last().passage == base::PassageId(4);
            QCOMPARE(wordsOf(cells.first()), isLeftMarked ? u"Ana Ruiz said “Lamps are dear” and Ben Ode said “[…]”."_s : u"[…]"_s);
            const bool isRightMarked = restricted.first().passage == base::PassageId(5);
            QCOMPARE(wordsOf(cells.last()), isRightMarked ? u"Ben Ode a dit « […] »."_s : u"[…]"_s);
            QCOMPARE(outline.withheld, 1);
            QCOMPARE(briefing::blocksThatStop(outline), QList {0});
        }
    }

    void wordsWhoseParagraphIsGoneKeepTheRule()
    {
        briefing::Material gone = material(kContent, {said(kSecond, model::Attribution::NeedsClearance)});
        gone.passages.clear();
        QCOMPARE(briefing::outline({}, {gone}).blocks.first().quotation.text, u"Ana Ruiz said “Lamps are dear” and Ben Ode said “[…]”."_s);
        briefing::Material moved = material({}, {said(kSecond, model::Attribution::NeedsClearance)});
        moved.restricted.first().passage = {};
        QVERIFY(!briefing::outline({}, {moved}).blocks.first().passages.first().content.contains(kSecond));
    }

    void aNameGoesThoughTheMarksOfTheWordsDiffer()
    {
        const briefing::Outline outline = briefing::outline(
            {}, {material(u"Ana Ruiz said “Lamps  are dear”"_s, {said(kFirst, model::Attribution::ChathamHouse)})});
        QVERIFY(!outline.blocks.first().quotation.text.contains(u"Ruiz"_s));
    }

    void aTableTellsWhatWasLeftOutOfIt()
    {
        briefing::Material table;
        table.item.kind = model::PackItem::Kind::Table;
        table.attribution = model::Attribution::NeedsClearance;
        briefing::Outline outline = briefing::outline({}, {table});
        QCOMPARE(outline.withheld, 1);
        QCOMPARE(briefing::blocksThatStop(outline), QList {0});
        table.item.text = u"Cleared by telephone"_s;
        outline = briefing::outline({}, {table});
        QVERIFY(briefing::blocksThatStop(outline).isEmpty());
    }

private:
    static model::Quotation said(const QString &words, model::Attribution attribution)
    {
        model::Quotation quotation;
        quotation.passage = base::PassageId(4);
        quotation.words = words;
        quotation.start = int(kContent.indexOf(words));
        quotation.end = quotation.start + int(words.size());
        quotation.attribution = attribution;
        return quotation;
    }

    static briefing::Material material(const QString &taken, const QList<model::Quotation> &restricted)
    {
        briefing::Material material;
        material.item.kind = model::PackItem::Kind::Passage;
        material.item.quote = taken;
        material.record.id = base::RecordId(1);
        material.record.name = u"Lamps"_s;
        material.text.id = base::TextId(2);
        material.text.language = u"en"_s;
        model::Passage passage;
        passage.id = base::PassageId(4);
        passage.content = kContent;
        material.passages = {passage};
        material.restricted = restricted;
        return material;
    }

    static inline const QString kFirst = u"Lamps are dear"_s;
    static inline const QString kSecond = u"one is enough for us"_s;
    static inline const QString kContent = u"Ana Ruiz said “Lamps are dear” and Ben Ode said “one is enough for us”."_s;
    static inline const QString kFrench = u"Ben Ode a dit « une nous suffit »."_s;
};

QTEST_GUILESS_MAIN(ClearanceTest)
#include "tst_clearance.moc"
