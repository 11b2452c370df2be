// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <output/render/documentbuilder.h>
#include <presentation/reader/adoption.h>
#include <application/passagesonpages.h>
#include <presentation/reader/readerdocument.h>
#include <presentation/reader/textsearch.h>
#include <presentation/reader/textselection.h>

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::PassageRange;
using presentation::ReaderContent;
using presentation::ReaderDocument;
using presentation::TextSearch;
using presentation::TextSelection;

/// What the reader does with the words of a text, without a screen.
class TestReaderText : public QObject
{
    Q_OBJECT

private slots:
    void positionsAndPassagesAgree();
    void aPassageThatIsNotShownHasNoPosition();
    void linksAndNotesAreTargets();
    void aNoteIsFoundFromItsMarkAndBack();
    void marginLabelsAreTheAddresses();
    void wordsAreFoundInTheOrderOfTheText();
    void theSearchGoesRound();
    void anotherTextForgetsWhatWasFound();
    void aSelectionIsQuotedWithItsSource();
    void aSelectionBecomesAnnotationsAndALink();
    void nothingSelectedIsTheDocument();
    void anAdoptionIsToldWithItsVote();
    void aPassageIsFoundOnItsPage();

private:
    static model::Passage passage(qint64 id, const QString &address, const QString &words, model::PassageKind kind = model::PassageKind::Operative);
    static ReaderContent content();
    static ReaderDocument shown() { return {content(), render::Typography(), QPalette()}; }
};

model::Passage TestReaderText::passage(qint64 id, const QString &address, const QString &words, model::PassageKind kind)
{
    model::Passage made;
    made.id = base::PassageId(id);
    made.address = model::Address(address);
    made.content = words;
    made.kind = kind;
    return made;
}

ReaderContent TestReaderText::content()
{
    ReaderContent content;
    content.work.id = base::RecordId(1);
    content.work.kind = model::RecordKind::Document;
    content.work.symbol = u"A/HRC/RES/66/3"_s;
    content.text.id = base::TextId(7);
    content.text.language = u"en"_s;
    content.passages = {passage(1, u"OP1"_s, u"Invites naïve libraries to lend charts, as in 62/4;"_s),
        passage(2, u"OP2"_s, u"Calls upon libraries to keep one room dry;"_s),
        passage(3, u"note 1"_s, u"See A/HRC/62/17."_s, model::PassageKind::Footnote)};
    model::Span mark;
    mark.style = model::Span::Style::NoteReference;
    mark.start = 32;
    mark.end = 32;
    mark.target = u"1"_s;
    content.passages[1].spans.append(mark);
    model::LinkRow link;
    link.link.fromPassage = base::PassageId(1);
    link.link.start = int(content.passages.first().content.indexOf(u"62/4"_s));
    link.link.end = link.link.start + 4;
    link.fromLanguage = u"en"_s;
    content.from = {link};
    return content;
}

void TestReaderText::positionsAndPassagesAgree()
{
    const ReaderDocument document = shown();
    const PassageRange words {base::PassageId(2), 11, 20};
    const QTextCursor cursor = document.cursor(words);
    QCOMPARE(cursor.selectedText(), u"libraries"_s);
    QCOMPARE(document.ranges(cursor.selectionStart(), cursor.selectionEnd()), QList {words});
    QCOMPARE(ReaderDocument::passageOf(document.block(words.passage)), words.passage);
    QCOMPARE(ReaderDocument::addressOf(document.block(words.passage)), u"OP2"_s);
}

void TestReaderText::aPassageThatIsNotShownHasNoPosition()
{
    const ReaderDocument document = shown();
    QCOMPARE(document.position(base::PassageId(99), 0), -1);
    QVERIFY(!document.block(base::PassageId(99)).isValid());
    QVERIFY(!document.cursor({base::PassageId(99), 0, 4}).hasSelection());
    QCOMPARE(ReaderDocument().position(base::PassageId(1), 0), -1);
}

void TestReaderText::linksAndNotesAreTargets()
{
    const ReaderDocument document = shown();
    const int link = document.position(base::PassageId(1), content().from.first().link.start);
    QCOMPARE(document.targetAt(link).link, 0);
    QVERIFY(document.targetAt(link - 1).isEmpty());
    QVERIFY(document.targetAt(link + 4).isEmpty());
    QCOMPARE(document.targetAt(document.noteMark(u"1"_s)).note, u"1"_s);
}

void TestReaderText::aNoteIsFoundFromItsMarkAndBack()
{
    const ReaderDocument document = shown();
    const QTextBlock note = document.note(u"1"_s);
    QCOMPARE(ReaderDocument::passageOf(note), base::PassageId(3));
    QCOMPARE(ReaderDocument::noteNumberOf(note), u"1"_s);
    const int mark = document.noteMark(u"1"_s);
    QCOMPARE(ReaderDocument::passageOf(document.text().findBlock(mark)), base::PassageId(2));
    QVERIFY(!document.note(u"2"_s).isValid());
    QCOMPARE(document.noteMark(u"2"_s), -1);
    QVERIFY(ReaderDocument::noteNumberOf(document.block(base::PassageId(1))).isEmpty());
}

void TestReaderText::marginLabelsAreTheAddresses()
{
    const QStringList labels = shown().marginLabels();
    QVERIFY2(labels.startsWith(u"OP1"_s) && labels.contains(u"OP2"_s), qPrintable(labels.join(u' ')));
}

void TestReaderText::wordsAreFoundInTheOrderOfTheText()
{
    jobs::Runner runner;
    const ReaderDocument document = shown();
    TextSearch search(runner, [&](const PassageRange &range) { return document.position(range.passage, range.start); }, nullptr);
    QSignalSpy found(&search, &TextSearch::found);
    ReaderContent turned = content();
    std::ranges::reverse(turned.passages);
    search.setPassages(turned.passages);
    search.find(u"LIBRARIES"_s, 0);
    QVERIFY(found.wait());
    QCOMPARE(search.hits().size(), 2);
    QCOMPARE(search.hits().first().passage, base::PassageId(1));
    QCOMPARE(search.current(), 0);
    search.find(u"naive"_s, 0);
    QCOMPARE(document.cursor(search.hits().value(0)).selectedText(), u"naïve"_s);
    search.find({}, 0);
    QVERIFY(search.hits().isEmpty());
    QCOMPARE(search.current(), -1);
}

void TestReaderText::theSearchGoesRound()
{
    jobs::Runner runner;
    const ReaderDocument document = shown();
    TextSearch search(runner, [&](const PassageRange &range) { return document.position(range.passage, range.start); }, nullptr);
    QSignalSpy found(&search, &TextSearch::found);
    search.setPassages(content().passages);
    search.find(u"libraries"_s, document.position(base::PassageId(2), 0));
    QVERIFY(found.wait());
    QCOMPARE(search.current(), 1);
    search.step(1);
    QCOMPARE(search.current(), 0);
    search.step(-1);
    QCOMPARE(search.current(), 1);
    search.find(u"libraries"_s, document.text().characterCount());
    QCOMPARE(search.current(), 0);
}

void TestReaderText::anotherTextForgetsWhatWasFound()
{
    jobs::Runner runner;
    TextSearch search(runner, [](const PassageRange &range) { return range.start; }, nullptr);
    QSignalSpy found(&search, &TextSearch::found);
    search.setPassages(content().passages);
    search.find(u"libraries"_s, 0);
    search.setPassages({});
    QVERIFY(!found.wait(100)); // The answer was for the text before.
    search.find(u"libraries"_s, 0);
    QVERIFY(found.wait());
    QVERIFY(search.hits().isEmpty());
}

void TestReaderText::aSelectionIsQuotedWithItsSource()
{
    const TextSelection selection(content(), {{base::PassageId(1), 27, 38}, {base::PassageId(99), 0, 1}});
    QCOMPARE(selection.parts().size(), 1);
    QCOMPARE(selection.parts().first().words, u"lend charts"_s);
    QVERIFY2(selection.citation(u"un"_s).plain.contains(u"66/3"_s) && selection.citation(u"un"_s).plain.contains(u"para. 1"_s), qPrintable(selection.citation(u"un"_s).plain));
    QCOMPARE(selection.quotation(u"un"_s).plain, u"“%1” (%2)"_s.arg(selection.parts().first().words, selection.citation(u"un"_s).plain));
    QCOMPARE(selection.uri(), u"aide-memoire:A/HRC/RES/66/3#OP1"_s);
    QVERIFY(selection.similarQuery().contains(u"66/3"_s));
    // Without words the whole paragraph is meant.
    QVERIFY(TextSelection(content(), {{base::PassageId(2), 0, 0}}).quotation(u"un"_s).plain.contains(u"keep one room dry;"_s));
}

void TestReaderText::aSelectionBecomesAnnotationsAndALink()
{
    const TextSelection selection(content(), {{base::PassageId(1), 8, 13}, {base::PassageId(2), 0, 0}});
    const QList<model::Annotation> made = selection.annotations(model::Colour::Green);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.first().anchor.exact, u"naïve"_s);
    QCOMPARE(made.first().address, u"OP1"_s);
    QCOMPARE(made.first().text, base::TextId(7));
    QCOMPARE(made.first().colour, model::Colour::Green);
    QCOMPARE(made.last().anchor.exact, content().passages.at(1).content);
    const std::optional<model::Link> link = selection.link(u"quotes"_s);
    QVERIFY(link);
    QCOMPARE(link->text, u"naïve"_s);
    QCOMPARE(link->relation, u"quotes"_s);
    QCOMPARE(link->fromPassage, base::PassageId(1));
}

void TestReaderText::nothingSelectedIsTheDocument()
{
    const TextSelection selection(content(), {});
    QVERIFY(selection.passages().isEmpty());
    QVERIFY(selection.annotations(model::Colour::Red).isEmpty());
    QVERIFY(!selection.link({}));
    QVERIFY(selection.similarQuery().isEmpty());
    QVERIFY(selection.citation(u"un"_s).plain.contains(u"66/3"_s));
    QCOMPARE(selection.uri(), u"aide-memoire:A/HRC/RES/66/3"_s);
}

void TestReaderText::anAdoptionIsToldWithItsVote()
{
    model::Record work = content().work;
    work.date = QDate(2027, 10, 8);
    QVERIFY(presentation::isAdopted(work));
    QVERIFY(presentation::adoptionOf(work).startsWith(u"adopted on "_s));
    work.fields.insert(u"vote"_s, QJsonObject {{u"outcome"_s, u"without-vote"_s}});
    QCOMPARE(presentation::voteOf(work), u"without a vote"_s);
    QVERIFY(presentation::adoptionOf(work).endsWith(u"without a vote"_s));
    work.fields.insert(u"vote"_s, QJsonObject {{u"outcome"_s, u"recorded-vote"_s}, {u"in_favour"_s, 32}, {u"against"_s, 2}, {u"abstaining"_s, 13}});
    QCOMPARE(presentation::voteOf(work), u"32 in favour, 2 against, 13 abstaining"_s);
    work.symbol = u"A/HRC/66/L.3"_s;
    work.fields = {};
    QVERIFY(!presentation::isAdopted(work));
    QVERIFY(presentation::voteOf(work).isEmpty());
}

void TestReaderText::aPassageIsFoundOnItsPage()
{
    model::Passage first = passage(1, u"OP1"_s, u"Decides to light the lamps of the reading rooms"_s);
    first.page = u"2"_s;
    model::Passage spoken = passage(2, {}, u"Good morning to all of you"_s);
    spoken.page = u"00:41:07"_s;
    application::PassagesOnPages pages;
    pages.setPassages({first, spoken});
    QCOMPARE(pages.pageOf(first.id), 1);
    QCOMPARE(pages.pageOf(spoken.id), -1);
    QCOMPARE(pages.pageOf(base::PassageId(99)), -1);
    QVERIFY(!pages.hasWords(1));
    QVERIFY(pages.linesOf(first.id).isEmpty());
    QList<application::PageWord> words;
    for (const QString &word : first.content.split(u' '))
        words.append({word, QRectF(20.0 * double(words.size()), 100, 18, 10)});
    pages.setWords(1, words);
    QCOMPARE(pages.linesOf(first.id).size(), 1);
    QCOMPARE(pages.passageAt(1, QPointF(30, 105)), first.id);
    QVERIFY(!pages.passageAt(1, QPointF(30, 300)).isValid());
    QCOMPARE(pages.find(1, u"lamps"_s).size(), 1);
    QVERIFY(pages.find(0, u"lamps"_s).isEmpty());
}

QTEST_MAIN(TestReaderText)
#include "tst_readertext.moc"
