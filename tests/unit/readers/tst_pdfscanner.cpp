// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <testdata.h>

#include <readers/pdfscanner.h>

#include <qpdf/Buffer.hh>
#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFLogger.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <QDirIterator>

using namespace Qt::StringLiterals;
using readers::PdfScanner;

namespace {

constexpr int kMostPages = 6; ///< Of each file.

// What the walk over a page sees of its drawing: numbers, names, words, the beginnings of arrays.
QStringList scanned(std::string_view content)
{
    QStringList tokens;
    PdfScanner scanner(content);
    for (;;) {
        const PdfScanner::Token token = scanner.next();
        switch (token.kind) {
        case PdfScanner::Kind::End:
            return tokens;
        case PdfScanner::Kind::Number:
            tokens.append(QString::number(token.number));
            break;
        case PdfScanner::Kind::ArrayStart:
            tokens.append(u"["_s);
            break;
        case PdfScanner::Kind::Name:
        case PdfScanner::Kind::Word:
            tokens.append(QString::fromLatin1(token.text.data(), qsizetype(token.text.size())));
            if (token.text == "ID")
                scanner.skipInlineImage();
            break;
        case PdfScanner::Kind::Other:
            break;
        }
    }
}

// The same as qpdf sees it.
QStringList tokenised(const std::string &content)
{
    QStringList tokens;
    BufferInputSource source("page", content);
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    for (;;) {
        const QPDFTokenizer::Token token = tokenizer.readToken(source, "page", true);
        switch (token.getType()) {
        case QPDFTokenizer::tt_eof:
            return tokens;
        case QPDFTokenizer::tt_integer:
        case QPDFTokenizer::tt_real:
            tokens.append(QString::number(QByteArray::fromStdString(token.getValue()).toDouble()));
            break;
        case QPDFTokenizer::tt_array_open:
            tokens.append(u"["_s);
            break;
        case QPDFTokenizer::tt_name:
        case QPDFTokenizer::tt_word:
            if (token.getValue() == "EI")
                break; // Ours steps over it with the picture.
            tokens.append(QString::fromLatin1(token.getValue().data(), qsizetype(token.getValue().size())));
            if (token.getValue() == "ID")
                tokenizer.expectInlineImage(source);
            break;
        case QPDFTokenizer::tt_bool:
        case QPDFTokenizer::tt_null:
            tokens.append(QString::fromStdString(token.getValue()));
            break;
        default:
            break;
        }
    }
}

// The drawing of a page, unpacked; empty where it is damaged.
std::string contentOf(QPDFObjectHandle page)
{
    std::string content;
    try {
        for (QPDFObjectHandle part : QPDFPageObjectHelper(page).getPageContents()) {
            const auto data = part.getStreamData();
            content.append(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            content += '\n';
        }
    } catch (const std::exception &) {
        content.clear();
    }
    return content;
}

}

/// The drawing of a page, cut as qpdf cuts it.
class PdfScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << QByteArray("BT /F1 12 Tf 1 0 0 1 72 -720.5 Tm (Hello \\) (nested) 7 Tj) Tj ET")
                              << u"BT /F1 12 Tf 1 0 0 1 72 -720.5 Tm Tj ET"_s;
        QTest::newRow("array") << QByteArray("[(A)-20(B) .5 +3]TJ") << u"[ -20 0.5 3 TJ"_s;
        QTest::newRow("hexadecimal and marks") << QByteArray("/Span<</ActualText<FEFF0041>/MCID 3>>BDC<0041>Tj EMC")
                                               << u"/Span /ActualText /MCID 3 BDC Tj EMC"_s;
        QTest::newRow("comment") << QByteArray("q % a (comment\n1 0 cm") << u"q 1 0 cm"_s;
        QTest::newRow("name by numbers") << QByteArray("/F#31#20x Do /a#zz") << u"/F1 x Do /a#zz"_s;
        QTest::newRow("no numbers") << QByteArray("1.2.3 - . 4. 1e5") << u"1.2.3 - . 4 1e5"_s;
        QTest::newRow("open ends") << QByteArray("1 (never closed \\") << u"1"_s;
        QTest::newRow("open hexadecimal") << QByteArray("2 <41") << u"2"_s;
        QTest::newRow("picture") << QByteArray("BI /W 2 ID \x01 EI\x02\xff EI \x80 EI Q 5 w") << u"BI /W 2 ID Q 5 w"_s;
        QTest::newRow("picture without an end") << QByteArray("ID abc") << u"ID"_s;
    }
    void cuts()
    {
        QFETCH(QByteArray, content);
        QTEST(scanned({content.constData(), std::size_t(content.size())}).join(u' '), "expected");
    }

    void seesAsQpdfDoesInRealFiles()
    {
        NEEDS_REAL_FILES(folder);
        QDirIterator files(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
        int compared = 0;
        while (files.hasNext()) {
            const QByteArray path = QFile::encodeName(files.next());
            QPDF file;
            file.setLogger(QPDFLogger::create());
            file.setSuppressWarnings(true);
            std::vector<QPDFObjectHandle> pages;
            try {
                file.processFile(path.constData());
                pages = file.getAllPages();
            } catch (const std::exception &) {
                continue;
            }
            pages.resize(std::min(pages.size(), std::size_t(kMostPages)));
            for (QPDFObjectHandle &page : pages) {
                const std::string content = contentOf(page);
                const QStringList ours = scanned(content);
                const QStringList theirs = tokenised(content);
                const auto [one, other] = std::ranges::mismatch(ours, theirs);
                const QString found = QStringList(one, std::min(one + 9, ours.cend())).join(u' ');
                const QString expected = QStringList(other, std::min(other + 9, theirs.cend())).join(u' ');
                QVERIFY2(found == expected, qPrintable(u"%1: %2 for %3"_s.arg(QFile::decodeName(path), found, expected)));
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    }
};

QTEST_GUILESS_MAIN(PdfScannerTest)
#include "tst_pdfscanner.moc"
