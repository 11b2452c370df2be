// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/settings/language.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/actions/shortcutmodel.h>
#include <presentation/navigation/history.h>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

model::Record record(qint64 id, model::RecordKind kind, const QString &name, const QString &key = {})
{
    model::Record made;
    made.id = base::RecordId(id);
    made.kind = kind;
    made.name = name;
    made.symbolKey = key;
    if (kind == model::RecordKind::Document)
        made.symbol = key;
    return made;
}

}

/// The actions, their keys, and the way back.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void quickOpenPutsBestFirst();
    void shortcutsFollowChosenKeys();
    void historyGoesBackAndForward();

private:
    QTemporaryDir m_home;
};

void TestActions::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QLocale::setDefault(presentation::Language::localeOf(u"en"_s));
}

void TestActions::quickOpenPutsBestFirst()
{
    presentation::Settings settings;
    QObject window;
    presentation::ActionRegistry actions(settings, &window);
    presentation::QuickOpenModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRecords(
        {record(1, model::RecordKind::Document, u"Promotion of smallholders in cities"_s, u"A/HRC/RES/1/1"_s),
            record(2, model::RecordKind::Theme, u"Smart cities"_s),
            record(3, model::RecordKind::Document, u"Local government"_s, u"A/HRC/RES/57/12"_s)});
    model.setCommands(actions);
    model.setTyped(u"smart"_s);
    QCOMPARE(model.index(0).data().toString(), u"Smart cities"_s);
    model.setTyped(u"57/12"_s);
    QCOMPARE(model.index(0).data(presentation::QuickOpenModel::RecordRole).value<base::RecordId>(), base::RecordId(3));
    model.setTyped(u"print prev"_s);
    QCOMPARE(model.entry(model.index(0)).action, u"file.printPreview"_s);
    model.setTyped(u"qqzzxx"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestActions::shortcutsFollowChosenKeys()
{
    presentation::Settings settings;
    QObject window;
    presentation::ActionRegistry actions(settings, &window);
    presentation::ShortcutModel model(actions);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(actions.holderOf(QKeySequence(u"Ctrl+I"_s), {}), u"file.import"_s);
    actions.setKeys(u"file.import"_s, {QKeySequence(u"Ctrl+Alt+I"_s)});
    QCOMPARE(actions.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
    QCOMPARE(actions.holderOf(QKeySequence(u"Ctrl+I"_s), {}), QString());
    QObject next;
    presentation::ActionRegistry later(settings, &next);
    QCOMPARE(later.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
    actions.resetKeys(u"file.import"_s);
    QCOMPARE(actions.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+I"_s));
}

void TestActions::historyGoesBackAndForward()
{
    const auto place = [](qint64 id, const QString &address) {
        return presentation::HistoryEntry {presentation::HistoryEntry::Kind::Location, presentation::Location {base::RecordId(id), {}, model::Address(address), {}}, {}};
    };
    presentation::History history;
    QVERIFY(!history.hasBack());
    history.visit({presentation::HistoryEntry::Kind::List, {}, u"documents"_s});
    history.visit(place(1, {}));
    history.visit(place(1, {})); // The same place again is no step.
    history.visit(place(2, u"OP8"_s));
    QCOMPARE(history.back()->place.record, base::RecordId(1));
    QCOMPARE(history.back()->text, u"documents"_s);
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->place.record, base::RecordId(1));
    history.visit(place(3, {})); // Another way: what was ahead is gone.
    QVERIFY(!history.hasForward());
    QCOMPARE(history.back()->place.record, base::RecordId(1));
    // A query that is typed letter by letter is one stop.
    presentation::History search;
    search.visit({presentation::HistoryEntry::Kind::Search, {}, u"sma"_s});
    search.visit({presentation::HistoryEntry::Kind::Search, {}, u"smart"_s});
    QVERIFY(!search.hasBack());
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
