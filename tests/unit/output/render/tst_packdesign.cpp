// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <testdata.h>

#include <output/render/logo.h>

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What is set once for all packs: logo, organisation, font, paper; on the pages of a PDF.
class PackDesignTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPictureIsKeptAsItLooksOnPaper_data();
    void aPictureIsKeptAsItLooksOnPaper();
    void whatIsNoPictureIsSaid_data();
    void whatIsNoPictureIsSaid();
    void thePaperIsTheOneThatWasChosen_data();
    void thePaperIsTheOneThatWasChosen();
    void organisationAndLogoStandOnTheCover();
    void anArabicCoverIsMirrored();
    void aNoteHasTheLogoOnItsOnePage();
    void theFontIsTheOneThatWasChosen();
    void aBrokenLogoLeavesThePackAsItIs();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    QString pdf(const briefing::Outline &outline, const render::PageWords &words, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString kOrganisation = u"Permanent Mission of Atlantis"_s;

QByteArray picture(const char *format, QSize size = {300, 100})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < size.height() / 2; ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor(0x1d, 0x5f, 0xa8));
    }
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QByteArray logo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"logo.png"_s);
    QFile file(path);
    const QByteArray bytes = picture("PNG");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    return render::logoOfFile(path).value_or(QByteArray());
}

QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}

#define NEEDS_POPPLER() \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) \
    QSKIP("pdftotext (poppler-utils) is not here.")

void PackDesignTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString PackDesignTest::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// The path of the pack as PDF; kept where a developer asks for it, to be looked at.
QString PackDesignTest::pdf(const briefing::Outline &outline, const render::PageWords &words, const QString &name) const
{
    const QString kept = qEnvironmentVariable("AIDE_SCREENSHOTS");
    const QString path = (kept.isEmpty() ? m_folder->path() : kept) + u'/' + name;
    return render::writePackPdf(outline, words, path) ? path : QString();
}

void PackDesignTest::aPictureIsKeptAsItLooksOnPaper_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << picture("PNG") << QSize(300, 100);
    QTest::newRow("JPEG") << picture("JPEG") << QSize(300, 100);
    QTest::newRow("large") << picture("PNG", {4000, 1000}) << QSize(900, 225);
    // A drawing is drawn as large as paper can show it.
    QTest::newRow("SVG") << "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='5' fill='#1d5fa8'/></svg>"_ba
                         << QSize(900, 300);
}

void PackDesignTest::aPictureIsKeptAsItLooksOnPaper()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, size);
    // The content decides, not the name.
    const auto kept = render::logoOfFile(file(u"logo.bin"_s, bytes));
    VERIFY_RESULT(kept);
    const QImage image = QImage::fromData(*kept, "PNG");
    QCOMPARE(image.size(), size);
    QVERIFY(!image.hasAlphaChannel());
    const QColor above = image.pixelColor(size.width() / 2, size.height() / 4);
    QVERIFY(above.blue() > 150 && above.red() < 60);
    if (!bytes.startsWith("\xff\xd8")) // A JPEG was never transparent.
        QCOMPARE(image.pixelColor(size.width() / 2, size.height() - 2), QColor(Qt::white));
}

void PackDesignTest::whatIsNoPictureIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "No picture"_ba;
    QTest::newRow("GIF") << "GIF89a\x01\x00\x01\x00\x00\x00\x00;"_ba;
    QTest::newRow("cut off") << picture("PNG").first(60);
    QTest::newRow("larger than paper") << picture("PNG", {12'001, 1});
    QTest::newRow("broken drawing") << "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect"_ba;
    QTest::newRow("drawing without end") << "<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1e9'/>"_ba;
}

void PackDesignTest::whatIsNoPictureIsSaid()
{
    QFETCH(QByteArray, bytes);
    const auto kept = render::logoOfFile(file(u"logo.png"_s, bytes));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, base::ErrorCode::BadInput);
    QVERIFY(!kept.error().detail.isEmpty());
    QCOMPARE(render::logoOfFile(m_folder->filePath(u"nothing.png"_s)).error().code, base::ErrorCode::Unreadable);
}

void PackDesignTest::thePaperIsTheOneThatWasChosen_data()
{
    QTest::addColumn<briefing::Paper>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << briefing::Paper::A4 << u"595 x 842"_s;
    QTest::newRow("Letter") << briefing::Paper::Letter << u"612 x 792"_s;
}

void PackDesignTest::thePaperIsTheOneThatWasChosen()
{
    NEEDS_POPPLER();
    QFETCH(briefing::Paper, paper);
    QFETCH(QString, size);
    briefing::Outline outline = samplepack::english();
    outline.design.paper = paper;
    const QString path = pdf(outline, render::englishPageWords(), u"paper-%1.pdf"_s.arg(briefing::paperName(paper)));
    QVERIFY(told(u"pdfinfo"_s, {path}).contains(size));
    // Nothing is cut off: the last words of the pack are there.
    QVERIFY(told(u"pdftotext"_s, {path, u"-"_s}).contains(u"Only the documents issued by the United Nations are"_s));
    // What is on the screen is what is written.
    const auto pages = render::packPages(outline, render::englishPageWords(), render::printableArea(paper));
    QCOMPARE(render::paperAround(pages->area()).toSize(), render::pageLayout(paper).fullRect(QPageLayout::Point).size().toSize());
}

void PackDesignTest::organisationAndLogoStandOnTheCover()
{
    NEEDS_POPPLER();
    briefing::Outline outline = samplepack::english();
    outline.design.organisation = kOrganisation;
    outline.design.logo = logo();
    QVERIFY(!outline.design.logo.isEmpty());
    const QString path = pdf(outline, render::englishPageWords(), u"brand.pdf"_s);
    const QStringList pages = told(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    // Once on each page: on the cover above the title, at the foot of the others.
    for (const QString &page : pages)
        QCOMPARE(page.count(kOrganisation), 1);
    QVERIFY(pages.first().indexOf(kOrganisation) < pages.first().indexOf(outline.pack.title.section(u' ', 0, 1)));
    QVERIFY(pages.at(1).indexOf(kOrganisation) > pages.at(1).size() / 2);
    const QStringList pictures = told(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(pictures.size(), 3); // Two lines of heads, and one picture.
    QVERIFY(pictures.last().contains(u"300   100"_s));
    // The rest of the pack is as it was.
    QCOMPARE(pages.size(), render::packPages(samplepack::english(), render::englishPageWords(), render::printableArea({}))->count());
}

void PackDesignTest::anArabicCoverIsMirrored()
{
    NEEDS_POPPLER();
    briefing::Outline outline = samplepack::arabic();
    outline.design.organisation = u"البعثة الدائمة"_s;
    outline.design.logo = logo();
    const QString path = pdf(outline, samplepack::arabicWords(), u"brand-ar.pdf"_s);
    const QString picture = m_folder->filePath(u"cover"_s);
    (void)told(u"pdftoppm"_s, {u"-r"_s, u"36"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-png"_s, path, picture});
    const QImage cover(picture + u".png"_s);
    QVERIFY(!cover.isNull());
    int left = 0;
    int right = 0;
    for (int y = 0; y < cover.height() / 5; ++y) {
        for (int x = 0; x < cover.width(); ++x) {
            if (cover.pixelColor(x, y).blue() - cover.pixelColor(x, y).red() > 80)
                ++(x < cover.width() / 2 ? left : right);
        }
    }
    QCOMPARE(left, 0);
    QVERIFY(right > 200);
}

void PackDesignTest::aNoteHasTheLogoOnItsOnePage()
{
    NEEDS_POPPLER();
    briefing::Outline outline;
    outline.pack.title = u"A note"_s;
    outline.design.organisation = kOrganisation;
    outline.design.logo = logo();
    briefing::Block note;
    note.kind = briefing::Block::Kind::Note;
    note.text = u"We support the text."_s;
    outline.blocks = {note};
    const QString path = pdf(outline, render::englishPageWords(), u"brand-note.pdf"_s);
    const QString words = told(u"pdftotext"_s, {path, u"-"_s});
    QCOMPARE(words.count(u'\f'), 1);
    QVERIFY(words.indexOf(kOrganisation) < words.indexOf(u"A note"_s));
    QVERIFY(words.indexOf(u"A note"_s) < words.indexOf(u"We support"_s));
}

void PackDesignTest::theFontIsTheOneThatWasChosen()
{
    NEEDS_POPPLER();
    briefing::Outline outline = samplepack::english();
    outline.design.family = u"Noto Sans"_s;
    outline.design.pointSize = 14;
    const QString path = pdf(outline, render::englishPageWords(), u"font.pdf"_s);
    const QString fonts = told(u"pdffonts"_s, {path});
    QVERIFY(fonts.contains(u"NotoSans"_s));
    QVERIFY(!fonts.contains(u"NotoSerif-"_s));
    // A word that is copied is the word: no ligatures.
    QVERIFY(told(u"pdftotext"_s, {path, u"-"_s}).contains(u"Unofficial copies"_s));
    const auto small = render::packPages(samplepack::english(), render::englishPageWords(), render::printableArea({}));
    const auto large = render::packPages(outline, render::englishPageWords(), render::printableArea({}));
    QVERIFY(large->count() > small->count());
}

void PackDesignTest::aBrokenLogoLeavesThePackAsItIs()
{
    briefing::Outline outline = samplepack::english();
    outline.design.logo = logo().first(40);
    const auto without = render::packPages(samplepack::english(), render::englishPageWords(), render::printableArea({}));
    const auto broken = render::packPages(outline, render::englishPageWords(), render::printableArea({}));
    QCOMPARE(broken->count(), without->count());
    QVERIFY(!pdf(outline, render::englishPageWords(), u"broken.pdf"_s).isEmpty());
}

QTEST_MAIN(PackDesignTest)
#include "tst_packdesign.moc"
