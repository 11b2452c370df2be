// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagesearch.h"

#include "facetcounter.h"
#include "hitmetadata.h"
#include "metadatasnapshot.h"
#include "rowfilter.h"
#include "sortorder.h"

#include <library/database/rawstatement.h>

#include <QElapsedTimer>

#include <algorithm>
#include <bit>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// A quick answer stays well within a frame: so long for reading postings, and so long in all before the hits are shown.
constexpr qint64 kPostingsNanoseconds = 3'500'000;
constexpr qint64 kTextsNanoseconds = 6'500'000;
// Between two looks at the clock.
constexpr int kRowsBetween = 256;
// Candidates of a class that are read and ranked by their words, best class first; the rest has the order of the index.
constexpr std::array<int, IndexRow::kRanks> kRankedOfClass {45, 45, 20, 25, 10, 30, 10, 10, 5, 5, 10, 10, 5};
constexpr size_t kMostRanked = 120;
// A text that is searched by its words alone shows its best passages and leaves room for others.
constexpr int kMostOfOneText = 3;
constexpr double kLeastScore = 1e-6;

struct Candidate {
    qint64 row = 0;
    double score = 0;
    model::Hit hit;
};

/// One query on one connection.
class Run
{
public:
    Run(const Database &database, const IndexQuery &query, const TextMetadata &metadata)
        : m_database(database)
        , m_query(query)
        , m_metadata(metadata)
        , m_filter(metadata, query)
        , m_counter(metadata, query.authors)
        , m_order(metadata, query.order)
        , m_choice(query)
    {
        m_timer.start();
    }

    base::Result<model::SearchAnswer> run();
    base::Result<QSet<base::RecordId>> works();

private:
    bool isLate(qint64 nanoseconds) const { return m_query.isQuick && m_timer.nsecsElapsed() > nanoseconds; }
    bool isRanked() const { return m_query.order == model::HitOrder::Relevance; }
    bool isOvertaken() const { return m_query.isOvertaken && m_query.isOvertaken(); }
    bool mayFind(qint64 number) const;
    base::Status readChoice();
    base::Status scanPassages();
    base::Status scanRows(const QByteArray &match, qint64 first, qint64 last);
    base::Status scanTexts();
    base::Status searchTexts(std::vector<qint64> texts);
    base::Status searchText(qint64 text);
    base::Status browse();
    base::Status browseChoice();
    base::Status readCandidates();
    void countCandidates();
    void keep(qint64 row, int rank);
    void keepInOrder();

    const Database &m_database;
    const IndexQuery &m_query;
    const TextMetadata &m_metadata;
    TextFilter m_filter;
    FacetCounter m_counter;
    SortOrder m_order;
    QElapsedTimer m_timer;
    std::vector<Candidate> m_candidates;
    std::vector<qint64> m_rows; ///< All that was found, for an order of its own.
    RowFilter m_choice;
    std::array<int, IndexRow::kRanks> m_kept {};
    bool m_isComplete = true;
    bool m_countsDocuments = false;
};

bool Run::mayFind(qint64 number) const
{
    return m_filter.holds(IndexRow::of(number)) && m_choice.holds(number);
}

base::Status Run::readChoice()
{
    return m_choice.read(m_database, [this] { return isLate(kPostingsNanoseconds); });
}

/// The first of each class, as many as are worth ranking; they come class by class. All, where another order counts.
void Run::keep(qint64 row, int rank)
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

/// Of what was found, the first in the order that is asked for.
void Run::keepInOrder()
{
    for (const Candidate &candidate : m_candidates)
        m_rows.push_back(candidate.row);
    if (!m_candidates.empty()) { // What was read may have been seen in the index as well.
        std::ranges::sort(m_rows);
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    }
    m_order.keepFirst(m_rows, size_t(std::max(0, m_query.limit)));
    m_candidates.clear();
    for (const qint64 row : m_rows)
        m_candidates.push_back({row, 0, {}});
}

base::Status Run::scanPassages()
{
    const QByteArray match = m_query.match.toUtf8();
    if (m_query.kind.isEmpty())
        return scanRows(match, 0, std::numeric_limits<qint64>::max());
    // Of some classes only: in each stretch of the texts they stand together.
    RawStatement last(m_database, "SELECT max(id) FROM passage_index_docsize");
    const qint64 lastRow = last.next() ? last.integer(0) : 0;
    const qint64 first = IndexRow {std::countr_zero(m_filter.ranks), 0, 0}.row();
    const qint64 behind = IndexRow {32 - std::countl_zero(m_filter.ranks), 0, 0}.row();
    for (qint64 stretch = 0; m_isComplete && stretch <= lastRow; stretch += 1LL << IndexRow::kStretchShift)
        TRY_VOID(scanRows(match, stretch + first, stretch + behind - 1));
    return base::ok();
}

base::Status Run::scanRows(const QByteArray &match, qint64 first, qint64 last)
{
    RawStatement scan(m_database, "SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid BETWEEN ? AND ?");
    scan.bind(1, match).bind(2, first).bind(3, last);
    for (int steps = 1; scan.next(); ++steps) {
        const qint64 number = scan.integer(0);
        if (mayFind(number)) {
            const IndexRow row = IndexRow::of(number);
            m_counter.add(row);
            keep(number, row.rank);
        }
        if (steps % kRowsBetween != 0)
            continue;
        if (isOvertaken())
            return base::failure(base::ErrorCode::Cancelled);
        if (isLate(kPostingsNanoseconds)) {
            m_isComplete = false;
            break;
        }
    }
    return scan.status();
}

/// Works first: which texts hold the words is known at once, however many paragraphs there are.
base::Status Run::scanTexts()
{
    RawStatement scan(m_database, "SELECT rowid FROM text_index WHERE text_index MATCH ?");
    const QByteArray match = m_query.textMatch.toUtf8();
    scan.bind(1, match);
    std::vector<qint64> texts;
    while (scan.next()) {
        const qint64 text = scan.integer(0);
        if (size_t(text) < m_filter.texts.size() && m_filter.texts[size_t(text)])
            texts.push_back(text);
    }
    if (scan.failed())
        return scan.status();
    if (m_query.textMatchIsExact && m_query.kind.isEmpty() && m_choice.isEverything()) {
        m_counter.clear();
        for (const qint64 text : texts)
            m_counter.addText(text);
        m_countsDocuments = true;
    }
    const bool hasEnough = m_candidates.size() + m_rows.size() >= size_t(m_query.limit);
    return hasEnough || !m_query.judge ? base::ok() : searchTexts(std::move(texts));
}

/// The first documents, without another order the newest, are read until there is enough to show.
base::Status Run::searchTexts(std::vector<qint64> texts)
{
    const SortOrder order(m_metadata, isRanked() ? model::HitOrder::Newest : m_query.order);
    order.sort(texts);
    for (const qint64 text : texts) {
        if (m_candidates.size() >= size_t(m_query.limit) || isLate(kTextsNanoseconds))
            break;
        if (isOvertaken())
            return base::failure(base::ErrorCode::Cancelled);
        TRY_VOID(searchText(text));
    }
    return base::ok();
}

base::Status Run::searchText(qint64 text)
{
    RawStatement scan(m_database, "SELECT index_row, content FROM passage WHERE text_id = ? ORDER BY position");
    scan.bind(1, text);
    std::vector<Candidate> found;
    while (scan.next()) {
        const qint64 number = scan.integer(0);
        if (!mayFind(number))
            continue;
        if (const double score = m_query.judge(scan.string(1)); score > 0)
            found.push_back({number, score * weightOfRank(IndexRow::of(number).rank), {}});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Candidate::score);
    found.resize(std::min(found.size(), size_t(kMostOfOneText)));
    for (const Candidate &candidate : found) {
        if (!std::ranges::contains(m_candidates, candidate.row, &Candidate::row))
            m_candidates.push_back(candidate);
    }
    return scan.status();
}

/// No words: what the filters leave, in the order of a list.
base::Status Run::browse()
{
    RawStatement scan(m_database, "SELECT index_row FROM passage WHERE text_id = ? ORDER BY position");
    for (const qint64 text : m_order.texts()) {
        if (!m_filter.texts[size_t(text)])
            continue;
        m_counter.addAll(text, m_filter.ranks);
        if (m_candidates.size() >= size_t(m_query.limit))
            continue;
        scan.bind(1, text);
        while (m_candidates.size() < size_t(m_query.limit) && scan.next()) {
            if (mayFind(scan.integer(0)))
                m_candidates.push_back({scan.integer(0), 0, {}});
        }
        scan.reset();
    }
    for (const qint64 number : m_choice.rows()) {
        if (m_filter.holds(IndexRow::of(number)))
            m_counter.remove(IndexRow::of(number));
    }
    return scan.status();
}

/// No words either, but passages that were chosen one by one.
base::Status Run::browseChoice()
{
    for (const qint64 number : m_choice.rows()) {
        if (!m_filter.holds(IndexRow::of(number)))
            continue;
        m_counter.add(IndexRow::of(number));
        if (!isRanked())
            m_rows.push_back(number);
        else if (m_candidates.size() < size_t(m_query.limit))
            m_candidates.push_back({number, 0, {}});
    }
    return base::ok();
}

/// Not all is known that must not be found: what is shown was asked for its words, and nothing else is counted.
void Run::countCandidates()
{
    m_isComplete = false;
    m_counter.clear();
    for (Candidate &candidate : m_candidates) {
        if (m_query.judge && m_query.judge(candidate.hit.snippet) <= 0)
            candidate.hit.passage = {};
        else
            m_counter.add(IndexRow::of(candidate.row));
    }
}

base::Status Run::readCandidates()
{
    RawStatement scan(m_database, "SELECT id, kind, address, content FROM passage WHERE text_id = ? AND position = ?");
    for (Candidate &candidate : m_candidates) {
        const IndexRow row = IndexRow::of(candidate.row);
        scan.bind(1, row.text).bind(2, row.position);
        if (scan.next()) {
            model::Hit &hit = candidate.hit;
            hit.passage = base::PassageId(scan.integer(0));
            hit.text = base::TextId(row.text);
            hit.kind = model::kindOfName(scan.string(1));
            hit.address = scan.string(2);
            hit.snippet = scan.string(3);
            if (!m_query.match.isEmpty() && candidate.score == 0) {
                const double judged = m_query.judge ? m_query.judge(hit.snippet) : 1.0;
                candidate.score = std::max(judged, kLeastScore) * weightOfRank(row.rank);
            }
            hit.score = candidate.score;
        }
        scan.reset();
    }
    if (m_choice.isCut())
        countCandidates();
    std::erase_if(m_candidates, [](const Candidate &candidate) { return !candidate.hit.passage.isValid(); });
    if (isRanked())
        std::ranges::stable_sort(m_candidates, std::ranges::greater(), &Candidate::score);
    return scan.status();
}

base::Result<QSet<base::RecordId>> Run::works()
{
    TRY_VOID(readChoice());
    if (!m_filter.isEmpty)
        TRY_VOID(scanPassages());
    return m_counter.works();
}

base::Result<model::SearchAnswer> Run::run()
{
    const bool mayAskTexts = m_query.isQuick && !m_query.textMatch.isEmpty();
    const bool isTooCostly = mayAskTexts && m_query.isCostly && m_query.judge;
    base::Status done = isOvertaken() ? base::Status(base::failure(base::ErrorCode::Cancelled)) : readChoice();
    if (!done || m_filter.isEmpty)
        m_isComplete = true;
    else if (m_query.match.isEmpty())
        done = m_choice.isOnlyThese() ? browseChoice() : browse();
    else if (isTooCostly)
        m_isComplete = false;
    else
        done = scanPassages();
    if (done && !m_isComplete && mayAskTexts)
        done = scanTexts();
    if (!isRanked())
        keepInOrder();
    if (done)
        done = readCandidates();
    model::SearchAnswer answer;
    m_counter.write(answer);
    // What was found by its words alone has not been counted by the index.
    answer.total = std::max(answer.total, qint64(m_candidates.size()));
    const qsizetype shown = std::min<qsizetype>(qsizetype(m_candidates.size()), std::max(0, m_query.limit));
    for (qsizetype at = 0; at < shown; ++at)
        answer.hits.append(std::move(m_candidates[size_t(at)].hit));
    answer.isComplete = m_isComplete;
    answer.countsDocuments = m_countsDocuments;
    if (done)
        done = fillMetadata(m_database, answer.hits);
    if (!done)
        return base::failure(done.error());
    return answer;
}

}

base::Result<model::SearchAnswer> PassageSearch::find(const IndexQuery &query) const
{
    TRY(const std::shared_ptr<const TextMetadata> metadata, MetadataSnapshot::of(m_database));
    return Run(m_database, query, *metadata).run();
}

base::Result<QSet<base::RecordId>> PassageSearch::works(const IndexQuery &query) const
{
    TRY(const std::shared_ptr<const TextMetadata> metadata, MetadataSnapshot::of(m_database));
    return Run(m_database, query, *metadata).works();
}

}
