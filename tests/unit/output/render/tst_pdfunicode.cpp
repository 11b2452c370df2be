// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepack.h"

#include <output/render/glyphreader.h>
#include <output/render/textrecorder.h>
#include <output/render/unicodemap.h>

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <memory>

using namespace Qt::StringLiterals;
using render::GlyphReader;
using render::UnicodeMap;

/// The letters of a PDF, as those find them who copy them, search for them or have them read aloud.
class PdfUnicodeTest : public QObject
{
    Q_OBJECT

private slots:
    void aMapIsReadAndWritten();
    void formsWithinAWordAreLetters();
    void aLigatureIsReadFromItsText();
    void whatCanBeReadInTwoWaysIsNot();
    void anArabicQuotationComesOutWhole_data();
    void anArabicQuotationComesOutWhole();
    void latinWordsWithinArabicComeOutWhole();
    void everyGlyphSaysSomething();
};

namespace {

/// The letters of words: without spaces, marks of direction and vowel signs, composed.
QString letters(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar unit) { return unit.isSpace() || unit.category() == QChar::Other_Format || (unit >= u'\u064b' && unit <= u'\u0652'); });
    return text;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression kBetween(u"[\\s().،/:\\x{2066}-\\x{2069}\\x{202a}-\\x{202e}]+"_s);
    QStringList words;
    for (const QString &word : text.split(kBetween, Qt::SkipEmptyParts))
        words.append(letters(word));
    return words;
}

briefing::Outline quoting(const QString &words, const QString &language)
{
    briefing::Outline outline;
    outline.pack.title = words.section(u' ', 0, 2);
    briefing::Block block;
    block.kind = briefing::Block::Kind::Quotation;
    block.language = language;
    block.quotation.text = words;
    outline.blocks = {block};
    return outline;
}

QString copiedText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}

#define NEEDS_POPPLER() \
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) \
    QSKIP("pdftotext (poppler-utils) is not here.")

void PdfUnicodeTest::aMapIsReadAndWritten()
{
    const UnicodeMap read("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0003> [<0041> <0009> "
                          "<D83DDE00> ]\n<0005> <0005> <FB01>\nendbfrange\n");
    QCOMPARE(read.text(1), u"A"_s);
    QCOMPARE(read.text(3), u"😀"_s);
    QVERIFY(!read.contains(0) && !read.contains(4));
    UnicodeMap all = read;
    for (int code = 10; code < 300; ++code)
        all.insert(code, QString(QChar(0x4e00 + code)));
    // What is written is read again; a map has blocks of a hundred at most.
    const QByteArray written = all.cmap();
    QCOMPARE(written.count("beginbfchar"), 3);
    QVERIFY(written.contains("<0003> <D83DDE00>"));
    QVERIFY(written.contains("<0001> <0041>") && written.contains("<012B> <4F2B>"));
}

void PdfUnicodeTest::formsWithinAWordAreLetters()
{
    UnicodeMap map;
    map.insert(1, u"\ufedf"_s);     // Lam at the beginning of a word.
    map.insert(2, u"\t"_s);
    map.insert(3, u"\ufb01"_s);
    map.insert(4, u"…"_s);
    map.insert(5, u"لا"_s);
    map.insert(6, u"لإ"_s);
    map.insert(7, u"\u0655"_s);
    const UnicodeMap tidied = map.tidied();
    QCOMPARE(tidied.text(1), u"ل"_s);
    QCOMPARE(tidied.text(2), u" "_s);
    QCOMPARE(tidied.text(3), u"fi"_s);
    QCOMPARE(tidied.text(4), u"…"_s);
    QCOMPARE(tidied.text(5), u"\ufefb"_s);
    QCOMPARE(tidied.text(6), u"\ufef9"_s);
    QCOMPARE(tidied.text(7), u"\u0655"_s);
}

void PdfUnicodeTest::aLigatureIsReadFromItsText()
{
    std::vector<UnicodeMap> maps(2);
    maps[0].insert(1, u"ا"_s);
    maps[0].insert(2, u"ت"_s);
    maps[0].insert(3, u"ص"_s);
    maps[1].insert(1, u"."_s);
    GlyphReader reader(maps);
    using Unknown = GlyphReader::Unknown;
    // 9 is the ligature of lam and alef; the isolate around the word has no glyph.
    QVERIFY(reader.learn(u"\u2068الاتص\u2069 ."_s, {{0, 1}, {0, 9}, {0, 2}, {0, 3}, {1, 1}}, Unknown::Apart));
    QCOMPARE(maps[0].text(9), u"لا"_s);
    // A hamza below it that is a glyph of its own.
    QVERIFY(reader.learn(u"الإ"_s, {{0, 1}, {0, 9}, {0, 10}}, Unknown::Apart));
    QCOMPARE(maps[0].text(10), u"\u0655"_s);
    QVERIFY(!reader.learn(u"الإ"_s, {{0, 1}, {0, 9}, {0, 10}}, Unknown::Apart)); // Nothing new.
    // Brackets are turned round in Arabic.
    maps[0].insert(4, u"("_s);
    QVERIFY(reader.learn(u"ب)"_s, {{0, 11}, {0, 4}}, Unknown::Apart));
    QCOMPARE(maps[0].text(11), u"ب"_s);
    // A font that has two glyphs for the ligature.
    QVERIFY(!reader.learn(u"الأت"_s, {{0, 1}, {0, 20}, {0, 21}, {0, 2}}, Unknown::Apart));
    QVERIFY(reader.learn(u"الأت"_s, {{0, 1}, {0, 20}, {0, 21}, {0, 2}}, Unknown::Adjacent));
    QCOMPARE(maps[0].text(20), u"ل"_s);
    QCOMPARE(maps[0].text(21), u"أ"_s);
}

void PdfUnicodeTest::whatCanBeReadInTwoWaysIsNot()
{
    std::vector<UnicodeMap> maps(1);
    maps[0].insert(1, u"a"_s);
    GlyphReader reader(maps);
    QVERIFY(!reader.learn(u"aaab"_s, {{0, 1}, {0, 8}, {0, 9}}, GlyphReader::Unknown::Adjacent));
    QVERIFY(!reader.learn(u"xyz"_s, {{0, 1}, {0, 8}}, GlyphReader::Unknown::Apart)); // Other words.
    QVERIFY(!reader.learn({}, {{0, 8}}, GlyphReader::Unknown::Apart));
    QVERIFY(!maps[0].contains(8) && !maps[0].contains(9));
}

void PdfUnicodeTest::anArabicQuotationComesOutWhole_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("alef") << u"حماية البيانات في حدود صلاحياتها وسرية الاتصالات"_s;
    QTest::newRow("hamza below") << u"تقييم أثر كل مشروع في حقوق الإنسان"_s;
    QTest::newRow("hamza above") << u"الأمن السيبراني لأن الأمم المتحدة تدعو إلى ذلك"_s;
    QTest::newRow("madda") << u"حتى الآن لا يزال العمل جارياً"_s;
    QTest::newRow("long") << u"إن مجلس حقوق الإنسان، إذ يسترشد بمقاصد الأمم المتحدة ومبادئها، يهيب بالسلطات المحلية أن تحترم الالتزامات الدولية وأن لا تتخلى عن "
                             "الحريات الأساسية للأشخاص، وأن تكفل المساواة بين الأولاد والآباء (أولاً) في 57/12 المؤرخ 10 تشرين الأول/أكتوبر 2024."_s;
}

void PdfUnicodeTest::anArabicQuotationComesOutWhole()
{
    NEEDS_POPPLER();
    QFETCH(QString, words);
    QTemporaryDir folder;
    // Kept where a developer asks for it, to be looked at.
    const QString path = qEnvironmentVariable("AIDE_SCREENSHOTS", folder.path()) + u"/quoted-%1.pdf"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(render::writePackPdf(quoting(words, u"ar"_s), samplepack::arabicWords(), path));
    const QString copied = copiedText(path);
    // Word by word, so that no space is too many; brackets and stops stand where the line runs.
    const QStringList found = wordsOf(copied);
    for (const QString &word : wordsOf(words))
        QVERIFY2(found.contains(word), qPrintable(word + u" in "_s + copied));
    if (!words.contains(u'('))
        QVERIFY2(letters(copied).contains(letters(words)), qPrintable(copied));
    // The letters are letters, and no forms of them, but for the ligature that is one sign.
    for (const QChar unit : copied)
        QVERIFY2(unit < u'\ufe70' || (unit >= u'\ufef5' && unit <= u'\ufefc'), qPrintable(copied));
}

void PdfUnicodeTest::latinWordsWithinArabicComeOutWhole()
{
    NEEDS_POPPLER();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mixed.pdf"_s);
    const QString words = u"A first look, para. 6. Available at https://example.org (accessed officially)."_s;
    QVERIFY(render::writePackPdf(quoting(words, u"ar"_s), samplepack::arabicWords(), path));
    const QString copied = copiedText(path);
    for (const QString &word : {u"first"_s, u"para"_s, u"https://example.org"_s, u"officially"_s})
        QVERIFY2(letters(copied).contains(word), qPrintable(copied));
}

void PdfUnicodeTest::everyGlyphSaysSomething()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ar.pdf"_s);
    QVERIFY(render::writePackPdf(samplepack::arabic(), samplepack::arabicWords(), path));
    QPDF file;
    file.processFile(QFile::encodeName(path).constData());
    int fonts = 0;
    for (QPDFObjectHandle font : file.getAllObjects()) {
        if (!font.isDictionary() || !font.hasKey("/ToUnicode"))
            continue;
        const std::shared_ptr<Buffer> bytes = font.getKey("/ToUnicode").getStreamData(qpdf_dl_all);
        const QByteArray map(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
        const int glyphs = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayItem(1).getArrayNItems();
        for (int code = 1; code < glyphs; ++code)
            QVERIFY2(map.contains(QByteArray("<" + QByteArray::number(code, 16).rightJustified(4, '0').toUpper() + "> <")), map.constData());
        QVERIFY2(!map.contains("<FFFD>"), map.constData());
        ++fonts;
    }
    QVERIFY(fonts >= 2);
    // The pages paint what was recorded of them.
    const auto pages = render::packPages(samplepack::arabic(), samplepack::arabicWords(), render::printableArea({}));
    QVERIFY(!render::paintedTexts(*pages, 0).isEmpty());
}

QTEST_MAIN(PdfUnicodeTest)
#include "tst_pdfunicode.moc"
