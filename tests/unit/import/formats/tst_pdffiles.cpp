// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"
#include "testdata.h"

#include <core/base/error.h>
#include <import/formats/pdf/contentstream.h>
#include <import/formats/pdf/pdfpages.h>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QDirIterator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace paper;
using model::PassageKind;

namespace {

QByteArray written(QPDFWriter &writer)
{
    writer.setOutputMemory();
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

QByteArray encrypted(const QByteArray &plain, const char *password)
{
    QPDF file;
    file.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFWriter writer(file);
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    return written(writer);
}

/// The first page can use a colour space with this profile.
QByteArray withProfile(const QByteArray &plain, const std::string &profile)
{
    QPDF file;
    file.processMemoryFile("plain", plain.constData(), std::size_t(plain.size()));
    QPDFObjectHandle stream = file.newStream(profile);
    stream.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle spaces = QPDFObjectHandle::newDictionary();
    spaces.replaceKey("/Own", QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/ICCBased"), stream}));
    QPDFPageDocumentHelper(file).getAllPages().front().getAttribute("/Resources", true).replaceKey("/ColorSpace", spaces);
    QPDFWriter writer(file);
    writer.setCompressStreams(false);
    return written(writer);
}

}

/// What a PDF is as a file: protected, scanned, damaged, drawn.
class PdfFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAScanHasNoText();
    void asksForAPassword();
    void refusesWhatIsNoPdf();
    void showsPages();
    void survivesRealFiles_data();
    void survivesRealFiles();
    void readsReportsOfTheReview();
    void profilesAreBlankedAndTheWordsStay();
};

void PdfFilesTest::saysThatAScanHasNoText()
{
    Paper paper;
    paper.newPage();
    const auto result = read(paper.bytes());
    VERIFY_RESULT(result);
    QVERIFY(result->passages.isEmpty());
    QCOMPARE(result->text.remarks, QStringList{u"scanned"_s});
    QCOMPARE(result->text.title, u"paper"_s);
}

void PdfFilesTest::asksForAPassword()
{
    Paper paper;
    paper.write(kMargin, 100, u"Between us"_s);
    const QByteArray bytes = encrypted(paper.bytes(), "geheim");
    const auto without = read(bytes);
    QVERIFY(!without);
    QCOMPARE(without.error().code, base::ErrorCode::PasswordNeeded);
    QCOMPARE(readfile::read({u"paper.pdf"_s, bytes}).error().subject, u"paper.pdf"_s);
    const auto wrong = read(bytes, u"offen"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, base::ErrorCode::PasswordWrong);
    const auto right = read(bytes, u"geheim"_s);
    VERIFY_RESULT(right);
    QCOMPARE(contents(*right), QStringList{u"Between us"_s});
}

void PdfFilesTest::refusesWhatIsNoPdf()
{
    const QByteArray bytes = "%PDF-1.7\nand then nothing that anybody could read\n%%EOF";
    QVERIFY(formats::PdfReader().accepts({u"x.pdf"_s, bytes, {}}));
    QVERIFY(!formats::PdfReader().accepts({u"x.pdf"_s, "Dear Sir or Madam", {}}));
    const auto result = read(bytes);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::Damaged);
}

void PdfFilesTest::showsPages()
{
    Paper paper;
    paper.write(kMargin, 100, u"Here"_s);
    paper.newPage();
    const auto pages = formats::PdfPages::open(paper.bytes());
    VERIFY_RESULT(pages);
    QCOMPARE(pages->count(), 2);
    QCOMPARE(pages->size(0).toSize(), QSize(595, 842));
    const QImage picture = pages->picture(0, 2);
    QCOMPARE(picture.size(), QSize(1190, 1684));
    const QList<formats::PageWord> words = pages->words(0);
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

void PdfFilesTest::survivesRealFiles_data()
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

void PdfFilesTest::survivesRealFiles()
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

void PdfFilesTest::readsReportsOfTheReview()
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

void PdfFilesTest::profilesAreBlankedAndTheWordsStay()
{
    Paper paper;
    paper.write(kMargin, kMargin, u"The lamps of the harbour burn by night."_s);
    const QByteArray plain = paper.bytes();
    const QByteArray bytes = withProfile(plain, std::string(200, 'p'));
    QVERIFY(bytes.contains(QByteArray(200, 'p')));
    const QByteArray blanked = formats::ContentStreamReader(bytes, {}).withoutProfiles();
    QCOMPARE(blanked.size(), bytes.size());
    const QByteArray profile = QByteArray(128, '\0') + QByteArray(72, 'p');
    QVERIFY(blanked.contains(profile));
    QCOMPARE(QByteArray(blanked).replace('\0', 'p'), QByteArray(bytes).replace('\0', 'p'));
    const auto result = read(bytes);
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result), QStringList{u"The lamps of the harbour burn by night."_s});
    // A file without profiles is given on as it is.
    QVERIFY(formats::ContentStreamReader(plain, {}).withoutProfiles().isSharedWith(plain));
}

QTEST_MAIN(PdfFilesTest)
#include "tst_pdffiles.moc"
