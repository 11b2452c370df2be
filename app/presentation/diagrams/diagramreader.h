// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram.h"

#include <core/jobs/latestonly.h>
#include <core/model/linkmap.h>
#include <core/model/record.h>
#include <presentation/asynclibrary.h>

#include <QFontMetricsF>
#include <QHash>

namespace presentation {

/// Reads what is around a record and lays it out in the background: its link map, or the timeline of its series. GUI thread;
/// owned by the page.
class DiagramReader : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Map, Timeline };
    /// How the page writes.
    struct Style {
        QFontMetricsF metrics;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    DiagramReader(AsyncLibrary &library, Kind kind, base::RecordId record, QObject *parent = nullptr);

    Kind kind() const { return m_kind; }
    base::RecordId record() const { return m_record; }
    /// An older question is dropped. A timeline knows no filter.
    void read(const model::MapFilter &filter, const Style &style);
    /// The record that it is about; without an id until it was read.
    const model::Record &middle() const { return m_middle; }
    /// A record of the diagram; without an id where it is none.
    model::Record shown(base::RecordId record) const { return m_shown.value(record); }

signals:
    /// Those of a map, before it is drawn.
    void relationsKnown(const QStringList &relations);
    void drawn(const presentation::Diagram &diagram);
    /// It cannot be laid out.
    void failed();

private:
    void readMap(const model::MapFilter &filter, const Style &style);
    void readTimeline(const Style &style);

    AsyncLibrary &m_library;
    Kind m_kind;
    base::RecordId m_record;
    model::Record m_middle;
    QHash<base::RecordId, model::Record> m_shown;
    jobs::LatestOnly m_latest;
};

}
