// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"

#include <presentation/actions/actionregistry.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/detachedwindow.h>
#include <window/shell/tabs.h>

#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using window::DetachedWindow;

/// Tabs in windows of their own.
class TestDetached : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestDetached()
        : WindowFixture(u"detached-"_s)
    {
    }

private slots:
    void initTestCase() { VERIFY_RESULT(pipeline::makeSampleLibrary(m_library)); }
    void init()
    {
        start();
        QVERIFY(openLibrary());
        m_window->tabs().openPage(u"matrix"_s);
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
    }
    void cleanup() { stop(); }

    void aTabGetsAWindowAndComesBack()
    {
        window::Tabs &tabs = m_window->tabs();
        const QPointer<window::TabPage> page = tabs.page();
        const int count = tabs.count();
        detach();
        QCOMPARE(tabs.count(), count - 1);
        QCOMPARE(detached()->page(), page.data());
        QVERIFY2(detached()->windowTitle().contains(u"57/12"_s), qPrintable(detached()->windowTitle()));
        shoot(*detached(), u"window"_s);
        detached()->findChild<QToolButton *>(u"putBack"_s)->click();
        QCOMPARE(tabs.count(), count);
        QCOMPARE(tabs.page(), page.data());
        QVERIFY(tabs.tabText(tabs.currentIndex()).contains(u"57/12"_s));
        QTRY_VERIFY(!detached());
        // Closing a window loses nothing either.
        detach();
        detached()->close();
        QCOMPARE(tabs.page(), page.data());
        QTRY_VERIFY(!detached());
    }

    void commandsWorkInTheWindowThatIsActive()
    {
        window::Tabs &tabs = m_window->tabs();
        detach();
        QVERIFY(QTest::qWaitForWindowActive(detached()));
        QTRY_VERIFY(tabs.reader() && tabs.reader()->symbol() == "A/HRC/RES/57/12"_L1);
        QVERIFY(m_window->actions().action(u"edit.copyCitation"_s)->isEnabled());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(!tabs.reader());
        QTRY_VERIFY(!m_window->actions().action(u"edit.copyCitation"_s)->isEnabled());
    }

    void itComesBackAtTheNextStart()
    {
        detach();
        detached()->resize(640, 480);
        const int count = m_window->tabs().count();
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(detached());
        QCOMPARE(m_window->tabs().count(), count);
        QTRY_VERIFY(detached()->windowTitle().contains(u"57/12"_s));
        QCOMPARE(detached()->size(), QSize(640, 480));
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        detach();
        m_language->choose(u"ar"_s);
        QCoreApplication::processEvents();
        QCOMPARE(detached()->findChild<QToolButton *>(u"putBack"_s)->text(), u"إعادة"_s);
        QCOMPARE(detached()->layoutDirection(), Qt::RightToLeft);
        shoot(*detached(), u"ar"_s);
    }

    void itsTitleSpeaksTheLanguageOfTheWindow()
    {
        m_window->tabs().openPage(u"matrix"_s);
        detach();
        const QString english = detached()->windowTitle();
        m_language->choose(u"fr"_s);
        QTRY_VERIFY(detached()->windowTitle() != english);
        QCOMPARE(detached()->windowTitle(), detached()->page()->title());
    }

    void aSecondOpeningFindsTheWindow()
    {
        window::Tabs &tabs = m_window->tabs();
        window::TabPage *reader = tabs.page();
        detach();
        tabs.openPage(u"matrix"_s);
        window::TabPage *matrix = tabs.page();
        tabs.openPlace(reader->location()->place, presentation::OpenIn::NewTab);
        QCOMPARE(tabs.page(), reader);
        QCOMPARE(tabs.count(), 1);
        // What is in no window comes to the front among the tabs.
        tabs.openPage(u"matrix"_s);
        QCOMPARE(tabs.page(), matrix);
        tabs.openPage(presentation::NavigationTarget::annotations().text);
        QCOMPARE(tabs.page()->key(), presentation::NavigationTarget::annotations().text);
        tabs.openSearch()->setQuery(u"lamps"_s);
        window::TabPage *search = tabs.page();
        detach();
        QCOMPARE(tabs.searchTab(), search);
        QCOMPARE(tabs.openSearch(), search);
        QCOMPARE(tabs.search(), search);
        tabs.openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        window::TabPage *list = tabs.page();
        detach();
        tabs.openList(presentation::NavigationTarget::ofKind(model::RecordKind::Event));
        QCOMPARE(tabs.page(), list);
        QCOMPARE(tabs.count(), 2);
        QCOMPARE(tabs.pages().size(), 5);
    }

    void theSameTabIsInFrontAtTheNextStart()
    {
        detach();
        m_window->tabs().openPage(presentation::NavigationTarget::annotations().text);
        m_window->tabs().openPage(u"matrix"_s);
        makeWindow();
        QVERIFY(openLibrary());
        QTRY_VERIFY(detached());
        QCOMPARE(m_window->tabs().count(), 2);
        QCOMPARE(static_cast<window::TabPage *>(m_window->tabs().currentWidget())->key(), u"matrix"_s);
    }

    /// The last of all: the document is gone then.
    void whatIsDeletedLosesItsWindow()
    {
        const QPointer<window::TabPage> page = m_window->tabs().page();
        detach();
        QVERIFY(QTest::qWaitForWindowActive(detached()));
        QTRY_COMPARE(m_window->tabs().page(), page.data());
        m_window->actions().action(u"edit.delete"_s)->trigger();
        QTRY_VERIFY(!detached());
        QVERIFY(!page);
        QVERIFY(m_window->tabs().hasClosed());
        QVERIFY(!m_window->tabs().reader());
    }

private:
    void detach() { m_window->actions().action(u"view.detachTab"_s)->trigger(); }
    DetachedWindow *detached() const { return m_window->findChild<DetachedWindow *>(); }
};

QTEST_MAIN(TestDetached)
#include "tst_detached.moc"
