// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxparts.h"

#include <import/formats/listnumbers.h>

using model::PassageKind;
using model::Span;

class DocxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphsAndSpaces();
    void headings();
    void emphasis();
    void listsCountAsInWord();
    void restartsAndOverrides();
    void numberFormats_data();
    void numberFormats();
    void tables();
    void notes();
    void ownMarks();
    void typedNotes();
    void fields();
    void links();
    void trackedChanges();
    void comments();
    void textBoxesOnce();
    void headersAndMasthead();
    void properties();
    void strictAndOtherContainers();
};

void DocxReaderTest::paragraphsAndSpaces()
{
    const auto read = readBytes(docx({"<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/><w:t xml:space=\"preserve\"> three</w:t></w:r></w:p>"
                                      "<w:p/><w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>op</w:t><w:noBreakHyphen/><w:t>er</w:t>"
                                      "<w:t>\xC2\xA0</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:p>"}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"One two three"_s, u"coop-er\u00A0≥"_s}));
    QCOMPARE(droppedAs(read, u"empty"_s).size(), 1);
}

void DocxReaderTest::headings()
{
    const QByteArray styles = "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"b\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
                              "<w:style w:type=\"paragraph\" w:styleId=\"Third\"><w:name w:val=\"c\"/><w:basedOn w:val=\"Base\"/></w:style>"
                              "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"heading 2\"/></w:style>"
                              "<w:style w:type=\"paragraph\" w:styleId=\"Round\"><w:name w:val=\"r\"/><w:basedOn w:val=\"Round\"/></w:style>";
    const auto read = readBytes(docx({paragraph("by outline", "<w:pStyle w:val=\"Third\"/>") + paragraph("by name", "<w:pStyle w:val=\"a\"/>")
            + paragraph("of the UN", "<w:pStyle w:val=\"HChG\"/>") + paragraph("by itself", "<w:outlineLvl w:val=\"4\"/>")
            + paragraph("text", "<w:pStyle w:val=\"Round\"/>"), styles}));
    VERIFY_RESULT(read);
    QList<int> levels;
    for (const model::Passage &passage : read->passages)
        levels.append(passage.kind == PassageKind::Heading ? passage.level : 0);
    QCOMPARE(levels, (QList<int>{3, 2, 1, 5, 0}));
}

void DocxReaderTest::emphasis()
{
    const QByteArray styles = "<w:style w:type=\"character\" w:styleId=\"E\"><w:name w:val=\"Emphasis\"/><w:rPr><w:i/></w:rPr></w:style>";
    const auto read = readBytes(docx({"<w:p>" + run("Rec", "<w:i/>") + run("alling", "<w:i w:val=\"1\"/>") + run(" the ") + run("bold", "<w:b/>")
            + run("not", "<w:b w:val=\"0\"/>") + run(" x") + run("2", "<w:vertAlign w:val=\"superscript\"/>")
            + run(" styled", "<w:rStyle w:val=\"E\"/>") + run(" struck", "<w:strike/>") + run(" out", "<w:dstrike/>") + run(" not", "<w:strike w:val=\"0\"/>") + run("secret", "<w:vanish/>") + "</w:p>", styles}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), QStringList{u"Recalling the boldnot x2 styled struck out not"_s});
    const QList<Span> expected{{Span::Style::Italic, 0, 9, {}}, {Span::Style::Bold, 14, 18, {}}, {Span::Style::Superscript, 23, 24, {}},
        {Span::Style::Italic, 25, 31, {}}, {Span::Style::Strike, 32, 42, {}}};
    QCOMPARE(read->passages.first().spans, expected);
    QCOMPARE(droppedAs(read, u"hidden"_s), QStringList{u"secret"_s});
}

void DocxReaderTest::listsCountAsInWord()
{
    const QByteArray numbering = "<w:abstractNum w:abstractNumId=\"0\">" + levelOf(0, "decimal", "%1.") + levelOf(1, "lowerLetter", "(%2)")
        + levelOf(2, "lowerRoman", "%1.%2.%3)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + levelOf(0, "bullet", "\xEF\x82\xB7")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    const auto read = readBytes(docx({item("one", 1, 0) + item("a", 1, 1) + item("b", 1, 1) + item("deep", 1, 2) + paragraph("between")
            + item("two", 1, 0) + item("again", 1, 1) + item("dot", 2, 0) + item("unknown list", 9, 0), {}, numbering}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"1.|one"_s, u"(a)|a"_s, u"(b)|b"_s, u"1.b.i)|deep"_s, u"between"_s, u"2.|two"_s, u"(a)|again"_s,
            u"•|dot"_s, u"unknown list"_s}));
    QCOMPARE(read->passages.at(1).kind, PassageKind::SubParagraph);
    QCOMPARE(read->passages.at(1).level, 1);
    QCOMPARE(read->passages.at(7).level, 1);
}

void DocxReaderTest::restartsAndOverrides()
{
    const QByteArray definition = "<w:abstractNum w:abstractNumId=\"0\">" + levelOf(0, "upperRoman", "%1.")
        + levelOf(1, "decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>";
    const QByteArray lists = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/>"
                             "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
    const auto read = readBytes(docx({item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 0) + item("d", 1, 1) + item("e", 2, 0) + item("f", 2, 0)
            + item("g", 1, 0), {}, definition + lists}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"I.|a"_s, u"1.1|b"_s, u"II.|c"_s, u"2.2|d"_s, u"VII.|e"_s, u"VIII.|f"_s, u"IX.|g"_s}));
}

void DocxReaderTest::numberFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("z is followed by aa") << u"lowerLetter"_s << 27 << u"aa"_s;
    QTest::newRow("and bb") << u"upperLetter"_s << 28 << u"BB"_s;
    QTest::newRow("Roman") << u"lowerRoman"_s << 1949 << u"mcmxlix"_s;
    QTest::newRow("Russian") << u"russianLower"_s << 3 << u"в"_s;
    QTest::newRow("Arabic alphabet") << u"arabicAlpha"_s << 3 << u"ت"_s;
    QTest::newRow("Arabic numerals of old") << u"arabicAbjad"_s << 3 << u"ج"_s;
    QTest::newRow("Chinese ten") << u"chineseCounting"_s << 10 << u"十"_s;
    QTest::newRow("Chinese twelve") << u"chineseCountingThousand"_s << 12 << u"十二"_s;
    QTest::newRow("Chinese with a gap") << u"chineseCountingThousand"_s << 1005 << u"一千零五"_s;
    QTest::newRow("circle") << u"decimalEnclosedCircle"_s << 3 << u"③"_s;
    QTest::newRow("ordinal") << u"ordinal"_s << 112 << u"112th"_s;
    QTest::newRow("zero before") << u"decimalZero"_s << 7 << u"07"_s;
    QTest::newRow("unknown") << u"nobodyKnows"_s << 7 << u"7"_s;
    QTest::newRow("as large as it gets") << u"lowerLetter"_s << 2'000'000'000 << u"2000000000"_s;
    QTest::newRow("below one") << u"lowerRoman"_s << -3 << u"-3"_s;
}

void DocxReaderTest::numberFormats()
{
    QFETCH(QString, format);
    QFETCH(int, value);
    QTEST(formats::listNumber(value, format), "text");
}

void DocxReaderTest::tables()
{
    const auto cell = [](const QByteArray &inside) { return "<w:tc>" + inside + "</w:tc>"; };
    const QByteArray inner = "<w:tbl><w:tr>" + cell(paragraph("x")) + cell(paragraph("y")) + "</w:tr></w:tbl>";
    const auto read = readBytes(docx({"<w:tbl><w:tr>" + cell(paragraph("Year")) + cell(paragraph("first") + paragraph("second")) + "</w:tr><w:tr>"
            + cell(paragraph("")) + cell(paragraph("")) + "</w:tr><w:tr>" + cell(inner + paragraph("after")) + cell(paragraph("last"))
            + "</w:tr></w:tbl>" + paragraph("below")}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"Year | first second"_s, u"x | y after | last"_s, u"below"_s}));
}

void DocxReaderTest::notes()
{
    const QByteArray footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("____") + "</w:footnote><w:footnote w:id=\"5\">"
        + paragraph("the second") + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" the first") + "</w:p>"
        + paragraph("goes on") + "</w:footnote><w:footnote w:id=\"9\">" + paragraph("nobody") + "</w:footnote>";
    const auto read = readBytes(docx({"<w:p>" + run("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" and more")
            + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p><w:p>" + run("Next") + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>",
        {}, {}, footnotes, "<w:endnote w:id=\"1\">" + paragraph("at the end") + "</w:endnote>"}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"Text and more"_s, u"1|the first"_s, u"1|goes on"_s, u"Next"_s, u"2|the second"_s, u"i|at the end"_s}));
    const QList<Span> marks{{Span::Style::NoteReference, 4, 4, u"1"_s}, {Span::Style::NoteReference, 13, 13, u"i"_s}};
    QCOMPARE(read->passages.first().spans, marks);
    QCOMPARE(read->passages.at(1).kind, PassageKind::Footnote);
    QCOMPARE(read->passages.constLast().kind, PassageKind::Footnote);
    QCOMPARE(droppedAs(read, u"hidden"_s), QStringList{u"nobody"_s});
}

void DocxReaderTest::ownMarks()
{
    const QByteArray footnotes = "<w:footnote w:id=\"1\">" + paragraph("* Not a member.") + "</w:footnote><w:footnote w:id=\"2\">"
        + paragraph("counted") + "</w:footnote>";
    const auto read = readBytes(docx({"<w:p>" + run("Austria") + "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>"
            + run(" and") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", {}, {}, footnotes}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"Austria and"_s, u"*|Not a member."_s, u"1|counted"_s}));
    QCOMPARE(read->passages.first().spans.first().target, u"*"_s);
}

void DocxReaderTest::typedNotes()
{
    const QByteArray tab = "<w:r><w:tab/></w:r>";
    const auto read = readBytes(docx({"<w:p>" + run("**") + tab + run("A/99/7.") + "</w:p><w:p>" + tab + run("b", "<w:vertAlign w:val=\"superscript\"/>") + tab
            + run("Of the year before.") + "</w:p><w:p>" + run("b") + tab + run("no note") + "</w:p><w:p>" + run("see") + tab + run("here") + "</w:p>"}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"**|A/99/7."_s, u"b|Of the year before."_s, u"b no note"_s, u"see here"_s}));
    QCOMPARE(read->passages.at(1).kind, PassageKind::Footnote);
    QCOMPARE(read->passages.at(2).kind, PassageKind::Body);
}

void DocxReaderTest::fields()
{
    const auto mark = [](const QByteArray &type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const QByteArray code = "<w:r><w:instrText>TOC \\o</w:instrText></w:r>";
    const auto read = readBytes(docx({"<w:p>" + mark("begin") + code + mark("separate") + run("Chapter 1 ... 3") + "</w:p>" + paragraph("Chapter 2 ... 9")
            + "<w:p>" + mark("end") + "</w:p><w:p>" + run("Page ") + mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("hidden result")
            + mark("separate") + run("7") + mark("end") + run(" of ") + "<w:fldSimple w:instr=\"NUMPAGES\">" + run("9") + "</w:fldSimple></w:p>"}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), QStringList{u"Page 7 of 9"_s});
    QCOMPARE(droppedAs(read, u"table-of-contents"_s), (QStringList{u"Chapter 1 ... 3"_s, u"Chapter 2 ... 9"_s}));
}

void DocxReaderTest::links()
{
    Parts parts{"<w:p>" + run("See ") + "<w:hyperlink r:id=\"h\">" + run("resolution ") + run("57/12", "<w:i/>") + "</w:hyperlink>" + run(".") + "</w:p>"};
    parts.relationships = "<Relationship Id=\"h\" Type=\"x/hyperlink\" Target=\"https://undocs.org/A/HRC/RES/57/12\" TargetMode=\"External\"/>";
    const auto read = readBytes(docx(parts));
    VERIFY_RESULT(read);
    const QList<Span> expected{{Span::Style::Reference, 4, 20, u"A/HRC/RES/57/12"_s}, {Span::Style::Italic, 15, 20, {}}};
    QCOMPARE(lines(read), QStringList{u"See resolution 57/12."_s});
    QCOMPARE(read->passages.first().spans, expected);
}

void DocxReaderTest::trackedChanges()
{
    const QByteArray ended = "<w:rPr><w:del w:author=\"x\"/></w:rPr>";
    const auto read = readBytes(docx({"<w:p>" + run("It ") + "<w:ins w:author=\"x\">" + run("now ") + "</w:ins><w:del><w:r><w:delText>once </w:delText></w:r></w:del>"
            + run("stands.") + "</w:p>" + paragraph("Joined ", ended) + paragraph("to this.") + "<w:p><w:moveFrom>" + run("wandered") + "</w:moveFrom></w:p>"
            + paragraph("the last", ended)}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"It now stands."_s, u"Joined to this."_s, u"the last"_s}));
    QCOMPARE(droppedAs(read, u"deleted"_s), (QStringList{u"once"_s, u"wandered"_s}));
    QCOMPARE(read->text.remarks, QStringList{u"tracked-changes"_s});
    QVERIFY(readBytes(docx({paragraph("plain")}))->text.remarks.isEmpty());
}

void DocxReaderTest::comments()
{
    Parts parts{"<w:p><w:commentRangeStart w:id=\"0\"/>" + run("Text") + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"};
    parts.comments = "<w:comment w:id=\"0\" w:author=\"A. Reader\">" + paragraph("Is this so?") + "</w:comment>";
    const auto read = readBytes(docx(parts));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), QStringList{u"Text"_s});
    QCOMPARE(droppedAs(read, u"comment"_s), QStringList{u"A. Reader: Is this so?"_s});
}

void DocxReaderTest::textBoxesOnce()
{
    const QByteArray box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
    const auto read = readBytes(docx({"<w:p>" + run("be") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("fore") + "</w:p><w:p><w:r><w:drawing><wp:docPr descr=\"A map\"/><a:blip/></w:drawing></w:r></w:p>"}));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"before"_s, u"boxed"_s}));
    QCOMPARE(droppedAs(read, u"picture"_s), QStringList{u"A map"_s});
}

void DocxReaderTest::headersAndMasthead()
{
    const auto header = [](const QByteArray &inside) { return "<w:hdr xmlns:w=\"w\">" + inside + "</w:hdr>"; };
    Parts parts{paragraph("Report") + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"f\"/><w:headerReference w:type=\"default\" r:id=\"d\"/>"
                                      "<w:footerReference w:type=\"default\" r:id=\"p\"/><w:titlePg/></w:sectPr>"};
    parts.relationships = "<Relationship Id=\"f\" Type=\"x/header\" Target=\"first.xml\"/><Relationship Id=\"d\" Type=\"x/header\" Target=\"other.xml\"/>"
                          "<Relationship Id=\"p\" Type=\"x/footer\" Target=\"foot.xml\"/>";
    parts.others = {{u"word/first.xml"_s, header("<w:tbl><w:tr><w:tc>" + paragraph("United Nations") + "</w:tc><w:tc>" + paragraph("A/99/7") + "</w:tc></w:tr></w:tbl>")},
        {u"word/other.xml"_s, header(paragraph("A/99/7"))}, {u"word/foot.xml"_s, header(paragraph("3"))}};
    const auto read = readBytes(docx(parts));
    VERIFY_RESULT(read);
    QCOMPARE(lines(read), (QStringList{u"United Nations"_s, u"A/99/7"_s, u"Report"_s}));
    QCOMPARE(droppedAs(read, u"page-header"_s), QStringList{u"A/99/7"_s});
    QCOMPARE(droppedAs(read, u"page-footer"_s), QStringList{u"3"_s});
}

void DocxReaderTest::properties()
{
    Parts parts{"<w:p>" + run("Texte assez long", "<w:lang w:val=\"fr-CH\"/>") + "</w:p>"};
    parts.others = {{u"docProps/core.xml"_s, "<c xmlns:dc=\"dc\" xmlns:dcterms=\"t\"><dc:title>Le titre</dc:title><dcterms:created>2044-05-03T10:00:00Z</dcterms:created></c>"}};
    const auto read = readBytes(docx(parts));
    VERIFY_RESULT(read);
    QCOMPARE(read->text.title, u"Le titre"_s);
    QCOMPARE(read->text.language, u"fr"_s);
    QCOMPARE(read->work.date, QDate(2044, 5, 3));
    // What is marked as French in another script is not.
    QCOMPARE(readBytes(docx({"<w:p>" + run("Совет по правам человека", "<w:lang w:val=\"fr-FR\"/>") + "</w:p>"}))->text.language, u"ru"_s);
}

void DocxReaderTest::strictAndOtherContainers()
{
    Parts parts{paragraph("strict")};
    parts.space = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    QCOMPARE(lines(readBytes(docx(parts))), QStringList{u"strict"_s});
    parts.type = "application/vnd.ms-word.document.macroEnabled.main+xml";
    QCOMPARE(lines(readBytes(docx(parts))), QStringList{u"strict"_s});
    parts.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const auto sheet = readBytes(docx(parts));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, base::ErrorCode::NotRecognised);
    QCOMPARE(sheet.error().detail, u"a spreadsheet"_s);
}

QTEST_GUILESS_MAIN(DocxReaderTest)
#include "tst_docxreader.moc"
