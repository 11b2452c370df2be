// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour over the real window: it is offered once, led by the keyboard, and lies where it can be read.
#include "../windowfixture.h"

#include <window/controls/messagebar.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>
#include <window/shell/tour.h>

#include <QDockWidget>
#include <QLabel>
#include <QStandardPaths>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTour : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestTour()
        : WindowFixture(u"tour-"_s)
    {
    }

private slots:
    void initTestCase();
    void init();
    void cleanup() { stop(); }
    void isOfferedOnceInTheSample();
    void goesRoundByKeyboard();
    void escapeLeaves();
    void staysInsideTheWindow_data();
    void staysInsideTheWindow();

private:
    window::Tour *startTour();
};

void TestTour::initTestCase()
{
    qputenv("XDG_DATA_HOME", home(u"data"_s).toUtf8());
}

void TestTour::init()
{
    start();
    QVERIFY(opens([this] { m_window->libraries().openSample(); }));
}

window::Tour *TestTour::startTour()
{
    m_window->actions().action(u"help.tour"_s)->trigger();
    return m_window->findChild<window::Tour *>(u"tour"_s);
}

void TestTour::isOfferedOnceInTheSample()
{
    auto *message = m_window->findChild<window::MessageBar *>(u"messageBar"_s);
    QVERIFY(message->isVisible());
    const auto buttons = message->findChildren<QToolButton *>();
    const auto offer = std::ranges::find_if(buttons, [](const QToolButton *button) { return button->text() == u"Take the Tour"; });
    QVERIFY(offer != buttons.cend());
    (*offer)->click();
    auto *tour = m_window->findChild<window::Tour *>(u"tour"_s);
    QVERIFY(tour && tour->isVisible());
    QTest::keyClick(tour, Qt::Key_Escape);
    makeWindow();
    QVERIFY(opens([this] { m_window->libraries().openSample(); }));
    QVERIFY(!m_window->findChild<window::MessageBar *>(u"messageBar"_s)->isVisible());
}

void TestTour::goesRoundByKeyboard()
{
    window::Tour *tour = startTour();
    QVERIFY(tour);
    auto *title = tour->findChild<QLabel *>(u"tourTitle"_s);
    QStringList titles;
    for (int step = 0; step < window::Tour::stepCount(); ++step) {
        QCOMPARE(tour->step(), step);
        titles.append(title->text());
        if (step == 1)
            QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
        shoot(QString::number(step + 1));
        if (step == 3)
            QTRY_VERIFY(!m_window->findChild<QDockWidget *>(u"dock/links"_s)->visibleRegion().isEmpty());
        QTest::keyClick(tour, Qt::Key_Right);
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), window::Tour::stepCount());
    QVERIFY(!tour->isVisible());
    QVERIFY(m_settings->value(presentation::Setting::TourSeen).toBool());
}

void TestTour::escapeLeaves()
{
    const QPointer<window::Tour> tour = startTour();
    QVERIFY(tour);
    QTest::keyClick(tour, Qt::Key_Escape);
    QTRY_VERIFY(!tour);
    // Its frame goes with it.
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"tourFrame"_s));
}

void TestTour::staysInsideTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide, English") << u"en"_s << QSize(1600, 1000);
    QTest::newRow("narrow, English") << u"en"_s << QSize(900, 600);
    QTest::newRow("wide, Arabic") << u"ar"_s << QSize(1600, 1000);
    QTest::newRow("narrow, Arabic") << u"ar"_s << QSize(900, 600);
}

void TestTour::staysInsideTheWindow()
{
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    m_settings->setValue(presentation::Setting::UiLanguage, language);
    m_window->resize(size);
    window::Tour *tour = startTour();
    for (int step = 0; step < window::Tour::stepCount(); ++step) {
        QCoreApplication::processEvents();
        QVERIFY2(m_window->rect().contains(tour->geometry()), qPrintable(u"step %1"_s.arg(step)));
        shoot(u"%1-%2-%3"_s.arg(language).arg(size.width()).arg(step + 1));
        if (step + 1 < window::Tour::stepCount())
            tour->goTo(step + 1);
    }
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
