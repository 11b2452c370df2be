// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dossiers over the real window: made, filled from menus and by drag, written in, moved, deleted, undone.
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/dossiers.h>
#include <application/libraryoverview.h>
#include <application/packs.h>
#include <application/records.h>
#include <application/savedsearches.h>
#include <application/target.h>
#include <application/trash.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/dossierlistmodel.h>
#include <presentation/library/librarytreemodel.h>
#include <presentation/shared/listroles.h>
#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/annotationpage.h>
#include <window/screens/library/annotationtable.h>
#include <window/screens/library/dossierchooser.h>
#include <window/screens/library/dossierpage.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/screens/search/searchpage.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::DossierItem;
using presentation::NavigationTarget;

class TestDossiers : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestDossiers()
        : WindowFixture(u"dossiers-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        m_tree = part<window::LibraryTree>(u"libraryTree"_s);
        QTRY_VERIFY(m_tree->treeModel()->indexOf(NavigationTarget::dossiers()).isValid());
    }
    void cleanup() { stop(); }

    void theFirstOneIsMadeFromTheEmptyPage();
    void aDocumentInFrontIsAdded();
    void selectedParagraphsAreAdded();
    void aListAddsWhatIsSelected();
    void aPackInFrontIsAdded();
    void hitsAreAdded();
    void annotationsAreAdded();
    void theChooserMakesANewOne();
    void theChooserFiltersAndChoosesByKeys();
    void menusOfTheTreeKnowThem();
    void whatIsDroppedLiesThere();
    void aDossierInItselfIsRefusedWithASentence();
    void oneIsRenamedAndDeletedInTheTree();
    void enterOpensWhatLiesThere();
    void theMenuOfThePageKnowsAll();
    void aNoteIsWrittenInPlace();
    void deleteTakesOut();
    void aPackIsMadeOfOne();
    void oneIsPrintedAndSavedAsATable();
    void quickOpenFindsThem();
    void pictures();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    QAction *action(const QString &id) const { return m_window->actions().action(id); }
    model::DossierId make(const QString &name, model::DossierId parent = {})
    {
        const auto made = library().run(application::makeDossier(name, parent));
        const model::DossierId id = made.value_or(model::DossierId());
        [&] { QTRY_VERIFY(indexOf(id).isValid()); }();
        return id;
    }
    QModelIndex indexOf(model::DossierId id) const { return m_tree->treeModel()->indexOf(NavigationTarget::ofDossier(id)); }
    QList<model::DossierRow> rowsOf(model::DossierId id) const
    {
        return library().run(application::dossierContent(id)).value_or(model::DossierContent()).rows;
    }
    QList<model::Dossier> all() const { return library().run(application::dossiers()).value_or(QList<model::Dossier>()); }
    void openDocument(const QString &symbol)
    {
        m_window->navigation().openReference(symbol);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
    }
    void openDossier(model::DossierId id)
    {
        m_window->tabs().openPage(NavigationTarget::ofDossier(id).text);
        QTRY_VERIFY(page() && !page()->title().isEmpty());
    }
    window::DossierPage *page() const { return qobject_cast<window::DossierPage *>(m_window->tabs().currentWidget()); }
    QListView *rows() const { return page()->findChild<QListView *>(u"dossierRows"_s); }
    window::DossierChooser *chooser() const { return m_window->findChild<window::DossierChooser *>(u"dossierChooser"_s); }
    void choose(const QString &words)
    {
        QTRY_VERIFY(chooser());
        auto *line = chooser()->findChild<QLineEdit *>(u"dossierChooserWords"_s);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!chooser());
    }
    void name(const QString &text)
    {
        QTRY_VERIFY(m_window->findChild<QInputDialog *>(u"nameDialog"_s));
        auto *dialog = m_window->findChild<QInputDialog *>(u"nameDialog"_s);
        dialog->setTextValue(text);
        dialog->accept();
        QTRY_VERIFY(!m_window->findChild<QInputDialog *>(u"nameDialog"_s));
    }
    /// Opens the menu of a row of the tree and triggers one of its actions.
    void triggerInTree(const NavigationTarget &key, const QString &name)
    {
        m_tree->expandAll();
        const QModelIndex index = m_tree->treeModel()->indexOf(key);
        QVERIFY(index.isValid());
        m_tree->scrollTo(index);
        emit m_tree->customContextMenuRequested(m_tree->visualRect(index).center());
        auto *menu = m_tree->findChild<QMenu *>(u"treeMenu"_s);
        QVERIFY(menu);
        auto *wanted = menu->findChild<QAction *>(name);
        QVERIFY2(wanted, qPrintable(name));
        wanted->trigger();
        delete menu;
    }

    /// The same with a row of the page in front.
    void triggerInPage(int row, const QString &name)
    {
        rows()->setCurrentIndex(rows()->model()->index(row, 0));
        emit rows()->customContextMenuRequested(rows()->visualRect(rows()->currentIndex()).center());
        auto *menu = page()->findChild<QMenu *>(u"dossierMenu"_s);
        QVERIFY(menu);
        auto *wanted = menu->findChild<QAction *>(name);
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(name));
        wanted->trigger();
        delete menu;
    }

    window::LibraryTree *m_tree = nullptr;
};

void TestDossiers::theFirstOneIsMadeFromTheEmptyPage()
{
    action(u"tools.dossiers"_s)->trigger();
    QVERIFY(page());
    auto *empty = page()->findChild<window::EmptyState *>();
    QTRY_VERIFY(empty->isVisible() && !empty->sentence().isEmpty());
    emit empty->actionRequested();
    name(u"HRC 60"_s);
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QTRY_COMPARE(m_tree->treeModel()->dossiers().size(), 1);
    QCOMPARE(page()->undoStack()->undoText(), u"New Dossier"_s);
    page()->undoStack()->undo();
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
    page()->undoStack()->redo();
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    // The menu makes one too, and shows it.
    action(u"file.newDossier"_s)->trigger();
    name(u"Water"_s);
    QTRY_VERIFY(page() && page()->title() == u"Water"_s);
}

void TestDossiers::aDocumentInFrontIsAdded()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    QVERIFY(!action(u"annotate.addToDossier"_s)->isEnabled());
    openDocument(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(action(u"annotate.addToDossier"_s)->isEnabled());
    action(u"annotate.addToDossier"_s)->trigger();
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    QCOMPARE(rowsOf(dossier).first().item.kind, DossierItem::Kind::Record);
    QCOMPARE(rowsOf(dossier).first().record.symbol, u"A/HRC/RES/57/12"_s);
    auto *message = part<window::MessageBar>(u"messageBar"_s);
    if (message)
        QTRY_VERIFY(message->text().contains(u"HRC 60"_s));
    QUndoStack *stack = m_window->tabs().reader()->undoStack();
    QCOMPARE(stack->undoText(), u"Add to Dossier"_s);
    stack->undo();
    QTRY_COMPARE(rowsOf(dossier).size(), 0);
    stack->redo();
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    part<QToolButton>(u"messageAction"_s)->click();
    QTRY_VERIFY(page() && page()->title() == u"HRC 60"_s);
}

void TestDossiers::selectedParagraphsAreAdded()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    openDocument(u"A/HRC/RES/57/12"_s);
    // By the menu of the text without a selection: the paragraph at the cursor.
    emit m_window->tabs().reader()->pane().dossierRequested();
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    QCOMPARE(rowsOf(dossier).first().item.kind, DossierItem::Kind::Passage);
    m_window->tabs().reader()->pane().view()->selectAll();
    action(u"annotate.addToDossier"_s)->trigger();
    choose(u"hrc"_s);
    QTRY_VERIFY(rowsOf(dossier).size() > 3);
}

void TestDossiers::aListAddsWhatIsSelected()
{
    const model::DossierId dossier = make(u"People"_s);
    m_window->tabs().openList(NavigationTarget::ofKind(model::RecordKind::Person));
    auto *list = part<QListView>(u"listRows"_s);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    emit list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    auto *menu = m_window->findChild<QMenu *>(u"listMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"listAddToDossier"_s)->trigger();
    menu->close();
    choose(u"people"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 2);
    // The rows can be dragged as well.
    QVERIFY(list->model()->flags(list->currentIndex()).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(list->model()->mimeData(list->selectionModel()->selectedIndexes()));
    QCOMPARE(presentation::DraggedThings::of(*dragged).items.size(), 2);
}

void TestDossiers::aPackInFrontIsAdded()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    model::Pack pack;
    pack.title = u"Brief"_s;
    const auto made = library().run(application::storePack(pack));
    VERIFY_RESULT(made);
    m_window->tabs().openPage(NavigationTarget::ofPack(*made).text);
    QTRY_VERIFY(action(u"annotate.addToDossier"_s)->isEnabled());
    action(u"annotate.addToDossier"_s)->trigger();
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    QCOMPARE(rowsOf(dossier).first().name, u"Brief"_s);
}

void TestDossiers::hitsAreAdded()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    m_window->tabs().openSearch()->setQuery(u"smart city"_s);
    auto *hits = part<QTreeView>(u"searchHits"_s);
    QTRY_VERIFY(hits->model()->rowCount() > 0);
    hits->expandAll();
    hits->setCurrentIndex(hits->model()->index(0, 0, hits->model()->index(0, 0)));
    QVERIFY(hits->currentIndex().isValid());
    emit hits->customContextMenuRequested(hits->visualRect(hits->currentIndex()).center());
    auto *add = hits->findChild<QAction *>(u"hitAddToDossier"_s);
    QVERIFY(add);
    add->trigger();
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    QCOMPARE(rowsOf(dossier).first().item.kind, DossierItem::Kind::Passage);
    // What lies there is searched.
    m_window->tabs().openSearch()->setQuery(u"in:\"hrc 60\""_s);
    QTRY_COMPARE(hits->model()->rowCount(), 1);
}

void TestDossiers::annotationsAreAdded()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    m_window->tabs().openList(NavigationTarget::annotations());
    auto *list = qobject_cast<window::AnnotationPage *>(m_window->tabs().currentWidget());
    QVERIFY(list);
    auto *table = list->findChild<window::AnnotationTable *>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->expandAll();
    table->selectAll();
    const qsizetype count = table->selected().size();
    QVERIFY(count > 0);
    QMenu menu;
    list->fillMenu(menu);
    const QList<QAction *> actions = menu.actions();
    const auto add = std::ranges::find(actions, u"Add to Dossier…"_s, &QAction::text);
    QVERIFY(add != actions.end() && (*add)->isEnabled());
    (*add)->trigger();
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), count);
    QCOMPARE(rowsOf(dossier).first().item.kind, DossierItem::Kind::Annotation);
    QVERIFY(rowsOf(dossier).first().record.id.isValid());
}

void TestDossiers::theChooserMakesANewOne()
{
    openDocument(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(action(u"annotate.addToDossier"_s)->isEnabled());
    action(u"annotate.addToDossier"_s)->trigger();
    choose(u"Charts"_s); // None has this name: Enter makes it.
    QTRY_COMPARE(all().size(), 1);
    QCOMPARE(all().first().name, u"Charts"_s);
    QTRY_COMPARE(rowsOf(all().first().id).size(), 1);
}

void TestDossiers::theChooserFiltersAndChoosesByKeys()
{
    const model::DossierId first = make(u"Cities"_s);
    const model::DossierId second = make(u"Citizens"_s, first);
    openDocument(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(action(u"annotate.addToDossier"_s)->isEnabled());
    action(u"annotate.addToDossier"_s)->trigger();
    QTRY_VERIFY(chooser());
    auto *line = chooser()->findChild<QLineEdit *>(u"dossierChooserWords"_s);
    auto *list = chooser()->findChild<QListView *>(u"dossierChooserRows"_s);
    QAbstractItemModelTester tester(list->model());
    line->setText(u"zzz"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    line->setText(u"cit"_s);
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(1, 0).data(presentation::SubtitleRole).toString().contains(u"Cities"_s));
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(second).size(), 1);
    QVERIFY(rowsOf(first).isEmpty());
}

void TestDossiers::menusOfTheTreeKnowThem()
{
    const model::DossierId session = make(u"HRC 60"_s);
    const auto search = library().run(application::saveSearch(u"Towns"_s, u"towns"_s));
    VERIFY_RESULT(search);
    QTRY_VERIFY(m_tree->treeModel()->indexOf(NavigationTarget::ofSearch(*search)).isValid());
    triggerInTree(NavigationTarget::ofSearch(*search), u"treeAddToDossier"_s);
    choose(u"hrc"_s);
    QTRY_COMPARE(rowsOf(session).size(), 1);
    QCOMPARE(rowsOf(session).first().name, u"Towns"_s);
    triggerInTree(NavigationTarget::ofDossier(session), u"treeNewDossier"_s);
    name(u"Cities"_s);
    QTRY_COMPARE(all().size(), 2);
    const model::DossierId cities = all().first().name == u"Cities"_s ? all().first().id : all().last().id;
    QTRY_COMPARE(m_tree->treeModel()->dossier(cities).parent, session);
    triggerInTree(NavigationTarget::ofDossier(cities), u"treeMoveDossier"_s);
    QTRY_VERIFY(chooser());
    chooser()->findChild<QPushButton *>(u"dossierChooserOther"_s)->click();
    QTRY_VERIFY(!m_tree->treeModel()->dossier(cities).parent.isValid());
    m_tree->undoStack()->undo();
    QTRY_COMPARE(m_tree->treeModel()->dossier(cities).parent, session);
    triggerInTree(NavigationTarget::dossiers(), u"treeNewDossier"_s);
    name(u"Water"_s);
    QTRY_COMPARE(all().size(), 3);
}

void TestDossiers::whatIsDroppedLiesThere()
{
    const model::DossierId session = make(u"HRC 60"_s);
    const model::DossierId cities = make(u"Cities"_s);
    presentation::LibraryTreeModel &model = *m_tree->treeModel();
    const QModelIndex people = model.indexOf(NavigationTarget::ofKind(model::RecordKind::Person));
    const std::unique_ptr<QMimeData> person(model.mimeData({model.index(0, 0, people)}));
    QVERIFY(model.dropMimeData(person.get(), Qt::CopyAction, -1, -1, indexOf(session)));
    QTRY_COMPARE(rowsOf(session).size(), 1);
    m_tree->undoStack()->undo();
    QTRY_COMPARE(rowsOf(session).size(), 0);
    const std::unique_ptr<QMimeData> dossier(model.mimeData({indexOf(cities)}));
    QVERIFY(model.dropMimeData(dossier.get(), Qt::CopyAction, -1, -1, indexOf(session)));
    QTRY_COMPARE(indexOf(cities).parent(), indexOf(session));
    m_tree->undoStack()->undo();
    QTRY_COMPARE(indexOf(cities).parent(), model.indexOf(NavigationTarget::dossiers()));
}

void TestDossiers::aDossierInItselfIsRefusedWithASentence()
{
    const model::DossierId outer = make(u"Outer"_s);
    const model::DossierId inner = make(u"Inner"_s, outer);
    presentation::LibraryTreeModel &model = *m_tree->treeModel();
    QSignalSpy failed(m_window->library(), &presentation::AsyncLibrary::failed);
    const std::unique_ptr<QMimeData> dossier(model.mimeData({indexOf(outer)}));
    QVERIFY(model.dropMimeData(dossier.get(), Qt::CopyAction, -1, -1, indexOf(inner)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<base::Error>().code, base::ErrorCode::InsideItself);
    QCOMPARE(model.dossier(inner).parent, outer);
    QCOMPARE(m_tree->undoStack()->count(), 0);
}

void TestDossiers::oneIsRenamedAndDeletedInTheTree()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    openDossier(dossier);
    QVERIFY(m_tree->treeModel()->setData(indexOf(dossier), u"HRC 61"_s, Qt::EditRole));
    QTRY_COMPARE(page()->title(), u"HRC 61"_s);
    m_tree->expandAll();
    m_tree->setCurrentIndex(indexOf(dossier));
    QTest::keyClick(m_tree, Qt::Key_Delete);
    QTRY_VERIFY(!indexOf(dossier).isValid());
    QCOMPARE(m_window->tabs().count(), 0);
    QCOMPARE(library().run(application::trash())->first().kind, model::TrashKind::Dossier);
    m_tree->undoStack()->undo();
    QTRY_VERIFY(indexOf(dossier).isValid());
    m_tree->undoStack()->undo();
    QTRY_COMPARE(m_tree->treeModel()->dossier(dossier).name, u"HRC 60"_s);
    // In front it is deleted by the menu.
    openDossier(dossier);
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    action(u"edit.delete"_s)->trigger();
    QTRY_VERIFY(!indexOf(dossier).isValid());
}

void TestDossiers::enterOpensWhatLiesThere()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    const model::DossierId nested = make(u"Cities"_s, dossier);
    const auto items = library().run(application::dossierItems({u"A/HRC/RES/57/12 OP8"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, *items)));
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 2);
    rows()->setCurrentIndex(rows()->model()->index(1, 0));
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
    m_window->tabs().openPage(NavigationTarget::ofDossier(dossier).text);
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_VERIFY(page() && page()->key() == NavigationTarget::ofDossier(nested).text);
    // Another dossier takes it too; it can lie in several.
    m_window->tabs().openPage(NavigationTarget::ofDossier(dossier).text);
    rows()->setCurrentIndex(rows()->model()->index(1, 0));
    action(u"annotate.addToDossier"_s)->trigger();
    choose(u"cities"_s);
    QTRY_COMPARE(rowsOf(nested).size(), 1);
    QCOMPARE(rowsOf(dossier).size(), 1);
}

void TestDossiers::theMenuOfThePageKnowsAll()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    model::Pack pack;
    pack.title = u"Brief"_s;
    const auto brief = library().run(application::storePack(pack));
    VERIFY_RESULT(brief);
    const auto search = library().run(application::saveSearch(u"Towns"_s, u"smart city"_s));
    VERIFY_RESULT(search);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, {DossierItem::ofPack(*brief), DossierItem::ofSearch(*search)})));
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 2);
    page()->findChild<QPushButton *>(u"dossierNewDossier"_s)->click();
    name(u"Cities"_s);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    triggerInPage(0, u"dossierRename"_s);
    name(u"Towns and cities"_s);
    QTRY_COMPARE(rows()->model()->index(0, 0).data().toString(), u"Towns and cities"_s);
    triggerInPage(1, u"dossierAdd"_s);
    choose(u"towns"_s);
    QTRY_COMPARE(m_tree->treeModel()->dossier(all().last().id).items, 1);
    triggerInPage(2, u"dossierOpen"_s);
    QTRY_VERIFY(m_window->tabs().search() && m_window->tabs().search()->query() == u"smart city"_s);
    m_window->tabs().openPage(NavigationTarget::ofDossier(dossier).text);
    triggerInPage(1, u"dossierOpen"_s);
    QTRY_COMPARE(m_window->tabs().location().text, NavigationTarget::ofPack(*brief).text);
    m_window->tabs().openPage(NavigationTarget::ofDossier(dossier).text);
    triggerInPage(2, u"dossierRemove"_s);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    triggerInPage(0, u"dossierRemove"_s);
    QTRY_COMPARE(all().size(), 1);
    QCOMPARE(library().run(application::trash())->first().title, u"Towns and cities"_s);
}

void TestDossiers::aNoteIsWrittenInPlace()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    openDossier(dossier);
    page()->findChild<QPushButton *>(u"dossierNewNote"_s)->click();
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    auto *editor = page()->findChild<window::NoteEditor *>();
    QTRY_VERIFY(editor->isVisible());
    auto *title = editor->findChild<QLineEdit *>(u"noteTitle"_s);
    auto *words = editor->findChild<QPlainTextEdit *>(u"noteWords"_s);
    title->setText(u"Lunch with Korea"_s);
    words->setPlainText(u"They **may** join."_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_COMPARE(rowsOf(dossier).first().item.title, u"Lunch with Korea"_s);
    QCOMPARE(rowsOf(dossier).first().item.words, u"They **may** join."_s);
    QCOMPARE(page()->undoStack()->undoText(), u"Edit Note"_s);
    page()->undoStack()->undo();
    QTRY_COMPARE(words->toPlainText(), QString());
    page()->undoStack()->redo();
    QTRY_COMPARE(words->toPlainText(), u"They **may** join."_s);
    // What is not finished when the tab is closed is kept.
    words->setPlainText(u"They join."_s);
    m_window->tabs().closePage(m_window->tabs().currentIndex());
    QTRY_COMPARE(rowsOf(dossier).first().item.words, u"They join."_s);
}

void TestDossiers::deleteTakesOut()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    const auto items = library().run(application::dossierItems({u"A/HRC/RES/57/12"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, *items + QList {DossierItem::note(u"Lunch"_s, u"words"_s)})));
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 2);
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTest::keyClick(rows(), Qt::Key_Delete);
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    QVERIFY(library().run(application::trash())->isEmpty()); // The document stays where it is.
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTest::keyClick(rows(), Qt::Key_Delete);
    QTRY_COMPARE(rowsOf(dossier).size(), 0);
    QCOMPARE(library().run(application::trash())->first().kind, model::TrashKind::Note);
    page()->undoStack()->undo();
    QTRY_COMPARE(rowsOf(dossier).size(), 1);
    page()->undoStack()->undo();
    QTRY_COMPARE(rowsOf(dossier).size(), 2);
    QCOMPARE(rowsOf(dossier).first().record.symbol, u"A/HRC/RES/57/12"_s); // Where it was.
}

void TestDossiers::aPackIsMadeOfOne()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    const model::DossierId cities = make(u"Cities"_s, dossier);
    const auto items = library().run(application::dossierItems({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, {items->first(), DossierItem::note(u"Lunch"_s, u"words"_s)})));
    VERIFY_RESULT(library().run(application::addToDossier(cities, {items->last()})));
    const auto packs = [this] { return library().run(application::libraryOverview())->packs; };
    const qsizetype before = packs().size();
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    page()->findChild<QPushButton *>(u"dossierMakePack"_s)->click();
    QTRY_VERIFY(NavigationTarget {m_window->tabs().location().text}.pack());
    const base::PackId made = *NavigationTarget {m_window->tabs().location().text}.pack();
    const auto outline = library().run(application::packOutline(made, u"en"_s, application::PackWords()));
    VERIFY_RESULT(outline);
    QCOMPARE(outline->pack.title, u"HRC 60"_s);
    QCOMPARE(outline->blocks.size(), 4);
    // It is taken back where it was asked for.
    openDossier(dossier);
    QCOMPARE(page()->undoStack()->undoText(), u"Make Pack"_s);
    page()->undoStack()->undo();
    QTRY_COMPARE(packs().size(), before);
    const QList<window::TabPage *> pages = m_window->tabs().pages();
    QVERIFY(std::ranges::none_of(pages, [&made](const window::TabPage *tab) { return tab->key() == NavigationTarget::ofPack(made).text; }));
    page()->undoStack()->redo();
    QTRY_COMPARE(packs().size(), before + 1);
    triggerInPage(0, u"dossierPack"_s);
    QTRY_COMPARE(packs().size(), before + 2);
    triggerInTree(NavigationTarget::ofDossier(cities), u"treeMakePack"_s);
    QTRY_COMPARE(packs().size(), before + 3);
    m_tree->undoStack()->undo();
    QTRY_COMPARE(packs().size(), before + 2);
}

void TestDossiers::oneIsPrintedAndSavedAsATable()
{
    const model::DossierId dossier = make(u"HRC / 60"_s);
    const model::DossierId cities = make(u"Cities"_s, dossier);
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QTRY_VERIFY(action(u"file.print"_s)->isEnabled() && action(u"file.exportList"_s)->isEnabled());
    const auto items = library().run(application::dossierItems({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, *items)));
    VERIFY_RESULT(library().run(application::addToDossier(cities, {DossierItem::note(u"Lunch"_s, u"They *may* join."_s)})));
    QTRY_COMPARE(rows()->model()->rowCount(), 3);
    const auto save = [this](const QString &action, const QString &dialogName, const QString &name) {
        this->action(action)->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(dialogName);
        QVERIFY(dialog);
        emit dialog->fileSelected(home(name));
        dialog->close();
        QTRY_VERIFY(QFileInfo(home(name)).size() > 0);
    };
    save(u"file.savePdf"_s, u"dossierSavePdf"_s, u"dossier.pdf"_s);
    QFile pdf(home(u"dossier.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    save(u"file.exportList"_s, u"listExportDialog"_s, u"dossier.csv"_s);
    QFile csv(home(u"dossier.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines.at(1).startsWith(u"Cities,"_s) && lines.at(2).contains(u"A/HRC/RES/57/12"_s), qPrintable(lines.join(u'\n')));
    // The list of all dossiers too; a tab without a list cannot.
    m_window->tabs().openPage(NavigationTarget::dossiers().text);
    QTRY_VERIFY(action(u"file.exportList"_s)->isEnabled());
    openDocument(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(!action(u"file.exportList"_s)->isEnabled());
}

void TestDossiers::quickOpenFindsThem()
{
    const model::DossierId dossier = make(u"Sixtieth session"_s);
    action(u"go.quickOpen"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"quickOpenLine"_s));
    auto *list = m_window->findChild<QListView *>(u"quickOpenRows"_s);
    auto *line = m_window->findChild<QLineEdit *>(u"quickOpenLine"_s);
    line->setText(u"sixtieth"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->index(0, 0).data().toString() == u"Sixtieth session"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(page() && page()->key() == NavigationTarget::ofDossier(dossier).text);
}

void TestDossiers::pictures()
{
    const model::DossierId dossier = make(u"HRC 60"_s);
    make(u"Cities"_s, dossier);
    const auto items = library().run(application::dossierItems({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s}));
    VERIFY_RESULT(items);
    VERIFY_RESULT(library().run(application::addToDossier(dossier, *items + QList {DossierItem::note(u"Lunch"_s, u"They **may** join."_s)})));
    openDossier(dossier);
    QTRY_COMPARE(rows()->model()->rowCount(), 4);
    rows()->setCurrentIndex(rows()->model()->index(3, 0));
    m_tree->expandAll();
    for (const QString &language : {u"En"_s, u"Ar"_s}) {
        action(u"view.language"_s + language)->trigger();
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            action(u"view.scheme"_s + scheme)->trigger();
            shoot(u"%1-%2"_s.arg(language, scheme));
        }
    }
    QTRY_COMPARE(page()->layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(page()->findChild<QPushButton *>(u"dossierNewNote"_s)->text() != u"New Note"_s);
}

QTEST_MAIN(TestDossiers)
#include "tst_dossiers.moc"
