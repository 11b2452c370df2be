// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <application/target.h>
#include <import/pipeline/importer.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/screens/reader/findbar.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QLineEdit>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// A letter with a mark that it has no sign of its own for, a town with its variation selector, a judge of four code points, a flag.
const QString kOdd = u"q\u0303\U0001F3D9\uFE0F\U0001F469\U0001F3FD\u200D\u2696\uFE0F\U0001F1F0\U0001F1F7"_s;
constexpr int kOddLetters = 5;

struct Words {
    QString code, title, enacting, first, second, third, point, last;
};

Words wordsOf(const QString &language)
{
    const QString note = u"<authorialNote marker=\"1\" placement=\"bottom\"><p>A/HRC/62/17.</p></authorialNote>"_s;
    if (language == u"ar"_s)
        return {u"ara"_s, u"أرصفة القراءة"_s, u"إن مجلس حقوق الإنسان"_s,
            u"يحيط علماً بالدراسة%1 عن 17 رصيفاً وفقاً للقرار 62/4 المؤرخ 6 تموز/يوليه 2026 و 3,5 في المائة منها؛"_s.arg(note),
            u"يهيب بالمدن أن تعدّ مقاعدها "_s + kOdd + u" وأن تُخبر سكّانها؛"_s, u"يدعو المدن إلى ما يلي:"_s, u"طلاء المقاعد في الربيع؛"_s, u"يقرر أن يبقي المسألة قيد نظره."_s};
    return {u"eng"_s, u"Quays to read on"_s, u"The Human Rights Council"_s,
        u"Takes note of the survey%1 of 17 quays, as resolution 62/4 of 6 July 2026 has it, and of 3.5 per cent of them;"_s.arg(note),
        u"Calls upon towns to count their benches "_s + kOdd + u" and to tell their residents;"_s, u"Invites towns:"_s, u"To paint the benches in spring;"_s,
        u"Decides to remain seized of the matter."_s};
}

QString xml(const QString &language)
{
    const Words words = wordsOf(language);
    QString body;
    int number = 0;
    for (const QString &paragraph : {words.first, words.second})
        body += u"<paragraph><num>%1.</num><content><p>%2</p></content></paragraph>"_s.arg(QString::number(++number), paragraph);
    body += u"<paragraph><num>%1.</num><list><intro><p>%2</p></intro><point><num>(a)</num><content><p>%3</p></content></point></list></paragraph>"_s.arg(
        QString::number(++number), words.third, words.point);
    while (number < 60)
        body += u"<paragraph><num>%1.</num><content><p>%2</p></content></paragraph>"_s.arg(QString::number(++number), words.last);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
           "<statement name=\"resolution\"><meta><identification source=\"#us\">"
           "<FRBRWork><FRBRuri value=\"/akn/un/statement/deliberation/unga-hrc/2027-10-08/66-9/\"/><FRBRdate date=\"2027-10-08\" name=\"adoption\"/></FRBRWork>"
           "<FRBRExpression><FRBRlanguage language=\"%1\"/></FRBRExpression></identification></meta>"
           "<coverPage><p><docNumber refersTo=\"#symbol\">A/HRC/RES/66/9</docNumber></p></coverPage>"
           "<preface><p><docNumber>66/9.</docNumber> <docTitle>%2</docTitle></p></preface>"
           "<preamble><formula name=\"enactingFormula\"><p>%3,</p></formula></preamble>"
           "<mainBody>%4</mainBody></statement></akomaNtoso>"_s.arg(words.code, words.title, words.enacting, body);
}

}

/// What a person sees selected is what an annotation keeps, letter by letter, whatever it is and wherever it ends.
class TestSelections : public QObject, private WindowFixture
{
    Q_OBJECT

public:
    TestSelections()
        : WindowFixture(u"selections-"_s)
    {
    }

private slots:
    void initTestCase()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QStringList files;
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            files.append(home(u"quays.%1.xml"_s.arg(language)));
            QFile file(files.last());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xml(language).toUtf8()) > 0);
        }
        start();
        QVERIFY(openLibrary());
        jobs::JobControl control;
        const model::ImportReport report = pipeline::Importer(m_window->libraries().library()->library().library()).import(files, control);
        QVERIFY(report.count(model::ImportOutcome::Failed) == 0);
        stop();
    }
    void init()
    {
        start();
        QVERIFY(openLibrary());
        QFETCH(const QString, ui);
        QFETCH(const QString, language);
        m_language->choose(ui);
        openAt(u"OP1"_s, language);
        m_forward = language == u"ar"_s ? Qt::Key_Left : Qt::Key_Right;
        m_before = notes().size();
    }
    void cleanup() { stop(); }

    void numbersAndNotesWordByWord_data() { addLanguages(); }
    /// From every word on, over the mark of a note and over numbers that run against the text.
    void numbersAndNotesWordByWord()
    {
        const int words = int(view()->textCursor().block().text().count(u' '));
        for (int from = 0; from < words; ++from) {
            goTo(u"OP1"_s);
            for (int word = 0; word < from; ++word)
                QTest::keyClick(view(), m_forward, Qt::ControlModifier);
            for (int word = 0; word < 3; ++word)
                QTest::keyClick(view(), m_forward, Qt::ControlModifier | Qt::ShiftModifier);
            annotateWhatIsSeen();
        }
    }

    void lettersOfSeveralUnits_data() { addLanguages(); }
    /// Key by key, so that the selection ends at every place where it can.
    void lettersOfSeveralUnits()
    {
        const QTextBlock block = blockOf(u"OP2"_s);
        const int odd = int(block.text().indexOf(kOdd));
        QVERIFY2(odd > 0, qPrintable(block.text()));
        for (int from = 0; from < kOddLetters; ++from) {
            for (int letters = 1; from + letters <= kOddLetters; ++letters) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + odd);
                view()->setTextCursor(cursor);
                for (int step = 0; step < from; ++step)
                    QTest::keyClick(view(), m_forward);
                for (int step = 0; step < letters; ++step)
                    QTest::keyClick(view(), m_forward, Qt::ShiftModifier);
                annotateWhatIsSeen();
            }
        }
    }

    void whatIsFoundWithinALetterTakesItWhole_data() { addLanguages(); }
    void whatIsFoundWithinALetterTakesItWhole()
    {
        page()->pane().showFindBar();
        auto *words = part<window::FindBar>(u"findBar"_s)->findChild<QLineEdit *>(u"findWords"_s);
        words->setText(u"\U0001F469"_s);
        QTRY_VERIFY(view()->textCursor().hasSelection());
        QTest::keyClick(words, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(notes().size(), m_before + 1);
        QCOMPARE(added().first().anchor.exact, u"\U0001F469\U0001F3FD\u200D\u2696\uFE0F"_s);
        takeBack();
    }

    void aMouseTakesWhatItCovers_data() { addLanguages(); }
    void aMouseTakesWhatItCovers()
    {
        const QTextBlock block = blockOf(u"OP2"_s);
        const int odd = int(block.text().indexOf(kOdd));
        const auto placeOf = [&](int position) {
            QTextCursor at(block);
            at.setPosition(block.position() + position);
            return view()->cursorRect(at).center();
        };
        int taken = 0;
        for (const int to : {odd + 2, odd + 5, odd + 12, odd + int(kOdd.size()), odd + int(kOdd.size()) + 3}) {
            const QPoint start = placeOf(odd - 4);
            const QPoint end = placeOf(to);
            view()->clearSelection();
            QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, start);
            QMouseEvent move(QEvent::MouseMove, end, view()->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view()->viewport(), &move);
            QTest::mouseRelease(view()->viewport(), Qt::LeftButton, Qt::AltModifier, end);
            QTest::qWait(QApplication::doubleClickInterval() + 50);
            // Where the direction changes, one place on the screen may be two in the text.
            if (!view()->textCursor().hasSelection())
                continue;
            annotateWhatIsSeen();
            ++taken;
        }
        QVERIFY2(taken >= 3, qPrintable(QString::number(taken)));
    }

    void overTheEndOfParagraphsAndOfThePage_data() { addLanguages(); }
    void overTheEndOfParagraphsAndOfThePage()
    {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End}) {
            for (int times = 1; times <= 3; ++times) {
                goTo(u"OP2"_s);
                for (int step = 0; step < 7; ++step)
                    QTest::keyClick(view(), m_forward);
                for (int step = 0; step < times; ++step)
                    QTest::keyClick(view(), key, key == Qt::Key_End ? Qt::ShiftModifier | Qt::ControlModifier : Qt::ShiftModifier);
                annotateWhatIsSeen();
            }
        }
        shoot(m_forward == Qt::Key_Left ? u"ar"_s : u"en"_s);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("ui");
        QTest::addColumn<QString>("language");
        QTest::newRow("left to right") << u"en"_s << u"en"_s;
        QTest::newRow("right to left") << u"ar"_s << u"ar"_s;
        QTest::newRow("a text from right to left in an English window") << u"en"_s << u"ar"_s;
    }

    /// Highlights the selection; its words, its places, and what is marked then are what was selected.
    void annotateWhatIsSeen()
    {
        const QTextCursor seen = view()->textCursor();
        const QString words = wordsIn(seen.selectionStart(), seen.selectionEnd());
        QVERIFY(!words.isEmpty());
        QTest::keyClick(view(), Qt::Key_1);
        QTRY_VERIFY2(notes().size() > m_before && !page()->annotations().isBusy(), qPrintable(words));
        QStringList kept;
        QStringList marked;
        for (const model::Annotation &note : added()) {
            kept.append(note.anchor.exact);
            QCOMPARE(page()->content().passage(note.passage)->content.sliced(note.anchor.start, note.anchor.end - note.anchor.start), note.anchor.exact);
            const QTextCursor mark = view()->shown().cursor({note.passage, note.anchor.start, note.anchor.end});
            marked.append(wordsIn(mark.selectionStart(), mark.selectionEnd()));
        }
        QCOMPARE(kept.join(u'\n'), words);
        QCOMPARE(marked.join(u'\n'), words);
        takeBack();
    }
    /// Between two places of the document, without the marks that call notes; paragraphs in which nothing is taken are left out.
    QString wordsIn(int from, int to) const
    {
        QStringList paragraphs;
        for (QTextBlock block = view()->document()->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
            QString words;
            // The line above the notes is no paragraph.
            const bool isParagraph = presentation::ReaderDocument::passageOf(block).isValid();
            for (int at = std::max(from, block.position()); isParagraph && at < std::min(to, block.position() + block.length() - 1); ++at) {
                if (view()->shown().targetAt(at).note.isEmpty())
                    words.append(view()->document()->characterAt(at));
            }
            paragraphs.append(words);
        }
        paragraphs.removeAll(QString());
        return paragraphs.join(u'\n');
    }
    QList<model::Annotation> added() const
    {
        QList<model::Annotation> all = notes();
        std::ranges::sort(all, {}, &model::Annotation::id);
        return all.sliced(m_before);
    }
    void takeBack()
    {
        while (page()->undoStack()->canUndo()) {
            page()->undoStack()->undo();
            QTRY_VERIFY(!page()->annotations().isBusy());
        }
        QTRY_COMPARE(notes().size(), m_before);
    }

    window::ReaderPage *page() const { return m_window->tabs().reader(); }
    window::ReaderView *view() const { return page()->pane().view(); }
    const QList<model::Annotation> &notes() const { return page()->annotations().annotations(); }
    QTextBlock blockOf(const QString &address) const
    {
        for (const model::Passage &passage : page()->content().passages) {
            if (passage.address.text() == address)
                return view()->shown().block(passage.id);
        }
        return {};
    }
    void goTo(const QString &address) { view()->goTo(presentation::ReaderDocument::passageOf(blockOf(address))); }
    void openAt(const QString &address, const QString &language)
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/66/9"_s));
        VERIFY_RESULT(target);
        m_window->tabs().openPlace({target->record.id, language, model::Address(address), {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(page() && page()->content().hasText() && page()->content().text.language == language && page()->place().address.text() == address);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        view()->setFocus();
        QTRY_VERIFY(view()->hasFocus());
    }

    Qt::Key m_forward = Qt::Key_Right;
    qsizetype m_before = 0;
};

QTEST_MAIN(TestSelections)
#include "tst_selections.moc"
