// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is killed while somebody works: the test starts itself anew as the one that is killed.
#include "../windowfixture.h"

#include <application/annotations.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/readinglook.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using presentation::Setting;

namespace {

const QString kSymbol = u"A/HRC/RES/57/12"_s;
const QString kComment = u"half of a thou"_s;
constexpr int kMostThatIsLost = 2000; // Milliseconds.
constexpr int kPatience = 120'000;

}

/// Somebody who works until the process is killed. Uses the settings and the library of another home.
class Work : private WindowFixture
{
public:
    explicit Work(const QString &home)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home + u"/settings"_s);
        m_library = home + u"/library"_s;
    }

    /// Opens three tabs, reads on in one, chooses a look, puts a dock away, and begins a comment.
    bool begin()
    {
        start();
        if (!openLibrary())
            return false;
        window::Tabs &tabs = m_window->tabs();
        tabs.openPage(u"matrix"_s);
        m_window->navigation().openReference(u"A/HRC/RES/57/13"_s);
        if (!QTest::qWaitFor([&tabs] { return tabs.reader() && tabs.reader()->content().hasText(); }, kPatience))
            return false;
        m_window->actions().action(u"view.beside"_s)->trigger();
        const auto target = m_window->libraries().library()->library().run(application::target(kSymbol));
        if (!target)
            return false;
        tabs.openPlace({target->record.id, u"en"_s, {}, {}}, presentation::OpenIn::NewTab);
        const auto isThere = [&tabs] { return tabs.reader() && tabs.reader()->symbol() == kSymbol && tabs.reader()->content().hasText(); };
        if (!QTest::qWaitFor(isThere, kPatience))
            return false;
        tabs.reader()->show({target->record.id, u"en"_s, model::Address(u"OP8"_s), {}});
        m_settings->setValue(Setting::ReaderColours, u"sepia"_s);
        part<QDockWidget>(u"dock/library"_s)->hide();
        return write();
    }

private:
    bool write()
    {
        const window::ReaderPage &page = *m_window->tabs().reader();
        auto *view = page.findChild<window::ReaderView *>();
        const QTextCursor words = view->document()->find(u"local governments"_s, view->textCursor().block().position());
        if (words.isNull())
            return false;
        view->setTextCursor(words);
        page.pane().addNote();
        auto *comment = page.findChild<QPlainTextEdit *>(u"commentText"_s);
        if (!QTest::qWaitFor([comment] { return comment->isVisible(); }, kPatience))
            return false;
        QTest::keyClicks(comment, kComment);
        return true;
    }
};

class TestKilled : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestKilled()
        : WindowFixture(u"killed-"_s)
    {
    }

private slots:
    void initTestCase() { VERIFY_RESULT(pipeline::makeSampleLibrary(m_library)); }
    void cleanup() { stop(); }

    void whatOneWorkedOnIsThere()
    {
        killAtWork();
        // The next start, in the same home.
        m_settings = std::make_unique<presentation::Settings>();
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_appearance = std::make_unique<window::Appearance>(*m_settings);
        makeWindow();
        QVERIFY(openLibrary());
        window::Tabs &tabs = m_window->tabs();
        for (const QString &page : {u"matrixPage"_s, u"besidePage"_s, u"readerPage"_s})
            QVERIFY2(m_window->findChild<QWidget *>(page), qPrintable(page));
        QTRY_VERIFY(tabs.reader() && tabs.reader()->symbol() == kSymbol && tabs.reader()->content().hasText());
        QTRY_COMPARE(tabs.reader()->place().address.text(), u"OP8"_s);
        QCOMPARE(presentation::ReadingLook::of(*m_settings).colours, presentation::PageColours::Sepia);
        QVERIFY(!m_settings->value(Setting::WindowGeometry).toByteArray().isEmpty());
        QVERIFY(part<QDockWidget>(u"dock/library"_s)->isHidden());
        auto *comment = tabs.reader()->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTRY_VERIFY(comment->isVisible());
        QCOMPARE(comment->toPlainText(), kComment);
        QTest::keyClick(comment, Qt::Key_Escape);
        QTRY_VERIFY(std::ranges::contains(tabs.reader()->annotations().annotations(), kComment, &model::Annotation::comment));
    }

private:
    void killAtWork()
    {
        QProcess work;
        work.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        work.start(QCoreApplication::applicationFilePath(), {u"--work-in"_s, home({})});
        QVERIFY(work.waitForStarted());
        QByteArray said;
        while (!said.contains("working") && work.waitForReadyRead(kPatience))
            said += work.readAllStandardOutput();
        QVERIFY2(said.contains("working"), said.constData());
        QTest::qWait(kMostThatIsLost);
        work.kill();
        QVERIFY(work.waitForFinished());
        QCOMPARE(work.exitStatus(), QProcess::CrashExit);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (const qsizetype at = arguments.indexOf(u"--work-in"_s); at >= 0) {
        Work work(arguments.value(at + 1));
        std::puts(work.begin() ? "working" : "failed");
        std::fflush(stdout);
        return app.exec();
    }
    QTEST_SET_MAIN_SOURCE_PATH
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed.moc"
