// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packed.h"
#include "printed.h"

#include <QDirIterator>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::Span;
using printed::droppedLines;
using printed::lines;

namespace {

constexpr QByteArrayView kSpaces = R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" )";

constexpr QByteArrayView kStyles = R"xml(
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T1" style:family="text" style:parent-style-name="Emphasis"/>
<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="T5" style:family="text" style:parent-style-name="T4"><style:text-properties style:text-line-through-style="none"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties fo:font-weight="bold" fo:font-style="normal"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="Loop" style:family="paragraph" style:parent-style-name="Pool"/>
<style:style style:name="Pool" style:family="paragraph" style:parent-style-name="Loop"/>
<text:list-style style:name="L1">
 <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
 <text:list-level-style-number text:level="3" style:num-format="i" style:num-suffix="." text:start-value="4"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
 <text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>
<text:list-style style:name="L4"><text:list-level-style-number text:level="1" style:num-format="I" num-list-format="§ %1%)"/></text:list-style>
<text:outline-style style:name="Outline">
 <text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
 <text:outline-level-style text:level="2" style:num-format="A" style:num-suffix="."/>
 <text:outline-level-style text:level="3" style:num-format=""/>
</text:outline-style>)xml";

QByteArray flat(const QByteArray &body, const QByteArray &more = {}, const QByteArray &kind = "text")
{
    return "<?xml version=\"1.0\"?><office:document" + kSpaces.toByteArray() + "office:mimetype=\"application/vnd.oasis.opendocument."
        + kind + "\">" + more + "<office:styles>" + kStyles.toByteArray() + "</office:styles><office:body><office:" + kind + ">" + body
        + "</office:" + kind + "></office:body></office:document>";
}

QByteArray package(const QByteArray &body, const QByteArray &manifest = {}, const QByteArray &kind = "text")
{
    const QByteArray spaces = kSpaces.toByteArray();
    return packed({{u"mimetype"_s, "application/vnd.oasis.opendocument." + kind},
        {u"content.xml"_s, "<office:document-content" + spaces + "><office:body><office:" + kind + ">" + body + "</office:" + kind
                + "></office:body></office:document-content>"},
        {u"styles.xml"_s, "<office:document-styles" + spaces + "><office:styles>" + kStyles.toByteArray()
                + "</office:styles><office:master-styles><style:master-page><style:header><text:p>On every page</text:p></style:header>"
                  "<style:footer><text:p>Page 3</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>"},
        {u"meta.xml"_s, "<office:document-meta" + spaces + "><office:meta><dc:title>A declared title</dc:title>"
                "<dc:language>fr-CH</dc:language><meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta>"
                "</office:document-meta>"},
        {u"META-INF/manifest.xml"_s, "<manifest>" + manifest + "</manifest>"}});
}

base::Result<readfile::ReadFile> readBytes(const QByteArray &bytes, const QString &name = u"note.fodt"_s)
{
    return readfile::read({name, bytes});
}

}

class OdtReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void headings();
    void styles();
    void tables();
    void notes();
    void changesAndComments();
    void framesAndPictures();
    void whiteSpace();
    void resolution();
    void package_();
    void refusals_data();
    void refusals();
    void realFiles();
    void damagedFiles();
};

void OdtReaderTest::lists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const QByteArray &attributes, const QByteArray &items) {
        return "<text:list " + attributes + ">" + items + "</text:list>";
    };
    const auto item = [](const QByteArray &text, const QByteArray &more = {}) {
        return "<text:list-item><text:p>" + text + "</text:p>" + more + "</text:list-item>";
    };
    const QByteArray one = R"(text:style-name="L1")";
    QTest::newRow("three levels, the third from iv") << list(one, item("a", list("", item("b", list("", item("c"))) + item("d"))) + item("e"))
        << QStringList{u"1. a"_s, u"[sub-paragraph] (a) b"_s, u"[sub-paragraph] iv. c"_s, u"[sub-paragraph] (b) d"_s,
               u"2. e"_s};
    QTest::newRow("a list starts again") << list(one, item("a")) + list(one, item("b"))
        << QStringList{u"1. a"_s, u"1. b"_s};
    QTest::newRow("or goes on after a paragraph")
        << list(one, item("a")) + "<text:p>between</text:p>" + list(one + R"( text:continue-numbering="true")", item("b"))
        << QStringList{u"1. a"_s, u"between"_s, u"2. b"_s};
    QTest::newRow("an inner list goes on where the outer one did not count")
        << list(one, item("a", list("", item("b"))))
            + list(one + R"( text:continue-numbering="true")", "<text:list-item>" + list("", item("c")) + "</text:list-item>")
        << QStringList{u"1. a"_s, u"[sub-paragraph] (a) b"_s, u"[sub-paragraph] (b) c"_s};
    QTest::newRow("a start value") << list(one, R"(<text:list-item text:start-value="7"><text:p>a</text:p></text:list-item>)" + item("b"))
        << QStringList{u"7. a"_s, u"8. b"_s};
    QTest::newRow("numbers of two levels") << list(R"(text:style-name="L2")", item("a", list("", item("b") + item("c"))))
        << QStringList{u"1. a"_s, u"[sub-paragraph] 1.1. b"_s, u"[sub-paragraph] 1.2. c"_s};
    QTest::newRow("bullets") << list(R"(text:style-name="L3")", item("a")) << QStringList{u"[sub-paragraph] • a"_s};
    QTest::newRow("a pattern") << list(R"(text:style-name="L4")", item("a") + item("b"))
        << QStringList{u"[sub-paragraph] § I) a"_s, u"[sub-paragraph] § II) b"_s};
    QTest::newRow("the second paragraph of an item has no number")
        << list(one, "<text:list-item><text:p>a</text:p><text:p>more</text:p></text:list-item>" + item("b"))
        << QStringList{u"1. a"_s, u"more"_s, u"2. b"_s};
    QTest::newRow("a header of a list is not counted") << list(one, "<text:list-header><text:p>head</text:p></text:list-header>" + item("a"))
        << QStringList{u"head"_s, u"1. a"_s};
}

void OdtReaderTest::lists()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    const auto result = readBytes(flat(body));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), expected);
}

void OdtReaderTest::headings()
{
    const auto result = readBytes(flat(R"(<text:p text:style-name="P1">On water</text:p>
<text:h text:outline-level="1">First</text:h><text:h text:outline-level="2">Below</text:h><text:h text:outline-level="2">Beside</text:h>
<text:h text:outline-level="3">Deep</text:h><text:h text:outline-level="1">Second</text:h><text:h text:outline-level="2">Anew</text:h>
<text:h text:outline-level="1" text:is-list-header="true">Uncounted</text:h><text:p>Text.</text:p>)"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"[heading] On water"_s, u"[heading] I. First"_s, u"[heading] A. Below"_s, u"[heading] B. Beside"_s,
        u"[heading] Deep"_s, u"[heading] II. Second"_s, u"[heading] A. Anew"_s, u"[heading] Uncounted"_s, u"Text."_s}));
    QCOMPARE(result->text.passages.at(2).level, 2);
    QCOMPARE(result->text.text.title, u"On water"_s);
}

void OdtReaderTest::styles()
{
    const auto result = readBytes(flat(R"(<text:p>An <text:span text:style-name="T1">old <text:span text:style-name="T3">and bold</text:span></text:span>
 word<text:span text:style-name="T2">2</text:span>, see <text:a xlink:href="https://undocs.org/A/RES/70/1">it</text:a> <text:span text:style-name="T4">and <text:span text:style-name="T5">not</text:span> them</text:span>.</text:p>
<text:p text:style-name="Loop">In a circle.</text:p>)"));
    VERIFY_RESULT(result);
    const model::Passage &passage = result->text.passages.first();
    QCOMPARE(passage.content, u"An old and bold word2, see it and not them."_s);
    const QList<Span> expected{{Span::Style::Italic, 3, 6, {}}, {Span::Style::Bold, 7, 15, {}}, {Span::Style::Superscript, 20, 21, {}},
        {Span::Style::Reference, 27, 29, u"A/RES/70/1"_s}, {Span::Style::Strike, 30, 33, {}}, {Span::Style::Strike, 38, 42, {}}};
    QCOMPARE(passage.spans, expected);
}

void OdtReaderTest::tables()
{
    const auto result = readBytes(flat(R"(<table:table><table:table-column/><table:table-header-rows><table:table-row>
<table:table-cell><text:p>State</text:p></table:table-cell><table:table-cell><text:p>Vote</text:p></table:table-cell></table:table-row>
</table:table-header-rows><table:table-row><table:table-cell><text:p>Chad</text:p><text:p>(absent)</text:p></table:table-cell>
<table:covered-table-cell><text:p>not shown</text:p></table:covered-table-cell><table:table-cell><text:p>Yes</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell/><table:table-cell/></table:table-row></table:table><text:p>After.</text:p>)"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"State | Vote"_s, u"Chad (absent) | Yes"_s, u"After."_s}));
}

void OdtReaderTest::notes()
{
    const auto result = readBytes(flat(R"(<text:p>Water<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
<text:note-body><text:p>See the report.</text:p><text:p>And its annex.</text:p></text:note-body></text:note> is life.</text:p><text:p>Next.</text:p>)"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"Water is life."_s, u"[footnote] 1 See the report. And its annex."_s, u"Next."_s}));
    QCOMPARE(result->text.passages.at(1).address.text(), u"note 1"_s);
    const QList<Span> expected{{Span::Style::NoteReference, 5, 5, u"1"_s}};
    QCOMPARE(result->text.passages.first().spans, expected);
}

void OdtReaderTest::changesAndComments()
{
    const auto result = readBytes(flat(R"(<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Me</dc:creator>
</office:change-info><text:p>shall not</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:table-of-content><text:index-body><text:p>Introduction 3</text:p></text:index-body></text:table-of-content>
<text:p>They <text:change/>may<office:annotation><dc:creator>Me</dc:creator><dc:date>2024-01-01</dc:date><text:p>Really?</text:p></office:annotation> go.</text:p>)"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), QStringList{u"They may go."_s});
    QCOMPARE(droppedLines(result->text), (QStringList{u"deleted: shall not"_s, u"table-of-contents: Introduction 3"_s, u"comment: Really?"_s}));
    QCOMPARE(result->text.text.remarks, QStringList{u"tracked-changes"_s});
}

void OdtReaderTest::framesAndPictures()
{
    const auto result = readBytes(flat(R"(<text:p>Before<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame> and after.</text:p>
<text:p><draw:frame draw:name="Image1"><draw:image/><svg:desc>A map of wells</svg:desc></draw:frame></text:p>)"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"Before and after."_s, u"In a box."_s}));
    QCOMPARE(droppedLines(result->text), QStringList{u"picture: A map of wells"_s});
}

void OdtReaderTest::whiteSpace()
{
    const auto result = readBytes(flat("<text:p>  one<text:s text:c=\"3\"/>two<text:tab/>three<text:line-break/>four </text:p>"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), QStringList{u"one two three four"_s});
}

void OdtReaderTest::resolution()
{
    const auto result = readBytes(flat(R"(<text:p>57/12. The human right to water</text:p><text:p>The Human Rights Council,</text:p>
<text:p><text:span text:style-name="T1">Recalling</text:span> its resolution 45/8,<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>A/HRC/45/53.</text:p></text:note-body></text:note></text:p><text:p>Noting the report,</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>Decides as follows:</text:p><text:list><text:list-item><text:p>To act;</text:p></text:list-item>
<text:list-item><text:p>To report;</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Decides to remain seized.</text:p></text:list-item></text:list>)"));
    VERIFY_RESULT(result);
    QStringList addresses;
    for (const model::Passage &passage : result->text.passages)
        addresses.append(passage.address.text());
    QCOMPARE(addresses, (QStringList{QString(), QString(), u"PP1"_s, u"note 1"_s, u"PP2"_s, u"OP1"_s, u"OP1 (a)"_s, u"OP1 (b)"_s, u"OP2"_s}));
    QCOMPARE(result->text.work.symbol, u"A/HRC/RES/57/12"_s);
}

void OdtReaderTest::package_()
{
    const auto result = readBytes(package("<text:p>Bonjour.</text:p>"), u"lettre.odt"_s);
    VERIFY_RESULT(result);
    QCOMPARE(result->format, u"odt"_s);
    QCOMPARE(lines(result->text), QStringList{u"Bonjour."_s});
    QCOMPARE(result->text.text.title, u"A declared title"_s);
    QCOMPARE(result->text.text.language, u"fr"_s);
    QCOMPARE(result->text.work.date, QDate(2024, 3, 5));
    QCOMPARE(droppedLines(result->text), (QStringList{u"page-header: On every page"_s, u"page-footer: Page 3"_s}));
}

void OdtReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray whole = package("<text:p>Words.</text:p>");
    QTest::newRow("a spreadsheet") << package("<table:table/>", {}, "spreadsheet") << u"not-recognised"_s;
    QTest::newRow("a presentation") << package("<draw:page/>", {}, "presentation") << u"not-recognised"_s;
    QTest::newRow("a flat spreadsheet") << flat("<table:table/>", {}, "spreadsheet") << u"not-recognised"_s;
    QTest::newRow("encrypted") << package("<text:p/>", "<manifest:encryption-data/>") << u"password-needed"_s;
    QTest::newRow("no words") << package("<text:p/>") << u"no-text"_s;
    QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"damaged"_s;
    QTest::newRow("an entity") << QByteArray("<!DOCTYPE x [<!ENTITY e \"e\">]>") + flat("<text:p>&e;</text:p>").mid(21) << u"entities-refused"_s;
    QTest::newRow("too deep") << flat(QByteArray("<text:section>").repeated(300) + QByteArray("</text:section>").repeated(300))
                              << u"not-well-formed"_s;
}

void OdtReaderTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto result = readBytes(bytes, u"file.odt"_s);
    QVERIFY(!result);
    QCOMPARE(base::codeName(result.error().code), code);
}

void OdtReaderTest::realFiles()
{
    NEEDS_REAL_FILES(data);
    QDirIterator files(data + u"/formats/odt"_s, {u"*.odt"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    int read = 0;
    qsizetype passages = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = readBytes(file.readAll(), files.fileName());
        // Many of them hold a picture or a shape alone; none is damaged.
        if (!result)
            QCOMPARE(base::codeName(result.error().code), u"no-text"_s);
        ++count;
        read += result ? 1 : 0;
        passages += result ? result->text.passages.size() : 0;
        if (files.fileName() == "fdo46020.odt"_L1) {
            VERIFY_RESULT(result);
            QVERIFY(lines(result->text).join(u'\n').contains(u"[footnote]"_s));
        }
    }
    qInfo("%d files: %d with text, %lld passages", count, read, qlonglong(passages));
    QCOMPARE_GE(count, 30);
}

// A file with a byte changed or its end missing is read or refused; never is half of it taken for the whole.
void OdtReaderTest::damagedFiles()
{
    const QByteArray whole = package("<text:list><text:list-item><text:p>Words</text:p></text:list-item></text:list>");
    for (qsizetype at = 60; at < whole.size(); at += 29) {
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 0x55);
        if (const auto result = readBytes(changed, u"file.odt"_s); result)
            QCOMPARE(result->text.passages.size(), 1);
        if (const auto result = readBytes(whole.first(at), u"file.odt"_s); result)
            QCOMPARE(lines(result->text), QStringList{u"[sub-paragraph] • Words"_s});
    }
}

QTEST_GUILESS_MAIN(OdtReaderTest)
#include "tst_odtreader.moc"
