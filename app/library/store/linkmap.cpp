// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkmap.h"

#include "documentqueries.h"
#include "recordmapping.h"

#include <library/database/statement.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace library {

namespace {

struct Neighbour {
    base::RecordId record;
    QString relation;
    bool forward = true;
    qint64 count = 0;
    bool isSuggested = false;
};

/// Walks outwards from the middle of a map.
class MapReader
{
public:
    MapReader(const Database &database, const model::MapFilter &filter)
        : m_database(database)
        , m_filter(filter)
    {
    }

    base::Result<model::LinkMap> read(base::RecordId middle)
    {
        TRY_VOID(addNode(middle, 0));
        for (qsizetype index = 0; index < m_map.nodes.size(); ++index) {
            const model::MapNode node = m_map.nodes.at(index);
            if (node.hops >= m_filter.hops)
                break;
            TRY_VOID(expand(node));
        }
        return m_map;
    }

private:
    base::Status addNode(base::RecordId id, int hops)
    {
        TRY(model::Record record, DocumentQueries(m_database).record(id));
        m_known.insert(id);
        m_map.nodes.append({std::move(record), hops});
        return base::ok();
    }

    base::Status expand(const model::MapNode &node)
    {
        TRY(const QList<Neighbour> all, neighbours(node.record.id));
        const int most = node.hops == 0 ? m_filter.firstNeighbours : m_filter.secondNeighbours;
        QHash<QString, int> taken;
        QList<model::TruncatedLinks> truncated;
        for (const Neighbour &neighbour : all) {
            const QString group = neighbour.relation + (neighbour.forward ? u'>' : u'<');
            if (!m_known.contains(neighbour.record)) {
                if (taken[group] >= most || m_map.nodes.size() >= m_filter.mostNodes) {
                    countRest(truncated, {node.record.id, neighbour.relation, neighbour.forward, 1});
                    continue;
                }
                ++taken[group];
                TRY_VOID(addNode(neighbour.record, node.hops + 1));
            }
            addEdge(node.record.id, neighbour);
        }
        m_map.truncated += truncated;
        return base::ok();
    }

    static void countRest(QList<model::TruncatedLinks> &truncated, const model::TruncatedLinks &one)
    {
        if (!truncated.isEmpty() && truncated.last().relation == one.relation && truncated.last().forward == one.forward)
            ++truncated.last().count;
        else
            truncated.append(one);
    }

    void addEdge(base::RecordId at, const Neighbour &neighbour)
    {
        const base::RecordId from = neighbour.forward ? at : neighbour.record;
        const base::RecordId to = neighbour.forward ? neighbour.record : at;
        const QString key = u"%1 %2 %3"_s.arg(from.value()).arg(to.value()).arg(neighbour.relation);
        if (from == to || m_edges.contains(key))
            return;
        m_edges.insert(key);
        m_map.edges.append({from, to, neighbour.relation, neighbour.count, neighbour.isSuggested});
    }

    /// Grouped by relation; the most linked first, then those in the library, then the latest.
    base::Result<QList<Neighbour>> neighbours(base::RecordId record)
    {
        QList<Neighbour> found;
        for (const bool forward : {true, false}) {
            Statement statement(m_database, sql(forward));
            statement.bind(record);
            for (const QString &relation : m_filter.relations)
                statement.bind(relation);
            TRY_VOID(statement.run());
            while (statement.next())
                found.append({statement.id<base::RecordId>(0), statement.string(1), forward, statement.integer(2),
                    statement.string(3) == u"suggested"});
        }
        return found;
    }

    QString sql(bool forward) const
    {
        const QString here = forward ? u"l.from_record"_s : u"l.to_record"_s;
        const QString there = forward ? u"l.to_record"_s : u"l.from_record"_s;
        QStringList marks;
        for (qsizetype index = 0; index < m_filter.relations.size(); ++index)
            marks.append(u"?"_s);
        const QString relations = marks.isEmpty() ? QString() : u" AND l.relation IN (%1)"_s.arg(marks.join(u", "));
        // 'accepted' comes before 'suggested', so the least status says whether one link is certain.
        return u"SELECT %2, l.relation, count(*) AS links, min(l.status) FROM link l JOIN record o ON o.id = %2 WHERE %1 = ? "
               u"AND l.status <> 'rejected'%3 GROUP BY l.relation, %2 ORDER BY l.relation, links DESC, o.in_library DESC, "
               u"o.date DESC, o.sort_key"_s.arg(here, there, relations);
    }

    const Database &m_database;
    const model::MapFilter &m_filter;
    model::LinkMap m_map;
    QSet<base::RecordId> m_known;
    QSet<QString> m_edges;
};

}

base::Result<model::LinkMap> readLinkMap(const Database &database, base::RecordId middle, const model::MapFilter &filter)
{
    return MapReader(database, filter).read(middle);
}

}
