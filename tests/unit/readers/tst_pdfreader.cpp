// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <readers/pdfpages.h>
#include <readers/pdfreader.h>

#include <base/error.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QDirIterator>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using model::PassageKind;

namespace {

constexpr int kText = 11;  ///< Points.
constexpr int kPitch = 14;
constexpr int kMargin = 72;

/// A PDF that a test draws itself: A4, points from the top left corner.
class Paper
{
public:
    Paper()
        : m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(72);
        m_painter.begin(&m_writer);
    }

    void write(double x, double y, const QString &text, int size = kText)
    {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(size);
        m_painter.setFont(font);
        m_painter.drawText(QPointF(x, y), text);
    }
    /// Lines below each other; gives the base line after the last one.
    double lines(double x, double y, const QStringList &texts, int size = kText)
    {
        for (const QString &text : texts) {
            write(x, y, text, size);
            y += kPitch * size / kText;
        }
        return y;
    }
    void newPage() { m_writer.newPage(); }
    QByteArray bytes()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

base::Result<model::ReadText> read(const QByteArray &bytes, const QString &password = {})
{
    return readers::PdfReader().read({u"paper.pdf"_s, bytes, password});
}

QStringList contents(const model::ReadText &text)
{
    QStringList all;
    for (const model::Passage &passage : text.passages)
        all.append(passage.content);
    return all;
}

bool isDropped(const model::ReadText &text, const QString &reason, const QString &words)
{
    return std::ranges::any_of(text.dropped,
        [&](const model::Dropped &dropped) { return dropped.reason == reason && dropped.text.contains(words); });
}

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

QByteArray encrypted(const QByteArray &plain, const char *password)
{
    QPDF file;
    file.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

}

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
    void makesRowsOfTables();
    void knowsHeadingsByTheirSize();
    void readsArabicInTheOrderOfReading();
    void followsTheOrderOfDrawing();
    void setsThePicturesOfTaggedFilesAside();
    void saysThatAScanHasNoText();
    void asksForAPassword();
    void refusesWhatIsNoPdf();
    void showsPages();
    void survivesRealFiles_data();
    void survivesRealFiles();
    void readsReportsOfTheReview();
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

void PdfReaderTest::saysThatAScanHasNoText()
{
    Paper paper;
    paper.newPage();
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QVERIFY(result->passages.isEmpty());
    QCOMPARE(result->text.remarks, QStringList{u"scanned"_s});
    QCOMPARE(result->text.title, u"paper"_s);
}

void PdfReaderTest::asksForAPassword()
{
    Paper paper;
    paper.write(kMargin, 100, u"Between us"_s);
    const QByteArray bytes = encrypted(paper.bytes(), "geheim");
    const auto without = read(bytes);
    QVERIFY(!without);
    QCOMPARE(without.error().code, base::ErrorCode::PasswordNeeded);
    QCOMPARE(without.error().subject, u"paper.pdf"_s);
    const auto wrong = read(bytes, u"offen"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, base::ErrorCode::PasswordWrong);
    const auto right = read(bytes, u"geheim"_s);
    VERIFY_RESULT(right);
    QCOMPARE(contents(*right), QStringList{u"Between us"_s});
}

void PdfReaderTest::refusesWhatIsNoPdf()
{
    const QByteArray bytes = "%PDF-1.7\nand then nothing that anybody could read\n%%EOF";
    QVERIFY(readers::PdfReader().accepts({u"x.pdf"_s, bytes, {}}));
    QVERIFY(!readers::PdfReader().accepts({u"x.pdf"_s, "Dear Sir or Madam", {}}));
    const auto result = read(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::Damaged);
}

void PdfReaderTest::showsPages()
{
    Paper paper;
    paper.write(kMargin, 100, u"Here"_s);
    paper.newPage();
    const auto pages = readers::PdfPages::open(paper.bytes());
    VERIFY_RESULT(pages);
    QCOMPARE(pages->count(), 2);
    QCOMPARE(pages->size(0).toSize(), QSize(595, 842));
    const QImage picture = pages->picture(0, 2);
    QCOMPARE(picture.size(), QSize(1190, 1684));
    const QList<readers::PageWord> words = pages->words(0);
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().text, u"Here"_s);
    QVERIFY(words.first().box.contains(QPointF(kMargin + 8, 97)));
    // The ink stands where the word does.
    const QRect inked = QRectF(words.first().box.topLeft() * 2, words.first().box.size() * 2).toRect();
    const QImage ink = picture.copy(inked).convertToFormat(QImage::Format_Grayscale8);
    bool isInked = false;
    for (int y = 0; y < ink.height(); ++y)
        isInked = isInked || std::any_of(ink.constScanLine(y), ink.constScanLine(y) + ink.width(), [](uchar grey) { return grey < 80; });
    QVERIFY(isInked);
    QVERIFY(pages->words(1).isEmpty());
    QVERIFY(pages->picture(7, 1).isNull());
    QVERIFY(pages->picture(0, 1e9).isNull());
}

void PdfReaderTest::survivesRealFiles_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = testdata::folder();
    QDirIterator files(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (!folder.isEmpty() && files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
    }
    if (folder.isEmpty())
        QTest::newRow("none") << QString();
}

void PdfReaderTest::survivesRealFiles()
{
    QFETCH(const QString, path);
    NEEDS_REAL_FILES(folder);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = read(file.readAll());
    if (result) {
        QCOMPARE(result->passages.isEmpty(), result->text.remarks.contains(u"scanned"_s));
        QVERIFY(std::ranges::all_of(result->passages, [](const model::Passage &passage) { return passage.page.toInt() > 0; }));
        return;
    }
    static const QList<base::ErrorCode> documented{base::ErrorCode::Damaged, base::ErrorCode::PasswordNeeded,
        base::ErrorCode::LimitExceeded};
    QVERIFY2(documented.contains(result.error().code), qPrintable(base::codeName(result.error().code)));
}

void PdfReaderTest::readsReportsOfTheReview()
{
    NEEDS_REAL_FILES(folder);
    QFile file(folder + u"/uprs_upr/v.1/Data/raw-data/pdfs/mexico2013.pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = read(file.readAll());
    VERIFY_RESULT(result);
    const QString all = contents(*result).join(u'\n');
    QVERIFY(all.contains(u"Working Group on the Universal Periodic Review"_s));
    // Running heads and job numbers stand on every page of the file, and nowhere in the text.
    QVERIFY(!all.contains(u"GE.13-"_s));
    QVERIFY(!result->dropped.isEmpty());
    QVERIFY(result->passages.last().page.toInt() >= 25);
    const auto footnotes = std::ranges::count(result->passages, PassageKind::Footnote, &model::Passage::kind);
    QVERIFY(footnotes > 0);
}

QTEST_MAIN(PdfReaderTest)
#include "tst_pdfreader.moc"
