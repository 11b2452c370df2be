// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed: suggestions, the builder, searches that are kept, ways to a query.
#include "searchfixture.h"

#include <library/search/evaluation/expression.h>
#include <presentation/actions/actionregistry.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/search/queryhelp.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

class TestSearchBox : public QObject, protected SearchFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { makeSample(); }
    void init() { startInTheBox(); }
    void cleanup() { stop(); }
    void suggestionsAreTakenWithTheKeyboard();
    void whatWasSearchedComesBack();
    void searchIsKeptInTheLibrary();
    void builderGoesBothWays();
    void keptSearchGetsAnotherNameAndIsForgotten();
    void examplesRun();
    void everyExampleIsUnderstood();
    void searchWithinTheResults();
    void wordsLeadToASearch();
    void treeStaysFoldedForWhatIsOpenedElsewhere();
    void queryIsColoured();
};

void TestSearchBox::suggestionsAreTakenWithTheKeyboard()
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

void TestSearchBox::whatWasSearchedComesBack()
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

void TestSearchBox::searchIsKeptInTheLibrary()
{
    search(u"water"_s);
    QTest::mouseClick(part<QToolButton>(u"searchSave"_s), Qt::LeftButton);
    auto *name = part<QLineEdit>(u"searchName"_s);
    QVERIFY(name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, u"Water everywhere"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    const auto kept = [tree]() -> QModelIndex {
        const QModelIndex all = tree->treeModel()->indexOf(presentation::NavigationTarget::searches());
        return tree->model()->index(0, 0, all);
    };
    QTRY_VERIFY(kept().isValid());
    QCOMPARE(kept().data().toString(), u"Water everywhere"_s);
    // Its count is live.
    QTRY_VERIFY(kept().data(presentation::LibraryTreeModel::CountRole).toLongLong() > 0);
    QCOMPARE(kept().data(presentation::LibraryTreeModel::NewRole).toLongLong(), 0);
    search(u"rights"_s);
    tree->expand(kept().parent());
    tree->scrollTo(kept());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(kept()).center());
    QTRY_COMPARE(m_window->tabs().search()->query(), u"water"_s);
    QTRY_COMPARE(box()->text(), u"water"_s);
}

void TestSearchBox::builderGoesBothWays()
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

void TestSearchBox::keptSearchGetsAnotherNameAndIsForgotten()
{
    search(u"sanitation"_s);
    QTest::mouseClick(part<QToolButton>(u"searchSave"_s), Qt::LeftButton);
    auto *name = part<QLineEdit>(u"searchName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Zeal"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    const auto kept = [tree](const QString &called) -> QModelIndex {
        const QModelIndex all = tree->treeModel()->indexOf(presentation::NavigationTarget::searches());
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
    // As when its count arrives just then.
    emit tree->treeModel()->dataChanged(kept(u"Zeal"_s), kept(u"Zeal"_s));
    QCOMPARE(editor->text(), u"Clean water"_s);
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

void TestSearchBox::examplesRun()
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

void TestSearchBox::everyExampleIsUnderstood()
{
    for (const window::QueryExample &example : window::queryExamples()) {
        const search::Query query = search::parse(QString::fromUtf16(example.query));
        const search::Expression made = search::compile(query);
        QVERIFY2(!made.findsNothing, qPrintable(query.text));
        for (const search::Explanation &piece : made.explanation)
            QVERIFY2(piece.kind != search::Explanation::Kind::TakenAsText, qPrintable(query.text));
    }
}

void TestSearchBox::searchWithinTheResults()
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

void TestSearchBox::wordsLeadToASearch()
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

void TestSearchBox::queryIsColoured()
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

void TestSearchBox::treeStaysFoldedForWhatIsOpenedElsewhere()
{
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    const auto themes = [tree] {
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex group = tree->model()->index(row, 0);
            if (group.data().toString() == u"Themes")
                return group;
        }
        return QModelIndex();
    };
    QTRY_VERIFY(themes().isValid() && tree->model()->rowCount(themes()) > 0);
    const QModelIndex first = tree->model()->index(0, 0, themes());
    const presentation::NavigationTarget theme = tree->treeModel()->keyAt(first);
    QVERIFY(!tree->isExpanded(themes()));
    tree->showKey(theme);
    QVERIFY(!tree->isExpanded(themes()));
    QCOMPARE(tree->currentIndex(), themes());
    tree->expand(themes());
    tree->showKey(theme);
    QCOMPARE(tree->currentIndex(), tree->model()->index(0, 0, themes()));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
