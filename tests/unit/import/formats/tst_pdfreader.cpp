// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"
#include "testdata.h"

#include <core/base/error.h>

using namespace Qt::StringLiterals;
using namespace paper;
using model::PassageKind;

namespace {

/// Draws letters at a place, counted from the bottom left corner.
QByteArray show(int x, int y, const QString &letters)
{
    QByteArray codes;
    for (const QChar letter : letters)
        codes += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return "BT /F 12 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td <" + codes + "> Tj ET\n";
}

/// A page in a font that has no shapes, but says which letters its codes are.
QByteArray drawnByHand(const QByteArray &drawing)
{
    const auto stream = [](const QByteArray &content) {
        return "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream\nendobj\n";
    };
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj"
        + stream(drawing)
        + "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/None/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>endobj\n"
          "6 0 obj<</Type/Font/Subtype/CIDFontType2/BaseFont/None/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
          "/Supplement 0>>>>endobj\n7 0 obj"
        + stream("1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange")
        + "trailer<</Root 1 0 R>>\n%%EOF\n";
}

}

/// The text of a PDF: lines, columns, notes, tables.
class PdfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsLinesAndKeepsParagraphsApart();
    void continuesAParagraphOnTheNextPage();
    void readsColumnsOneAfterTheOther();
    void setsHeadsAndFeetAside();
    void healsHyphens();
    void keepsTheHyphensOfCompounds();
    void unfoldsLigatures();
    void findsFootnotesAndTheirMarks();
    void aSmallNumberInATableIsNoNote();
    void aNoteBelowATableIsOneToo();
    void makesRowsOfTables();
    void knowsHeadingsByTheirSize();
    void readsArabicInTheOrderOfReading();
    void keepsTheSpacesOfNaskh();
    void followsTheOrderOfDrawing();
    void setsThePicturesOfTaggedFilesAside();
};

void PdfReaderTest::joinsLinesAndKeepsParagraphsApart()
{
    Paper paper;
    const double below = paper.lines(kMargin, 100,
        {u"The Council welcomes the efforts of all local governments to"_s, u"protect the rights of those who live in cities."_s});
    paper.lines(kMargin, below + 10, {u"It decides to remain seized of the matter."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result),
        (QStringList{u"The Council welcomes the efforts of all local governments to protect the rights of those who live in cities."_s,
            u"It decides to remain seized of the matter."_s}));
    QCOMPARE(result->passages.first().page, u"1"_s);
}

void PdfReaderTest::continuesAParagraphOnTheNextPage()
{
    Paper paper;
    paper.lines(kMargin, 760, {u"A paragraph that runs over the foot of its page"_s, u"does not end before the sentence"_s});
    paper.newPage();
    const double below = paper.lines(kMargin, 100, {u"has come to its full stop."_s});
    paper.lines(kMargin, below + 10, {u"The next one begins here."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result),
        (QStringList{u"A paragraph that runs over the foot of its page does not end before the sentence has come to its full stop."_s,
            u"The next one begins here."_s}));
    QCOMPARE(result->passages.at(0).page, u"1"_s);
    QCOMPARE(result->passages.at(1).page, u"2"_s);
}

void PdfReaderTest::readsColumnsOneAfterTheOther()
{
    const QStringList left{u"Cities act first when floods"_s, u"come, and they pay first."_s, u"They ask for a voice."_s};
    const QStringList right{u"States listen to them more"_s, u"often than they did before."_s, u"Much is left to do."_s};
    Paper paper;
    paper.lines(kMargin, 100, left);
    paper.lines(320, 100, right);
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    const QString all = contents(*result).join(u' ').remove(u" |"_s);
    QCOMPARE(all, left.join(u' ') + u' ' + right.join(u' '));
}

void PdfReaderTest::setsHeadsAndFeetAside()
{
    Paper paper;
    for (int page = 1; page <= 4; ++page) {
        if (page > 1)
            paper.newPage();
        paper.write(kMargin, 40, u"A/HRC/60/12"_s, 9);
        paper.write(kMargin, 120, u"Page %1 speaks of matter %2 at some length."_s.arg(page).arg(QChar(u'A' + page)));
        paper.write(kMargin, 812, u"GE.25-01234"_s, 9);
        paper.write(500, 812, QString::number(page), 9);
    }
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(result->passages.size(), 4);
    QVERIFY(std::ranges::all_of(contents(*result), [](const QString &content) { return content.startsWith("Page "_L1); }));
    QVERIFY(isDropped(*result, u"page-header"_s, u"A/HRC/60/12"_s));
    QVERIFY(isDropped(*result, u"page-footer"_s, u"GE.25-01234"_s));
}

void PdfReaderTest::healsHyphens()
{
    Paper paper;
    paper.lines(kMargin, 100, {u"The right to sustainable develop-"_s, u"ment is a right of all peoples, and a soci-"_s, u"ety without it is poor."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result).first(),
        u"The right to sustainable development is a right of all peoples, and a society without it is poor."_s);
}

void PdfReaderTest::keepsTheHyphensOfCompounds()
{
    Paper paper;
    paper.lines(kMargin, 100, {u"A long-term plan of the city is a long-"_s, u"term promise, and resolution 57-"_s, u"12 says so."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result).first(), u"A long-term plan of the city is a long-term promise, and resolution 57-12 says so."_s);
}

void PdfReaderTest::unfoldsLigatures()
{
    Paper paper;
    paper.write(kMargin, 100, u"The of\uFB01ce \uFB02oods the \uFB01les."_s);
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result).first(), u"The office floods the files."_s);
}

void PdfReaderTest::findsFootnotesAndTheirMarks()
{
    Paper paper;
    const QString words = u"The Council recalls its earlier decision"_s;
    paper.write(kMargin, 100, words);
    const double end = kMargin + QFontMetricsF([] {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(kText);
        return font;
    }()).horizontalAdvance(words);
    paper.write(end, 96, u"3"_s, 7);
    paper.lines(kMargin, 114, {u"and all that follows from it for the cities of the world."_s});
    paper.write(kMargin, 776, u"3"_s, 6);
    paper.write(kMargin + 6, 780, u"See the report of the Committee of last year."_s, 9);
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(result->passages.size(), 2);
    const model::Passage &text = result->passages.at(0);
    QCOMPARE(text.content, words + u" and all that follows from it for the cities of the world."_s);
    QCOMPARE(text.spans.size(), 1);
    QCOMPARE(text.spans.first().style, model::Span::Style::NoteReference);
    QCOMPARE(text.spans.first().target, u"3"_s);
    QCOMPARE(text.spans.first().start, int(words.size()));
    const model::Passage &note = result->passages.at(1);
    QCOMPARE(note.kind, PassageKind::Footnote);
    QCOMPARE(note.label, u"3"_s);
    QCOMPARE(note.content, u"See the report of the Committee of last year."_s);
}

void PdfReaderTest::aSmallNumberInATableIsNoNote()
{
    Paper paper;
    paper.lines(kMargin, 100,
        {u"The Council welcomes the efforts of all local governments to"_s, u"protect the rights of those who live in cities."_s});
    constexpr int kSmall = 8;
    paper.write(kMargin, 700, u"International staff"_s, kSmall);
    paper.write(300, 700, u"264"_s, kSmall);
    paper.write(400, 700, u"51"_s, kSmall);
    paper.write(kMargin, 714, u"National staff"_s, kSmall);
    paper.write(300, 714, u"23"_s, kSmall);
    paper.write(400, 714, u"3"_s, kSmall);
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    for (const model::Passage &passage : result->passages)
        QVERIFY2(passage.kind != PassageKind::Footnote, qPrintable(passage.content));
    QVERIFY(contents(*result).contains(u"National staff | 23 | 3"_s));
}

void PdfReaderTest::aNoteBelowATableIsOneToo()
{
    Paper paper;
    paper.lines(kMargin, 100,
        {u"The Council welcomes the efforts of all local governments to"_s, u"protect the rights of those who live in cities."_s});
    paper.write(kMargin, 196, u"a"_s, 5);
    paper.write(kMargin + 6, 200, u"Twelve months, adjusted."_s, 8);
    paper.lines(kMargin, 260,
        {u"It decides to remain seized of the matter, and to take it up again"_s, u"when the lamps are lit in every reading room."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    const auto note = std::ranges::find(result->passages, PassageKind::Footnote, &model::Passage::kind);
    QVERIFY(note != result->passages.cend());
    QCOMPARE(note->label, u"a"_s);
    QCOMPARE(note->content, u"Twelve months, adjusted."_s);
}

void PdfReaderTest::makesRowsOfTables()
{
    Paper paper;
    const QList<QStringList> rows{{u"Mission"_s, u"Posts"_s, u"Budget"_s}, {u"Cyprus"_s, u"811"_s, u"57.6"_s}};
    double y = 100;
    for (const QStringList &row : rows) {
        for (qsizetype cell = 0; cell < row.size(); ++cell)
            paper.write(kMargin + 150.0 * double(cell), y, row.at(cell));
        y += 2 * kPitch;
    }
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result), (QStringList{u"Mission | Posts | Budget"_s, u"Cyprus | 811 | 57.6"_s}));
}

void PdfReaderTest::knowsHeadingsByTheirSize()
{
    Paper paper;
    paper.write(kMargin, 100, u"Local government"_s, 18);
    paper.lines(kMargin, 140, {u"Local government is closest to the people, and the people know where"_s, u"to find it when they need it."_s});
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QCOMPARE(result->passages.first().kind, PassageKind::Heading);
    QCOMPARE(result->passages.first().content, u"Local government"_s);
    QCOMPARE(result->passages.last().kind, PassageKind::Body);
}

void PdfReaderTest::readsArabicInTheOrderOfReading()
{
    const QString words = u"إن مجلس حقوق الإنسان يقرر ما يلي في 2024"_s;
    // As word processors draw it: from left to right, number and all.
    QString drawn = words;
    std::ranges::reverse(drawn);
    drawn.replace(u"4202"_s, u"2024"_s);
    const auto result = read(drawnByHand(show(72, 700, drawn)));
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result).first(), words);
    QCOMPARE(result->text.language, u"ar"_s);
}

void PdfReaderTest::keepsTheSpacesOfNaskh()
{
    const QString words = u"قرار مجلس حقوق المدن بشأن مرافئ البحر ومقاعدها"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(72);
        QPainter painter(&writer);
        for (const auto &[family, size, y] : {std::tuple(u"Noto Naskh Arabic"_s, 14, 100), std::tuple(u"Noto Naskh Arabic"_s, 9, 300), std::tuple(u"Noto Sans Arabic"_s, 11, 500)}) {
            QFont font(family);
            font.setPixelSize(size);
            painter.setFont(font);
            painter.drawText(QRect(72, y, 451, 40), Qt::AlignRight | Qt::AlignAbsolute, words);
        }
    }
    const auto result = read(buffer.data());
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result), (QStringList {words, words, words}));
}

void PdfReaderTest::followsTheOrderOfDrawing()
{
    // Cells of two lines each: by place alone, the lines of both would be mixed.
    const QByteArray cells = show(72, 700, u"The first cell"_s) + show(72, 686, u"has two lines"_s)
        + show(320, 700, u"the second one"_s) + show(320, 686, u"has two as well"_s) + show(72, 660, u"And a row below"_s)
        + show(320, 660, u"with its own cell"_s);
    const auto result = read(drawnByHand(cells));
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result),
        (QStringList{u"The first cell has two lines | the second one has two as well"_s, u"And a row below | with its own cell"_s}));
}

void PdfReaderTest::setsThePicturesOfTaggedFilesAside()
{
    const QByteArray drawing = "/P <</MCID 0>> BDC " + show(72, 700, u"The chart shows what was achieved in the year."_s)
        + "EMC /Artifact BMC " + show(72, 500, u"2025 (actual) 45"_s) + "EMC /P <</MCID 1>> BDC "
        + show(72, 400, u"More will be done."_s) + "EMC";
    const auto result = read(drawnByHand(drawing));
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result), (QStringList{u"The chart shows what was achieved in the year."_s, u"More will be done."_s}));
    QVERIFY(isDropped(*result, u"picture"_s, u"45"_s));
}

QTEST_MAIN(PdfReaderTest)
#include "tst_pdfreader.moc"
