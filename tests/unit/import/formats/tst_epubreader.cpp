// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"
#include "printed.h"

#include <QDirIterator>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::PassageKind;
using printed::droppedLines;
using printed::lines;

namespace {

using Members = QList<std::pair<QString, QByteArray>>;

QByteArray page(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>"
        + body + "</body></html>";
}

// A book of two chapters whose spine is not in the order of the manifest.
QByteArray book(const QByteArray &first, const QByteArray &second, const Members &more = {}, const QByteArray &items = {},
    const QByteArray &references = {})
{
    Members members{{u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s, "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>"},
        {u"OPS/book.opf"_s,
            "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>On  wells</dc:title><dc:language>es-ES</dc:language>"
            "<dc:creator>Ana Ruiz</dc:creator><dc:creator>Li Wei</dc:creator><dc:publisher>A press</dc:publisher>"
            "<dc:date>0101-01-01T00:00:00</dc:date><dc:date>2019-06-22T15:01:38Z</dc:date></metadata><manifest>"
            "<item id=\"b\" href=\"text/second.xhtml\" media-type=\"application/xhtml+xml\"/>"
            "<item id=\"a\" href=\"text/el%20agua.xhtml#top\" media-type=\"application/xhtml+xml\"/>"
                + items + "</manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\" linear=\"no\"/>" + references + "</spine></package>"},
        {u"OPS/text/el agua.xhtml"_s, page(first)}};
    if (!second.isNull())
        members.append({u"OPS/text/second.xhtml"_s, page(second)});
    return packed(members + more);
}

base::Result<readfile::ReadFile> readBytes(const QByteArray &bytes, const QString &name = u"book.epub"_s)
{
    return readfile::read({name, bytes});
}

}

class EpubReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spineAndMetadata();
    void contents();
    void notesAndAsides();
    void otherItems();
    void refusals_data();
    void refusals();
    void scrambledFontsAreNoProtection();
    void realFiles();
    void realContent();
};

void EpubReaderTest::spineAndMetadata()
{
    const auto result = readBytes(book("<h1>Uno</h1><p>Agua<br/>y <a id=\"x\"/>vida.</p>", "<ol><li>Dos</li></ol>"));
    VERIFY_RESULT(result);
    QCOMPARE(result->format, u"epub"_s);
    QCOMPARE(lines(result->text), (QStringList{u"[heading] Uno"_s, u"Agua y vida."_s, u"[sub-paragraph] 1. Dos"_s}));
    QCOMPARE(result->text.text.title, u"On wells"_s);
    QCOMPARE(result->text.text.language, u"es"_s);
    QCOMPARE(result->text.work.date, QDate(2019, 6, 22));
    QCOMPARE(result->text.work.fields.value("author"_L1).toString(), u"Ana Ruiz; Li Wei"_s);
    QCOMPARE(result->text.work.fields.value("publisher"_L1).toString(), u"A press"_s);
}

void EpubReaderTest::contents()
{
    const QByteArray nav = page("<h1>Contents</h1><nav epub:type=\"toc\"><ol><li><a href=\"a\">Uno</a></li><li>Dos</li></ol></nav>");
    const auto result = readBytes(book("<nav epub:type=\"page-list\"><p>p. 1</p></nav><p>Text.</p>", "<p>More.</p>", {{u"OPS/nav.xhtml"_s, nav}},
        "<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav scripted\"/>", "<itemref idref=\"nav\"/>"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"Text."_s, u"More."_s}));
    QCOMPARE(droppedLines(result->text), (QStringList{u"table-of-contents: p. 1"_s, u"table-of-contents: Uno"_s, u"table-of-contents: Dos"_s,
        u"table-of-contents: Contents"_s}));
}

void EpubReaderTest::notesAndAsides()
{
    const auto result = readBytes(book("<p>Water<a epub:type=\"noteref\" href=\"#n\">1</a>.</p><aside epub:type=\"footnote\" id=\"n\"><p>1. See the report.</p></aside>"
                                       "<aside><p>A box of text.</p></aside><p>Next.</p>",
        "<p>End.</p>"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"Water1."_s, u"A box of text."_s, u"Next."_s, u"[footnote] 1. See the report."_s, u"End."_s}));
    QCOMPARE(result->text.passages.at(3).address.text(), u"note 1"_s);
}

void EpubReaderTest::otherItems()
{
    const auto result = readBytes(book("<p>Text.<img src=\"a.png\" alt=\"A well\"/></p>", {}, {{u"OPS/map.svg"_s, "<svg/>"}},
        "<item id=\"map\" href=\"map.svg\" media-type=\"image/svg+xml\"/>", "<itemref idref=\"map\"/><itemref idref=\"nowhere\"/>"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), QStringList{u"Text."_s});
    QCOMPARE(droppedLines(result->text), (QStringList{u"picture: A well"_s, u"missing: OPS/text/second.xhtml"_s, u"picture: OPS/map.svg"_s}));
}

void EpubReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto encrypted = [](const QByteArray &algorithm) {
        return Members{{u"META-INF/encryption.xml"_s,
            "<encryption xmlns:enc=\"x\"><enc:EncryptedData><enc:EncryptionMethod Algorithm=\"" + algorithm + "\"/></enc:EncryptedData></encryption>"}};
    };
    const QByteArray whole = book("<p>Text.</p>", "<p>Text.</p>");
    QTest::newRow("rights management") << book("<p>Text.</p>", "<p/>", encrypted("http://www.w3.org/2001/04/xmlenc#aes128-cbc")) << u"password-needed"_s;
    QTest::newRow("no words") << book("<p/>", "<p/>") << u"no-text"_s;
    QTest::newRow("no package") << packed({{u"mimetype"_s, "application/epub+zip"}, {u"a.txt"_s, "text"}}) << u"damaged"_s;
    QTest::newRow("a package of nothing") << packed({{u"mimetype"_s, "application/epub+zip"}, {u"a.opf"_s, "<package/>"}}) << u"damaged"_s;
    QTest::newRow("a package that is no XML") << packed({{u"mimetype"_s, "application/epub+zip"}, {u"a.opf"_s, "<package>"}}) << u"truncated"_s;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"damaged"_s;
    // A reference that climbs out of the container leads to nothing.
    QTest::newRow("outside") << packed({{u"mimetype"_s, "application/epub+zip"},
        {u"a.opf"_s, "<package><manifest><item id=\"a\" href=\"../../etc/passwd\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>"}})
                             << u"no-text"_s;
}

void EpubReaderTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto result = readBytes(bytes);
    QVERIFY(!result);
    QCOMPARE(base::codeName(result.error().code), code);
}

void EpubReaderTest::scrambledFontsAreNoProtection()
{
    const auto result = readBytes(book("<p>Text.</p>", "<p>More.</p>", {{u"META-INF/encryption.xml"_s,
        "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.idpf.org/2008/embedding\"/></EncryptedData></encryption>"}}));
    VERIFY_RESULT(result);
    QCOMPARE(result->text.passages.size(), 2);
}

void EpubReaderTest::realFiles()
{
    NEEDS_REAL_FILES(data);
    QDirIterator files(data + u"/formats"_s, {u"*.epub"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    int read = 0;
    qsizetype passages = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = readBytes(file.readAll(), files.fileName());
        if (!result)
            QCOMPARE(base::codeName(result.error().code), u"no-text"_s);
        ++count;
        read += result ? 1 : 0;
        passages += result ? result->text.passages.size() : 0;
    }
    qInfo("%d files: %d with text, %lld passages", count, read, qlonglong(passages));
    QCOMPARE_GE(count, 9);
}

void EpubReaderTest::realContent()
{
    NEEDS_REAL_FILES(data);
    QFile file(data + u"/formats/collections/calibre_epub/swe.epub"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = readBytes(file.readAll(), u"swe.epub"_s);
    VERIFY_RESULT(result);
    QCOMPARE(result->text.text.title, u"Snabbstartguide"_s);
    QCOMPARE(result->text.text.language, u"sv"_s);
    QCOMPARE(result->text.work.date, QDate());
    QCOMPARE_GT(result->text.passages.size(), 50);
    const qsizetype headings = std::ranges::count(result->text.passages, PassageKind::Heading, &model::Passage::kind);
    QCOMPARE_GT(headings, 5);
}

QTEST_GUILESS_MAIN(EpubReaderTest)
#include "tst_epubreader.moc"
