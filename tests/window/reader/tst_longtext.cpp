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

private:
    static ReaderContent content(int paragraphs, qint64 text = 1);
    int blocks() const { return m_view->document()->blockCount(); }
    bool isWhole(int paragraphs) const { return m_view->shown().block(base::PassageId(paragraphs)).isValid() && m_view->shown().block(base::PassageId(1)).isValid(); }
    /// Where the first line of a paragraph is, in the viewport.
    int topOf(qint64 passage) const { return m_view->cursorRect(QTextCursor(m_view->shown().block(base::PassageId(passage)))).top(); }

    jobs::Runner m_runner;
    std::unique_ptr<window::ReaderView> m_view;
};

constexpr int kLong = 3000;

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

QTEST_MAIN(TestLongText)
#include "tst_longtext.moc"
