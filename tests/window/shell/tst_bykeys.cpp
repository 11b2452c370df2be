// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A day by keys alone: from Today into a document, an annotation and a dossier. With pictures of each.
#include "../presskeys.h"
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/dossiers.h>
#include <application/imports.h>
#include <application/records.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/shared/names.h>
#include <window/screens/library/dossierpage.h>
#include <window/screens/library/todaypage.h>
#include <window/screens/library/trashpage.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <testdata.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using presskeys::press;
using presskeys::write;

class TestByKeys : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestByKeys()
        : WindowFixture(u"bykeys-"_s)
    {
    }

private slots:
    void init();
    void cleanup() { stop(); }

    void aDay_data();
    void aDay();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    model::Record document() const { return library().run(application::resolve(*model::Reference::parse(u"A/HRC/RES/62/4"_s))).value_or(model::Record()); }
    template<typename Page>
    Page *front() const
    {
        return qobject_cast<Page *>(m_window->tabs().currentWidget());
    }
    /// True where keys go to this page or something in it.
    static bool hasFocus(const QWidget *page) { return page && (page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget())); }

    /// Gives the window the focus when a dialog has closed, as a desktop does.
    void comeBack()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openFromToday();
    void annotate();
    void putIntoDossier();
    void deleteAndRestore();

    QString m_name;
};

void TestByKeys::init()
{
    newHome();
    start();
    VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
    const auto opened = application::OpenLibrary::open(m_library, application::OpenLibrary::Access::Write);
    VERIFY_RESULT(opened);
    jobs::JobControl control;
    QCOMPARE(application::importFiles(*opened, {testdata::fixture(u"gui/lamps.en.xml"_s)}, {}, control).count(model::ImportOutcome::Added), 1);
}

void TestByKeys::openFromToday()
{
    press(Qt::Key_Home, Qt::AltModifier);
    QTRY_VERIFY(front<window::TodayPage>());
    QTRY_VERIFY(qobject_cast<QTreeView *>(QApplication::focusWidget()));
    shoot(m_name + u"-today"_s);
    const auto *rows = qobject_cast<QTreeView *>(QApplication::focusWidget());
    const QString wanted = presentation::names::record(document());
    for (int step = 0; step < 40 && rows->currentIndex().data().toString() != wanted; ++step)
        press(Qt::Key_Down);
    QCOMPARE(rows->currentIndex().data().toString(), wanted);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
    QTRY_VERIFY(hasFocus(m_window->tabs().reader()));
}

void TestByKeys::annotate()
{
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"commentText"_s);
    write(u"Ask the mission"_s);
    shoot(m_name + u"-annotation"_s);
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_window->tabs().reader()->annotations().annotations().size(), 1);
    QTRY_COMPARE(m_window->tabs().reader()->annotations().annotations().first().comment, u"Ask the mission"_s);
    QTRY_VERIFY(hasFocus(m_window->tabs().reader()));
}

void TestByKeys::putIntoDossier()
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<QDialog *>(u"dossierChooser"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    write(u"Lamps"_s);
    press(Qt::Key_Return);
    const auto items = [this] {
        const auto dossier = library().run(application::dossierCalled(u"Lamps"_s));
        return dossier ? dossier->items : 0;
    };
    QTRY_COMPARE(items(), 1);
    comeBack();
    QTRY_VERIFY(hasFocus(m_window->tabs().reader()));
    // It is found again by its name.
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) && QApplication::focusWidget()->objectName() == u"quickOpenLine"_s);
    write(u"Lamps"_s);
    auto *found = m_window->findChild<QListView *>(u"quickOpenRows"_s);
    QTRY_VERIFY(found && found->model()->rowCount() > 0);
    for (int step = 0; step < 10 && found->currentIndex().data().toString() != u"Lamps"_s; ++step)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(front<window::DossierPage>());
    QTRY_VERIFY(hasFocus(front<window::DossierPage>()));
    shoot(m_name + u"-dossier"_s);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_window->tabs().reader());
}

/// The two commands have no keys of their own: the menu has them.
void TestByKeys::deleteAndRestore()
{
    m_window->actions().action(u"edit.delete"_s)->trigger();
    QTRY_VERIFY(!document().id.isValid());
    m_window->actions().action(u"tools.trash"_s)->trigger();
    QTRY_VERIFY(front<window::TrashPage>());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"trashRows"_s);
    shoot(m_name + u"-trash"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(document().id.isValid());
}

void TestByKeys::aDay_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scheme");
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        for (const QString &scheme : {u"light"_s, u"dark"_s})
            QTest::addRow("%s %s", qPrintable(language), qPrintable(scheme)) << language << scheme;
    }
}

void TestByKeys::aDay()
{
    QFETCH(const QString, language);
    QFETCH(const QString, scheme);
    m_name = language + u'-' + scheme;
    m_settings->setValue(presentation::Setting::UiLanguage, language);
    m_settings->setValue(presentation::Setting::ColourScheme, scheme);
    QVERIFY(openLibrary());
    comeBack();
    shoot(m_name + u"-start"_s);
    openFromToday();
    if (!QTest::currentTestFailed())
        annotate();
    if (!QTest::currentTestFailed())
        putIntoDossier();
    if (!QTest::currentTestFailed())
        deleteAndRestore();
    if (qEnvironmentVariableIsSet("AIDE_SCREENSHOTS")) {
        m_settings->setValue(presentation::Setting::ListAsTable, true);
        m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        shoot(m_name + u"-table"_s);
    }
}

QTEST_MAIN(TestByKeys)
#include "tst_bykeys.moc"
