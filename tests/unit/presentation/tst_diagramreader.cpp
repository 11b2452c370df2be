// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedlibrary.h"

#include <presentation/diagrams/diagramreader.h>

#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using presentation::DiagramReader;

class TestDiagramReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = std::make_unique<OpenedLibrary>(); }
    void cleanupTestCase() { m_library.reset(); }

    void aMapNamesItsRelationsAndIsLaidOut()
    {
        DiagramReader reader(**m_library, DiagramReader::Kind::Map, m_library->document().id);
        QSignalSpy relations(&reader, &DiagramReader::relationsKnown);
        const presentation::Diagram diagram = drawn(reader, {});
        QCOMPARE(relations.count(), 1);
        QVERIFY(!relations.first().first().toStringList().isEmpty());
        QCOMPARE(reader.middle().id, m_library->document().id);
        QVERIFY(diagram.nodes.size() > 1);
        for (const presentation::DrawnNode &node : diagram.nodes) {
            if (node.record.isValid() && node.shape != presentation::DrawnNode::Shape::Rest)
                QCOMPARE(reader.shown(node.record).id, node.record);
        }
        QVERIFY(!reader.shown(base::RecordId()).id.isValid());
    }

    void onlyTheLatestQuestionIsDrawn()
    {
        DiagramReader reader(**m_library, DiagramReader::Kind::Map, m_library->document().id);
        QSignalSpy all(&reader, &DiagramReader::drawn);
        model::MapFilter nothing;
        nothing.relations = {u"no such relation"_s};
        reader.read({}, style());
        QCOMPARE(drawn(reader, nothing).nodes.size(), 1);
        QTest::qWait(50);
        QCOMPARE(all.count(), 1);
    }

    void aTimelineIsPlacedAtOnce()
    {
        DiagramReader reader(**m_library, DiagramReader::Kind::Timeline, m_library->document().id);
        QVERIFY(!drawn(reader, {}).nodes.isEmpty());
        QCOMPARE(reader.middle().id, m_library->document().id);
    }

private:
    static DiagramReader::Style style() { return {QFontMetricsF(QFont()), Qt::LeftToRight}; }

    static presentation::Diagram drawn(DiagramReader &reader, const model::MapFilter &filter)
    {
        QSignalSpy drawn(&reader, &DiagramReader::drawn);
        reader.read(filter, style());
        return drawn.wait() ? drawn.first().first().value<presentation::Diagram>() : presentation::Diagram();
    }

    std::unique_ptr<OpenedLibrary> m_library;
};

QTEST_MAIN(TestDiagramReader)
#include "tst_diagramreader.moc"
