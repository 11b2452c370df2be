// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching in the real window over the sample library. Screenshots go to the folder AIDE_SCREENSHOTS.
#include "../windowfixture.h"

#include <gui/commands/actionregistry.h>
#include <gui/library/librarytree.h>
#include <gui/reader/readerpage.h>
#include <gui/search/concordancemodel.h>
#include <gui/search/querytext.h>
#include <gui/search/searchbox.h>
#include <gui/search/searchpage.h>
#include <gui/shell/tabs.h>

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestSearch : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestSearch()
        : WindowFixture(u"search-"_s)
    {
    }

private slots:
    void initTestCase();
    void init();
    void cleanup() { stop(); }
    void suggestionsAreTakenWithTheKeyboard();
    void whatWasSearchedComesBack();
    void facetsAskForEitherOrLeaveOut();
    void nothingFoundOffersAWayOut();
    void searchIsKeptInTheLibrary();
    void builderGoesBothWays();
    void concordanceShowsEachMatch();
    void nextHitOpensInTheReader();
    void hitsAreSteppedThroughFromTheBox();
    void keptSearchGetsAnotherNameAndIsForgotten();
    void examplesRun();
    void searchWithinTheResults();
    void hitsBringTheirParagraphInTheLanguageOfTheWindow();
    void verbsAndNotesAreFacets();
    void wordsLeadToASearch();
    void queryIsColoured();
    void screenshots();

private:
    void search(const QString &query);
    gui::SearchBox *box() const { return part<gui::SearchBox>(u"searchBox"_s); }
    QTreeView *hits() const { return part<QTreeView>(u"searchHits"_s); }
};

void TestSearch::initTestCase()
{
    VERIFY_RESULT(intake::makeSampleLibrary(m_library));
}

void TestSearch::init()
{
    start();
    QVERIFY(openLibrary());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    box()->setFocus();
    QTRY_VERIFY(box()->hasFocus());
}

void TestSearch::search(const QString &query)
{
    box()->setFocus();
    box()->selectAll();
    QTest::keyClicks(box(), query);
    QTRY_VERIFY(m_window->tabs().search());
    QTRY_COMPARE(m_window->tabs().search()->query(), query);
    QTRY_VERIFY(!part<QLabel>(u"searchSentence"_s)->text().isEmpty());
}

void TestSearch::suggestionsAreTakenWithTheKeyboard()
{
    QTest::keyClicks(box(), u"theme:sm"_s);
    QTRY_VERIFY(part<QListView>(u"completions"_s) && part<QListView>(u"completions"_s)->isVisible());
    auto *list = part<QListView>(u"completions"_s);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Smart cities"_s);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(box()->text(), u"theme:\"Smart cities\" "_s);
    QVERIFY(!list->isVisible());
    QTRY_VERIFY(m_window->tabs().search() && m_window->tabs().search()->query().startsWith(u"theme:"_s));
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    // Escape leaves the query alone while there are suggestions.
    QTest::keyClicks(box(), u"verb:en"_s);
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QVERIFY(box()->text().endsWith(u"verb:en"_s));
}

void TestSearch::whatWasSearchedComesBack()
{
    search(u"\"smart city\""_s);
    QTest::keyClick(box(), Qt::Key_Return);
    box()->setFocus();
    box()->clear();
    QTest::keyClick(box(), Qt::Key_Down);
    QTRY_VERIFY(part<QListView>(u"completions"_s) && part<QListView>(u"completions"_s)->isVisible());
    QTest::keyClick(box(), Qt::Key_Down);
    QTest::keyClick(box(), Qt::Key_Tab);
    QCOMPARE(box()->text(), u"\"smart city\""_s);
}

void TestSearch::facetsAskForEitherOrLeaveOut()
{
    search(u"session:57"_s);
    auto *facets = part<QTreeWidget>(u"facets"_s);
    const auto item = [facets](const QString &text) -> QTreeWidgetItem * {
        const auto found = facets->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.first();
    };
    // The complete answer comes behind the first one and moves what is below.
    const auto standsStill = [&](const QString &text) {
        const QRect before = item(text) ? facets->visualItemRect(item(text)) : QRect();
        QTest::qWait(150);
        return item(text) && facets->visualItemRect(item(text)) == before;
    };
    const auto click = [&](const QString &text, Qt::KeyboardModifiers modifiers) {
        QTRY_VERIFY(standsStill(text));
        facets->scrollToItem(item(text));
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, modifiers, facets->visualItemRect(item(text)).center());
    };
    QTRY_VERIFY(item(u"English"_s) && item(u"Français"_s));
    click(u"English"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en"_s);
    QTRY_VERIFY(item(u"English"_s) && item(u"English"_s)->checkState(0) == Qt::Checked);
    // The other languages stay to be chosen, from the first answer on.
    QVERIFY(item(u"Français"_s));
    click(u"Français"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 (lang:en OR lang:fr)"_s);
    QTRY_VERIFY(item(u"Français"_s) && item(u"Français"_s)->checkState(0) == Qt::Checked);
    click(u"Français"_s, Qt::ShiftModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en -lang:fr"_s);
    QTRY_VERIFY(item(u"Français"_s) && item(u"Français"_s)->font(0).strikeOut());
    click(u"Français"_s, Qt::NoModifier);
    QTRY_COMPARE(box()->text(), u"session:57 lang:en"_s);
}

void TestSearch::nothingFoundOffersAWayOut()
{
    search(u"goverment rights"_s);
    auto *trouble = part<QWidget>(u"searchTrouble"_s);
    QTRY_VERIFY(trouble->isVisible());
    const auto way = [trouble]() -> QPushButton * {
        const auto buttons = trouble->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->toolTip() == u"government rights"_s)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(way());
    shoot(u"trouble"_s);
    QTest::mouseClick(way(), Qt::LeftButton);
    QTRY_COMPARE(box()->text(), u"government rights"_s);
    QTRY_VERIFY(hits()->isVisible() && hits()->model()->rowCount() > 0);
}

void TestSearch::searchIsKeptInTheLibrary()
{
    search(u"water"_s);
    QTest::mouseClick(part<QToolButton>(u"searchSave"_s), Qt::LeftButton);
    auto *name = part<QLineEdit>(u"searchName"_s);
    QVERIFY(name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, u"Water everywhere"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *tree = part<gui::LibraryTree>(u"libraryTree"_s);
    const auto kept = [tree]() -> QModelIndex {
        const QModelIndex all = tree->treeModel()->indexOf(gui::ListKey::searches());
        return tree->model()->index(0, 0, all);
    };
    QTRY_VERIFY(kept().isValid());
    QCOMPARE(kept().data().toString(), u"Water everywhere"_s);
    // Its count is live.
    QTRY_VERIFY(kept().data(gui::LibraryTreeModel::CountRole).toLongLong() > 0);
    QCOMPARE(kept().data(gui::LibraryTreeModel::NewRole).toLongLong(), 0);
    search(u"rights"_s);
    tree->expand(kept().parent());
    tree->scrollTo(kept());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(kept()).center());
    QTRY_COMPARE(m_window->tabs().search()->query(), u"water"_s);
    QTRY_COMPARE(box()->text(), u"water"_s);
}

void TestSearch::builderGoesBothWays()
{
    search(u"water theme:\"Good governance\""_s);
    QTest::mouseClick(part<QToolButton>(u"searchBuild"_s), Qt::LeftButton);
    auto *first = part<QLineEdit>(u"builderValue0"_s);
    auto *second = part<QComboBox>(u"builderField1"_s);
    QVERIFY(first && second);
    QCOMPARE(first->text(), u"water"_s);
    QCOMPARE(second->currentText(), u"Theme"_s);
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, u"rights"_s);
    QTRY_COMPARE(box()->text(), u"rights theme:\"Good governance\""_s);
    // What is typed above changes the lines.
    search(u"sanitation OR -lang:fr"_s);
    QTRY_VERIFY(part<QLineEdit>(u"builderValue1"_s));
    QTRY_COMPARE(m_window->findChildren<QLineEdit *>(QRegularExpression(u"builderValue\\d"_s)).size(), 2);
    shoot(u"builder"_s);
}

void TestSearch::concordanceShowsEachMatch()
{
    search(u"cities"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    QTest::mouseClick(part<QToolButton>(u"searchConcordance"_s), Qt::LeftButton);
    auto *lines = part<QTableView>(u"searchLines"_s);
    QTRY_VERIFY(lines->isVisible() && lines->model()->rowCount() > 1);
    const QString match = lines->model()->index(0, gui::ConcordanceModel::Match).data().toString();
    QVERIFY2(match.startsWith(u"cit"_s, Qt::CaseInsensitive), qPrintable(match));
    shoot(u"concordance"_s);
}

void TestSearch::nextHitOpensInTheReader()
{
    search(u"rights"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 1);
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(hits()->hasFocus());
    QTest::keyClick(hits(), Qt::Key_Return);
    auto *reader = qobject_cast<gui::ReaderPage *>(m_window->tabs().currentWidget());
    QVERIFY(reader);
    QTRY_VERIFY(reader->place().record.isValid());
    const gui::Place before = reader->place();
    m_window->actions().action(u"go.nextHit"_s)->trigger();
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place() != before);
    m_window->actions().action(u"go.previousHit"_s)->trigger();
    QTRY_COMPARE(m_window->tabs().reader()->place().record, before.record);
}

void TestSearch::hitsAreSteppedThroughFromTheBox()
{
    search(u"rights"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 1);
    // The first step opens the first hit; the keys stay where they are.
    QTest::keyClick(box(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().record.isValid());
    QVERIFY(box()->hasFocus());
    QCOMPARE(box()->text(), u"rights"_s);
    const gui::Place first = m_window->tabs().reader()->place();
    QTest::keyClick(box(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader()->place() != first);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Up, Qt::ShiftModifier);
    QTRY_COMPARE(m_window->tabs().reader()->place(), first);
    // In the reader the same keys select text, as everywhere.
    auto *view = m_window->tabs().reader()->findChild<QTextEdit *>();
    QVERIFY(view);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_window->tabs().reader()->place(), first);
    // From the results.
    search(u"cities"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    hits()->setFocus();
    QTest::keyClick(hits(), Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY(m_window->tabs().reader());
    QVERIFY(box()->hasFocus());
    QCOMPARE(box()->text(), u"cities"_s);
}

void TestSearch::keptSearchGetsAnotherNameAndIsForgotten()
{
    search(u"sanitation"_s);
    QTest::mouseClick(part<QToolButton>(u"searchSave"_s), Qt::LeftButton);
    auto *name = part<QLineEdit>(u"searchName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Zeal"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *tree = part<gui::LibraryTree>(u"libraryTree"_s);
    const auto kept = [tree](const QString &called) -> QModelIndex {
        const QModelIndex all = tree->treeModel()->indexOf(gui::ListKey::searches());
        for (int row = 0; row < tree->model()->rowCount(all); ++row) {
            if (tree->model()->index(row, 0, all).data().toString() == called)
                return tree->model()->index(row, 0, all);
        }
        return {};
    };
    QTRY_VERIFY(kept(u"Zeal"_s).isValid());
    tree->expand(kept(u"Zeal"_s).parent());
    tree->scrollTo(kept(u"Zeal"_s));
    tree->setCurrentIndex(kept(u"Zeal"_s));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto *editor = tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Clean water"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(kept(u"Clean water"_s).isValid());
    QVERIFY(!kept(u"Zeal"_s).isValid());
    const auto undo = [this, tree] {
        tree->setFocus();
        m_window->actions().action(u"edit.undo"_s)->trigger();
    };
    undo();
    QTRY_VERIFY(kept(u"Zeal"_s).isValid());
    m_window->actions().action(u"edit.redo"_s)->trigger();
    QTRY_VERIFY(kept(u"Clean water"_s).isValid());
    tree->setCurrentIndex(kept(u"Clean water"_s));
    shoot(u"kept"_s);
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_VERIFY(!kept(u"Clean water"_s).isValid());
    // It comes back from the line that says so, and from Undo.
    QToolButton *back = nullptr;
    const auto buttons = m_window->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isVisible() && button->text() == u"Undo"_s)
            back = button;
    }
    QVERIFY(back);
    shoot(u"forgotten"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(kept(u"Clean water"_s).isValid());
    tree->setFocus();
    tree->setCurrentIndex(kept(u"Clean water"_s));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_VERIFY(!kept(u"Clean water"_s).isValid());
    undo();
    QTRY_VERIFY(kept(u"Clean water"_s).isValid());
}

void TestSearch::examplesRun()
{
    search(u"water"_s);
    QTest::mouseClick(part<QToolButton>(u"searchHelp"_s), Qt::LeftButton);
    auto *help = part<QWidget>(u"queryHelp"_s);
    QVERIFY(help && help->isVisible());
    if (const QString folder = qEnvironmentVariable("AIDE_SCREENSHOTS"); !folder.isEmpty())
        help->grab().save(QDir(folder).filePath(u"search-help.png"_s));
    auto *example = help->findChild<QToolButton *>(u"example3"_s);
    QVERIFY(example);
    QTest::mouseClick(example, Qt::LeftButton);
    QTRY_COMPARE(box()->text(), u"\"smart city\""_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
}

void TestSearch::searchWithinTheResults()
{
    search(u"local government"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    auto *menu = part<QToolButton>(u"searchMenu"_s)->menu();
    emit menu->aboutToShow();
    auto *within = menu->findChild<QAction *>(u"searchWithin"_s);
    QVERIFY(within && within->isEnabled());
    within->trigger();
    QCOMPARE(box()->text(), u"(local government) "_s);
    QVERIFY(box()->hasFocus());
    QTest::keyClicks(box(), u"smart"_s);
    QTRY_COMPARE(m_window->tabs().search()->query(), u"(local government) smart"_s);
}

void TestSearch::hitsBringTheirParagraphInTheLanguageOfTheWindow()
{
    search(u"lang:fr villes"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    const auto first = [this] { return hits()->model()->index(0, 0, hits()->model()->index(0, 0)); };
    const auto height = [this, first] { return hits()->visualRect(first()).height(); };
    const QString alone = first().data(Qt::AccessibleTextRole).toString();
    const int before = height();
    auto *menu = part<QToolButton>(u"searchMenu"_s)->menu();
    emit menu->aboutToShow();
    auto *beside = menu->findChild<QAction *>(u"searchBeside"_s);
    QVERIFY(beside && !beside->isChecked());
    beside->trigger();
    QTRY_VERIFY(first().data(Qt::AccessibleTextRole).toString().size() > alone.size());
    QVERIFY(first().data(Qt::AccessibleTextRole).toString().startsWith(alone));
    QTRY_VERIFY(height() > before);
    shoot(u"beside-en"_s);
    // It follows the language of the window.
    m_window->actions().action(u"view.languageAr"_s)->trigger();
    QTest::qWait(300);
    shoot(u"beside-ar"_s);
    m_window->actions().action(u"view.languageEn"_s)->trigger();
}

void TestSearch::verbsAndNotesAreFacets()
{
    search(u"kind:operative"_s);
    auto *facets = part<QTreeWidget>(u"facets"_s);
    const auto item = [facets](const QString &text) -> QTreeWidgetItem * {
        const auto found = facets->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, 0);
        return found.isEmpty() ? nullptr : found.first();
    };
    const auto click = [&](const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        facets->scrollToItem(item(text));
        QTest::mouseClick(facets->viewport(), Qt::LeftButton, modifiers, facets->visualItemRect(item(text)).center());
    };
    // The summaries of the sample open with verbs in Arabic alone.
    const QString encourages = u"تشجع"_s;
    QTRY_VERIFY(item(u"Opening verb"_s) && item(encourages));
    const QString count = item(encourages)->text(1);
    click(encourages);
    QTRY_COMPARE(box()->text(), u"kind:operative verb:\"تشجع\""_s);
    QTRY_VERIFY(part<QLabel>(u"searchCount"_s)->text().startsWith(count + u' '));
    QTRY_VERIFY(item(u"يطلب"_s));
    click(encourages, Qt::ShiftModifier);
    QTRY_COMPARE(box()->text(), u"kind:operative -verb:\"تشجع\""_s);
    QTRY_VERIFY(item(u"Notes of your own"_s) && item(u"Notes of your own"_s)->text(1).toInt() > 1);
    click(u"Notes of your own"_s);
    QTRY_COMPARE(box()->text(), u"kind:operative -verb:\"تشجع\" has:mine"_s);
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
    // A vote is the document's, and stays out of this group.
    search(u"has:votes has:notes"_s);
    QCOMPARE(gui::toggledClause(u"has:votes"_s, u"has"_s, u"notes"_s), u"has:votes has:notes"_s);
    QCOMPARE(gui::toggledClause(u"has:votes has:notes"_s, u"has"_s, u"notes"_s), u"has:votes"_s);
    QCOMPARE(gui::toggledExclusion(u"water"_s, u"has"_s, u"notes"_s), u"water -has:notes"_s);
}

void TestSearch::wordsLeadToASearch()
{
    m_window->actions().action(u"tools.words"_s)->trigger();
    auto *words = part<QTableView>(u"words"_s);
    QVERIFY(words);
    QTest::keyClicks(part<QLineEdit>(u"wordsBeginning"_s), u"sanit"_s);
    QTRY_VERIFY(words->model()->rowCount() > 0 && words->model()->index(0, 0).data().toString().startsWith(u"sanit"_s));
    const QString word = words->model()->index(0, 0).data().toString();
    shoot(u"words"_s);
    words->setCurrentIndex(words->model()->index(0, 0));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(m_window->tabs().search());
    QTRY_COMPARE(m_window->tabs().search()->query(), QString(u'=' + word));
    QTRY_VERIFY(hits()->model()->rowCount() > 0);
}

void TestSearch::queryIsColoured()
{
    search(u"water lang:fr"_s);
    const QImage coloured = box()->grab().toImage();
    search(u"water xlang fr"_s);
    const QImage plain = box()->grab().toImage();
    // The same letters but for one; only colours tell a clause from words.
    const auto colours = [](const QImage &image) {
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (QColor(image.pixel(x, y)).saturation() > 120)
                    found.insert(image.pixel(x, y));
            }
        }
        return found.size();
    };
    QVERIFY2(colours(coloured) > colours(plain), qPrintable(u"%1 %2"_s.arg(colours(coloured)).arg(colours(plain))));
}

void TestSearch::screenshots()
{
    if (qEnvironmentVariableIsEmpty("AIDE_SCREENSHOTS"))
        QSKIP("Set AIDE_SCREENSHOTS to a folder to get pictures of the window.");
    const QString real = testdata::folder();
    if (!real.isEmpty()) {
        QSignalSpy changed(m_window->session(), &gui::Session::changed);
        m_window->importPaths({real + u"/unxml/HRCresolutions/57session"_s, real + u"/unxml/HRCresolutions/51session"_s});
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 60000);
        QTest::qWait(8000);
    }
    for (const QString &code : {u"en"_s, u"ar"_s}) {
        m_window->actions().action(u"view.language"_s + code.at(0).toUpper() + code.at(1))->trigger();
        QTest::qWait(200);
        search(u"\"smart city\" OR digital -lang:fr"_s);
        shoot(u"panel-"_s + code);
        search(u"local government verb:calls theme:\"smart"_s);
        QTest::qWait(500);
        shoot(u"completion-"_s + code);
        QTest::keyClick(box(), Qt::Key_Escape);
        box()->type(code == u"ar"_s ? u"حقوق الإنسان"_s : u"human rights defenders"_s);
        QTest::qWait(500);
        shoot(u"words-"_s + code);
    }
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
