// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One library in two programs, and one text in two windows: who may write, what the other sees, and that nothing is lost.
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/target.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/annotationcontroller.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAction>
#include <QCommandLinkButton>
#include <QLabel>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QString output;
    QString error;
};

/// The program as another one would be started beside the window.
Ended runBeside(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(AIDE_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}

class TestTwoWindows : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestTwoWindows()
        : WindowFixture(u"two-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        QVERIFY(QDir().mkpath(home(u"runtime"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home(u"runtime"_s)));
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        QVERIFY(openLibrary());
        openDocument(*m_window);
    }
    void cleanup()
    {
        m_second.reset();
        stop();
    }

    // The second window may read what the first one writes; it sees it when one comes back to it, or reloads.
    void theSecondProgramReadsWhatTheFirstWrites()
    {
        openSecond();
        const qsizetype before = notes(*m_second).size();
        QCOMPARE(notes(*m_window).size(), before);
        addNote(*m_window, u"from the first"_s);
        QTRY_COMPARE(notes(*m_window).size(), before + 1);
        QTRY_VERIFY(!m_window->tabs().reader()->annotations().isBusy());
        QCOMPARE(notes(*m_second).size(), before);
        comeBackTo(*m_second);
        QTRY_COMPARE_WITH_TIMEOUT(notes(*m_second).size(), before + 1, 10'000);
        QVERIFY(hasComment(*m_second, u"from the first"_s));
        addNote(*m_window, u"once more"_s);
        QTRY_COMPARE(notes(*m_window).size(), before + 2);
        QTRY_VERIFY(!m_window->tabs().reader()->annotations().isBusy());
        m_second->actions().action(u"view.reload"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(hasComment(*m_second, u"once more"_s), 10'000);
        // What goes in the first goes in the second.
        m_window->tabs().reader()->undo();
        QTRY_COMPARE(notes(*m_window).size(), before + 1);
        QTRY_VERIFY(!m_window->tabs().reader()->annotations().isBusy());
        comeBackTo(*m_second);
        QTRY_COMPARE_WITH_TIMEOUT(notes(*m_second).size(), before + 1, 10'000);
        shoot(*m_second, u"reading-beside"_s);
    }

    void theSecondProgramWritesNothing()
    {
        openSecond();
        const qsizetype before = notes(*m_window).size();
        addNote(*m_second, u"from the second"_s);
        select(*m_second, u"sixtieth"_s);
        m_second->actions().action(u"annotate.highlight"_s)->trigger();
        QTest::qWait(300);
        QCOMPARE(notes(*m_second).size(), before);
        comeBackTo(*m_window);
        m_window->actions().action(u"view.reload"_s)->trigger();
        QTest::qWait(300);
        QCOMPARE(notes(*m_window).size(), before);
        // Once the first is closed the second may take its place.
        m_window.reset();
        QSignalSpy opened(m_second.get(), &window::MainWindow::opened);
        m_second->libraries().open(m_library);
        QVERIFY(opened.wait(20'000) && opened.first().first().toBool());
        openDocument(*m_second);
        addNote(*m_second, u"from the second"_s);
        QTRY_VERIFY(hasComment(*m_second, u"from the second"_s));
        QTRY_VERIFY(!m_second->tabs().reader()->annotations().isBusy());
    }

    // A window that was open for reading before any other one wrote.
    void theOrderOfOpeningMakesNoDifference()
    {
        m_window.reset();
        makeWindow();
        QVERIFY(opens([this] { m_window->libraries().open(m_library, {}, presentation::LibraryAccess::ReadOnly); }));
        openDocument(*m_window);
        const qsizetype before = notes(*m_window).size();
        m_second = std::make_unique<window::MainWindow>(*m_settings);
        m_second->show();
        QSignalSpy opened(m_second.get(), &window::MainWindow::opened);
        m_second->libraries().open(m_library);
        QVERIFY(opened.wait(20'000) && opened.first().first().toBool());
        openDocument(*m_second);
        addNote(*m_second, u"from the second"_s);
        QTRY_COMPARE(notes(*m_second).size(), before + 1);
        QTRY_VERIFY(!m_second->tabs().reader()->annotations().isBusy());
        comeBackTo(*m_window);
        QTRY_VERIFY_WITH_TIMEOUT(hasComment(*m_window, u"from the second"_s), 10'000);
        // The writer ends and packs its log away: what was read stays, and the next one is seen too.
        m_second.reset();
        comeBackTo(*m_window);
        QTest::qWait(200);
        QVERIFY(hasComment(*m_window, u"from the second"_s));
        QCOMPARE(runBeside(annotateCall(u"from a script"_s)).code, 0);
        comeBackTo(*m_window);
        QTRY_VERIFY_WITH_TIMEOUT(hasComment(*m_window, u"from a script"_s), 10'000);
    }

    // A script beside the window: refused with a sentence, and nothing is lost on either side.
    void aScriptBesideTheWindowIsToldWhoHasTheLibrary()
    {
        const qsizetype before = notes(*m_window).size();
        const Ended refused = runBeside(annotateCall(u"from a script"_s));
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.error.contains(u"open in another window or program"_s) && refused.error.contains(QString::number(QCoreApplication::applicationPid())),
            qPrintable(refused.error));
        addNote(*m_window, u"from the window"_s);
        QTRY_COMPARE(notes(*m_window).size(), before + 1);
        QTRY_VERIFY(!m_window->tabs().reader()->annotations().isBusy());
        const Ended listed = runBeside({u"--library"_s, m_library, u"list"_s, u"annotations"_s});
        QCOMPARE(listed.code, 0);
        QVERIFY(listed.output.contains(u"from the window"_s) && !listed.output.contains(u"from a script"_s));
        m_window.reset();
        QCOMPARE(runBeside(annotateCall(u"from a script"_s)).code, 0);
        makeWindow();
        QVERIFY(openLibrary());
        openDocument(*m_window);
        QTRY_VERIFY(hasComment(*m_window, u"from a script"_s) && hasComment(*m_window, u"from the window"_s));
    }

private:
    static void openDocument(window::MainWindow &window)
    {
        window.navigation().openReference(u"A/HRC/RES/57/12 OP8"_s);
        QTRY_VERIFY(window.tabs().reader() && window.tabs().reader()->content().hasText());
        QTRY_VERIFY(!window.tabs().reader()->annotations().annotations().isEmpty());
    }
    /// Another window that the start page opens for reading, because the first one has the library.
    void openSecond()
    {
        m_second = std::make_unique<window::MainWindow>(*m_settings);
        m_second->resize(1200, 800);
        m_second->show();
        QSignalSpy opened(m_second.get(), &window::MainWindow::opened);
        m_second->libraries().open(m_library);
        QVERIFY(opened.wait(20'000) && !opened.first().first().toBool());
        QVERIFY(m_second->findChild<QLabel *>(u"startSentence"_s)->text().contains(u"open in another window or program"_s));
        opened.clear();
        m_second->findChild<QCommandLinkButton *>(u"start/readOnly"_s)->click();
        QVERIFY(opened.wait(20'000) && opened.first().first().toBool());
        openDocument(*m_second);
    }
    static void comeBackTo(window::MainWindow &window)
    {
        QEvent event(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &event);
    }
    static const QList<model::Annotation> &notes(const window::MainWindow &window) { return window.tabs().reader()->annotations().annotations(); }
    static bool hasComment(const window::MainWindow &window, const QString &comment)
    {
        return std::ranges::contains(notes(window), comment, &model::Annotation::comment);
    }
    static void addNote(window::MainWindow &window, const QString &comment) { addNote(*window.tabs().reader(), comment); }
    static void addNote(window::ReaderPage &page, const QString &comment)
    {
        model::Annotation note = application::newAnnotation(model::AnnotationKind::ParagraphNote);
        const model::Passage &passage = page.content().passages.at(3);
        note.record = page.content().work.id;
        note.text = page.content().text.id;
        note.passage = passage.id;
        note.address = passage.address.text();
        note.comment = comment;
        page.annotations().add({note}, u"Note"_s);
    }
    static void select(window::MainWindow &window, const QString &words)
    {
        auto *view = window.tabs().reader()->pane().view();
        const QTextCursor cursor = view->document()->find(words);
        QVERIFY(!cursor.isNull());
        view->setTextCursor(cursor);
    }
    QStringList annotateCall(const QString &comment) const
    {
        return {u"--library"_s, m_library, u"annotate"_s, u"A/HRC/RES/57/12 OP9"_s, u"--kind"_s, u"paragraph-note"_s, u"--comment"_s, comment};
    }

    std::unique_ptr<window::MainWindow> m_second;
};

QTEST_MAIN(TestTwoWindows)
#include "tst_twowindows.moc"
