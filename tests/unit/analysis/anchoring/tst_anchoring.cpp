// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <analysis/anchoring/anchoring.h>

#include <QtTest>

using namespace Qt::StringLiterals;
using anchoring::Attachment;

class TestAnchoring : public QObject
{
    Q_OBJECT

private slots:
    void anchorKeepsQuoteAndContext();
    void anchorNeverCutsAPair();
    void anchorTakesWholeLetters_data();
    void anchorTakesWholeLetters();
    void anchorOutsideTheTextIsClamped();
    void unchangedTextKeepsThePlace();
    void shiftedTextMovesThePlace();
    void newPassageOfTheSameAddressIsFound();
    void renumberedParagraphIsFoundByItsQuote();
    void contextDecidesBetweenTwo();
    void nearestOfEqualsInOwnPassage();
    void otherParagraphsWithTheSameWordsAreNotGuessed();
    void shortQuoteInAStrangePlaceIsNotTaken();
    void goneQuoteAttachesNowhere_data();
    void goneQuoteAttachesNowhere();
    void harmlessDifferences_data();
    void harmlessDifferences();
    void findsAQuote();
    void findsEveryPlaceOfAQuote();
};

namespace {

model::Passage passage(int id, const QString &address, const QString &content)
{
    model::Passage out;
    out.id = base::PassageId(id);
    out.address = model::Address(address);
    out.content = content;
    return out;
}

model::Annotation noteOn(const model::Passage &on, const QString &quote, int occurrence = 0)
{
    qsizetype at = on.content.indexOf(quote);
    while (occurrence-- > 0)
        at = on.content.indexOf(quote, at + 1);
    model::Annotation note;
    note.passage = on.id;
    note.address = on.address.text();
    note.anchor = anchoring::anchorAt(on, static_cast<int>(at), static_cast<int>(at + quote.size()));
    return note;
}

// The words that the attachment marks, read from the passage and not from the anchor.
QString marked(const std::optional<Attachment> &attachment, const QList<model::Passage> &passages)
{
    for (const model::Passage &candidate : passages) {
        if (attachment && candidate.id == attachment->passage)
            return candidate.content.mid(attachment->anchor.start, attachment->anchor.end - attachment->anchor.start);
    }
    return {};
}

const QString kParagraph = u"Invites local governments to plan water services, and invites States to help local "
                           "governments."_s;

}

void TestAnchoring::anchorKeepsQuoteAndContext()
{
    const model::Passage on = passage(1, u"OP8"_s, kParagraph);
    const model::Anchor anchor = anchoring::anchorAt(on, 34, 48);
    QCOMPARE(anchor.exact, u"water services"_s);
    QCOMPARE(anchor.prefix, u"vites local governments to plan "_s);
    QCOMPARE(anchor.suffix, u", and invites States to help loc"_s);
    QCOMPARE(anchor.start, 34);
    QCOMPARE(anchor.end, 48);
}

void TestAnchoring::anchorNeverCutsAPair()
{
    const model::Passage on = passage(1, u"OP1"_s, u"𠀀"_s.repeated(16) + u"x水y"_s + u"𠀁"_s.repeated(16));
    const model::Anchor anchor = anchoring::anchorAt(on, 33, 34);
    QCOMPARE(anchor.exact, u"水"_s);
    QVERIFY(!anchor.prefix.front().isLowSurrogate());
    QVERIFY(!anchor.suffix.back().isHighSurrogate());
}

void TestAnchoring::anchorTakesWholeLetters_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("exact");
    QTest::newRow("the second half of a pair") << u"a😀b"_s << 2 << 4 << u"😀b"_s;
    QTest::newRow("the first half of a pair") << u"a😀b"_s << 0 << 2 << u"a😀"_s;
    QTest::newRow("an accent of its own") << u"e\u0301lan"_s << 1 << 3 << u"e\u0301l"_s;
    QTest::newRow("without its accent") << u"un e\u0301lan"_s << 3 << 4 << u"e\u0301"_s;
    QTest::newRow("several marks") << u"xa\u0323\u0302y"_s << 1 << 2 << u"a\u0323\u0302"_s;
    QTest::newRow("Arabic vowels and a number") << u"الفقرة ١٢ يُشجِّع"_s << 7 << 11 << u"١٢ يُ"_s;
    QTest::newRow("a flag of two pairs") << u"to \U0001F1F0\U0001F1F7 go"_s << 5 << 8 << u"\U0001F1F0\U0001F1F7 "_s;
    QTest::newRow("a judge of four signs") << u"the \U0001F469\U0001F3FD\u200D\u2696\uFE0F sits"_s << 4 << 6 << u"\U0001F469\U0001F3FD\u200D\u2696\uFE0F"_s;
    QTest::newRow("nothing") << u"e\u0301lan"_s << 1 << 1 << QString();
    QTest::newRow("a mark without a letter") << u"\u0301a"_s << 0 << 1 << u"\u0301"_s;
    QTest::newRow("half a pair alone") << QString(QChar(0xDE00)) << 0 << 1 << QString(QChar(0xDE00));
}

void TestAnchoring::anchorTakesWholeLetters()
{
    QFETCH(const QString, content);
    QFETCH(const int, start);
    QFETCH(const int, end);
    QFETCH(const QString, exact);
    const model::Anchor anchor = anchoring::anchorAt(passage(1, u"OP1"_s, content), start, end);
    QCOMPARE(anchor.exact, exact);
    QCOMPARE(content.sliced(anchor.start, anchor.end - anchor.start), exact);
    QVERIFY(anchor.prefix.isEmpty() || !anchor.prefix.back().isHighSurrogate());
}

void TestAnchoring::anchorOutsideTheTextIsClamped()
{
    const model::Anchor anchor = anchoring::anchorAt(passage(1, u"OP1"_s, u"short"_s), -3, 400);
    QCOMPARE(anchor.exact, u"short"_s);
    QCOMPARE(anchor.start, 0);
    QCOMPARE(anchor.end, 5);
}

void TestAnchoring::unchangedTextKeepsThePlace()
{
    const QList<model::Passage> text {passage(1, u"OP8"_s, kParagraph)};
    const model::Annotation note = noteOn(text[0], u"local governments"_s, 1);
    const std::optional<Attachment> found = anchoring::attach(note, text);
    QVERIFY(found);
    QCOMPARE(found->anchor.start, note.anchor.start);
    QCOMPARE(marked(found, text), u"local governments"_s);
}

void TestAnchoring::shiftedTextMovesThePlace()
{
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"water services"_s);
    const QList<model::Passage> text {passage(1, u"OP8"_s, u"Further invites, in this regard, "_s + kParagraph)};
    const std::optional<Attachment> found = anchoring::attach(note, text);
    QCOMPARE(marked(found, text), u"water services"_s);
    QVERIFY(found->anchor.start > note.anchor.start);
}

void TestAnchoring::newPassageOfTheSameAddressIsFound()
{
    // After a re-import the passage has a new id; the words stand elsewhere too.
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"water services"_s);
    const QList<model::Passage> text {passage(10, u"OP7"_s, u"Recalls the water services."_s),
        passage(11, u"OP8"_s, kParagraph)};
    const std::optional<Attachment> found = anchoring::attach(note, text);
    QVERIFY(found);
    QCOMPARE(found->passage, base::PassageId(11));
    QCOMPARE(found->address, u"OP8"_s);
}

void TestAnchoring::renumberedParagraphIsFoundByItsQuote()
{
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"plan water services"_s);
    const QList<model::Passage> text {passage(10, u"OP8"_s, u"Decides to remain seized of the matter."_s),
        passage(11, u"OP9"_s, kParagraph)};
    const std::optional<Attachment> found = anchoring::attach(note, text);
    QVERIFY(found);
    QCOMPARE(found->address, u"OP9"_s);
}

void TestAnchoring::contextDecidesBetweenTwo()
{
    const model::Passage on = passage(1, u"OP8"_s, kParagraph);
    const model::Annotation second = noteOn(on, u"local governments"_s, 1);
    // One text in between moves both places; the second stays the second.
    QString changed = kParagraph;
    changed.insert(0, u"Reaffirms that it "_s);
    const QList<model::Passage> text {passage(1, u"OP8"_s, changed)};
    const std::optional<Attachment> found = anchoring::attach(second, text);
    QVERIFY(found);
    QCOMPARE(found->anchor.start, static_cast<int>(changed.lastIndexOf(u"local governments"_s)));
    const std::optional<Attachment> first = anchoring::attach(noteOn(on, u"local governments"_s), text);
    QVERIFY(first);
    QCOMPARE(first->anchor.start, static_cast<int>(changed.indexOf(u"local governments"_s)));
}

void TestAnchoring::nearestOfEqualsInOwnPassage()
{
    const model::Passage on = passage(1, u"OP1"_s, u"water; water; water; water"_s);
    model::Annotation note = noteOn(on, u"water"_s, 2);
    note.anchor.prefix.clear();
    note.anchor.suffix.clear();
    const QList<model::Passage> text {passage(1, u"OP1"_s, u" water; water; water; water"_s)};
    const std::optional<Attachment> found = anchoring::attach(note, text);
    QVERIFY(found);
    QCOMPARE(found->anchor.start, 15);
}

void TestAnchoring::otherParagraphsWithTheSameWordsAreNotGuessed()
{
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"local governments"_s);
    const QList<model::Passage> text {passage(10, u"OP1"_s, u"Recalling the role of local governments in this field"_s),
        passage(11, u"OP2"_s, u"Noting that the local governments were heard"_s)};
    QVERIFY(!anchoring::attach(note, text));
}

void TestAnchoring::shortQuoteInAStrangePlaceIsNotTaken()
{
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"water"_s);
    const QList<model::Passage> text {passage(10, u"PP1"_s, u"Recalling that water is a right"_s)};
    QVERIFY(!anchoring::attach(note, text));
}

void TestAnchoring::goneQuoteAttachesNowhere_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("deleted") << u"Invites local governments to help."_s;
    QTest::newRow("one letter changed") << u"Invites local governments to plan water service, and invites States"_s;
    QTest::newRow("word inserted") << u"Invites local governments to plan water and sanitation services"_s;
    QTest::newRow("case changed") << u"Invites local governments to plan Water Services"_s;
    QTest::newRow("empty") << QString();
}

void TestAnchoring::goneQuoteAttachesNowhere()
{
    QFETCH(QString, content);
    const model::Annotation note = noteOn(passage(1, u"OP8"_s, kParagraph), u"water services"_s);
    QVERIFY(!anchoring::attach(note, {passage(1, u"OP8"_s, content)}));
    QVERIFY(!anchoring::attach(note, {}));
}

void TestAnchoring::harmlessDifferences_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("found");
    QTest::newRow("double space") << u"water services"_s << u"plan water  services now"_s << u"water  services"_s;
    QTest::newRow("no-break space") << u"paragraph 8"_s << u"see paragraph\u00A08 above"_s << u"paragraph\u00A08"_s;
    QTest::newRow("quotation marks") << u"the \"smart city\" plan"_s << u"of the “smart city” plan"_s
                                     << u"the “smart city” plan"_s;
    QTest::newRow("apostrophe") << u"l'eau"_s << u"de l’eau potable"_s << u"l’eau"_s;
    QTest::newRow("dash") << u"2022-2024"_s << u"in 2022–2024, too"_s << u"2022–2024"_s;
    QTest::newRow("soft hyphen") << u"resolution"_s << u"this reso\u00ADlution"_s << u"reso\u00ADlution"_s;
}

void TestAnchoring::harmlessDifferences()
{
    QFETCH(QString, quote);
    QFETCH(QString, content);
    QFETCH(QString, found);
    model::Annotation note = noteOn(passage(1, u"OP8"_s, quote), quote);
    note.anchor.paragraph.clear(); // As an old library has it.
    const QList<model::Passage> text {passage(1, u"OP8"_s, content)};
    const std::optional<Attachment> attachment = anchoring::attach(note, text);
    QCOMPARE(marked(attachment, text), found);
    QCOMPARE(attachment->anchor.exact, found);
}

void TestAnchoring::findsAQuote()
{
    const QList<model::Passage> text {passage(1, u"PP1"_s, u"Recalling its resolutions"_s),
        passage(2, u"OP8"_s, kParagraph), passage(3, u"OP9"_s, kParagraph)};
    const QList<Attachment> found = anchoring::findQuotes(u"  water\n services "_s, text);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].passage, base::PassageId(2));
    QCOMPARE(found[0].address, u"OP8"_s);
    QCOMPARE(found[0].anchor.exact, u"water services"_s);
    QCOMPARE(found[1].address, u"OP9"_s);
    QVERIFY(anchoring::findQuotes(u"sanitation"_s, text).isEmpty());
    QVERIFY(anchoring::findQuotes(u"  "_s, text).isEmpty());
    QVERIFY(anchoring::findQuotes(QString(), text).isEmpty());
}

void TestAnchoring::findsEveryPlaceOfAQuote()
{
    const QList<model::Passage> text {
        passage(1, u"OP1"_s, u"Invites cities to share good practice, and towns to share good practice"_s),
        passage(2, u"OP2"_s, u"Decides to share good practice"_s)};
    const QList<Attachment> found = anchoring::findQuotes(u"share good practice"_s, text);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].anchor.start, 18);
    QCOMPARE(found[1].address, u"OP1"_s);
    QVERIFY(found[1].anchor.start > found[0].anchor.end);
    QCOMPARE(found[2].address, u"OP2"_s);
}

QTEST_APPLESS_MAIN(TestAnchoring)
#include "tst_anchoring.moc"
