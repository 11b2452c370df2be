// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../unit/presentation/usersyntaxfiles.h"
#include "../windowfixture.h"

#include <application/originaltext.h>
#include <application/records.h>
#include <import/pipeline/importer.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/sourceloader.h>
#include <presentation/reader/sourceprint.h>
#include <presentation/shared/palettes.h>
#include <window/controls/elidedlabel.h>
#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/screens/reader/originalpages.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/sourcepage.h>
#include <window/screens/reader/sourceview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/settings/settingsdialog.h>
#include <window/shell/detachedwindow.h>
#include <window/shell/tabs.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

#include <time.h>

using namespace Qt::StringLiterals;
using window::SourcePage;
using window::SourceView;

namespace {

/// The time that the GUI thread has worked, ms; other programs do not count.
double worked()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1'000'000;
}

/// The longest work between two events, in which a window does not answer.
class Pauses : public QObject
{
public:
    Pauses()
    {
        startTimer(std::chrono::milliseconds(5));
    }
    double longest() const { return std::max(m_longest, worked() - m_last); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest = longest();
        m_last = worked();
    }

private:
    double m_last = worked();
    double m_longest = 0;
};

}

/// View ▸ Source, and a person's own syntax definitions and themes in the whole window.
class TestSource : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestSource()
        : WindowFixture(u"source-"_s)
    {
        m_files.write(u"syntax/lamps.xml"_s, UserSyntaxFiles::definition("Lamps", "extensions=\"*.lamps.md\" priority=\"50\""));
        m_files.write(u"syntax/broken.xml"_s, "<language name=\"Broken\">\n<highlighting>\n<context></highlighting>\n");
        m_files.write(u"syntax/huge.xml"_s, QByteArray(2 * 1024 * 1024, ' '));
        m_files.write(u"themes/harbour.theme"_s, UserSyntaxFiles::theme("Harbour", "#112233", "#ffffff"));
        m_files.write(u"themes/broken.theme"_s, "{");
    }

private slots:
    void initTestCase()
    {
        auto made = library::Library::create(m_library);
        VERIFY_RESULT(made);
        write(u"keepers.md"_s, "# Keepers\n\nThe *keepers* count the lamps of the rooms.\n\nThey write the number down.\n");
        write(u"port.lamps.md"_s, "# Port\n\nA lamp stands on every quay.\n");
        write(u"numbers.txt"_s, "The list of numbers\n\nThe keepers write every number into a ledger of their own.\n");
        write(u"page.html"_s, "<html><head><title>Page of lamps</title></head><body><p>The page says that the caf&eacute; keeps its lamps.</p></body></html>");
        drawPdf(home(u"drawn.pdf"_s));
        jobs::JobControl control;
        pipeline::Importer importer(**made);
        importer.import({testdata::fixture(u"gui"_s), home(u"keepers.md"_s), home(u"port.lamps.md"_s), home(u"numbers.txt"_s), home(u"page.html"_s), home(u"drawn.pdf"_s)}, control);
    }
    void init()
    {
        start();
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }

    void itOpensAtTheParagraphThatIsReadAndLeadsBack()
    {
        openParagraph(u"A/HRC/RES/66/3 OP2"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible());
        QTRY_VERIFY(view()->hasFocus());
        QVERIFY2(page()->title().contains(u"66/3"_s), qPrintable(page()->title()));
        QCOMPARE(view()->toPlainText(), contentOf(u"reading-rooms.en.xml"_s));
        // The cursor stands at the first word of the paragraph, which is marked.
        const QString content = passageText(u"OP2"_s);
        QVERIFY2(restOfLine().contains(content.left(5)), qPrintable(restOfLine()));
        QTRY_VERIFY(!view()->extraSelections().isEmpty());
        QVERIFY(view()->extraSelections().first().cursor.selectedText().contains(content.right(6).first(5)));
        QTRY_VERIFY(label(u"sourcePlace"_s).contains(u"OP2"_s));
        QVERIFY(label(u"sourcePlace"_s).contains(u"Line "_s));
        QVERIFY(file()->text().contains(u"reading-rooms.en.xml"_s));
        shoot(u"opened"_s);
        // Two paragraphs on, and back to the text.
        const int third = int(view()->toPlainText().indexOf(passageText(u"OP3"_s).left(6), view()->textCursor().position() + 20));
        QVERIFY(third > 0);
        moveTo(third);
        QVERIFY(label(u"sourcePlace"_s).contains(u"OP3"_s));
        page()->findChild<QPushButton *>(u"sourceBack"_s)->click();
        QTRY_VERIFY(m_window->tabs().reader());
        QTRY_COMPARE(m_window->tabs().reader()->place().address.text(), u"OP3"_s);
        // The command leads there, and back again; so does Enter.
        act(u"view.source"_s);
        QTRY_VERIFY(page());
        QTRY_VERIFY(label(u"sourcePlace"_s).contains(u"OP3"_s));
        act(u"view.source"_s);
        QTRY_VERIFY(m_window->tabs().reader());
        act(u"go.back"_s);
        QTRY_VERIFY(page());
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_VERIFY(m_window->tabs().reader());
        QCOMPARE(m_window->tabs().reader()->place().address.text(), u"OP3"_s);
    }

    void itIsColouredAndFollowsTheScheme()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && !coloursInSight().isEmpty());
        const QSet<QRgb> light = coloursInSight();
        QVERIFY(light.size() > 1);
        act(u"view.schemeDark"_s);
        QTRY_VERIFY(!coloursInSight().isEmpty() && !coloursInSight().intersects(light));
        shoot(u"dark"_s);
        act(u"view.schemeLight"_s);
        QTRY_COMPARE(coloursInSight(), light);
        // What comes into sight is coloured too.
        view()->verticalScrollBar()->setValue(0);
        QVERIFY(!view()->document()->firstBlock().layout()->formats().isEmpty());
    }

    void wordsAreFoundInIt()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible());
        QVERIFY(m_window->actions().action(u"edit.find"_s)->isEnabled());
        act(u"edit.find"_s);
        auto *words = page()->findChild<QLineEdit *>(u"findWords"_s);
        QTRY_VERIFY(words->isVisible());
        words->setText(u"FRBRWORK"_s);
        QTRY_COMPARE(view()->textCursor().selectedText(), u"FRBRWork"_s);
        const int first = view()->textCursor().position();
        act(u"edit.findNext"_s);
        QTRY_VERIFY(view()->textCursor().position() > first);
        act(u"edit.findPrevious"_s);
        QTRY_COMPARE(view()->textCursor().position(), first);
        QTRY_VERIFY(view()->extraSelections().size() > 1);
        words->setText(u"zzz"_s);
        QTRY_COMPARE(page()->findChild<QLabel *>(u"findCount"_s)->text(), u"Not found"_s);
        shoot(u"find"_s);
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!words->isVisible());
        // What is selected is what stands in the file.
        view()->selectAll();
        act(u"edit.copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), contentOf(u"reading-rooms.en.xml"_s));
    }

    void itComesBackAtTheNextStartAndFromItsOwnWindow()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible());
        const QString key = page()->key();
        act(u"view.detachTab"_s);
        auto *apart = m_window->findChild<window::DetachedWindow *>();
        QVERIFY(apart && apart->page()->key() == key);
        shoot(*apart, u"detached"_s);
        apart->findChild<QToolButton *>(u"putBack"_s)->click();
        QCOMPARE(m_window->tabs().page()->key(), key);
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(page() && view()->isVisible());
        QCOMPARE(page()->key(), key);
        QCOMPARE(view()->toPlainText(), contentOf(u"reading-rooms.en.xml"_s));
        // Closed by mistake.
        act(u"file.closeTab"_s);
        QTRY_VERIFY(!page());
        act(u"go.reopenTab"_s);
        QTRY_VERIFY(page() && page()->key() == key);
    }

    void codeRunsFromLeftToRightInAnyLanguage()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        m_window->tabs().reader()->setLanguage(u"ar"_s);
        QTRY_COMPARE(m_window->tabs().reader()->place().language, u"ar"_s);
        act(u"view.languageAr"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible());
        QCOMPARE(page()->layoutDirection(), Qt::RightToLeft);
        QCOMPARE(view()->layoutDirection(), Qt::LeftToRight);
        QVERIFY(view()->toPlainText().contains(u"يهيب"_s));
        // The margin with the numbers is left of the words.
        const auto *numbers = page()->findChild<QWidget *>(u"sourceNumbers"_s);
        QVERIFY(numbers->mapTo(page(), QPoint(0, 0)).x() < view()->viewport()->mapTo(page(), QPoint(0, 0)).x());
        view()->verticalScrollBar()->setValue(0);
        QCOMPARE(view()->cursorRect(QTextCursor(view()->document())).left() < 20, true);
        QVERIFY(!label(u"sourcePlace"_s).contains(u"Line"_s));
        shoot(u"ar"_s);
        act(u"view.languageEn"_s);
        QTRY_VERIFY(label(u"sourcePlace"_s).contains(u"Line"_s));
        QVERIFY(page()->title().startsWith(u"Source"_s));
        act(u"view.schemeDark"_s);
        act(u"view.languageAr"_s);
        shoot(u"ar-dark"_s);
    }

    void otherKindsOfTextAreShownAsTheyAre()
    {
        openTitle(u"Keepers"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->toPlainText().startsWith(u"# Keepers"_s));
        QTRY_VERIFY(!coloursInSight().isEmpty());
        openTitle(u"Page of lamps"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->toPlainText().contains(u"caf&eacute;"_s));
        openTitle(u"numbers"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->toPlainText().contains(u"The keepers write every number"_s));
        QVERIFY(coloursInSight().isEmpty());
    }

    void theSizeOfTheLettersFollows()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible());
        const double points = view()->font().pointSizeF();
        QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view()->font().pointSizeF() > points);
        QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view()->font().pointSizeF(), points);
    }

    void aFileThatIsNoTextIsSaidToBeNone()
    {
        openTitle(u"drawn"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && sentence().contains(u"PDF"_s));
        QVERIFY(!m_window->actions().action(u"edit.find"_s)->isEnabled());
        shoot(u"pdf"_s);
        auto *empty = page()->findChild<window::EmptyState *>();
        auto *pages = empty->findChild<QPushButton *>();
        QCOMPARE(pages->text(), u"Show Original Pages"_s);
        pages->click();
        QTRY_VERIFY(m_window->tabs().reader());
        QTRY_VERIFY(part<window::OriginalPages>(u"facsimile"_s) && part<window::OriginalPages>(u"facsimile"_s)->isVisible());
    }

    void aFileThatIsGoneIsNamedAndReadAgain()
    {
        openParagraph(u"A/HRC/RES/62/4 OP1"_s);
        const QString original = originalPath();
        QVERIFY(QFile::rename(original, original + u".away"_s));
        act(u"view.source"_s);
        QTRY_VERIFY(page() && !sentence().isEmpty() && sentence() != u"Loading…"_s);
        QVERIFY2(sentence().contains(u"lamps.en.xml"_s) && sentence().contains(u"missing"_s), qPrintable(sentence()));
        shoot(u"missing"_s);
        // A file that somebody made longer than any text.
        QFile longer(original);
        QVERIFY(longer.open(QIODevice::WriteOnly) && longer.resize(application::kLargestOriginalText + 1));
        longer.close();
        page()->findChild<window::EmptyState *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY2(sentence().contains(u"larger"_s), qPrintable(sentence()));
        QVERIFY(QFile::remove(original));
        QVERIFY(QFile::rename(original + u".away"_s, original));
        page()->findChild<window::EmptyState *>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->toPlainText(), contentOf(u"lamps.en.xml"_s));
    }

    void aFileThatCameBackIsShownAndTheFocusStays()
    {
        openParagraph(u"A/HRC/RES/62/4 OP1"_s);
        const QString original = originalPath();
        QVERIFY(QFile::rename(original, original + u".away"_s));
        act(u"view.source"_s);
        QTRY_VERIFY(page() && sentence().contains(u"missing"_s));
        // Restored in the file manager, while the window was behind it.
        QVERIFY(QFile::rename(original + u".away"_s, original));
        QEvent activation(QEvent::ActivationChange);
        QCoreApplication::sendEvent(page(), &activation);
        QTRY_VERIFY(view()->isVisible());
        QCOMPARE(view()->toPlainText(), contentOf(u"lamps.en.xml"_s));
        // Read again, it is gone on with by keys.
        view()->setFocus();
        QTRY_VERIFY(view()->hasFocus());
        page()->findChild<presentation::SourceLoader *>()->loadAgain();
        QTRY_VERIFY(!view()->isVisible());
        QTRY_VERIFY(view()->isVisible());
        QTRY_VERIFY(view()->hasFocus());
    }

    void itIsPrintedWithItsLines()
    {
        openParagraph(u"A/HRC/RES/62/4 OP1"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->isVisible());
        QVERIFY(m_window->actions().action(u"file.print"_s)->isEnabled());
        QTemporaryDir folder;
        const QString file = folder.filePath(u"source.pdf"_s);
        const presentation::Printable printable = presentation::printableSource(
            page()->findChild<presentation::SourceLoader *>()->sharedText(), page()->findChild<presentation::SourceLoader *>()->original(), page()->title());
        const auto pages = printable.writePdf(printable.words(), file);
        QVERIFY(pages && *pages >= 1);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        if (!reader.waitForStarted())
            QSKIP("pdftotext (poppler-utils) is not here.");
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(words.contains(page()->title().remove(QChar(0x2066)).remove(QChar(0x2069))), qPrintable(words));
        const QStringList lines = contentOf(u"lamps.en.xml"_s).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(words.contains(QRegularExpression(u"\\b1\\s+"_s + QRegularExpression::escape(lines.first().simplified().left(20)))), qPrintable(words));
        QVERIFY(words.contains(QRegularExpression(u"\\b%1\\s"_s.arg(lines.size()))));
    }

    /// 20 MB, and a line of five, put in the place of an original: the window answers all the time.
    void aHugeFileDoesNotHoldTheWindow_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("times");
        QTest::newRow("20 MB of lines") << QByteArray("<p class=\"x\"><i>Invites</i> towns to light lamps on every quay by night;</p>\n") << 270'000;
        QTest::newRow("one line of 5 MB") << QByteArray("<p class=\"x\"><i>Invites</i> towns to light lamps on every quay by night;</p>") << 68'000;
    }
    void aHugeFileDoesNotHoldTheWindow()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, times);
        openParagraph(u"A/HRC/RES/62/4 OP1"_s);
        const QString original = originalPath();
        const QByteArray before = contentOf(u"lamps.en.xml"_s).toUtf8();
        replace(original, before + "\n<x>" + line.repeated(times) + "</x>\n");
        Pauses pauses;
        act(u"view.source"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page() && view()->isVisible(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!coloursInSight().isEmpty(), 60'000);
        const double opening = pauses.longest();
        for (int step = 0; step < 20; ++step) {
            view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum() * (step % 10) / 10);
            QCoreApplication::processEvents();
        }
        m_window->resize(1100, 800);
        QTest::qWait(50);
        QTest::keyClick(view(), Qt::Key_End, Qt::ControlModifier);
        QTest::qWait(50);
        const double scrolling = pauses.longest();
        act(u"edit.find"_s);
        page()->findChild<QLineEdit *>(u"findWords"_s)->setText(u"e"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<QLabel *>(u"findCount"_s)->text().contains(u"more than"_s), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->library()->runner().jobs().isEmpty(), 120'000);
        const double finding = pauses.longest();
        qInfo("the longest pause: %.0f ms of work while it is opened, %.0f after scrolling, %.0f after finding", opening, scrolling, finding);
        shoot(u"huge-%1"_s.arg(times));
        replace(original, before);
        QVERIFY(finding < (testdata::isSanitized() ? 10'000 : 1500));
    }

    /// The file says less than the text: a paragraph whose words do not stand there.
    void aParagraphThatDoesNotStandThereLeadsToTheOneBefore()
    {
        openParagraph(u"A/HRC/RES/62/4 OP2"_s);
        const QString original = originalPath();
        const QByteArray before = contentOf(u"lamps.en.xml"_s).toUtf8();
        const qsizetype end = before.indexOf("<paragraph><num>2.");
        QVERIFY(end > 0);
        replace(original, before.left(end));
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->isVisible());
        auto *note = page()->findChild<QLabel *>(u"sourceNote"_s);
        QTRY_VERIFY2(note->isVisible() && note->text().contains(u"OP2"_s), qPrintable(label(u"sourcePlace"_s)));
        QVERIFY(label(u"sourcePlace"_s).contains(u"OP1"_s));
        shoot(u"nearest"_s);
        QVERIFY(restOfLine().contains(u"Invites"_s));
        QTest::keyClick(view(), Qt::Key_Down);
        QVERIFY(!note->isVisible());
        replace(original, before);
    }

    void aDefinitionOfOnesOwnColoursItsFiles()
    {
        openTitle(u"Port"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->isVisible());
        QTRY_VERIFY(!coloursInSight().isEmpty());
        const QTextBlock line = view()->document()->findBlockByNumber(2);
        QCOMPARE(line.layout()->formats().size(), 1);
        QCOMPARE(line.text().sliced(line.layout()->formats().first().start, line.layout()->formats().first().length), u"lamp"_s);
    }

    void aBrokenFileIsNamedAtTheStart()
    {
        auto *message = m_window->findChild<window::MessageBar *>();
        makeWindow();
        message = m_window->findChild<window::MessageBar *>();
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"syntax/broken.xml"_s) && message->text().contains(u"line 3"_s), qPrintable(message->text()));
        QVERIFY(message->text().contains(u"2 more"_s));
        shoot(u"broken"_s);
        QList<QToolButton *> buttons = message->findChildren<QToolButton *>();
        const auto show = std::ranges::find(buttons, u"Show"_s, &QToolButton::text);
        QVERIFY(show != buttons.end());
        (*show)->click();
        auto *dialog = m_window->findChild<window::SettingsDialog *>();
        QVERIFY(dialog);
        const auto *problems = dialog->findChild<QLabel *>(u"syntaxProblems"_s);
        QTRY_VERIFY(problems->isVisible());
        for (const QString &name : {u"syntax/broken.xml"_s, u"syntax/huge.xml"_s, u"themes/broken.theme"_s})
            QVERIFY2(problems->text().contains(name), qPrintable(problems->text()));
        QCOMPARE(dialog->findChild<QLabel *>(u"syntaxDefinitions"_s)->text(), u"Lamps"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"syntaxFolder"_s)->text(), m_files.path({}).chopped(1));
        shoot(*dialog, u"settings"_s);
        act(u"view.languageAr"_s);
        shoot(*dialog, u"settings-ar"_s);
        act(u"view.schemeDark"_s);
        shoot(*dialog, u"settings-ar-dark"_s);
        dialog->close();
    }

    void aThemeOfOnesOwnIsChosenAndKept()
    {
        openParagraph(u"A/HRC/RES/66/3 OP1"_s);
        act(u"edit.settings"_s);
        auto *dialog = m_window->findChild<window::SettingsDialog *>();
        auto *light = dialog->findChild<QComboBox *>(u"syntaxLight"_s);
        QCOMPARE(light->count(), 2);
        QCOMPARE(dialog->findChild<QComboBox *>(u"syntaxDark"_s)->count(), 1);
        QVERIFY(!wordsHaveColour(0x112233));
        act(u"view.schemeLight"_s);
        light->setCurrentIndex(1);
        QTRY_VERIFY(wordsHaveColour(0x112233));
        dialog->close();
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().hasText());
        QTRY_VERIFY(wordsHaveColour(0x112233));
        shoot(u"theme"_s);
        // The source follows too.
        act(u"view.source"_s);
        QTRY_VERIFY(page() && coloursInSight().contains(qRgb(0x11, 0x22, 0x33)));
        act(u"edit.settings"_s);
        dialog = m_window->findChild<window::SettingsDialog *>();
        QCOMPARE(dialog->findChild<QComboBox *>(u"syntaxLight"_s)->currentText(), u"Harbour"_s);
        dialog->findChild<QComboBox *>(u"syntaxLight"_s)->setCurrentIndex(0);
        QTRY_VERIFY(!coloursInSight().contains(qRgb(0x11, 0x22, 0x33)) && !coloursInSight().isEmpty());
        dialog->close();
    }

    /// The tab follows the file that the paragraphs are read from; the one before can be chosen.
    void anotherFileOfTheTextTakesItsPlace()
    {
        openParagraph(u"A/HRC/RES/62/4 OP2"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(view() && view()->isVisible() && label(u"sourcePlace"_s).contains(u"OP2"_s));
        auto *files = page()->findChild<QComboBox *>(u"sourceOriginals"_s);
        QVERIFY(!files->isVisible());
        QByteArray changed = contentOf(u"lamps.en.xml"_s).toUtf8();
        changed.replace("<mainBody>", "<!-- a newer file -->\n\n\n<mainBody>").replace("on every quay", "on each of the quays");
        write(u"lamps-again.en.xml"_s, changed);
        jobs::JobControl control;
        pipeline::Importer importer(m_window->library()->library().library());
        importer.import({home(u"lamps-again.en.xml"_s)}, control);
        QTRY_VERIFY(view()->isVisible() && view()->toPlainText().contains(u"a newer file"_s));
        QTRY_VERIFY2(label(u"sourcePlace"_s).contains(u"OP2"_s), qPrintable(label(u"sourcePlace"_s)));
        QTRY_COMPARE(files->count(), 2);
        QVERIFY(files->isVisible());
        shoot(u"two-files"_s);
        files->setCurrentIndex(1);
        emit files->activated(1);
        QTRY_COMPARE(view()->toPlainText(), contentOf(u"lamps.en.xml"_s));
        QTRY_VERIFY(label(u"sourcePlace"_s).contains(u"OP2"_s));
    }

    void theSampleShowsItsJson()
    {
        const QString sample = home(u"sample"_s);
        VERIFY_RESULT(pipeline::makeSampleLibrary(sample));
        QVERIFY(opens([this, &sample] { m_window->libraries().open(sample); }));
        openParagraph(u"A/HRC/RES/57/12 OP8"_s);
        act(u"view.source"_s);
        QTRY_VERIFY(page() && view()->isVisible());
        QVERIFY(view()->toPlainText().startsWith(u'{'));
        QTRY_VERIFY(label(u"sourcePlace"_s).contains(u"OP8"_s));
        QTRY_VERIFY(!coloursInSight().isEmpty());
        shoot(u"sample"_s);
        QVERIFY(openLibrary());
    }

private:
    SourcePage *page() const { return qobject_cast<SourcePage *>(m_window->tabs().page()); }
    SourceView *view() const { return page() ? page()->findChild<SourceView *>() : nullptr; }
    window::ElidedLabel *file() const { return page()->findChild<window::ElidedLabel *>(u"sourceFile"_s); }
    QString label(const QString &name) const { return page()->findChild<QLabel *>(name)->text(); }
    QString sentence() const { return page()->findChild<window::EmptyState *>()->sentence(); }

    void act(const QString &action)
    {
        QVERIFY2(m_window->actions().action(action)->isEnabled(), qPrintable(action));
        m_window->actions().action(action)->trigger();
        QCoreApplication::processEvents();
    }
    void openParagraph(const QString &reference)
    {
        m_window->navigation().openReference(reference);
        const QString address = reference.section(u' ', 1);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().hasText());
        QTRY_COMPARE(m_window->tabs().reader()->place().address.text(), address);
    }
    void openTitle(const QString &title)
    {
        std::optional<base::RecordId> found;
        model::RecordFilter filter;
        filter.inLibrary = true;
        const auto rows = m_window->library()->library().run(application::records(filter));
        VERIFY_RESULT(rows);
        for (const model::RecordRow &row : *rows) {
            if (row.record.name.contains(title))
                found = row.record.id;
        }
        QVERIFY2(found, qPrintable(title));
        m_window->navigation().openPlace({*found, {}, {}, {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().record == *found && m_window->tabs().reader()->content().hasText());
    }
    QString passageText(const QString &address) const
    {
        for (window::TabPage *tab : m_window->tabs().pages()) {
            if (tab->reader())
                return tab->reader()->content().passageAt(model::Address(address))->content;
        }
        return {};
    }
    QString originalPath() const
    {
        return m_window->library()->library().originalPath(m_window->tabs().reader()->content().text.source.sha256);
    }
    void replace(const QString &path, const QByteArray &bytes)
    {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(file.errorString()));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(home(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static QString contentOf(const QString &fixture)
    {
        QFile file(testdata::fixture(u"gui/"_s + fixture));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }
    static void drawPdf(const QString &path)
    {
        QPdfWriter writer(path);
        writer.setTitle(u"drawn lamps"_s);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Sans"_s, 12));
        painter.drawText(500, 1000, u"The drawn page says that the keepers of the reading rooms count the lamps."_s);
    }
    QString restOfLine() const
    {
        const QTextCursor cursor = view()->textCursor();
        return cursor.block().text().sliced(std::max(0, cursor.positionInBlock() - 40));
    }
    void moveTo(int position)
    {
        QTextCursor cursor = view()->textCursor();
        cursor.setPosition(position);
        view()->setTextCursor(cursor);
    }
    QSet<QRgb> coloursInSight() const
    {
        QSet<QRgb> colours;
        const QTextBlock first = view()->cursorForPosition({2, 2}).block();
        for (QTextBlock block = first; block.isValid() && block.blockNumber() < first.blockNumber() + 20; block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                colours.insert(range.format.foreground().color().rgb());
        }
        return colours;
    }
    /// Whether a word of the text that is read has it.
    bool wordsHaveColour(QRgb colour) const
    {
        const QTextDocument *document = m_window->tabs().reader()->pane().view()->document();
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if ((range.format.foreground().color().rgb() & 0xffffff) == colour)
                    return true;
            }
        }
        return false;
    }

    UserSyntaxFiles m_files;
};

QTEST_MAIN(TestSource)
#include "tst_source.moc"
