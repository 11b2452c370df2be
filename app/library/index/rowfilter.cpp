// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfilter.h"

#include <library/database/statement.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace library {

namespace {

// Between two looks at the clock.
constexpr int kRowsPerLook = 256;

}

bool RowFilter::holds(qint64 row) const
{
    return !m_isGiven || std::ranges::binary_search(m_rows, row) != m_isWithout;
}

base::Status RowFilter::read(const Database &database, const std::function<bool()> &isLate)
{
    Statement scan(database, u"SELECT index_row FROM passage WHERE id = ?"_s);
    for (const base::PassageId id : m_query.passages.value_or(QSet<base::PassageId>())) {
        scan.bind(id);
        if (scan.next())
            m_rows.push_back(scan.integer(0));
    }
    std::ranges::sort(m_rows);
    TRY_VOID(scan.status());
    return m_query.withoutMatch.isEmpty() ? base::ok() : leaveOut(database, isLate);
}

/// Words that must not be there, where none are asked for: what has them is taken out of what may be found.
base::Status RowFilter::leaveOut(const Database &database, const std::function<bool()> &isLate)
{
    Statement scan(database, u"SELECT rowid FROM passage_index WHERE passage_index MATCH ?"_s);
    scan.bind(m_query.withoutMatch);
    std::vector<qint64> unwanted;
    while (!m_isCut && scan.next()) {
        unwanted.push_back(scan.integer(0));
        m_isCut = unwanted.size() % kRowsPerLook == 0 && isLate();
    }
    std::vector<qint64> rows;
    if (isOnlyThese()) {
        std::ranges::set_difference(m_rows, unwanted, std::back_inserter(rows));
    } else {
        std::ranges::set_union(m_rows, unwanted, std::back_inserter(rows));
        m_isWithout = true;
    }
    m_isGiven = true;
    m_rows = std::move(rows);
    return scan.status();
}

}
