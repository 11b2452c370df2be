// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/shared/listroles.h>
#include <presentation/library/annotationtreemodel.h>
#include <presentation/library/deadlinelistmodel.h>
#include <presentation/library/draggedthings.h>
#include <presentation/library/librarytreemodel.h>
#include <presentation/library/recordlistfilter.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/packs/packdrag.h>
#include <presentation/search/hitmodel.h>
#include <presentation/search/querytext.h>
#include <presentation/settings/language.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::NavigationTarget;

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

/// "HRC 60" with "Cities" in it, and "Water".
application::LibraryOverview withDossiers()
{
    application::LibraryOverview made;
    made.dossiers = {{model::DossierId(1), {}, u"HRC 60"_s, 2}, {model::DossierId(2), model::DossierId(1), u"Cities"_s, 0},
        {model::DossierId(3), {}, u"Water"_s, 1}};
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

/// The models of the library: its tree, its lists, its annotations and deadlines.
class TestLibraryModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void treeCountsByBodyAndSession();
    void treeKeepsRowsWhenCountsChange();
    void treeNestsDossiers();
    void treeTakesWhatIsDropped();
    void treeSortsStatesByLanguage();
    void listKeySaysWhichRecords();
    void listSortsByLanguageAndFilters();
    void annotationsShowPlaceAndComment();
    void deadlinesShowWhoAndWhen();
    void hitsAreGroupedByDocument();
    void facetClickAddsAndRemovesClause();

private:
    QTemporaryDir m_home;
};

void TestLibraryModels::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QLocale::setDefault(presentation::Language::localeOf(u"en"_s));
}

void TestLibraryModels::treeCountsByBodyAndSession()
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
        "Annotations 0\nWanted 12\nSaved Searches 0\nBriefing Packs 0\nDossiers 0\n"_s);
}

void TestLibraryModels::treeKeepsRowsWhenCountsChange()
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

void TestLibraryModels::treeNestsDossiers()
{
    presentation::LibraryTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEditable(true);
    model.setOverview(withDossiers());
    QVERIFY2(printed(model).endsWith(u"Dossiers 3\n  HRC 60 2\n    Cities 0\n  Water 1\n"_s), qPrintable(printed(model)));
    const QModelIndex cities = model.indexOf(NavigationTarget::ofDossier(model::DossierId(2)));
    QCOMPARE(cities.parent(), model.indexOf(NavigationTarget::ofDossier(model::DossierId(1))));
    QVERIFY(model.isWithin(model::DossierId(2), model::DossierId(1)));
    QVERIFY(!model.isWithin(model::DossierId(1), model::DossierId(2)));
    // A name is asked for, one that is taken beside it is not.
    QSignalSpy named(&model, &presentation::LibraryTreeModel::dossierNamed);
    const QModelIndex session = cities.parent();
    QVERIFY(!model.setData(session, u"water"_s, Qt::EditRole));
    QVERIFY(!model.setData(session, u"  "_s, Qt::EditRole));
    QVERIFY(model.setData(session, u"HRC 61"_s, Qt::EditRole));
    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().last().toString(), u"HRC 61"_s);
    // One that is moved takes those in it along.
    application::LibraryOverview moved = withDossiers();
    moved.dossiers.first().parent = model::DossierId(3);
    model.setOverview(moved);
    QVERIFY2(printed(model).endsWith(u"Dossiers 3\n  Water 1\n    HRC 60 2\n      Cities 0\n"_s), qPrintable(printed(model)));
}

void TestLibraryModels::treeTakesWhatIsDropped()
{
    presentation::LibraryTreeModel model;
    application::LibraryOverview overview = withDossiers();
    overview.records.append(record(5, model::RecordKind::Person, u"Kim"_s));
    model.setOverview(overview);
    const QModelIndex session = model.indexOf(NavigationTarget::ofDossier(model::DossierId(1)));
    const QModelIndex water = model.indexOf(NavigationTarget::ofDossier(model::DossierId(3)));
    const QModelIndex kim = model.indexOf(NavigationTarget::ofRecord(base::RecordId(5)));
    const QModelIndex room = model.indexOf(NavigationTarget::dossiers());
    const std::unique_ptr<QMimeData> person(model.mimeData({kim}));
    const std::unique_ptr<QMimeData> dossier(model.mimeData({water}));
    QVERIFY(person && dossier);
    // Not where the library is only read.
    QVERIFY(!model.canDropMimeData(person.get(), Qt::CopyAction, -1, -1, session));
    QVERIFY(!model.flags(kim).testFlag(Qt::ItemIsDragEnabled));
    model.setEditable(true);
    QVERIFY(model.flags(kim).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(model.canDropMimeData(person.get(), Qt::CopyAction, -1, -1, session));
    QVERIFY(!model.canDropMimeData(person.get(), Qt::CopyAction, -1, -1, room));
    QVERIFY(!model.canDropMimeData(person.get(), Qt::CopyAction, -1, -1, kim));
    QVERIFY(model.canDropMimeData(dossier.get(), Qt::CopyAction, -1, -1, room));
    QVERIFY(!model.canDropMimeData(dossier.get(), Qt::CopyAction, -1, -1, water));
    const QMimeData elsewhere;
    QVERIFY(!model.canDropMimeData(&elsewhere, Qt::CopyAction, -1, -1, session));
    model::DossierId target;
    presentation::DraggedThings things;
    connect(&model, &presentation::LibraryTreeModel::dropped, this, [&](const presentation::DraggedThings &dropped, model::DossierId on) {
        things = dropped;
        target = on;
    });
    QVERIFY(model.dropMimeData(person.get(), Qt::CopyAction, -1, -1, session));
    QCOMPARE(target, model::DossierId(1));
    QCOMPARE(things.items.size(), 1);
    QCOMPARE(things.items.first().record, base::RecordId(5));
    QVERIFY(model.dropMimeData(dossier.get(), Qt::CopyAction, -1, -1, room));
    QVERIFY(!target.isValid());
    QCOMPARE(things.dossiers, QList<model::DossierId> {model::DossierId(3)});
}

void TestLibraryModels::treeSortsStatesByLanguage()
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

void TestLibraryModels::listKeySaysWhichRecords()
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

void TestLibraryModels::listSortsByLanguageAndFilters()
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
    // A row of a table is dragged with its columns, and is one part of a pack.
    const std::unique_ptr<QMimeData> dragged(filter.mimeData({filter.index(0, 0), filter.index(0, 1)}));
    QCOMPARE(presentation::draggedParts(*dragged), (QList<application::PackPart> {{base::RecordId(3), {}}}));
    QVERIFY(filter.index(0, 0).flags().testFlag(Qt::ItemIsDragEnabled));
    filter.setWords(u"education"_s);
    QCOMPARE(symbols(), QStringList {u"A/HRC/57/L.9"_s});
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 3);
}

void TestLibraryModels::annotationsShowPlaceAndComment()
{
    presentation::AnnotationTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::AnnotationRow annotation;
    annotation.work = record(1, model::RecordKind::Document, u"Local government"_s, u"A/HRC/RES/57/12"_s);
    annotation.annotation.id = base::AnnotationId(1);
    annotation.annotation.passage = base::PassageId(9);
    annotation.annotation.address = u"OP8"_s;
    annotation.annotation.anchor.exact = u"smart city projects"_s;
    annotation.annotation.comment = u"ask the\nmission"_s;
    annotation.annotation.tags = {u"b"_s, u"a"_s};
    model::AnnotationRow loose = annotation;
    loose.annotation.id = base::AnnotationId(2);
    loose.annotation.passage = {};
    loose.annotation.tags = {};
    loose.annotation.anchor.exact = u"a digital plan"_s;
    using Model = presentation::AnnotationTreeModel;
    model.setRows({annotation, loose}, application::AnnotationGrouping::None);
    const auto text = [&model](int row, int column, const QModelIndex &parent = {}) { return model.index(row, column, parent).data().toString(); };
    QCOMPARE(text(0, Model::Words), u"smart city projects"_s);
    QVERIFY(text(0, Model::Document).contains(u"A/HRC/RES/57/12"_s));
    QVERIFY(text(0, Model::Paragraph).contains(u"OP8"_s));
    QCOMPARE(text(0, Model::Comment), u"ask the mission"_s);
    QCOMPARE(text(1, Model::Paragraph), u"needs re-attaching"_s);
    model.sort(Model::Words, Qt::AscendingOrder);
    QCOMPARE(text(0, Model::Words), u"a digital plan"_s);
    model.sort(Model::Words, Qt::DescendingOrder);
    QCOMPARE(text(0, Model::Words), u"smart city projects"_s);
    // Under both of its tags; the one without a tag under a heading of its own.
    model.setRows({annotation, loose}, application::AnnotationGrouping::Tag);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(text(0, 0).contains(u"a"_s) && text(0, 0).contains(u"(1)"_s));
    QCOMPARE(text(0, Model::Words, model.index(0, 0)), u"smart city projects"_s);
    QVERIFY(!model.rowAt(model.index(0, 0)));
    QCOMPARE(model.rowAt(model.indexOf(base::AnnotationId(2)))->annotation.id, base::AnnotationId(2));
    QCOMPARE(model.indexOf(base::AnnotationId(2)).parent().row(), 2);
}

void TestLibraryModels::deadlinesShowWhoAndWhen()
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

void TestLibraryModels::hitsAreGroupedByDocument()
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

void TestLibraryModels::facetClickAddsAndRemovesClause()
{
    const QString added = presentation::toggledClause(u"\"smart city\""_s, u"body"_s, u"HRC"_s);
    QCOMPARE(added, u"\"smart city\" body:HRC"_s);
    QVERIFY(presentation::hasClause(added, u"body"_s, u"HRC"_s));
    QVERIFY(!presentation::hasClause(added, u"body"_s, u"GA"_s));
    QCOMPARE(presentation::toggledClause(added, u"body"_s, u"HRC"_s), u"\"smart city\""_s);
    QCOMPARE(presentation::toggledClause({}, u"theme"_s, u"smart cities"_s), u"theme:\"smart cities\""_s);
}

QTEST_MAIN(TestLibraryModels)
#include "tst_librarymodels.moc"
