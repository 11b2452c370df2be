// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deleting over the real window: in the tree, in a list, in front; undone, restored, and gone for good.
#include "../windowfixture.h"

#include <application/packs.h>
#include <application/records.h>
#include <application/savedsearches.h>
#include <application/trash.h>
#include <library/database/database.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/librarytreemodel.h>
#include <presentation/library/trashlistmodel.h>
#include <presentation/shared/listroles.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/library/trashpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestTrash : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestTrash()
        : WindowFixture(u"trash-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
    }
    void cleanup() { stop(); }
    void aDocumentInFrontGoesAndComesBack();
    void oneLanguageGoes();
    void theTreeDeletesAndUndoes();
    void aPackThatIsWrittenLosesNoWord();
    void aListDeletesSeveral();
    void aListWithoutPreviewDeletesItsSelection();
    void enterRestoresWhatIsSelected();
    void emptyingAsksFirst();
    void thousandsAreShownRestoredAndDeleted();
    void theModelIsSound();
    void pictures();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    qint64 trashed() const { return library().run(application::trash())->size(); }
    model::Record document(const QString &symbol) const
    {
        return library().run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record());
    }
    QAction *action(const QString &id) const { return m_window->actions().action(id); }
    void openDocument(const QString &symbol);
    window::TrashPage *openTrash();
    QListView *rows() const { return m_window->findChild<QListView *>(u"trashRows"_s); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
};

void TestTrash::openDocument(const QString &symbol)
{
    m_window->navigation().openReference(symbol);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
}

window::TrashPage *TestTrash::openTrash()
{
    action(u"tools.trash"_s)->trigger();
    return qobject_cast<window::TrashPage *>(m_window->tabs().currentWidget());
}

void TestTrash::aDocumentInFrontGoesAndComesBack()
{
    QVERIFY(!action(u"edit.delete"_s)->isEnabled());
    openDocument(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    action(u"edit.delete"_s)->trigger();
    QCOMPARE(m_window->tabs().count(), 0); // Its tab is closed.
    QTRY_COMPARE(trashed(), 1);
    QVERIFY(!document(u"A/HRC/RES/57/12"_s).inLibrary);
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    QTRY_VERIFY(tree->treeModel()->indexOf(presentation::NavigationTarget::trash()).isValid());
    auto *undo = part<QToolButton>(u"messageAction"_s);
    QVERIFY(undo && undo->isVisible());
    undo->click();
    QTRY_COMPARE(trashed(), 0);
    QVERIFY(document(u"A/HRC/RES/57/12"_s).inLibrary);
    QTRY_VERIFY(!tree->treeModel()->indexOf(presentation::NavigationTarget::trash()).isValid());
}

void TestTrash::oneLanguageGoes()
{
    openDocument(u"A/HRC/RES/57/12"_s);
    const qsizetype texts = m_window->tabs().reader()->content().texts.size();
    QVERIFY(texts > 1);
    QTRY_VERIFY(action(u"edit.deleteText"_s)->isEnabled());
    action(u"edit.deleteText"_s)->trigger();
    QTRY_COMPARE(trashed(), 1);
    // The tab goes on with another language.
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().texts.size() == texts - 1);
    openDocument(u"A/HRC/RES/57/5"_s);
    QTRY_VERIFY(!action(u"edit.deleteText"_s)->isEnabled()); // It has one text alone.
}

void TestTrash::theTreeDeletesAndUndoes()
{
    model::Pack pack;
    pack.title = u"Brief"_s;
    const auto made = library().run(application::storePack(pack));
    VERIFY_RESULT(made);
    auto *tree = part<window::LibraryTree>(u"libraryTree"_s);
    const auto key = presentation::NavigationTarget::ofPack(*made);
    QTRY_VERIFY(tree->treeModel()->indexOf(key).isValid());
    m_window->tabs().openPage(key.text);
    tree->expandAll();
    tree->setCurrentIndex(tree->treeModel()->indexOf(key));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_VERIFY(!tree->treeModel()->indexOf(key).isValid());
    QCOMPARE(m_window->tabs().count(), 0);
    QCOMPARE(library().run(application::trash())->first().title, u"Brief"_s);
    tree->undoStack()->undo();
    QTRY_VERIFY(tree->treeModel()->indexOf(key).isValid());
    QCOMPARE(trashed(), 0);
    // What is no thing is not deleted.
    tree->setCurrentIndex(tree->treeModel()->indexOf(presentation::NavigationTarget::packs()));
    QTest::keyClick(tree, Qt::Key_Delete);
    QCOMPARE(trashed(), 0);
}

/// Deleted less than a moment after the last key: what was typed goes to the trash with it.
void TestTrash::aPackThatIsWrittenLosesNoWord()
{
    model::Pack pack;
    pack.title = u"Brief"_s;
    const auto made = library().run(application::storePack(pack));
    VERIFY_RESULT(made);
    m_window->tabs().openPage(presentation::NavigationTarget::ofPack(*made).text);
    auto *title = part<QLineEdit>(u"packTitle"_s);
    QTRY_VERIFY(title && title->text() == "Brief"_L1);
    QTest::keyClicks(title, u" on harbours"_s);
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    action(u"edit.delete"_s)->trigger();
    QTRY_COMPARE(trashed(), 1);
    QCOMPARE(library().run(application::trash())->first().title, u"Brief on harbours"_s);
    QVERIFY(part<QToolButton>(u"messageAction"_s)->isVisible()); // Nothing failed.
    part<QToolButton>(u"messageAction"_s)->click();
    QTRY_COMPARE(trashed(), 0);
}

void TestTrash::aListDeletesSeveral()
{
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Person));
    auto *list = part<QListView>(u"listRows"_s);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    const int before = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(0, 0));
    list->selectionModel()->select(list->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), before - 2);
    QCOMPARE(trashed(), 2);
    action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), before);
    QCOMPARE(trashed(), 0);
    // The same by the menu, for what is selected.
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    action(u"edit.delete"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), before - 1);
}

void TestTrash::aListWithoutPreviewDeletesItsSelection()
{
    m_settings->setValue(presentation::Setting::ListPreview, false);
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Person));
    auto *list = part<QListView>(u"listRows"_s);
    QTRY_VERIFY(list->model()->rowCount() > 2);
    const int before = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    list->clearSelection();
    QTRY_VERIFY(!action(u"edit.delete"_s)->isEnabled());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_VERIFY(action(u"edit.delete"_s)->isEnabled());
    action(u"edit.delete"_s)->trigger();
    QTRY_COMPARE(list->model()->rowCount(), before - 1);
    QCOMPARE(trashed(), 1);
}

void TestTrash::enterRestoresWhatIsSelected()
{
    const model::Record gone = document(u"A/HRC/RES/57/12"_s);
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, gone.id.value()}})));
    QVERIFY(openTrash());
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QCOMPARE(rows()->model()->index(0, 0).data().toString(), gone.name);
    QVERIFY(rows()->model()->index(0, 0).data(presentation::TrailingRole).toString().contains(u"30"));
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTRY_VERIFY(button(u"trashRestore"_s)->isEnabled());
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
    QVERIFY(document(u"A/HRC/RES/57/12"_s).inLibrary);
    QVERIFY(!button(u"trashEmpty"_s)->isEnabled());
    action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    button(u"trashRestore"_s)->setFocus();
    rows()->selectAll();
    QTest::keyClick(button(u"trashRestore"_s), Qt::Key_Space);
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
}

void TestTrash::emptyingAsksFirst()
{
    const model::Record gone = document(u"A/HRC/RES/57/12"_s);
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, gone.id.value()}})));
    QVERIFY(openTrash());
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    button(u"trashEmpty"_s)->click();
    auto *question = part<QMessageBox>(u"emptyTrashQuestion"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().contains(u'1'));
    QTest::keyClick(question, Qt::Key_Escape);
    QTest::qWait(100);
    QCOMPARE(trashed(), 1);
    button(u"trashEmpty"_s)->click();
    question = part<QMessageBox>(u"emptyTrashQuestion"_s);
    QVERIFY(question);
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
    QCOMPARE(trashed(), 0);
}

void TestTrash::thousandsAreShownRestoredAndDeleted()
{
    constexpr int kMany = 10'000;
    const application::PlainEdit fill = [](const library::Database &database) {
        return database.execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                                "INSERT INTO record (kind, name) SELECT 'person', 'Delegate ' || i FROM n"_s.arg(kMany));
    };
    VERIFY_RESULT(library().run(fill));
    QList<model::Deletable> people;
    const auto all = library().run(application::recordsOf({model::RecordKind::Person}));
    VERIFY_RESULT(all);
    for (const model::Record &person : *all) {
        if (person.name.startsWith(u"Delegate "_s))
            people.append({model::TrashKind::Record, person.id.value()});
    }
    QCOMPARE(people.size(), kMany);
    VERIFY_RESULT(library().run(application::moveToTrash(people)));
    QVERIFY(openTrash());
    QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), kMany, 20'000);
    rows()->selectAll();
    button(u"trashRestore"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(trashed(), 0, 60'000);
    QCOMPARE(library().run(application::recordsOf({model::RecordKind::Person}))->size(), all->size());
    QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), 0, 20'000);
    action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(trashed(), kMany, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), kMany, 20'000);
    button(u"trashEmpty"_s)->click();
    auto *question = part<QMessageBox>(u"emptyTrashQuestion"_s);
    QVERIFY(question);
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), 0, 60'000);
    QCOMPARE(library().run(application::recordsOf({model::RecordKind::Person}))->size(), all->size() - kMany);
}

void TestTrash::theModelIsSound()
{
    presentation::TrashListModel model;
    QAbstractItemModelTester tester(&model);
    QVERIFY(!model.emptySentence().isEmpty());
    model::TrashEntry entry;
    entry.kind = model::TrashKind::SavedSearch;
    entry.title = u"Cities"_s;
    entry.author = u"Amara"_s;
    entry.deleted = QDateTime::currentDateTimeUtc().addDays(-29);
    model.setRows({entry});
    QVERIFY(model.index(0, 0).data(presentation::TrailingRole).toString().startsWith(u"1 "));
    QVERIFY(model.index(0, 0).data(presentation::SubtitleRole).toString().contains(u"Amara"));
    QVERIFY(model.lineOf(model.index(0, 0)).contains(u"Cities"));
}

void TestTrash::pictures()
{
    QVERIFY(openTrash());
    shoot(u"empty"_s);
    const auto people = library().run(application::recordsOf({model::RecordKind::Person, model::RecordKind::Document}));
    VERIFY_RESULT(people);
    for (const model::Record &record : people->first(6))
        VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, record.id.value()}})));
    QTRY_COMPARE(rows()->model()->rowCount(), 6);
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    for (const QString &language : {u"En"_s, u"Ar"_s}) {
        action(u"view.language"_s + language)->trigger();
        for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
            action(u"view.scheme"_s + scheme)->trigger();
            shoot(u"%1-%2"_s.arg(language, scheme));
        }
    }
    button(u"trashEmpty"_s)->click();
    shoot(*part<QMessageBox>(u"emptyTrashQuestion"_s), u"question"_s);
}

QTEST_MAIN(TestTrash)
#include "tst_trash.moc"
