// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A story over the real window and a real library in a temporary folder. Screenshots go to the folder AIDE_SCREENSHOTS.
#include "../windowfixture.h"

#include <application/librarycreation.h>
#include <presentation/actions/actionregistry.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/search/searchbox.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/gotobar.h>
#include <window/shell/quickopen.h>
#include <window/shell/startpage.h>
#include <window/shell/tabs.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestShell : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { start(); }
    void cleanup() { stop(); }
    void missingLibraryIsExplained();
    void treeCountsAndListOpensDocument();
    void theFirstRowOfAListIsSelectedAndShownBeside();
    void searchFindsAndOpensTheParagraph();
    void facetNarrowsTheSearch();
    void languageSwitchesAtOnce();
    void everyActionHasTextAndItsOwnKey();
    void actionsFollowWhatThereIs();
    void backReturnsToTheList();
    void closedTabComesBack();
    void tabsComeBackAtTheNextStart();
    void importReportsWhatFailed();
    void quickOpenAndGoTo();
    void librariesOfBeforeAreOffered();
    void screenshots();

private:
    void open();
    void setLanguage(const QString &code);
    QModelIndex treeIndex(const presentation::NavigationTarget &key) const;
    void showList(const presentation::NavigationTarget &key);
    window::ReaderPage *openFirstDocument();
};

void TestShell::initTestCase()
{
    VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
}

void TestShell::librariesOfBeforeAreOffered()
{
    const QString other = home(u"Bücher & more"_s);
    VERIFY_RESULT(application::makeLibrary(other, application::NewLibrary::Empty));
    open();
    QVERIFY(opens([&] { m_window->libraries().open(other); }));
    QMenu *menu = m_window->actions().action(u"file.openRecent"_s)->menu();
    QVERIFY(menu);
    emit menu->aboutToShow();
    // The one that is open is not offered.
    QCOMPARE(menu->actions().first()->data().toString(), m_library);
    QVERIFY(opens([&] { menu->actions().first()->trigger(); }));
    QCOMPARE(m_window->libraries().folder(), m_library);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().first()->data().toString(), other);
    QVERIFY(menu->actions().first()->text().contains(u"Bücher && more"_s));
    // One that is gone is not, and the list can be cleared.
    QVERIFY(QDir(other).removeRecursively());
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->actions().last()->trigger();
    QVERIFY(m_settings->value(presentation::Setting::RecentLibraries).toStringList().isEmpty());
}

void TestShell::open()
{
    QVERIFY(openLibrary());
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    QVERIFY(tree);
    QTRY_VERIFY(tree->model()->index(0, 0).data(presentation::LibraryTreeModel::CountRole).toInt() > 0);
}

void TestShell::setLanguage(const QString &code)
{
    m_window->actions().action(u"view.language"_s + code.at(0).toUpper() + code.at(1))->trigger();
    QCoreApplication::processEvents();
}

QModelIndex TestShell::treeIndex(const presentation::NavigationTarget &key) const
{
    return part<window::LibraryTree>(u"libraryTree"_s)->treeModel()->indexOf(key);
}

void TestShell::showList(const presentation::NavigationTarget &key)
{
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    const QModelIndex index = treeIndex(key);
    QVERIFY(index.isValid());
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    auto *rows = part<QListView>(u"listRows"_s);
    QTRY_COMPARE(rows->model()->rowCount(), index.data(presentation::LibraryTreeModel::CountRole).toInt());
}

window::ReaderPage *TestShell::openFirstDocument()
{
    showList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    auto *rows = part<QListView>(u"listRows"_s);
    rows->setCurrentIndex(rows->model()->index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    [&] { QTRY_VERIFY(page && !page->title().isEmpty()); }();
    return page;
}

void TestShell::missingLibraryIsExplained()
{
    QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
    m_window->libraries().open(home(u"nowhere"_s));
    QVERIFY(opened.wait());
    QVERIFY(!opened.first().first().toBool());
    QCOMPARE(part<window::StartPage>(u"startPage"_s)->state(), window::StartPage::State::Failed);
    const QString said = part<QLabel>(u"startSentence"_s)->text();
    QVERIFY(said.contains(QString::fromUtf8(base::causeOf(base::ErrorCode::NotALibrary))));
    QVERIFY(said.contains(QString::fromUtf8(base::remedyOf(base::ErrorCode::NotALibrary))));
    QVERIFY(!m_window->actions().action(u"file.import"_s)->isEnabled());
    QVERIFY(m_window->actions().action(u"file.open"_s)->isEnabled());
    QVERIFY(!part<window::SearchBox>(u"searchBox"_s)->isEnabled());
    shoot(u"start-failed"_s);
    // From here a library can still be opened.
    open();
}

void TestShell::theFirstRowOfAListIsSelectedAndShownBeside()
{
    open();
    showList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    auto *rows = part<QListView>(u"listRows"_s);
    QTRY_COMPARE(rows->currentIndex().row(), 0);
    QTRY_VERIFY(m_window->tabs().reader() && !m_window->tabs().reader()->title().isEmpty());
    // What was chosen stays chosen when the library changes.
    rows->setCurrentIndex(rows->model()->index(1, 0));
    const QString chosen = rows->currentIndex().data().toString();
    QSignalSpy reset(rows->model(), &QAbstractItemModel::modelReset);
    emit m_window->library()->changed();
    QTRY_VERIFY(reset.count() > 0);
    QCOMPARE(rows->currentIndex().data().toString(), chosen);
    QVERIFY(rows->selectionModel()->isSelected(rows->currentIndex()));
}

void TestShell::treeCountsAndListOpensDocument()
{
    open();
    window::ReaderPage *page = openFirstDocument();
    QVERIFY(page);
    QVERIFY(!page->symbol().isEmpty());
    QVERIFY(m_window->windowTitle().contains(page->title()));
    // The same document again is no second tab.
    const int tabs = m_window->tabs().count();
    m_window->navigation().openPlace(page->place(), presentation::OpenIn::NewTab);
    QCOMPARE(m_window->tabs().count(), tabs);
}

void TestShell::searchFindsAndOpensTheParagraph()
{
    open();
    auto *box = part<window::SearchBox>(u"searchBox"_s);
    box->setFocus();
    QTest::keyClicks(box, u"\"smart city\""_s);
    QTRY_VERIFY(m_window->tabs().search());
    auto *hits = part<QTreeView>(u"searchHits"_s);
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    QVERIFY(box->hasFocus());
    QCOMPARE(m_window->tabs().search()->query(), u"\"smart city\""_s);
    QTRY_VERIFY(!part<QLabel>(u"searchSentence"_s)->text().isEmpty());
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(hits->hasFocus());
    const QModelIndex first = hits->model()->index(0, 0, hits->model()->index(0, 0));
    QCOMPARE(hits->currentIndex(), first);
    QTest::keyClick(hits, Qt::Key_Return);
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(page);
    QTRY_VERIFY(page->place().record.isValid());
    QVERIFY(!box->hasFocus());
}

void TestShell::facetNarrowsTheSearch()
{
    open();
    auto *box = part<window::SearchBox>(u"searchBox"_s);
    QTest::keyClicks(box, u"the"_s);
    QTRY_VERIFY(part<QTreeView>(u"facets"_s));
    auto *facets = part<QTreeView>(u"facets"_s);
    QTRY_VERIFY(facets->model()->rowCount() > 0);
    const QModelIndex heading = facets->model()->index(0, 0);
    const QModelIndex value = facets->model()->index(0, 0, heading);
    QTest::mouseClick(facets->viewport(), Qt::LeftButton, {}, facets->visualRect(value).center());
    QTRY_VERIFY(box->text().startsWith(u"the "_s));
    QVERIFY(box->text().contains(u':'));
    QTRY_COMPARE(
        facets->model()->index(0, 0, facets->model()->index(0, 0)).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestShell::languageSwitchesAtOnce()
{
    open();
    openFirstDocument();
    const QModelIndex states = treeIndex(presentation::NavigationTarget::ofKind(model::RecordKind::State));
    QVERIFY(states.model()->rowCount(states) > 0);
    const auto stateNames = [&states] {
        QStringList names;
        for (int row = 0; row < states.model()->rowCount(states); ++row)
            names.append(states.model()->index(row, 0, states).data().toString());
        return names;
    };
    const QStringList english = stateNames();
    const int tabs = m_window->tabs().count();
    const QString fileEnglish = m_window->actions().action(u"file.import"_s)->text();
    QTranslator french;
    const bool translated
        = french.load(u":/i18n/aide-memoire_fr.qm"_s) && !french.translate("Action", "Import Files…").isEmpty();

    setLanguage(u"fr"_s);
    QVERIFY(stateNames() != english);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    if (translated)
        QVERIFY(m_window->actions().action(u"file.import"_s)->text() != fileEnglish);
    const QKeySequence back = m_window->actions().action(u"go.back"_s)->shortcut();

    setLanguage(u"ar"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(m_window->actions().action(u"go.forward"_s)->shortcut(), back);
    QCOMPARE(QLocale().toString(57), u"57"_s); // Western digits.
    QTRY_VERIFY(part<window::LibraryTree>(u"libraryTree"_s)->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);

    setLanguage(u"en"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(stateNames(), english);
    QCOMPARE(m_window->actions().action(u"file.import"_s)->text(), fileEnglish);
    QCOMPARE(m_window->tabs().count(), tabs);
}

void TestShell::everyActionHasTextAndItsOwnKey()
{
    for (const QString &code : presentation::Language::available()) {
        setLanguage(code);
        QHash<QString, QString> holders;
        for (const QAction *action : m_window->actions().actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            const auto keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
                const QString text = key.toString(QKeySequence::PortableText);
                QVERIFY2(!holders.contains(text),
                    qPrintable(text + u": " + holders.value(text) + u' ' + action->objectName()));
                holders.insert(text, action->objectName());
            }
        }
        // Every action can be reached from the menu bar.
        QSet<QAction *> reachable;
        const auto menus = m_window->menuBar()->findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            if (!menu->objectName().startsWith(u"menu/"_s))
                continue; // Qt's own, for what does not fit the bar.
            QVERIFY2(!menu->title().isEmpty(), qPrintable(menu->objectName()));
            for (QAction *action : menu->actions())
                reachable.insert(action);
        }
        for (QAction *action : m_window->actions().actions())
            QVERIFY2(reachable.contains(action), qPrintable(action->objectName()));
    }
    // The keys that users bring from other programs.
    const presentation::ActionRegistry &actions = m_window->actions();
    setLanguage(u"en"_s);
    const auto holder = [&actions](const QString &key) { return actions.holderOf(QKeySequence(key), {}); };
    QCOMPARE(holder(u"Ctrl+F"_s), u"edit.find"_s);
    QCOMPARE(holder(u"Ctrl+Shift+F"_s), u"edit.advancedSearch"_s);
    QCOMPARE(holder(u"Ctrl+G"_s), u"go.to"_s);
    QCOMPARE(holder(u"Ctrl+K"_s), u"go.quickOpen"_s);
    QCOMPARE(holder(u"Alt+1"_s), u"annotate.highlight"_s);
    QCOMPARE(holder(u"Ctrl+Shift+T"_s), u"go.reopenTab"_s);
}

void TestShell::actionsFollowWhatThereIs()
{
    const auto enabled = [this](const QString &id) { return m_window->actions().action(id)->isEnabled(); };
    QVERIFY(!enabled(u"file.print"_s));
    QVERIFY(!enabled(u"go.back"_s));
    QVERIFY(!enabled(u"file.closeTab"_s));
    open();
    QVERIFY(enabled(u"file.import"_s));
    QVERIFY(!enabled(u"file.print"_s));
    openFirstDocument();
    for (const QString &id :
        {u"file.print"_s, u"edit.copyCitation"_s, u"edit.find"_s, u"go.back"_s, u"file.closeTab"_s})
        QVERIFY2(enabled(id), qPrintable(id));
    QVERIFY(!enabled(u"tools.copyList"_s));
    QVERIFY(!enabled(u"go.forward"_s));
    m_window->libraries().close();
    QVERIFY(!enabled(u"file.import"_s));
    QVERIFY(!enabled(u"edit.copyCitation"_s));
}

void TestShell::backReturnsToTheList()
{
    open();
    const base::RecordId record = openFirstDocument()->place().record;
    m_window->actions().action(u"go.back"_s)->trigger();
    QVERIFY(qobject_cast<window::RecordListPage *>(m_window->tabs().currentWidget()));
    QVERIFY(m_window->actions().action(u"go.forward"_s)->isEnabled());
    m_window->actions().action(u"go.forward"_s)->trigger();
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(page);
    QCOMPARE(page->place().record, record);
    QVERIFY(!m_window->actions().action(u"go.forward"_s)->isEnabled());
}

void TestShell::closedTabComesBack()
{
    open();
    const base::RecordId record = openFirstDocument()->place().record;
    const int tabs = m_window->tabs().count();
    m_window->actions().action(u"file.closeTab"_s)->trigger();
    QCOMPARE(m_window->tabs().count(), tabs - 1);
    m_window->actions().action(u"go.reopenTab"_s)->trigger();
    QCOMPARE(m_window->tabs().count(), tabs);
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(page);
    QCOMPARE(page->place().record, record);
}

void TestShell::tabsComeBackAtTheNextStart()
{
    open();
    const base::RecordId record = openFirstDocument()->place().record;
    const int tabs = m_window->tabs().count();
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(m_settings->value(presentation::Setting::LastLibrary).toString(), m_library);
    open();
    QCOMPARE(m_window->tabs().count(), tabs);
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(page);
    QTRY_COMPARE(page->place().record, record);
}

void TestShell::importReportsWhatFailed()
{
    open();
    QTemporaryDir files;
    QFile empty(files.filePath(u"empty.xml"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile good(files.filePath(u"note.txt"_s));
    QVERIFY(good.open(QIODevice::WriteOnly));
    good.write("A note on zebra crossings\n\nThe council looked at zebra crossings in every street of the town.\n");
    good.close();
    m_window->imports().importPaths({files.path()});
    auto *rows = part<QListView>(u"reportRows"_s);
    QTRY_VERIFY_WITH_TIMEOUT((rows = part<QListView>(u"reportRows"_s)) != nullptr, 10000);
    QCOMPARE(rows->model()->rowCount(), 1);
    QVERIFY(rows->model()->index(0, 0).data().toString().contains(u"empty.xml"_s));
    QVERIFY(part<QToolButton>(u"failures"_s)->isVisible());
    QVERIFY(part<window::MessageBar>(u"messageBar"_s)->isVisible());
    shoot(u"import-report"_s);
    auto *box = part<window::SearchBox>(u"searchBox"_s);
    QTest::keyClicks(box, u"zebra"_s);
    QTRY_VERIFY(part<QTreeView>(u"searchHits"_s) && part<QTreeView>(u"searchHits"_s)->model()->rowCount() == 1);
}

void TestShell::quickOpenAndGoTo()
{
    open();
    m_window->actions().action(u"go.quickOpen"_s)->trigger();
    auto *list = part<window::QuickOpen>(u"quickOpen"_s);
    QVERIFY(list);
    auto *line = list->findChild<QLineEdit *>();
    auto *view = list->findChild<QListView *>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QTest::keyClicks(line, u"57/12"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget()));
    auto *page = qobject_cast<window::ReaderPage *>(m_window->tabs().currentWidget());
    QTRY_COMPARE(page->symbol(), u"A/HRC/RES/57/12"_s);

    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Theme));
    m_window->actions().action(u"go.to"_s)->trigger();
    auto *bar = part<window::GoToBar>(u"goTo"_s);
    QVERIFY(bar);
    auto *where = bar->findChild<QLineEdit *>();
    QTest::keyClicks(where, u"A/HRC/RES/57/12"_s);
    QTest::keyClick(where, Qt::Key_Return);
    QTRY_COMPARE(m_window->tabs().currentWidget(), page);
}

void TestShell::screenshots()
{
    if (qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS"))
        QSKIP("Set AIDE_SCREENSHOTS to a folder to get pictures of the window.");
    shoot(u"start-empty"_s);
    open();
    shoot(u"start-library"_s);
    const QString real = testdata::folder();
    if (!real.isEmpty()) {
        QSignalSpy changed(m_window->library(), &presentation::AsyncLibrary::changed);
        m_window->imports().importPaths({real + u"/unxml/HRCresolutions/57session"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!part<QProgressBar>(u"jobProgress"_s)->isVisible() && changed.count() > 0, 60000);
        QTest::qWait(500);
    }
    const auto scenes = [this](const QString &suffix) {
        showList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        shoot(u"list-"_s + suffix);
        auto *box = part<window::SearchBox>(u"searchBox"_s);
        box->clear();
        QTest::keyClicks(box, u"\"smart city\""_s);
        QTest::qWait(400);
        shoot(u"search-"_s + suffix);
        m_window->navigation().openReference(u"A/HRC/RES/57/12 OP8"_s);
        QTest::qWait(600);
        shoot(u"reader-"_s + suffix);
    };
    for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
        m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
        for (const QString &code : presentation::Language::available()) {
            setLanguage(code);
            scenes(code + u'-' + scheme.toLower());
        }
    }
    setLanguage(u"en"_s);
    m_window->actions().action(u"view.schemeLight"_s)->trigger();
    m_window->actions().action(u"view.table"_s)->trigger();
    showList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    shoot(u"table"_s);
    m_window->tabs().openList(presentation::NavigationTarget::wanted());
    shoot(u"wanted"_s);
    for (const QString &id : {u"edit.settings"_s, u"help.shortcuts"_s, u"go.quickOpen"_s}) {
        m_window->actions().action(id)->trigger();
        QTest::qWait(300);
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != m_window.get() && top->isVisible() && top->parentWidget() == m_window.get()) {
                top->grab().save(QDir(qEnvironmentVariable("AIDE_SCREENSHOTS"))
                                     .filePath(QString(id).replace(u'.', u'-') + u".png"_s));
                top->close();
            }
        }
    }
    m_window->resize(900, 700);
    shoot(u"narrow"_s);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
