// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnpdf.h"

#include <annotatedpdf.h>
#include <testdata.h>

#include <import/formats/pdf/pdfannotations.h>
#include <import/formats/pdf/pdfpages.h>

#include <QTemporaryDir>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;
using formats::PdfAnnotation;

namespace {

PdfAnnotation onWord(const formats::PageWord &word, const QString &uuid, int page = 0)
{
    PdfAnnotation made;
    made.page = page;
    made.lines = {word.box};
    made.colour = QColor(255, 235, 59);
    made.comment = u"Ask «KOR» – سؤال"_s;
    made.author = u"Noé Ünal"_s;
    made.subject = u"Highlight"_s;
    made.uuid = uuid;
    made.created = QDateTime({2026, 11, 30}, {9, 5, 7}, QTimeZone::UTC);
    made.modified = made.created.addDays(1);
    return made;
}

QByteArray locked(const QByteArray &bytes, const char *password)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("plain", bytes.constData(), size_t(bytes.size()));
    file.getTrailer().replaceKey("/Size", QPDFObjectHandle::newInteger(static_cast<long long>(file.getObjectCount()) + 1));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

}

/// Annotations written into a PDF, read back by Poppler.
class TestPdfAnnotations : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreMarkedHoweverThePageLies_data()
    {
        QTest::addColumn<QByteArray>("entries");
        const QList<QByteArray> boxes {"", "/CropBox[40 60 500 700]", "/MediaBox[-100 -50 495 792]/CropBox[-40 -20 400 700]", "/CropBox[-300 -300 900 1200]",
            "/CropBox[500 700 40 60]"};
        for (const QByteArray &box : boxes) {
            for (const int turn : {0, 90, 180, 270, -90, 450}) {
                const QByteArray entries = box + "/Rotate " + QByteArray::number(turn);
                QTest::newRow(entries.constData()) << entries;
            }
        }
    }
    void wordsAreMarkedHoweverThePageLies()
    {
        QFETCH(const QByteArray, entries);
        const QByteArray bytes = drawnpdf::file({{drawnpdf::lines(72, 640, {"keepers count the lamps", "of every harbour at night"}), entries}});
        const auto pages = formats::PdfPages::open(bytes);
        VERIFY_RESULT(pages);
        const QList<formats::PageWord> words = pages->words(0);
        QCOMPARE(words.size(), 9);
        QList<PdfAnnotation> annotations;
        for (const formats::PageWord &word : words)
            annotations.append(onWord(word, word.text));
        const auto copy = formats::annotatedPdf(bytes, {}, annotations);
        VERIFY_RESULT(copy);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(*copy);
        QCOMPARE(found.size(), words.size());
        for (const annotatedpdf::Found &each : found) {
            QCOMPARE(each.words, each.uuid);
            const auto word = std::ranges::find(words, each.uuid, &formats::PageWord::text);
            QVERIFY((each.place.center() - word->box.center()).manhattanLength() < 1);
        }
    }

    void whatIsSaidOfAnAnnotationTravels()
    {
        const QByteArray bytes = drawnpdf::file({{drawnpdf::show(72, 700, "lamps"), {}}});
        const PdfAnnotation made = onWord(formats::PdfPages::open(bytes)->words(0).first(), u"{0b9d}"_s);
        const auto copy = formats::annotatedPdf(bytes, {}, {made});
        VERIFY_RESULT(copy);
        const annotatedpdf::Found found = annotatedpdf::readAll(*copy).value(0);
        QCOMPARE(found.type, Poppler::Annotation::AHighlight);
        QCOMPARE(found.uuid, made.uuid);
        QCOMPARE(found.comment, made.comment);
        QCOMPARE(found.author, made.author);
        QCOMPARE(found.colour.rgb(), made.colour.rgb());
        QCOMPARE(found.created.toUTC(), made.created);
        QCOMPARE(found.modified.toUTC(), made.modified);
    }

    void everyKindHasItsOwn()
    {
        const QByteArray bytes = drawnpdf::file({{drawnpdf::show(72, 700, "lamps"), {}}});
        PdfAnnotation made = onWord(formats::PdfPages::open(bytes)->words(0).first(), u"one"_s);
        QList<PdfAnnotation> all {made};
        made.kind = PdfAnnotation::Kind::Underline;
        made.uuid = u"two"_s;
        all.append(made);
        made.kind = PdfAnnotation::Kind::StrikeOut;
        made.uuid = u"three"_s;
        all.append(made);
        made.kind = PdfAnnotation::Kind::Note;
        made.sign = u"Key"_s;
        made.uuid = u"four"_s;
        all.append(made);
        const auto copy = formats::annotatedPdf(bytes, {}, all);
        VERIFY_RESULT(copy);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(*copy);
        QCOMPARE(found.size(), 4);
        QCOMPARE(dynamic_cast<const Poppler::HighlightAnnotation &>(*Poppler::Document::loadFromData(*copy)->page(0)->annotations().at(1)).highlightType(),
            Poppler::HighlightAnnotation::Underline);
        QCOMPARE(dynamic_cast<const Poppler::HighlightAnnotation &>(*Poppler::Document::loadFromData(*copy)->page(0)->annotations().at(2)).highlightType(),
            Poppler::HighlightAnnotation::StrikeOut);
        QCOMPARE(found.at(3).type, Poppler::Annotation::AText);
        QCOMPARE(found.at(3).icon, u"Key"_s);
    }

    // The words stay readable, and the ground has the colour that was chosen.
    void aHighlightLetsTheInkThrough()
    {
        const QByteArray bytes = drawnpdf::file({{drawnpdf::show(72, 700, "HHHHHH", "/F2 40"), {}}});
        const auto plain = formats::PdfPages::open(bytes);
        const formats::PageWord word = plain->words(0).first();
        const auto copy = formats::annotatedPdf(bytes, {}, {onWord(word, u"one"_s)});
        VERIFY_RESULT(copy);
        const QImage picture = formats::PdfPages::open(*copy)->picture(0, 2);
        int dark = 0;
        int coloured = 0;
        for (int x = int(word.box.left() * 2); x < int(word.box.right() * 2); ++x) {
            const QColor pixel = picture.pixelColor(x, int(word.box.center().y() * 2));
            dark += pixel.lightness() < 60 ? 1 : 0;
            coloured += pixel.saturation() > 120 && pixel.lightness() > 100 ? 1 : 0;
        }
        QVERIFY2(dark > 20 && coloured > 20, qPrintable(u"%1 dark, %2 coloured"_s.arg(dark).arg(coloured)));
    }

    void aCopyOfACopyHoldsEachOnce()
    {
        const QByteArray bytes = drawnpdf::file({{drawnpdf::lines(72, 700, {"lamps and charts"}), {}}, {drawnpdf::show(72, 700, "ledgers"), {}}});
        const auto pages = formats::PdfPages::open(bytes);
        const QList<PdfAnnotation> all {onWord(pages->words(0).first(), u"one"_s), onWord(pages->words(1).first(), u"two"_s, 1)};
        const auto once = formats::annotatedPdf(bytes, {}, all);
        VERIFY_RESULT(once);
        QList<PdfAnnotation> later {all.first()};
        later.first().comment = u"Agreed"_s;
        const auto twice = formats::annotatedPdf(*once, {}, later);
        VERIFY_RESULT(twice);
        const QList<annotatedpdf::Found> found = annotatedpdf::readAll(*twice);
        QCOMPARE(found.size(), 2);
        QCOMPARE(annotatedpdf::named(found, u"one"_s)->comment, u"Agreed"_s);
        QCOMPARE(annotatedpdf::named(found, u"two"_s)->words, u"ledgers"_s);
    }

    void theFileIsSound()
    {
        QTemporaryDir folder;
        const QByteArray bytes = drawnpdf::file({{drawnpdf::show(72, 700, "lamps"), "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 10 10]/Border[0 0 0]>>]"}});
        const auto copy = formats::annotatedPdf(bytes, {}, {onWord(formats::PdfPages::open(bytes)->words(0).first(), u"one"_s)});
        VERIFY_RESULT(copy);
        QFile file(folder.filePath(u"copy.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*copy) == copy->size());
        file.close();
        QCOMPARE(annotatedpdf::qpdfCheck(file.fileName()), 0);
        QCOMPARE(annotatedpdf::readAll(*copy).size(), 2); // The link that was there is there.
    }

    void aProtectedFileStaysProtected()
    {
        const QByteArray plain = drawnpdf::file({{drawnpdf::show(72, 700, "lamps"), {}}});
        const PdfAnnotation made = onWord(formats::PdfPages::open(plain)->words(0).first(), u"one"_s);
        const QByteArray bytes = locked(plain, "harbour");
        QCOMPARE(formats::annotatedPdf(bytes, {}, {made}).error().code, base::ErrorCode::PasswordNeeded);
        QCOMPARE(formats::annotatedPdf(bytes, u"haven"_s, {made}).error().code, base::ErrorCode::PasswordWrong);
        const auto copy = formats::annotatedPdf(bytes, u"harbour"_s, {made});
        VERIFY_RESULT(copy);
        QVERIFY(annotatedpdf::readAll(*copy).isEmpty());
        QCOMPARE(annotatedpdf::readAll(*copy, "harbour").value(0).words, u"lamps"_s);
    }

    void whatIsNoPdfIsTold()
    {
        const QByteArray bytes = drawnpdf::file({{drawnpdf::show(72, 700, "lamps"), {}}});
        QCOMPARE(formats::annotatedPdf("no PDF at all", {}, {}).error().code, base::ErrorCode::Damaged);
        QCOMPARE(formats::annotatedPdf({}, {}, {}).error().code, base::ErrorCode::Damaged);
        QCOMPARE(formats::annotatedPdf(bytes, {}, {onWord({u"lamps"_s, QRectF(1, 1, 2, 2)}, u"one"_s, 7)}).error().code, base::ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPdfAnnotations)
#include "tst_pdfannotations.moc"
