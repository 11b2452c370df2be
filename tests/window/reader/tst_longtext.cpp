// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/jobs/runner.h>
#include <presentation/reader/documentmaker.h>
#include <window/screens/reader/readerview.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::DocumentMaker;
using presentation::ReaderContent;
using presentation::ReaderDocument;

namespace {

constexpr int kLong = 3000;
constexpr int kVeryLong = 9000;

}

/// A text of many paragraphs is there at once, in part, and whole a moment later; nothing that a reader sees moves.
class TestLongText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void aShortTextIsWholeAtOnce();
    void aLongTextBeginsAtOnce();
    void aPlaceFarBelowIsThereAtOnce();
    void wordsAreColouredFromTheBeginning();
    void whatIsSelectedStaysSelected();
    void anotherLookStartsAnew();
    void anotherTextComesBeforeTheFirstIsWhole();
    void itEndsBeforeItIsWhole();
    void eachHeightHasItsBlock();
    void aJumpLaysOutWhatIsReadFirst();
    void keysGoToBothEndsAtOnce();
    void theEndStaysWhileTheRestIsLaidOut();
    void oneReadsOnWhileTheRestIsLaidOut();
    void anotherWidthKeepsTheParagraph();
    void betweenTwoParagraphsIsWhereOneClicks();
    void allIsSelectedAlsoBeforeItIsLaidOut();

private:
    static ReaderContent content(int paragraphs, qint64 text = 1);
    int blocks() const { return m_view->document()->blockCount(); }
    bool isWhole(int paragraphs) const { return m_view->shown().block(base::PassageId(paragraphs)).isValid() && m_view->shown().block(base::PassageId(1)).isValid(); }
    /// Every paragraph has its lines.
    bool isLaidOut() const { return m_view->document()->begin().isVisible() && m_view->document()->lastBlock().isVisible(); }
    /// The whole is shown, and only the beginning of it is laid out.
    void beginVeryLong()
    {
        m_view->setContent(content(kVeryLong));
        QTRY_VERIFY(isWhole(kVeryLong));
        QVERIFY(!isLaidOut());
    }
    /// A paragraph stands right below the one before it.
    bool followsTheOneBefore(qint64 passage) const
    {
        const auto area = [this](qint64 id) { return m_view->document()->documentLayout()->blockBoundingRect(m_view->shown().block(base::PassageId(id))); };
        const double gap = area(passage).top() - area(passage - 1).bottom();
        return area(passage - 1).height() > 10 && gap >= 0 && gap < 40;
    }
    /// Where the first line of a paragraph is, in the viewport.
    int topOf(qint64 passage) const { return m_view->cursorRect(QTextCursor(m_view->shown().block(base::PassageId(passage)))).top(); }

    jobs::Runner m_runner;
    std::unique_ptr<window::ReaderView> m_view;
};

ReaderContent TestLongText::content(int paragraphs, qint64 text)
{
    ReaderContent content;
    content.work.id = base::RecordId(text);
    content.work.kind = model::RecordKind::Document;
    content.text.id = base::TextId(text);
    content.text.language = u"en"_s;
    for (int number = 1; number <= paragraphs; ++number) {
        model::Passage passage;
        passage.id = base::PassageId(number);
        passage.address = model::Address(u"OP%1"_s.arg(number));
        passage.kind = model::PassageKind::Operative;
        passage.content = u"Invites towns, for the %1th time, to count their lamps and to tell their residents;"_s.arg(number);
        content.passages.append(passage);
    }
    return content;
}

void TestLongText::init()
{
    m_view = std::make_unique<window::ReaderView>(m_runner);
    m_view->resize(700, 600);
    m_view->show();
}

void TestLongText::aShortTextIsWholeAtOnce()
{
    m_view->setContent(content(300));
    QVERIFY(isWhole(300));
}

void TestLongText::aLongTextBeginsAtOnce()
{
    QSignalSpy filtered(m_view.get(), &window::ReaderView::filtered);
    m_view->setContent(content(kLong));
    QVERIFY(blocks() < 400);
    QVERIFY(m_view->shown().block(base::PassageId(1)).isValid());
    QCOMPARE(filtered.count(), 1);
    const int top = topOf(4);
    QTRY_VERIFY(isWhole(kLong));
    QCOMPARE(topOf(4), top);
    QCOMPARE(m_view->currentPassage(), base::PassageId(1));
}

void TestLongText::aPlaceFarBelowIsThereAtOnce()
{
    m_view->setContent(content(kLong));
    m_view->goTo(base::PassageId(2500));
    QVERIFY(blocks() < 400);
    QCOMPARE(m_view->currentPassage(), base::PassageId(2500));
    const int top = topOf(2500);
    QVERIFY(top >= 0 && top < m_view->viewport()->height());
    QTRY_VERIFY(isWhole(kLong));
    QCOMPARE(m_view->currentPassage(), base::PassageId(2500));
    QVERIFY(std::abs(topOf(2500) - top) <= 1);
    m_view->step(-1);
    QCOMPARE(m_view->currentPassage(), base::PassageId(2499));
}

void TestLongText::wordsAreColouredFromTheBeginning()
{
    m_view->setContent(content(kLong));
    const auto verb = [this](qint64 passage) {
        const auto formats = m_view->shown().block(base::PassageId(passage)).layout()->formats();
        return formats.isEmpty() ? QColor() : formats.first().format.foreground().color();
    };
    const QColor colour = verb(2);
    QVERIFY(colour.isValid());
    QTRY_VERIFY(isWhole(kLong));
    QCOMPARE(verb(2), colour);
    QCOMPARE(verb(kLong), colour);
}

void TestLongText::whatIsSelectedStaysSelected()
{
    m_view->setContent(content(kLong));
    m_view->select({base::PassageId(2000), 8, 13});
    QCOMPARE(m_view->textCursor().selectedText(), u"towns"_s);
    QTRY_VERIFY(isWhole(kLong));
    QCOMPARE(m_view->textCursor().selectedText(), u"towns"_s);
    QCOMPARE(m_view->ranges(), (QList<presentation::PassageRange> {{base::PassageId(2000), 8, 13}}));
}

void TestLongText::anotherLookStartsAnew()
{
    m_view->setContent(content(kLong));
    m_view->goTo(base::PassageId(1500));
    presentation::ReadingLook look;
    look.size = 160;
    look.hasSyntaxColours = false;
    m_view->setLook(look);
    QCOMPARE(m_view->currentPassage(), base::PassageId(1500));
    QTRY_VERIFY(isWhole(kLong));
    QCOMPARE(m_view->currentPassage(), base::PassageId(1500));
    QVERIFY(m_view->shown().block(base::PassageId(9)).layout()->formats().isEmpty());
}

void TestLongText::anotherTextComesBeforeTheFirstIsWhole()
{
    m_view->setContent(content(kLong));
    m_view->setContent(content(20, 2));
    QVERIFY(isWhole(20));
    QTest::qWait(600); // The first text would be whole by now.
    QVERIFY(!m_view->shown().block(base::PassageId(21)).isValid());
}

void TestLongText::itEndsBeforeItIsWhole()
{
    m_view->setContent(content(kLong));
    m_view.reset();
    QTest::qWait(400);
}

/// Where the first paragraph is that ends below it, between two paragraphs as well.
void TestLongText::eachHeightHasItsBlock()
{
    constexpr int kMany = 200;
    m_view->setContent(content(kMany));
    const auto endOf = [this](const QTextBlock &block) { return m_view->document()->documentLayout()->blockBoundingRect(block).bottom(); };
    QVERIFY(endOf(m_view->document()->lastBlock()) > 1000); // Laid out.
    QScrollBar &bar = *m_view->verticalScrollBar();
    for (const int part : {0, 1, 5, 3, 10}) {
        bar.setValue(bar.maximum() * part / 10);
        QTextBlock wanted = m_view->document()->begin();
        for (int y = -300; y < 900; ++y) {
            while (wanted.next().isValid() && endOf(wanted) <= y + bar.value())
                wanted = wanted.next();
            QCOMPARE(m_view->blockAt(y).blockNumber(), wanted.blockNumber());
        }
    }
}

void TestLongText::aJumpLaysOutWhatIsReadFirst()
{
    beginVeryLong();
    for (const qint64 passage : {8000, 300, 5000}) {
        m_view->goTo(base::PassageId(passage));
        QVERIFY(!isLaidOut());
        QCOMPARE(m_view->currentPassage(), base::PassageId(passage));
        const int top = topOf(passage);
        QVERIFY2(top >= 0 && top < 60, qPrintable(QString::number(top)));
        for (qint64 near = passage - 10; near < passage + 20; ++near)
            QVERIFY2(followsTheOneBefore(near), qPrintable(QString::number(near)));
        QTest::qWait(100); // Some of the rest comes.
        QVERIFY(std::abs(topOf(passage) - top) <= 1);
    }
    const int top = topOf(5000);
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), 20'000);
    QCOMPARE(m_view->currentPassage(), base::PassageId(5000));
    QVERIFY(std::abs(topOf(5000) - top) <= 1);
    QVERIFY(followsTheOneBefore(2));
    QVERIFY(followsTheOneBefore(kVeryLong));
    // From now on a jump is a matter of scrolling.
    m_view->goTo(base::PassageId(8000));
    QVERIFY(isLaidOut());
    QCOMPARE(m_view->currentPassage(), base::PassageId(8000));
    m_view->select({base::PassageId(10), 8, 13});
    QCOMPARE(m_view->currentPassage(), base::PassageId(10));
}

void TestLongText::keysGoToBothEndsAtOnce()
{
    beginVeryLong();
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!isLaidOut());
    QCOMPARE(m_view->currentPassage(), base::PassageId(kVeryLong));
    QVERIFY(topOf(kVeryLong) > 0 && topOf(kVeryLong) < m_view->viewport()->height());
    QVERIFY(followsTheOneBefore(kVeryLong));
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QVERIFY(topOf(1) > 0 && topOf(1) < 60);
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), 20'000);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestLongText::theEndStaysWhileTheRestIsLaidOut()
{
    beginVeryLong();
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!isLaidOut());
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), 20'000);
    QCOMPARE(m_view->currentPassage(), base::PassageId(kVeryLong));
    QVERIFY2(topOf(kVeryLong) > 0 && topOf(kVeryLong) < m_view->viewport()->height(), qPrintable(QString::number(topOf(kVeryLong))));
}

void TestLongText::oneReadsOnWhileTheRestIsLaidOut()
{
    beginVeryLong();
    m_view->goTo(base::PassageId(6000));
    QScrollBar &bar = *m_view->verticalScrollBar();
    for (int step = 0; step < 40; ++step) {
        const qint64 before = ReaderDocument::passageOf(m_view->blockAt(0)).value();
        bar.setValue(bar.value() - 60);
        const int top = topOf(before);
        QTest::qWait(15);
        // Upwards it goes on paragraph by paragraph; what came meanwhile moved nothing.
        QVERIFY(std::abs(topOf(before) - top) <= 1);
        const qint64 now = ReaderDocument::passageOf(m_view->blockAt(0)).value();
        QVERIFY2(now <= before && now >= before - 3, qPrintable(u"%1 after %2"_s.arg(now).arg(before)));
    }
    QVERIFY(m_view->currentPassage() < base::PassageId(6000));
}

void TestLongText::anotherWidthKeepsTheParagraph()
{
    beginVeryLong();
    m_view->goTo(base::PassageId(7000));
    for (const int width : {640, 520, 700}) {
        m_view->resize(width, 600);
        QVERIFY(!isLaidOut());
        QCOMPARE(ReaderDocument::passageOf(m_view->blockAt(20)), base::PassageId(7000));
    }
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), 20'000);
    QCOMPARE(ReaderDocument::passageOf(m_view->blockAt(20)), base::PassageId(7000));
    m_view->resize(560, 600);
    QCOMPARE(ReaderDocument::passageOf(m_view->blockAt(20)), base::PassageId(7000));
    QVERIFY(followsTheOneBefore(7001));
}

void TestLongText::betweenTwoParagraphsIsWhereOneClicks()
{
    beginVeryLong();
    m_view->goTo(base::PassageId(4000));
    const auto area = [this](qint64 id) { return m_view->document()->documentLayout()->blockBoundingRect(m_view->shown().block(base::PassageId(id))); };
    const double between = (area(4003).bottom() + area(4004).top()) / 2 - m_view->verticalScrollBar()->value();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(m_view->viewport()->width() / 2, int(between)));
    const qint64 clicked = ReaderDocument::passageOf(m_view->textCursor().block()).value();
    QVERIFY2(clicked == 4003 || clicked == 4004, qPrintable(QString::number(clicked)));
}

void TestLongText::allIsSelectedAlsoBeforeItIsLaidOut()
{
    beginVeryLong();
    m_view->goTo(base::PassageId(4000));
    m_view->selectAll();
    QCOMPARE(ReaderDocument::passageOf(m_view->blockAt(20)), base::PassageId(4000));
    QCOMPARE(m_view->ranges().size(), kVeryLong);
    QVERIFY(m_view->textCursor().selectedText().contains(u"for the %1th time"_s.arg(kVeryLong)));
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), 20'000);
    QCOMPARE(m_view->ranges().size(), kVeryLong);
}

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
