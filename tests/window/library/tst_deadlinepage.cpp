// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is due, over the real window: next, overdue and done apart, marked by keys and by the menu, undone, and saved as a calendar.
#include "../windowfixture.h"

#include <presentation/actions/actionregistry.h>
#include <presentation/library/navigationtarget.h>
#include <presentation/shared/listroles.h>
#include <window/controls/emptystate.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/deadlinepage.h>
#include <window/shell/tabs.h>

#include <QComboBox>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestDeadlinePage : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestDeadlinePage()
        : WindowFixture(u"deadlines-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        openDeadlines();
    }
    void cleanup() { stop(); }

    void whatIsNextStandsFirst()
    {
        // To come, overdue, without a day.
        int group = 0;
        for (int row = 0; row < count(); ++row) {
            const bool hasDay = trailing(row).contains(QRegularExpression(u"\\d{4}"_s));
            const int of = !hasDay ? 2 : trailing(row).contains(u"overdue"_s) ? 1 : 0;
            QVERIFY2(of >= group, qPrintable(trailing(row)));
            group = of;
        }
        const int open = count();
        choose(u"Next"_s);
        const int next = count();
        choose(u"Overdue"_s);
        for (int row = 0; row < count(); ++row)
            QVERIFY(trailing(row).contains(u"overdue"_s));
        QVERIFY(next + count() <= open && next + count() > 0);
        choose(u"Done or dropped"_s);
        QCOMPARE(count(), 0);
        QVERIFY(page()->findChild<window::EmptyState *>()->sentence().contains(u"of this kind"_s));
        choose(u"All"_s);
        QCOMPARE(count(), open);
    }

    void theSpaceBarSaysThatItIsDone()
    {
        const int open = count();
        const QString first = title(0);
        select({0});
        QTest::keyClick(rows(), Qt::Key_Space);
        QTRY_COMPARE(count(), open - 1);
        choose(u"Done or dropped"_s);
        QCOMPARE(count(), 1);
        QCOMPARE(title(0), first);
        QVERIFY(trailing(0).contains(u"done"_s));
        shoot(u"done"_s);
        // It stays so at the next start.
        stop();
        start();
        QVERIFY(openLibrary());
        openDeadlines();
        QTRY_COMPARE(count(), open - 1);
        choose(u"All"_s);
        QCOMPARE(title(open - 1), first);
        select({open - 1});
        QTest::keyClick(rows(), Qt::Key_Space);
        QTRY_VERIFY(!trailing(0).contains(u"done"_s) && !trailing(open - 1).contains(u"done"_s));
    }

    void theMenuMarksSeveralAndUndoTakesItBack()
    {
        const int open = count();
        QVERIFY(open >= 3);
        select({0, 1});
        emit rows()->customContextMenuRequested(QPoint(4, 4));
        auto *menu = page()->findChild<QMenu *>(u"deadlinesMenu"_s);
        QVERIFY(menu);
        QVERIFY(!menu->findChild<QAction *>(u"open"_s)->isEnabled());
        menu->findChild<QAction *>(u"dropped"_s)->trigger();
        menu->close();
        QTRY_COMPARE(count(), open - 2);
        QAction *undo = m_window->actions().action(u"edit.undo"_s);
        QTRY_VERIFY(undo->isEnabled() && undo->text().contains(u"Dropped"_s));
        undo->trigger();
        QTRY_COMPARE(count(), open);
        m_window->actions().action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(count(), open - 2);
    }

    void itIsSavedAsACalendar()
    {
        m_window->actions().action(u"file.exportCalendar"_s)->trigger();
        auto *dialog = part<QFileDialog>(u"calendarExportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(home(u"due.ics"_s));
        dialog->close();
        QTRY_VERIFY2(part<window::MessageBar>(u"messageBar"_s)->text().contains(u"due.ics"_s), qPrintable(part<window::MessageBar>(u"messageBar"_s)->text()));
        QFile file(home(u"due.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR") && bytes.count("BEGIN:VEVENT") >= 2);
    }

private:
    window::DeadlinePage *page() const { return m_window->findChild<window::DeadlinePage *>(); }
    QListView *rows() const { return m_window->findChild<QListView *>(u"deadlinesRows"_s); }
    int count() const { return rows()->model()->rowCount(); }
    QString title(int row) const { return rows()->model()->index(row, 0).data().toString(); }
    QString trailing(int row) const { return rows()->model()->index(row, 0).data(presentation::TrailingRole).toString(); }
    void openDeadlines()
    {
        m_window->tabs().openList(presentation::NavigationTarget::deadlines());
        QTRY_VERIFY(rows() && count() > 0);
    }
    void choose(const QString &shown)
    {
        auto *box = page()->findChild<QComboBox *>(u"deadlinesShown"_s);
        const int index = box->findText(shown);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
    }
    void select(const QList<int> &wanted)
    {
        rows()->setFocus();
        rows()->clearSelection();
        rows()->setCurrentIndex(rows()->model()->index(wanted.first(), 0));
        for (const int row : wanted)
            rows()->selectionModel()->select(rows()->model()->index(row, 0), QItemSelectionModel::Select);
    }
};

QTEST_MAIN(TestDeadlinePage)
#include "tst_deadlinepage.moc"
