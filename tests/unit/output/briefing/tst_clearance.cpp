// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
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
};

QTEST_GUILESS_MAIN(ClearanceTest)
#include "tst_clearance.moc"
