// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/actions/actionregistry.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/actions/shortcutmodel.h>
#include <presentation/import/importreportmodel.h>
#include <presentation/import/paragraphmodel.h>
#include <presentation/library/annotationlistmodel.h>
#include <presentation/library/deadlinelistmodel.h>
#include <presentation/library/librarytreemodel.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/navigation/history.h>
#include <presentation/search/hitmodel.h>
#include <presentation/search/querytext.h>
#include <presentation/settings/language.h>
#include <window/controls/tworowdelegate.h>

#include <QAbstractItemModelTester>
#include <QMainWindow>
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

model::RecordRow row(const model::Record &record, qint64 citedBy = 0)
{
    model::RecordRow made;
    made.record = record;
    made.citedBy = citedBy;
    return made;
}

application::LibraryOverview snapshot(const QList<model::RecordCount> &counts, const QList<model::Record> &records)
{
    application::LibraryOverview made;
    made.counts = counts;
    made.records = records;
    return made;
}

model::RecordCount documents(const QString &body, const QString &session, qint64 count)
{
    return {model::RecordKind::Document, true, body, session, count};
}

model::Hit hit(qint64 record, const QString &symbol, const QString &address)
{
    model::Hit made;
    made.record = base::RecordId(record);
    made.passage = base::PassageId(record * 100 + address.size());
    made.symbol = symbol;
    made.title = u"Title of "_s + symbol;
    made.address = address;
    made.language = u"en"_s;
    made.snippet = u"a smart city project"_s;
    return made;
}

/// The tree as text, two spaces a level: "Documents 9".
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int level = 0)
{
    QString text;
    for (int at = 0; at < model.rowCount(parent); ++at) {
        const QModelIndex index = model.index(at, 0, parent);
        text += QString(level * 2, u' ') + index.data().toString();
        const QVariant count = index.data(presentation::LibraryTreeModel::CountRole);
        text += (count.isValid() ? u' ' + count.toString() : QString()) + u'\n' + printed(model, index, level + 1);
    }
    return text;
}

}

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void treeCountsByBodyAndSession();
    void treeKeepsRowsWhenCountsChange();
    void treeSortsStatesByLanguage();
    void listKeySaysWhichRecords();
    void listSortsByLanguageAndFilters();
    void annotationsShowPlaceAndComment();
    void deadlinesShowWhoAndWhen();
    void hitsAreGroupedByDocument();
    void facetClickAddsAndRemovesClause();
    void reportShowsCauseAndRemedy();
    void reportTellsWhatMoved();
    void reportNamesTheMissingProgram();
    void everyReasonHasWords();
    void reviewedParagraphsKeepTheirDirection();
    void quickOpenPutsBestFirst();
    void shortcutsFollowChosenKeys();
    void historyGoesBackAndForward();

private:
    QTemporaryDir m_home;
};

void TestModels::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QLocale::setDefault(presentation::Language::localeOf(u"en"_s));
}

void TestModels::treeCountsByBodyAndSession()
{
    presentation::LibraryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverview(snapshot(
        {documents(u"HRC"_s, u"9"_s, 2), documents(u"HRC"_s, u"57"_s, 4), documents(u"GA"_s, u"78"_s, 1),
            {model::RecordKind::Document, false, u"GA"_s, u"70"_s, 12}, {model::RecordKind::Theme, true, {}, {}, 1}},
        {record(5, model::RecordKind::Theme, u"Water"_s)}));
    QCOMPARE(printed(model),
        u"Documents 7\n  General Assembly 1\n    78th session 1\n  Human Rights Council 6\n    57th session 4\n    9th "
        u"session 2\n"
        "Events 0\nPeople 0\nOrganisations 0\nStates 0\nThemes 1\n  Water\n"
        "Annotations 0\nWanted 12\nSaved Searches 0\nBriefing Packs 0\n"_s);
}

void TestModels::treeKeepsRowsWhenCountsChange()
{
    presentation::LibraryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOverview(snapshot({documents(u"HRC"_s, u"57"_s, 4)}, {record(5, model::RecordKind::Theme, u"Water"_s)}));
    const QPersistentModelIndex session = model.indexOf(presentation::NavigationTarget::ofDocuments(u"HRC"_s, u"57"_s));
    const QPersistentModelIndex water = model.indexOf(presentation::NavigationTarget::ofRecord(base::RecordId(5)));
    QVERIFY(session.isValid());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOverview(
        snapshot({documents(u"HRC"_s, u"57"_s, 5), documents(u"HRC"_s, u"58"_s, 1), documents(u"GA"_s, u"78"_s, 1)},
            {record(6, model::RecordKind::Theme, u"Cities"_s), record(5, model::RecordKind::Theme, u"Water"_s)}));
    QCOMPARE(reset.count(), 0);
    QVERIFY(session.isValid());
    QCOMPARE(session.data(presentation::LibraryTreeModel::CountRole).toInt(), 5);
    QCOMPARE(session.row(), 1);
    QCOMPARE(water.row(), 1);
    model.setOverview(snapshot({documents(u"GA"_s, u"78"_s, 1)}, {}));
    QVERIFY(!session.isValid());
    QVERIFY(!water.isValid());
}

void TestModels::treeSortsStatesByLanguage()
{
    presentation::LibraryTreeModel model;
    const QList<model::Record> states{record(1, model::RecordKind::State, u"Germany"_s, u"DEU"_s),
        record(2, model::RecordKind::State, u"Egypt"_s, u"EGY"_s),
        record(3, model::RecordKind::State, u"Finland"_s, u"FIN"_s)};
    model.setOverview(snapshot({}, states));
    const auto names = [&model] {
        QStringList shown;
        const QModelIndex group = model.indexOf(presentation::NavigationTarget::ofKind(model::RecordKind::State));
        for (int at = 0; at < model.rowCount(group); ++at)
            shown.append(model.index(at, 0, group).data().toString());
        return shown;
    };
    QCOMPARE(names(), (QStringList {u"Egypt"_s, u"Finland"_s, u"Germany"_s}));
    QLocale::setDefault(presentation::Language::localeOf(u"fr"_s));
    model.retranslate();
    // É sorts with E: Allemagne, Égypte, Finlande.
    QCOMPARE(names(), (QStringList {u"Allemagne"_s, u"Égypte"_s, u"Finlande"_s}));
    QLocale::setDefault(presentation::Language::localeOf(u"en"_s));
}

void TestModels::listKeySaysWhichRecords()
{
    const auto session = presentation::NavigationTarget::ofDocuments(u"HRC"_s, u"57"_s).filter();
    QVERIFY(session);
    QCOMPARE(session->body, u"HRC"_s);
    QCOMPARE(session->session, u"57"_s);
    QCOMPARE(session->inLibrary, true);
    QCOMPARE(presentation::NavigationTarget::wanted().filter()->inLibrary, false);
    QVERIFY(!presentation::NavigationTarget::annotations().filter());
    QCOMPARE(presentation::NavigationTarget::ofRecord(base::RecordId(7)).record(), base::RecordId(7));
    QVERIFY(!presentation::NavigationTarget {u"record/nonsense"_s}.record());
    QCOMPARE(presentation::NavigationTarget::ofDocuments(u"HRC"_s, u"57"_s).title(), u"Human Rights Council · 57th session"_s);
}

void TestModels::listSortsByLanguageAndFilters()
{
    presentation::RecordListModel model;
    presentation::RecordListFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(record(1, model::RecordKind::Document, u"Zones"_s, u"A/HRC/57/L.10"_s), 3),
        row(record(2, model::RecordKind::Document, u"Éducation"_s, u"A/HRC/57/L.9"_s), 20),
        row(record(3, model::RecordKind::Document, u"Local government and human rights"_s, u"A/HRC/RES/57/12"_s), 1)});
    const auto symbols = [&filter] {
        QStringList shown;
        for (int at = 0; at < filter.rowCount(); ++at)
            shown.append(filter.index(at, presentation::RecordListModel::Symbol).data().toString());
        return shown;
    };
    filter.sort(presentation::RecordListModel::Title);
    QCOMPARE(symbols(), (QStringList {u"A/HRC/57/L.9"_s, u"A/HRC/RES/57/12"_s, u"A/HRC/57/L.10"_s}));
    filter.sort(presentation::RecordListModel::Symbol);
    QCOMPARE(symbols().first(2), (QStringList {u"A/HRC/57/L.9"_s, u"A/HRC/57/L.10"_s}));
    filter.sort(presentation::RecordListModel::CitedBy, Qt::DescendingOrder);
    QCOMPARE(symbols().first(), u"A/HRC/57/L.9"_s);
    filter.setWords(u"HUMAN local"_s);
    QCOMPARE(symbols(), QStringList {u"A/HRC/RES/57/12"_s});
    filter.setWords(u"education"_s);
    QCOMPARE(symbols(), QStringList {u"A/HRC/57/L.9"_s});
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestModels::annotationsShowPlaceAndComment()
{
    presentation::AnnotationListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::AnnotationRow annotation;
    annotation.work = record(1, model::RecordKind::Document, u"Local government"_s, u"A/HRC/RES/57/12"_s);
    annotation.annotation.passage = base::PassageId(9);
    annotation.annotation.address = u"OP8"_s;
    annotation.annotation.anchor.exact = u"smart city projects"_s;
    annotation.annotation.comment = u"ask the\nmission"_s;
    model.setRows({annotation});
    QCOMPARE(model.index(0).data().toString(), u"smart city projects"_s);
    const QString subtitle = model.index(0).data(presentation::SubtitleRole).toString();
    QVERIFY(subtitle.contains(u"A/HRC/RES/57/12"_s));
    QVERIFY(subtitle.contains(u"OP8"_s));
    QVERIFY(subtitle.contains(u"ask the mission"_s));
    annotation.annotation.passage = {};
    model.setRows({annotation});
    QVERIFY(model.index(0).data(presentation::SubtitleRole).toString().contains(u"needs re-attachment"_s));
}

void TestModels::deadlinesShowWhoAndWhen()
{
    presentation::DeadlineListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    application::Deadline mandate;
    mandate.mandate.document = record(1, model::RecordKind::Document, u"Local government"_s, u"A/HRC/RES/57/12"_s);
    mandate.mandate.address = u"OP11"_s;
    mandate.mandate.mandate.deliverable = u"report"_s;
    mandate.mandate.mandate.addressee = u"the Office"_s;
    mandate.mandate.mandate.dueBody = u"HRC"_s;
    mandate.mandate.mandate.dueSession = u"63"_s;
    mandate.date = QDate(2026, 9, 1);
    mandate.isInferred = true;
    application::Deadline call;
    call.event = record(2, model::RecordKind::Event, u"Call for contributions"_s, {});
    call.date = QDate(2025, 6, 30);
    model.setRows({mandate, call});
    QVERIFY(model.index(0).data().toString().startsWith(u"Report"_s));
    const QString subtitle = model.index(0).data(presentation::SubtitleRole).toString();
    for (const QString &part : {u"A/HRC/RES/57/12"_s, u"OP11"_s, u"the Office"_s, u"63"_s})
        QVERIFY2(subtitle.contains(part), qPrintable(subtitle));
    QVERIFY(model.index(0).data(presentation::TrailingRole).toString().startsWith(u"about"_s));
    QVERIFY(!model.index(1).data(presentation::TrailingRole).toString().startsWith(u"about"_s));
}

void TestModels::hitsAreGroupedByDocument()
{
    presentation::HitModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setHits({hit(1, u"A/HRC/RES/57/12"_s, u"OP8"_s), hit(2, u"A/RES/78/1"_s, u"PP3"_s),
        hit(1, u"A/HRC/RES/57/12"_s, u"OP9"_s)});
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 2);
    QCOMPARE(first.data(presentation::HitModel::SymbolRole).toString(), u"57/12"_s);
    QCOMPARE(model.index(1, 0, first).data(presentation::HitModel::AddressRole).toString(), u"OP9"_s);
    QCOMPARE(model.hitAt(model.index(0, 0, model.index(1, 0)))->address, u"PP3"_s);
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::facetClickAddsAndRemovesClause()
{
    const QString added = presentation::toggledClause(u"\"smart city\""_s, u"body"_s, u"HRC"_s);
    QCOMPARE(added, u"\"smart city\" body:HRC"_s);
    QVERIFY(presentation::hasClause(added, u"body"_s, u"HRC"_s));
    QVERIFY(!presentation::hasClause(added, u"body"_s, u"GA"_s));
    QCOMPARE(presentation::toggledClause(added, u"body"_s, u"HRC"_s), u"\"smart city\""_s);
    QCOMPARE(presentation::toggledClause({}, u"theme"_s, u"smart cities"_s), u"theme:\"smart cities\""_s);
}

void TestModels::reportShowsCauseAndRemedy()
{
    presentation::ImportReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::ImportReport report;
    model::FileOutcome good;
    good.path = u"/somewhere/good.xml"_s;
    good.outcome = model::ImportOutcome::Added;
    model::FileOutcome bad;
    bad.path = u"/somewhere/empty.xml"_s;
    bad.error = base::Error {base::ErrorCode::Empty, bad.path, {}};
    report.outcomes = {good, bad};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QCOMPARE(model.rowCount(), 2);
    model.setReport(report, presentation::ImportReportModel::Shown::Failed);
    QCOMPARE(model.rowCount(), 1);
    const QString said = model.index(0).data(presentation::SubtitleRole).toString();
    QVERIFY(said.contains(QString::fromUtf8(base::causeOf(base::ErrorCode::Empty))));
    QVERIFY(said.contains(QString::fromUtf8(base::remedyOf(base::ErrorCode::Empty))));
}

void TestModels::reportTellsWhatMoved()
{
    presentation::ImportReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::ImportReport report;
    model::FileOutcome updated;
    updated.path = u"/somewhere/with\nnewline.xml"_s;
    updated.outcome = model::ImportOutcome::Updated;
    updated.record = base::RecordId(7);
    updated.annotations = {{base::AnnotationId(1), model::AnnotationFate::Stayed, u"PP1"_s, u"PP1"_s, u"Recalling"_s},
        {base::AnnotationId(2), model::AnnotationFate::Moved, u"OP1"_s, u"OP2"_s, u"mend their lamps"_s},
        {base::AnnotationId(3), model::AnnotationFate::Detached, u"OP3"_s, {}, u"count the boats"_s}};
    report.outcomes = {updated};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(0).data(Qt::DisplayRole).toString().contains(u"with\\nnewline.xml"_s));
    QCOMPARE(model.index(1).data(presentation::TrailingRole).toString(), u"stayed"_s);
    QVERIFY(model.index(2).data(Qt::DisplayRole).toString().contains(u"mend their lamps"_s));
    const QString moved = model.index(2).data(presentation::SubtitleRole).toString();
    QVERIFY2(moved.contains(u"OP1"_s) && moved.contains(u"OP2"_s), qPrintable(moved));
    QCOMPARE(model.index(2).data(presentation::ImportReportModel::AddressRole).toString(), u"OP2"_s);
    QCOMPARE(model.index(2).data(presentation::ImportReportModel::RecordRole).value<base::RecordId>(), base::RecordId(7));
    QCOMPARE(model.index(3).data(presentation::TrailingRole).toString(), u"needs re-attachment"_s);
    model.setReport(report, presentation::ImportReportModel::Shown::Failed);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::reportNamesTheMissingProgram()
{
    presentation::ImportReportModel model;
    model::ImportReport report;
    model::FileOutcome old;
    old.path = u"/somewhere/old.doc"_s;
    old.error = base::Error {base::ErrorCode::ProgramMissing, old.path, u"LibreOffice"_s};
    model::FileOutcome scan;
    scan.path = u"/somewhere/scan.pdf"_s;
    scan.outcome = model::ImportOutcome::Added;
    scan.remarks = {u"scanned"_s};
    report.outcomes = {old, scan};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QVERIFY(model.index(0).data(presentation::SubtitleRole).toString().contains(u"LibreOffice"_s));
    QVERIFY(model.index(1).data(presentation::SubtitleRole).toString().contains(u"scanned"_s));
}

void TestModels::everyReasonHasWords()
{
    for (const QString &code : {u"page-header"_s, u"page-footer"_s, u"table-of-contents"_s, u"navigation"_s, u"script"_s,
             u"empty"_s, u"comment"_s, u"deleted"_s, u"picture"_s, u"hidden"_s, u"embedded"_s, u"rule"_s, u"job-number"_s,
             u"cookie-notice"_s, u"share-buttons"_s, u"related"_s, u"missing"_s, u"decoration"_s, u"front-matter"_s,
             u"unfilled-form"_s}) {
        const QString words = presentation::DroppedModel::reasonName(code);
        QVERIFY2(!words.isEmpty() && !words.contains(u'-'), qPrintable(code));
    }
    for (const QString &code : {u"cookie-notice"_s, u"related"_s, u"missing"_s})
        QVERIFY(presentation::DroppedModel::reasonName(code) != code);
}

void TestModels::reviewedParagraphsKeepTheirDirection()
{
    model::Passage passage;
    passage.content = u"14 October 2042"_s;
    const presentation::ParagraphModel paragraphs({passage});
    const QString shown = paragraphs.index(0, presentation::ParagraphModel::TextColumn).data().toString();
    QCOMPARE(shown, QString(QChar(0x2068) + passage.content + QChar(0x2069))); // First strong isolate.
    const presentation::DroppedModel dropped({{u"empty"_s, passage.content}});
    QVERIFY(dropped.index(0, presentation::DroppedModel::TextColumn).data().toString().contains(shown));
}

void TestModels::quickOpenPutsBestFirst()
{
    presentation::Settings settings;
    QMainWindow window;
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
    QCOMPARE(model.index(0).data(presentation::QuickOpenModel::ActionRole).toString(), u"file.printPreview"_s);
    model.setTyped(u"qqzzxx"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::shortcutsFollowChosenKeys()
{
    presentation::Settings settings;
    QMainWindow window;
    presentation::ActionRegistry actions(settings, &window);
    presentation::ShortcutModel model(actions);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(actions.holderOf(QKeySequence(u"Ctrl+I"_s), {}), u"file.import"_s);
    actions.setKeys(u"file.import"_s, {QKeySequence(u"Ctrl+Alt+I"_s)});
    QCOMPARE(actions.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
    QCOMPARE(actions.holderOf(QKeySequence(u"Ctrl+I"_s), {}), QString());
    QMainWindow next;
    presentation::ActionRegistry later(settings, &next);
    QCOMPARE(later.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+Alt+I"_s));
    actions.resetKeys(u"file.import"_s);
    QCOMPARE(actions.action(u"file.import"_s)->shortcut(), QKeySequence(u"Ctrl+I"_s));
}

void TestModels::historyGoesBackAndForward()
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

QTEST_MAIN(TestModels)
#include "tst_models.moc"
