// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QList>
#include <QStringList>

namespace model {

/// A record on a map.
struct MapNode {
    Record record;
    int hops = 0; ///< From the middle.
};

/// One relation between two records of a map, however many links say so.
struct MapEdge {
    base::RecordId from;
    base::RecordId to;
    QString relation;
    qint64 count = 0;
    bool isSuggested = false; ///< No link of it is accepted yet.
};

/// The links of a record that a map leaves out.
struct TruncatedLinks {
    base::RecordId at;
    QString relation;
    bool forward = true; ///< The links start at `at`.
    qint64 count = 0;    ///< Records.
};

/// The neighbourhood of a record.
struct LinkMap {
    QList<MapNode> nodes; ///< The middle first.
    QList<MapEdge> edges;
    QList<TruncatedLinks> truncated;
};

/// The options of a map.
struct MapFilter {
    int hops = 1;              ///< 1 or 2.
    QStringList relations;     ///< Empty: all.
    int firstNeighbours = 12;  ///< Of each relation of the middle.
    int secondNeighbours = 3;  ///< Of each relation of its neighbours.
    int mostNodes = 90;
};

}
