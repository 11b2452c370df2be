// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexrow.h"
#include "passagesearch.h"
#include "sortorder.h"

#include <array>
#include <vector>

namespace library {

/// A passage that a search may show.
struct Candidate {
    qint64 row = 0;
    double score = 0; ///< 0: not known yet.
    model::Hit hit;
};

/// The passages that a search may show, of all that it finds: the best of each class, or all where another order counts. Stack
/// only, for one query.
class Candidates
{
public:
    explicit Candidates(const IndexQuery &query)
        : m_query(query)
    {
    }

    bool isRanked() const { return m_query.order == model::HitOrder::Relevance; }
    bool isFull() const { return m_candidates.size() >= size_t(m_query.limit); }
    size_t count() const { return m_candidates.size(); }
    /// Number of all kept rows, in either order.
    size_t found() const { return m_candidates.size() + m_rows.size(); }

    /// A row of the index, which come class by class: as many of each class as are worth ranking.
    void add(qint64 row, int rank);
    /// A row whose class does not count, as long as there is room; any number of them where another order counts.
    void addChosen(qint64 row);
    void addListed(qint64 row) { m_candidates.push_back({row, 0, {}}); }
    /// The best of one text that were scored by their words.
    void addBest(std::vector<Candidate> scored);

    /// Keeps the first in the order that is asked for.
    void keepFirst(const SortOrder &order);
    /// Reads the passages, and scores those of the index.
    base::Status read(const Database &database);
    std::vector<Candidate> &all() { return m_candidates; }
    /// Leaves out what has no passage, and puts the best first where relevance counts.
    void sort();
    /// As many as are asked for.
    QList<model::Hit> takeHits();

private:
    const IndexQuery &m_query;
    std::vector<Candidate> m_candidates;
    std::vector<qint64> m_rows; ///< All that was found, for an order of its own.
    std::array<int, IndexRow::kRanks> m_kept {};
};

}
