// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists as tables in the real window: columns, order, what is remembered, and what leaves the program.
#include "../windowfixture.h"

#include <core/base/files.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/library/annotationtreemodel.h>
#include <presentation/library/recordlistmodel.h>
#include <window/screens/library/recordlistpage.h>
#include <window/screens/library/recordtable.h>
#include <window/shell/tabs.h>

#include <readfile.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;
using Model = presentation::RecordListModel;

class TestTables : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestTables()
        : WindowFixture(u"tables-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        m_window->actions().action(u"view.preview"_s)->setChecked(true);
    }
    void cleanup() { stop(); }
    void columnsAreChosenAndRemembered();
    void headingsAreMoved();
    void sortingIsRemembered();
    void annotationsHaveColumnsOfTheirOwn();
    void theTableIsCopied();
    void theTableIsSaved();
    void typingFilters();
    void pictures();

private:
    window::RecordTable *openTable(model::RecordKind kind);
    QMenu *columnMenu(window::RecordTable *table);
    void choose(window::RecordTable *table, const QString &heading);
};

window::RecordTable *TestTables::openTable(model::RecordKind kind)
{
    m_settings->setValue(presentation::Setting::ListAsTable, true);
    m_settings->setValue(presentation::Setting::ListPreview, false);
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(kind));
    auto *table = part<window::RecordTable>(u"listTable"_s);
    [&] { QTRY_VERIFY(table && table->isVisible() && table->model()->rowCount() > 1); }();
    return table;
}

QMenu *TestTables::columnMenu(window::RecordTable *table)
{
    QHeaderView *header = table->horizontalHeader();
    emit header->customContextMenuRequested(QPoint(5, 5));
    return table->findChild<QMenu *>(u"columnMenu"_s);
}

void TestTables::choose(window::RecordTable *table, const QString &heading)
{
    QMenu *menu = columnMenu(table);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == heading)
            action->trigger();
    }
    menu->close();
    QTRY_VERIFY(!table->findChild<QMenu *>(u"columnMenu"_s));
}

void TestTables::columnsAreChosenAndRemembered()
{
    auto *table = openTable(model::RecordKind::Document);
    const int type = static_cast<const Model *>(static_cast<QSortFilterProxyModel *>(table->model())->sourceModel())->columnNamed(u"fields.document_type"_s);
    QVERIFY(type > 0);
    QVERIFY(!table->shownColumns().contains(type));
    QVERIFY(table->shownColumns().contains(int(Model::Date)));
    choose(table, u"Date"_s);
    choose(table, u"Cited by"_s);
    choose(table, u"Body"_s);
    choose(table, u"Type of document"_s);
    QVERIFY(!table->shownColumns().contains(int(Model::Date)));
    QVERIFY(table->shownColumns().contains(type));
    // Another list has its own; at the next start this one is as it was left.
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Event));
    QTRY_VERIFY(table->shownColumns().contains(int(Model::Date)));
    makeWindow();
    QVERIFY(openLibrary());
    table = openTable(model::RecordKind::Document);
    QTRY_VERIFY(table->shownColumns().contains(type));
    QVERIFY(!table->shownColumns().contains(int(Model::Date)));
    QMenu *menu = columnMenu(table);
    menu->findChild<QAction *>(u"standardColumns"_s)->trigger();
    menu->close();
    QVERIFY(table->shownColumns().contains(int(Model::Date)));
    QVERIFY(!table->shownColumns().contains(type));
}

void TestTables::headingsAreMoved()
{
    auto *table = openTable(model::RecordKind::Document);
    QHeaderView *header = table->horizontalHeader();
    QCOMPARE(header->visualIndex(Model::Symbol), 1);
    header->moveSection(header->visualIndex(Model::Date), 1);
    QCOMPARE(table->shownColumns().mid(0, 3), QList<int>({Model::Title, Model::Date, Model::Symbol}));
    m_window->resize(m_window->width() - 200, m_window->height()); // A new width fits the columns anew.
    QCOMPARE(table->shownColumns().mid(0, 3), QList<int>({Model::Title, Model::Date, Model::Symbol}));
    makeWindow();
    QVERIFY(openLibrary());
    table = openTable(model::RecordKind::Document);
    QTRY_COMPARE(table->shownColumns().mid(0, 3), QList<int>({Model::Title, Model::Date, Model::Symbol}));
}

void TestTables::sortingIsRemembered()
{
    auto *table = openTable(model::RecordKind::Document);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(Model::Date));
    table->horizontalHeader()->setSortIndicator(Model::Symbol, Qt::DescendingOrder);
    const QString first = table->model()->index(0, Model::Symbol).data().toString();
    table->horizontalHeader()->setSortIndicator(Model::Symbol, Qt::AscendingOrder);
    QVERIFY(table->model()->index(0, Model::Symbol).data().toString() != first);
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Person));
    QTRY_COMPARE(table->horizontalHeader()->sortIndicatorSection(), int(Model::Title));
    m_window->tabs().openList(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
    QTRY_COMPARE(table->horizontalHeader()->sortIndicatorSection(), int(Model::Symbol));
}

void TestTables::annotationsHaveColumnsOfTheirOwn()
{
    constexpr int kWords = presentation::AnnotationTreeModel::Words;
    auto *table = openTable(model::RecordKind::Document);
    choose(table, u"Date"_s);
    QVERIFY(!table->shownColumns().contains(int(Model::Date)));
    m_window->tabs().openPage(presentation::NavigationTarget::annotations().text);
    part<QTreeView>(u"annotationsRows"_s)->header()->resizeSection(kWords, 333);
    choose(table, u"Cited by"_s);
    makeWindow();
    QVERIFY(openLibrary());
    table = openTable(model::RecordKind::Document);
    QVERIFY(!table->shownColumns().contains(int(Model::Date)));
    QVERIFY(!table->shownColumns().contains(int(Model::CitedBy)));
    m_window->tabs().openPage(presentation::NavigationTarget::annotations().text);
    QCOMPARE(part<QTreeView>(u"annotationsRows"_s)->header()->sectionSize(kWords), 333);
}

void TestTables::theTableIsCopied()
{
    auto *table = openTable(model::RecordKind::Document);
    table->setFocus();
    table->selectAll();
    m_window->actions().action(u"edit.copy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), table->model()->rowCount() + 1);
    QVERIFY(lines.first().startsWith(u"Title\tSymbol"));
    QVERIFY(lines.join(u' ').contains(u"A/HRC/RES/57/12"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(u"<table"));
    table->clearSelection();
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_window->actions().action(u"edit.copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 3);
}

void TestTables::theTableIsSaved()
{
    auto *table = openTable(model::RecordKind::Document);
    emit table->customContextMenuRequested(table->visualRect(table->model()->index(0, 0)).center());
    auto *menu = m_window->findChild<QMenu *>(u"listMenu"_s);
    QVERIFY(menu);
    menu->findChild<QAction *>(u"listSaveCsv"_s)->trigger();
    menu->close();
    auto *dialog = m_window->findChild<QFileDialog *>(u"listExportDialog"_s);
    QVERIFY(dialog);
    const QString path = home(u"list.csv"_s);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY(csv.contains(u"Title,Symbol"));
    QCOMPARE(csv.count(u"\r\n"_s), table->model()->rowCount() + 1);
    QVERIFY(m_window->actions().action(u"file.print"_s)->isEnabled());
}

void TestTables::typingFilters()
{
    auto *table = openTable(model::RecordKind::Document);
    const int before = table->model()->rowCount();
    table->setFocus();
    QTest::keyClick(table, 'l');
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"ocal"_s);
    QCOMPARE(line->text(), u"local"_s);
    QTRY_VERIFY(table->model()->rowCount() < before);
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(table->hasFocus());
}

void TestTables::pictures()
{
    for (const auto kind : {model::RecordKind::Document, model::RecordKind::Person}) {
        openTable(kind);
        for (const QString &language : {u"En"_s, u"Ar"_s}) {
            m_window->actions().action(u"view.language"_s + language)->trigger();
            for (const QString &scheme : {u"Light"_s, u"Dark"_s}) {
                m_window->actions().action(u"view.scheme"_s + scheme)->trigger();
                shoot(u"%1-%2-%3"_s.arg(model::recordKindName(kind), language, scheme));
            }
        }
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
