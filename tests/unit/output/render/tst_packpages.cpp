// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <testdata.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

/// Packs as PDF files, read again with the tools of Poppler and with qpdf.
class PackPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPageIsNumbered_data();
    void everyPageIsNumbered();
    void theContentsNameThePagesOfTheHeadings();
    void everyQuotationAndCitationIsThere();
    void whatChangedIsSaidBesideIt();
    void sourcesAreListedWithTheirOrigin();
    void noHeadingStandsAtTheEndOfAPage();
    void bookmarksTitleAndLanguageAreSet();
    void aPackOfOneQuotationHasNoContents();
    void anEmptyPackHasACover();
    void aDocumentIsPrintedWithItsAddresses();
    void aFileThatCannotBeWrittenIsAnErrorAndLeavesNothing();

private:
    QString pdf(const briefing::Outline &outline, const render::PageWords &words, const QString &name);
    QStringList pages(const QString &path) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QString collapsed(const QString &text)
{
    // Poppler gives direction marks of its own, and this program isolates runs of another direction.
    static const QRegularExpression kMarks(u"[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return QString(text).remove(kMarks).simplified();
}

QString run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

}

#define NEEDS_POPPLER() \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) \
    QSKIP("pdftotext (poppler-utils) is not here.")

void PackPagesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// The path of the pack as PDF; kept where a developer asks for it, to be looked at.
QString PackPagesTest::pdf(const briefing::Outline &outline, const render::PageWords &words, const QString &name)
{
    const QString kept = qEnvironmentVariable("AIDE_SCREENSHOTS");
    const QString path = (kept.isEmpty() ? m_folder->path() : kept) + u'/' + name;
    const base::Result<int> result = render::writePackPdf(outline, words, path);
    return result ? path : QString();
}

QStringList PackPagesTest::pages(const QString &path) const
{
    QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

void PackPagesTest::everyPageIsNumbered_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("English") << false;
    QTest::newRow("Arabic") << true;
}

void PackPagesTest::everyPageIsNumbered()
{
    NEEDS_POPPLER();
    QFETCH(bool, isArabic);
    const QString path = isArabic ? pdf(samplepack::arabic(), samplepack::arabicWords(), u"pack-ar.pdf"_s)
                                  : pdf(samplepack::english(), render::englishPageWords(), u"pack-en.pdf"_s);
    const QStringList texts = pages(path);
    const QString info = run(u"pdfinfo"_s, {path});
    QVERIFY(texts.size() >= 3);
    QVERIFY(QRegularExpression(u"Pages:\\s+%1\\b"_s.arg(texts.size())).match(info).hasMatch());
    QVERIFY(info.contains(u"A4"_s));
    for (qsizetype page = 0; page < texts.size(); ++page) {
        const QString text = collapsed(texts.at(page));
        if (isArabic) {
            // Shaped letters have no certain way back to characters; the figures have.
            QVERIFY2(text.contains(QString::number(page + 1)) && text.contains(QString::number(texts.size())), qPrintable(text));
            continue;
        }
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(texts.size())), qPrintable(text));
        QCOMPARE(text.count(u"INTERNAL"_s), 2);
        if (page > 0)
            QVERIFY2(text.contains(u"Quiet streets: what the Council has said"_s), qPrintable(text));
    }
}

void PackPagesTest::theContentsNameThePagesOfTheHeadings()
{
    NEEDS_POPPLER();
    const briefing::Outline outline = samplepack::english();
    const QStringList texts = pages(pdf(outline, render::englishPageWords(), u"pack-en.pdf"_s));
    QStringList headings {u"Sources"_s};
    for (const briefing::Block &block : outline.blocks) {
        if (!block.heading.isEmpty())
            headings.append(block.heading);
    }
    QVERIFY(headings.size() > 12);
    for (const QString &heading : std::as_const(headings)) {
        const QRegularExpression line(u"^\\s*%1\\s.*?(\\d+)\\s*$"_s.arg(QRegularExpression::escape(heading)),
            QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = line.match(texts.at(1));
        QVERIFY2(match.hasMatch(), qPrintable(heading));
        const int page = match.captured(1).toInt();
        QVERIFY2(page > 2 && page <= texts.size(), qPrintable(heading));
        // The document's printed title carries the number with a full stop.
        const QString shown = heading.startsWith(u"57/77"_s) ? u"Quiet streets and the rights of their residents"_s : heading;
        QVERIFY2(collapsed(texts.at(page - 1)).contains(shown), qPrintable(heading));
    }
}

void PackPagesTest::everyQuotationAndCitationIsThere()
{
    NEEDS_POPPLER();
    const briefing::Outline outline = samplepack::english();
    const QString text = collapsed(run(u"pdftotext"_s, {pdf(outline, render::englishPageWords(), u"pack-en.pdf"_s), u"-"_s}));
    int quotations = 0;
    for (const briefing::Block &block : outline.blocks) {
        if (block.kind != briefing::Block::Kind::Quotation)
            continue;
        ++quotations;
        for (const model::Passage &passage : block.passages)
            QVERIFY2(text.contains(collapsed(passage.content)), qPrintable(passage.content));
        QVERIFY2(text.contains(collapsed(block.quotation.text)), qPrintable(block.quotation.text));
        const QString citation = block.quotation.sourceNumber > 0
            ? u"[%1] %2"_s.arg(block.quotation.sourceNumber).arg(block.quotation.source)
            : block.quotation.source;
        QVERIFY2(text.contains(citation), qPrintable(citation));
        QVERIFY(text.contains(block.quotation.address));
    }
    QCOMPARE(quotations, 13);
    QVERIFY(text.contains(u"Ask who decides what counts as an answer."_s));
    QVERIFY(text.contains(u"Mayor of a small town"_s));
    QVERIFY(text.contains(u"Prepared for the Ambassador"_s));
    QVERIFY(text.contains(u"2 June 2025"_s));
}

void PackPagesTest::whatChangedIsSaidBesideIt()
{
    NEEDS_POPPLER();
    const render::PageWords words = render::englishPageWords();
    const briefing::Outline outline = samplepack::english();
    QCOMPARE(outline.changedQuotations, 2);
    const QString text = collapsed(run(u"pdftotext"_s, {pdf(outline, words, u"pack-en.pdf"_s), u"-"_s}));
    QCOMPARE(text.count(words.checkChanged), 1);
    QCOMPARE(text.count(words.checkMissing), 1);
    QVERIFY(text.indexOf(words.checkChanged) > text.indexOf(u"Decides to count the lamps every year;"_s));
    QVERIFY(text.contains(words.quotationsChecked.arg(14).arg(2)));
}

void PackPagesTest::sourcesAreListedWithTheirOrigin()
{
    NEEDS_POPPLER();
    const QString path = pdf(samplepack::english(), render::englishPageWords(), u"pack-en.pdf"_s);
    const QString last = collapsed(pages(path).last());
    for (const QString &expected : {u"[1]"_s, u"[2]"_s, u"A/HRC/RES/57/77"_s, u"A/RES/78/9"_s, u"English"_s, u"4 March 2025"_s,
             u"SHA-256 4f2d8a90c1b3"_s, u"Unofficial copies"_s})
        QVERIFY2(last.contains(expected), qPrintable(expected + u'\n' + last));
    QVERIFY(!last.contains(u"[3]"_s));
}

void PackPagesTest::noHeadingStandsAtTheEndOfAPage()
{
    NEEDS_POPPLER();
    // Notes of growing length push the headings over every place of a page.
    for (int lines = 1; lines < 40; lines += 3) {
        model::Pack pack;
        QList<briefing::Material> material;
        for (int number = 0; number < 6; ++number) {
            briefing::Material note;
            note.item.kind = model::PackItem::Kind::Note;
            note.item.text = QString(u"Filling line.\n\n"_s).repeated(lines + number);
            briefing::Material heading;
            heading.item.kind = model::PackItem::Kind::Heading;
            heading.item.text = u"Heading number %1"_s.arg(number);
            material << heading << note;
        }
        const QStringList texts = pages(pdf(briefing::outline(pack, material), render::englishPageWords(), u"keep.pdf"_s));
        static const QRegularExpression kAtEnd(u"Heading number \\d\\s+Printed"_s);
        for (const QString &text : texts.sliced(2))
            QVERIFY2(!kAtEnd.match(text).hasMatch(), qPrintable(text));
    }
}

void PackPagesTest::bookmarksTitleAndLanguageAreSet()
{
    const QString path = pdf(samplepack::arabic(), samplepack::arabicWords(), u"pack-ar.pdf"_s);
    QPDF file;
    file.processFile(QFile::encodeName(path).constData());
    QCOMPARE(QString::fromStdString(file.getRoot().getKey("/Lang").getUTF8Value()), u"ar"_s);
    QCOMPARE(QString::fromStdString(file.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value()), samplepack::arabic().pack.title);
    QVERIFY(QString::fromStdString(file.getTrailer().getKey("/Info").getKey("/Creator").getUTF8Value()).contains(u"Aide"_s));
    QCOMPARE(QString::fromStdString(file.getRoot().getKey("/ViewerPreferences").getKey("/Direction").getName()), u"/R2L"_s);
    QPDFOutlineDocumentHelper outlines(file);
    QStringList titles;
    for (QPDFOutlineObjectHelper &entry : outlines.getTopLevelOutlines()) {
        titles.append(QString::fromStdString(entry.getTitle()));
        QVERIFY(entry.getDestPage().isPageObject());
    }
    QCOMPARE(titles, (QStringList {u"ما ينبغي قوله"_s, u"ما اتفق عليه"_s, u"المصادر"_s}));
}

void PackPagesTest::aPackOfOneQuotationHasNoContents()
{
    NEEDS_POPPLER();
    briefing::Outline outline = samplepack::english();
    outline.blocks = {outline.blocks.at(3)};
    outline.sources.clear();
    outline.quotations = 0;
    const QStringList texts = pages(pdf(outline, render::englishPageWords(), u"one.pdf"_s));
    // What fits on a page with its head is a note of one page.
    QCOMPARE(texts.size(), 1);
    QVERIFY(!texts.first().contains(u"Contents"_s));
    QVERIFY(collapsed(texts.first()).contains(outline.pack.title));
}

void PackPagesTest::anEmptyPackHasACover()
{
    NEEDS_POPPLER();
    briefing::Outline outline;
    outline.pack.title = u"Nothing yet"_s;
    const QStringList texts = pages(pdf(outline, render::englishPageWords(), u"empty.pdf"_s));
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.first().contains(u"Nothing yet"_s));
}

void PackPagesTest::aDocumentIsPrintedWithItsAddresses()
{
    NEEDS_POPPLER();
    render::DocumentContent content;
    content.work.symbol = u"A/HRC/RES/57/77"_s;
    content.text.language = u"en"_s;
    content.text.title = u"Quiet streets and the rights of their residents"_s;
    content.passages = samplepack::resolution(60);
    const QString path = m_folder->filePath(u"document.pdf"_s);
    const base::Result<int> count = render::writeDocumentPdf(content, render::englishPageWords(), path);
    VERIFY_RESULT(count);
    const QStringList texts = pages(path);
    QCOMPARE(texts.size(), *count);
    QVERIFY(*count > 3);
    QVERIFY(texts.first().contains(u"A/HRC/RES/57/77"_s));
    const QString text = collapsed(run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (int number = 1; number <= 60; ++number)
        QVERIFY2(text.contains(u"OP%1 Invites towns, for the %1th time"_s.arg(number)), qPrintable(QString::number(number)));
    QVERIFY(text.contains(u"Page %1 of %1"_s.arg(*count)));
    // A line stands on one page only, also where a paragraph goes over two.
    QCOMPARE(text.count(u"compare the count"_s), 60);
    QCOMPARE(text.count(u"to count their lamps"_s), 60);
}

void PackPagesTest::aFileThatCannotBeWrittenIsAnErrorAndLeavesNothing()
{
    const QString path = m_folder->filePath(u"no/such/folder/pack.pdf"_s);
    const base::Result<int> result = render::writePackPdf(samplepack::english(), render::englishPageWords(), path);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::WriteFailed);
    QCOMPARE(result.error().subject, path);
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_MAIN(PackPagesTest)

#include "tst_packpages.moc"
