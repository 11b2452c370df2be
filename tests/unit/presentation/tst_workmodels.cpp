// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"
#include "rowtexts.h"

#include <presentation/import/watchedfolder.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/packs/packmodel.h>
#include <presentation/search/searchrun.h>
#include <presentation/settings/language.h>
#include <presentation/shared/wordfilter.h>
#include <presentation/suggestions/quotationmodel.h>
#include <presentation/suggestions/suggestionmodel.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::PackItem;
using presentation::PackModel;
using presentation::SuggestionModel;
using presentation::WatchedFolder;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

PackItem item(PackItem::Kind kind, const QString &text)
{
    PackItem made;
    made.kind = kind;
    made.text = text;
    return made;
}

application::Suggestions suggestions(const QList<qint64> &counts)
{
    application::Suggestions made;
    qint64 id = 0;
    for (const qint64 count : counts) {
        application::Suggestions::Group group;
        group.document.kind = model::RecordKind::Document;
        group.document.name = u"Article %1"_s.arg(made.groups.size() + 1);
        group.count = count;
        for (qint64 row = 0; row < count; ++row) {
            model::LinkRow link;
            link.link.id = base::LinkId(++id);
            link.link.relation = u"about"_s;
            link.link.rule = u"theme/2"_s;
            link.from.name = u"Text %1"_s.arg(id);
            link.to.name = u"Water"_s;
            group.rows.append(link);
        }
        made.rules.insert(u"theme/2"_s, {u"theme/2"_s, 3, 4, 1});
        made.groups.append(group);
        made.total += count;
    }
    return made;
}

}

/// What a person works on: a pack's blocks, suggestions, a running search, a watched folder; and what an empty library shows.
class TestWorkModels : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.choose(u"en"_s); }

    void blocksAreChangedAndUndone()
    {
        PackModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows({item(PackItem::Kind::Heading, u"What is new"_s), item(PackItem::Kind::Note, u"one\ntwo"_s)});
        QSignalSpy edited(&model, &PackModel::edited);
        model.insert(99, {item(PackItem::Kind::Heading, {})}, u"Add Heading"_s);
        QCOMPARE(rows::texts(model), (QStringList {u"What is new"_s, u"one two"_s, u"Heading"_s}));
        QVERIFY(model.move(2, 0));
        QCOMPARE(rows::texts(model).first(), u"Heading"_s);
        QVERIFY(!model.move(0, 3) && !model.move(1, 1) && !model.move(-1, 0));
        model.remove(7);
        model.remove(1);
        QCOMPARE(edited.count(), 3);
        QCOMPARE(model.undoStack().undoText(), u"Remove Block"_s);
        while (model.undoStack().canUndo())
            model.undoStack().undo();
        QCOMPARE(rows::texts(model), (QStringList {u"What is new"_s, u"one two"_s}));
    }

    void typingIsOneStep()
    {
        PackModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows({item(PackItem::Kind::Note, u"a"_s), item(PackItem::Kind::Note, u"b"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setWords(0, u"aa"_s);
        model.setWords(0, u"aaa"_s);
        model.setWords(1, u"bb"_s);
        model.setWords(1, u"bb"_s); // The same words are no change.
        model.setWords(5, u"x"_s);
        QCOMPARE(model.undoStack().count(), 2);
        QCOMPARE(reset.count(), 0); // A field that is being written in keeps its place.
        model.undoStack().undo();
        model.undoStack().undo();
        QCOMPARE(rows::texts(model), (QStringList {u"a"_s, u"b"_s}));
    }

    void aDroppedBlockGoesWhereItIsDropped()
    {
        PackModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows({item(PackItem::Kind::Note, u"a"_s), item(PackItem::Kind::Note, u"b"_s), item(PackItem::Kind::Note, u"c"_s)});
        QVERIFY(model.moveRows({}, 0, 1, {}, 2));
        QCOMPARE(rows::texts(model), (QStringList {u"b"_s, u"a"_s, u"c"_s}));
        QVERIFY(model.moveRows({}, 2, 1, {}, 0));
        QCOMPARE(rows::texts(model), (QStringList {u"c"_s, u"b"_s, u"a"_s}));
        QVERIFY(!model.moveRows({}, 0, 2, {}, 3));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    }

    void brokenQuotationsAreWalkedInACircle()
    {
        PackModel model;
        QCOMPARE(model.nextBroken(-1), -1);
        briefing::Outline outline;
        for (const briefing::Check check : {briefing::Check::Changed, briefing::Check::Exact, briefing::Check::SourceMissing}) {
            outline.pack.items.append(item(PackItem::Kind::Passage, {}));
            outline.blocks.append(briefing::Block());
            outline.blocks.last().quotation.check = check;
        }
        model.setRows(outline.pack.items);
        model.setOutline(outline);
        QCOMPARE(model.nextBroken(-1), 0);
        QCOMPARE(model.nextBroken(0), 2);
        QCOMPARE(model.nextBroken(2), 0);
        QCOMPARE(rows::texts(model, presentation::SubtitleRole), (QStringList {u"differs from its source"_s, {}, u"Its source is no longer in the library"_s}));
        QCOMPARE(rows::texts(model, PackModel::CheckRole), (QStringList {u"changed"_s, u"exact"_s, u"source-missing"_s}));
    }

    void decidedSuggestionsGoAtOnce()
    {
        SuggestionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setSuggestions(suggestions({2, 1}));
        QCOMPARE(model.countText(0), u"3"_s);
        QCOMPARE(rows::tree(model), (QStringList {u"Article 1"_s, u"  Text 1 about Water"_s, u"  Text 2 about Water"_s, u"Article 2"_s, u"  Text 3 about Water"_s}));
        const QModelIndex last = model.index(0, 0, model.index(1, 0));
        QCOMPARE(model.group(last)->count, 1);
        QVERIFY(model.quality(*model.row(last)).startsWith(u"Theme keywords"_s));
        QVERIFY(model.quality(*model.row(last)).endsWith(u"you accepted 4 of 5"_s));
        model.drop({base::LinkId(1), base::LinkId(99)});
        QCOMPARE(rows::texts(model, presentation::TrailingRole), (QStringList {u"1"_s, u"1"_s}));
        // With its last suggestion a document goes.
        model.drop({base::LinkId(2)});
        QCOMPARE(rows::tree(model), (QStringList {u"Article 2"_s, u"  Text 3 about Water"_s}));
        QCOMPARE(model.row(model.index(0, 0, model.index(0, 0)))->link.id, base::LinkId(3));
        model.drop({base::LinkId(3)});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.countText(0), QString());
        QVERIFY(!model.row({}) && !model.group({}));
    }

    void aFilterKeepsRowsWithEveryWord()
    {
        QStandardItemModel source;
        const QAbstractItemModelTester tester(&source, Mode::QtTest);
        for (const QString &text : {u"local government"_s, u"local water"_s, u"education"_s}) {
            auto *row = new QStandardItem(text);
            row->setData(text, presentation::SearchRole);
            source.appendRow(row);
        }
        presentation::WordFilter filter;
        const QAbstractItemModelTester filterTester(&filter, Mode::QtTest);
        filter.setSourceModel(&source);
        filter.setWords(u"WATER  loc"_s);
        QCOMPARE(rows::texts(filter), QStringList {u"local water"_s});
        filter.setWords(u"Éducation"_s);
        QCOMPARE(rows::texts(filter), QStringList {u"education"_s});
        filter.setWords(u" "_s);
        QCOMPARE(filter.rowCount(), 3);
    }

    void anEmptyLibraryHasEmptyLists()
    {
        const auto opened = std::make_unique<OpenedLibrary>(application::NewLibrary::Empty);
        presentation::RecordListModel records;
        records.setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        presentation::QuotationModel quotations {base::RecordId()};
        SuggestionModel waiting;
        for (presentation::ListContent *content : std::initializer_list<presentation::ListContent *> {&records, &quotations, &waiting}) {
            const QAbstractItemModelTester tester(&content->itemModel(), Mode::QtTest);
            QSignalSpy reset(&content->itemModel(), &QAbstractItemModel::modelReset);
            content->reload(**opened);
            QVERIFY(reset.wait());
            QCOMPARE(content->itemModel().rowCount(), 0);
            QVERIFY2(content->emptySentence().endsWith(u'.'), qPrintable(content->emptySentence()));
        }
    }

    void aSearchAnswersFirstAndThenWhole()
    {
        const auto opened = std::make_unique<OpenedLibrary>();
        presentation::SearchRun run(**opened);
        QSignalSpy answered(&run, &presentation::SearchRun::answered);
        QSignalSpy aside(&run, &presentation::SearchRun::asideKnown);
        run.ask(u"smart"_s, {});
        run.ask(u"rights"_s, {});
        QVERIFY(aside.wait());
        QVERIFY(answered.count() <= 2);
        for (const QList<QVariant> &answer : answered)
            QCOMPARE(answer.first().value<search::Answer>().query, u"rights"_s);
        QVERIFY(answered.last().first().value<search::Answer>().isComplete);
        // What is stopped is answered no more.
        answered.clear();
        run.ask(u"water"_s, {});
        run.stop();
        run.ask(u"cities"_s, {});
        QTRY_COMPARE(aside.count(), 2);
        for (const QList<QVariant> &answer : answered)
            QCOMPARE(answer.first().value<search::Answer>().query, u"cities"_s);
    }

    void filesOfAWatchedFolderComeOnce()
    {
        OpenedLibrary opened(application::NewLibrary::Empty);
        const QString folder = opened.path(u"watched"_s);
        QVERIFY(QDir().mkpath(folder + u"/below"_s));
        put(folder + u"/one.txt"_s);
        put(folder + u"/below/two.txt"_s);
        opened.settings().setValue(presentation::Setting::WatchedSince, QVariant(qint64(0)));
        opened.settings().setValue(presentation::Setting::WatchedFolder, folder);
        WatchedFolder watched(*opened);
        QSignalSpy arrived(&watched, &WatchedFolder::filesArrived);
        QVERIFY(arrived.wait(10'000));
        QCOMPARE(filesOf(arrived), (QStringList {u"one.txt"_s, u"two.txt"_s}));
        QVERIFY(opened.settings().value(presentation::Setting::WatchedSince).toLongLong() > 0);
        // Another one comes at once, within a tick of the clock that files are dated by: only that is new.
        put(folder + u"/below/three.txt"_s);
        QVERIFY(arrived.wait(10'000));
        QCOMPARE(filesOf(arrived), QStringList {u"three.txt"_s});
        opened.settings().setValue(presentation::Setting::WatchedFolder, QString());
    }

private:
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Water is a right.\n");
    }

    /// The names of the files that came last, sorted.
    static QStringList filesOf(const QSignalSpy &arrived)
    {
        QStringList names;
        const auto files = arrived.last().first().value<QList<application::FoundFile>>();
        for (const application::FoundFile &file : files)
            names.append(QFileInfo(file.path).fileName());
        names.sort();
        return names;
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestWorkModels)
#include "tst_workmodels.moc"
