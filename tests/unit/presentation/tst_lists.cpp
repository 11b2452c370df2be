// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contents of lists: what they read, where a row leads, what an empty one says.
#include "openedlibrary.h"

#include <application/dossiers.h>
#include <application/trash.h>
#include <library/database/database.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/library/dossierlistmodel.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/library/themetreemodel.h>
#include <presentation/suggestions/quotationmodel.h>
#include <presentation/suggestions/suggestionmodel.h>

#include <testdata.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::NavigationTarget;
using presentation::RecordListModel;

class TestLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = std::make_unique<OpenedLibrary>(); }
    void cleanupTestCase() { m_library.reset(); }

    void recordsFollowTheirKey()
    {
        RecordListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKey(NavigationTarget::ofKind(model::RecordKind::Document));
        read(model);
        QVERIFY(model.rowCount() > 1);
        QCOMPARE(model.columns().first(), int(RecordListModel::Symbol));
        QVERIFY(model.comesByImport());
        const QModelIndex first = model.index(0, 0);
        QVERIFY(model.locationOf(first).record.isValid());
        QCOMPARE(model.idOf(first), model.locationOf(first).record.value());
        QVERIFY(model.lineOf(first).contains(u'\t'));
        QCOMPARE(model.countText(model.rowCount()), QString::number(model.rowCount()));
        QCOMPARE(model.countText(1), u"1 of %1"_s.arg(model.rowCount()));
        // "-" names those of no body.
        const int all = model.rowCount();
        model.setKey(NavigationTarget::ofDocuments({}));
        read(model);
        QVERIFY(model.rowCount() < all);
        for (const model::RecordRow &row : model.rows())
            QCOMPARE(row.record.body, QString());
        model.setKey(NavigationTarget::wanted());
        QVERIFY(model.isWanted() && !model.comesByImport());
        QCOMPARE(model.columns().at(1), int(RecordListModel::CitedBy));
    }

    void onlyTheLatestQuestionIsAnswered()
    {
        RecordListModel model;
        model.setKey(NavigationTarget::ofKind(model::RecordKind::State));
        model.reload(**m_library);
        model.setKey(NavigationTarget::ofKind(model::RecordKind::Document));
        // Another kind has other columns, which is a reset of its own.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        read(model);
        QTest::qWait(50);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.row(0).record.kind, model::RecordKind::Document);
    }

    /// Nothing that a list reads fails in silence.
    void whatFailsIsTold()
    {
        OpenedLibrary broken;
        QVERIFY(broken.run(application::PlainEdit([](const library::Database &database) {
            return database.execute(u"ALTER TABLE saved_search RENAME TO gone"_s);
        })));
        QSignalSpy failed(&*broken, &presentation::AsyncLibrary::failed);
        presentation::QuickOpenModel model;
        model.loadAll(*broken);
        QVERIFY(failed.wait());
        QCOMPARE(model.rowCount(), 0);
    }

    void themesAreReadOnceAndCounted()
    {
        presentation::ThemeTreeModel model(**m_library);
        QCOMPARE(model.countText(0), QString()); // Nothing is said before they are there.
        QCOMPARE(model.emptySentence(), QString());
        QSignalSpy loaded(&model, &presentation::ThemeTreeModel::loaded);
        model.retranslate();
        model.reload(**m_library);
        QVERIFY(loaded.wait());
        QVERIFY(!model.countText(0).isEmpty());
        QVERIFY(!model.emptySentence().isEmpty());
        if (model.rowCount() > 0)
            QVERIFY(model.locationOf(model.index(0, 0)).record.isValid());
    }

    void aDossierListsWhatLiesInIt()
    {
        presentation::DossierListModel room {model::DossierId()};
        QAbstractItemModelTester tester(&room, QAbstractItemModelTester::FailureReportingMode::QtTest);
        read(room);
        QCOMPARE(room.rowCount(), 0);
        QVERIFY(!room.emptySentence().isEmpty());
        const auto outer = m_library->run(application::makeDossier(u"HRC 60"_s));
        VERIFY_RESULT(outer);
        const auto inner = m_library->run(application::makeDossier(u"Cities"_s, *outer));
        VERIFY_RESULT(inner);
        const auto items = m_library->run(application::dossierItems({u"A/HRC/RES/57/12"_s, u"A/HRC/RES/57/12 OP8"_s}));
        VERIFY_RESULT(items);
        VERIFY_RESULT(m_library->run(application::addToDossier(*outer, *items + QList {model::DossierItem::note(u"Lunch"_s, u"They **may** join."_s)})));
        read(room);
        QCOMPARE(room.rowCount(), 1);
        QCOMPARE(presentation::DossierListModel::pageOf(room.row(0)), NavigationTarget::ofDossier(*outer).text);

        presentation::DossierListModel model {*outer};
        read(model);
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.row(0).isDossier());
        QCOMPARE(model.index(0, 0).data().toString(), u"Cities"_s);
        const QString subtitle = model.index(1, 0).data(presentation::SubtitleRole).toString();
        QVERIFY2(subtitle.startsWith("Document "_L1), qPrintable(subtitle));
        const presentation::Location place = model.locationOf(model.index(2, 0));
        QCOMPARE(place.record, m_library->document().id);
        QCOMPARE(place.address.text(), u"OP8"_s);
        QVERIFY(place.passage.isValid());
        QVERIFY(model.row(3).isNote());
        QVERIFY(!model.locationOf(model.index(3, 0)).record.isValid());
        QSet<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            ids.insert(model.idOf(model.index(row, 0)));
            for (const int role : {int(presentation::SubtitleRole), int(presentation::SearchRole), int(Qt::ToolTipRole)})
                QVERIFY(!model.index(row, 0).data(role).toString().isEmpty());
            QVERIFY(model.lineOf(model.index(row, 0)).contains(u'\t'));
        }
        QCOMPARE(ids.size(), 4);
        // A note is not dragged.
        QVERIFY(!model.flags(model.index(3, 0)).testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0), model.index(2, 0), model.index(3, 0)}));
        QVERIFY(dragged);
        const presentation::DraggedThings things = presentation::DraggedThings::of(*dragged);
        QCOMPARE(things.dossiers, QList<model::DossierId> {*inner});
        QCOMPARE(things.items.size(), 1);
        // One that was deleted elsewhere says so.
        VERIFY_RESULT(m_library->run(application::moveToTrash({{model::TrashKind::Dossier, outer->value()}})));
        read(model);
        QVERIFY(model.isGone());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.emptySentence().contains(u"trash"_s));
    }

    void aDecisionOvertakesWhatIsRead()
    {
        presentation::SuggestionModel model;
        QCOMPARE(model.emptySentence(), u"Loading…"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reload(**m_library);
        model.drop({});
        QTest::qWait(100);
        QCOMPARE(reset.count(), 0);
        read(model);
        QVERIFY(model.emptySentence() != u"Loading…"_s);
        QVERIFY(!model.locationOf({}).record.isValid());
    }

    void listsNameThemselves()
    {
        presentation::QuotationModel quotations {base::RecordId()};
        const std::initializer_list<presentation::ListContent *> all {&quotations};
        for (presentation::ListContent *content : all) {
            read(*content);
            QVERIFY(!content->key().title().isEmpty());
            QVERIFY(!content->emptySentence().isEmpty());
            QVERIFY(!content->notFoundSentence().isEmpty());
            QAbstractItemModel &model = content->itemModel();
            for (int row = 0; row < model.rowCount(); ++row) {
                QVERIFY(content->locationOf(model.index(row, 0)).record.isValid());
                QVERIFY(content->idOf(model.index(row, 0)) > 0);
            }
        }
    }

private:
    void read(presentation::ListContent &content)
    {
        QSignalSpy reset(&content.itemModel(), &QAbstractItemModel::modelReset);
        content.reload(**m_library);
        QVERIFY(reset.wait());
    }

    std::unique_ptr<OpenedLibrary> m_library;
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
