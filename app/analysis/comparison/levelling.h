// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>

namespace comparison {

/// Paragraphs of several texts that stand level with each other, by their indexes, one a text; -1 where a text has none.
using LevelRow = QList<qsizetype>;

/// For each paragraph of a translation the index of the same paragraph in the original text, -1 where there is none. Paragraphs
/// with an address are found by it ("OP8"), sub-paragraphs by their rank in it, others by their kind and their place among their
/// like. Any thread.
QList<qsizetype> partnersByAddress(const QList<model::Passage> &original, const QList<model::Passage> &translation);

/// For each paragraph of another text the index of the one in the first text that says the same in the same language, -1 where
/// there is none. Any thread.
QList<qsizetype> partnersByWords(const QList<model::Passage> &first, const QList<model::Passage> &other);

/// Rows in the order of the first text of `count` paragraphs. `partners` has one list for each further text. A paragraph without a
/// partner has a row of its own behind that of the paragraph before it. Each paragraph is in exactly one row. Any thread.
QList<LevelRow> levelled(qsizetype count, const QList<QList<qsizetype>> &partners);

}
