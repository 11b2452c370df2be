// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/linkmap.h>
#include <library/store/links.h>
#include <presentation/diagrams/diagramlistmodel.h>
#include <presentation/diagrams/diagrams.h>
#include <presentation/diagrams/graphlayout.h>
#include <presentation/diagrams/matrixmodel.h>
#include <window/screens/diagrams/diagrampage.h>
#include <window/screens/diagrams/diagramprinting.h>
#include <window/screens/diagrams/diagramview.h>
#include <window/screens/diagrams/matrixpage.h>
#include <window/screens/diagrams/sponsorspage.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSvgRenderer>
#include <QTableView>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using window::DiagramPage;

/// Maps, timelines and matrices over three small texts.
class TestDiagrams : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
        QVERIFY(m_work.isValid());
    }
    void cleanup() { m_shelf.reset(); }

    void mapShowsTheNeighboursAndTheListSaysTheSame()
    {
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Map, m_work);
        auto *view = draw(page);
        auto *list = page.findChild<QListView *>(u"pictureRows"_s);
        const QAbstractItemModelTester tester(list->model());
        const presentation::Diagram &drawing = view->drawing();
        QVERIFY(drawing.nodes.size() > 4);
        QCOMPARE(list->model()->rowCount(), int(drawing.nodes.size()));
        for (qsizetype one = 0; one < drawing.nodes.size(); ++one) {
            QVERIFY(drawing.bounds.contains(drawing.nodes.at(one).box));
            for (qsizetype two = one + 1; two < drawing.nodes.size(); ++two)
                QVERIFY2(!drawing.nodes.at(one).box.intersects(drawing.nodes.at(two).box), "two boxes lie upon each other");
        }
        for (const presentation::DrawnEdge &edge : drawing.edges)
            QVERIFY(!edge.path.isEmpty());
        QVERIFY(page.title().contains(u"66/3"_s));
        Shelf::keepPicture(page, u"map"_s);
    }

    void arrowsWalkAndEnterOpens()
    {
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Map, m_work);
        auto *view = draw(page);
        auto *list = page.findChild<QListView *>(u"pictureRows"_s);
        QCOMPARE(view->drawing().nodes.at(view->current()).record, m_work);
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->drawing().nodes.at(view->current()).record != m_work);
        QCOMPARE(list->currentIndex().row(), view->current());
        QSignalSpy requested(&page, &window::TabPage::placeRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().value<presentation::Location>().record, view->drawing().nodes.at(view->current()).record);
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(view->current(), 0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(requested.count(), 2);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->boxInView(0).center().toPoint());
        QCOMPARE(requested.count(), 3);
    }

    void whatDoesNotFitIsCounted()
    {
        const auto map = m_shelf->library().read([&](const library::Database &database) {
            model::MapFilter filter;
            filter.firstNeighbours = 1;
            filter.relations = {u"sponsors"_s};
            return library::readLinkMap(database, m_work, filter);
        });
        VERIFY_RESULT(map);
        QCOMPARE(map->nodes.size(), 2);
        QCOMPARE(map->truncated.size(), 1);
        QCOMPARE(map->truncated.first().count, 3); // Four sponsors.
        const presentation::Diagram drawing = presentation::diagramOf(*map);
        QCOMPARE(drawing.nodes.last().shape, presentation::DrawnNode::Shape::Rest);
        QVERIFY2(drawing.nodes.last().label.contains(u"3"_s), qPrintable(drawing.nodes.last().label));
    }

    void twoStepsReachFurther()
    {
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Map, m_work);
        auto *view = draw(page);
        const qsizetype near = view->drawing().nodes.size();
        QSignalSpy drawn(&page, &DiagramPage::drawn);
        page.setHops(2);
        QVERIFY(drawn.wait());
        QVERIFY(view->drawing().nodes.size() >= near);
        Shelf::keepPicture(page, u"map-two"_s);
    }

    void aMapIsSavedAsSvgAndPdf()
    {
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Map, m_work);
        auto *view = draw(page);
        const QTemporaryDir folder;
        const window::PaperPicture paper = window::recorded(view->drawing(), page.font(), Qt::LeftToRight, page.title());
        VERIFY_RESULT(window::writeSvg(paper, folder.filePath(u"map.svg"_s)));
        const QSvgRenderer svg(folder.filePath(u"map.svg"_s));
        QVERIFY(svg.isValid());
        QVERIFY(svg.viewBoxF().width() > 100);
        const presentation::Printable printable = window::printableOf(paper, u"map"_s);
        VERIFY_RESULT(printable.writePdf(printable.words(), folder.filePath(u"map.pdf"_s)));
        QFile pdf(folder.filePath(u"map.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QCOMPARE(window::writeSvg(paper, folder.filePath(u"nowhere/map.svg"_s)).error().code, base::ErrorCode::WriteFailed);
    }

    void timelineGoesByDate()
    {
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            model::Record call;
            call.kind = model::RecordKind::Event;
            call.name = u"Call for charts"_s;
            call.date = QDate(2028, 2, 1);
            call.fields = {{u"deadline"_s, u"2028-05-31"_s}};
            const auto id = library::RecordStore(database).ensure(call);
            model::Link link;
            link.from = *id;
            link.relation = u"calls"_s;
            link.to = m_work;
            const auto added = library::LinkStore(database).add(link);
            return added ? base::ok() : base::Status(base::failure(added.error()));
        }));
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Timeline, m_work);
        auto *view = draw(page);
        const QList<presentation::DrawnNode> nodes = view->drawing().nodes;
        QVERIFY(nodes.size() >= 3);
        for (qsizetype index = 1; index < nodes.size(); ++index)
            QVERIFY(nodes.at(index - 1).box.left() <= nodes.at(index).box.left());
        QVERIFY(std::ranges::any_of(nodes, [](const presentation::DrawnNode &node) { return node.detail.contains(u"Deadline"_s); }));
        QVERIFY(!view->drawing().ticks.isEmpty());
        Shelf::keepPicture(page, u"timeline"_s);
    }

    void timelineHasWhatParagraphsAskFor()
    {
        const base::PassageId passage = askForAReport();
        QVERIFY(passage.isValid());
        DiagramPage page(m_shelf->session(), DiagramPage::Kind::Timeline, m_work);
        auto *view = draw(page);
        const QList<presentation::DrawnNode> nodes = view->drawing().nodes;
        const auto asked = std::ranges::find_if(nodes, [](const presentation::DrawnNode &node) { return node.address == u"OP1"; });
        QVERIFY(asked != nodes.end());
        QVERIFY2(asked->detail.contains(u"Report"_s) && asked->detail.contains(u"2030"_s), qPrintable(asked->detail));
        Shelf::keepPicture(page, u"timeline-mandates"_s);
        QSignalSpy requested(&page, &window::TabPage::placeRequested);
        emit view->activated(int(asked - nodes.begin()), presentation::OpenIn::SameTab);
        QCOMPARE(requested.first().first().value<presentation::Location>().address.text(), u"OP1"_s);
    }

    void sponsorsAreToldByVersion()
    {
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            model::Record iceland;
            iceland.kind = model::RecordKind::State;
            iceland.name = u"Iceland"_s;
            iceland.symbol = iceland.symbolKey = u"ISL"_s;
            model::Link link;
            link.from = m_work;
            link.to = *library::RecordStore(database).ensure(iceland);
            link.relation = u"sponsors"_s;
            link.role = u"additional sponsor"_s;
            const auto added = library::LinkStore(database).add(link);
            return added ? base::ok() : base::Status(base::failure(added.error()));
        }));
        window::SponsorsPage page(m_shelf->session(), m_work);
        page.resize(900, 500);
        static_cast<QWidget &>(page).show();
        auto *table = page.findChild<QTableView *>(u"sponsorTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const QAbstractItemModel &rows = *table->model();
        QStringList heads;
        for (int column = 0; column < rows.columnCount(); ++column)
            heads.append(rows.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(heads.first(), u"State"_s);
        QCOMPARE(heads.last(), u"Change"_s);
        // Of a draft that is not in the library nothing is known, so it has no column.
        QCOMPARE(heads.size(), 3);
        int joined = 0;
        for (int row = 0; row < rows.rowCount(); ++row) {
            const bool isLate = rows.index(row, 1).data().toString() == u"additional sponsor";
            const QString change = rows.index(row, rows.columnCount() - 1).data().toString();
            QCOMPARE(change.startsWith(u"joined with"_s), isLate);
            joined += isLate;
        }
        QVERIFY2(joined == 1, qPrintable(heads.join(u'|')));
        Shelf::keepPicture(page, u"sponsors"_s);
        table->selectRow(0);
        QSignalSpy opened(&page, &window::TabPage::placeRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(opened.count() > 0 || opened.wait());
    }

    void matrixCellLeadsToASearch()
    {
        addThemes();
        window::MatrixPage page(m_shelf->session());
        page.resize(900, 500);
        static_cast<QWidget &>(page).show();
        auto *table = page.findChild<QTableView *>(u"matrix"_s);
        auto *model = qobject_cast<presentation::MatrixModel *>(table->model());
        const QAbstractItemModelTester tester(model);
        QTRY_VERIFY(model->rowCount() >= 1);
        const int row = rowOf(*model, u"Harbours, old"_s);
        QVERIFY(row >= 0);
        int column = -1;
        for (int at = 0; at < model->columnCount(); ++at) {
            if (model->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString() == u"2027")
                column = at;
        }
        QVERIFY(column >= 0);
        const QModelIndex cell = model->index(row, column);
        QCOMPARE(cell.data().toString(), u"1"_s);
        QSignalSpy requested(&page, &window::TabPage::searchRequested);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"theme:\"Harbours, old\" year:2027"_s);
        QVERIFY(model->asCsv().contains(u"\"Harbours, old\","_s));
        const QTemporaryDir folder;
        VERIFY_RESULT(page.save(folder.filePath(u"themes.csv"_s)));
        VERIFY_RESULT(page.save(folder.filePath(u"themes.svg"_s)));
        QVERIFY(QSvgRenderer(folder.filePath(u"themes.svg"_s)).isValid());
        Shelf::keepPicture(page, u"matrix"_s);
    }

private:
    /// A paragraph of the work that asks for a report by a day.
    base::PassageId askForAReport()
    {
        const auto done = m_shelf->library().write([&](const library::Database &database) -> base::Result<base::PassageId> {
            const library::DocumentQueries queries(database);
            const auto texts = queries.texts(m_work);
            const auto passages = queries.passagesAt(texts->first().id, model::Address(u"OP1"_s));
            library::Statement statement(database,
                u"INSERT INTO mandate (document_id, passage_id, start_offset, end_offset, verb, force, deliverable, due_date, status) "
                u"VALUES (?, ?, 0, 5, 'requests', 3, 'report', '2030-06-30', 'accepted')"_s);
            if (const base::Status stored = statement.bind(m_work).bind(passages->first().id).run(); !stored)
                return base::failure(stored.error());
            return passages->first().id;
        });
        return done.value_or(base::PassageId());
    }

    window::DiagramView *draw(DiagramPage &page)
    {
        QSignalSpy drawn(&page, &DiagramPage::drawn);
        page.resize(1100, 700);
        static_cast<QWidget &>(page).show();
        if (drawn.isEmpty() && !drawn.wait())
            qFatal("nothing was drawn");
        auto *view = page.findChild<window::DiagramView *>(u"picture"_s);
        view->setFocus();
        return view;
    }

    static int rowOf(const presentation::MatrixModel &model, const QString &theme)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString() == theme)
                return row;
        }
        return -1;
    }

    void addThemes()
    {
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            for (const QString &name : {u"Harbours, old"_s, u"Tides"_s}) {
                model::Record theme;
                theme.kind = model::RecordKind::Theme;
                theme.name = name;
                const auto id = library::RecordStore(database).ensure(theme);
                model::Link link;
                link.from = m_work;
                link.relation = u"about"_s;
                link.to = *id;
                if (const auto added = library::LinkStore(database).add(link); !added)
                    return base::failure(added.error());
            }
            return base::ok();
        }));
    }

    std::unique_ptr<Shelf> m_shelf;
    base::RecordId m_work;
};

QTEST_MAIN(TestDiagrams)
#include "tst_diagrams.moc"
