// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textmetadata.h"

#include <core/model/hit.h>

#include <vector>

namespace library {

/// The texts of a library in an order of hits, and rows of the index by it. Lives for one query.
class SortOrder
{
public:
    /// For Relevance, which no text has by itself, the order of a list: by symbol.
    SortOrder(const TextMetadata &metadata, model::HitOrder order);

    const std::vector<qint64> &texts() const { return m_texts; }
    void sort(std::vector<qint64> &texts) const;
    /// The first rows in their order, `most` of them; the others are dropped.
    void keepFirst(std::vector<qint64> &rows, size_t most) const;
    bool isBefore(qint64 left, qint64 right) const;

private:
    std::vector<qint64> m_texts;
    std::vector<int> m_places; ///< By the id of a text.
};

}
