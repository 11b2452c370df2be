// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtexts.h"

#include <presentation/diagrams/diagramlistmodel.h>
#include <presentation/diagrams/diagrams.h>
#include <presentation/diagrams/graphlayout.h>
#include <presentation/settings/language.h>
#include <presentation/shared/listroles.h>

#include <QAbstractItemModelTester>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using presentation::Diagram;
using presentation::DrawnEdge;
using presentation::DrawnNode;
using Shape = DrawnNode::Shape;

namespace {

model::Record document(qint64 id, const QString &symbol, const QString &name, QDate date = {})
{
    model::Record made;
    made.id = base::RecordId(id);
    made.symbol = symbol;
    made.name = name;
    made.date = date;
    return made;
}

model::Record theme(qint64 id, const QString &name)
{
    model::Record made = document(id, {}, name);
    made.kind = model::RecordKind::Theme;
    return made;
}

/// A resolution that cites another and is about a theme, which a wanted third one is about too; three more are left out.
model::LinkMap smallMap()
{
    model::LinkMap map;
    map.nodes = {{document(1, u"A/HRC/RES/57/12"_s, u"Local government"_s), 0}, {document(2, u"A/RES/78/1"_s, u"Declaration"_s), 1},
        {theme(3, u"Water"_s), 1}, {document(4, u"A/HRC/RES/24/2"_s, u"Local government"_s), 2}};
    map.nodes.last().record.inLibrary = false;
    map.edges = {{base::RecordId(1), base::RecordId(2), u"cites"_s, 3, false}, {base::RecordId(1), base::RecordId(3), u"about"_s, 1, true},
        {base::RecordId(4), base::RecordId(3), u"about"_s, 1, false}, {base::RecordId(2), base::RecordId(3), u"about"_s, 1, false}};
    map.truncated = {{base::RecordId(1), u"cites"_s, false, 3}};
    return map;
}

model::TimelineEntry entry(const model::Record &record, QDate date)
{
    return {record, date, {}, {}};
}

QFontMetricsF metrics()
{
    return QFontMetricsF(QFont());
}

Diagram timeline(const QList<model::TimelineEntry> &entries, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return presentation::diagramOf(model::Timeline {entries, {}, 0}, base::RecordId(1), metrics(), direction);
}

QStringList labels(const Diagram &diagram)
{
    QStringList found;
    for (const DrawnNode &node : diagram.nodes)
        found.append(rows::plain(node.label));
    return found;
}

bool areApart(const Diagram &diagram)
{
    for (qsizetype one = 0; one < diagram.nodes.size(); ++one) {
        for (qsizetype two = one + 1; two < diagram.nodes.size(); ++two) {
            if (diagram.nodes.at(one).box.intersects(diagram.nodes.at(two).box))
                return false;
        }
    }
    return std::ranges::all_of(diagram.nodes, [&](const DrawnNode &node) { return diagram.bounds.contains(node.box); });
}

Diagram measured(Diagram diagram)
{
    presentation::measure(diagram, metrics());
    return diagram;
}

}

/// Link maps and timelines as boxes and lines: what they say, and where they stand.
class TestDiagramLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_language.choose(u"en"_s); }

    void aMapHasABoxForEachRecordAndForWhatIsLeftOut()
    {
        const Diagram map = presentation::diagramOf(smallMap());
        QCOMPARE(labels(map), (QStringList {u"A/HRC/RES/57/12"_s, u"A/RES/78/1"_s, u"Water"_s, u"A/HRC/RES/24/2"_s, u"3 more"_s}));
        QList<Shape> shapes;
        for (const DrawnNode &node : map.nodes)
            shapes.append(node.shape);
        QCOMPARE(shapes, (QList<Shape> {Shape::Middle, Shape::Near, Shape::Near, Shape::Far, Shape::Rest}));
        QCOMPARE(map.nodes.first().detail, u"Local government"_s);
        QVERIFY(!map.nodes.first().isWanted);
        QVERIFY(map.nodes.at(3).isWanted);
        QCOMPARE(map.nodes.last().record, base::RecordId(1)); // Beside which it stands.
        QCOMPARE(map.nodes.last().detail, u"cited by"_s);
    }

    void linesOfAMapSayTheirRelation()
    {
        const Diagram map = presentation::diagramOf(smallMap());
        QCOMPARE(map.edges.size(), 5);
        QCOMPARE(map.edges.first().label, u"cites"_s);
        QVERIFY(!map.edges.first().isSuggested);
        QVERIFY(map.edges.at(1).isSuggested);
        // Between two of one rank: it must not push them apart.
        QVERIFY(!map.edges.at(2).isStray);
        QVERIFY(map.edges.at(3).isStray);
        // Those who cite stand before what they cite.
        QCOMPARE(map.edges.last().from, 4);
        QCOMPARE(map.edges.last().to, 0);
    }

    void aMapIsToldInWords()
    {
        const Diagram map = presentation::diagramOf(smallMap());
        QStringList spoken;
        for (const DrawnNode &node : map.nodes)
            spoken.append(rows::plain(node.spoken));
        QCOMPARE(spoken, (QStringList {u"centre of the map"_s, u"cites · A/HRC/RES/57/12"_s, u"about · A/HRC/RES/57/12"_s,
                             u"documents on this theme · Water"_s, u"cited by · A/HRC/RES/57/12"_s}));
    }

    void anEmptyMapIsNothing()
    {
        const Diagram map = presentation::diagramOf(model::LinkMap());
        QVERIFY(map.nodes.isEmpty() && map.edges.isEmpty());
        const auto placed = presentation::laidOut(map, Qt::LeftToRight);
        QVERIFY(placed.has_value());
        QVERIFY(placed->nodes.isEmpty());
    }

    void boxesAreAsWideAsTheirWordsWithinLimits()
    {
        Diagram diagram;
        diagram.nodes.resize(3);
        diagram.nodes[0].label = u"a"_s;
        diagram.nodes[1].label = u"a much longer label of a record that nobody reads to its end"_s;
        diagram.nodes[2].label = u"a"_s;
        diagram.nodes[2].detail = u"10 October 2024"_s;
        diagram = measured(diagram);
        QVERIFY(diagram.nodes.at(0).box.width() < diagram.nodes.at(1).box.width());
        QVERIFY(diagram.nodes.at(1).box.width() < metrics().horizontalAdvance(diagram.nodes.at(1).label));
        QVERIFY(diagram.nodes.at(2).box.height() > diagram.nodes.at(0).box.height());
    }

    void aMapIsLaidOutInTheDirectionOfReading()
    {
        const Diagram map = measured(presentation::diagramOf(smallMap()));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const auto placed = presentation::laidOut(map, direction);
            QVERIFY(placed.has_value());
            QCOMPARE(labels(*placed), labels(map));
            QVERIFY(areApart(*placed));
            const qreal forward = placed->nodes.at(1).box.center().x() - placed->nodes.at(0).box.center().x();
            QVERIFY(direction == Qt::LeftToRight ? forward > 0 : forward < 0);
            QCOMPARE(placed->nodes.first().box.size().toSize(), map.nodes.first().box.size().toSize());
        }
    }

    void everyLineEndsAtItsBoxes()
    {
        const auto placed = presentation::laidOut(measured(presentation::diagramOf(smallMap())), Qt::LeftToRight);
        QVERIFY(placed.has_value());
        for (const DrawnEdge &edge : placed->edges) {
            QVERIFY(!edge.path.isEmpty());
            QCOMPARE(edge.arrow.size(), 3);
            const auto touches = [&](int node, const QPointF &point) { return placed->nodes.at(node).box.adjusted(-4, -4, 4, 4).contains(point); };
            QVERIFY2(touches(edge.from, edge.path.pointAtPercent(0)), qPrintable(edge.label));
            QVERIFY2(touches(edge.to, edge.path.pointAtPercent(1)), qPrintable(edge.label));
        }
    }

    void layingOutTwiceGivesTheSame()
    {
        const Diagram map = measured(presentation::diagramOf(smallMap()));
        const auto once = presentation::laidOut(map, Qt::LeftToRight);
        const auto again = presentation::laidOut(*once, Qt::LeftToRight);
        QVERIFY(once && again);
        QCOMPARE(again->bounds, once->bounds);
        for (qsizetype at = 0; at < once->nodes.size(); ++at)
            QCOMPARE(again->nodes.at(at).box, once->nodes.at(at).box);
    }

    void aTimelineGoesByDate()
    {
        const QList<model::TimelineEntry> series {entry(document(2, u"A/HRC/RES/24/2"_s, u"First"_s), {2013, 9, 26}),
            entry(document(1, u"A/HRC/RES/57/12"_s, u"Last"_s), {2015, 1, 1})};
        const Diagram line = timeline(series);
        QCOMPARE(labels(line), (QStringList {u"A/HRC/RES/24/2"_s, u"A/HRC/RES/57/12"_s}));
        QCOMPARE(line.nodes.at(1).shape, Shape::Middle);
        QCOMPARE(line.nodes.at(0).detail, u"26 September 2013"_s);
        QCOMPARE(line.nodes.at(0).spoken, u"26 September 2013 · First"_s);
        QVERIFY(areApart(line));
        QStringList years;
        for (const presentation::DrawnTick &tick : line.ticks)
            years.append(tick.label);
        QCOMPARE(years, (QStringList {u"2013"_s, u"2014"_s, u"2015"_s, u"2016"_s}));
        // A box begins at its day.
        QCOMPARE(line.nodes.at(1).box.left(), line.ticks.at(2).x);
        QVERIFY(line.nodes.at(0).box.left() > line.ticks.at(0).x && line.nodes.at(0).box.left() < line.ticks.at(1).x);
    }

    void boxesOfOneDayStandBelowEachOther()
    {
        QList<model::TimelineEntry> series;
        for (int at = 1; at <= 4; ++at)
            series.append(entry(document(at, u"A/HRC/RES/57/%1"_s.arg(at), u"Text"_s), {2024, 10, 9}));
        const Diagram line = timeline(series);
        QVERIFY(areApart(line));
        for (const DrawnNode &node : line.nodes)
            QCOMPARE(node.box.left(), line.nodes.first().box.left());
    }

    void fromRightToLeftATimelineIsMirrored()
    {
        const QList<model::TimelineEntry> series {entry(document(2, u"A/HRC/RES/24/2"_s, u"First"_s), {2013, 9, 26}),
            entry(document(1, u"A/HRC/RES/57/12"_s, u"Last"_s), {2024, 10, 10})};
        const Diagram line = timeline(series, Qt::RightToLeft);
        QVERIFY(line.nodes.at(1).box.right() < line.nodes.at(0).box.right());
        QVERIFY(line.ticks.last().x < line.ticks.first().x);
        QVERIFY(areApart(line));
        QCOMPARE(line.bounds, timeline(series).bounds);
    }

    void aLongSeriesNamesEveryFifthYear()
    {
        const Diagram line = timeline({entry(document(2, u"A/RES/1/1"_s, {}), {1946, 1, 24}), entry(document(1, u"A/RES/79/1"_s, {}), {2046, 9, 22})});
        QCOMPARE(line.ticks.first().label, u"1946"_s);
        QCOMPARE(line.ticks.at(1).label, u"1951"_s);
        QVERIFY(timeline({}).nodes.isEmpty());
    }

    void aDueDateSaysWhatIsDue()
    {
        model::TimelineEntry due = entry(document(1, u"A/HRC/RES/57/12"_s, u"Local government"_s), {2026, 9, 1});
        due.mandate.mandate.id = model::MandateId(4);
        due.mandate.mandate.deliverable = u"report"_s;
        due.mandate.mandate.addressee = u"the Office"_s;
        due.mandate.address = u"OP11"_s;
        const DrawnNode guessed = timeline({due}).nodes.first();
        QCOMPARE(rows::plain(guessed.label), u"57/12 OP11"_s);
        QCOMPARE(guessed.detail, u"Report · about September 2026"_s);
        QCOMPARE(guessed.spoken, u"about September 2026 · Report · the Office"_s);
        QCOMPARE(guessed.address, u"OP11"_s);
        due.mandate.mandate.dueDate = due.date;
        QCOMPARE(timeline({due}).nodes.first().detail, u"Report · 1 September 2026"_s);
    }

    void aFieldOfAnEventIsNamed()
    {
        model::TimelineEntry call = entry(theme(5, u"Call for contributions"_s), {2025, 6, 30});
        call.record.kind = model::RecordKind::Event;
        call.field = u"deadline"_s;
        const DrawnNode node = timeline({call}).nodes.first();
        QCOMPARE(node.detail, u"Deadline · 30 June 2025"_s);
        QCOMPARE(node.spoken, u"30 June 2025 · Deadline"_s);
    }

    void theListSaysWhatThePictureShows()
    {
        presentation::DiagramListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Diagram map = presentation::diagramOf(smallMap());
        model.setRows(map.nodes);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(rows::texts(model).first(), map.nodes.first().label);
        QCOMPARE(rows::texts(model, presentation::SubtitleRole).first(), u"centre of the map"_s);
        QCOMPARE(rows::texts(model, presentation::TrailingRole), (QStringList {{}, {}, {}, u"◌"_s, {}}));
        const QString heard = model.index(3).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(heard.contains(u"wanted: not in the library"_s), qPrintable(heard));
        model.setRows(timeline({}).nodes);
        QCOMPARE(model.rowCount(), 0);
    }

    void thePictureIsPaintedWithinItsBounds()
    {
        const auto placed = presentation::laidOut(measured(presentation::diagramOf(smallMap())), Qt::LeftToRight);
        QVERIFY(placed.has_value());
        QImage image(placed->bounds.size().toSize() + QSize(40, 40), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPalette palette;
        palette.setColor(QPalette::Highlight, Qt::red);
        {
            QPainter painter(&image);
            painter.translate(20 - placed->bounds.left(), 20 - placed->bounds.top());
            presentation::paint(painter, *placed, palette);
        }
        const QPointF corner = placed->nodes.first().box.center() - placed->bounds.topLeft() + QPointF(20, 20);
        const QPoint left(int(corner.x() - placed->nodes.first().box.width() / 2 + 3), int(corner.y()));
        QCOMPARE(image.pixelColor(left), QColor(Qt::red)); // The middle has the accent.
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.width() - 3, image.height() - 3), QColor(Qt::white));
    }

private:
    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
};

QTEST_MAIN(TestDiagramLayout)
#include "tst_diagramlayout.moc"
