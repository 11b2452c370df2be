// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagramreader.h"

#include "diagrams.h"
#include "graphlayout.h"

#include <application/diagrams.h>

namespace presentation {

DiagramReader::DiagramReader(AsyncLibrary &library, Kind kind, base::RecordId record, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_kind(kind)
    , m_record(record)
{
}

void DiagramReader::read(const model::MapFilter &filter, const Style &style)
{
    if (m_kind == Kind::Map)
        readMap(filter, style);
    else
        readTimeline(style);
}

void DiagramReader::readTimeline(const Style &style)
{
    m_library.read(this, application::timeline(m_record), m_latest.ask([this, style](const application::Timeline &timeline) {
        m_middle = timeline.middle;
        m_shown.clear();
        for (const model::TimelineEntry &entry : timeline.series.entries)
            m_shown.insert(entry.record.id, entry.record);
        emit drawn(diagramOf(timeline.series, m_record, style.metrics, style.direction));
    }));
}

void DiagramReader::readMap(const model::MapFilter &filter, const Style &style)
{
    m_library.read(this, application::linkDiagram(m_record, filter), m_latest.ask([this, style](const application::LinkDiagram &read) {
        m_middle = read.middle;
        m_shown.clear();
        for (const model::MapNode &node : read.map.nodes)
            m_shown.insert(node.record.id, node.record);
        QStringList relations;
        for (const model::MapEdge &edge : read.map.edges)
            relations.append(edge.relation);
        for (const model::TruncatedLinks &rest : read.map.truncated)
            relations.append(rest.relation);
        relations.removeDuplicates();
        emit relationsKnown(relations);
        Diagram diagram = diagramOf(read.map);
        measure(diagram, style.metrics);
        m_library.runner().runInBackground<Diagram>(this,
            [diagram = std::move(diagram), direction = style.direction] { return laidOut(diagram, direction); },
            m_latest.sameQuestion([this](const base::Result<Diagram> &done) {
                if (done)
                    emit drawn(*done);
                else
                    emit failed();
            }));
    }));
}

}
