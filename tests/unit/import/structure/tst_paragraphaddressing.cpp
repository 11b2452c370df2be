// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/labels.h>
#include <import/structure/paragraphaddressing.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using model::PassageKind;
using model::RawParagraph;
using model::TextPart;

namespace {

RawParagraph block(PassageKind kind, const QString &label, const QString &content, TextPart part = TextPart::Main, int level = 0)
{
    RawParagraph made;
    made.part = part;
    made.kind = kind;
    made.label = label;
    made.level = level;
    made.text.content = content;
    return made;
}

QStringList addresses(const QList<RawParagraph> &blocks, structure::NumberStyle style = structure::NumberStyle::Operative)
{
    QStringList list;
    const QList<model::Passage> passages = structure::ParagraphAddressing(style).number(blocks);
    for (const model::Passage &passage : passages)
        list.append(passage.address.text());
    return list;
}

}

class TestParagraphAddressing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsLoseTheirDress_data();
    void labelsLoseTheirDress();
    void labelsFollow();
    void subParagraphsHangOnTheirParagraph();
    void sectionsCountWhereNumbersStartAgain();
    void sectionsAreSilentWhereNumbersGoOn();
    void oneParagraphWithoutNumberIsTheFirst();
    void furtherTextBelongsToItsParagraph();
    void annexesAreCounted();
    void labelsInTheTextAreTakenOut();
    void repeatedNumbersStayApart();
    void proseIsCounted();
};

void TestParagraphAddressing::labelsLoseTheirDress_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("bare");
    QTest::newRow("point") << u"8."_s << u"8"_s;
    QTest::newRow("dash") << u"8 -"_s << u"8"_s;
    QTest::newRow("brackets") << u"(a)"_s << u"a"_s;
    QTest::newRow("one bracket") << u"a)"_s << u"a"_s;
    QTest::newRow("quotes") << u"’9‘"_s << u"9"_s;
    QTest::newRow("bullet") << u"•"_s << QString();
    QTest::newRow("dash alone") << u"–"_s << QString();
    QTest::newRow("Arabic letter") << u"(أ)"_s << u"أ"_s;
    QTest::newRow("Arabic digits") << u"١٢-"_s << u"12"_s;
    QTest::newRow("one sign") << u"㈠"_s << u"一"_s;
}

void TestParagraphAddressing::labelsLoseTheirDress()
{
    QFETCH(QString, printed);
    QFETCH(QString, bare);
    QCOMPARE(text::bareLabel(printed), bare);
}

void TestParagraphAddressing::labelsFollow()
{
    QVERIFY(text::labelFollows(u"9", u"10"));
    QVERIFY(text::labelFollows(u"h", u"i"));
    QVERIFY(text::labelFollows(u"iii", u"iv"));
    QVERIFY(text::labelFollows(u"z", u"aa"));
    QVERIFY(text::labelFollows(u"ب", u"ج"));
    QVERIFY(text::labelFollows(u"د", u"هـ"));
    QVERIFY(!text::labelFollows(u"a", u"c"));
    QVERIFY(!text::labelFollows(u"a", u"i"));
    QCOMPARE(text::romanValue(u"XIV"), 14);
    QCOMPARE(text::romanValue(u"IIX"), 0);
    QCOMPARE(text::romanNumeral(29), u"XXIX"_s);
}

void TestParagraphAddressing::subParagraphsHangOnTheirParagraph()
{
    const QStringList found = addresses({
        block(PassageKind::Preambular, {}, u"Recalling,"_s, TextPart::Front),
        block(PassageKind::Operative, u"1."_s, u"Calls upon"_s),
        block(PassageKind::SubParagraph, u"(a)"_s, u"To"_s, TextPart::Main, 1),
        block(PassageKind::SubParagraph, u"(i)"_s, u"One"_s, TextPart::Main, 2),
        block(PassageKind::SubParagraph, u"•"_s, u"Dot"_s, TextPart::Main, 3),
        block(PassageKind::SubParagraph, u"•"_s, u"Dot"_s, TextPart::Main, 3),
        block(PassageKind::SubParagraph, u"(b)"_s, u"To"_s, TextPart::Main, 1),
        block(PassageKind::Footnote, u"4"_s, u"See."_s),
        block(PassageKind::Operative, u"2."_s, u"Decides."_s),
    });
    QCOMPARE(found,
        (QStringList{u"PP1"_s, u"OP1"_s, u"OP1 (a)"_s, u"OP1 (a) (i)"_s, u"OP1 (a) (i) (1)"_s, u"OP1 (a) (i) (2)"_s,
            u"OP1 (b)"_s, u"note 4"_s, u"OP2"_s}));
}

void TestParagraphAddressing::sectionsCountWhereNumbersStartAgain()
{
    const QStringList found = addresses({
        block(PassageKind::Heading, {}, u"I"_s),
        block(PassageKind::Preambular, {}, u"Recalling,"_s),
        block(PassageKind::Operative, u"1."_s, u"Notes;"_s),
        block(PassageKind::Heading, {}, u"II"_s),
        block(PassageKind::Preambular, {}, u"Recalling,"_s),
        block(PassageKind::Operative, u"1."_s, u"Notes;"_s),
        block(PassageKind::Heading, {}, u"III"_s),
        block(PassageKind::Operative, {}, u"Approves."_s),
    });
    QCOMPARE(found, (QStringList{{}, u"I PP1"_s, u"I OP1"_s, {}, u"II PP1"_s, u"II OP1"_s, {}, u"III OP1"_s}));
}

void TestParagraphAddressing::sectionsAreSilentWhereNumbersGoOn()
{
    const QStringList found = addresses({
        block(PassageKind::Heading, {}, u"I"_s),
        block(PassageKind::Operative, u"1."_s, u"Notes;"_s),
        block(PassageKind::Heading, {}, u"II"_s),
        block(PassageKind::Operative, u"2."_s, u"Notes;"_s),
    });
    QCOMPARE(found, (QStringList{{}, u"OP1"_s, {}, u"OP2"_s}));
}

void TestParagraphAddressing::oneParagraphWithoutNumberIsTheFirst()
{
    QCOMPARE(addresses({block(PassageKind::Preambular, {}, u"Recalling,"_s),
                 block(PassageKind::Operative, {}, u"Decides to go."_s)}),
        (QStringList{u"PP1"_s, u"OP1"_s}));
}

void TestParagraphAddressing::furtherTextBelongsToItsParagraph()
{
    const QStringList found = addresses({
        block(PassageKind::Operative, u"8."_s, u"Decides:"_s),
        block(PassageKind::SubParagraph, u"(a)"_s, u"One;"_s, TextPart::Main, 1),
        block(PassageKind::Operative, {}, u"and decides so."_s),
        block(PassageKind::Operative, u"9."_s, u"Ends."_s),
    });
    QCOMPARE(found, (QStringList{u"OP8"_s, u"OP8 (a)"_s, u"OP8 ¶2"_s, u"OP9"_s}));
}

void TestParagraphAddressing::annexesAreCounted()
{
    QList<RawParagraph> blocks{block(PassageKind::Operative, u"1."_s, u"Adopts;"_s),
        block(PassageKind::Heading, {}, u"Annex"_s, TextPart::Annex),
        block(PassageKind::Operative, {}, u"We,"_s, TextPart::Annex),
        block(PassageKind::Operative, u"1."_s, u"Agree."_s, TextPart::Annex)};
    QCOMPARE(addresses(blocks), (QStringList{u"OP1"_s, {}, u"Annex ¶1"_s, u"Annex OP1"_s}));
    blocks.append(block(PassageKind::Heading, {}, u"Приложение II"_s, TextPart::Annex));
    blocks.append(block(PassageKind::Operative, u"1."_s, u"Agree."_s, TextPart::Annex));
    QCOMPARE(addresses(blocks), (QStringList{u"OP1"_s, {}, u"Annex I ¶1"_s, u"Annex I OP1"_s, {}, u"Annex II OP1"_s}));
    QCOMPARE(structure::ParagraphAddressing(structure::NumberStyle::Operative).number(blocks).constLast().kind, PassageKind::Annex);
}

void TestParagraphAddressing::labelsInTheTextAreTakenOut()
{
    QList<RawParagraph> blocks{block(PassageKind::Operative, u"1."_s, u"Decides:"_s),
        block(PassageKind::Operative, {}, u"(a) To go;"_s), block(PassageKind::Operative, {}, u"(i) By day;"_s),
        block(PassageKind::Operative, {}, u"(b) To stay."_s)};
    blocks[1].text.spans.append({model::Span::Style::Italic, 4, 6, {}});
    const QList<model::Passage> passages = structure::ParagraphAddressing(structure::NumberStyle::Operative).number(blocks);
    QCOMPARE(passages.at(1).address.text(), u"OP1 (a)"_s);
    QCOMPARE(passages.at(1).label, u"(a)"_s);
    QCOMPARE(passages.at(1).content, u"To go;"_s);
    QCOMPARE(passages.at(1).spans.first().start, 0);
    QCOMPARE(passages.at(1).spans.first().end, 2);
    QCOMPARE(passages.at(2).address.text(), u"OP1 (a) (i)"_s);
    QCOMPARE(passages.at(2).level, 2);
    QCOMPARE(passages.at(3).address.text(), u"OP1 (b)"_s);
}

void TestParagraphAddressing::repeatedNumbersStayApart()
{
    const QStringList found = addresses(
        {block(PassageKind::Operative, u"1."_s, u"One;"_s), block(PassageKind::Operative, u"1."_s, u"Two;"_s),
            block(PassageKind::SubParagraph, u"(a)"_s, u"A;"_s, TextPart::Main, 1),
            block(PassageKind::Operative, u"1."_s, u"Three."_s)});
    QCOMPARE(found, (QStringList{u"OP1"_s, u"OP1 ¶2"_s, u"OP1 ¶2 (a)"_s, u"OP1 ¶3"_s}));
}

void TestParagraphAddressing::proseIsCounted()
{
    const QStringList found
        = addresses({block(PassageKind::Heading, {}, u"Title"_s), block(PassageKind::Body, {}, u"One."_s),
                        block(PassageKind::Body, u"7."_s, u"Two."_s),
                        block(PassageKind::SubParagraph, u"•"_s, u"Item"_s, TextPart::Main, 1)},
            structure::NumberStyle::Plain);
    QCOMPARE(found, (QStringList{{}, u"¶1"_s, u"¶2"_s, u"¶2 (1)"_s}));
}

QTEST_GUILESS_MAIN(TestParagraphAddressing)
#include "tst_paragraphaddressing.moc"
