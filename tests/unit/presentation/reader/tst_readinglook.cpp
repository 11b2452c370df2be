// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/compare/besidedocument.h>
#include <presentation/reader/readerdocument.h>
#include <presentation/reader/readinglook.h>
#include <presentation/reader/verblens.h>
#include <presentation/syntax/syntaxrepository.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/palettes.h>

#include <contrast.h>

#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTextTable>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using model::PassageKind;
using presentation::BesideDocument;
using presentation::FilterCount;
using presentation::PageColours;
using presentation::ParagraphFilter;
using presentation::ReaderDocument;
using presentation::ReadingLook;
using presentation::Setting;

namespace {

model::Passage passage(qint64 id, const QString &address, PassageKind kind, const QString &words)
{
    model::Passage made;
    made.id = base::PassageId(id);
    made.address = model::Address(address);
    made.kind = kind;
    made.content = words;
    return made;
}

/// A resolution with a note, two headings and a request within an operative paragraph.
QList<model::Passage> resolution()
{
    QList<model::Passage> all {passage(1, {}, PassageKind::Title, u"Reading rooms"_s), passage(2, {}, PassageKind::Formula, u"The Council,"_s),
        passage(3, u"PP1"_s, PassageKind::Preambular, u"Recalling its resolution 62/4,"_s), passage(4, {}, PassageKind::Heading, u"Rooms"_s),
        passage(5, u"OP1"_s, PassageKind::Operative, u"Welcomes the survey;"_s),
        passage(6, u"OP2"_s, PassageKind::Operative, u"Decides to hold a panel, and requests the Office:"_s),
        passage(7, u"OP2 (a)"_s, PassageKind::SubParagraph, u"To count the chairs;"_s), passage(8, {}, PassageKind::Heading, u"Lamps"_s),
        passage(9, u"OP3"_s, PassageKind::Operative, u"Decides to remain seized of the matter."_s),
        passage(10, u"note 1"_s, PassageKind::Footnote, u"See A/HRC/62/17."_s), passage(11, u"note 2"_s, PassageKind::Footnote, u"See above."_s)};
    model::Span mark;
    mark.style = model::Span::Style::NoteReference;
    mark.start = 4;
    mark.end = 4;
    mark.target = u"1"_s;
    all[6].spans.append(mark);
    mark.target = u"2"_s;
    all[2].spans.append(mark);
    return all;
}

QList<qint64> idsOf(const QList<model::Passage> &passages)
{
    QList<qint64> ids;
    for (const model::Passage &one : passages)
        ids.append(one.id.value());
    return ids;
}

presentation::ReaderContent content()
{
    presentation::ReaderContent content;
    content.work.id = base::RecordId(1);
    content.text.id = base::TextId(7);
    content.text.language = u"en"_s;
    content.passages = resolution();
    return content;
}

}

/// How texts are set to be read: the settings, what they make of a text, and which paragraphs they leave.
class TestReadingLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        m_settings = std::make_unique<presentation::Settings>();
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_language->choose(u"en"_s);
        ReadingLook::reset(*m_settings);
    }
    void cleanup()
    {
        m_language.reset();
        m_settings.reset();
    }

    void theSettingsComeBack();
    void whatTheFileSaysWronglyIsMended();
    void resetTakesAllBack();
    void everyLookCanBeRead_data();
    void everyLookCanBeRead();
    void lettersLinesAndColoursAreThoseChosen();
    void aFontWithoutTheScriptLeavesItToTheSerif();
    void widthIsCountedInLetters();
    void verbsHaveColoursOrNone();
    void operativeParagraphsAlone();
    void requestsAlone();
    void whatIsAskedForIsShownToo();
    void aTextWithoutAnyIsShownWhole();
    void theLineSaysWhatIsHidden();
    void textsSideBySideAreFilteredByRows();

private:
    QTemporaryDir m_home;
    std::unique_ptr<presentation::Settings> m_settings;
    std::unique_ptr<presentation::Language> m_language;
};

void TestReadingLook::theSettingsComeBack()
{
    QCOMPARE(ReadingLook::of(*m_settings), ReadingLook());
    m_settings->setValue(Setting::ReaderMeasure, 80);
    m_settings->setValue(Setting::ReaderLineSpacing, 150);
    m_settings->setValue(Setting::ReaderFont, u"Noto Sans"_s);
    m_settings->setValue(Setting::ReaderJustified, true);
    m_settings->setValue(Setting::ReaderSyntaxColours, false);
    m_settings->setValue(Setting::ReaderColours, presentation::pageColoursName(PageColours::Sepia));
    m_settings->setValue(Setting::ReaderParagraphs, presentation::paragraphFilterName(ParagraphFilter::Requests));
    ReadingLook::zoom(*m_settings, 130);
    m_language.reset();
    m_settings = std::make_unique<presentation::Settings>(); // As at the next start.
    const ReadingLook look = ReadingLook::of(*m_settings);
    QCOMPARE(look.size, 130);
    QCOMPARE(look.measure, 80);
    QCOMPARE(look.lineSpacing, 150);
    QCOMPARE(look.family, u"Noto Sans"_s);
    QVERIFY(look.isJustified && !look.hasSyntaxColours);
    QCOMPARE(look.colours, PageColours::Sepia);
    QCOMPARE(look.paragraphs, ParagraphFilter::Requests);
}

void TestReadingLook::whatTheFileSaysWronglyIsMended()
{
    m_settings->setValue(Setting::ReaderMeasure, 4000);
    m_settings->setValue(Setting::ReaderLineSpacing, -3);
    m_settings->setValue(Setting::ReaderZoom, u"large"_s);
    m_settings->setValue(Setting::ReaderColours, u"plaid"_s);
    m_settings->setValue(Setting::ReaderParagraphs, u"none"_s);
    const ReadingLook look = ReadingLook::of(*m_settings);
    QCOMPARE(look.measure, ReadingLook::kWidest);
    QCOMPARE(look.lineSpacing, ReadingLook::kClosest);
    QVERIFY(look.size >= ReadingLook::kSmallestZoom);
    QCOMPARE(look.colours, PageColours::Window);
    QCOMPARE(look.paragraphs, ParagraphFilter::All);
    ReadingLook::zoom(*m_settings, 9999);
    QCOMPARE(ReadingLook::of(*m_settings).size, ReadingLook::kLargestZoom);
}

void TestReadingLook::resetTakesAllBack()
{
    m_settings->setValue(Setting::ShowNumbers, false); // No control of the panel.
    ReadingLook::zoom(*m_settings, 200);
    m_settings->setValue(Setting::ReaderFont, ReadingLook::kWindowFont);
    m_settings->setValue(Setting::ReaderParagraphs, presentation::paragraphFilterName(ParagraphFilter::Operative));
    ReadingLook::reset(*m_settings);
    ReadingLook plain;
    plain.showsNumbers = false;
    QCOMPARE(ReadingLook::of(*m_settings), plain);
    m_settings->reset(Setting::ShowNumbers);
}

void TestReadingLook::everyLookCanBeRead_data()
{
    QTest::addColumn<int>("colours");
    QTest::newRow("light") << int(PageColours::Light);
    QTest::newRow("sepia") << int(PageColours::Sepia);
    QTest::newRow("dark") << int(PageColours::Dark);
    QTest::newRow("contrast") << int(PageColours::Contrast);
}

/// Words, muted words, links and coloured verbs, on the page and on every highlight.
void TestReadingLook::everyLookCanBeRead()
{
    QFETCH(int, colours);
    ReadingLook look;
    look.colours = PageColours(colours);
    const QPalette page = look.palette();
    const bool isDark = look.typography(u"en"_s, page).isDark();
    QCOMPARE(isDark, look.colours == PageColours::Dark || look.colours == PageColours::Contrast);
    QList<QColor> papers {page.color(QPalette::Base)};
    for (int colour = 0; colour < model::kColourCount; ++colour)
        papers.append(render::annotationColour(model::Colour(colour), isDark));
    QList<QColor> inks;
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::PlaceholderText, QPalette::Link})
        inks.append(page.color(role));
    const KSyntaxHighlighting::Theme theme = presentation::syntaxTheme(isDark);
    for (int style = KSyntaxHighlighting::Theme::Normal; style <= KSyntaxHighlighting::Theme::Others; ++style)
        inks.append(QColor(theme.textColor(KSyntaxHighlighting::Theme::TextStyle(style))));
    for (const QColor &paper : std::as_const(papers)) {
        for (const QColor &ink : std::as_const(inks))
            QVERIFY2(contrast::of(ink, paper) >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), paper.name()).arg(contrast::of(ink, paper))));
    }
    QVERIFY(contrast::of(page.color(QPalette::WindowText), page.color(QPalette::Window)) >= 4.5);
    QVERIFY(contrast::of(page.color(QPalette::HighlightedText), page.color(QPalette::Highlight)) >= 4.5);
}

void TestReadingLook::lettersLinesAndColoursAreThoseChosen()
{
    ReadingLook look;
    look.size = 150;
    look.lineSpacing = 200;
    look.isJustified = true;
    look.colours = PageColours::Sepia;
    const QPalette page = look.palette();
    const ReaderDocument plain(content(), ReadingLook().typography(u"en"_s, QPalette()), QPalette());
    const ReaderDocument set(content(), look.typography(u"en"_s, page), page);
    const base::PassageId operative(5);
    const QTextBlockFormat before = plain.block(operative).blockFormat();
    const QTextBlockFormat after = set.block(operative).blockFormat();
    QCOMPARE(after.lineHeight(), 2 * before.lineHeight());
    QCOMPARE(after.alignment(), Qt::Alignment(Qt::AlignJustify));
    QVERIFY(!before.alignment().testFlag(Qt::AlignJustify));
    QCOMPARE(set.block(base::PassageId(1)).blockFormat().alignment(), Qt::Alignment(Qt::AlignHCenter)); // A title stays in the middle.
    QCOMPARE(set.text().defaultFont().pointSizeF(), plain.text().defaultFont().pointSizeF() * 1.5);
    QCOMPARE(set.block(operative).charFormat().foreground().color(), page.color(QPalette::Text));
}

void TestReadingLook::aFontWithoutTheScriptLeavesItToTheSerif()
{
    const QStringList families = QFontDatabase::families();
    const auto latin = std::ranges::find_if(families, [](const QString &family) {
        const QList<QFontDatabase::WritingSystem> scripts = QFontDatabase::writingSystems(family);
        return scripts.contains(QFontDatabase::Latin) && !scripts.contains(QFontDatabase::Arabic);
    });
    if (latin == families.end())
        QSKIP("no font without Arabic letters");
    ReadingLook look;
    look.family = *latin;
    QCOMPARE(render::textFont(look.typography(u"fr"_s, QPalette()), u"fr"_s).families().first(), *latin);
    QCOMPARE(render::textFont(look.typography(u"ar"_s, QPalette()), u"ar"_s).families().first(), render::serifFor(u"ar"_s));
    look.family = u"No Such Font"_s;
    QCOMPARE(render::textFont(look.typography(u"fr"_s, QPalette()), u"fr"_s).families().first(), render::serifFor(u"fr"_s));
}

void TestReadingLook::widthIsCountedInLetters()
{
    ReadingLook look;
    for (const QString &language : {u"en"_s, u"ar"_s, u"zh"_s}) {
        const render::Typography type = look.typography(language, QPalette());
        look.measure = 50;
        const double narrow = look.lineWidth(language, type);
        look.measure = 100;
        QCOMPARE(look.lineWidth(language, type), 2 * narrow);
        QVERIFY(narrow > 20 * render::emWidth(type));
    }
}

void TestReadingLook::verbsHaveColoursOrNone()
{
    const auto hasColours = [](ReaderDocument::Words words) {
        const ReaderDocument document(content(), render::Typography(), QPalette(), words);
        return !document.block(base::PassageId(5)).layout()->formats().isEmpty();
    };
    QVERIFY(hasColours(ReaderDocument::Words::Coloured));
    QVERIFY(!hasColours(ReaderDocument::Words::Plain));
}

void TestReadingLook::operativeParagraphsAlone()
{
    const presentation::FilteredParagraphs shown = presentation::filtered(resolution(), ParagraphFilter::Operative, u"en"_s);
    // With the title, the headings, the sub-paragraph, and the note that is called in it.
    QCOMPARE(idsOf(shown.passages), (QList<qint64> {1, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(shown.count, (FilterCount {ParagraphFilter::Operative, u"en"_s, 3, 4, false}));
    QCOMPARE(presentation::filtered(resolution(), ParagraphFilter::All, u"en"_s).passages.size(), resolution().size());
}

void TestReadingLook::requestsAlone()
{
    // The verb of the request may be a paragraph's second one; a heading without anything below it goes.
    const presentation::FilteredParagraphs shown = presentation::filtered(resolution(), ParagraphFilter::Requests, u"en"_s);
    QCOMPARE(idsOf(shown.passages), (QList<qint64> {1, 4, 6, 7, 10}));
    QCOMPARE(shown.count.shown, 1);
    // The same in a translation, by its own verbs.
    QList<model::Passage> french = resolution();
    for (const auto &[at, words] : {std::pair(4, u"Se félicite de l’enquête ;"_s), std::pair(5, u"Décide de tenir une réunion et prie le Bureau :"_s), std::pair(8, u"Décide de rester saisi de la question."_s)})
        french[at].content = words;
    QCOMPARE(idsOf(presentation::filtered(french, ParagraphFilter::Requests, u"fr"_s).passages), (QList<qint64> {1, 4, 6, 7, 10}));
    QVERIFY(presentation::filtered(french, ParagraphFilter::Requests, u"es"_s).count.hasNone);
    const QList<presentation::VerbUse> verbs = presentation::verbsByForce(french, u"fr"_s);
    QCOMPARE(verbs.first().verb, u"décide"_s);
    QCOMPARE(verbs.first().passages.size(), 2);
    QCOMPARE(verbs.at(1).verb, u"prie"_s);
}

void TestReadingLook::whatIsAskedForIsShownToo()
{
    const auto with = [](qint64 id) {
        return idsOf(presentation::filtered(resolution(), ParagraphFilter::Requests, u"en"_s, {base::PassageId(id)}).passages);
    };
    QCOMPARE(with(3), (QList<qint64> {1, 3, 4, 6, 7, 10, 11}));
    QCOMPARE(with(2), (QList<qint64> {1, 2, 4, 6, 7, 10}));
    QCOMPARE(with(99), (QList<qint64> {1, 4, 6, 7, 10}));
}

void TestReadingLook::aTextWithoutAnyIsShownWhole()
{
    const QList<model::Passage> report {passage(1, u"¶1"_s, PassageKind::Body, u"The survey counts lamps."_s), passage(2, u"PP1"_s, PassageKind::Preambular, u"Noting"_s)};
    const presentation::FilteredParagraphs shown = presentation::filtered(report, ParagraphFilter::Operative, u"fr"_s);
    QCOMPARE(shown.passages.size(), 2);
    QVERIFY(shown.count.hasNone);
    QVERIFY(presentation::filterSentence(shown.count).contains(u"has none"_s));
    QVERIFY(presentation::hiddenSentence(shown.count).isEmpty());
    // Verbs are known in six languages.
    QVERIFY(presentation::filterSentence(presentation::filtered(report, ParagraphFilter::Requests, u"de"_s).count).contains(u"English"_s));
    QVERIFY(!presentation::filterSentence(presentation::filtered(report, ParagraphFilter::Requests, u"fr"_s).count).contains(u"English"_s));
    QVERIFY(!presentation::filterSentence(presentation::filtered(report, ParagraphFilter::Requests, u"en"_s).count).contains(u"English"_s));
    QVERIFY(presentation::filtered({}, ParagraphFilter::Operative, u"en"_s).passages.isEmpty());
}

void TestReadingLook::theLineSaysWhatIsHidden()
{
    QVERIFY(presentation::filterSentence({ParagraphFilter::All, u"en"_s, 40, 40, false}).isEmpty());
    const FilterCount count {ParagraphFilter::Operative, u"en"_s, 14, 40, false};
    QCOMPARE(presentation::filterSentence(count), u"Only operative paragraphs: 14 of 40"_s);
    QCOMPARE(presentation::hiddenSentence(count), u"26 paragraphs are hidden."_s);
    QCOMPARE(presentation::hiddenSentence({ParagraphFilter::Operative, u"en"_s, 39, 40, false}), u"1 paragraph is hidden."_s);
    for (const QString &language : {u"fr"_s, u"ar"_s}) {
        m_language->choose(language);
        const QString sentence = presentation::filterSentence(count);
        QVERIFY2(!sentence.isEmpty() && !sentence.startsWith(u"Only"_s), qPrintable(sentence));
        QVERIFY(!presentation::hiddenSentence(count).contains(u"hidden"_s));
    }
}

void TestReadingLook::textsSideBySideAreFilteredByRows()
{
    application::TextsBeside beside;
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        application::Target column;
        column.passages = resolution();
        column.text = model::Text();
        column.text->language = language;
        if (language == "fr"_L1) {
            for (model::Passage &one : column.passages)
                one.content = u"paragraphe"_s;
        }
        beside.columns.append(column);
    }
    for (qsizetype index = 0; index < resolution().size(); ++index)
        beside.rows.append({index, index});
    const BesideDocument document(beside);
    QCOMPARE(document.rows(ParagraphFilter::All).shown.size(), beside.rows.size());
    QCOMPARE(document.rows(ParagraphFilter::Operative).shown, (QList<int> {0, 3, 4, 5, 6, 7, 8, 9}));
    // The verbs of the English column speak for both.
    const BesideDocument::Rows requests = document.rows(ParagraphFilter::Requests, 2);
    QCOMPARE(requests.shown, (QList<int> {0, 2, 3, 5, 6, 9}));
    QCOMPARE(requests.count, (FilterCount {ParagraphFilter::Requests, u"fr"_s, 2, 4, false}));
    ReadingLook look;
    look.isJustified = true;
    QTextDocument shown;
    document.write(shown, QPalette(), look, requests.shown);
    auto *table = qobject_cast<QTextTable *>(shown.rootFrame()->childFrames().value(0));
    QVERIFY(table);
    QCOMPARE(table->rows(), 6);
    QCOMPARE(BesideDocument::rowOf(*table, 3), 5);
    const QTextBlock cell = table->cellAt(3, 1).firstCursorPosition().block();
    QCOMPARE(BesideDocument::rowAt(shown, cell.position()), 5);
    QCOMPARE(cell.blockFormat().alignment(), Qt::Alignment(Qt::AlignJustify));
    BesideDocument::mark(shown, 5, QPalette());
    QVERIFY(table->cellAt(3, 0).format().background().style() != Qt::NoBrush);
    QCOMPARE(BesideDocument::rowOf(*table, 3), 5);
    // On paper all of it stands, in the document's own font.
    document.write(shown, presentation::lightPalette());
    QCOMPARE(qobject_cast<QTextTable *>(shown.rootFrame()->childFrames().value(0))->rows(), int(beside.rows.size()));
}

QTEST_MAIN(TestReadingLook)
#include "tst_readinglook.moc"
