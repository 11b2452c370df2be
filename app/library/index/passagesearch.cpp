// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "passagesearch.h"

#include "candidates.h"
#include "facetcounter.h"
#include "hitmetadata.h"
#include "metadatasnapshot.h"
#include "rowfilter.h"
#include "sortorder.h"

#include <library/database/statement.h>

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

/// One query on one connection.
class PassageSearchRun
{
public:
    PassageSearchRun(const Database &database, const IndexQuery &query, const TextMetadata &metadata)
        : m_database(database)
        , m_query(query)
        , m_metadata(metadata)
        , m_filter(metadata, query)
        , m_counter(metadata, query.authors)
        , m_order(metadata, query.order)
        , m_candidates(query)
        , m_choice(query)
    {
        m_timer.start();
    }

    base::Result<model::SearchAnswer> run();
    base::Result<QSet<base::RecordId>> works();

private:
    bool isLate(qint64 nanoseconds) const { return m_query.isQuick && m_timer.nsecsElapsed() > nanoseconds; }
    bool isOvertaken() const { return m_query.isOvertaken && m_query.isOvertaken(); }
    bool mayFind(qint64 number) const;
    base::Status readChoice();
    base::Status scan();
    base::Status scanPassages();
    base::Status scanRows(qint64 first, qint64 last);
    base::Status scanTexts();
    base::Status searchTexts(std::vector<qint64> texts);
    base::Status searchText(qint64 text);
    base::Status browse();
    base::Status browseChoice();
    base::Status readCandidates();
    void countCandidates();

    const Database &m_database;
    const IndexQuery &m_query;
    const TextMetadata &m_metadata;
    TextFilter m_filter;
    FacetCounter m_counter;
    SortOrder m_order;
    QElapsedTimer m_timer;
    Candidates m_candidates;
    RowFilter m_choice;
    bool m_isComplete = true;
    bool m_countsDocuments = false;
};

bool PassageSearchRun::mayFind(qint64 number) const
{
    return m_filter.holds(IndexRow::of(number)) && m_choice.holds(number);
}

base::Status PassageSearchRun::readChoice()
{
    return m_choice.read(m_database, [this] { return isLate(kPostingsNanoseconds); });
}

base::Status PassageSearchRun::scanPassages()
{
    if (m_query.kind.isEmpty())
        return scanRows(0, std::numeric_limits<qint64>::max());
    // Of some classes only: in each stretch of the texts they stand together.
    Statement last(m_database, u"SELECT max(id) FROM passage_index_docsize"_s);
    const qint64 lastRow = last.next() ? last.integer(0) : 0;
    const qint64 first = IndexRow {std::countr_zero(m_filter.ranks), 0, 0}.row();
    const qint64 behind = IndexRow {32 - std::countl_zero(m_filter.ranks), 0, 0}.row();
    base::Status done = base::ok();
    for (qint64 stretch = 0; done && m_isComplete && stretch <= lastRow; stretch += 1LL << IndexRow::kStretchShift)
        done = scanRows(stretch + first, stretch + behind - 1);
    return done;
}

base::Status PassageSearchRun::scanRows(qint64 first, qint64 last)
{
    Statement scan(m_database, u"SELECT rowid FROM passage_index WHERE passage_index MATCH ? AND rowid BETWEEN ? AND ?"_s);
    scan.bind(m_query.match, first, last);
    for (int steps = 1; scan.next(); ++steps) {
        const qint64 number = scan.integer(0);
        if (mayFind(number)) {
            const IndexRow row = IndexRow::of(number);
            m_counter.add(row);
            m_candidates.add(number, row.rank);
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
base::Status PassageSearchRun::scanTexts()
{
    Statement scan(m_database, u"SELECT rowid FROM text_index WHERE text_index MATCH ?"_s);
    scan.bind(m_query.textMatch);
    std::vector<qint64> texts;
    while (scan.next()) {
        const qint64 text = scan.integer(0);
        if (size_t(text) < m_filter.texts.size() && m_filter.texts[size_t(text)])
            texts.push_back(text);
    }
    TRY_VOID(scan.status());
    if (m_query.textMatchIsExact && m_query.kind.isEmpty() && m_choice.isEverything()) {
        m_counter.clear();
        for (const qint64 text : texts)
            m_counter.addText(text);
        m_countsDocuments = true;
    }
    const bool hasEnough = m_candidates.found() >= size_t(m_query.limit);
    return hasEnough || !m_query.scorer ? base::ok() : searchTexts(std::move(texts));
}

/// The first documents, without another order the newest, are read until there is enough to show.
base::Status PassageSearchRun::searchTexts(std::vector<qint64> texts)
{
    const SortOrder order(m_metadata, m_candidates.isRanked() ? model::HitOrder::Newest : m_query.order);
    order.sort(texts);
    for (const qint64 text : texts) {
        if (m_candidates.isFull() || isLate(kTextsNanoseconds))
            break;
        if (isOvertaken())
            return base::failure(base::ErrorCode::Cancelled);
        TRY_VOID(searchText(text));
    }
    return base::ok();
}

base::Status PassageSearchRun::searchText(qint64 text)
{
    Statement scan(m_database, u"SELECT index_row, content FROM passage WHERE text_id = ? ORDER BY position"_s);
    scan.bind(text);
    std::vector<Candidate> found;
    while (scan.next()) {
        const qint64 number = scan.integer(0);
        if (!mayFind(number))
            continue;
        if (const double score = m_query.scorer(scan.string(1)); score > 0)
            found.push_back({number, score * weightOfRank(IndexRow::of(number).rank), {}});
    }
    m_candidates.addBest(std::move(found));
    return scan.status();
}

/// No words: what the filters leave, in the order of a list.
base::Status PassageSearchRun::browse()
{
    Statement scan(m_database, u"SELECT index_row FROM passage WHERE text_id = ? ORDER BY position"_s);
    for (const qint64 text : m_order.texts()) {
        if (!m_filter.texts[size_t(text)])
            continue;
        m_counter.addAll(text, m_filter.ranks);
        if (m_candidates.isFull())
            continue;
        scan.bind(text);
        while (!m_candidates.isFull() && scan.next()) {
            if (mayFind(scan.integer(0)))
                m_candidates.addListed(scan.integer(0));
        }
    }
    for (const qint64 number : m_choice.rows()) {
        if (m_filter.holds(IndexRow::of(number)))
            m_counter.remove(IndexRow::of(number));
    }
    return scan.status();
}

/// No words either, but passages that were chosen one by one.
base::Status PassageSearchRun::browseChoice()
{
    for (const qint64 number : m_choice.rows()) {
        if (!m_filter.holds(IndexRow::of(number)))
            continue;
        m_counter.add(IndexRow::of(number));
        m_candidates.addChosen(number);
    }
    return base::ok();
}

/// Not all is known that must not be found: what is shown was asked for its words, and nothing else is counted.
void PassageSearchRun::countCandidates()
{
    m_isComplete = false;
    m_counter.clear();
    for (Candidate &candidate : m_candidates.all()) {
        if (m_query.scorer && m_query.scorer(candidate.hit.snippet) <= 0)
            candidate.hit.passage = {};
        else
            m_counter.add(IndexRow::of(candidate.row));
    }
}

base::Status PassageSearchRun::readCandidates()
{
    TRY_VOID(m_candidates.read(m_database));
    if (m_choice.isCut())
        countCandidates();
    m_candidates.sort();
    return base::ok();
}

base::Result<QSet<base::RecordId>> PassageSearchRun::works()
{
    TRY_VOID(readChoice());
    if (!m_filter.isEmpty)
        TRY_VOID(scanPassages());
    return m_counter.works();
}

/// Finds the rows of the index; where a quick answer would take too long, only the texts that hold the words.
base::Status PassageSearchRun::scan()
{
    const bool mayAskTexts = m_query.isQuick && !m_query.textMatch.isEmpty();
    const bool isTooCostly = mayAskTexts && m_query.isCostly && m_query.scorer;
    if (isOvertaken())
        return base::failure(base::ErrorCode::Cancelled);
    TRY_VOID(readChoice());
    if (m_filter.isEmpty)
        return base::ok();
    if (m_query.match.isEmpty())
        return m_choice.isOnlyThese() ? browseChoice() : browse();
    m_isComplete = !isTooCostly;
    if (m_isComplete)
        TRY_VOID(scanPassages());
    return m_isComplete || !mayAskTexts ? base::ok() : scanTexts();
}

base::Result<model::SearchAnswer> PassageSearchRun::run()
{
    TRY_VOID(scan());
    if (!m_candidates.isRanked())
        m_candidates.keepFirst(m_order);
    TRY_VOID(readCandidates());
    model::SearchAnswer answer;
    m_counter.write(answer);
    // The index has not counted hits that were found by their words alone.
    answer.total = std::max(answer.total, qint64(m_candidates.count()));
    answer.hits = m_candidates.takeHits();
    answer.isComplete = m_isComplete;
    answer.countsDocuments = m_countsDocuments;
    TRY_VOID(fillMetadata(m_database, answer.hits));
    return answer;
}

}

base::Result<model::SearchAnswer> PassageSearch::find(const IndexQuery &query) const
{
    TRY(const std::shared_ptr<const TextMetadata> metadata, MetadataSnapshot::of(m_database));
    return PassageSearchRun(m_database, query, *metadata).run();
}

base::Result<QSet<base::RecordId>> PassageSearch::works(const IndexQuery &query) const
{
    TRY(const std::shared_ptr<const TextMetadata> metadata, MetadataSnapshot::of(m_database));
    return PassageSearchRun(m_database, query, *metadata).works();
}

}
