// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passagesearch.h"

#include <vector>

namespace library {

/// The rows of the index that a query may find, apart from what the metadata says of them: passages that were chosen one
/// by one, and none that hold what must not be there. Lives for one query.
class RowFilter
{
public:
    explicit RowFilter(const IndexQuery &query)
        : m_query(query)
        , m_isWithout(query.isWithout)
        , m_isGiven(query.passages.has_value())
    {
    }

    /// Stops between two rows when `isLate` says so; then isCut().
    base::Status read(const Database &database, const std::function<bool()> &isLate);

    bool holds(qint64 row) const;
    /// True where the rows are all that may be found; else they are what may not.
    bool isOnlyThese() const { return m_isGiven && !m_isWithout; }
    bool isEverything() const { return !m_isGiven; }
    /// Not all was read that must not be found: a paragraph has to be asked for its words.
    bool isCut() const { return m_isCut; }
    /// In order.
    const std::vector<qint64> &rows() const { return m_rows; }

private:
    base::Status leaveOut(const Database &database, const std::function<bool()> &isLate);

    const IndexQuery &m_query;
    std::vector<qint64> m_rows;
    bool m_isWithout = false;
    bool m_isGiven = false;
    bool m_isCut = false;
};

}
