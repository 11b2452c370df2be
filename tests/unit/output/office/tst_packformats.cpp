// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../render/samplepack.h"

#include <testdata.h>

#include <core/model/cell.h>
#include <import/formats/container/archive.h>
#include <import/formats/reader.h>
#include <output/office/flowbuilder.h>
#include <output/office/flowwriter.h>
#include <output/office/ownwordsreader.h>
#include <output/office/packfile.h>
#include <output/office/passageflow.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using office::Format;
using office::Role;

/// A pack in the formats that others go on working in, read again by the program's own readers.
class PackFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatHasTheSameWords_data();
    void everyFormatHasTheSameWords();
    void headingsListsAndTablesAreRealOnes();
    void struckWordsStayStruck();
    void listsBeginWithTheirOwnNumbers();
    void ownWordsAreToldFromThoseOfTheSource();
    void anArabicPackRunsFromRightToLeft();
    void everyPageHasMarkingAndNumber();
    void footnotesStandWhereTheyAreCalled();
    void footnotesOfOneNumberAreAllKept();
    void aRaisedMarkHasOnePairOfBrackets();
    void aTableTellsThatWordsWereLeftOut();
    void theLanguageOfEachTextIsKept();
    void marksThatMeanSomethingInAFormatStayWords();
    void theEndingDecides();
    void aFileThatCannotBeWrittenLeavesTheOldOne();
    void theDesignHoldsInEveryFormat();
    void aDocxHoldsTogether_data() { everyFormatHasTheSameWords_data(); }
    void aDocxHoldsTogether();
    void anOdtHoldsTogether_data() { everyFormatHasTheSameWords_data(); }
    void anOdtHoldsTogether();
    void libreOfficeKeepsTheWords_data();
    void libreOfficeKeepsTheWords();
};

namespace {

struct Kind {
    Format format;
    QString ending;
};

const QList<Kind> kKinds {{Format::Docx, u"docx"_s}, {Format::Odt, u"odt"_s}, {Format::Html, u"html"_s}, {Format::Markdown, u"md"_s},
    {Format::PlainText, u"txt"_s}};

/// Words in their order of the alphabet: a format may set a note or a head elsewhere. Numbers of lists and signs are no words.
QStringList wordsOf(QString text)
{
    static const QRegularExpression kWord(u"[\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (const QRegularExpressionMatch &match : kWord.globalMatch(text))
        words.append(match.captured());
    words.sort();
    return words;
}

/// Once each: contents, heads and feet repeat what the text says.
QStringList distinct(QStringList words)
{
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

QString textOf(const office::Flow &flow)
{
    QStringList parts;
    for (const office::Element &element : flow.elements) {
        if (const auto *paragraph = std::get_if<office::Paragraph>(&element)) {
            parts << paragraph->label;
            QString words;
            for (const office::Run &run : paragraph->runs)
                words += run.isRaised ? u' ' + run.text + u' ' : run.text;
            parts << words;
            for (const office::Run &run : paragraph->runs)
                parts << run.note;
        } else if (const auto *table = std::get_if<office::Table>(&element)) {
            for (const office::Row &row : table->rows) {
                for (const office::Cell &cell : row.cells)
                    parts << cell.text();
            }
        }
    }
    return parts.join(u' ');
}

QByteArray written(const office::Flow &flow, Format format)
{
    return office::writerFor(format)->write(flow).value_or(QByteArray());
}

model::ExtractedText readAgain(const QByteArray &bytes, const QString &ending)
{
    const auto read = formats::read({u"pack."_s + ending, bytes});
    return read ? read->text : model::ExtractedText();
}

QString textOf(const model::ExtractedText &text)
{
    QStringList parts;
    for (const model::RawParagraph &paragraph : text.paragraphs) {
        QString words = paragraph.text.content;
        // The mark of a note is no part of the word before it.
        for (auto span = paragraph.text.spans.crbegin(); span != paragraph.text.spans.crend(); ++span) {
            if (span->style == model::Span::Style::Superscript || span->style == model::Span::Style::NoteReference)
                words.insert(span->start, u' ');
        }
        parts << paragraph.label << words;
    }
    return parts.join(u' ');
}

QString member(const QByteArray &package, const QString &name)
{
    const auto archive = formats::Archive::open(package);
    return archive ? QString::fromUtf8(archive->read(name).value_or(QByteArray())) : QString();
}

office::Flow sampleFlow(bool isArabic)
{
    return isArabic ? office::flowOf(samplepack::arabic(), samplepack::arabicWords()) : office::flowOf(samplepack::english(), briefing::englishPageWords());
}

/// The members of a package by name; none where one of XML is not well-formed.
QHash<QString, QString> partsOf(const QByteArray &package)
{
    const auto archive = formats::Archive::open(package);
    QHash<QString, QString> parts;
    for (const QString &name : archive ? archive->names() : QStringList()) {
        const QByteArray bytes = archive->read(name).value_or(QByteArray());
        QXmlStreamReader xml(bytes);
        while ((name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1)) && !xml.atEnd())
            xml.readNext();
        if (xml.hasError()) {
            qWarning("%s: %s", qPrintable(name), qPrintable(xml.errorString()));
            return {};
        }
        parts.insert(name, QString::fromUtf8(bytes));
    }
    return parts;
}

/// What a pattern finds as its first part.
QSet<QString> captured(const QStringList &texts, const QString &pattern)
{
    QSet<QString> found;
    for (const QString &text : texts) {
        for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
            found.insert(match.captured(1));
    }
    return found;
}

#define VERIFY_WITHIN(used, defined)                                                                   \
    do {                                                                                               \
        const QSet<QString> lost = (used) - (defined);                                                 \
        QVERIFY2(lost.isEmpty(), qPrintable(QStringLiteral(#used " lacks ") + lost.values().join(u' '))); \
    } while (false)

office::Flow englishFlow()
{
    return office::flowOf(samplepack::english(), briefing::englishPageWords());
}

}

void PackFormatsTest::everyFormatHasTheSameWords_data()
{
    QTest::addColumn<bool>("isArabic");
    QTest::newRow("English") << false;
    QTest::newRow("Arabic") << true;
}

void PackFormatsTest::everyFormatHasTheSameWords()
{
    QFETCH(bool, isArabic);
    const briefing::Outline outline = isArabic ? samplepack::arabic() : samplepack::english();
    const office::Flow flow = office::flowOf(outline, isArabic ? samplepack::arabicWords() : briefing::englishPageWords());
    const QStringList expected = distinct(wordsOf(textOf(flow)));
    QVERIFY(expected.size() > 60);
    for (const Kind &kind : kKinds) {
        const QByteArray bytes = written(flow, kind.format);
        QVERIFY2(!bytes.isEmpty(), qPrintable(kind.ending));
        const QString text = kind.format == Format::PlainText ? QString::fromUtf8(bytes) : textOf(readAgain(bytes, kind.ending));
        const QStringList found = distinct(wordsOf(text));
        QStringList missing;
        std::ranges::set_difference(expected, found, std::back_inserter(missing));
        QVERIFY2(missing.isEmpty(), qPrintable(kind.ending + u" lacks "_s + missing.join(u' ')));
        if (!qEnvironmentVariableIsEmpty("AIDE_KEEP_PACKS")) {
            QFile file(qEnvironmentVariable("AIDE_KEEP_PACKS") + (isArabic ? u"/pack-ar."_s : u"/pack-en."_s) + kind.ending);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }
}

void PackFormatsTest::headingsListsAndTablesAreRealOnes()
{
    office::Flow flow = englishFlow();
    office::Table table;
    table.columns = 2;
    table.headRows = 1;
    table.language = u"en"_s;
    table.rows = {{{{.runs = {{u"State"_s}}, .column = 0, .language = u"en"_s}, {.runs = {{u"Vote"_s}}, .column = 1, .language = u"en"_s}}},
        {{{.runs = {{u"Ruritania"_s}}, .column = 0, .language = u"en"_s}, {.runs = {{u"in favour"_s}}, .column = 1, .language = u"en"_s}}}};
    flow.elements.append(table);
    const QByteArray docx = written(flow, Format::Docx);
    const QString document = member(docx, u"word/document.xml"_s);
    QVERIFY(document.contains(u"w:pStyle w:val=\"Heading1\""_s));
    QVERIFY(document.contains(u" TOC \\o "_s));
    QCOMPARE(document.count(u"<w:bookmarkStart "_s), flow.headings().size());
    QVERIFY(document.contains(u"<w:numPr>"_s));
    QVERIFY(document.contains(u"<w:tblHeader/>"_s));
    const QString odt = member(written(flow, Format::Odt), u"content.xml"_s);
    QVERIFY(odt.contains(u"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"_s));
    QVERIFY(odt.contains(u"<text:table-of-content "_s));
    QVERIFY(odt.contains(u"<text:list text:style-name=\"Numbers\">"_s));
    QVERIFY(odt.contains(u"<table:table-header-rows>"_s));
    const QString html = QString::fromUtf8(written(flow, Format::Html));
    QVERIFY(html.contains(u"<nav>"_s) && html.contains(u"<ol><li>"_s) && html.contains(u"<thead>"_s));
    for (const office::Paragraph &heading : flow.headings())
        QVERIFY(html.contains(u"href=\"#%1\""_s.arg(heading.anchor)) && html.contains(u"id=\"%1\""_s.arg(heading.anchor)));
    QVERIFY(!html.contains(u"http"_s)); // Nothing from elsewhere.
    // The readers see the same structure.
    for (const Kind &kind : kKinds.first(4)) {
        const model::ExtractedText text = readAgain(written(flow, kind.format), kind.ending);
        const auto isHeading = [](const model::RawParagraph &one) { return one.text.content == "What was agreed"_L1 && one.kind == model::PassageKind::Heading; };
        QVERIFY2(std::ranges::any_of(text.paragraphs, isHeading), qPrintable(kind.ending));
    }
}

/// Struck words of a source and of one's own, as the readers of each format see them.
void PackFormatsTest::struckWordsStayStruck()
{
    office::Flow flow;
    flow.language = u"en"_s;
    int lists = 0;
    flow.elements = office::flowOfOwnWords(u"Mend ~~old bridges~~ now.\n"_s, u"en"_s, lists);
    for (const Kind &kind : kKinds.first(4)) {
        const model::ExtractedText text = readAgain(written(flow, kind.format), kind.ending);
        QStringList struck;
        for (const model::RawParagraph &paragraph : text.paragraphs) {
            for (const model::Span &span : paragraph.text.spans) {
                if (span.style == model::Span::Style::Strike)
                    struck.append(paragraph.text.content.sliced(span.start, span.end - span.start));
            }
        }
        QVERIFY2(struck == QStringList {u"old bridges"_s}, qPrintable(kind.ending + u": "_s + struck.join(u'|')));
    }
}

/// Words between the items part a list in two, the second of which goes on counting.
void PackFormatsTest::listsBeginWithTheirOwnNumbers()
{
    office::Flow flow;
    flow.language = u"en"_s;
    int lists = 0;
    flow.elements = office::flowOfOwnWords(u"3. Third\n\nWords between.\n\n4. Fourth\n"_s, u"en"_s, lists);
    const auto &fourth = std::get<office::Paragraph>(flow.elements.last());
    QCOMPARE(fourth.listNumber, 4);
    const QString numbering = member(written(flow, Format::Docx), u"word/numbering.xml"_s);
    for (const int number : {3, 4})
        QCOMPARE(numbering.count(u"<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"%1\"/>"_s.arg(number)), 1);
    const QString html = QString::fromUtf8(written(flow, Format::Html));
    QVERIFY(html.contains(u"<ol start=\"3\">"_s) && html.contains(u"<ol start=\"4\">"_s));
}

void PackFormatsTest::ownWordsAreToldFromThoseOfTheSource()
{
    const office::Flow flow = englishFlow();
    const QString document = member(written(flow, Format::Docx), u"word/document.xml"_s);
    const QString styles = member(written(flow, Format::Docx), u"word/styles.xml"_s);
    QVERIFY(document.contains(u"OurWordsLabel"_s));
    QVERIFY(styles.contains(u"<w:name w:val=\"Our Words\"/>"_s) && styles.contains(u"<w:left w:val=\"single\" w:sz=\"36\""_s));
    const QString markdown = QString::fromUtf8(written(flow, Format::Markdown));
    QVERIFY(markdown.contains(u"> **Our words**\n>\n> The lunch is **informal**."_s));
    const QString text = QString::fromUtf8(written(flow, Format::PlainText));
    QVERIFY(text.contains(u"| Our words\n|\n| The lunch is informal."_s));
    QVERIFY(text.contains(u"| 1. thank the hosts;"_s));
    QVERIFY(!text.contains(u"| Calls upon local"_s) && !markdown.contains(u"> Calls upon"_s));
    const QString html = QString::fromUtf8(written(flow, Format::Html));
    QVERIFY(html.contains(u"<div class=\"own\">\n<p class=\"ownlabel\">Our words</p>"_s));
}

void PackFormatsTest::anArabicPackRunsFromRightToLeft()
{
    const office::Flow flow = office::flowOf(samplepack::arabic(), samplepack::arabicWords());
    const QByteArray docx = written(flow, Format::Docx);
    const QString document = member(docx, u"word/document.xml"_s);
    QVERIFY(document.contains(u"<w:bidi/>"_s) && document.contains(u"<w:rtl/>"_s) && document.contains(u"w:bidi=\"ar-SA\""_s));
    // The English paragraph of the Arabic pack keeps its side.
    const QRegularExpression english(u"<w:p><w:pPr>(?:(?!</w:p>).)* with appreciation the lamps"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = english.match(document);
    QVERIFY(match.hasMatch());
    QVERIFY(!match.captured().sliced(match.captured().lastIndexOf(u"<w:p>"_s)).contains(u"<w:bidi/>"_s));
    const QByteArray odt = written(flow, Format::Odt);
    QVERIFY(member(odt, u"styles.xml"_s).contains(u"rl-tb"_s) && member(odt, u"content.xml"_s).contains(u"lr-tb"_s));
    // Lines begin on the right, those of the English paragraph on the left; margins turn along by themselves.
    QVERIFY(member(odt, u"styles.xml"_s).contains(u"style:writing-mode=\"rl-tb\" fo:text-align=\"right\""_s));
    QVERIFY(member(odt, u"content.xml"_s).contains(u"style:writing-mode=\"lr-tb\" fo:text-align=\"left\""_s));
    QVERIFY(!member(odt, u"content.xml"_s).contains(u"fo:margin-right"_s));
    // No isolates, which LibreOffice paints over the word before them.
    for (const QString &content : {document, member(docx, u"word/footnotes.xml"_s), member(odt, u"content.xml"_s)})
        QVERIFY(!content.contains(QChar(0x2068)) && !content.contains(QChar(0x2069)));
    QVERIFY(document.contains(QChar(0x200f)));
    const QString html = QString::fromUtf8(written(flow, Format::Html));
    QVERIFY(html.contains(u"<html lang=\"ar-SA\" dir=\"rtl\">"_s) && html.contains(u"lang=\"en-GB\" dir=\"ltr\""_s));
    QVERIFY(QString::fromUtf8(written(flow, Format::Markdown)).contains(u"<div dir=\"rtl\" lang=\"ar-SA\">"_s));
}

void PackFormatsTest::everyPageHasMarkingAndNumber()
{
    const office::Flow flow = englishFlow();
    const QByteArray docx = written(flow, Format::Docx);
    const QString footer = member(docx, u"word/footer1.xml"_s);
    QVERIFY(member(docx, u"word/header1.xml"_s).contains(u"INTERNAL"_s) && footer.contains(u"INTERNAL"_s));
    QVERIFY(footer.contains(u" PAGE "_s) && footer.contains(u" NUMPAGES "_s));
    const QString styles = member(written(flow, Format::Odt), u"styles.xml"_s);
    QCOMPARE(styles.count(u"INTERNAL"_s), 2);
    QVERIFY(styles.contains(u"text:page-number"_s) && styles.contains(u"text:page-count"_s));
    for (const Format format : {Format::Html, Format::Markdown, Format::PlainText})
        QCOMPARE(QString::fromUtf8(written(flow, format)).count(u"INTERNAL"_s), 2);
}

void PackFormatsTest::footnotesStandWhereTheyAreCalled()
{
    const office::Flow flow = englishFlow();
    const QByteArray docx = written(flow, Format::Docx);
    QVERIFY(member(docx, u"word/footnotes.xml"_s).contains(u"A report that nobody has written yet"_s));
    QVERIFY(!member(docx, u"word/document.xml"_s).contains(u"A report that nobody has written yet"_s));
    QVERIFY(member(docx, u"word/document.xml"_s).contains(u"<w:footnoteReference "_s));
    QVERIFY(member(written(flow, Format::Odt), u"content.xml"_s).contains(u"text:note-class=\"footnote\""_s));
    QVERIFY(QString::fromUtf8(written(flow, Format::Markdown)).contains(u"[^1]: A report that nobody"_s));
    QVERIFY(QString::fromUtf8(written(flow, Format::PlainText)).contains(u"[1] A report that nobody"_s));
}

/// Annexes and the texts of a compilation count their notes anew.
void PackFormatsTest::footnotesOfOneNumberAreAllKept()
{
    const auto paragraph = [](const QString &address, const QString &content, model::PassageKind kind) {
        model::Passage passage;
        passage.kind = kind;
        passage.address = model::Address(address);
        passage.content = content;
        if (kind == model::PassageKind::Body)
            passage.spans = {{model::Span::Style::NoteReference, int(content.size()), int(content.size()), u"1"_s}};
        return passage;
    };
    using enum model::PassageKind;
    const QList<office::Element> elements = office::flowOfPassages(
        {paragraph(u"Annex OP1"_s, u"Annexed"_s, Body), paragraph(u"OP1"_s, u"First"_s, Body), paragraph(u"OP2"_s, u"Second"_s, Body),
            paragraph(u"note 1"_s, u"One"_s, Footnote), paragraph(u"note 1 ¶2"_s, u"Two"_s, Footnote),
            paragraph(u"note 2 ¶2"_s, u"Uncalled"_s, Footnote), paragraph(u"Annex note 1"_s, u"Three"_s, Footnote)},
        u"en"_s);
    QCOMPARE(elements.size(), 4);
    QStringList called;
    for (const office::Element &element : elements.first(3))
        called.append(std::get<office::Paragraph>(element).runs.last().note);
    QCOMPARE(called, (QStringList {u"Three"_s, u"One"_s, u"Two"_s}));
    QCOMPARE(std::get<office::Paragraph>(elements.last()).label, u"2"_s);
}

void PackFormatsTest::aRaisedMarkHasOnePairOfBrackets()
{
    const auto raised = [](const QString &text) {
        office::Run run {text};
        run.isRaised = true;
        return run;
    };
    office::Flow flow;
    for (const QList<office::Run> &marks : {QList {raised(u"2"_s)}, QList {raised(u"("_s), raised(u"2"_s), raised(u")"_s)}, QList {raised(u"(2)"_s)}}) {
        office::Paragraph paragraph;
        paragraph.runs = QList {office::Run {u"resolution 51/12"_s}} + marks + QList {office::Run {u", and"_s}};
        flow.elements.append(paragraph);
    }
    const QString text = QString::fromUtf8(written(flow, Format::PlainText));
    QCOMPARE(text.count(u"resolution 51/12[2], and"_s), 1);
    QCOMPARE(text.count(u"resolution 51/12(2), and"_s), 2);
}

void PackFormatsTest::aTableTellsThatWordsWereLeftOut()
{
    briefing::Outline outline;
    briefing::Block table;
    table.kind = briefing::Block::Kind::Table;
    table.attribution = model::Attribution::NeedsClearance;
    outline.blocks = {table};
    const briefing::PageWords words = briefing::englishPageWords();
    QVERIFY(textOf(office::flowOf(outline, words)).contains(words.withheld));
    outline.blocks.first().attribution = model::Attribution::OnTheRecord;
    QVERIFY(!textOf(office::flowOf(outline, words)).contains(words.withheld));
}

void PackFormatsTest::theLanguageOfEachTextIsKept()
{
    briefing::Outline outline = samplepack::english();
    const auto quotation = std::ranges::find(outline.blocks, briefing::Block::Kind::Quotation, &briefing::Block::kind);
    QVERIFY(quotation != outline.blocks.end());
    quotation->language = u"fr"_s;
    const office::Flow flow = office::flowOf(outline, briefing::englishPageWords());
    QVERIFY(member(written(flow, Format::Docx), u"word/document.xml"_s).contains(u"<w:lang w:val=\"fr-FR\"/>"_s));
    QVERIFY(member(written(flow, Format::Odt), u"content.xml"_s).contains(u"fo:language=\"fr\""_s));
    QVERIFY(QString::fromUtf8(written(flow, Format::Html)).contains(u"lang=\"fr-FR\""_s));
}

void PackFormatsTest::marksThatMeanSomethingInAFormatStayWords()
{
    const QString nasty = u"1. <b>A* & \"B\"_ [c] | d` # \\ ~~e~~ ]]> 中文 العربية \u0001\uFFFE"_s;
    office::Flow flow;
    flow.title = nasty;
    flow.language = u"en"_s;
    office::Paragraph paragraph;
    paragraph.language = u"en"_s;
    paragraph.runs = {{nasty}};
    paragraph.role = Role::Fact;
    flow.elements = {paragraph};
    for (const Kind &kind : kKinds.first(4)) {
        const QString text = textOf(readAgain(written(flow, kind.format), kind.ending));
        const QString expected = u"<b>A* & \"B\"_ [c] | d` # \\ ~~e~~ ]]> 中文 العربية"_s;
        QVERIFY2(text.contains(expected), qPrintable(kind.ending + u": "_s + text));
    }
}

void PackFormatsTest::theEndingDecides()
{
    for (const Kind &kind : kKinds)
        QCOMPARE(office::formatOf(u"/tmp/a.b/Brief."_s + kind.ending.toUpper()).value_or(Format::PlainText), kind.format);
    QCOMPARE(office::formatOf(u"brief.doc"_s).error().code, base::ErrorCode::BadInput);
    QCOMPARE(office::formatOf(u"brief"_s).error().code, base::ErrorCode::BadInput);
}

void PackFormatsTest::aFileThatCannotBeWrittenLeavesTheOldOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/pack.docx"_s);
    QVERIFY(!office::writePack(samplepack::english(), briefing::englishPageWords(), path));
    const QString old = folder.filePath(u"pack.txt"_s);
    QVERIFY(office::writePack(samplepack::english(), briefing::englishPageWords(), old));
    QVERIFY(QFile::exists(old));
    QVERIFY(!QFile::exists(path));
}

void PackFormatsTest::theDesignHoldsInEveryFormat()
{
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer logo;
    QVERIFY(image.save(&logo, "PNG"));
    briefing::Outline outline = samplepack::english();
    outline.design = {u"Mission <of> \"Atlantis\""_s, logo.data(), u"Liberation & Serif"_s, 14, briefing::Paper::Letter};
    const office::Flow flow = office::flowOf(outline, briefing::englishPageWords());
    const QString name = u"Mission &lt;of&gt; &quot;Atlantis&quot;"_s;

    const QByteArray docx = written(flow, Format::Docx);
    const QString document = member(docx, u"word/document.xml"_s);
    QVERIFY(document.contains(u"w:w=\"12240\" w:h=\"15840\""_s));
    QVERIFY(document.contains(u"r:embed=\"rIdLogo\""_s));
    QVERIFY(document.indexOf(u"<w:drawing>"_s) < document.indexOf(outline.pack.title));
    QVERIFY(document.contains(u"<wp:extent cx=\"3216000\" cy=\"804000\"/>"_s)); // 6.7 cm wide at 10.5 points.
    QVERIFY(member(docx, u"word/_rels/document.xml.rels"_s).contains(u"media/logo.png"_s));
    QVERIFY(member(docx, u"[Content_Types].xml"_s).contains(u"image/png"_s));
    QVERIFY(member(docx, u"word/footer1.xml"_s).contains(name));
    const QString docxStyles = member(docx, u"word/styles.xml"_s);
    QVERIFY(docxStyles.contains(u"w:ascii=\"Liberation &amp; Serif\""_s));
    QVERIFY(docxStyles.contains(u"<w:sz w:val=\"28\"/>"_s)); // 14 points.
    QVERIFY(!docxStyles.contains(u"w:pos=\"9638\""_s));

    const QByteArray odt = written(flow, Format::Odt);
    QVERIFY(member(odt, u"content.xml"_s).contains(u"xlink:href=\"Pictures/logo.png\""_s));
    QVERIFY(member(odt, u"META-INF/manifest.xml"_s).contains(u"Pictures/logo.png"_s));
    const QString odtStyles = member(odt, u"styles.xml"_s);
    QVERIFY(odtStyles.contains(u"fo:page-width=\"21.59cm\" fo:page-height=\"27.94cm\""_s));
    QVERIFY(odtStyles.contains(u"Liberation &amp; Serif"_s));
    QVERIFY(odtStyles.contains(u"fo:font-size=\"14pt\""_s));
    QVERIFY(odtStyles.contains(name));

    const QString html = QString::fromUtf8(written(flow, Format::Html));
    QVERIFY(html.contains(u"src=\"data:image/png;base64,"_s));
    QVERIFY(html.contains(u"size: letter"_s));
    QVERIFY(html.contains(u"@bottom-center { content: \"\\000049\\00004e"_s));
    QVERIFY(html.contains(u"font-family: \"\\00004c\\000069"_s));
    QVERIFY(html.contains(u"font-size: 16pt"_s));
    QVERIFY(html.contains(u"<p class=\"organisation\">"_s));

    // The pictures are what they were, and every format is read again with the organisation.
    for (const auto &[package, path] : {std::pair(docx, u"word/media/logo.png"_s), std::pair(odt, u"Pictures/logo.png"_s)}) {
        const auto archive = formats::Archive::open(package);
        QVERIFY(archive);
        QCOMPARE(archive->read(path).value_or(QByteArray()), logo.data());
    }
    for (const Kind &kind : kKinds)
        QVERIFY2(textOf(readAgain(written(flow, kind.format), kind.ending)).contains(u"Atlantis"_s), qPrintable(kind.ending));
}

/// What makes Word say that a file is damaged: XML that is none, a part without a type, and whatever is named and not there.
void PackFormatsTest::aDocxHoldsTogether()
{
    QFETCH(bool, isArabic);
    const QByteArray docx = written(sampleFlow(isArabic), Format::Docx);
    const QHash<QString, QString> parts = partsOf(docx);
    QVERIFY(parts.size() > 9);
    const QString types = parts.value(u"[Content_Types].xml"_s);
    const QSet<QString> typed = captured({types}, u"PartName=\"/([^\"]+)\""_s);
    const QSet<QString> endings = captured({types}, u"Extension=\"([^\"]+)\""_s);
    for (const auto &[name, text] : parts.asKeyValueRange()) {
        if (name != "[Content_Types].xml"_L1)
            QVERIFY2(typed.contains(name) || endings.contains(name.section(u'.', -1)), qPrintable(name));
    }
    for (const QString &name : typed)
        QVERIFY2(parts.contains(name), qPrintable(name));

    const QString document = parts.value(u"word/document.xml"_s);
    const QString relations = parts.value(u"word/_rels/document.xml.rels"_s);
    const QRegularExpression relation(u"<Relationship Id=\"([^\"]+)\"[^>]* Target=\"([^\"]+)\"([^>]*)>"_s);
    QSet<QString> ids;
    for (const QRegularExpressionMatch &one : relation.globalMatch(relations)) {
        QVERIFY2(!ids.contains(one.captured(1)), qPrintable(one.captured()));
        ids.insert(one.captured(1));
        if (!one.captured(3).contains("External"_L1))
            QVERIFY2(parts.contains(u"word/"_s + one.captured(2)), qPrintable(one.captured()));
    }
    const QStringList texts {document, parts.value(u"word/footnotes.xml"_s), parts.value(u"word/header1.xml"_s), parts.value(u"word/footer1.xml"_s)};
    VERIFY_WITHIN(captured(texts, u"r:(?:id|embed)=\"([^\"]+)\""_s), ids);
    VERIFY_WITHIN(captured(texts, u"<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\""_s), captured({parts.value(u"word/styles.xml"_s)}, u"w:styleId=\"([^\"]+)\""_s));
    VERIFY_WITHIN(captured({document}, u"<w:numId w:val=\"([^\"]+)\""_s), captured({parts.value(u"word/numbering.xml"_s)}, u"<w:num w:numId=\"([^\"]+)\""_s));
    VERIFY_WITHIN(captured({document}, u"<w:footnoteReference [^>]*w:id=\"([^\"]+)\""_s), captured({texts.at(1)}, u"<w:footnote [^>]*w:id=\"([^\"]+)\""_s));
    VERIFY_WITHIN(captured({document}, u"w:anchor=\"([^\"]+)\""_s), captured({document}, u"<w:bookmarkStart [^>]*w:name=\"([^\"]+)\""_s));
    QCOMPARE(document.count(u"<w:bookmarkStart"_s), document.count(u"<w:bookmarkEnd"_s));
}

void PackFormatsTest::anOdtHoldsTogether()
{
    QFETCH(bool, isArabic);
    const QByteArray odt = written(sampleFlow(isArabic), Format::Odt);
    // The first member says what it is, and is not packed: other programs look at these bytes only.
    QCOMPARE(odt.sliced(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text"_ba);
    const QHash<QString, QString> parts = partsOf(odt);
    const QSet<QString> listed = captured({parts.value(u"META-INF/manifest.xml"_s)}, u"full-path=\"([^\"]+)\""_s);
    for (const QString &name : parts.keys())
        QVERIFY2(listed.contains(name) || name == "mimetype"_L1 || name.startsWith("META-INF/"_L1), qPrintable(name));
    for (const QString &name : listed)
        QVERIFY2(name == "/"_L1 || parts.contains(name), qPrintable(name));
    const QString content = parts.value(u"content.xml"_s);
    const QStringList both {content, parts.value(u"styles.xml"_s)};
    const QSet<QString> styles = captured(both, u"<(?:style:style|text:list-style|style:page-layout|style:master-page) style:name=\"([^\"]+)\""_s);
    VERIFY_WITHIN(captured(both, u"(?:text|table|draw):style-name=\"([^\"]+)\""_s), styles);
    VERIFY_WITHIN(captured(both, u"style:(?:parent-style-name|page-layout-name|list-style-name)=\"([^\"]+)\""_s), styles);
    VERIFY_WITHIN(captured({content}, u"xlink:href=\"#([^\"|]+)\""_s), captured({content}, u"text:name=\"([^\"]+)\""_s));
    // One attribute twice is no XML; the direction brings its alignment along.
    QVERIFY(!content.contains(QRegularExpression(u"<style:paragraph-properties[^>]*text-align[^>]*text-align"_s)));
}

void PackFormatsTest::libreOfficeKeepsTheWords_data()
{
    everyFormatHasTheSameWords_data();
}

/// A file that needs repair is opened by nobody who is not asked, so that it is converted to nothing.
void PackFormatsTest::libreOfficeKeepsTheWords()
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice (soffice) is not installed, so nobody has opened the DOCX and the ODT.");
    QFETCH(bool, isArabic);
    const QTemporaryDir folder;
    const briefing::Outline outline = isArabic ? samplepack::arabic() : samplepack::english();
    const briefing::PageWords words = isArabic ? samplepack::arabicWords() : briefing::englishPageWords();
    const QStringList expected = distinct(wordsOf(textOf(office::flowOf(outline, words))));
    // Into a text document: plain text would be without the notes.
    const auto convert = [&](const QString &path) {
        const QString opened = folder.filePath(u"opened"_s);
        QDir(opened).removeRecursively();
        // A profile of its own: an office that is open would take the call, and say nothing.
        QProcess::execute(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s, u"odt"_s,
            u"--outdir"_s, opened, path});
        QFile file(opened + u"/pack.odt"_s);
        return file.open(QIODevice::ReadOnly) ? distinct(wordsOf(textOf(readAgain(file.readAll(), u"odt"_s)))) : QStringList();
    };
    QStringList found[2];
    for (const bool isOdt : {false, true}) {
        const QString path = folder.filePath(isOdt ? u"pack.odt"_s : u"pack.docx"_s);
        QVERIFY(office::writePack(outline, words, path));
        found[isOdt] = convert(path);
        found[isOdt].removeAll(words.contents); // The title of the contents is no text in one of them.
        QStringList missing;
        std::ranges::set_difference(expected, found[isOdt], std::back_inserter(missing));
        QVERIFY2(missing.isEmpty(), qPrintable(path + u" lacks "_s + missing.join(u' ')));
        // What is cut off would have to be repaired.
        QVERIFY(QFile::resize(path, QFileInfo(path).size() * 2 / 3));
        QVERIFY(convert(path).isEmpty());
    }
    QCOMPARE(found[0], found[1]);
}

QTEST_MAIN(PackFormatsTest)
#include "tst_packformats.moc"
