// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/passage.h>

#include <QList>

namespace comparison {

enum class Change { Same, Edited, Moved, Added, Dropped };

/// A paragraph of the earlier text beside the one of the later text that took its place. Each passage of both texts is in
/// exactly one pair.
struct PassagePair {
    qsizetype left = -1;  ///< Index into the earlier text; -1: Added.
    qsizetype right = -1; ///< Index into the later text; -1: Dropped.
    Change change = Change::Same; ///< Moved: it stands elsewhere in the order; its words may be edited as well.
    double similarity = 0;        ///< Of the words, 0 to 1.
    /// Added: index of the earlier paragraph of which it is a part that was split off. Dropped: index of the later paragraph
    /// that it was joined to. Else -1.
    qsizetype partOf = -1;
};

/// Pairs the paragraphs of two successive texts, in the order of the later one; what was dropped follows its predecessor.
/// Preambular paragraphs are compared with preambular ones, operative with operative, sub-paragraphs within the pair of
/// their paragraphs; what is left over on both sides is looked for everywhere. Both texts are in one language. Any thread.
QList<PassagePair> compareTexts(const QList<model::Passage> &left, const QList<model::Passage> &right);

}
