// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The care of a library by keys alone: one thing out of a backup, the whole library restored, the trash searched, restored from and emptied. With pictures.
#include "../presskeys.h"
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/backups.h>
#include <application/records.h>
#include <application/trash.h>
#include <presentation/actions/actionregistry.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/bundlemergedialog.h>
#include <window/screens/library/recordrestoredialog.h>
#include <window/screens/library/restoredialog.h>
#include <window/screens/library/trashpage.h>
#include <window/shell/tabs.h>

#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using presskeys::focused;
using presskeys::press;
using presskeys::write;

class TestCareByKeys : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestCareByKeys()
        : WindowFixture(u"care-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        const auto opened = application::OpenLibrary::open(m_library, application::OpenLibrary::Access::Write);
        VERIFY_RESULT(opened);
        jobs::JobControl control;
        VERIFY_RESULT(application::makeDailyBackup(*opened, QDate::currentDate(), control));
    }
    void cleanup() { stop(); }

    void itIsDone_data();
    void itIsDone();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    QList<model::AnnotationRow> annotations() const { return library().run(application::annotations()).value_or(QList<model::AnnotationRow>()); }
    qsizetype trashed() const { return library().run(application::trash()).value_or(QList<model::TrashEntry>()).size(); }
    model::Record document(const QString &symbol) const
    {
        return library().run(application::resolve(*model::Reference::parse(symbol))).value_or(model::Record());
    }
    void command(const QString &id) { presskeys::command(m_window->actions().action(id)->text()); }
    /// Gives the window the focus when a dialog has closed, as a desktop does.
    void comeBack()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void lookInside()
    {
        command(u"file.restore"_s);
        QTRY_VERIFY(part<window::RestoreDialog>(u"restoreDialog"_s));
        QTRY_COMPARE(focused(), u"restoreList"_s);
        QTRY_VERIFY(part<QLabel>(u"restoreInside"_s)->text().contains(u"<table"_s));
    }

    void bringBackOneThing();
    void restoreAll();
    void findAndRestoreInTheTrash();
    void emptyTheTrash();

    QString m_name;
};

void TestCareByKeys::bringBackOneThing()
{
    const QList<model::AnnotationRow> before = annotations();
    QVERIFY(before.size() > 1);
    const auto noted = std::ranges::find_if(before, [](const model::AnnotationRow &row) { return !row.annotation.anchor.exact.isEmpty(); });
    QVERIFY(noted != before.end());
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Annotation, noted->annotation.id.value()}})));
    VERIFY_RESULT(application::emptyTrash(library(), QDateTime::currentDateTimeUtc().addSecs(1)));
    lookInside();
    shoot(*part<window::RestoreDialog>(u"restoreDialog"_s), m_name + u"-inside"_s);
    presskeys::tabTo(u"restoreOne"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(focused(), u"recordRestoreWords"_s);
    auto *list = part<QListWidget>(u"recordRestoreList"_s);
    QTRY_VERIFY(list->count() > 1);
    // What is missing stands first; the arrows choose while one types.
    QCOMPARE(list->currentRow(), 0);
    press(Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    write(noted->annotation.anchor.exact.left(12));
    QTRY_VERIFY(list->count() >= 1 && list->item(0)->text().contains(noted->annotation.anchor.exact.left(12)));
    QTRY_COMPARE(list->currentRow(), 0);
    shoot(*part<window::RecordRestoreDialog>(u"recordRestoreDialog"_s), m_name + u"-one"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<window::BundleMergeDialog>(u"mergeBundle"_s), 20'000);
    auto *merge = part<window::BundleMergeDialog>(u"mergeBundle"_s);
    QTRY_VERIFY(merge->isAncestorOf(QApplication::focusWidget()));
    // It came out of a backup: nobody has heard of a bundle.
    QStringList said {merge->windowTitle()};
    const QList<QLabel *> labels = merge->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said.append(label->text());
    QVERIFY2(said.filter(u"undle"_s).isEmpty() && said.filter(u"الحزمة"_s).isEmpty(), qPrintable(said.join(u'|')));
    shoot(*merge, m_name + u"-back"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(annotations().size(), before.size(), 20'000);
    comeBack();
}

void TestCareByKeys::restoreAll()
{
    const qsizetype before = annotations().size();
    VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Annotation, annotations().constFirst().annotation.id.value()}})));
    lookInside();
    // The first one was made before the annotation was brought back, the second one this morning.
    press(Qt::Key_Down);
    QCOMPARE(part<QListWidget>(u"restoreList"_s)->currentRow(), 1);
    QTRY_VERIFY(part<QLabel>(u"restoreInside"_s)->text().contains(u"<table"_s));
    QVERIFY(opens([] { press(Qt::Key_Return); }));
    QCOMPARE(annotations().size(), before);
    QCOMPARE(trashed(), 0);
    comeBack();
    shoot(m_name + u"-restored"_s);
}

void TestCareByKeys::findAndRestoreInTheTrash()
{
    for (const QString &symbol : {u"A/HRC/RES/57/5"_s, u"A/HRC/RES/57/13"_s})
        VERIFY_RESULT(library().run(application::moveToTrash({{model::TrashKind::Record, document(symbol).id.value()}})));
    command(u"tools.trash"_s);
    QTRY_COMPARE(focused(), u"trashRows"_s);
    const auto *rows = part<QListView>(u"trashRows"_s);
    QTRY_COMPARE(rows->model()->rowCount(), 2);
    shoot(m_name + u"-trash"_s);
    // Typing filters, and the arrow leads to what was found.
    write(u"water"_s);
    QCOMPARE(focused(), u"listFilter"_s);
    QTRY_COMPARE(rows->model()->rowCount(), 1);
    press(Qt::Key_Down);
    QCOMPARE(focused(), u"trashRows"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(trashed(), 1);
    QVERIFY(document(u"A/HRC/RES/57/13"_s).inLibrary);
}

void TestCareByKeys::emptyTheTrash()
{
    // The filter finds nothing any more; its one action shows what is left.
    QTRY_COMPARE(part<QListView>(u"trashRows"_s)->model()->rowCount(), 0);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    presskeys::tabTo(u"trashEmpty"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(part<QMessageBox>(u"emptyTrashQuestion"_s));
    auto *question = part<QMessageBox>(u"emptyTrashQuestion"_s);
    shoot(*question, m_name + u"-question"_s);
    // Enter alone deletes nothing.
    QTRY_VERIFY(question->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Return);
    QTRY_VERIFY(!part<QMessageBox>(u"emptyTrashQuestion"_s));
    QCOMPARE(trashed(), 1);
    comeBack();
    presskeys::tabTo(u"trashEmpty"_s);
    press(Qt::Key_Space);
    QTRY_VERIFY(part<QMessageBox>(u"emptyTrashQuestion"_s));
    QTRY_VERIFY(part<QMessageBox>(u"emptyTrashQuestion"_s)->isAncestorOf(QApplication::focusWidget()));
    presskeys::tabTo(u"emptyTrashYes"_s);
    press(Qt::Key_Space);
    QTRY_COMPARE(trashed(), 0);
    comeBack();
    shoot(m_name + u"-emptied"_s);
}

void TestCareByKeys::itIsDone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("English") << u"en"_s << u"light"_s;
    QTest::newRow("Arabic") << u"ar"_s << u"dark"_s;
}

void TestCareByKeys::itIsDone()
{
    QFETCH(const QString, language);
    QFETCH(const QString, scheme);
    m_name = language;
    m_settings->setValue(presentation::Setting::UiLanguage, language);
    m_settings->setValue(presentation::Setting::ColourScheme, scheme);
    QVERIFY(openLibrary());
    comeBack();
    bringBackOneThing();
    if (!QTest::currentTestFailed())
        restoreAll();
    if (!QTest::currentTestFailed())
        findAndRestoreInTheTrash();
    if (!QTest::currentTestFailed())
        emptyTheTrash();
}

QTEST_MAIN(TestCareByKeys)
#include "tst_carebykeys.moc"
