// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levelling.h"
#include "textcomparison.h"

#include <QList>

namespace comparison {

/// Paragraphs of successive texts that took each other's place, with what each step made of them.
struct ChainRow {
    LevelRow passages;     ///< Indexes, one a text; -1 where a text has none.
    QList<qsizetype> pairs; ///< Indexes into the pairs, one a step; -1 where neither of its texts has the paragraph.
};

/// Puts successive texts level: the pairs of each step, the earliest first, are those of two neighbouring texts. Rows in the order of
/// the last text; what was dropped follows its predecessor. Each paragraph of each text is in exactly one row. Any thread.
QList<ChainRow> chained(const QList<QList<PassagePair>> &steps);

}
