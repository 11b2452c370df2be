// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/documentbuilder.h>

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::PassageKind;

class DocumentBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void aPassageIsFoundAgainWithItsWords();
    void offsetsGoThereAndBack_data();
    void offsetsGoThereAndBack();
    void theMarkOfANoteStandsRaisedAtItsPlace();
    void footnotesStandAtTheEnd();
    void openingWordsAreItalic();
    void aHighlightCoversItsWordsBehindAMark();
    void theMarginNamesTheParagraph_data();
    void theMarginNamesTheParagraph();
    void theMarginIsOnTheLeadingSide_data();
    void theMarginIsOnTheLeadingSide();
    void theTitleIsCentredAndSetWhereThereIsNone();
};

namespace {

model::Passage passage(qint64 id, PassageKind kind, const QString &address, const QString &content)
{
    model::Passage passage;
    passage.id = base::PassageId(id);
    passage.kind = kind;
    passage.address = model::Address(address);
    passage.content = content;
    return passage;
}

model::Span mark(int at, const QString &number)
{
    return {model::Span::Style::NoteReference, at, at, number};
}

render::DocumentContent content(const QList<model::Passage> &passages, const QString &language = u"en"_s)
{
    render::DocumentContent content;
    content.text.language = language;
    content.passages = passages;
    return content;
}

const QString kWords = u"Recalling the earlier work of towns,"_s;

}

void DocumentBuilderTest::aPassageIsFoundAgainWithItsWords()
{
    const QList<model::Passage> passages {passage(11, PassageKind::Title, {}, u"Quiet streets"_s),
        passage(12, PassageKind::Preambular, u"PP1"_s, kWords),
        passage(13, PassageKind::SubParagraph, u"OP8 (a)"_s, u"To plan 2\u00a0% more;"_s)};
    const auto document = render::buildDocument(content(passages), {});
    QCOMPARE(document->blockCount(), 3);
    for (const model::Passage &one : passages) {
        const QTextBlock block = render::blockOf(*document, one.id);
        QVERIFY(block.isValid());
        QCOMPARE(block.text(), one.content);
        QCOMPARE(block.blockFormat().stringProperty(render::kAddressProperty), one.address.text());
        QCOMPARE(block.blockFormat().intProperty(render::kKindProperty), int(one.kind));
    }
    QVERIFY(!render::blockOf(*document, base::PassageId(99)).isValid());
    QVERIFY(!render::blockOf(*document, base::PassageId()).isValid());
}

void DocumentBuilderTest::offsetsGoThereAndBack_data()
{
    QTest::addColumn<QList<model::Span>>("spans");
    QTest::newRow("no mark") << QList<model::Span> {};
    QTest::newRow("one mark") << QList {mark(9, u"4"_s)};
    QTest::newRow("two digits") << QList {mark(9, u"12"_s)};
    QTest::newRow("several") << QList {mark(0, u"1"_s), mark(9, u"2"_s), mark(9, u"3"_s), mark(int(kWords.size()), u"14"_s)};
    QTest::newRow("a mark of the content") << QList {model::Span {model::Span::Style::NoteReference, 3, 5, u"7"_s}};
}

void DocumentBuilderTest::offsetsGoThereAndBack()
{
    QFETCH(QList<model::Span>, spans);
    model::Passage one = passage(1, PassageKind::Preambular, u"PP1"_s, kWords);
    one.spans = spans;
    const auto document = render::buildDocument(content({one}), {});
    const QString shown = render::blockOf(*document, one.id).text();
    for (int offset = 0; offset <= kWords.size(); ++offset) {
        const int there = render::documentOffset(one, offset);
        QCOMPARE(render::contentOffset(one, there), offset);
        // The character itself stands at or behind that place, with nothing but marks between.
        if (offset < kWords.size())
            QVERIFY(shown.sliced(there).contains(kWords.at(offset)));
    }
    for (int there = 0; there <= shown.size(); ++there) {
        const int offset = render::contentOffset(one, there);
        QVERIFY(offset >= 0 && offset <= kWords.size());
        const QTextBlock block = render::blockOf(*document, one.id);
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + there);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const bool isInserted = cursor.charFormat().hasProperty(render::kNoteProperty) && spans.first().start == spans.first().end;
        if (there < shown.size() && !isInserted)
            QCOMPARE(kWords.at(offset), shown.at(there));
    }
}

void DocumentBuilderTest::theMarkOfANoteStandsRaisedAtItsPlace()
{
    model::Passage one = passage(1, PassageKind::Preambular, u"PP1"_s, kWords);
    one.spans = {{model::Span::Style::Italic, 0, 9, {}}, mark(9, u"4"_s)};
    const auto document = render::buildDocument(content({one}), {});
    const QTextBlock block = render::blockOf(*document, one.id);
    QCOMPARE(block.text(), u"Recalling4 the earlier work of towns,"_s);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + 10);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
    QCOMPARE(cursor.charFormat().stringProperty(render::kNoteProperty), u"4"_s);
    cursor.setPosition(block.position() + 12);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignNormal);
}

void DocumentBuilderTest::footnotesStandAtTheEnd()
{
    const auto document = render::buildDocument(content({passage(1, PassageKind::Footnote, u"note 1"_s, u"See there."_s),
                                                    passage(2, PassageKind::Operative, u"OP1"_s, u"Thanks towns;"_s)}),
        {});
    const QTextBlock note = document->lastBlock();
    QCOMPARE(note.text(), u"See there."_s);
    QCOMPARE(note.blockFormat().property(render::kPassageProperty).toLongLong(), 1);
    QCOMPARE(render::marginLabel(note), u"1"_s);
    // A rule, which is no passage, parts it from the text.
    QVERIFY(note.previous().text().trimmed().isEmpty());
    QVERIFY(!note.previous().blockFormat().hasProperty(render::kPassageProperty));
    QTextCursor body(document->begin());
    body.movePosition(QTextCursor::NextCharacter);
    QTextCursor small(note);
    small.movePosition(QTextCursor::NextCharacter);
    QVERIFY(small.charFormat().fontPointSize() < body.charFormat().fontPointSize());
}

void DocumentBuilderTest::openingWordsAreItalic()
{
    model::Passage one = passage(1, PassageKind::Preambular, u"PP1"_s, kWords);
    one.spans = {{model::Span::Style::Italic, 0, 9, {}}};
    const auto document = render::buildDocument(content({one}), {});
    QTextCursor cursor(document->begin());
    cursor.setPosition(9);
    QVERIFY(cursor.charFormat().fontItalic());
    cursor.setPosition(10);
    QVERIFY(!cursor.charFormat().fontItalic());
}

void DocumentBuilderTest::aHighlightCoversItsWordsBehindAMark()
{
    model::Passage one = passage(1, PassageKind::Preambular, u"PP1"_s, kWords);
    one.spans = {mark(9, u"12"_s)};
    render::DocumentContent shown = content({one});
    model::Annotation annotation;
    annotation.id = base::AnnotationId(5);
    annotation.passage = one.id;
    annotation.anchor.start = int(kWords.indexOf(u"earlier"_s));
    annotation.anchor.end = annotation.anchor.start + 7;
    shown.annotations = {annotation};
    const auto document = render::buildDocument(shown, {});
    QString covered;
    for (auto piece = document->begin().begin(); !piece.atEnd(); ++piece) {
        if (piece.fragment().charFormat().property(render::kAnnotationProperty).toLongLong() == 5)
            covered += piece.fragment().text();
    }
    QCOMPARE(covered, u"earlier"_s);
}

void DocumentBuilderTest::theMarginNamesTheParagraph_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("label");
    QTest::newRow("preambular") << u"PP3"_s << u"PP3"_s;
    QTest::newRow("operative") << u"OP8"_s << u"OP8"_s;
    QTest::newRow("sub-paragraph") << u"OP8 (a)"_s << u"a"_s;
    QTest::newRow("below it") << u"OP8 (a) (ii)"_s << u"ii"_s;
    QTest::newRow("annex") << u"Annex OP2"_s << u"OP2"_s;
    QTest::newRow("footnote") << u"note 4"_s << u"4"_s;
    QTest::newRow("none") << QString() << QString();
}

void DocumentBuilderTest::theMarginNamesTheParagraph()
{
    QFETCH(QString, address);
    const auto document = render::buildDocument(content({passage(1, PassageKind::Operative, address, kWords)}), {});
    QTEST(render::marginLabel(document->begin()), "label");
}

void DocumentBuilderTest::theMarginIsOnTheLeadingSide_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("left to right") << u"en"_s << kWords;
    QTest::newRow("right to left") << u"ar"_s << u"وإذ يشير إلى عمل المدن،"_s;
}

void DocumentBuilderTest::theMarginIsOnTheLeadingSide()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const auto document
        = render::buildDocument(content({passage(1, PassageKind::Operative, u"OP1"_s, words)}, language), {});
    document->setTextWidth(400);
    document->documentLayout()->documentSize(); // Lays out.
    const QTextBlock block = document->begin();
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF text = line.naturalTextRect().translated(block.layout()->position());
    const QRectF margin = render::marginRect(block);
    QVERIFY(margin.width() > 20);
    QVERIFY(!margin.intersects(text));
    if (language == "ar"_L1) {
        QVERIFY(margin.left() >= text.right());
        QCOMPARE(margin.right(), 400.0);
    } else {
        QVERIFY(margin.right() <= text.left());
        QCOMPARE(margin.left(), 0.0);
    }
    render::Typography plain;
    plain.showNumbers = false;
    const auto without = render::buildDocument(content({passage(1, PassageKind::Operative, u"OP1"_s, words)}, language), plain);
    QCOMPARE(without->begin().blockFormat().leftMargin(), 0.0);
    QCOMPARE(without->begin().blockFormat().rightMargin(), 0.0);
}

void DocumentBuilderTest::theTitleIsCentredAndSetWhereThereIsNone()
{
    render::DocumentContent shown = content({passage(1, PassageKind::Operative, u"OP1"_s, u"Thanks towns;"_s)});
    shown.text.title = u"Quiet streets"_s;
    shown.coverLine = u"A/HRC/RES/57/12"_s;
    const auto document = render::buildDocument(shown, {});
    QCOMPARE(document->begin().text(), u"A/HRC/RES/57/12"_s);
    const QTextBlock title = document->begin().next();
    QCOMPARE(title.text(), u"Quiet streets"_s);
    QVERIFY(title.blockFormat().alignment() & Qt::AlignHCenter);
}

QTEST_MAIN(DocumentBuilderTest)

#include "tst_documentbuilder.moc"
