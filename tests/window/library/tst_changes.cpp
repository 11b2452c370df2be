// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed since… and Undo over a restart, over the real window.
#include "../windowfixture.h"

#include <application/dataediting.h>
#include <application/identity.h>
#include <application/records.h>
#include <application/savedsearches.h>
#include <application/trash.h>
#include <library/database/database.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/changelistmodel.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/names.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/changespage.h>
#include <window/screens/library/trashpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestChangesWindow : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestChangesWindow()
        : WindowFixture(u"changes-"_s)
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
    void theListTellsWhatHappened();
    void aLineLeadsToTheThing();
    void whatIsAskedForIsChosen();
    void itIsCopiedAsATable();
    void undoGoesOnOverTheRestart();
    void undoSaysWhyNot();
    void theModelIsSound();
    void nothingIsSaidBeforeItWasRead();
    void afterMidnightYesterdayIsAnotherDay();
    void allWhoWaitForTheTableAreAnswered();
    void pictures();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    QAction *action(const QString &id) const { return m_window->actions().action(id); }
    QListView *rows() const { return m_window->findChild<QListView *>(u"changeRows"_s); }
    model::Record document(const QString &symbol) const
    {
        return library().run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record());
    }
    void rename(const QString &symbol, const QString &name)
    {
        VERIFY_RESULT(library().run(application::setField(document(symbol).id, u"name"_s, name, application::signature())));
    }
    void openChanges()
    {
        action(u"tools.changes"_s)->trigger();
        QTRY_VERIFY(rows() && rows()->model()->rowCount() > 0);
    }
    QModelIndex lineWith(const QString &subtitle) const
    {
        const QAbstractItemModel &model = *rows()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(presentation::SubtitleRole).toString().contains(subtitle))
                return model.index(row, 0);
        }
        return {};
    }
    /// What a page says in words, of what is to be seen of it.
    static QStringList sentencesOf(const QWidget &page)
    {
        QStringList said;
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                said.append(label->text());
        }
        return said;
    }
    void choose(const QString &box, const QVariant &value)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
    }
    void restart()
    {
        m_window.reset();
        makeWindow();
        QVERIFY(openLibrary());
    }
};

void TestChangesWindow::theListTellsWhatHappened()
{
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, document(u"A/HRC/RES/57/5"_s).id.value()}})));
    openChanges();
    QTRY_VERIFY(lineWith(u"Deleted"_s).isValid());
    QCOMPARE(m_window->tabs().currentWidget()->objectName(), u"changesPage"_s);
    const QModelIndex first = rows()->model()->index(0, 0);
    QVERIFY(first.data().toString().startsWith(u"The role of good governance"_s));
    QVERIFY(first.data(presentation::SubtitleRole).toString().contains(u"in the trash"_s));
    const QString changed = rows()->model()->index(1, 0).data(presentation::SubtitleRole).toString();
    QVERIFY2(changed.contains(u"Name: The human rights to safe drinking water and sanitation → Water for all"_s), qPrintable(changed));
    QCOMPARE(rows()->model()->index(1, 0).data().toString(), u"Water for all"_s);
    // What happens while it is open comes up by itself.
    rename(u"A/HRC/RES/57/13"_s, u"Water"_s);
    QTRY_COMPARE(rows()->model()->index(0, 0).data().toString(), u"Water"_s);
}

void TestChangesWindow::aLineLeadsToTheThing()
{
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, document(u"A/HRC/RES/57/5"_s).id.value()}})));
    openChanges();
    QTRY_VERIFY(lineWith(u"Deleted"_s).isValid());
    rows()->setCurrentIndex(rows()->model()->index(1, 0));
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->place().record == document(u"A/HRC/RES/57/13"_s).id);
    action(u"tools.changes"_s)->trigger();
    rows()->setCurrentIndex(rows()->model()->index(0, 0));
    QTest::keyClick(rows(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<window::TrashPage *>(m_window->tabs().currentWidget()));
}

void TestChangesWindow::whatIsAskedForIsChosen()
{
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    openChanges();
    QVERIFY(!part<QDateEdit>(u"changesDay"_s)->isVisible());
    choose(u"changesKind"_s, u"annotation"_s);
    QTRY_VERIFY(!lineWith(u"Name"_s).isValid() && lineWith(u"Annotation"_s).isValid());
    choose(u"changesKind"_s, u"dossier"_s);
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
    choose(u"changesKind"_s, QString());
    choose(u"changesSince"_s, int(application::SinceWhen::Day));
    auto *day = part<QDateEdit>(u"changesDay"_s);
    QVERIFY(day->isVisible());
    QTRY_VERIFY(lineWith(u"Name"_s).isValid());
    day->setDate(QDate::currentDate().addDays(1));
    QTRY_COMPARE(rows()->model()->rowCount(), 0);
    choose(u"changesSince"_s, int(application::SinceWhen::Yesterday));
    QTRY_VERIFY(lineWith(u"Name"_s).isValid());
    choose(u"changesSince"_s, int(application::SinceWhen::LastStart));
    QTRY_VERIFY(lineWith(u"Name"_s).isValid());
}

void TestChangesWindow::itIsCopiedAsATable()
{
    VERIFY_RESULT(library().run(application::PlainEdit([](const library::Database &database) {
        return database.execute(u"WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 900) "
                                u"INSERT INTO change_log (at_ms, action, kind, thing_id) SELECT unixepoch() * 1000, 'changed', 'document', 1 FROM n"_s);
    })));
    openChanges();
    QCOMPARE(rows()->model()->rowCount(), 200);
    rows()->scrollToBottom();
    QTRY_VERIFY(rows()->model()->rowCount() > 200);
    emit rows()->customContextMenuRequested(rows()->visualRect(rows()->model()->index(0, 0)).center());
    QTRY_VERIFY(part<QMenu>(u"changesMenu"_s));
    part<QAction>(u"listCopyTable"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QVERIFY2(lines.size() > 900, qPrintable(QString::number(lines.size())));
    QVERIFY(lines.first().startsWith(u"What\t"_s));
    part<QMenu>(u"changesMenu"_s)->close();
    // The same as a file.
    QTRY_VERIFY(action(u"file.exportList"_s)->isEnabled());
    action(u"file.exportList"_s)->trigger();
    QTRY_VERIFY(part<QFileDialog>(u"listExportDialog"_s));
    const QString path = home(u"changes.csv"_s);
    emit part<QFileDialog>(u"listExportDialog"_s)->fileSelected(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("\r\n") > 900);
    QVERIFY(action(u"file.print"_s)->isEnabled());
}

void TestChangesWindow::undoGoesOnOverTheRestart()
{
    const QString before = document(u"A/HRC/RES/57/13"_s).name;
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    restart();
    QTRY_COMPARE(action(u"edit.undo"_s)->text().remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s)), u"Undo Change of “Water for all”"_s);
    action(u"edit.undo"_s)->trigger();
    QTRY_COMPARE(document(u"A/HRC/RES/57/13"_s).name, before);
    QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"Undo"_s);
    QTRY_VERIFY(part<QToolButton>(u"messageAction"_s)->isVisible());
    part<QToolButton>(u"messageAction"_s)->click();
    QTRY_COMPARE(document(u"A/HRC/RES/57/13"_s).name, u"Water for all"_s);
    // The same by the menu alone.
    QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"Water for all"_s));
    action(u"edit.undo"_s)->trigger();
    QTRY_VERIFY(action(u"edit.redo"_s)->text().contains(u"Water for all"_s));
    QCOMPARE(document(u"A/HRC/RES/57/13"_s).name, before);
    action(u"edit.redo"_s)->trigger();
    QTRY_COMPARE(document(u"A/HRC/RES/57/13"_s).name, u"Water for all"_s);
    QTRY_COMPARE(action(u"edit.redo"_s)->text(), u"Redo"_s);
    QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"Water for all"_s));
    m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
    QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"تعديل"_s));
    // So does what can be done again.
    action(u"edit.undo"_s)->trigger();
    QTRY_VERIFY(action(u"edit.redo"_s)->text().contains(u"تعديل"_s));
    m_settings->setValue(presentation::Setting::UiLanguage, u"en"_s);
    QTRY_VERIFY2(action(u"edit.redo"_s)->text().contains(u"Change of"_s), qPrintable(action(u"edit.redo"_s)->text()));
}

void TestChangesWindow::undoSaysWhyNot()
{
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    restart();
    QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"Water for all"_s));
    rename(u"A/HRC/RES/57/13"_s, u"Water"_s);
    QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"Undo"_s);
    action(u"edit.undo"_s)->trigger();
    QTRY_VERIFY(part<window::MessageBar>(u"messageBar"_s)->text().contains(u"cannot be undone"_s));
    QCOMPARE(document(u"A/HRC/RES/57/13"_s).name, u"Water"_s);
}

void TestChangesWindow::theModelIsSound()
{
    presentation::ChangeListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({application::SinceWhen::Yesterday, {}}, {});
    model.reload(*m_window->library());
    QTRY_VERIFY(model.rowCount() > 0);
}

void TestChangesWindow::nothingIsSaidBeforeItWasRead()
{
    action(u"tools.changes"_s)->trigger();
    // Not a word of "Nothing has changed" while nobody knows.
    const auto *page = part<window::ChangesPage>(u"changesPage"_s);
    QVERIFY(page);
    const QStringList said = sentencesOf(*page);
    QVERIFY2(said.filter(u"Nothing"_s).isEmpty(), qPrintable(said.join(u'|')));
    QVERIFY2(said.contains(u"Reading…"_s), qPrintable(said.join(u'|')));
    QTRY_VERIFY(rows()->model()->rowCount() > 0);
    choose(u"changesKind"_s, u"dossier"_s);
    QVERIFY(sentencesOf(*page).filter(u"Nothing"_s).isEmpty());
    QTRY_VERIFY(!sentencesOf(*page).filter(u"Nothing of this kind has changed since"_s).isEmpty());
    // The same of every list.
    action(u"tools.trash"_s)->trigger();
    const auto *trash = part<window::TrashPage>(u"trashPage"_s);
    QVERIFY(sentencesOf(*trash).filter(u"empty"_s).isEmpty());
    QTRY_VERIFY(!sentencesOf(*trash).filter(u"The trash is empty"_s).isEmpty());
}

void TestChangesWindow::afterMidnightYesterdayIsAnotherDay()
{
    QDate today = QDate::currentDate();
    presentation::ChangeListModel model(nullptr, [&today] { return today; });
    model.setFilter({application::SinceWhen::Yesterday, {}}, u"dossier"_s);
    model.reload(*m_window->library());
    const QString before = presentation::names::date(today.addDays(-1));
    QTRY_VERIFY2(model.emptySentence().contains(before), qPrintable(model.emptySentence()));
    today = today.addDays(1);
    model.reload(*m_window->library());
    QTRY_VERIFY(!model.emptySentence().contains(before));
    QVERIFY(model.emptySentence().contains(presentation::names::date(today.addDays(-1))));
}

void TestChangesWindow::allWhoWaitForTheTableAreAnswered()
{
    VERIFY_RESULT(library().run(application::PlainEdit([](const library::Database &database) {
        return database.execute(u"WITH RECURSIVE n (x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM n WHERE x < 900) "
                                u"INSERT INTO change_log (at_ms, action, kind, thing_id) SELECT unixepoch() * 1000, 'changed', 'document', 1 FROM n"_s);
    })));
    presentation::ChangeListModel model;
    model.setFilter({application::SinceWhen::Yesterday, {}}, {});
    QList<int> answers;
    // Asked for while it is read for the first time, and while it reads on.
    model.reload(*m_window->library());
    model.readAll(300, [&] { answers.append(model.rowCount()); });
    model.readAll(presentation::ChangeListModel::kMostRead, [&] { answers.append(model.rowCount()); });
    model.readAll(10, [&] { answers.append(model.rowCount()); });
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(std::ranges::max(answers) > 900);
    model.readAll(presentation::ChangeListModel::kMostRead, [&] { answers.append(model.rowCount()); });
    QCOMPARE(answers.size(), 4); // All is there.
}

void TestChangesWindow::pictures()
{
    rename(u"A/HRC/RES/57/13"_s, u"Water for all"_s);
    VERIFY_RESULT(library().run(application::saveSearch(u"Boats"_s, u"boats"_s)));
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, document(u"A/HRC/RES/57/5"_s).id.value()}})));
    openChanges();
    QTRY_VERIFY(lineWith(u"Deleted"_s).isValid());
    shoot(u"en"_s);
    m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QTRY_COMPARE(part<QComboBox>(u"changesKind"_s)->itemText(0), u"كل الأنواع"_s);
    QVERIFY(lineWith(u"حذف"_s).isValid());
    shoot(u"ar"_s);
    m_settings->setValue(presentation::Setting::UiLanguage, u"en"_s);
}

QTEST_MAIN(TestChangesWindow)
#include "tst_changes.moc"
