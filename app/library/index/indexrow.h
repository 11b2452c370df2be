// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/address.h>

#include <QtTypes>

namespace library {

/// Position of a passage in the index: the class of the passage (what people look for first is 0), the text, the place in it.
/// Postings come in the order of these rows, so that a scan that stops early has read the best. Neighbours have near
/// numbers, which makes postings small: so the first stretch of every text stands before the second of any.
/// The column passage.index_row says the same in SQL.
struct IndexRow {
    int rank = 0; ///< The class, below kRanks.
    qint64 text = 0;
    int position = 0;

    static constexpr int kRanks = 13;
    static constexpr int kPositionBits = 7;
    static constexpr int kTextBits = 20;
    static constexpr int kRankBits = 4;
    static constexpr int kStretchBits = 13;
    static constexpr int kTextShift = kPositionBits;
    static constexpr int kRankShift = kTextShift + kTextBits;
    static constexpr int kStretchShift = kRankShift + kRankBits;
    static constexpr int kHighShift = kStretchShift + kStretchBits; ///< What of the text's id does not fit below.

    static constexpr qint64 low(qint64 value, int bits) { return value & ((1LL << bits) - 1); }

    static constexpr IndexRow of(qint64 row)
    {
        return {int(low(row >> kRankShift, kRankBits)), (row >> kHighShift << kTextBits) | low(row >> kTextShift, kTextBits),
            int((low(row >> kStretchShift, kStretchBits) << kPositionBits) | low(row, kPositionBits))};
    }
    constexpr qint64 row() const
    {
        return (text >> kTextBits << kHighShift) | (qint64(position >> kPositionBits) << kStretchShift)
            | (qint64(rank) << kRankShift) | (low(text, kTextBits) << kTextShift) | low(position, kPositionBits);
    }
};

/// The class of a passage. A sub-paragraph belongs to the part that its address names: "PP3 (a)" to the preamble.
int rankOf(model::PassageKind kind, const model::Address &address);

/// The kind of a class.
model::PassageKind kindOfRank(int rank);

/// Weight of a hit of this class relative to one of a plain paragraph.
double weightOfRank(int rank);

/// The classes, as bits, of a kind by its name; "operative" and "preambular" with their sub-paragraphs. Empty: all.
quint32 ranksOfKind(const QString &name);

}
