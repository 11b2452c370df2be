// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printed.h"

#include <import/formats/rtf/rtfreader.h>

#include <QDirIterator>

#include <readfile.h>
#include <testdata.h>

using namespace Qt::StringLiterals;
using model::Span;
using printed::droppedLines;
using printed::lines;

namespace {

base::Result<readfile::ReadFile> readBytes(const QByteArray &bytes, const QString &name = u"note.rtf"_s)
{
    return readfile::read({name, bytes});
}

QByteArray rtf(const QByteArray &body)
{
    return "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset178 Arial (Arabic);}"
           "{\\f3\\fcharset134 SimSun;}{\\f4\\fcharset2 Symbol;}{\\f5\\fcharset128 MS Mincho;}}\r\n{\\colortbl;\\red0\\green0\\blue0;}\r\n"
           "{\\stylesheet{\\ql Normal;}{\\s1\\outlinelevel0 Titre 1;}{\\s2 heading 2;}{\\s3 toc 1;}{\\*\\cs10 Default;}}\r\n"
        + body + "}";
}

}

class RtfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void characters_data();
    void characters();
    void paragraphs_data();
    void paragraphs();
    void hardSpacesAreNoParagraph();
    void styles();
    void notes();
    void dropped_data();
    void dropped();
    void resolution();
    void info();
    void refusals_data();
    void refusals();
    void realFiles();
    void realContent_data();
    void realContent();
    void anyBytes();
};

void RtfReaderTest::characters_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("of the code page") << QByteArray("caf\\'e9 \\'93quoted\\'94") << u"café “quoted”"_s;
    QTest::newRow("of a Cyrillic font") << QByteArray("{\\f1 \\'cc\\'e8\\'f0} ok") << u"Мир ok"_s;
    QTest::newRow("of an Arabic font") << QByteArray("{\\f2 \\'c7\\'e1}") << u"ال"_s;
    QTest::newRow("of two bytes") << QByteArray("{\\f3 \\'d6\\'d0}{\\f5 \\'93\\'fa}") << u"中日"_s;
    QTest::newRow("raw bytes of two") << QByteArray("{\\f3 \xD6\xD0}") << u"中"_s;
    QTest::newRow("Unicode with a substitute") << QByteArray("a\\u8217\\'92b \\u8212?c") << u"a’b —c"_s;
    QTest::newRow("Unicode with two substitutes") << QByteArray("{\\uc2 \\u20013\\'d6\\'d0}\\u-255?") << u"中！"_s;
    QTest::newRow("Unicode without one") << QByteArray("{\\uc0 \\u1052\\u1080 r}") << u"Миr"_s;
    QTest::newRow("beyond the first plane") << QByteArray("\\u-10179?\\u-8704?") << QString::fromUtf8("😀");
    QTest::newRow("words and signs") << QByteArray("a\\emdash b\\~c\\_d\\-e \\{f\\}\\\\ \\ldblquote g\\rdblquote\\tab h\\line i")
                                     << u"a—b\u00A0c‑de {f}\\ “g” h i"_s;
    QTest::newRow("binary data is passed over") << QByteArray("a\\bin5 }}}}}b") << u"ab"_s;
    QTest::newRow("unknown words") << QByteArray("a\\foo12\\bar b{\\*\\nobody knows}c") << u"abc"_s;
    QTest::newRow("broken hexadecimal") << QByteArray("a\\'zzb") << u"azzb"_s;
}

void RtfReaderTest::characters()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto result = readBytes(rtf(body + "\\par"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), QStringList{expected});
}

void RtfReaderTest::paragraphs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("with and without their end") << QByteArray("\\pard One\\par Two\\\nThree") << QStringList{u"One"_s, u"Two"_s, u"Three"_s};
    QTest::newRow("headings by outline and by name") << QByteArray("\\pard\\s1 Un\\par\\pard\\s2 Deux\\par\\pard\\outlinelevel2 Trois\\par\\pard Text.\\par")
                                                     << QStringList{u"[heading] Un"_s, u"[heading] Deux"_s, u"[heading] Trois"_s, u"Text."_s};
    QTest::newRow("lists with the numbers shown")
        << QByteArray("{\\listtext\\pard\\plain 1.\\tab}\\ls1 First\\par {\\listtext (a)\\tab}\\ls1\\ilvl1 Below\\par {\\pntext\\f4\\'b7\\tab}\\ilvl0 Dot\\par \\pard Plain\\par")
        << QStringList{u"1. First"_s, u"[sub-paragraph] (a) Below"_s, u"[sub-paragraph] • Dot"_s, u"Plain"_s};
    QTest::newRow("rows") << QByteArray("Before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl State\\cell Vote\\cell\\row\\trowd\\pard\\intbl Chad\\par (absent)\\cell\\cell\\row"
                                        "\\trowd\\pard\\intbl\\cell\\cell\\row\\pard After\\par")
                          << QStringList{u"Before"_s, u"State | Vote"_s, u"Chad (absent) |"_s, u"After"_s};
    QTest::newRow("rows without a sign of a table") << QByteArray("\\trowd\\cellx1 A\\cell B\\cell\\row\\pard After") << QStringList{u"A | B"_s, u"After"_s};
    QTest::newRow("a row within a cell") << QByteArray("\\trowd\\pard\\intbl Out\\cell\\pard\\intbl\\itap2 In\\nestcell Too\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}"
                                                       "\\pard\\intbl\\cell\\row")
                                         << QStringList{u"Out | In | Too |"_s};
    QTest::newRow("the result of a field, not its instruction") << QByteArray("See {\\field{\\*\\fldinst PAGEREF a \\\\h}{\\fldrslt 7}}.\\par") << QStringList{u"See 7."_s};
    QTest::newRow("a text box") << QByteArray("A{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box.\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Again}}}} b.\\par")
                                << QStringList{u"A b."_s, u"In a box."_s};
}

void RtfReaderTest::paragraphs()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    const auto result = readBytes(rtf(body));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), expected);
}

void RtfReaderTest::hardSpacesAreNoParagraph()
{
    const auto result = readfile::readWith(formats::RtfReader(), {u"note.rtf"_s, "{\\rtf1 Lamps\\par \\~\\par Oil\\par}", {}});
    VERIFY_RESULT(result);
    QCOMPARE(result->passages.size(), 2);
    QVERIFY(!readfile::readWith(formats::RtfReader(), {u"note.rtf"_s, "{\\rtf1 \\~}", {}}));
}

void RtfReaderTest::styles()
{
    const auto result = readBytes(rtf("An {\\i old {\\b and\\i0  bold}} word{\\super 2}, {\\field{\\*\\fldinst{HYPERLINK \"https://undocs.org/A/RES/70/1\"}}{\\fldrslt it}}, \\b x\\plain y {\\strike old}{\\striked1 er}\\strike0 .\\par"));
    VERIFY_RESULT(result);
    const model::Passage &passage = result->text.passages.first();
    QCOMPARE(passage.content, u"An old and bold word2, it, xy older."_s);
    const QList<Span> expected{{Span::Style::Italic, 3, 10, {}}, {Span::Style::Bold, 7, 15, {}}, {Span::Style::Superscript, 20, 21, {}},
        {Span::Style::Reference, 23, 25, u"A/RES/70/1"_s}, {Span::Style::Bold, 27, 28, {}}, {Span::Style::Strike, 30, 35, {}}};
    QCOMPARE(passage.spans, expected);
}

void RtfReaderTest::notes()
{
    const auto result = readBytes(rtf("\\aftnnrlc One{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} See.\\par Also.} and two{\\super *}{\\footnote * Starred.}"
                                      "{\\super\\chftn}{\\footnote\\ftnalt\\chftn  At the end.} done.\\par Next.\\par"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), (QStringList{u"One and two* done."_s, u"[footnote] 1 See. Also."_s, u"[footnote] * Starred."_s,
        u"[footnote] i At the end."_s, u"Next."_s}));
    QList<Span> marks;
    std::ranges::copy_if(result->text.passages.first().spans, std::back_inserter(marks), [](const Span &span) { return span.style == Span::Style::NoteReference; });
    const QList<Span> expected{{Span::Style::NoteReference, 3, 3, u"1"_s}, {Span::Style::NoteReference, 12, 12, u"*"_s}, {Span::Style::NoteReference, 12, 12, u"i"_s}};
    QCOMPARE(marks, expected);
    QCOMPARE(result->text.passages.at(1).address.text(), u"note 1"_s);
}

void RtfReaderTest::dropped_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("entry");
    QTest::newRow("a header") << QByteArray("{\\headerr\\pard On every page\\par}") << u"page-header: On every page"_s;
    QTest::newRow("a footer") << QByteArray("{\\footerf Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}}") << u"page-footer: Page 1"_s;
    QTest::newRow("a comment") << QByteArray("{\\*\\atnid AB}{\\*\\atnauthor Ana}\\chatn{\\*\\annotation{\\*\\atndate 1}Really?}") << u"comment: Really?"_s;
    QTest::newRow("deleted text") << QByteArray("{\\deleted\\revauthdel1 never }") << u"deleted: never"_s;
    QTest::newRow("hidden text") << QByteArray("{\\v secret}") << u"hidden: secret"_s;
    QTest::newRow("a picture, once") << QByteArray("{\\*\\shppict{\\pict\\pngblip 89504e47}}{\\nonshppict{\\pict\\wmetafile8 0100}}") << u"picture: "_s;
    QTest::newRow("an object") << QByteArray("{\\object\\objemb{\\*\\objclass Equation.3}{\\*\\objdata 0105}{\\result{\\pict 01}}}") << u"picture: "_s;
    QTest::newRow("contents by style") << QByteArray("\\pard\\s3 Introduction\\tab 3\\par\\pard ") << u"table-of-contents: Introduction 3"_s;
    QTest::newRow("contents by field") << QByteArray("{\\field{\\*\\fldinst TOC \\\\o}{\\fldrslt Introduction\\tab 3\\par}}") << u"table-of-contents: Introduction 3"_s;
}

void RtfReaderTest::dropped()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, entry);
    const auto result = readBytes(rtf(body + "Text.\\par"));
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), QStringList{u"Text."_s});
    QCOMPARE(droppedLines(result->text), QStringList{entry});
    QCOMPARE(result->text.text.remarks.contains(u"tracked-changes"_s), entry.startsWith("deleted"_L1));
}

void RtfReaderTest::resolution()
{
    const auto result = readBytes(rtf("57/12. The human right to water\\par The Human Rights Council,\\par {\\i Recalling} its resolution 45/8,{\\super\\chftn}{\\footnote\\chftn  A/HRC/45/53.}\\par "
                                      "Noting the report,\\par {\\listtext 1.\\tab}\\ls1 Decides as follows:\\par {\\listtext (a)\\tab}\\ilvl1 To act;\\par "
                                      "{\\listtext (b)\\tab}\\ilvl1 To report;\\par {\\listtext 2.\\tab}\\ilvl0 Decides to remain seized.\\par"));
    VERIFY_RESULT(result);
    QStringList addresses;
    for (const model::Passage &passage : result->text.passages)
        addresses.append(passage.address.text());
    QCOMPARE(addresses, (QStringList{QString(), QString(), u"PP1"_s, u"note 1"_s, u"PP2"_s, u"OP1"_s, u"OP1 (a)"_s, u"OP1 (b)"_s, u"OP2"_s}));
    QCOMPARE(result->text.work.symbol, u"A/HRC/RES/57/12"_s);
}

void RtfReaderTest::info()
{
    const auto result = readBytes(rtf("{\\info{\\upr{\\title ???}{\\*\\ud{\\title \\u1042?\\u1086?\\u1076?\\u1072?}}}{\\author Ana}{\\creatim\\yr2024\\mo3\\dy5\\hr9}{\\revtim\\yr2025}}Text.\\par"));
    VERIFY_RESULT(result);
    QCOMPARE(result->format, u"rtf"_s);
    QCOMPARE(result->text.text.title, u"Вода"_s);
    QCOMPARE(result->text.work.date, QDate(2024, 3, 5));
    QCOMPARE(lines(result->text), QStringList{u"Text."_s});
}

void RtfReaderTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("no words") << rtf("\\par\\par") << u"no-text"_s;
    QTest::newRow("cut off") << rtf("Text.\\par").chopped(1) << u"truncated"_s;
    QTest::newRow("cut in its head") << rtf("Text.\\par").first(60) << u"truncated"_s;
    QTest::newRow("too deep") << rtf(QByteArray("{").repeated(300) + "Text." + QByteArray("}").repeated(300)) << u"limit-exceeded"_s;
}

void RtfReaderTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto result = readBytes(bytes);
    QVERIFY(!result);
    QCOMPARE(base::codeName(result.error().code), code);
}

void RtfReaderTest::realFiles()
{
    NEEDS_REAL_FILES(data);
    QDirIterator files(data + u"/formats/rtf"_s, {u"*.rtf"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    int read = 0;
    qsizetype passages = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto result = readBytes(file.readAll(), files.fileName());
        // Some hold a drawing alone; none is damaged.
        if (!result)
            QCOMPARE(base::codeName(result.error().code), u"no-text"_s);
        ++count;
        read += result ? 1 : 0;
        passages += result ? result->text.passages.size() : 0;
    }
    qInfo("%d files: %d with text, %lld passages", count, read, qlonglong(passages));
    QCOMPARE_GE(count, 18);
}

void RtfReaderTest::realContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("fdo82076.rtf") << u"sw/qa/extras/rtfexport/data/fdo82076.rtf"_s
                                  << QStringList{u"Before"_s, u"A1 | B1"_s, u"[footnote] 1 Footnote"_s, u"After"_s};
    QTest::newRow("tdf115242.rtf") << u"sw/qa/extras/rtfimport/data/tdf115242.rtf"_s
                                   << QStringList{u"This is “1”"_s, u"[sub-paragraph] a. This is “a”, “a” starts at the above “This”"_s};
    QTest::newRow("fdo61507.rtf") << u"sw/qa/extras/rtfexport/data/fdo61507.rtf"_s << QStringList{u"Hello."_s};
}

void RtfReaderTest::realContent()
{
    NEEDS_REAL_FILES(data);
    QFETCH(QString, name);
    QFETCH(QStringList, expected);
    QFile file(data + u"/formats/rtf/libreoffice/"_s + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = readBytes(file.readAll());
    VERIFY_RESULT(result);
    QCOMPARE(lines(result->text), expected);
}

// A changed byte is read or refused, and nothing costs more than its length.
void RtfReaderTest::anyBytes()
{
    const QByteArray whole = rtf("{\\header H\\par}{\\listtext 1.\\tab}A{\\super\\chftn}{\\footnote B}\\par\\trowd\\intbl C\\cell D\\cell\\row{\\field{\\*\\fldinst TOC}{\\fldrslt E\\par}}");
    for (qsizetype at = 5; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed.at(at) ^ 0x11);
        if (const auto result = readBytes(changed); result)
            QVERIFY(!result->text.passages.isEmpty());
    }
    // Were the cost to grow with the square, the test would not end.
    for (const QByteArray &piece : {QByteArray("{\\footnote a}"), QByteArray("\\cell "), QByteArray("{\\i a}b"), QByteArray("\\u8212?"), QByteArray("{\\deleted a}")})
        Q_UNUSED(readBytes(rtf(piece.repeated(100'000))));
}

QTEST_GUILESS_MAIN(RtfReaderTest)
#include "tst_rtfreader.moc"
