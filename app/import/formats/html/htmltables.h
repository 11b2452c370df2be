// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "htmlweights.h"

#include <core/model/cell.h>

#include <QHash>

namespace formats {

/// True for a table that old pages set themselves out with: no heads, and a cell with paragraphs, lists or tables of its
/// own that holds most of its letters, with nothing but a menu or a banner beside it.
bool setsOutPage(const xmlNode *table, const HtmlWeights &weights);

/// Knows which columns of the tables of a page are taken by cells that span rows. One for each page.
class HtmlSpans
{
public:
    /// A row begins; rows of different tables may stand within each other.
    void startRow(const xmlNode *row);
    /// No row of this table had words so far.
    bool startsTable() const { return m_rows.last().table != m_last; }
    /// How many empty columns stand before this cell; the next ones, that it spans itself, are counted before the cell after it.
    int columnsBefore(const xmlNode *cell);
    /// Where the cell of the last call stands.
    model::Cell cell() const { return m_rows.last().cell; }
    void endRow(bool hasWords);

private:
    struct Row {
        const xmlNode *table = nullptr;
        int column = 0;
        int spanned = 0; ///< Columns that the cell before goes over, the first apart.
        model::Cell cell{};
    };

    QHash<const xmlNode *, QList<int>> m_taken; ///< For each column of a table the rows that it is still taken for.
    QList<Row> m_rows;
    const xmlNode *m_last = nullptr; ///< The table whose row was the last one with words.
};

}
