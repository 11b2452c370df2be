// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Today over the real window: what it shows, where its lines lead, and what it remembers.
#include "../windowfixture.h"

#include <application/imports.h>
#include <application/packs.h>
#include <application/records.h>
#include <application/savedsearches.h>
#include <application/usememory.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/todaymodel.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/screens/library/todaypage.h>
#include <window/screens/library/todayview.h>
#include <window/screens/packs/packpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/startpage.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestToday : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestToday()
        : WindowFixture(u"today-"_s)
    {
    }

private slots:
    void init();
    void cleanup() { stop(); }
    void standsOnTheStartPage();
    void anEmptyLibraryHasNothingToSay();
    void comesBackWhenThereIsSomethingToSay();
    void isReadOnceItIsShown();
    void aLineOpensItsThing();
    void foldedBlocksStayFolded();
    void savedSearchIsSeenWhenItIsOpened();
    void whatWasReadIsGoneOnWith();
    void theModelIsSound();
    void pictures();

private:
    void openSample();
    void openTab();
    QTreeView *rows(const QString &name) const { return m_window->tabs().currentWidget()->findChild<QTreeView *>(name); }
    /// The heading with this key in the front tab; the view that has it.
    QModelIndex heading(const QString &key, QTreeView **view = nullptr) const;
    void addPack(const QString &title);
};

void TestToday::init()
{
    newHome();
    start();
}

void TestToday::openSample()
{
    VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
    QVERIFY(openLibrary());
}

void TestToday::openTab()
{
    m_window->actions().action(u"go.today"_s)->trigger();
    QVERIFY(qobject_cast<window::TodayPage *>(m_window->tabs().currentWidget()));
    auto *view = m_window->tabs().currentWidget()->findChild<window::TodayView *>();
    QTRY_VERIFY(view->hasLines());
}

QModelIndex TestToday::heading(const QString &key, QTreeView **view) const
{
    for (const QString &name : {u"todayFirst"_s, u"todaySecond"_s}) {
        QTreeView *tree = rows(name);
        const auto *model = static_cast<presentation::TodayModel *>(tree->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->keyAt(model->index(row, 0)) != key)
                continue;
            if (view)
                *view = tree;
            return model->index(row, 0);
        }
    }
    return {};
}

void TestToday::addPack(const QString &title)
{
    model::Pack pack;
    pack.title = title;
    VERIFY_RESULT(m_window->library()->library().run(application::storePack(pack)));
}

void TestToday::standsOnTheStartPage()
{
    openSample();
    auto *start = part<window::StartPage>(u"startPage"_s);
    QVERIFY(start->isVisible());
    QTRY_VERIFY(start->today() && start->today()->isVisible());
    QTRY_VERIFY(start->today()->hasLines());
    // The three actions are still there.
    QVERIFY(part<QWidget>(u"start/file.import"_s)->isVisible());
    m_window->libraries().close();
    QVERIFY(!start->today());
}

void TestToday::anEmptyLibraryHasNothingToSay()
{
    QVERIFY(opens([this] { m_window->libraries().create(m_library); }));
    auto *start = part<window::StartPage>(u"startPage"_s);
    QTest::qWait(300);
    QVERIFY(!start->today()->isVisible());
    m_window->actions().action(u"go.today"_s)->trigger();
    // It is said once the library was asked.
    QTRY_VERIFY(std::ranges::any_of(m_window->tabs().currentWidget()->findChildren<QLabel *>(),
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"Nothing is due"); }));
    shoot(u"empty-en"_s);
}

void TestToday::comesBackWhenThereIsSomethingToSay()
{
    QVERIFY(opens([this] { m_window->libraries().create(m_library); }));
    const window::TodayView *onStart = part<window::StartPage>(u"startPage"_s)->today();
    QSignalSpy loaded(onStart, &window::TodayView::loaded);
    QVERIFY(loaded.count() > 0 || loaded.wait());
    QVERIFY(!onStart->isVisible());
    addPack(u"Brief on lamps"_s);
    QTRY_VERIFY(onStart->isVisible());
    QVERIFY(onStart->hasLines());
}

void TestToday::isReadOnceItIsShown()
{
    openSample();
    m_window->tabs().openPage(u"matrix"_s);
    makeWindow();
    QVERIFY(openLibrary());
    const window::TodayView *onStart = part<window::StartPage>(u"startPage"_s)->today();
    QSignalSpy loaded(onStart, &window::TodayView::loaded);
    QVERIFY(!loaded.wait(1000));
    m_window->tabs().closePage(0);
    QVERIFY(loaded.count() > 0 || loaded.wait());
    QVERIFY(onStart->isVisible());
    // The tab, empty at first, as well.
    m_window->libraries().close();
    QVERIFY(opens([this] { m_window->libraries().create(home(u"other"_s)); }));
    m_window->actions().action(u"go.today"_s)->trigger();
    const auto *onTab = m_window->tabs().currentWidget()->findChild<window::TodayView *>();
    QSignalSpy loadedOnTab(onTab, &window::TodayView::loaded);
    QVERIFY(loadedOnTab.wait());
    QVERIFY(!onTab->isVisible());
    addPack(u"Brief on lamps"_s);
    QTRY_VERIFY(onTab->isVisible());
}

void TestToday::aLineOpensItsThing()
{
    openSample();
    addPack(u"Brief on lamps"_s);
    openTab();
    QTreeView *view = nullptr;
    QTRY_VERIFY(heading(u"packs"_s, &view).isValid());
    const QModelIndex line = view->model()->index(0, 0, heading(u"packs"_s));
    QCOMPARE(line.data().toString(), u"Brief on lamps"_s);
    QCOMPARE(line.data(presentation::SubtitleRole).toString(), u"empty"_s);
    view->scrollTo(line);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(line).center());
    QVERIFY(qobject_cast<window::PackPage *>(m_window->tabs().currentWidget()));
    // By keyboard, a suggestion leads to its document; Back leads to Today again.
    openTab();
    QTRY_VERIFY(heading(u"suggestions"_s, &view).isValid());
    const QModelIndex suggestion = view->model()->index(0, 0, heading(u"suggestions"_s));
    view->setCurrentIndex(suggestion);
    QTest::keyClick(view, Qt::Key_Return);
    const QString name = suggestion.data().toString();
    QTRY_COMPARE(m_window->tabs().reader() ? presentation::names::record(m_window->tabs().reader()->content().work) : QString(), name);
    QTRY_VERIFY(m_window->actions().action(u"go.back"_s)->isEnabled());
    m_window->actions().action(u"go.back"_s)->trigger();
    QVERIFY(qobject_cast<window::TodayPage *>(m_window->tabs().currentWidget()));
}

void TestToday::foldedBlocksStayFolded()
{
    openSample();
    openTab();
    QTreeView *view = nullptr;
    const QModelIndex suggestions = heading(u"suggestions"_s, &view);
    QVERIFY(suggestions.isValid() && view->isExpanded(suggestions));
    view->setCurrentIndex(suggestions);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!view->isExpanded(heading(u"suggestions"_s)));
    // The library changes and the blocks are read anew; the language changes; the program starts again.
    addPack(u"One more"_s);
    QTRY_VERIFY(heading(u"packs"_s).isValid());
    QVERIFY(!view->isExpanded(heading(u"suggestions"_s)));
    m_window->actions().action(u"view.languageAr"_s)->trigger();
    QCoreApplication::processEvents();
    QVERIFY(heading(u"suggestions"_s).data().toString() != u"Suggestions to review"_s);
    QVERIFY(!view->isExpanded(heading(u"suggestions"_s)));
    m_window->actions().action(u"view.languageEn"_s)->trigger();
    makeWindow();
    QVERIFY(openLibrary());
    QTRY_VERIFY(qobject_cast<window::TodayPage *>(m_window->tabs().currentWidget()));
    QTRY_VERIFY(heading(u"suggestions"_s, &view).isValid());
    QVERIFY(!view->isExpanded(heading(u"suggestions"_s)));
    QVERIFY(view->isExpanded(heading(u"packs"_s)));
}

void TestToday::savedSearchIsSeenWhenItIsOpened()
{
    openSample();
    const auto &library = m_window->library()->library();
    const auto saved = library.run(application::saveSearch(u"Lamps"_s, u"lamps"_s));
    VERIFY_RESULT(saved);
    jobs::JobControl control;
    QCOMPARE(application::importFiles(library, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added), 1);
    openTab();
    QTreeView *view = nullptr;
    QTRY_VERIFY(heading(u"new"_s, &view).isValid());
    const QModelIndex line = view->model()->index(0, 0, heading(u"new"_s));
    QCOMPARE(line.data().toString(), u"Lamps"_s);
    view->setCurrentIndex(line);
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m_window->tabs().search() || QTest::qWaitFor([this] { return m_window->tabs().search() != nullptr; }));
    QCOMPARE(m_window->tabs().search()->query(), u"lamps"_s);
    QTRY_VERIFY(application::today(library, QDate::currentDate())->searches.isEmpty());
}

void TestToday::whatWasReadIsGoneOnWith()
{
    openSample();
    const auto record = m_window->library()->library().run(application::resolve(*model::Reference::parse(u"A/HRC/RES/57/12"_s)));
    VERIFY_RESULT(record);
    m_window->navigation().openPlace({record->id, u"en"_s, model::Address(u"OP4"_s), {}}, presentation::OpenIn::NewTab);
    QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
    QTRY_COMPARE(m_window->tabs().reader()->place().address.text(), u"OP4"_s);
    // A moment is enough; what is only passed by is not read.
    QTRY_VERIFY(!application::UseMemory(m_window->libraries().folder()).readings().isEmpty());
    m_window->tabs().closePage(m_window->tabs().currentIndex());
    openTab();
    QTreeView *view = nullptr;
    QTRY_VERIFY(heading(u"continue"_s, &view).isValid());
    const QModelIndex line = view->model()->index(0, 0, heading(u"continue"_s));
    QVERIFY2(line.data(presentation::SubtitleRole).toString().contains(u"OP4"), qPrintable(line.data(presentation::SubtitleRole).toString()));
    QCOMPARE(line.data(presentation::TrailingRole).toString(), u"today"_s);
    view->setCurrentIndex(line);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().address.text() == u"OP4"_s);
}

void TestToday::theModelIsSound()
{
    openSample();
    const auto today = application::today(m_window->library()->library(), QDate::currentDate());
    VERIFY_RESULT(today);
    for (const auto column : {presentation::TodayColumn::First, presentation::TodayColumn::Second}) {
        presentation::TodayModel model(column);
        QAbstractItemModelTester tester(&model);
        model.setToday(*today);
        model.retranslate();
        model.setToday({});
        QCOMPARE(model.rowCount(), 0);
    }
}

void TestToday::pictures()
{
    openSample();
    addPack(u"Brief: HRC 60"_s);
    const auto record = m_window->library()->library().run(application::resolve(*model::Reference::parse(u"A/HRC/RES/57/12"_s)));
    VERIFY_RESULT(record);
    application::UseMemory(m_window->libraries().folder()).addReading({record->id, u"en"_s, u"OP8"_s, QDateTime::currentDateTimeUtc().addDays(-1)});
    for (const QString &language : {u"En"_s, u"Ar"_s}) {
        m_window->actions().action(u"view.language"_s + language)->trigger();
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
            m_window->tabs().detach();
            m_window->tabs().attach(*m_window->library(), *m_window->imports().controller());
            part<window::StartPage>(u"startPage"_s)->today()->reload();
            shoot(u"start-%1-%2"_s.arg(language, scheme));
            openTab();
            shoot(u"tab-%1-%2"_s.arg(language, scheme));
        }
    }
    m_window->resize(900, 700);
    shoot(u"narrow"_s);
}

QTEST_MAIN(TestToday)
#include "tst_today.moc"
