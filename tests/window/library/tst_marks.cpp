// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stars, what was not read yet, and what stands first in a dossier, over the real window.
#include "../windowfixture.h"

#include <application/dossiers.h>
#include <application/imports.h>
#include <application/recordmarks.h>
#include <application/dataediting.h>
#include <application/records.h>
#include <application/trash.h>
#include <library/database/database.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/shared/listroles.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/dossierpage.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using presentation::NavigationTarget;
using Model = presentation::RecordListModel;

class TestMarks : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestMarks()
        : WindowFixture(u"marks-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        m_settings->setValue(presentation::Setting::ListPreview, false);
    }
    void cleanup() { stop(); }

    void openingADocumentMarksItRead();
    void whatIsMarkedUnreadAtOnceStaysSo();
    void whatIsSelectedGetsAStar();
    void theDataOfSeveralIsEditedAtOnce();
    void theMenuOfTheListMarks();
    void theFilterOfAListKnowsThem();
    void theDocumentInFrontGetsAStar();
    void oneOfADossierIsPinned();
    void pictures();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    QAction *action(const QString &id) const { return m_window->actions().action(id); }
    base::RecordId document(const QString &symbol) const
    {
        return library().run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record()).id;
    }
    model::RecordMarks marksOf(const QString &symbol) const { return library().run(application::recordMarks({document(symbol)}))->value(0); }
    void setUnread(const QString &symbol)
    {
        const auto marks = library().run(application::recordMarks({document(symbol)}));
        VERIFY_RESULT(marks);
        VERIFY_RESULT(library().run(application::setMark(application::withMark(*marks, application::Mark::Unread, true), application::Mark::Unread)));
    }
    window::RecordListPage *openList()
    {
        m_window->tabs().openList(NavigationTarget::ofKind(model::RecordKind::Document));
        [&] { QTRY_VERIFY(rows() && rows()->model()->rowCount() > 1); }();
        return qobject_cast<window::RecordListPage *>(m_window->tabs().currentWidget());
    }
    QListView *rows() const { return m_window->findChild<QListView *>(u"listRows"_s); }
    QModelIndex rowOf(const QString &symbol, int column = 0) const
    {
        const QAbstractItemModel &model = *rows()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, Model::Symbol).data().toString() == symbol)
                return model.index(row, column);
        }
        return {};
    }
    bool isBold(const QString &symbol) const { return rowOf(symbol).data(Qt::FontRole).value<QFont>().bold(); }
    void select(const QStringList &symbols)
    {
        rows()->selectionModel()->clear();
        for (const QString &symbol : symbols)
            rows()->selectionModel()->select(rowOf(symbol), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        rows()->selectionModel()->setCurrentIndex(rowOf(symbols.first()), QItemSelectionModel::NoUpdate);
        rows()->setFocus();
    }
};

void TestMarks::openingADocumentMarksItRead()
{
    setUnread(u"A/HRC/RES/57/12"_s);
    setUnread(u"A/HRC/RES/57/5"_s);
    openList();
    QTRY_VERIFY(isBold(u"A/HRC/RES/57/12"_s));
    QCOMPARE(rowOf(u"A/HRC/RES/57/12"_s, Model::Unread).data().toString(), u"●"_s);
    QCOMPARE(rowOf(u"A/HRC/RES/57/12"_s).data(Qt::AccessibleDescriptionRole).toString(), u"unread"_s);
    m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!marksOf(u"A/HRC/RES/57/12"_s).isUnread, 10'000);
    QVERIFY(marksOf(u"A/HRC/RES/57/5"_s).isUnread);
    openList();
    QTRY_VERIFY(!isBold(u"A/HRC/RES/57/12"_s));
    QVERIFY(isBold(u"A/HRC/RES/57/5"_s));
}

void TestMarks::whatIsMarkedUnreadAtOnceStaysSo()
{
    m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().record == document(u"A/HRC/RES/57/12"_s));
    QTRY_VERIFY(action(u"edit.unread"_s)->isEnabled());
    action(u"edit.unread"_s)->trigger();
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isUnread);
    // Longer than a document is in front before it counts as read.
    QTest::qWait(2500);
    QVERIFY(marksOf(u"A/HRC/RES/57/12"_s).isUnread);
    // Opened again, it is read.
    m_window->navigation().openReference(u"A/HRC/RES/57/5"_s);
    QTRY_VERIFY(m_window->tabs().location().place.record == document(u"A/HRC/RES/57/5"_s));
    QTest::qWait(2500);
    m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!marksOf(u"A/HRC/RES/57/12"_s).isUnread, 10'000);
}

void TestMarks::whatIsSelectedGetsAStar()
{
    window::RecordListPage *page = openList();
    select({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/5"_s});
    QTRY_VERIFY(action(u"edit.star"_s)->isEnabled());
    action(u"edit.star"_s)->trigger();
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isStarred && marksOf(u"A/HRC/RES/57/5"_s).isStarred);
    QTRY_COMPARE(rowOf(u"A/HRC/RES/57/5"_s, Model::Starred).data().toString(), u"★"_s);
    QVERIFY(rowOf(u"A/HRC/RES/57/5"_s).data(presentation::TrailingRole).toString().startsWith(u"★"_s));
    QCOMPARE(page->undoStack()->undoText(), u"Star"_s);
    action(u"edit.undo"_s)->trigger();
    QTRY_VERIFY(!marksOf(u"A/HRC/RES/57/12"_s).isStarred && !marksOf(u"A/HRC/RES/57/5"_s).isStarred);
    action(u"edit.redo"_s)->trigger();
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isStarred);
    // The same key takes it away where all have it.
    QTRY_COMPARE(rowOf(u"A/HRC/RES/57/12"_s, Model::Starred).data().toString(), u"★"_s);
    select({u"A/HRC/RES/57/12"_s});
    action(u"edit.star"_s)->trigger();
    QTRY_VERIFY(!marksOf(u"A/HRC/RES/57/12"_s).isStarred);
    QVERIFY(marksOf(u"A/HRC/RES/57/5"_s).isStarred);
    // It is kept for the next start.
    makeWindow();
    QVERIFY(openLibrary());
    QVERIFY(marksOf(u"A/HRC/RES/57/5"_s).isStarred);
}

void TestMarks::theDataOfSeveralIsEditedAtOnce()
{
    window::RecordListPage *page = openList();
    const QStringList symbols {u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/5"_s};
    const auto recordOf = [this](const QString &symbol) { return library().run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record()); };
    const QDate before = recordOf(symbols.first()).date;
    QStringList notes;
    for (const QString &symbol : symbols)
        notes.append(recordOf(symbol).fields.value(u"note"_s).toString());
    QVERIFY(notes.first() != notes.last());
    const model::Signature by {u"Ana"_s, QDateTime::currentDateTimeUtc()};
    VERIFY_RESULT(library().run(application::setField(document(symbols.first()), u"fields.agenda_title"_s, u"Rights of towns"_s, by)));
    QTest::qWait(500); // The list has read it.
    select(symbols);
    QTRY_VERIFY(action(u"edit.data"_s)->isEnabled());
    action(u"edit.data"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"editDataDialog"_s));
    auto *dialog = m_window->findChild<QDialog *>(u"editDataDialog"_s);
    QVERIFY(dialog->windowTitle().contains(u"2"_s));
    auto *note = dialog->findChild<QPlainTextEdit *>(u"value/fields.note"_s);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(note);
    QVERIFY(!save->isEnabled());
    // What differs says so, and stays as it is unless it is ticked.
    auto *agenda = dialog->findChild<QLineEdit *>(u"value/fields.agenda_title"_s);
    QVERIFY(agenda);
    shoot(*dialog, u"editdata"_s);
    QCOMPARE(agenda->placeholderText(), u"(several values)"_s);
    QVERIFY(agenda->text().isEmpty());
    QVERIFY(!dialog->findChild<QCheckBox *>(u"chosen/fields.agenda_title"_s)->isChecked());
    // A tick alone does not empty what is not seen.
    auto *tick = dialog->findChild<QCheckBox *>(u"chosen/fields.agenda_title"_s);
    tick->click();
    QVERIFY(!save->isEnabled());
    tick->click();
    // There is one title to each.
    QVERIFY(!dialog->findChild<QWidget *>(u"value/name"_s));
    note->setFocus();
    QTest::keyClicks(note, u"For the committee"_s);
    QVERIFY(dialog->findChild<QCheckBox *>(u"chosen/fields.note"_s)->isChecked());
    QVERIFY(save->isEnabled());
    // Its words follow the language, and what was typed stays.
    const auto *session = dialog->findChild<QCheckBox *>(u"chosen/session"_s);
    const QString english = session->text();
    const QString ofNote = dialog->findChild<QCheckBox *>(u"chosen/fields.note"_s)->text();
    m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
    QTRY_VERIFY(session->text() != english);
    QVERIFY(dialog->findChild<QCheckBox *>(u"chosen/fields.note"_s)->text() != ofNote);
    QVERIFY(agenda->placeholderText() != "(several values)"_L1);
    m_settings->setValue(presentation::Setting::UiLanguage, u"en"_s);
    QTRY_COMPARE(session->text(), english);
    QCOMPARE(note->toPlainText(), u"For the committee"_s);
    save->click();
    for (const QString &symbol : symbols)
        QTRY_COMPARE(recordOf(symbol).fields.value(u"note"_s).toString(), u"For the committee"_s);
    QCOMPARE(recordOf(symbols.first()).date, before);
    QCOMPARE(recordOf(symbols.first()).fields.value(u"agenda_title"_s).toString(), u"Rights of towns"_s);
    // One step takes all of it back. The window gets the focus again, as from a desktop.
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"editDataDialog"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(page->undoStack()->count(), 1);
    QCOMPARE(page->undoStack()->undoText(), u"Edit Data"_s);
    QTRY_VERIFY(rows()->hasFocus());
    action(u"edit.undo"_s)->trigger();
    for (qsizetype at = 0; at < symbols.size(); ++at)
        QTRY_COMPARE(recordOf(symbols.at(at)).fields.value(u"note"_s).toString(), notes.at(at));
    // With one of them in the trash the other is changed, and the message names the one.
    action(u"edit.redo"_s)->trigger();
    QTRY_COMPARE(recordOf(symbols.last()).fields.value(u"note"_s).toString(), u"For the committee"_s);
    const model::Record gone = recordOf(symbols.last());
    // Cited by nobody, it does not stay as a wanted one.
    VERIFY_RESULT(library().run(application::PlainEdit(
        [&gone](const library::Database &database) { return database.execute(u"DELETE FROM link WHERE to_record = %1"_s.arg(gone.id.value())); })));
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, gone.id.value()}})));
    QVERIFY(library().run(application::recordsWith({gone.id}))->isEmpty());
    page->undoStack()->undo();
    QTRY_COMPARE(recordOf(symbols.first()).fields.value(u"note"_s).toString(), notes.first());
    QTRY_VERIFY(part<window::MessageBar>(u"messageBar"_s)->text().contains(gone.name));
}

void TestMarks::theMenuOfTheListMarks()
{
    openList();
    select({u"A/HRC/RES/57/12"_s});
    const auto trigger = [this](const QString &name) {
        emit rows()->customContextMenuRequested(rows()->visualRect(rows()->currentIndex()).center());
        auto *menu = m_window->findChild<QMenu *>(u"listMenu"_s);
        QVERIFY(menu);
        auto *wanted = menu->findChild<QAction *>(name);
        QVERIFY(wanted && wanted->isEnabled());
        wanted->trigger();
        delete menu;
    };
    trigger(u"listStar"_s);
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isStarred);
    QTRY_COMPARE(rowOf(u"A/HRC/RES/57/12"_s, Model::Starred).data().toString(), u"★"_s);
    trigger(u"listUnread"_s);
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isUnread);
    QTRY_VERIFY(isBold(u"A/HRC/RES/57/12"_s));
    trigger(u"listUnread"_s);
    QTRY_VERIFY(!marksOf(u"A/HRC/RES/57/12"_s).isUnread);
    QVERIFY(marksOf(u"A/HRC/RES/57/12"_s).isStarred);
}

void TestMarks::theFilterOfAListKnowsThem()
{
    setUnread(u"A/HRC/RES/57/12"_s);
    window::RecordListPage *page = openList();
    QTRY_VERIFY(isBold(u"A/HRC/RES/57/12"_s));
    auto *line = page->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setText(u"is:unread"_s);
    QTRY_COMPARE(rows()->model()->rowCount(), 1);
    QVERIFY(rowOf(u"A/HRC/RES/57/12"_s).isValid());
}

void TestMarks::theDocumentInFrontGetsAStar()
{
    m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
    QTRY_VERIFY(action(u"edit.star"_s)->isEnabled());
    action(u"edit.star"_s)->trigger();
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isStarred);
    // Who is in it may put it back for later; it stays so while it is in front.
    QTest::qWait(2000);
    action(u"edit.unread"_s)->trigger();
    QTRY_VERIFY(marksOf(u"A/HRC/RES/57/12"_s).isUnread);
    QTest::qWait(2000);
    QVERIFY(marksOf(u"A/HRC/RES/57/12"_s).isUnread);
}

void TestMarks::oneOfADossierIsPinned()
{
    const auto dossier = library().run(application::makeDossier(u"HRC 60"_s));
    VERIFY_RESULT(dossier);
    VERIFY_RESULT(library().run(application::addToDossier(*dossier, {model::DossierItem::note(u"First"_s, u"one"_s), model::DossierItem::note(u"Second"_s, u"two"_s)})));
    m_window->tabs().openPage(NavigationTarget::ofDossier(*dossier).text);
    auto *list = m_window->findChild<QListView *>(u"dossierRows"_s);
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"First"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_VERIFY(action(u"edit.pin"_s)->isEnabled());
    action(u"edit.pin"_s)->trigger();
    QTRY_COMPARE(first(), u"Second"_s);
    QCOMPARE(list->model()->index(0, 0).data(presentation::TrailingRole).toString(), u"pinned"_s);
    action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(first(), u"First"_s);
    // By its menu; it is so at the next start, too.
    list->setCurrentIndex(list->model()->index(1, 0));
    emit list->customContextMenuRequested(list->visualRect(list->currentIndex()).center());
    auto *menu = m_window->findChild<QMenu *>(u"dossierMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"dossierPin"_s)->trigger();
    delete menu;
    QTRY_COMPARE(first(), u"Second"_s);
    makeWindow();
    QVERIFY(openLibrary());
    m_window->tabs().openPage(NavigationTarget::ofDossier(*dossier).text);
    list = m_window->findChild<QListView *>(u"dossierRows"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Second"_s);
    QVERIFY(m_window->tabs().page()->canPin());
    m_window->tabs().openPage(NavigationTarget::dossiers().text);
    QTRY_VERIFY(!action(u"edit.pin"_s)->isEnabled());
}

void TestMarks::pictures()
{
    setUnread(u"A/HRC/RES/57/12"_s);
    setUnread(u"A/HRC/RES/57/5"_s);
    openList();
    QTRY_VERIFY(isBold(u"A/HRC/RES/57/12"_s));
    select({u"A/HRC/RES/57/12"_s});
    action(u"edit.star"_s)->trigger();
    QTRY_COMPARE(rowOf(u"A/HRC/RES/57/12"_s, Model::Starred).data().toString(), u"★"_s);
    for (const bool asTable : {false, true}) {
        m_settings->setValue(presentation::Setting::ListAsTable, asTable);
        for (const QString &language : {u"En"_s, u"Ar"_s}) {
            action(u"view.language"_s + language)->trigger();
            shoot(u"%1-%2"_s.arg(language, asTable ? u"table"_s : u"rows"_s));
        }
    }
}

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
