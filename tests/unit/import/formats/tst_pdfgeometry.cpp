// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnpdf.h"
#include "paper.h"
#include "testdata.h"

#include <core/base/error.h>
#include <import/formats/pdf/pdfpages.h>

using namespace Qt::StringLiterals;
using namespace paper;
using drawnpdf::lines;
using drawnpdf::show;
using model::PassageKind;

namespace {

QStringList addresses(const model::ReadText &text)
{
    QStringList all;
    for (const model::Passage &passage : text.passages)
        all.append(passage.address.text());
    return all;
}

const QByteArray kLabels = "/PageLabels<</Nums[0<</S/r>>1<</S/D/St 1>>]>>";

}

/// What stands where on the pages of a PDF: turned, painted out of order, numbered, called by names, in letters unknown.
class PdfGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTurnedPagesAlongTheirRows();
    void sentencesOfOneLineStandApart();
    void readsWhatIsPaintedTwiceOnce();
    void callsPagesAsTheFileDoes();
    void setsNumbersOfLinesAside();
    void setsEveryFifthNumberAside();
    void keepsNumbersOfEntries_data();
    void keepsNumbersOfEntries();
    void aCellOfTwoLinesStaysInItsRow();
    void notesHangOnTheirMarks_data();
    void notesHangOnTheirMarks();
    void aSentenceRunsOverThePage_data();
    void aSentenceRunsOverThePage();
    void aDraftWithoutItsHeadHasOperativeParagraphs();
    void anUnknownFontGivesNoText();
    void anUnknownFontOnOnePage();
    void aFontWithNumberedNamesThatReadsWellIsText();
};

void PdfGeometryTest::readsTurnedPagesAlongTheirRows()
{
    // Each line is painted in two pieces, the second one first.
    for (const QByteArray &entries : {QByteArray("/Rotate 90"), QByteArray()}) {
        const bool isTurned = !entries.isEmpty();
        const auto piece = [&](double along, double down, const QByteArray &text) {
            return isTurned ? show(down, along, text, "/F1 11", "0 1 -1 0") : show(along, 842 - down, text);
        };
        const QByteArray drawing = piece(154.77, 80, "of the ferries") + piece(60, 80, "Annex I: time-table ")
            + piece(170.06, 104, "la and Tobrin in that week.") + piece(60, 104, "The boats call at Quay");
        const auto result = read(drawnpdf::file({{drawing, entries}}));
        VERIFY_RESULT(result);
        QCOMPARE(contents(*result).join(u'\n'),
            u"Annex I: time-table of the ferries\nThe boats call at Quayla and Tobrin in that week."_s);
    }
}

void PdfGeometryTest::sentencesOfOneLineStandApart()
{
    const auto apart = read(drawnpdf::file({{lines(72, 700, {"The Council heard the keepers.", "Every keeper wrote a report."}, "/F1 11", 24), {}}}));
    VERIFY_RESULT(apart);
    QCOMPARE(contents(*apart), (QStringList{u"The Council heard the keepers."_s, u"Every keeper wrote a report."_s}));
    // A draft with wide spacing: its lines run to the margin.
    const auto draft = read(drawnpdf::file({{lines(72, 700, {"The Council of the harbour heard the keepers of all the lamps that stand on its quays.",
        "Every keeper of a lamp on one of the quays of the harbour wrote a report."}, "/F1 11", 24), {}}}));
    VERIFY_RESULT(draft);
    QCOMPARE(draft->passages.size(), 1);
}

void PdfGeometryTest::readsWhatIsPaintedTwiceOnce()
{
    const QByteArray once = lines(72, 700, {"The lamps of the harbour", "burn by night."}, "/F2 12");
    const QByteArray shadow = lines(73.5, 698.6, {"The lamps of the harbour", "burn by night."}, "/F2 12");
    for (const QByteArray &drawing : {QByteArray(once + shadow), QByteArray(show(72, 700, "The lamps of ") + show(72, 700, "The lamps of the quay"))}) {
        const auto result = read(drawnpdf::file({{drawing, {}}}));
        VERIFY_RESULT(result);
        QCOMPARE(contents(*result).join(u' ').count(u"The lamps of"_s), 1);
    }
}

void PdfGeometryTest::callsPagesAsTheFileDoes()
{
    const QByteArray bytes = drawnpdf::file({{show(72, 700, "The foreword of a long report."), {}},
                                                {show(72, 700, "The first page of the report itself."), {}},
                                                {show(72, 700, "And the second page of it."), {}}},
        kLabels);
    const auto result = read(bytes);
    VERIFY_RESULT(result);
    QStringList pages;
    QStringList printed;
    for (const model::Passage &passage : result->passages) {
        pages.append(passage.page);
        printed.append(passage.printedPage());
    }
    QCOMPARE(pages, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(printed, (QStringList{u"i"_s, u"1"_s, u"2"_s}));
    const auto opened = formats::PdfPages::open(bytes);
    VERIFY_RESULT(opened);
    QCOMPARE(opened->labels(), printed);
    // Where a page is called by its number, there is nothing to tell.
    const auto plain = formats::PdfPages::open(drawnpdf::file({{show(72, 700, "A page."), {}}}));
    VERIFY_RESULT(plain);
    QCOMPARE(plain->labels(), QStringList{QString()});
}

void PdfGeometryTest::setsNumbersOfLinesAside()
{
    const QList<QByteArray> texts{"The Human Rights Council,", "Recalling all its resolutions on the lamps of harbours, and that 12 of",
        "the quays have none,", "1. Welcomes the report of the light-", "house keepers and asks that it be read",
        "in every school by 2041;", "2. Invites ports to name 20 lamps each;", "3. Decides to come back to this matter at its",
        "ninety-second session.", "Adopted without a vote."};
    QList<QByteArray> numbers;
    for (int line = 1; line <= texts.size(); ++line)
        numbers.append(QByteArray::number(line));
    // Beside their lines, or in one go before the text.
    const QByteArray margin = lines(40, 760, numbers, "/F1 9", 18);
    for (const double left : {80.0, 56.0}) {
        const auto result = read(drawnpdf::file({{margin + lines(left, 760, texts, "/F1 11", 18), {}}}));
        VERIFY_RESULT(result);
        QCOMPARE(addresses(*result), (QStringList{QString(), u"PP1"_s, u"OP1"_s, u"OP2"_s, u"OP3"_s, QString()}));
        QCOMPARE(result->passages.at(4).content, u"Decides to come back to this matter at its ninety-second session."_s);
        QCOMPARE(result->passages.at(5).content, u"Adopted without a vote."_s);
        QCOMPARE(result->passages.at(5).kind, model::PassageKind::Vote);
        QCOMPARE(result->passages.at(1).content,
            u"Recalling all its resolutions on the lamps of harbours, and that 12 of the quays have none,"_s);
        QCOMPARE(result->passages.at(2).content,
            u"Welcomes the report of the lighthouse keepers and asks that it be read in every school by 2041;"_s);
        QVERIFY(isDropped(*result, u"line-number"_s, u"1 2 3 4 5 6 7 8 9 10"_s));
    }
}

void PdfGeometryTest::setsEveryFifthNumberAside()
{
    QList<QByteArray> texts;
    for (int line = 0; line < 16; ++line)
        texts.append(line % 4 == 3 ? "which ends here." : line % 4 == 0 ? "Every paragraph of the text begins with" : "words that go on without an end and");
    QByteArray page = lines(80, 760, texts, "/F1 11", 18);
    for (int line = 5; line <= 15; line += 5)
        page += show(line < 10 ? 545 : 540, 760 - (line - 1) * 18, QByteArray::number(line), "/F1 9");
    const auto result = read(drawnpdf::file({{page, {}}, {lines(80, 760, texts, "/F1 11", 18) + show(540, 688, "20", "/F1 9"), {}}}));
    VERIFY_RESULT(result);
    QVERIFY(isDropped(*result, u"line-number"_s, u"5 10 15"_s));
    QVERIFY(isDropped(*result, u"line-number"_s, u"20"_s));
    QVERIFY(std::ranges::none_of(contents(*result), [](const QString &content) { return content.contains(u'5') || content.contains(u'2'); }));
}

void PdfGeometryTest::keepsNumbersOfEntries_data()
{
    QTest::addColumn<QList<QByteArray>>("numbers");
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::newRow("a list") << QList<QByteArray>{"1", "2", "3", "4", "5"}
                            << QList<QByteArray>{"Albania", "Austria", "Uruguay", "Yemen", "Zambia"};
    QTest::newRow("years") << QList<QByteArray>{"2031", "2032", "2034", "2037", "2041"}
                           << QList<QByteArray>{"lamps lit", "quays built", "ferries bought", "keepers hired", "all of it done"};
}

void PdfGeometryTest::keepsNumbersOfEntries()
{
    QFETCH(const QList<QByteArray>, numbers);
    QFETCH(const QList<QByteArray>, texts);
    const QByteArray drawing = lines(72, 760, {"The Council has heard the keepers of the lamps, who say that"}) + lines(72, 700, numbers)
        + lines(140, 700, texts);
    const auto result = read(drawnpdf::file({{drawing, {}}}));
    VERIFY_RESULT(result);
    const QString all = contents(*result).join(u' ');
    for (const QByteArray &number : numbers)
        QVERIFY2(all.contains(QString::fromLatin1(number)), qPrintable(all));
    QVERIFY(!isDropped(*result, u"line-number"_s, {}));
}

void PdfGeometryTest::aCellOfTwoLinesStaysInItsRow()
{
    // Heads are set flush right, so that the longer second line begins before the first.
    const QByteArray head = show(72, 690, "Quay") + show(150, 690, "Lamps 2040") + show(264.3, 702, "Lit as at") + show(216, 690, "28 February 2041")
        + show(330, 690, "Variance");
    const QByteArray row = show(72, 670, "Tobrin") + show(180, 670, "811") + show(280, 670, "751") + show(350, 670, "60");
    const auto result = read(drawnpdf::file({{show(72, 760, "The lamps of the quays are counted twice in every year.") + head + row, {}}}));
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result).mid(1),
        (QStringList{u"Quay | Lamps 2040 | Lit as at 28 February 2041 | Variance"_s, u"Tobrin | 811 | 751 | 60"_s}));
}

namespace {

// A page whose second line has a raised mark, whose last sentence does not end, and the next page.
QList<drawnpdf::Page> pagesWithNote(const QByteArray &note, const QByteArray &secondHead = {})
{
    const QByteArray text = lines(72, 740,
        {"The keepers of the lamps have told the Council of the harbour that the lights are seen from the sea,",
            "also when there is fog, as their report"}) + show(253, 730, "1", "/F1 7") + show(260, 726, "says in all its parts and with many words.")
        + lines(72, 690, {"The Council of the harbour, which has heard them all, decides with the consent of its people that the"});
    return {{text + note, {}}, {secondHead + lines(72, 740, {"lamps burn by night and by day until the end of the year.", "Nothing is to be said against it."}), {}}};
}

}

void PdfGeometryTest::notesHangOnTheirMarks_data()
{
    QTest::addColumn<QByteArray>("note");
    const QByteArray rest = lines(72, 108, {"and the map that goes with it."}, "/F1 9");
    QTest::newRow("raised") << QByteArray(show(72, 124, "1", "/F1 6") + show(77, 120, "See the report of the year 2040", "/F1 9") + rest);
    QTest::newRow("not raised") << QByteArray(show(72, 120, "1 See the report of the year 2040", "/F1 9") + rest);
    QTest::newRow("with a stop") << QByteArray(show(72, 120, "1. See the report of the year 2040", "/F1 9") + rest);
    QTest::newRow("in brackets") << QByteArray(show(72, 120, "[1] See the report of the year 2040", "/F1 9") + rest);
    QTest::newRow("apart") << QByteArray(show(72, 120, "1", "/F1 9") + show(100, 120, "See the report of the year 2040", "/F1 9")
        + show(100, 108, "and the map that goes with it.", "/F1 9"));
    QTest::newRow("as large as the text") << QByteArray(lines(72, 120, {"1 See the report of the year 2040", "and the map that goes with it."}));
    QTest::newRow("above the number of the page") << QByteArray(show(72, 120, "1 See the report of the year 2040", "/F1 9") + rest
        + show(290, 40, "Page 1"));
}

void PdfGeometryTest::notesHangOnTheirMarks()
{
    QFETCH(const QByteArray, note);
    const auto result = read(drawnpdf::file(pagesWithNote(note)));
    VERIFY_RESULT(result);
    QCOMPARE(std::ranges::count(result->passages, PassageKind::Footnote, &model::Passage::kind), 1);
    const auto found = std::ranges::find(result->passages, PassageKind::Footnote, &model::Passage::kind);
    QCOMPARE(found->content, u"See the report of the year 2040 and the map that goes with it."_s);
    QCOMPARE(found->label, u"1"_s);
    QCOMPARE(found->address.text(), u"note 1"_s);
    // It hangs on its mark: the paragraph before it has the mark behind its word.
    const model::Passage &before = *std::prev(found);
    QCOMPARE(before.spans.size(), 1);
    QCOMPARE(before.spans.first().target, u"1"_s);
    QVERIFY(before.content.first(before.spans.first().start).endsWith("as their report"_L1));
    const QString all = contents(*result).join(u'\n');
    QVERIFY2(all.contains(u"decides with the consent of its people that the lamps burn by night"_s), qPrintable(all));
}

void PdfGeometryTest::aSentenceRunsOverThePage_data()
{
    QTest::addColumn<QByteArray>("foot");
    QTest::addColumn<QByteArray>("head");
    const QByteArray note = show(72, 120, "1 See the report of the year 2040", "/F1 9");
    QTest::newRow("a note alone") << note << QByteArray();
    QTest::newRow("the symbol above") << note << show(72, 800, "A/HRC/99/7", "/F1 9");
    QTest::newRow("a number below") << QByteArray(note + show(290, 40, "- 1 -")) << QByteArray();
    QTest::newRow("a number above") << note << show(290, 810, "2");
}

void PdfGeometryTest::aSentenceRunsOverThePage()
{
    QFETCH(const QByteArray, foot);
    QFETCH(const QByteArray, head);
    const auto result = read(drawnpdf::file(pagesWithNote(foot, head)));
    VERIFY_RESULT(result);
    const QString all = contents(*result).join(u'\n');
    QVERIFY2(all.contains(u"decides with the consent of its people that the lamps burn by night"_s), qPrintable(all));
}

void PdfGeometryTest::aDraftWithoutItsHeadHasOperativeParagraphs()
{
    const QByteArray head = lines(72, 760, {"Operative part of the draft"}, "/F2 16");
    const auto draft = read(drawnpdf::file({{head + lines(72, 720, {"1. Requests the keepers to light the lamps;", "2. Decides to remain seized of the matter."}, "/F1 11", 20), {}}}));
    VERIFY_RESULT(draft);
    QCOMPARE(addresses(*draft), (QStringList{QString(), u"OP1"_s, u"OP2"_s}));
    const auto list = read(drawnpdf::file({{lines(72, 720, {"1. Requests of the keepers were heard.", "2. The lamps were lit."}, "/F1 11", 20), {}}}));
    VERIFY_RESULT(list);
    QCOMPARE(addresses(*list), (QStringList{u"¶1"_s, u"¶2"_s}));
}

void PdfGeometryTest::anUnknownFontGivesNoText()
{
    const QByteArray noise = lines(60, 700, {"$1&1(8!'%0!5)..!7+,'+!.)55)34!5+)4)!%3)", "!&)'%64)!5+)!*105!+%4!01!/%2!&%'-!51!5+)/#"}, "/T3 12");
    const auto result = read(drawnpdf::file({{noise, {}}}));
    VERIFY_RESULT(result);
    QVERIFY2(result->passages.isEmpty(), qPrintable(contents(*result).join(u'|')));
    QCOMPARE(result->text.remarks, (QStringList{u"scanned"_s, u"unknown-letters"_s, u"left-out"_s}));
    QVERIFY(isDropped(*result, u"unknown-letters"_s, u"p. 1:"_s));
}

void PdfGeometryTest::anUnknownFontOnOnePage()
{
    const QByteArray noise = lines(60, 700, {"$1&1(8!'%0!5)..!7+,'+!.)55)34!5+)4)!%3)", "!&)'%64)!5+)!*105!+%4!01!/%2!&%'-!51!5+)/#"}, "/T3 12");
    const auto result = read(drawnpdf::file({{show(60, 600, "The lamps of the harbour burn by night."), {}},
        {show(60, 500, "The keepers are awake.") + noise, {}}, {noise, {}}}));
    VERIFY_RESULT(result);
    QCOMPARE(contents(*result), (QStringList{u"The lamps of the harbour burn by night."_s, u"The keepers are awake."_s}));
    QCOMPARE(result->text.remarks, (QStringList{u"unknown-letters"_s, u"left-out"_s}));
    QVERIFY(isDropped(*result, u"unknown-letters"_s, u"p. 2:"_s));
    QVERIFY(isDropped(*result, u"unknown-letters"_s, u"p. 3:"_s));
}

void PdfGeometryTest::aFontWithNumberedNamesThatReadsWellIsText()
{
    const QByteArray words = lines(60, 760, {"The_lamps_of_the_harbour", "burn_by_night_and_by_day,", "for_the_keepers_are_awake."}, "/T4 12").replace('_', ' ');
    const auto result = read(drawnpdf::file({{words, {}}}));
    VERIFY_RESULT(result);
    // The font has no space.
    QVERIFY(contents(*result).join(QString()).startsWith("Thelampsoftheharbour"_L1));
    QVERIFY(result->text.remarks.isEmpty());
}

QTEST_MAIN(PdfGeometryTest)
#include "tst_pdfgeometry.moc"
