// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextCursor>
#include <QTreeView>
#include <QtTest>

#include <gui/reader/annotationbook.h>
#include <gui/reader/infopanel.h>
#include <gui/reader/linksmodel.h>
#include <gui/reader/linkspanel.h>
#include <gui/reader/notesmodel.h>
#include <gui/reader/notespanel.h>
#include <gui/reader/outlinemodel.h>
#include <gui/reader/outlinepanel.h>
#include <gui/reader/readerheader.h>
#include <gui/reader/readerview.h>

using namespace Qt::StringLiterals;
using gui::Place;
using gui::ReaderPage;

/// The docks on the right, over a page that shows a text.
class TestReaderPanels : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_page = std::make_unique<ReaderPage>(m_shelf->session());
        m_page->resize(900, 500);
        static_cast<QWidget *>(m_page.get())->show();
        m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
    }
    void cleanup()
    {
        m_page.reset();
        m_shelf.reset();
    }

    void infoSaysWhatIsKnown()
    {
        gui::InfoPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        QString all;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QString &words : {u"A/HRC/RES/66/3"_s, u"Human Rights Council"_s, u"66th session"_s,
                 u"8 October 2027"_s, u"without a vote"_s, u"A/HRC/66/L.7"_s, u"Norway"_s, u"Sponsors (4)"_s,
                 u"reading-rooms.en.xml"_s, u"Unofficial copy"_s})
            QVERIFY2(all.contains(words), qPrintable(words + u"\n\n"_s + all));
        QVERIFY(all.indexOf(u"Chile"_s) < all.indexOf(u"Norway"_s)); // By the rules of the language, not as printed.
        Shelf::keepPicture(panel, u"panel-info"_s);
    }

    void aDraftSaysWhatTookItsPlace()
    {
        // The draft is known because the adopted text names it.
        const base::RecordId draft = m_shelf->record(u"A/HRC/66/L.7"_s);
        QVERIFY(draft.isValid());
        const auto content = m_shelf->session().library().read([&](const storage::Database &database) {
            return gui::readContent(database, {draft, {}, {}, {}}, u"en"_s);
        });
        VERIFY_RESULT(content);
        gui::ReaderHeader header(nullptr);
        header.setContent(*content);
        header.resize(900, 40);
        auto *label = header.findChild<QLabel *>(u"readerSuperseded"_s);
        QVERIFY(label->isVisibleTo(&header));
        QVERIFY2(label->text().contains(u"A/HRC/RES/66/3"_s), qPrintable(label->text()));
        Shelf::keepPicture(header, u"header-superseded"_s);
        QSignalSpy asked(&header, &gui::ReaderHeader::placeRequested);
        emit label->linkActivated(u"#"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<gui::Place>().record, m_work);
        gui::ReaderContent adopted = *content;
        adopted.supersededBy.reset();
        header.setContent(adopted);
        QVERIFY(!label->isVisibleTo(&header));
    }

    void outlineShowsTheBuildAndFollows()
    {
        gui::OutlinePanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *rows = panel.findChild<QTreeView *>(u"outlineRows"_s);
        auto *model = panel.findChild<gui::OutlineModel *>();
        const QAbstractItemModelTester tester(model);
        const QString all = printed(*rows->model());
        const QStringList lines = all.split(u'\n', Qt::SkipEmptyParts);
        const auto hasLine = [&](const QString &start) {
            return std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(start); });
        };
        for (const QString &start : {u"Reading rooms by the sea"_s, u"Preamble"_s, u"  PP1  Guided"_s,
                 u"Operative paragraphs"_s, u"  OP2  Calls upon"_s, u"    (a)  To keep"_s, u"Footnotes"_s})
            QVERIFY2(hasLine(start), qPrintable(start + u"\n\n"_s + all));
        m_page->show(Place{m_work, u"en"_s, model::Address(u"OP4"_s), {}});
        QTRY_VERIFY(rows->currentIndex().data().toString().startsWith(u"OP4"_s));
        auto *filter = panel.findChild<QLineEdit *>(u"outlineFilter"_s);
        filter->setText(u"tide"_s);
        QCOMPARE(printed(*rows->model()).count(u'\n'), 3); // Group, OP2, OP2 (c).
        filter->clear();
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(m_page->place().address.text(), u"OP4"_s);
        Shelf::keepPicture(panel, u"panel-outline"_s);
    }

    void linksStandInGroups()
    {
        gui::LinksPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<gui::LinksModel *>();
        const QAbstractItemModelTester tester(model);
        const QString all = printed(*model);
        QVERIFY2(all.contains(u"cites"_s), qPrintable(all));
        QVERIFY2(all.contains(u"sponsored by  4"_s), qPrintable(all));
        QVERIFY2(all.contains(u"Lamps on the quay"_s), qPrintable(all));
        QVERIFY2(all.contains(u"81/11"_s) && all.contains(u"◌"_s), qPrintable(all));
        QSignalSpy requested(&panel, &gui::LinksPanel::placeRequested);
        auto *rows = panel.findChild<QTreeView *>(u"linkRows"_s);
        rows->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        Shelf::keepPicture(panel, u"panel-links"_s);
    }

    void suggestionsAreAcceptedAndThatIsUndone()
    {
        const base::LinkId link = suggest();
        QVERIFY(link.isValid());
        gui::LinksPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<gui::LinksModel *>();
        const QAbstractItemModelTester tester(model);
        auto *rows = panel.findChild<QTreeView *>(u"linkRows"_s);
        const auto suggested = [&]() -> QModelIndex {
            const int last = model->rowCount() - 1;
            const QModelIndex index = model->index(0, 0, model->index(last, 0));
            return index.data(gui::LinksModel::IsSuggestionRole).toBool() ? index : QModelIndex();
        };
        QVERIFY2(suggested().isValid(), qPrintable(printed(*model)));
        Shelf::keepPicture(panel, u"panel-suggestions"_s);
        emit rows->clicked(suggested().siblingAtColumn(gui::LinksModel::AcceptColumn));
        QTRY_VERIFY(!suggested().isValid());
        QVERIFY(printed(*model).contains(u"follows"_s));
        m_page->undo();
        QTRY_VERIFY(suggested().isValid());
    }

    void notesAreListedAndDeleted()
    {
        gui::NotesPanel panel(m_shelf->session());
        panel.show(m_page.get());
        QVERIFY(open(panel));
        auto *model = panel.findChild<gui::NotesModel *>();
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 0);
        auto *view = m_page->findChild<gui::ReaderView *>();
        view->setTextCursor(view->document()->find(u"lend charts"_s));
        m_page->highlightSelection(2);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0).data().toString(), u"lend charts"_s);
        QVERIFY(model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Green"_s));
        auto *rows = panel.findChild<QListView *>(u"noteRows"_s);
        rows->setCurrentIndex(model->index(0));
        Shelf::keepPicture(panel, u"panel-notes"_s);
        QTest::keyClick(rows, Qt::Key_Delete);
        QTRY_COMPARE(model->rowCount(), 0);
        m_page->undo();
        QTRY_COMPARE(model->rowCount(), 1);
    }

    void notesWithoutTheirWordsStandApart()
    {
        gui::NotesModel model;
        const QAbstractItemModelTester tester(&model);
        model::Annotation attached;
        attached.id = base::AnnotationId(1);
        attached.passage = base::PassageId(1);
        attached.anchor.exact = u"here"_s;
        model::Annotation lost = attached;
        lost.id = base::AnnotationId(2);
        lost.passage = {};
        lost.anchor.exact = u"gone"_s;
        model.setAnnotations({lost, attached});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), u"here"_s);
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.index(2).data().toString(), u"gone"_s);
        QCOMPARE(model.indexOf(base::AnnotationId(2)).row(), 2);
        model.setAnnotations({attached});
        QCOMPARE(model.rowCount(), 1);
    }

    void withoutAPageEachSaysWhatToDo()
    {
        gui::InfoPanel info(m_shelf->session());
        gui::OutlinePanel outline(m_shelf->session());
        info.show(m_page.get());
        outline.show(m_page.get());
        QVERIFY(open(info));
        m_page.reset(); // A closed tab must not be asked any more.
        info.show(nullptr);
        outline.show(nullptr);
        QCOMPARE(outline.findChild<gui::OutlineModel *>()->rowCount(), 0);
    }

private:
    bool open(QWidget &panel)
    {
        panel.resize(300, 500);
        panel.setVisible(true);
        return Shelf::open(*m_page, {m_work, u"en"_s, {}, {}});
    }

    static QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        QString all;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            all += QString(depth * 2, u' ') + index.data().toString() + u'\n';
            all += printed(model, index, depth + 1);
        }
        return all;
    }

    base::LinkId suggest()
    {
        model::Link link;
        link.from = m_work;
        link.to = m_shelf->record(u"A/HRC/RES/62/4"_s);
        link.relation = u"follows"_s;
        link.origin = model::Origin::Rule;
        link.rule = u"test/1"_s;
        link.status = model::LinkStatus::Suggested;
        auto added = m_shelf->session().library().write(
            [&](const storage::Database &database) { return storage::LinkStore(database).add(link); });
        return added.value_or(base::LinkId());
    }

    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<ReaderPage> m_page;
    base::RecordId m_work;
};

QTEST_MAIN(TestReaderPanels)
#include "tst_readerpanels.moc"
