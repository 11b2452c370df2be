// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <output/render/documentdraft.h>
#include <output/render/section.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The tags, links and marks of a pack as PDF, for who does not see the page and for who clicks.
class PackTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLinkLeadsToItsHeading_data();
    void everyLinkLeadsToItsHeading();
    void allThatIsPaintedIsTaggedOrMarkedAsNoContent_data();
    void allThatIsPaintedIsTaggedOrMarkedAsNoContent();
    void theTreeTellsHeadingsTablesAndLanguages();
    void theFileIsSound();
    void theMarksHoldInAnyLocale();
    void noMoreThanAThirdOfAPageStaysEmpty();

private:
    QString path(bool isArabic) const { return m_folder.filePath(isArabic ? u"ar.pdf"_s : u"en.pdf"_s); }

    QTemporaryDir m_folder;
};

namespace {

void arabicOrNot()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("English") << false;
    QTest::newRow("Arabic") << true;
}

/// The words of a page without white space and marks of direction.
QString lettersOf(QString text)
{
    text.removeIf([](QChar unit) { return !unit.isLetterOrNumber(); });
    return text.normalized(QString::NormalizationForm_KC);
}

QString lettersOfPage(const QString &path, int page)
{
    QProcess words;
    const QString number = QString::number(page + 1);
    words.start(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, path, u"-"_s});
    words.waitForFinished();
    return lettersOf(QString::fromUtf8(words.readAllStandardOutput()));
}

std::string contentOf(QPDFObjectHandle page)
{
    const std::shared_ptr<Buffer> bytes = page.getKey("/Contents").getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
}

/// All elements of the tree with a role.
void collect(QPDFObjectHandle element, const std::string &role, QList<QPDFObjectHandle> &found)
{
    if (!element.isDictionary())
        return;
    if (element.hasKey("/S") && element.getKey("/S").getName() == role)
        found.append(element);
    QPDFObjectHandle kids = element.getKey("/K");
    for (int index = 0; kids.isArray() && index < kids.getArrayNItems(); ++index)
        collect(kids.getArrayItem(index), role, found);
}

QList<QPDFObjectHandle> tagged(QPDF &file, const std::string &role)
{
    QList<QPDFObjectHandle> found;
    collect(file.getRoot().getKey("/StructTreeRoot"), role, found);
    return found;
}

}

void PackTagsTest::initTestCase()
{
    QVERIFY(render::writePackPdf(samplepack::english(), render::englishPageWords(), path(false)));
    QVERIFY(render::writePackPdf(samplepack::arabic(), samplepack::arabicWords(), path(true)));
}

void PackTagsTest::everyLinkLeadsToItsHeading_data()
{
    arabicOrNot();
}

void PackTagsTest::everyLinkLeadsToItsHeading()
{
    QFETCH(bool, isArabic);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("Poppler's tools are not installed");
    QPDF file;
    file.processFile(QFile::encodeName(path(isArabic)).constData());
    const std::vector<QPDFObjectHandle> &pages = file.getAllPages();
    int links = 0;
    for (QPDFObjectHandle page : pages) {
        QPDFObjectHandle annotations = page.getKey("/Annots");
        for (int index = 0; annotations.isArray() && index < annotations.getArrayNItems(); ++index) {
            QPDFObjectHandle link = annotations.getArrayItem(index);
            QCOMPARE(link.getKey("/Subtype").getName(), std::string("/Link"));
            const auto target = std::ranges::find_if(pages, [&link](const QPDFObjectHandle &one) {
                return one.getObjGen() == link.getKey("/Dest").getArrayItem(0).getObjGen();
            });
            QVERIFY(target != pages.end());
            const QString title = lettersOf(QString::fromStdString(link.getKey("/Contents").getUTF8Value()));
            QVERIFY(!title.isEmpty());
            // Arabic comes out of a PDF in the order of the page; its letters are the same.
            QString there = lettersOfPage(path(isArabic), int(target - pages.begin()));
            QString wanted = title;
            if (isArabic) {
                std::ranges::sort(there);
                std::ranges::sort(wanted);
                QVERIFY(std::ranges::includes(there, wanted));
            } else {
                QVERIFY2(there.contains(wanted), qPrintable(title));
            }
            ++links;
        }
    }
    QCOMPARE(links, isArabic ? 3 : 15);
}

void PackTagsTest::allThatIsPaintedIsTaggedOrMarkedAsNoContent_data()
{
    arabicOrNot();
}

void PackTagsTest::allThatIsPaintedIsTaggedOrMarkedAsNoContent()
{
    QFETCH(bool, isArabic);
    QPDF file;
    file.processFile(QFile::encodeName(path(isArabic)).constData());
    qsizetype marks = 0;
    for (const QPDFObjectHandle &page : file.getAllPages()) {
        const QByteArray content = QByteArray::fromStdString(contentOf(page));
        QVERIFY(content.contains("BDC"));
        QCOMPARE(content.count("EMC"), content.count("BDC") + content.count("BMC"));
        // Each piece of text stands within a mark.
        QCOMPARE_GE(content.count("EMC"), content.count("\nBT"));
        for (qsizetype at = content.indexOf("BT\n"); at >= 0; at = content.indexOf("BT\n", at + 1)) {
            const QByteArray before = content.first(at);
            QVERIFY(std::max(before.lastIndexOf("BDC"), before.lastIndexOf("BMC")) > before.lastIndexOf("EMC"));
        }
        marks += content.count("BDC");
        QVERIFY(page.getKey("/StructParents").isInteger());
    }
    QVERIFY(marks > 20);
    QVERIFY(file.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
}

void PackTagsTest::theTreeTellsHeadingsTablesAndLanguages()
{
    QPDF file;
    file.processFile(QFile::encodeName(path(false)).constData());
    QVERIFY(tagged(file, "/H1").size() >= 12);
    QVERIFY(tagged(file, "/P").size() > 30);
    QCOMPARE(tagged(file, "/TOC").size(), 1);
    QCOMPARE(tagged(file, "/TOCI").size(), 15);
    // Nothing that has a tag is without its words.
    for (QPDFObjectHandle heading : tagged(file, "/H1"))
        QVERIFY(heading.getKey("/K").getArrayNItems() > 0);
    QPDF arabic;
    arabic.processFile(QFile::encodeName(path(true)).constData());
    QSet<QByteArray> languages;
    for (QPDFObjectHandle paragraph : tagged(arabic, "/P"))
        languages.insert(QByteArray::fromStdString(paragraph.getKey("/Lang").getUTF8Value()));
    QCOMPARE(languages, (QSet<QByteArray> {"ar", "en"}));
}

void PackTagsTest::theFileIsSound()
{
    for (const bool isArabic : {false, true}) {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processFile(QFile::encodeName(path(isArabic)).constData());
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setDecodeLevel(qpdf_dl_all);
        writer.write();
        const auto warnings = file.getWarnings();
        QVERIFY2(warnings.empty(), warnings.empty() ? "" : warnings.front().what());
    }
}

void PackTagsTest::theMarksHoldInAnyLocale()
{
    // Some machines write 0,06.
    const QByteArray before = setlocale(LC_NUMERIC, nullptr);
    if (!setlocale(LC_NUMERIC, "fr_FR.UTF-8") && !setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        QSKIP("no locale with a decimal comma is installed");
    const QString made = m_folder.filePath(u"locale.pdf"_s);
    const bool isWritten = render::writePackPdf(samplepack::english(), render::englishPageWords(), made).has_value();
    setlocale(LC_NUMERIC, before.constData());
    QVERIFY(isWritten);
    QPDF file;
    file.processFile(QFile::encodeName(made).constData());
    QVERIFY(tagged(file, "/H1").first().getKey("/K").getArrayNItems() > 0);
}

void PackTagsTest::noMoreThanAThirdOfAPageStaysEmpty()
{
    render::HeaderFooter words;
    words.pageOf = u"%1 %2"_s;
    words.language = u"en"_s;
    const render::PageFrame frame(render::standardPageLayout().paintRect(QPageLayout::Point).size(), words, {});
    const double height = frame.textSize().height();
    // Paragraphs from one line to more than a page, each after every place of a page.
    for (int length = 10; length < 900; length += 70) {
        render::DocumentDraft draft(frame.typography(), u"en"_s);
        for (int number = 0; number < 12; ++number) {
            draft.writeHeading(u"Heading"_s, 2, {});
            draft.writeLine(QString(u"lamp "_s).repeated(length + 13 * number), draft.writer.blockFormat(), draft.writer.charFormat());
        }
        const render::Section section(std::move(draft.document), frame);
        const render::PageTags tags = section.tags();
        for (int page = 0; page + 1 < section.count(); ++page) {
            double bottom = 0;
            for (const render::PageRegion &region : tags.pages.at(page))
                bottom = std::max(bottom, region.area.bottom());
            QVERIFY2(bottom > height * 0.6, qPrintable(u"%1 words, page %2: %3 of %4"_s.arg(length).arg(page).arg(bottom).arg(height)));
        }
    }
}

QTEST_MAIN(PackTagsTest)
#include "tst_packtags.moc"
