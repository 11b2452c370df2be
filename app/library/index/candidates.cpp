// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include <library/database/statement.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Candidates of a class that are read and ranked by their words, best class first; the rest has the order of the index.
constexpr std::array<int, IndexRow::kRanks> kRankedOfClass {45, 45, 20, 25, 10, 30, 10, 10, 5, 5, 10, 10, 5};
constexpr size_t kMostRanked = 120;
// A text that is searched by its words alone shows its best passages and leaves room for others.
constexpr int kMostOfOneText = 3;
constexpr double kLeastScore = 1e-6;

}

void Candidates::add(qint64 row, int rank)
{
    if (!isRanked()) {
        m_rows.push_back(row);
        return;
    }
    int &kept = m_kept[size_t(rank)];
    const size_t most = std::max(kMostRanked, size_t(m_query.limit));
    if (kept >= std::max(kRankedOfClass[size_t(rank)], m_query.limit) || m_candidates.size() >= most)
        return;
    ++kept;
    m_candidates.push_back({row, 0, {}});
}

void Candidates::addChosen(qint64 row)
{
    if (!isRanked())
        m_rows.push_back(row);
    else if (!isFull())
        m_candidates.push_back({row, 0, {}});
}

void Candidates::addBest(std::vector<Candidate> scored)
{
    std::ranges::stable_sort(scored, std::ranges::greater(), &Candidate::score);
    scored.resize(std::min(scored.size(), size_t(kMostOfOneText)));
    for (const Candidate &candidate : scored) {
        if (!std::ranges::contains(m_candidates, candidate.row, &Candidate::row))
            m_candidates.push_back(candidate);
    }
}

void Candidates::keepFirst(const SortOrder &order)
{
    for (const Candidate &candidate : m_candidates)
        m_rows.push_back(candidate.row);
    if (!m_candidates.empty()) { // What was read may have been seen in the index as well.
        std::ranges::sort(m_rows);
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    }
    order.keepFirst(m_rows, size_t(std::max(0, m_query.limit)));
    m_candidates.clear();
    for (const qint64 row : m_rows)
        m_candidates.push_back({row, 0, {}});
}

base::Status Candidates::read(const Database &database)
{
    Statement scan(database, u"SELECT id, kind, address, content FROM passage WHERE text_id = ? AND position = ?"_s);
    for (Candidate &candidate : m_candidates) {
        const IndexRow row = IndexRow::of(candidate.row);
        if (!scan.bind(row.text, row.position).next())
            continue;
        model::Hit &hit = candidate.hit;
        hit.passage = base::PassageId(scan.integer(0));
        hit.text = base::TextId(row.text);
        hit.kind = model::kindOfName(scan.string(1));
        hit.address = scan.string(2);
        hit.snippet = scan.string(3);
        if (!m_query.match.isEmpty() && candidate.score == 0) {
            const double score = m_query.scorer ? m_query.scorer(hit.snippet) : 1.0;
            candidate.score = std::max(score, kLeastScore) * weightOfRank(row.rank);
        }
        hit.score = candidate.score;
    }
    return scan.status();
}

void Candidates::sort()
{
    std::erase_if(m_candidates, [](const Candidate &candidate) { return !candidate.hit.passage.isValid(); });
    if (isRanked())
        std::ranges::stable_sort(m_candidates, std::ranges::greater(), &Candidate::score);
}

QList<model::Hit> Candidates::takeHits()
{
    QList<model::Hit> hits;
    for (Candidate &candidate : m_candidates) {
        if (hits.size() >= m_query.limit)
            break;
        hits.append(std::move(candidate.hit));
    }
    return hits;
}

}
